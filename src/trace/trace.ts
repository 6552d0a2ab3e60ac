import type { Comparison } from '../model/comparison.ts';
import type { Table, Task } from '../model/table.ts';
import type { Candidate, Link, TaskTrace, Trace } from '../model/trace.ts';
import { placeNames, type PlaceNames } from '../text/normal-form.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { bindingsIn } from './binding.ts';
import { candidatesOf, holdCandidates } from './candidates.ts';
import { type DeclaredLinks, readDeclared } from './declared.ts';
import { compareTasks } from './comparison/compare-tasks.ts';
import { createMatching, type Matching, matchOneToOne, scoreAt } from './matching.ts';
import { outsideLongestRun } from './moved.ts';
import { releasePairs } from './pairs.ts';
import { prepareTables } from './prepare.ts';
import { matchRemainder, repeatedBy } from './residual.ts';
import { stateOf } from './states.ts';

/** Real tables have tens of tasks; thousands on both sides are an attack, and comparing them would fill the memory. */
const MOST_PAIRS = 1_000_000;
/** Candidates shown for a task that has no link. */
const MOST_NEAREST = 3;

/**
 * Which child tasks carry which parent tasks. Declared links win, text matching does the rest; what it cannot prove is
 * `review` and does not count. A table without tasks, or with thousands, leaves everything `notEvaluated`.
 */
export function traceTables(child: Table, parent: Table, vocabulary: Vocabulary): Trace {
  if (child.tasks.length * parent.tasks.length === 0 || areTooLong(child, parent))
    return notEvaluated(child, parent, vocabulary);
  const places = placesOf(child, parent);
  const tables = prepareTables(parent, child, places);
  const declared = readDeclared(child, parent, tables);
  const matching = createMatching(tables, declared.links, declared.unmatched);
  // One of its numbers was mistyped: what else the row carries its words have to tell.
  for (const { child: row } of declared.brokenLinks) matching.isChildDeclared[row.index] = 0;
  matchOneToOne(matching);
  matchRemainder(matching);
  holdCandidates(matching);
  const trace = describe(child, parent, matching, vocabulary, declared);
  matching.termSpace.release();
  releasePairs(tables.pairs);
  return trace;
}

/** Whether two tables are left uncompared for their length, which somebody has to say. */
export function areTooLong(child: Table, parent: Table): boolean {
  return child.tasks.length * parent.tasks.length > MOST_PAIRS;
}

/** The places that the two tables belong to: only their names differ between levels without changing a task. */
function placesOf(child: Table, parent: Table): PlaceNames {
  const names = new Set<string>();
  for (const { identity } of [child, parent]) if (identity.place !== undefined) names.add(identity.place);
  return placeNames(names);
}

