import type { Comparison } from './comparison.ts';
import type { Table, Task } from './table.ts';

/** Whether a parent task is addressed to this child at all (docs/trace.md). */
export type Binding = 'yes' | 'unclear' | 'no';

/** How a parent task ended (docs/trace.md). */
export type TraceState =
  | 'exact'
  | 'localised'
  | 'renamed'
  | 'partial'
  | 'merged'
  | 'split'
  | 'review'
  | 'missing'
  | 'notEvaluated';

/** States in which a parent task counts as taken up. */
export const COVERED_STATES: ReadonlySet<TraceState> = new Set([
  'exact',
  'localised',
  'renamed',
  'merged',
  'split',
  'partial',
]);

/** A run of characters that both sides share, or that only one has. */
export interface Difference {
  kind: 'same' | 'parent' | 'child';
  text: string;
}

/** A parent task and a child task that carries it. */
export interface Link {
  parent: Task;
  child: Task;
  /** 0 to 1. */
  score: number;
  isDeclared: boolean;
}

/** A possible counterpart that was not accepted. */
export interface Candidate {
  child: Task;
  score: number;
}

/** A piece of the parent's task that nothing in the linked child tasks says. */
export interface Uncovered {
  kind: 'clause' | 'item';
  /** The parent's words. */
  text: string;
  in: 'title' | 'requirement';
  /** Offsets in the parent's title or requirement. */
  span: readonly [start: number, end: number];
}

/** What became of one parent task. */
export interface TaskTrace {
  parent: Task;
  state: TraceState;
  binding: Binding;
  /** The unit or collective of the parent's row that decided the binding, as written; absent when both cells are blank. */
  boundBy?: string;
  /** The parent's rows name only its own departments, and so leave open whether the child has to take the task up. */
  isUndivided?: true;
  isMoved: boolean;
  /** A person has said so: `implements` for a link, `unmatched` for a missing task. */
  isDeclared: boolean;
  isWaived: boolean;
  /** Accepted links, best first. */
  links: readonly Link[];
  /** Best candidates that were not accepted, best first, at most three. */
  nearest: readonly Candidate[];
  uncovered: readonly Uncovered[];
}

export interface Trace {
  parent: Table;
  child: Table;
  /** One entry per parent task, in the parent's order. */
  tasks: readonly TaskTrace[];
  /** Child tasks that carry no parent task. */
  childOnly: readonly Task[];
  /** The parent task or tasks that a child task carries; empty for child-only tasks. */
  parentsOf(child: Task): readonly Task[];
  /** The parent task that a child-only task says once more in words of its own, beside the row that carries it. */
  repeatedBy(child: Task): Task | undefined;
  /** A parent task beside the child tasks that carry it, or beside the first candidate of one that is held for review; made when asked for. */
  comparisonOf(task: TaskTrace): Comparison | undefined;
  /** Declared links that point at no parent task. */
  brokenLinks: readonly { child: Task; number: number; index: number }[];
  /** Entries of the child's `unmatched` that name no parent task, or one that a declared link carries. */
  brokenUnmatched: readonly { number: number; index: number; isLinked: boolean }[];
}

/** Held for review, and of consequence: a person has to say. */
export function isOpenReview({ state, binding, isWaived }: TaskTrace): boolean {
  return state === 'review' && binding !== 'no' && !isWaived;
}
