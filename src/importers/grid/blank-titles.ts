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
