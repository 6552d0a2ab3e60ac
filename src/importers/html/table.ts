import type { TableBlock } from '../grid/blocks.ts';
import { count, countWords, noteWider } from '../office/tally.ts';
import { type RawCell, type RawTable, tableBlock } from '../office/raw-table.ts';
import { isHidden } from './hidden.ts';
import { attribute, type HtmlElement, isElement } from './parse-html.ts';
import type { HtmlReading } from './reading.ts';
import { hasWords, type Sink, walk } from './walk.ts';
import { addBreak, finished, markLine, markTab, newWords } from './words.ts';

/** More columns than any table has; a hostile span must not fill the memory. */
const MOST_COLUMNS = 128;

/** Reads a table; undefined when a limit was passed. */
export function readTable(element: HtmlElement, reading: HtmlReading, depth: number): TableBlock | undefined {
  const { tally } = reading;
  if (!count(tally, 'tables')) return undefined;
  const raw: RawTable = { number: tally.counts.tables, widths: [], rows: [] };
  const widths: number[] = [];
  for (const group of rowGroups(element)) {
    const rows = group.filter((row) => isRowShown(row, reading));
    let open: Merged[] = [];
    for (const [index, row] of rows.entries()) {
      if (isRuler(row)) {
        widths.push(...cellsOf(row).slice(0, MOST_COLUMNS).map(widthOf));
        continue;
      }
      if (!count(tally, 'rows')) return undefined;
      const read = readRow(row, open, rows.length - index, reading, depth);
      open = read.open;
      raw.rows.push(read.cells);
    }
  }
  return tableBlock({ ...raw, widths });
}

/** Rows by their groups: a cell spans no rows of another group. */
export function rowGroups(table: HtmlElement): HtmlElement[][] {
  const groups: HtmlElement[][] = [];
  for (const child of table.childNodes.filter(isElement)) {
    if (!/^(?:thead|tbody|tfoot)$/.test(child.tagName)) continue;
    groups.push(child.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'tr'));
  }
  return groups;
}

export function cellsOf(row: HtmlElement): HtmlElement[] {
  return row.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function isRowShown(row: HtmlElement, reading: HtmlReading): boolean {
  const isShown = reading.showsHidden || !isHidden(row, reading.hiddenSelectors);
  if (!isShown && hasWords(row)) reading.hidden += 1;
  return isShown;
}

/** Word and Excel end a table of misaligned columns by a row without height that tells the widths. */
function isRuler(row: HtmlElement): boolean {
  return attribute(row, 'height') === '0' && !hasWords(row);
}

function widthOf(cell: HtmlElement): number {
  const width = attribute(cell, 'width') ?? '';
  return /^\d{1,5}$/.test(width) ? Number(width) : 0;
}

/** A cell that goes on downwards: its columns, and how many rows are still to come. */
interface Merged {
  from: number;
  to: number;
  rows: number;
}

function readRow(
  row: HtmlElement,
  above: readonly Merged[],
  rowsLeft: number,
  reading: HtmlReading,
  depth: number,
): { cells: RawCell[]; open: Merged[] } {
  const cells: RawCell[] = [];
  const begun: Merged[] = [];
  const merged = [...above];
  let at = 0;
  const passMerged = (): void => {
    while (merged[0] && merged[0].from <= at) {
      const { from, to } = merged.shift()!;
      cells.push({ from, to, isContinued: true, text: '' });
      at = to;
    }
  };
  for (const element of cellsOf(row)) {
    if (!reading.showsHidden && isHidden(element, reading.hiddenSelectors)) {
      if (hasWords(element)) reading.hidden += 1;
      continue;
    }
    passMerged();
    if (at >= MOST_COLUMNS) {
      if (hasWords(element)) noteWider(reading.tally, MOST_COLUMNS);
      continue;
    }
    if (!count(reading.tally, 'cells')) break;
    const to = Math.min(at + spanOf(element, 'colspan', MOST_COLUMNS), merged[0]?.from ?? MOST_COLUMNS, MOST_COLUMNS);
    const rows = Math.min(spanOf(element, 'rowspan', rowsLeft), rowsLeft);
    cells.push({ from: at, to, isContinued: false, ...cellContent(element, reading, depth) });
    if (rows > 1) begun.push({ from: at, to, rows });
    at = to;
  }
  for (const { from, to } of merged) cells.push({ from, to, isContinued: true, text: '' });
  const open = [
    ...above.map((one) => ({ ...one, rows: one.rows - 1 })),
    ...begun.map((one) => ({ ...one, rows: one.rows - 1 })),
  ];
  return { cells, open: open.filter(({ rows }) => rows > 0).toSorted((a, b) => a.from - b.from) };
}

/** 0 rows stands for all that are left. */
function spanOf(element: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const written = attribute(element, name)?.trim() ?? '1';
  if (name === 'rowspan' && written === '0') return most;
  const digits = /^\d{1,9}/.exec(written)?.[0];
  return Math.max(1, digits === undefined ? 1 : Number(digits));
}

function cellContent(
  element: HtmlElement,
  reading: HtmlReading,
  depth: number,
): Pick<RawCell, 'text' | 'listNumber' | 'source'> {
  const words = newWords();
  const sink: Sink = {
    isInTable: true,
    words: () => words,
    breakLine: () => addBreak(words),
    endBlock: () => markLine(words),
    // A table inside a cell of a table that says something of its own: its words, row by row.
    table: (inner, at) => {
      for (const row of rowGroups(inner).flat()) {
        markLine(words);
        for (const [column, cell] of cellsOf(row).entries()) {
          if (column > 0) markTab(words);
          walk(cell, sink, reading, at);
        }
      }
    },
  };
  walk(element, sink, reading, depth);
  const { text, runs } = finished(words);
  countWords(reading.tally, text);
  const start = element.sourceCodeLocation?.startTag?.endOffset;
  const end = element.sourceCodeLocation?.endTag?.startOffset ?? element.sourceCodeLocation?.endOffset;
  const whole = runs?.[0] && ([runs[0].range[0], runs.at(-1)!.range[1]] as const);
  const range =
    whole ?? (start === undefined || end === undefined ? undefined : ([start, Math.max(start, end)] as const));
  return { text, ...(range && { source: { range, ...(runs && { runs }) } }) };
}
