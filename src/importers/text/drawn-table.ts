import type { Block } from '../grid/blocks.ts';
import type { GridCell, GridRow } from '../grid/grid.ts';
import { inlineText } from '../markdown/inline.ts';
import { widthOf } from '../pdf-text/words.ts';

/** A stretch between two upright lines: words, or a part of the rule between two rows. */
interface Segment {
  source: string;
  offset: number;
  column: number;
  span: number;
}

interface DrawnLine {
  /** Words of one line, or a rule; a rule may end some cells and leave others, that reach over several rows, open. */
  segments: readonly Segment[];
  isRule: boolean;
}

interface DrawnCell {
  row: number;
  rowSpan: number;
  column: number;
  span: number;
  lines: Segment[];
}

/** What draws a table at all: a corner or crossing of lines, or +-- at the start of a line. */
export const DRAWN = /[\u250c-\u254b\u2552-\u2570]|^[ \t\u3000]*\+[-=]{2}/m;

const RULE = /^[\u2500-\u257f+\-=\s]+$/;
/** A rule that a table may begin with: it has a corner or a crossing. */
const CROSSED = /[─━═┄┅┈┉╌╍][^─━═┄┅┈┉╌╍\s]|[^─━═┄┅┈┉╌╍\s][─━═┄┅┈┉╌╍]|\+[-=]{2}/;
const ALL_LEVEL = /^[─━═┄┅┈┉╌╍\-=]+$/;
const TOP = /^[┌┏╔╭┍┎╒╓]/;
/** Upright lines and crossings; in plain characters | anywhere, + only at the end of a rule. */
const BOX_PART = /[│┃║┆┇┊┋╎╏\u250c-\u254b\u2550-\u2570]/;
const BOX_PARTS = /(?![─━═┄┅┈┉╌╍])[\u2500-\u257f]/g;
const PLAIN_PARTS = /\||\+(?=[-=]{2}|\s*$)|(?<=[-=]{2})\+/g;
const MOST_COLUMNS = 30;

/**
 * Text with tables that are drawn with lines, whose cells run over several lines of text: a rule ends the row, not the end of a
 * line. Undefined where no table is drawn or its lines do not show which cell stands in which column.
 */
export function drawnBlocks(text: string): Block[] | undefined {
  const blocks: Block[] = [];
  let table: Stretch[][] = [];
  let tables = 0;
  let isWhole = true;
  const flush = (): void => {
    if (table.length === 0) return;
    tables += 1;
    const read = tableOf(table, tables);
    if (read) blocks.push(read);
    else isWhole = false;
    table = [];
  };
  for (const { 0: line, index } of text.matchAll(/[^\n\r\f\v\u2028\u2029]+/g)) {
    const words = line.trim();
    if (words === '') continue;
    const isRule = RULE.test(words) && CROSSED.test(words);
    if (isRule && TOP.test(words)) flush();
    if (isRule || (table.length > 0 && isFramed(words))) {
      table.push(stretchesOf(line, index));
      continue;
    }
    // Nothing stands between the lines of a table but its cells, and a table of bars beside it is read by another.
    if ((table.length > 0 && !isRuleOf(table.at(-1)!)) || /^\|.*\|$/.test(words)) return undefined;
    flush();
    const { text: plain, runs } = inlineText(line, index);
    if (plain.trim() === '') continue;
    const range = [runs[0]?.range[0] ?? index, runs.at(-1)?.range[1] ?? index + line.length] as const;
    blocks.push({ kind: 'paragraph', text: plain, range });
  }
  flush();
  return isWhole && tables > 0 ? blocks : undefined;
}

function isFramed(words: string): boolean {
  return BOX_PART.test(words) || /^[|+].*[|+]$/.test(words);
}

/** What stands between two parting signs of a line, and where its left side stands when those are one or two places wide. */
interface Stretch {
  source: string;
  offset: number;
  left: readonly [narrow: number, wide: number];
}

