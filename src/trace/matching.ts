import type { Section, Task } from '../model/table.ts';
import { assign } from './assignment.ts';
import type { Prepared, PreparedTables } from './prepare.ts';
import { type Evidence, evidenceIn } from './evidence.ts';
import { likenessOf, requirementRivalsIn, type TermsFor, termsIn } from './likeness.ts';
import { type Margins, marginsOf, NOISE } from './margins.ts';
import { TermSpace } from './term-space.ts';
import { relateTitles } from './titles.ts';
import { judge, type Pair, type Verdict } from './verdict.ts';
import { COUNTING_CHARACTERS } from '../text/numerals.ts';

/** Which child tasks carry which parent tasks, by position in their tables, while it is being worked out. */
export interface Matching {
  tables: PreparedTables;
  /** Of each parent task with each child task, row by row of parent tasks. */
  likeness: Float32Array;
  termsFor: TermsFor;
  /** Room for all terms; to be released once the tables are compared. */
  termSpace: TermSpace;
  /** Margins of whole rows, which tell candidates. */
  rowMargins: Margins;
  /** Accepted children of each parent task, best first. */
  childrenOf: number[][];
  /** Accepted parents of each child task. */
  parentsOf: number[][];
  /** The child that each parent task is held for review with, or -1. */
  reviews: Int32Array;
  /** Children and parents with declared links: text matching leaves them alone. */
  isChildDeclared: Uint8Array;
  isParentDeclared: Uint8Array;
  /** Tasks that are declared, or said word for word on both sides and nowhere else: nothing is left to weigh. */
  isChildSettled: Uint8Array;
  isParentSettled: Uint8Array;
  /** Scratch space, a zero for each pair of characters; left as it was found. */
  marks: Uint8Array;
  evidence(parent: number, child: number): Evidence;
  /** All that is known about a pair, for the verdict and for whoever explains it. */
  pair(parent: number, child: number): Pair;
  verdict(parent: number, child: number): Verdict;
}

/** A runner-up within this distance is as good. */
const MARGIN = 0.04;

/** Starts from the declared links, the parents declared to have none, and the tasks that both tables have word for word. */
export function createMatching(
  tables: PreparedTables,
  declared: readonly { parent: number; child: number }[],
  unmatched: readonly number[],
): Matching {
  const { parents, children } = tables;
  const settledParents = new Set([...declared.map(({ parent }) => parent), ...unmatched]);
  const settledChildren = new Set(declared.map(({ child }) => child));
  const same = sameTasks(parents, children).filter(
    ([parent, child]) => !settledParents.has(parent) && !settledChildren.has(child),
  );
  // What was read of one wording is shared.
  const copied = same.filter(([parent, child]) => parents[parent]!.ids === children[child]!.ids);
  const termSpace = new TermSpace();
  const termsFor = termsIn(tables, termSpace);
  const likeness = likenessOf(tables, copied, termsFor);
  const rivalOf = requirementRivalsIn(tables);
  const verdicts = new Map<number, Verdict>();
  const matching: Matching = {
    tables,
    likeness,
    termsFor,
    termSpace,
    rowMargins: marginsOf(likeness, children.length),
    childrenOf: parents.map(() => []),
    parentsOf: children.map(() => []),
    reviews: new Int32Array(parents.length).fill(-1),
    isChildDeclared: new Uint8Array(children.length),
    isParentDeclared: new Uint8Array(parents.length),
    isChildSettled: new Uint8Array(children.length),
    isParentSettled: new Uint8Array(parents.length),
    marks: new Uint8Array(tables.weights.length),
    evidence: evidenceIn(tables),
    pair(parent, child) {
      const [upper, lower] = [parents[parent]!, children[child]!];
      return {
        parent: upper,
        child: lower,
        titles: relateTitles(upper, lower),
        evidence: matching.evidence(parent, child),
        margin: matching.rowMargins.of(parent, child),
        rival: () => rivalOf(parent, child),
      };
    },
    verdict(parent, child) {
      const key = parent * children.length + child;
      let verdict = verdicts.get(key);
      if (verdict === undefined) {
        verdict = judge(matching.pair(parent, child));
        verdicts.set(key, verdict);
      }
      return verdict;
    },
  };
  for (const { parent, child } of declared) {
    matching.isChildDeclared[child] = matching.isParentDeclared[parent] = 1;
    settle(matching, parent, child);
  }
  for (const parent of unmatched) matching.isParentDeclared[parent] = matching.isParentSettled[parent] = 1;
  for (const [parent, child] of same) settle(matching, parent, child);
  return matching;
}

function settle(matching: Matching, parent: number, child: number): void {
  matching.isParentSettled[parent] = matching.isChildSettled[child] = 1;
  accept(matching, parent, child);
}

/** Tasks of equal form, where neither table has that form twice. */
function sameTasks(parents: readonly Prepared[], children: readonly Prepared[]): [parent: number, child: number][] {
  const numbers = new Map<string, number>();
  const byForm = formsOf(parents, numbers);
  const same: [parent: number, child: number][] = [];
  for (const [form, child] of formsOf(children, numbers)) {
    const parent = byForm.get(form);
    if (parent !== undefined && parent !== TWICE && child !== TWICE) same.push([parent, child]);
  }
  return same;
}

