import type { Section, Task } from '../model/table.ts';
import { assign } from './assignment.ts';
import type { Prepared, PreparedTables } from './prepare.ts';
import { type Evidence, evidenceOf, type Scores } from './similarity.ts';
import { judge, type Verdict } from './verdict.ts';
import { compareWording, type Wording } from './wording.ts';

/** Everything known about one parent task beside one child task. */
export interface Pairing {
  evidence: Evidence;
  wording: Wording;
  verdict: Verdict;
}

/** Which child tasks carry which parent tasks, by position in their tables, while it is being worked out. */
export interface Matching {
  tables: PreparedTables;
  scores: Scores;
  /** Accepted children of each parent task, best first. */
  childrenOf: number[][];
  /** Accepted parents of each child task. */
  parentsOf: number[][];
  /** The child that each parent task is held for review with, or -1. */
  reviews: Int32Array;
  /** Children and parents with declared links: text matching leaves them alone. */
  isChildDeclared: Uint8Array;
  isParentDeclared: Uint8Array;
  pairing(parent: number, child: number): Pairing;
}

/** Pairs below this score are not assigned to each other. */
const LEAST_SCORE = 0.25;
/** A runner-up within this distance is as good. */
const MARGIN = 0.04;

export function createMatching(tables: PreparedTables, scores: Scores): Matching {
  const known = new Map<number, Pairing>();
  return {
    tables,
    scores,
    childrenOf: tables.parents.map(() => []),
    parentsOf: tables.children.map(() => []),
    reviews: new Int32Array(tables.parents.length).fill(-1),
    isChildDeclared: new Uint8Array(tables.children.length),
    isParentDeclared: new Uint8Array(tables.parents.length),
    pairing(parent, child) {
      const key = parent * scores.columns + child;
      let pairing = known.get(key);
      if (!pairing) {
        pairing = lookAt(tables.parents[parent]!, tables.children[child]!, tables.weights);
        known.set(key, pairing);
      }
      return pairing;
    },
  };
}

function lookAt(parent: Prepared, child: Prepared, weights: Float64Array): Pairing {
  const evidence = evidenceOf(parent, child, weights);
  const wording = compareWording(parent, child);
  return { evidence, wording, verdict: judge(parent, child, evidence, wording) };
}

export function accept(matching: Matching, parent: number, child: number): void {
  matching.childrenOf[parent]!.push(child);
  matching.parentsOf[child]!.push(parent);
}

export function scoreAt({ scores }: Matching, parent: number, child: number): number {
  return scores.values[parent * scores.columns + child]!;
}

/** One-to-one matches: the best assignment as a whole, then each pair judged on its own. */
export function matchOneToOne(matching: Matching): void {
  const { tables, isChildDeclared, isParentDeclared } = matching;
  const rows = tables.parents.length;
  const columns = tables.children.length;
  const ties = createTies(tables);
  const gains = new Float64Array(rows * columns);
  for (let parent = 0; parent < rows; parent++) {
    if (isParentDeclared[parent] === 1) continue;
    for (let child = 0; child < columns; child++) {
      const score = scoreAt(matching, parent, child);
      if (score < LEAST_SCORE || isChildDeclared[child] === 1) continue;
      gains[parent * columns + child] = score - LEAST_SCORE + 0.03 * ties(parent, child) + 1e-6;
    }
  }
  const assigned = assign(gains, rows, columns);
  for (let parent = 0; parent < rows; parent++) {
    const child = assigned[parent]!;
    if (child < 0) continue;
    const { verdict } = matching.pairing(parent, child);
    if (verdict === 'accept') accept(matching, parent, child);
    else if (verdict === 'review') matching.reviews[parent] = child;
  }
  lookAgain(matching);
  withdrawAmbiguous(matching, ties);
}

