import { endsSentence } from '../../text/marks.ts';
import type { Column, Columns } from './columns.ts';
import { type LayoutRow, type Slot, textAt } from './layout.ts';
import { isUnitRole } from './roles.ts';

/**
 * Pipes cannot merge cells, and who fills a sheet by hand often does not: number and title stand once, and the rows under them are
 * left blank there. Such a row shares the title above where it is whole by itself: what to do, and who does it or until when, under
 * a row that is whole as well. A row cut by a page is not: its cells go on with those above.
 */
export function shareTitlesAbove(rows: readonly LayoutRow[], { columns }: Columns): readonly LayoutRow[] {
  const title = columns.find(({ role }) => role === 'title');
  const demand = columns.find(({ role }) => role === 'requirement');
  if (!title || !demand) return rows;
  const shared = columns.filter(({ role }) => role === 'title' || role === 'number');
  const telling = tellingOf(columns);
  let above: LayoutRow | undefined;
  return rows.map((row) => {
    const isBlank = shared.every(({ index }) => !row.slots[index]?.isContinued && textAt(row, index) === '');
    const isWhole = (one: LayoutRow): boolean => textAt(one, demand.index) !== '';
    const before = above;
    if (!before || !isBlank || !isWhole(row) || !isWhole(before) || textAt(before, title.index) === '') {
      above = row;
      return row;
    }
    const isOver = endsSentence(textAt(before, demand.index));
    const isTold = telling.some(({ index }) => textAt(row, index) !== '' && /[^、，,；;]$/.test(textAt(before, index)));
    above = isOver && isTold ? withSlots(row, before, shared) : row;
    return above;
  });
}

/**
 * A table ordered by who does the tasks has the units in front of them, each once: a blank cell below one goes on with it. Where a unit comes
 * again in the next row, or hardly a cell is blank, somebody forgot to fill it; and behind the tasks it says that there is nobody.
 */
export function shareUnitsInFront(rows: readonly LayoutRow[], { columns }: Columns): readonly LayoutRow[] {
  const title = columns.find(({ role }) => role === 'title');
  const inFront = columns.filter(
    ({ role, index }) => title && role !== 'group' && isUnitRole(role) && index < title.index,
  );
  if (!title || inFront.length === 0 || !areOrdered(rows, title.index, inFront)) return rows;
  let above: LayoutRow | undefined;
  return rows.map((row) => {
    if (textAt(row, title.index) === '') {
      above = undefined;
      return row;
    }
    const blank = inFront.filter(({ index }) => textAt(row, index) === '' && row.slots[index]?.isContinued !== true);
    // All of them are blank, or none is meant to go on.
    above = above && blank.length === inFront.length ? withSlots(row, above, blank) : row;
    return above;
  });
}

/** Of so many rows one at least goes on with the unit above. */
const ROWS_A_UNIT = 4;

function areOrdered(rows: readonly LayoutRow[], title: number, inFront: readonly Column[]): boolean {
  const units = rows
    .filter((row) => textAt(row, title) !== '')
    .map((row) => inFront.map(({ index }) => textAt(row, index)).join(''));
  const filled = units.filter((words) => words !== '');
  const comesAgain = filled.some((words, at) => words === filled[at - 1]);
  return !comesAgain && (units.length - filled.length) * ROWS_A_UNIT >= units.length;
}

/** The column of who answers for a task, and that of times. */
function tellingOf(columns: readonly Column[]): readonly Column[] {
  const units = columns.filter(({ role }) => role !== 'group' && isUnitRole(role));
  const lead = units.find(({ role }) => role === 'lead' || role === 'leadAndResponsible') ?? units[0];
  return [...(lead ? [lead] : []), ...columns.filter(({ role }) => role === 'deadline')];
}

function withSlots(row: LayoutRow, above: LayoutRow, shared: readonly Column[]): LayoutRow {
  const slots: (Slot | undefined)[] = [...row.slots];
  for (const { index } of shared) {
    const from = above.slots[index];
    if (from) slots[index] = { cell: from.cell, isContinued: true };
  }
  return { ...row, slots };
}
