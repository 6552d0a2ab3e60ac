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
  const scratch = noEvidence();
  const scoreRows = (rows: readonly Prepared[], others: readonly Prepared[]): void => {
    if (rows.length === 0 || others.length === 0) return;
    const postings = createPostings(others, weights.length);
    const sums = new Float64Array(columns * SUMS_OF_A_PAIR);
    for (const row of rows) {
      sums.fill(0);
      accumulate(row, postings, weights, sums);
      for (const { index } of others) {
        setEvidence(scratch, row, children[index]!, sums, index * SUMS_OF_A_PAIR);
        const score = combine(scratch);
        const place = row.index * columns + index;
        values[place] = score;
        if (isKept && score >= LEAST_KEPT) kept.set(place, { ...scratch });
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
    const weight = weights[id]!;
    const own = fields[at]!;
    const end = starts[id + 1]!;
    for (let place = starts[id]!; place < end; place++) sums[places[place]! + own]! += weight;
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

const BOTH = IN_TITLE | IN_REQUIREMENT;
/** Where the sum of what stands in these fields of the parent and of the child is. */
const TITLE_TITLE = IN_TITLE + 4 * IN_TITLE;
const TITLE_REQUIREMENT = IN_TITLE + 4 * IN_REQUIREMENT;
const TITLE_BOTH = IN_TITLE + 4 * BOTH;
const REQUIREMENT_TITLE = IN_REQUIREMENT + 4 * IN_TITLE;
const REQUIREMENT_REQUIREMENT = IN_REQUIREMENT + 4 * IN_REQUIREMENT;
const REQUIREMENT_BOTH = IN_REQUIREMENT + 4 * BOTH;
const BOTH_TITLE = BOTH + 4 * IN_TITLE;
const BOTH_REQUIREMENT = BOTH + 4 * IN_REQUIREMENT;
const BOTH_BOTH = BOTH + 4 * BOTH;

function noEvidence(): Evidence {
  return {
    titles: 0,
    titleOfParent: 0,
    titleOfChild: 0,
    parentTitle: 0,
    childTitle: 0,
    hasRequirements: false,
    requirements: 0,
    sharedRequirement: 0,
    parentRequirement: 0,
    childRequirement: 0,
  };
}

/** `first`: where the sums of these two tasks begin. */
function setEvidence(evidence: Evidence, parent: Prepared, child: Prepared, sums: Float64Array, first: number): void {
  const titleElsewhere = sums[first + TITLE_REQUIREMENT]!;
  const elsewhereTitle = sums[first + REQUIREMENT_TITLE]!;
  const bothInTitle = sums[first + BOTH_TITLE]!;
  const bothInRequirement = sums[first + BOTH_REQUIREMENT]!;
  const titleInBoth = sums[first + TITLE_BOTH]!;
  const requirementInBoth = sums[first + REQUIREMENT_BOTH]!;
  const bothInBoth = sums[first + BOTH_BOTH]!;
  const titles = sums[first + TITLE_TITLE]! + titleInBoth + bothInTitle + bothInBoth;
  const requirements = sums[first + REQUIREMENT_REQUIREMENT]! + requirementInBoth + bothInRequirement + bothInBoth;
  const parentTitle = parent.title.weight;
  const childTitle = child.title.weight;
  const parentRequirement = parent.requirement.weight;
  const childRequirement = child.requirement.weight;
  evidence.titles = share(2 * titles, parentTitle + childTitle);
  evidence.titleOfParent = share(titles, parentTitle);
  evidence.titleOfChild = share(titles, childTitle);
  evidence.parentTitle = share(titles + titleElsewhere + bothInRequirement, parentTitle);
  evidence.childTitle = share(titles + elsewhereTitle + requirementInBoth, childTitle);
  evidence.hasRequirements = parentRequirement > 0 && childRequirement > 0;
  evidence.requirements = share(2 * requirements, parentRequirement + childRequirement);
  evidence.sharedRequirement = share(requirements, Math.min(parentRequirement, childRequirement));
  evidence.parentRequirement = share(requirements + elsewhereTitle + bothInTitle, parentRequirement);
  evidence.childRequirement = share(requirements + titleElsewhere + titleInBoth, childRequirement);
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
  const evidence = noEvidence();
  setEvidence(evidence, parent, child, sums, 0);
  return evidence;
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
