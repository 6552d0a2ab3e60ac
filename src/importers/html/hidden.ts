import { attribute, type HtmlElement } from './parse-html.ts';

const HIDES = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
const SIMPLE = /^(?:[a-z][\w-]*)?[.#][\w-]+$/i;

/** Selectors of one class or id that a style sheet hides, for every medium: `.old`, `tr.old`, `#draft`. */
export function hiddenSelectors(css: string): Set<string> {
  const hidden = new Set<string>();
  let depth = 0;
  let from = 0;
  for (const { 0: sign, index } of css.matchAll(/[{}]/g)) {
    if (sign === '}') {
      depth = Math.max(0, depth - 1);
      from = index + 1;
      continue;
    }
    depth += 1;
    // Inside @media and the like a rule holds in some cases only.
    if (depth !== 1) continue;
    const end = css.indexOf('}', index);
    const rule = css.slice(index + 1, end < 0 ? undefined : end);
    if (rule.includes('{') || !HIDES.test(rule)) continue;
    for (const selector of css
      .slice(from, index)
      .replace(/\/\*[^*]*\*\//g, '')
      .split(',')) {
      if (SIMPLE.test(selector.trim())) hidden.add(selector.trim());
    }
  }
  return hidden;
}

export function isHidden(element: HtmlElement, selectors: ReadonlySet<string>): boolean {
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== undefined) return true;
  if (HIDES.test(attribute(element, 'style') ?? '')) return true;
  if (selectors.size === 0) return false;
  const names = (attribute(element, 'class') ?? '').split(/\s+/, 20).map((name) => `.${name}`);
  const id = attribute(element, 'id');
  if (id !== undefined) names.push(`#${id}`);
  return names.some((name) => selectors.has(name) || selectors.has(element.tagName + name));
}
