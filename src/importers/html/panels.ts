import { BLOCKS, DROPPED } from './elements.ts';
import { isHidden } from './hidden.ts';
import { attribute, type HtmlElement, isElement, isText } from './parse-html.ts';
import { addTo } from '../../text/lists-by-key.ts';

/** What of a page shows one part at a time. */
export interface Panels {
  /** Hidden parts that a click opens. */
  opened: ReadonlySet<HtmlElement>;
  /** What is clicked: it names the panel below it, and leads nowhere. */
  heads: ReadonlySet<HtmlElement>;
}

/** How far a panel may stand below what holds them all. */
const LEVELS = 3;

/** Deeper ones hold no panels. */
const DEEPEST = 200;

interface Held {
  hasWords: boolean;
  tables: number;
  /** Elements with words that stand on lines of their own. */
  blocks: number;
}

interface Part extends Held {
  element: HtmlElement;
  /** The element directly in front. */
  head: HtmlElement | undefined;
  isHidden: boolean;
  classes: readonly string[];
}

/**
 * Parts of a page that a click opens: what is hidden as a whole but stands where its like is shown, below the same element, by the
 * same steps, and either made alike (a class of the same name) or also around a table.
 */
export function panelsOf(root: HtmlElement, selectors: ReadonlySet<string>): Panels {
  /** Parts in the same place, by the element around all of them and the steps to them. */
  const places = new Map<HtmlElement, Map<string, Part[]>>();
  visit(root, undefined, [], 0, false);
  const opened = new Set<HtmlElement>();
  const heads = new Set<HtmlElement>();
  for (const bySteps of places.values()) {
    for (const parts of bySteps.values()) {
      const shown = parts.filter((part) => !part.isHidden);
      const classes = new Set(shown.flatMap((part) => part.classes));
      const isBesideTable = shown.some(({ tables }) => tables > 0);
      const found = parts.filter(
        (part) =>
          part.isHidden &&
          ((part.tables > 0 && isBesideTable) || (part.blocks > 1 && part.classes.some((name) => classes.has(name)))),
      );
      if (found.length === 0 || shown.length === 0) continue;
      for (const { element } of found) opened.add(element);
      for (const { head } of [...found, ...shown]) if (head) heads.add(head);
    }
  }
  return { opened, heads };

  /** `around`: the elements around it, from the nearest. */
  function visit(
    element: HtmlElement,
    head: HtmlElement | undefined,
    around: readonly HtmlElement[],
    depth: number,
    isBelowHidden: boolean,
  ): Held {
    const held: Held = { hasWords: false, tables: element.tagName === 'table' ? 1 : 0, blocks: 0 };
    const hides = !isBelowHidden && isHidden(element, selectors);
    if (depth <= DEEPEST) {
      const next = [element, ...around].slice(0, LEVELS);
      let last: HtmlElement | undefined;
      for (const node of element.childNodes) {
        if (isText(node)) held.hasWords ||= node.value.trim() !== '';
        else if (isElement(node) && !DROPPED.has(node.tagName)) {
          const inner = visit(node, last, next, depth + 1, isBelowHidden || hides);
          last = node;
          held.hasWords ||= inner.hasWords;
          held.tables += inner.tables;
          held.blocks += inner.blocks + (inner.hasWords && BLOCKS.has(node.tagName) ? 1 : 0);
        }
      }
    }
    if (held.hasWords && !isBelowHidden && PANEL.test(element.tagName)) {
      const classes = (attribute(element, 'class') ?? '').split(/\s+/, 20).filter((name) => name !== '');
      place({ ...held, element, head, isHidden: hides, classes }, around);
    }
    return held;
  }

  function place(part: Part, around: readonly HtmlElement[]): void {
    let steps = part.element.tagName;
    for (const parent of around) {
      const bySteps = places.get(parent) ?? new Map<string, Part[]>();
      places.set(parent, bySteps);
      addTo(bySteps, steps, part);
      steps = `${parent.tagName} ${steps}`;
    }
  }
}

/** Rows and cells that are hidden are those of a table, and not of a page. */
const PANEL = /^(?:article|dd|div|fieldset|form|li|main|ol|section|table|ul)$/;
