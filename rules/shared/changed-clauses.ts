import type { Change, Clause, ClausePair, Comparison } from '../../src/model/comparison.ts';
import type { Place } from '../../src/model/location.ts';
import type { Task } from '../../src/model/table.ts';
import { COVERED_STATES, isOpenReview, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import type { Quantity } from '../../src/text/quantities.ts';
import { remembering } from '../../src/text/remembering.ts';
import type { Strength } from '../../src/text/strength.ts';
import { changedDeadlines, changedQuantities, changedStrengths } from '../../src/trace/comparison/slots.ts';
import { within } from './place.ts';

/** A clause that came down in other characters, and the parent's task that it comes from. What differs in it two rules ask for each. */
export class ChangedClause {
  readonly traced: TaskTrace;
  readonly pair: ClausePair;
  #quantities: readonly Change<Quantity>[] | undefined;
  #strengths: readonly Change<Strength>[] | undefined;
  #deadlines: readonly Change<Task['deadlines'][number]>[] | undefined;

  constructor(traced: TaskTrace, pair: ClausePair) {
    this.traced = traced;
    this.pair = pair;
  }

  get quantities(): readonly Change<Quantity>[] {
    return (this.#quantities ??= changedQuantities(this.pair));
  }

  get strengths(): readonly Change<Strength>[] {
    return (this.#strengths ??= changedStrengths(this.pair));
  }

  get deadlines(): readonly Change<Task['deadlines'][number]>[] {
    return (this.#deadlines ??= changedDeadlines(this.pair));
  }
}

/** All ask about one at a time. A WeakMap would carry each over into the old generation of the heap. */
const MOST_TRACES = 1;

/** For each parent task that is taken up: its clauses that came down changed, in document order. Worked out once for all rules that ask. */
export const changedClauses: (trace: Trace) => readonly ChangedClause[] = remembering(MOST_TRACES, (trace: Trace) =>
  [...reworded(trace), ...trace.tasks.filter(isOpenReview)].flatMap((traced) => {
    const comparison = trace.comparisonOf(traced);
    if (!comparison || (isOpenReview(traced) && !isTakenDown(comparison))) return [];
    return comparison.pairs
      .filter(({ parent, child }) => parent.text !== child.text)
      .map((pair) => new ChangedClause(traced, pair));
  }),
);

/** That only the title leaves a row open: the demands are the parent's, all but one of them the same but for figures and levels. */
function isTakenDown({ pairs, lost }: Comparison): boolean {
  const demands = pairs.filter(({ parent }) => parent.in === 'requirement');
  const others = demands.filter(({ relation }) => relation !== 'equal').length;
  return lost.length === 0 && demands.length > others && others <= 1;
}

/** The same, and lost clauses beside what stands in their stead: for what was exchanged, not for what was put in or left out. */
export const exchangedClauses: (trace: Trace) => readonly ChangedClause[] = remembering(MOST_TRACES, (trace: Trace) => [
  ...changedClauses(trace),
  ...reworded(trace).flatMap((traced) =>
    trace.comparisonOf(traced)!.loose.map((pair) => new ChangedClause(traced, pair)),
  ),
]);

/** Tasks that are taken up by no row word for word: only these need to be compared. */
const reworded = remembering(MOST_TRACES, ({ tasks }: Trace): readonly TaskTrace[] =>
  tasks.filter((traced) => isTakenUp(traced) && !traced.links.some(({ child }) => isWordForWord(child, traced.parent))),
);

export function isTakenUp({ state, links }: TaskTrace): boolean {
  return links.length > 0 && COVERED_STATES.has(state);
}

/** Most tasks come down so: nothing in them was changed. */
export function isWordForWord(a: Task, b: Task): boolean {
  return (
    a.title.value === b.title.value &&
    a.requirement.value === b.requirement.value &&
    a.remark.value === b.remark.value &&
    a.deadlineText.value === b.deadlineText.value
  );
}

/** The place of a clause, or of a stretch of its cell. */
export function placeOf({ task, in: cell, span }: Clause, part: readonly [number, number] = span): Place {
  return within(task[cell], part);
}

/** Whether the parent demands the task of this table, and nothing excuses it. */
export function isDemanded({ binding, isWaived }: TaskTrace): boolean {
  return binding !== 'no' && !isWaived;
}