function describe(
  child: Table,
  parent: Table,
  matching: Matching,
  vocabulary: Vocabulary,
  { brokenLinks, brokenUnmatched }: DeclaredLinks,
): Trace {
  const { tables, childrenOf, parentsOf } = matching;
  const moved = findMoved(childrenOf);
  const waived = new Set(child.waivers.map((waiver) => waiver.parentTask));
  const unmatched = new Set(child.unmatched.map(({ number }) => number));
  const bindingOf = bindingsIn(parent, child.identity, vocabulary);
  const comparisons = new Map<number, Comparison>();
  const comparisonAt = (index: number, compared: readonly Task[]): Comparison => {
    const known =
      comparisons.get(index) ??
      compareTasks(
        tables.parents[index]!,
        compared.map((task) => tables.children[task.index]!),
        tables,
      );
    comparisons.set(index, known);
    return known;
  };
  const tasks = parent.tasks.map((task, index): TaskTrace => {
    const links = childrenOf[index]!.map((at): Link => ({
      parent: task,
      child: child.tasks[at]!,
      score: rounded(scoreAt(matching, index, at)),
      isDeclared: matching.isParentDeclared[index] === 1,
    })).toSorted((a, b) => b.score - a.score || a.child.index - b.child.index);
    const isChildShared = links.some((link) => parentsOf[link.child.index]!.length > 1);
    const linkedTasks = links.map((link) => link.child);
    const isUnmatched = links.length === 0 && unmatched.has(task.number);
    const isHeld = matching.reviews[index]! >= 0 && !isUnmatched;
    const nearest = links.length > 0 || isUnmatched ? [] : nearestTo(matching, index, child.tasks);
    const compared = isHeld ? nearest.slice(0, 1).map((one) => one.child) : linkedTasks;
    const isVerbatim = compared.some((one) => isSameWords(one, task));
    const uncovered = compared.length === 0 || isVerbatim ? [] : comparisonAt(index, compared).lost;
    return {
      parent: task,
      state:
        links.length > 0
          ? stateOf(task, linkedTasks, isChildShared, uncovered, tables.formOf)
          : isHeld
            ? 'review'
            : 'missing',
      isMoved: moved.has(index),
      isDeclared: isUnmatched || matching.isParentDeclared[index] === 1,
      isWaived: waived.has(task.number),
      links,
      nearest,
      uncovered,
      // Behind all else: in front, it takes V8 ten times as long.
      ...bindingOf(task),
    };
  });
  return {
    parent,
    child,
    tasks,
    childOnly: child.tasks.filter(({ index }) => parentsOf[index]!.length === 0 && !matching.reviews.includes(index)),
    parentsOf: (task) => (parentsOf[task.index] ?? []).map((index) => parent.tasks[index]!),
    repeatedBy: (task) => {
      const index = parentsOf[task.index]?.length === 0 ? repeatedBy(matching, task.index) : undefined;
      return index === undefined ? undefined : parent.tasks[index];
    },
    comparisonOf: (task) => {
      const compared = comparedWith(task);
      return compared.length === 0 ? undefined : comparisonAt(task.parent.index, compared);
    },
    brokenLinks,
    brokenUnmatched,
  };
}

/** The trace of two tables that are not compared. */
export function notEvaluated(child: Table, parent: Table, vocabulary: Vocabulary): Trace {
  const waived = new Set(child.waivers.map((waiver) => waiver.parentTask));
  const bindingOf = bindingsIn(parent, child.identity, vocabulary);
  return {
    parent,
    child,
    tasks: parent.tasks.map((task) => ({
      parent: task,
      state: 'notEvaluated',
      ...bindingOf(task),
      isMoved: false,
      isDeclared: false,
      isWaived: waived.has(task.number),
      links: [],
      nearest: [],
      uncovered: [],
    })),
    childOnly: child.tasks,
    parentsOf: () => [],
    repeatedBy: () => undefined,
    comparisonOf: () => undefined,
    brokenLinks: [],
    brokenUnmatched: [],
  };
}

/** The child tasks that carry a parent task; of one that is held for review the first candidate. */
function comparedWith({ state, links, nearest }: TaskTrace): Task[] {
  return (state === 'review' ? nearest.slice(0, 1) : links).map(({ child }) => child);
}

function isSameWords(a: Task, b: Task): boolean {
  return a.title.value === b.title.value && a.requirement.value === b.requirement.value;
}

/** Parent tasks whose counterpart stands outside the order that the others keep. */
function findMoved(childrenOf: readonly (readonly number[])[]): ReadonlySet<number> {
  const linked = childrenOf.flatMap((children, index) => (children.length > 0 ? [index] : []));
  const isOutside = outsideLongestRun(linked.map((index) => Math.min(...childrenOf[index]!)));
  return new Set(linked.filter((_, at) => isOutside[at]));
}

function nearestTo(matching: Matching, parent: number, tasks: readonly Task[]): Candidate[] {
  return candidatesOf(matching, parent, MOST_NEAREST).map((at) => ({
    child: tasks[at]!,
    score: rounded(scoreAt(matching, parent, at)),
  }));
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}
