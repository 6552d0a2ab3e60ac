import type { Task } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import { visible } from '../text/visible.ts';
import type { Say } from './style.ts';

/** Who does a task and until when, as short notes; of two tasks beside each other only what differs. */
export function unitNotes(own: Task, other: Task | undefined, say: Say): string[] {
  const notes: string[] = [];
  for (const cell of ['lead', 'responsible'] as const) {
    if (own[cell].value === '' || (other && isSameSort(own[cell].units, other[cell].units))) continue;
    notes.push(say(`review/${cell}`, { units: visible(own[cell].value) }));
  }
  const deadline = deadlineOf(own);
  if (deadline !== '' && deadline !== (other && deadlineOf(other)))
    notes.push(say('trace/deadline', { text: visible(deadline) }));
  return notes;
}

/** Counterparts at another level are one sort of body: 市财政局 and 区财政局, 各县（市）区政府 and 各镇街. */
function isSameSort(units: readonly Unit[], others: readonly Unit[]): boolean {
  const [left, right] = [new Set(units.map(sortOf)), new Set(others.map(sortOf))];
  return left.size === right.size && [...left].every((sort) => right.has(sort));
}

function sortOf({ kind, family, covers, name, place }: Unit): string {
  if (kind === 'collective') return `collective ${(covers ?? []).map(({ body }) => body).join(' ')}`;
  return family ?? name.replace(place ?? '', '').replace(/^[省市区县镇乡]/, '');
}

/** What stands beside the requirement: in a column of its own or in the remark. */
function deadlineOf({ deadlineText, remark, deadlines }: Task): string {
  if (deadlineText.value !== '') return deadlineText.value;
  return deadlines.some((deadline) => deadline.in === 'remark') ? remark.value : '';
}