/** A pair that the assignment gave up for a better-looking one, which then was not accepted. */
function lookAgain(matching: Matching): void {
  const { tables, childrenOf, parentsOf, reviews, isChildDeclared, isParentDeclared } = matching;
  const open: [score: number, parent: number, child: number][] = [];
  for (const { index: parent } of tables.parents) {
    if (childrenOf[parent]!.length > 0 || isParentDeclared[parent] === 1) continue;
    for (const { index: child } of tables.children) {
      if (parentsOf[child]!.length > 0 || isChildDeclared[child] === 1) continue;
      const score = scoreAt(matching, parent, child);
      if (score >= LEAST_SCORE) open.push([score, parent, child]);
    }
  }
  open.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  for (const [, parent, child] of open) {
    if (childrenOf[parent]!.length > 0 || parentsOf[child]!.length > 0) continue;
    const { verdict } = matching.pairing(parent, child);
    if (verdict === 'accept') accept(matching, parent, child);
    else if (verdict === 'review' && reviews[parent] === -1) reviews[parent] = child;
  }
}

/**
 * Two parent tasks that one child task fits equally well: unless section or lead unit tell them apart, either may be the one
 * that is gone, so neither counts.
 */
function withdrawAmbiguous(matching: Matching, ties: Ties): void {
  const { tables, childrenOf, parentsOf, reviews, isParentDeclared } = matching;
  for (const { index: child } of tables.children) {
    const parent = parentsOf[child]![0];
    if (parent === undefined) continue;
    const score = scoreAt(matching, parent, child);
    const rival = tables.parents.find(
      ({ index: other }) =>
        other !== parent &&
        childrenOf[other]!.length === 0 &&
        isParentDeclared[other] === 0 &&
        scoreAt(matching, other, child) >= score - MARGIN &&
        matching.pairing(other, child).verdict === 'accept',
    );
    if (rival === undefined || ties(parent, child) - ties(rival.index, child) >= 0.25) continue;
    childrenOf[parent]!.length = 0;
    parentsOf[child]!.length = 0;
    reviews[parent] = child;
    reviews[rival.index] = child;
  }
}

/** What speaks for a pair beside its texts, 0 to 1: the same section, the same sort of lead unit, the same position. */
type Ties = (parent: number, child: number) => number;

function createTies({ parents, children }: PreparedTables): Ties {
  const parentSections = parents.map(({ task }) => headingOf(task.section));
  const childSections = children.map(({ task }) => headingOf(task.section));
  const known = new Map<string, number>();
  const sections = (parent: number, child: number): number => {
    const a = parentSections[parent]!;
    const b = childSections[child]!;
    if (a === b) return 1;
    const key = `${a}\n${b}`;
    let likeness = known.get(key);
    if (likeness === undefined) {
      likeness = characterLikeness(a, b);
      known.set(key, likeness);
    }
    return likeness;
  };
  return (parent, child) => {
    const apart = Math.abs((parent + 0.5) / parents.length - (child + 0.5) / children.length);
    return (
      0.55 * sections(parent, child) +
      0.35 * leadLikeness(parents[parent]!.task, children[child]!.task) +
      0.1 * (1 - apart)
    );
  };
}

function headingOf(section: Section | undefined): string {
  let heading = '';
  for (let at = section; at; at = at.parent)
    heading = `${at.heading.value.replace(/^[\s（(一二三四五六七八九十\d）)、.．]+/, '')}/${heading}`;
  return heading;
}

function characterLikeness(a: string, b: string): number {
  const left = new Set(a);
  const right = new Set(b);
  let both = 0;
  for (const character of left) if (right.has(character)) both++;
  return left.size + right.size === 0 ? 1 : (2 * both) / (left.size + right.size);
}

function leadLikeness(parent: Task, child: Task): number {
  const families = parent.lead.units.flatMap((unit) => unit.family ?? []);
  const others = new Set(child.lead.units.flatMap((unit) => unit.family ?? []));
  if (families.length === 0 || others.size === 0) return 0.5;
  return families.some((family) => others.has(family)) ? 1 : 0;
}
