import { attribute, type HtmlElement } from './parse-html.ts';

const HIDES = /(?:^|[;{\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
const SIMPLE = /^(?:[a-z][\w-]*)?[.#][\w-]+$/i;

/** Selectors of one class or id that a style sheet hides, for every medium: `.old`, `tr.old`, `#draft`. */
export function hiddenSelectors(css: string): Set<string> {
  return new Set([...rulesOf(css)].filter(({ rule }) => HIDES.test(rule)).map(({ selector }) => selector));
}

/** What a style sheet says of one class or id for every medium. */
export function* rulesOf(css: string): Generator<{ selector: string; rule: string }> {
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
    if (rule.includes('{')) continue;
    for (const selector of css
      .slice(from, index)
      .replace(/\/\*[^*]*\*\//g, '')
      .split(',')) {
      if (SIMPLE.test(selector.trim())) yield { selector: selector.trim(), rule };
    }
  }
}

export function isHidden(element: HtmlElement, selectors: ReadonlySet<string>): boolean {
  if (element.attrs.length === 0) return false;
  if (attribute(element, 'hidden') !== undefined) return true;
  if (HIDES.test(attribute(element, 'style') ?? '')) return true;
  return selectors.size > 0 && selectorsOf(element).some((selector) => selectors.has(selector));
}

/** Those of one class or id that an element answers to. */
export function selectorsOf(element: HtmlElement): string[] {
  const names = (attribute(element, 'class') ?? '').split(/\s+/, 20).map((name) => `.${name}`);
  const id = attribute(element, 'id');
  if (id !== undefined) names.push(`#${id}`);
  return names.flatMap((name) => [name, element.tagName + name]);
}