function stretchesOf(line: string, offset: number): Stretch[] {
  const parts = BOX_PART.test(line) ? BOX_PARTS : PLAIN_PARTS;
  const stretches: Stretch[] = [];
  const left: [number, number] = [0, 0];
  let from = 0;
  const push = (to: number): void => {
    const source = line.slice(from, to);
    stretches.push({ source, offset: offset + from, left: [...left] });
    for (const character of source) {
      const isDrawn = character >= '\u2500' && character <= '\u257f';
      left[0] += isDrawn ? 1 : widthOf(character);
      left[1] += isDrawn ? 2 : widthOf(character);
    }
  };
  for (const { index } of line.matchAll(parts)) {
    push(index);
    left[0] += 1;
    left[1] += line[index]! >= '\u2500' ? 2 : 1;
    from = index + 1;
  }
  push(line.length);
  return stretches;
}

/** Without what is outside the frame, on the sides on which the first rule shows one. */
function insideFrame(lines: readonly (readonly Stretch[])[]): (readonly Stretch[])[] {
  const from = lines[0]![0]!.source.trim() === '' ? 1 : 0;
  const isClosed = lines[0]!.at(-1)!.source.trim() === '';
  return lines.map((line) => line.slice(from, isClosed && line.at(-1)!.source.trim() === '' ? -1 : undefined));
}

function isLevel({ source }: { source: string }): boolean {
  return ALL_LEVEL.test(source.trim());
}

function isRuleOf(line: readonly Stretch[]): boolean {
  return line.every((stretch) => stretch.source.trim() === '' || isLevel(stretch));
}

function tableOf(framed: readonly (readonly Stretch[])[], table: number): Block | undefined {
  const lines = insideFrame(framed);
  const widest = lines.reduce((most, line) => (line.length > most.length ? line : most));
  const columns = widest.length;
  if (columns < 2 || columns > MOST_COLUMNS) return undefined;
  const drawn: DrawnLine[] = [];
  for (const line of lines) {
    const segments = placed(line, widest);
    if (!segments) return undefined;
    drawn.push({ segments, isRule: segments.some((segment) => isLevel(segment)) });
  }
  const cells = cellsOf(drawn, columns);
  if (!cells || cells.length === 0) return undefined;
  const rows: { cells: GridCell[] }[] = [];
  const padding = paddingOf(drawn, columns);
  for (const cell of cells) {
    while (rows.length <= cell.row) rows.push({ cells: [] });
    rows[cell.row]!.cells.push(gridCell(cell, padding[cell.column]!, table));
  }
  const sorted: GridRow[] = rows.map((row) => ({ cells: row.cells.toSorted((a, b) => a.column - b.column) }));
  return { kind: 'table', columns, rows: sorted };
}

/** Each stretch in its column: by count, or by where its left side stands among those of the line that has all columns. */
function placed(line: readonly Stretch[], widest: readonly Stretch[]): Segment[] | undefined {
  const all = (column: number, next: number, { source, offset }: Stretch): Segment => ({
    source,
    offset,
    column,
    span: next - column,
  });
  if (line.length === widest.length) return line.map((stretch, at) => all(at, at + 1, stretch));
  if (line.length === 1) return [all(0, widest.length, line[0]!)];
  for (const measure of [0, 1] as const) {
    const starts = line.map(({ left }) => widest.findIndex((column) => column.left[measure] === left[measure]));
    if (starts[0] !== 0 || starts.includes(-1)) continue;
    return line.map((stretch, at) => all(starts[at]!, starts[at + 1] ?? widest.length, stretch));
  }
  return undefined;
}

