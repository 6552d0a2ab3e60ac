import type { Task } from './table.ts';
import type { Uncovered } from './trace.ts';

/** A text as it is compared, and where each of its characters stood. */
export interface MatchForm {
  text: string;
  /** Offset in the original of each character of `text`, and the original's length at the end. */
  map: Int32Array;
}

/** A stretch in which two sequences differ; offsets end exclusive. */
export interface Hunk {
  before: readonly [start: number, end: number];
  after: readonly [start: number, end: number];
}

/** A clause of a task's row: what stands between two commas or full stops outside brackets. */
export interface Clause {
  task: Task;
  in: 'title' | 'requirement' | 'remark';
  /** Offsets in that cell, UTF-16 units, end exclusive. */
  span: readonly [start: number, end: number];
  /** As written. */
  text: string;
  /** Level words, own places, years and quantities as placeholders, widths folded; `map` counts from the start of the clause. */
  readonly form: MatchForm;
}

/** A typed part of a clause; `span` in the cell that it stands in. */
export interface Slot<Value> {
  value: Value;
  /** As written. */
  text: string;
  span: readonly [start: number, end: number];
}

/** A typed part that two clauses do not have alike: two that answer to each other, or one that only one side has. */
export type Change<Value> =
  | { parent: Slot<Value>; child: Slot<Value> }
  | { parent: Slot<Value>; child?: undefined }
  | { parent?: undefined; child: Slot<Value> };

/** A clause of the parent, and the clause of the child that says it. */
export interface ClausePair {
  parent: Clause;
  child: Clause;
  /**
   * `within`: the child says it as a part of a clause that says more, or that answers to another clause too. `loose`: of the clauses left over
   * they are the nearest to each other, too far apart to say that the one was taken up in the other.
   */
  relation: 'equal' | 'changed' | 'within' | 'loose';
  /** Where the forms of the two differ, by their offsets; empty for equal ones. */
  readonly hunks: readonly Hunk[];
  /**
   * What the parent writes where the child writes a stretch of this cell, given that all around it is the same on both sides: for 全市 the
   * child's 全区, or 全市 itself where the superior's word was left standing. Undefined for words of the child's own.
   */
  parentWords(span: readonly [start: number, end: number]): string | undefined;
}

/**
 * A parent's task beside the child tasks that carry it, clause by clause: their whole rows, so that what moved to another cell or another
 * place answers to its counterpart.
 */
export interface Comparison {
  /** In the parent's order. A child's clause may answer to several of the parent's. */
  pairs: readonly ClausePair[];
  /** What is lost, beside what was added in its stead: 必须安排专人值守, 值守鼓励有专人. It tells what became of a lost clause. */
  loose: readonly ClausePair[];
  /** Clauses and listed items of the parent's title and requirement that the child does not say. */
  lost: readonly Uncovered[];
  /** Clauses of the child that answer to none of the parent's. */
  added: readonly Clause[];
}
