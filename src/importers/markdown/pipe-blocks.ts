import type { Block } from '../grid/blocks.ts';
import type { GridCell, GridRow } from '../grid/grid.ts';
import { inlineText } from './inline.ts';
import { cellsOf, isRule } from './markdown-pieces.ts';

/**
 * Text and tables of Markdown whose rows each stand on one line, their cells parted by |. Undefined where a line between two
 * rows has no bar: a converter broke the cells, and where each belongs has to be searched for.
 */
export function pipeBlocks(text: string): Block[] | undefined {
  const blocks: Block[] = [];
  let rows: GridRow[] = [];
  let isBroken = false;
  let hasPipes = false;
  let tables = 0;
  const flush = (): void => {
    if (rows.length === 0) return;
    tables += 1;
    const columns = Math.max(...rows.map(({ cells }) => cells.length));
    blocks.push({ kind: 'table', columns, rows });
    rows = [];
  };
  for (const { 0: line, index } of text.matchAll(/[^\n\r\f\v\u2028\u2029]+/g)) {
    if (line.trim() === '' || isRule(line)) continue;
    if (line.includes('\t')) return undefined;
    const cells = [...cellsOf(line, index, true)];
    // A bar behind the last cell closes it, whether one stands in front of the first or not.
    if (cells.length > 1 && !/^\s*\|/.test(line) && cells.at(-1)!.source.trim() === '') cells.pop();
    if (cells.length > 1 || /^\s*\|.*\|\s*$/.test(line)) {
      hasPipes = true;
      if (rows.length === 0 && isBroken) return undefined;
      const table = tables + 1;
      const row = rows.length;
      rows.push(rowOf(cells, table, row));
      continue;
    }
    const words = inlineText(line, index);
    if (words.text.trim() === '') continue;
    // Directly behind a row, without an empty line: the rest of its last cell, or what stands below the table.
    isBroken = rows.length > 0 && !isApart(text, index);
    flush();
    const range = rangeOf(words.runs, line, index);
    blocks.push({ kind: 'paragraph', text: words.text, range });
  }
  flush();
  return hasPipes ? blocks : undefined;
}

/** An empty line stands in front. */
function isApart(text: string, at: number): boolean {
  return /\n[ \t]*\r?\n[ \t]*$/.test(text.slice(Math.max(0, at - 80), at));
}

/** A single cell in bold type is the heading of a section. */
function rowOf(cells: readonly { source: string; offset: number }[], table: number, row: number): GridRow {
  const read = cells.map(({ source, offset }, column) => cellOf(source, offset, { table, row, column }));
  const isHeading = read[0]!.isBold && read.slice(1).every(({ cell }) => cell.text === '');
  if (isHeading) return { cells: [{ ...read[0]!.cell, columnSpan: Math.max(2, read.length) }] };
  return { cells: read.map(({ cell }) => cell) };
}

function cellOf(
  source: string,
  offset: number,
  { table, row, column }: { table: number; row: number; column: number },
): { cell: GridCell; isBold: boolean } {
  const { text, runs, isBold } = inlineText(source, offset);
  const first = runs[0];
  const isVerbatim = runs.length === 1 && first!.at === 0 && first!.range[1] - first!.range[0] >= text.length;
  const range = isVerbatim
    ? ([first!.range[0], first!.range[0] + text.length] as const)
    : rangeOf(runs, source, offset);
  const cell = {
    text,
    column,
    columnSpan: 1,
    rowSpan: 1,
    range,
    ...(isVerbatim ? { isVerbatim } : { runs }),
    cell: { table, row: row + 1, column: column + 1 },
  };
  return { cell, isBold };
}

function rangeOf(
  runs: readonly { range: readonly [number, number] }[],
  source: string,
  offset: number,
): readonly [number, number] {
  if (runs.length > 0) return [runs[0]!.range[0], runs.at(-1)!.range[1]];
  const from = offset + source.length - source.trimStart().length;
  return [from, Math.max(from, offset + source.trimEnd().length)];
}
