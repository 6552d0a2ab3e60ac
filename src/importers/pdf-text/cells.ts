import { joinWraps } from '../../text/blanks.ts';
import type { GridCell } from '../grid/grid.ts';
import type { MarkedWord, Placement, TaskRow } from './assignment.ts';
import type { ColumnKind } from './column-model.ts';
import { inOrder } from './estimate.ts';
import type { HeaderCell } from './header-row.ts';

export function headingCell(
  indices: readonly number[],
  words: readonly MarkedWord[],
  row: number,
  columns: number,
  source: string,
): GridCell {
  const first = words[indices[0]!]!;
  const range = [first.start, words[indices.at(-1)!]!.end] as const;
  const text = joinLines(
    indices.map((word, at) => ({ word, column: 0, joint: at === 0 ? 'new' : 'wrap', before: undefined })),
    words,
    source,
  );
  return {
    text,
    column: 0,
    columnSpan: columns,
    rowSpan: 1,
    range,
    isVerbatim: source.slice(...range) === text,
    cell: { table: 1, page: first.page, row, column: 1 },
  };
}

/** One cell for each column of a task's row, empty ones included. */
export function cellsOf(
  row: TaskRow,
  words: readonly MarkedWord[],
  at: number,
  header: readonly HeaderCell[],
  kinds: readonly ColumnKind[],
  source: string,
): GridCell[] {
  const placements = inOrder(row.placement);
  const page = words[placements[0]!.word]!.page;
  return header.map(({ heading }, column): GridCell => {
    const own = placements.filter((each) => each.column === column);
    const place = { table: 1, row: at, column: column + 1, heading };
    const doubt = doubtOf(row, own, column, kinds, words);
    if (own.length === 0) {
      const empty = { text: '', column, columnSpan: 1, rowSpan: 1, cell: { ...place, page } };
      return doubt === undefined ? empty : { ...empty, doubt };
    }
    const range = [words[own[0]!.word]!.start, words[own.at(-1)!.word]!.end] as const;
    const text = joinLines(own, words, source);
    const cell: GridCell = {
      text,
      column,
      columnSpan: 1,
      rowSpan: 1,
      range,
      isVerbatim: source.slice(...range) === text,
      cell: { ...place, page: words[own[0]!.word]!.page },
    };
    return doubt === undefined ? cell : { ...cell, doubt };
  });
}

/** Words on one line keep the blank between them; wraps are taken out, new units and paragraphs stand on lines of their own. */
function joinLines(placements: readonly Placement[], words: readonly MarkedWord[], source: string): string {
  let text = '';
  for (const [index, { word: at, joint }] of placements.entries()) {
    const word = words[at]!;
    if (index > 0) {
      const last = words[placements[index - 1]!.word]!;
      const isInline = (word.gap === 'blank' || word.gap === 'wide') && placements[index - 1]!.word === at - 1;
      if (joint === 'paragraph') text += '\n';
      else if (isInline) text += source.slice(last.end, word.start);
      else if (/[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(word.text)) text += ' ';
    }
    const raw = source.slice(word.start, word.end);
    text += raw === word.text ? raw : joinWraps(raw);
  }
  return text;
}

/** The words that another reading, hardly less likely, takes out of the cell or puts into it. */
function doubtOf(
  row: TaskRow,
  own: readonly Placement[],
  column: number,
  kinds: readonly ColumnKind[],
  words: readonly MarkedWord[],
): string | undefined {
  const mine = new Set(own.map(({ word }) => word));
  let against = 0;
  let disputed: number[] | undefined;
  for (const { loss, placement } of row.rivals) {
    if (!placement) continue;
    const other = new Set(inOrder(placement).flatMap((each) => (each.column === column ? [each.word] : [])));
    const differing = [...mine].filter((each) => !other.has(each)).concat([...other].filter((each) => !mine.has(each)));
    if (differing.length === 0) continue;
    against += Math.exp(-loss) * (differing.length === mine.size + other.size && kinds[column] === 'units' ? MOVED : 1);
    disputed ??= differing.toSorted((a, b) => a - b);
  }
  if (!disputed || against < DOUBTFUL) return undefined;
  return disputed.map((each) => words[each]!.text).join('');
}

/** Weight of the readings that differ, against 1 for the one that was taken. */
const DOUBTFUL = 0.15;

/** Where all units of a row might as well stand in the next column, nothing but their sort tells which. */
const MOVED = 1.5;
