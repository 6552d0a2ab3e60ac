import type { Task } from '../model/table.ts';
import { isPlaceholder } from '../text/placeholders.ts';

/** The title of a row and what it demands, wherever the office wrote them: one cell may hold both, and sentences may stand in the remark. */
export interface RowParts {
  title: string;
  /** Requirement and remark. */
  requirement: string;
  /** The cell that holds both title and requirement; '' where each has its own. */
  oneCell: string;
  /** Length of the title that names the task, where a mark behind it only counts the row: 防汛准备（一）. */
  named?: number;
}

const BLANK = /^\s*$/;
/** What a title in front of its requirement ends with. */
const TITLE_END = /[。；;：:！!？?\n]/;

export function partsOf({ title, requirement, remark }: Pick<Task, 'title' | 'requirement' | 'remark'>): RowParts {
  // 待定, 略: whatever is demanded, it is not this.
  const demand = isPlaceholder(requirement.value) ? '' : requirement.value;
  const isUntitled = BLANK.test(title.value);
  if (isUntitled === BLANK.test(demand))
    return { title: title.value, requirement: joined(demand, remark.value), oneCell: '' };
  const cell = isUntitled ? demand : title.value;
  const end = cell.search(TITLE_END);
  const rest = end < 0 ? '' : cell.slice(end + 1);
  if (BLANK.test(rest)) return { title: cell, requirement: remark.value, oneCell: cell };
  return { title: cell.slice(0, end + 1), requirement: joined(rest, remark.value), oneCell: cell };
}

/** The same row cut behind its first `length` characters. */
export function cutAt(parts: RowParts, length: number, remark: string): RowParts {
  const { oneCell } = parts;
  return { title: oneCell.slice(0, length), requirement: joined(oneCell.slice(length), remark), oneCell };
}

function joined(requirement: string, remark: string): string {
  return BLANK.test(remark) ? requirement : `${requirement}\n${remark}`;
}
