import { withoutTraces } from '../../text/blanks.ts';
import { decodeText } from '../decode.ts';
import type { OfficeContent } from '../grid/blocks.ts';
import type { GridCell, GridRow } from '../grid/grid.ts';
import { sheetBlocks } from '../grid/sheet-blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { count, countWords, newTally, noteWider, passedLimit, widthProblems } from '../office/tally.ts';
import { fileFault } from '../problem.ts';
import { type Field, type Record, recordsOf } from './records.ts';
import { separatorOf } from './separator.ts';

/** More columns than any table has: what stands further right is told of and not read. */
const MOST_COLUMNS = 128;

/** The rows of a csv or tsv file. */
export function readDelimited(bytes: Uint8Array, limits: ReaderLimits): OfficeContent {
  const { text, problems } = decodeText(bytes);
  if (text === '') return { blocks: [], problems };
  const found = separatorOf(text, true);
  if (!found) return { blocks: [], problems: [...problems, fileFault('import/no-table')], text };
  const records = recordsOf(text, found.separator, found.from, limits.rows + 1);
  const tally = newTally(limits);
  count(tally, 'rows', records.length);
  for (const record of records) {
    if (!count(tally, 'cells', record.length)) break;
    for (const field of record) countWords(tally, field.text);
  }
  const passed = passedLimit(tally);
  if (passed) return { blocks: [], problems: [passed] };
  const columns = Math.min(MOST_COLUMNS, Math.max(1, ...records.slice(0, 1000).map(lastFilled)));
  const rows = records.map((record, index) => rowOf(record, index + 1));
  const isWider = records.some((record) => lastFilled(record) > MOST_COLUMNS);
  if (isWider) noteWider(tally, MOST_COLUMNS);
  return { blocks: sheetBlocks(rows, columns), problems: [...problems, ...widthProblems(tally)], text };
}

/** Columns up to the last field with words. */
function lastFilled(record: Record): number {
  return record.findLastIndex(({ text }) => text.trim() !== '') + 1;
}

function rowOf(record: Record, row: number): GridRow {
  return { cells: record.slice(0, MOST_COLUMNS).map((field, column) => cellOf(field, row, column)) };
}

function cellOf({ text: written, range, isAltered }: Field, row: number, column: number): GridCell {
  const text = withoutTraces(written.replaceAll(/\r\n?/g, '\n'));
  return {
    text,
    column,
    columnSpan: 1,
    rowSpan: 1,
    range,
    ...(!isAltered && text === written && { isVerbatim: true }),
    cell: { row, column: column + 1 },
  };
}
