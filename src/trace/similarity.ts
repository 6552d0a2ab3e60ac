import { IN_REQUIREMENT, IN_TITLE, type Prepared, type PreparedTables } from './prepare.ts';

/** Which child tasks use each pair of characters, and in which fields: as the place of the sum that a shared pair is added to. */
interface Postings {
  starts: Int32Array;
  sums: Int32Array;
}

/**
 * Weight that two tasks share, by the fields of the parent (IN_TITLE, IN_REQUIREMENT or both) and four times those of the child:
 * one addition for each pair of characters, however many shares are asked for.
 */
const SUMS_OF_A_PAIR = 16;

/** Score of each parent task with each child task, 0 to 1, row by row. */
export interface Scores {
  values: Float32Array;
  columns: number;
  /** What the scores of likely pairs were worked out from; empty for large tables, whose likely pairs would fill the memory. */
  evidence: ReadonlyMap<number, Evidence>;
}

/** Pairs below this score are hardly ever looked at again. */
const LEAST_KEPT = 0.12;
const MOST_KEPT = 20_000;

/** Scores every pair of which at least one side is still open; pairs of settled tasks stay 0, nobody asks for them. */
export function scoreOpen(tables: PreparedTables, isParentSettled: Uint8Array, isChildSettled: Uint8Array): Scores {
  const { parents, children, weights } = tables;
  const columns = children.length;
  const values = new Float32Array(parents.length * columns);
  const kept = new Map<number, Evidence>();
  const isKept = values.length <= MOST_KEPT;
  const scoreRows = (rows: readonly Prepared[], others: readonly Prepared[]): void => {
    if (rows.length === 0 || others.length === 0) return;
    const postings = createPostings(others, weights.length);
    const sums = new Float64Array(columns * SUMS_OF_A_PAIR);
    for (const row of rows) {
      sums.fill(0);
      accumulate(row, postings, weights, sums);
      for (const { index } of others) {
        const evidence = evidenceAt(row, children[index]!, sums, index * SUMS_OF_A_PAIR);
        const score = combine(evidence);
        const place = row.index * columns + index;
        values[place] = score;
        if (isKept && score >= LEAST_KEPT) kept.set(place, evidence);
      }
    }
  };
  const isOpen = ({ index }: Prepared): boolean => isParentSettled[index] === 0;
  scoreRows(parents.filter(isOpen), children);
  scoreRows(
    parents.filter((parent) => !isOpen(parent)),
    children.filter(({ index }) => isChildSettled[index] === 0),
  );
  return { values, columns, evidence: kept };
}

function createPostings(children: readonly Prepared[], ids: number): Postings {
  const starts = new Int32Array(ids + 1);
  for (const child of children) for (const id of child.ids) starts[id + 1]!++;
  for (let id = 0; id < ids; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const sums = new Int32Array(starts[ids]!);
  for (const { index, ids: own, fields } of children) {
    for (let at = 0; at < own.length; at++) sums[next[own[at]!]!++] = index * SUMS_OF_A_PAIR + 4 * fields[at]!;
  }
  return { starts, sums };
}

function accumulate(parent: Prepared, postings: Postings, weights: Float64Array, sums: Float64Array): void {
  const { ids, fields } = parent;
  const { starts, sums: places } = postings;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    const end = starts[id + 1]!;
    for (let place = starts[id]!; place < end; place++) sums[places[place]! + fields[at]!]! += weights[id]!;
  }
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** What one pair of tasks has in common, as shares of 0 to 1. */
export interface Evidence {
  /** Dice of the titles. */
  titles: number;
  /** Of the parent's title, found in the child's title; and the other way round. */
  titleOfParent: number;
  titleOfChild: number;
  /** Of the parent's title, found anywhere in the child; and the other way round. */
  parentTitle: number;
  childTitle: number;
  hasRequirements: boolean;
  requirements: number;
  /** Of either requirement, found in the other: the greater share. */
  sharedRequirement: number;
  /** Of the parent's requirement, found anywhere in the child; and the other way round. */
  parentRequirement: number;
  childRequirement: number;
}

/** `first`: where the sums of these two tasks begin. */
function evidenceAt(parent: Prepared, child: Prepared, sums: Float64Array, first: number): Evidence {
  const sum = (own: number, other: number): number => sums[first + own + 4 * other]!;
  const both = IN_TITLE | IN_REQUIREMENT;
  const titleInTitle = sum(IN_TITLE, IN_TITLE) + sum(IN_TITLE, both);
  const titleInRequirement = sum(IN_TITLE, IN_REQUIREMENT);
  const requirementInTitle = sum(IN_REQUIREMENT, IN_TITLE);
  const requirementInRequirement = sum(IN_REQUIREMENT, IN_REQUIREMENT) + sum(IN_REQUIREMENT, both);
  const bothInTitle = sum(both, IN_TITLE);
  const bothInRequirement = sum(both, IN_REQUIREMENT);
  const bothInBoth = sum(both, both);
  const titles = titleInTitle + bothInTitle + bothInBoth;
  const requirements = requirementInRequirement + bothInRequirement + bothInBoth;
  return {
    titles: share(2 * titles, parent.title.weight + child.title.weight),
    titleOfParent: share(titles, parent.title.weight),
    titleOfChild: share(titles, child.title.weight),
    parentTitle: share(titles + titleInRequirement + bothInRequirement, parent.title.weight),
    childTitle: share(titles + requirementInTitle + sum(IN_REQUIREMENT, both), child.title.weight),
    hasRequirements: parent.requirement.weight > 0 && child.requirement.weight > 0,
    requirements: share(2 * requirements, parent.requirement.weight + child.requirement.weight),
    sharedRequirement: share(requirements, Math.min(parent.requirement.weight, child.requirement.weight)),
    parentRequirement: share(requirements + requirementInTitle + bothInTitle, parent.requirement.weight),
    childRequirement: share(requirements + titleInRequirement + sum(IN_TITLE, both), child.requirement.weight),
  };
}

/** Evidence for one pair. `marks`: scratch space, a zero for each id; left as it was found. */
export function evidenceOf(parent: Prepared, child: Prepared, weights: Float64Array, marks: Uint8Array): Evidence {
  const sums = new Float64Array(SUMS_OF_A_PAIR);
  for (let at = 0; at < child.ids.length; at++) marks[child.ids[at]!] = child.fields[at]!;
  for (let at = 0; at < parent.ids.length; at++) {
    const id = parent.ids[at]!;
    if (marks[id] !== 0) sums[parent.fields[at]! + 4 * marks[id]!]! += weights[id]!;
  }
  for (const id of child.ids) marks[id] = 0;
  return evidenceAt(parent, child, sums, 0);
}

/** Titles count most; words that each title has and the other task lacks altogether tell tasks of one mould apart. */
export function combine(evidence: Evidence): number {
  const found = (evidence.parentTitle + evidence.childTitle) / 2;
  const foreign = Math.min(1 - evidence.parentTitle, 1 - evidence.childTitle);
  let score: number;
  if (evidence.hasRequirements) {
    const best = Math.max(evidence.parentRequirement, evidence.childRequirement);
    score = 0.5 * evidence.titles + 0.4 * (evidence.requirements + best) * 0.5 + 0.1 * found;
  } else score = 0.85 * evidence.titles + 0.15 * found;
  return Math.min(1, score * (1 - 0.35 * foreign));
}
