import type { MatchForm } from '../model/comparison.ts';
import type { Task } from '../model/table.ts';
import type { TraceState, Uncovered } from '../model/trace.ts';
import { stripBlanks } from '../text/blanks.ts';
import { haveSameQuantities } from '../text/quantities.ts';
import { foldWidths } from '../text/widths.ts';

/** The state of a parent task with at least one link. */
export function stateOf(
  parent: Task,
  children: readonly Task[],
  isChildShared: boolean,
  uncovered: readonly Uncovered[],
  formOf: (written: string) => MatchForm,
): TraceState {
  if (children.length > 1) return 'split';
  if (isChildShared) return 'merged';
  const child = children[0]!;
  if (areAlike(parent, child, tidy)) return 'exact';
  if (uncovered.length > 0) return 'partial';
  const isLocalised = areAlike(parent, child, (text) => withoutEnd(formOf(text).text));
  // The form leaves numbers out: those of dates and years may differ, a figure may not.
  if (isLocalised && haveSameQuantities(wordsOf(parent), wordsOf(child))) return 'localised';
  return 'renamed';
}

function wordsOf({ title, requirement }: Task): string {
  return `${title.value}\n${requirement.value}`;
}

function areAlike(parent: Task, child: Task, form: (text: string) => string): boolean {
  return (
    isAlike(parent.title.value, child.title.value, form) &&
    isAlike(parent.requirement.value, child.requirement.value, form)
  );
}

function isAlike(a: string, b: string, form: (text: string) => string): boolean {
  return a === b || form(a) === form(b);
}

/** Blanks, widths and the full stop at the end are how a cell was typed, not what it says. */
function tidy(text: string): string {
  return withoutEnd(foldWidths(stripBlanks(text)));
}

function withoutEnd(text: string): string {
  return text.replace(/[。．.;；,，]$/, '');
}
