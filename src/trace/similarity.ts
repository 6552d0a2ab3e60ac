import { IN_REQUIREMENT, IN_TITLE, type Prepared, type PreparedTables } from './prepare.ts';

/** Which child tasks use each pair of characters. */
interface Postings {
  starts: Int32Array;
  children: Int32Array;
  fields: Uint8Array;
}

/** Weights that one parent task shares with each child task, by the fields they stand in. */
export interface Shared {
  titles: Float64Array;
  requirements: Float64Array;
  /** Of the parent's title, anywhere in the child; of the child's title, anywhere in the parent. */
  parentTitle: Float64Array;
  childTitle: Float64Array;
  parentRequirement: Float64Array;
  childRequirement: Float64Array;
}

/** Score of each parent task with each child task, 0 to 1, row by row. */
export interface Scores {
  values: Float32Array;
  columns: number;
}

/** Scores every pair of which at least one side is still open; pairs of settled tasks stay 0, nobody asks for them. */
export function scoreOpen(tables: PreparedTables, isParentSettled: Uint8Array, isChildSettled: Uint8Array): Scores {
  const { parents, children, weights } = tables;
  const columns = children.length;
  const values = new Float32Array(parents.length * columns);
  const scoreRows = (rows: readonly Prepared[], others: readonly Prepared[]): void => {
    if (rows.length === 0 || others.length === 0) return;
    const postings = createPostings(others, weights.length);
    const shared = createShared(columns);
    for (const row of rows) {
      accumulate(row, postings, weights, shared);
      for (const { index } of others) {
        if (shared.parentTitle[index] === 0 && shared.childTitle[index] === 0 && shared.requirements[index] === 0)
          continue;
        values[row.index * columns + index] = combine(evidenceAt(row, children[index]!, shared, index));
      }
    }
  };
  const isOpen = ({ index }: Prepared): boolean => isParentSettled[index] === 0;
  scoreRows(parents.filter(isOpen), children);
  scoreRows(
    parents.filter((parent) => !isOpen(parent)),
    children.filter(({ index }) => isChildSettled[index] === 0),
  );
  return { values, columns };
}

function createShared(columns: number): Shared {
  return {
    titles: new Float64Array(columns),
    requirements: new Float64Array(columns),
    parentTitle: new Float64Array(columns),
    childTitle: new Float64Array(columns),
    parentRequirement: new Float64Array(columns),
    childRequirement: new Float64Array(columns),
  };
}

function createPostings(children: readonly Prepared[], ids: number): Postings {
  const starts = new Int32Array(ids + 1);
  for (const child of children) for (const id of child.ids) starts[id + 1]!++;
  for (let id = 0; id < ids; id++) starts[id + 1]! += starts[id]!;
  const next = starts.slice();
  const total = starts[ids]!;
  const postings = { starts, children: new Int32Array(total), fields: new Uint8Array(total) };
  for (const child of children) {
    for (let at = 0; at < child.ids.length; at++) {
      const place = next[child.ids[at]!]!++;
      postings.children[place] = child.index;
      postings.fields[place] = child.fields[at]!;
    }
  }
  return postings;
}

function accumulate(parent: Prepared, postings: Postings, weights: Float64Array, shared: Shared): void {
  for (const sums of Object.values(shared) as Float64Array[]) sums.fill(0);
  for (let at = 0; at < parent.ids.length; at++) {
    const id = parent.ids[at]!;
    const own = parent.fields[at]!;
    const weight = weights[id]!;
    for (let place = postings.starts[id]!; place < postings.starts[id + 1]!; place++) {
      const child = postings.children[place]!;
      const other = postings.fields[place]!;
      addShared(shared, child, own, other, weight);
    }
  }
}

function addShared(shared: Shared, at: number, own: number, other: number, weight: number): void {
  if ((own & IN_TITLE) !== 0) {
    shared.parentTitle[at]! += weight;
    if ((other & IN_TITLE) !== 0) shared.titles[at]! += weight;
  }
  if ((own & IN_REQUIREMENT) !== 0) {
    shared.parentRequirement[at]! += weight;
    if ((other & IN_REQUIREMENT) !== 0) shared.requirements[at]! += weight;
  }
  if ((other & IN_TITLE) !== 0) shared.childTitle[at]! += weight;
  if ((other & IN_REQUIREMENT) !== 0) shared.childRequirement[at]! += weight;
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

function evidenceAt(parent: Prepared, child: Prepared, shared: Shared, column: number): Evidence {
  const titles = shared.titles[column]!;
  const requirements = shared.requirements[column]!;
  return {
    titles: share(2 * titles, parent.title.weight + child.title.weight),
    titleOfParent: share(titles, parent.title.weight),
    titleOfChild: share(titles, child.title.weight),
    parentTitle: share(shared.parentTitle[column]!, parent.title.weight),
    childTitle: share(shared.childTitle[column]!, child.title.weight),
    hasRequirements: parent.requirement.weight > 0 && child.requirement.weight > 0,
    requirements: share(2 * requirements, parent.requirement.weight + child.requirement.weight),
    sharedRequirement: share(requirements, Math.min(parent.requirement.weight, child.requirement.weight)),
    parentRequirement: share(shared.parentRequirement[column]!, parent.requirement.weight),
    childRequirement: share(shared.childRequirement[column]!, child.requirement.weight),
  };
}

/** Evidence for one pair. `marks`: scratch space, a zero for each id; left as it was found. */
export function evidenceOf(parent: Prepared, child: Prepared, weights: Float64Array, marks: Uint8Array): Evidence {
  const shared = createShared(1);
  for (let at = 0; at < child.ids.length; at++) marks[child.ids[at]!] = child.fields[at]!;
  for (let at = 0; at < parent.ids.length; at++) {
    const id = parent.ids[at]!;
    if (marks[id] !== 0) addShared(shared, 0, parent.fields[at]!, marks[id]!, weights[id]!);
  }
  for (const id of child.ids) marks[id] = 0;
  return evidenceAt(parent, child, shared, 0);
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