const TWICE = -1;

/** By form, as one number of its title's and its requirement's: `numbers` has that of each text. */
function formsOf(tasks: readonly Prepared[], numbers: Map<string, number>): Map<number, number> {
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const byForm = new Map<number, number>();
  for (const { title, requirement, index } of tasks) {
    const form = numberOf(title.text) * MOST_TEXTS + numberOf(requirement.text);
    byForm.set(form, byForm.has(form) ? TWICE : index);
  }
  return byForm;
}

/** More than tables have whose rows are compared. */
const MOST_TEXTS = 2 ** 26;

export function accept(matching: Matching, parent: number, child: number): void {
  matching.childrenOf[parent]!.push(child);
  matching.parentsOf[child]!.push(parent);
}

export function scoreAt({ likeness, tables }: Matching, parent: number, child: number): number {
  return likeness[parent * tables.children.length + child]!;
}

/** One-to-one matches: the best assignment as a whole, then each pair judged on its own. */
export function matchOneToOne(matching: Matching): void {
  const { tables } = matching;
  const rows = tables.parents.filter(({ index }) => matching.isParentSettled[index] === 0);
  const columns = tables.children.filter(({ index }) => matching.isChildSettled[index] === 0);
  if (rows.length === 0 || columns.length === 0) return;
  const ties = createTies(tables);
  const gains = new Float64Array(rows.length * columns.length);
  rows.forEach(({ index: parent }, row) => {
    columns.forEach(({ index: child }, column) => {
      const score = scoreAt(matching, parent, child);
      if (score < NOISE) return;
      gains[row * columns.length + column] = score - NOISE + 0.03 * ties(parent, child) + 1e-6;
    });
  });
  assign(gains, rows.length, columns.length).forEach((column, row) => {
    if (column >= 0) decide(matching, rows[row]!.index, columns[column]!.index);
  });
  lookAgain(matching, rows, columns);
  withdrawAmbiguous(matching, rows, ties);
}

function decide(matching: Matching, parent: number, child: number): void {
  const verdict = matching.verdict(parent, child);
  if (verdict === 'accept') accept(matching, parent, child);
  else if (verdict === 'review' && matching.reviews[parent] === -1) matching.reviews[parent] = child;
}

/** Pairs that the assignment gave up for better-looking ones, which then were not accepted. */
function lookAgain(matching: Matching, rows: readonly Prepared[], columns: readonly Prepared[]): void {
  const { childrenOf, parentsOf } = matching;
  const open: [score: number, parent: number, child: number][] = [];
  for (const { index: parent } of rows) {
    if (childrenOf[parent]!.length > 0) continue;
    for (const { index: child } of columns) {
      if (parentsOf[child]!.length > 0) continue;
      const score = scoreAt(matching, parent, child);
      if (score >= NOISE) open.push([score, parent, child]);
    }
  }
  open.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  for (const [, parent, child] of open) {
    if (childrenOf[parent]!.length === 0 && parentsOf[child]!.length === 0) decide(matching, parent, child);
  }
}

/**
 * Two parent tasks that one child task fits equally well: unless section or lead unit tell them apart, either may be the one
 * that is gone, so neither counts.
 */
function withdrawAmbiguous(matching: Matching, rows: readonly Prepared[], ties: Ties): void {
  const { childrenOf, parentsOf, reviews } = matching;
  for (const { index: parent } of rows) {
    const child = childrenOf[parent]![0];
    if (child === undefined) continue;
    const score = scoreAt(matching, parent, child);
    const rival = rows.find(
      ({ index: other }) =>
        other !== parent &&
        childrenOf[other]!.length === 0 &&
        scoreAt(matching, other, child) >= score - MARGIN &&
        matching.verdict(other, child) === 'accept',
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
  const [parentLeads, childLeads] = [
    parents.map(({ task }) => leadsOf(task)),
    children.map(({ task }) => leadsOf(task)),
  ];
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
      0.55 * sections(parent, child) + 0.35 * alikeLeads(parentLeads[parent]!, childLeads[child]!) + 0.1 * (1 - apart)
    );
  };
}

const NUMBER = new RegExp(`^[\\s（(\\d${COUNTING_CHARACTERS}）)、.．]+`);

function headingOf(section: Section | undefined): string {
  let heading = '';
  for (let at = section; at; at = at.parent) heading = `${at.heading.value.replace(NUMBER, '')}/${heading}`;
  return heading;
}

function characterLikeness(a: string, b: string): number {
  const left = new Set(a);
  const right = new Set(b);
  let both = 0;
  for (const character of left) if (right.has(character)) both++;
  return left.size + right.size === 0 ? 1 : (2 * both) / (left.size + right.size);
}

/** 1 where a lead unit of both is of one family, 0 where all are of others, ½ where either names none that is known. */
export function leadLikeness(parent: Task, child: Task): number {
  return alikeLeads(leadsOf(parent), leadsOf(child));
}

function leadsOf({ lead }: Task): ReadonlySet<string> {
  return new Set(lead.units.flatMap((unit) => unit.family ?? []));
}

function alikeLeads(families: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (families.size === 0 || others.size === 0) return 0.5;
  return [...families].some((family) => others.has(family)) ? 1 : 0;
}