/** Undefined where lines below the head may as well be rows of their own. */
function cellsOf(lines: readonly DrawnLine[], columns: number): DrawnCell[] | undefined {
  const cells: DrawnCell[] = [];
  const open: (DrawnCell | undefined)[] = Array.from({ length: columns });
  let row = -1;
  let isEnded = true;
  let bands = 0;
  /** Rows of the last band whose first cell has words in several lines. */
  let isMany = false;
  for (const { segments, isRule } of lines) {
    const first = segments[0]!;
    const begun = open[0]?.lines.filter(({ source }) => source.trim() !== '') ?? [];
    if (!isRule && first.column === 0 && first.source.trim() !== '' && begun.length > 0) {
      // Rows of which only the head is ruled off count on in their first column.
      const next = numberIn(first.source);
      if (next !== undefined && next === (numberIn(begun.at(-1)!.source) ?? next) + 1) {
        open.fill(undefined);
        isEnded = true;
      } else if (first.span === 1) isMany = true;
    }
    if (isRule) {
      for (const segment of segments) {
        if (isLevel(segment)) for (let at = 0; at < segment.span; at += 1) open[segment.column + at] = undefined;
      }
      isEnded = true;
    }
    for (const segment of segments) {
      if (isRule && isLevel(segment)) continue;
      const under = open[segment.column];
      if (under) {
        if (under.span !== segment.span) return undefined;
        under.lines.push(segment);
      }
    }
    if (isRule) continue;
    if (isEnded) {
      row += 1;
      bands += 1;
      isMany = false;
      for (const cell of new Set(open)) if (cell) cell.rowSpan += 1;
      isEnded = false;
    }
    for (const segment of segments) {
      if (open[segment.column]) continue;
      const cell = { row, rowSpan: 1, column: segment.column, span: segment.span, lines: [segment] };
      cells.push(cell);
      for (let at = 0; at < segment.span; at += 1) open[segment.column + at] = cell;
    }
  }
  return bands === 2 && isMany ? undefined : cells;
}

function numberIn(source: string): number | undefined {
  const plain = source.normalize('NFKC').trim();
  return /^\d{1,4}[.、]?$/.test(plain) ? Number.parseInt(plain, 10) : undefined;
}

/** Blanks that every cell of a column keeps between its words and the lines. */
function paddingOf(lines: readonly DrawnLine[], columns: number): number[] {
  const padding: number[] = Array.from({ length: columns }, () => 9);
  for (const { segments } of lines) {
    for (const { source, column } of segments) {
      if (source.trim() === '' || isLevel({ source })) continue;
      const before = widthOf(source.slice(0, source.length - source.trimStart().length));
      padding[column] = Math.min(padding[column]!, before, blanksBehind(source));
    }
  }
  return padding;
}

function blanksBehind(source: string): number {
  return widthOf(source.slice(source.trimEnd().length));
}

function gridCell(cell: DrawnCell, padding: number, table: number): GridCell {
  let text = '';
  const runs: { at: number; range: readonly [number, number] }[] = [];
  let room = 0;
  for (const { source, offset } of cell.lines) {
    const words = source.trim();
    if (words === '') {
      room = Infinity;
      continue;
    }
    if (text !== '' && room >= widthOf(unbroken(words))) text += '\n';
    const start = offset + source.length - source.trimStart().length;
    runs.push({ at: text.length, range: [start, start + words.length] });
    text += words;
    room = blanksBehind(source) - padding;
  }
  const { offset, source } = cell.lines[0]!;
  const range = [runs[0]?.range[0] ?? offset, runs.at(-1)?.range[1] ?? offset + source.length] as const;
  return {
    text,
    column: cell.column,
    columnSpan: cell.span,
    rowSpan: cell.rowSpan,
    range,
    ...(runs.length === 1 ? { isVerbatim: true } : { runs }),
    cell: { table, row: cell.row + 1, column: cell.column + 1 },
  };
}

/** What a line that is filled cannot part: where there was room for it the line was ended on purpose. */
function unbroken(words: string): string {
  return /^(?:[\p{Script=Latin}\p{Nd}.]+|[“《（(]*.)[，。、；：！？”》）,;)]*/u.exec(words)![0];
}
