import { rulesOf, selectorsOf } from './hidden.ts';
import { attribute, type HtmlElement, isElement } from './parse-html.ts';

/** Tables by what a page says to those who cannot see it (WAI-ARIA, 5.3.3), and by how it has them drawn (CSS 2.2, 17.2). */
const ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  grid: 'table',
  treegrid: 'table',
  rowgroup: 'tbody',
  row: 'tr',
  cell: 'td',
  gridcell: 'td',
  columnheader: 'td',
  rowheader: 'td',
};
const DISPLAYS: Readonly<Record<string, string>> = {
  table: 'table',
  'inline-table': 'table',
  'table-row-group': 'tbody',
  'table-header-group': 'tbody',
  'table-footer-group': 'tbody',
  'table-row': 'tr',
  'table-cell': 'td',
};
const DISPLAY = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i;

/** Deeper ones stand in no table. */
const DEEPEST = 200;

/** Makes tables of the elements that are shown as tables but are none: rows of div, and what frameworks draw. */
export function makeTables(root: HtmlElement, css: string): void {
  const displays = new Map<string, string>();
  for (const { selector, rule } of rulesOf(css)) {
    const kind = DISPLAYS[DISPLAY.exec(rule)?.[1]?.toLowerCase() ?? ''];
    if (kind) displays.set(selector, kind);
  }
  const kindOf = (element: HtmlElement): string | undefined =>
    ROLES[attribute(element, 'role')?.trim().toLowerCase() ?? ''] ??
    DISPLAYS[DISPLAY.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase() ?? ''] ??
    (displays.size === 0
      ? undefined
      : selectorsOf(element)
          .map((selector) => displays.get(selector))
          .find((kind) => kind !== undefined));

  const within = (element: HtmlElement, kind: string): HtmlElement[] =>
    element.childNodes.filter(isElement).flatMap((child) => {
      const own = kindOf(child);
      return own === kind ? [child] : own === 'tbody' ? within(child, kind) : [];
    });

  const visit = (element: HtmlElement, depth: number): void => {
    if (depth > DEEPEST) return;
    for (const child of element.childNodes) if (isElement(child)) visit(child, depth + 1);
    if (/^(?:table|tbody|thead|tfoot|tr|t[dh])$/.test(element.tagName) || kindOf(element) !== 'table') return;
    const rows = within(element, 'tr').map((row) => ({ row, cells: within(row, 'td') }));
    // A single row, or rows of one cell, only arrange the page.
    if (rows.filter(({ cells }) => cells.length > 1).length < 2) return;
    for (const { row, cells } of rows) {
      row.tagName = 'tr';
      row.childNodes = cells;
      for (const cell of cells) {
        cell.tagName = 'td';
        for (const span of ['colspan', 'rowspan']) {
          const value = attribute(cell, `aria-${span}`);
          if (value !== undefined) cell.attrs.push({ name: span, value });
        }
      }
    }
    const body = { ...element, tagName: 'tbody', attrs: [], childNodes: rows.map(({ row }) => row) };
    element.tagName = 'table';
    element.childNodes = [body];
  };
  visit(root, 0);
}
