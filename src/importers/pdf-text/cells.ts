import { joinWraps } from '../../text/blanks.ts';
import type { GridCell } from '../grid/grid.ts';
import { inOrder, type MarkedWord, type Placement, type TaskRow } from './assignment.ts';
import type { RowDoubts } from './doubts.ts';
import type { HeaderCell } from './header-row.ts';
import { isInline } from './words.ts';

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
    indices.map((word, at) => ({ word, joint: at === 0 ? 'new' : 'wrap' })),
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
  doubts: RowDoubts | undefined,
  source: string,
): GridCell[] {
  const placements = inOrder(row.placement);
  const page = words[placements[0]!.word]!.page;
  return header.map(({ heading }, column): GridCell => {
    const own = placements.filter((each) => each.column === column);
    const place = { table: 1, row: at, column: column + 1, heading };
    const doubt = doubts
      ?.get(column)
      ?.map((each) => words[each]!.text)
      .join('');
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
function joinLines(
  placements: readonly Pick<Placement, 'word' | 'joint'>[],
  words: readonly MarkedWord[],
  source: string,
): string {
  let text = '';
  for (const [index, { word: at, joint }] of placements.entries()) {
    const word = words[at]!;
    if (index > 0) {
      const last = words[placements[index - 1]!.word]!;
      const goesOn = isInline(word) && placements[index - 1]!.word === at - 1;
      if (joint === 'paragraph') text += '\n';
      else if (goesOn) text += source.slice(last.end, word.start);
      else if (/[A-Za-z]$/.test(last.text) && /^[A-Za-z]/.test(word.text)) text += ' ';
    }
    const raw = source.slice(word.start, word.end);
    text += raw === word.text ? raw : joinWraps(raw);
  }
  return text;
}
