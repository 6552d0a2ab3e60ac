import type { Vocabulary } from '../../text/vocabulary.ts';
import type { GridCell, GridDocument, GridFault, GridRow } from '../grid/grid.ts';
import type { ReadRow } from './assignment.ts';
import { bodyOf } from './body.ts';
import { cellsOf, headingCell } from './cells.ts';
import type { ColumnKind } from './column-model.ts';
import { doubtsOf } from './doubts.ts';
import { findHeaderRow, type HeaderRow } from './header-row.ts';
import { spotsOf } from './layout-columns.ts';
import { splitLines, withoutPageNumbers, type Line } from './lines.ts';
import { markWords, type Marks } from './marks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readTable } from './read-table.ts';
import { createUnitShape } from './unit-shape.ts';
import { wordsOf } from './words.ts';

/** Reads the text that was taken out of a PDF file: a table of which only the order of its lines is left. */
export function readPdfText(text: string, vocabulary: Vocabulary): GridDocument {
  const lines = withoutPageNumbers(splitLines(text));
  const header = findHeaderRow(lines, vocabulary);
  if (!header) return { before: paragraphsOf(lines, text), columns: 0, rows: [], after: [] };
  const whole = bodyOf(lines, header);
  const body = { ...whole, lines: whole.lines.slice(0, readable(whole.lines)) };
  const kinds = header.cells.map(kindOf);
  const words = wordsOf(body.lines);
  const marks = markWords(words, kinds.includes('number'), spotsOf(body, header, words));
  const { rows, isInOrder } = readTable(marks, kinds, createUnitShape(vocabulary));
  const unread = whole.lines.slice(body.lines.length);
  return {
    before: paragraphsOf(lines.slice(0, header.from), text),
    columns: header.cells.length,
    rows: [headerRow(header, text), ...gridRows(rows, marks, header, text)],
    after: paragraphsOf([...unread, ...body.after], text),
    faults: [...(isInOrder ? [] : [outOfOrder(header)]), ...(unread.length > 0 ? [cutAt(unread)] : [])],
  };
}

function outOfOrder({ cells }: HeaderRow): GridFault {
  const range = [cells[0]!.words[0]!.start, cells[0]!.words.at(-1)!.end] as const;
  return { id: 'import/lines-out-of-order', severity: 'warning', data: {}, range };
}

/** Tasks that were not read must not count as missing: without them the table cannot be relied on. */
function cutAt(unread: readonly Line[]): GridFault {
  const { start, end } = unread[0]!;
  return { id: 'import/text-cut', severity: 'error', data: { lines: unread.length }, range: [start, end] };
}

/** How many lines are read: a table of three hundred tasks has a quarter as many, and no line of one is as long. */
function readable(body: readonly Line[]): number {
  let characters = 0;
  for (const [at, { text }] of body.entries()) {
    characters += text.length;
    if (text.length > LONGEST_LINE || characters > MOST_CHARACTERS || at >= MOST_LINES) return at;
  }
  return body.length;
}

const MOST_LINES = 40_000;
const LONGEST_LINE = 2000;
const MOST_CHARACTERS = 1_000_000;

/** From 0 to 1: a row of headings, and under it lines that break in the middle of sentences; tabs and bars are signs of other formats. */
export function looksLikePdfText(text: string, vocabulary: Vocabulary): number {
  const lines = splitLines(text.slice(0, 200_000));
  const header = findHeaderRow(lines, vocabulary);
  if (!header) return 0;
  const body = lines.slice(header.to);
  if (body.length === 0) return 0;
  const marked = body.filter(
    (line) => line.text.includes('\t') || line.text.includes('|') || text[line.start - 1] === '\t',
  ).length;
  const broken = body.filter(({ text: words }) => words.length > 6 && /[\u4e00-\u9fff，、]$/.test(words)).length;
  const wrapped = Math.min(1, (broken / body.length) * 2);
  return Math.max(0, 1 - (marked / body.length) * 4) * (0.3 + 0.7 * wrapped);
}

const KINDS: Readonly<Record<string, ColumnKind>> = {
  number: 'number',
  title: 'title',
  requirement: 'prose',
  lead: 'units',
  responsible: 'units',
  leadAndResponsible: 'units',
  supporting: 'units',
  deadline: 'time',
  person: 'note',
  progress: 'note',
  remark: 'note',
};

function kindOf({ role }: { role: string | undefined }): ColumnKind {
  return (role && KINDS[role]) || 'note';
}

function headerRow(header: HeaderRow, text: string): GridRow {
  return {
    cells: header.cells.map(({ heading, words }, column): GridCell => {
      const range = [words[0]!.start, words.at(-1)!.end] as const;
      return {
        text: heading,
        column,
        columnSpan: 1,
        rowSpan: 1,
        range,
        isVerbatim: text.slice(...range) === heading,
        cell: { table: 1, page: words[0]!.page, row: 1, column: column + 1, heading },
      };
    }),
  };
}

function gridRows(rows: readonly ReadRow[], { words }: Marks, header: HeaderRow, text: string): GridRow[] {
  const doubts = doubtsOf(rows);
  return rows.map((row, index) => ({
    cells:
      'heading' in row
        ? [headingCell(row.heading, words, index + 2, header.cells.length, text)]
        : cellsOf(row, words, index + 2, header.cells, doubts.get(row), text),
  }));
}
