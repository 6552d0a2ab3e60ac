import { IN_REQUIREMENT, IN_TITLE, type Prepared, type PreparedTables } from './prepare.ts';

/** What one pair of tasks has in common, by weight of their pairs of characters, as shares of 0 to 1. */
export interface Evidence {
  /** Dice of the titles. */
  titles: number;
  /** Of the parent's title, found in the child's title. */
  titleOfParent: number;
  /** Of the parent's title, found anywhere in the child; and the other way round. */
  parentTitle: number;
  childTitle: number;
  hasRequirements: boolean;
  /** Dice of the requirements. */
  requirements: number;
  /** Of the lighter requirement, found in the other. */
  sharedRequirement: number;
  /** Of the parent's requirement, found anywhere in the child; and the other way round. */
  parentRequirement: number;
  childRequirement: number;
}

/** Compares tasks by their positions. The words of a child stay marked until it is asked for another. */
export function evidenceIn({
  parents,
  children,
  weights,
}: PreparedTables): (parent: number, child: number) => Evidence {
  const marks = new Uint8Array(weights.length);
  let marked: Prepared | undefined;
  return (parent, child) => {
    const lower = children[child]!;
    if (marked !== lower) {
      if (marked) mark(marks, marked, NO_FIELDS);
      mark(marks, lower, lower.fields);
      marked = lower;
    }
    return evidenceOf(parents[parent]!, lower, weights, marks);
  };
}

const NO_FIELDS: readonly number[] = [];

function mark(marks: Uint8Array, { ids }: Prepared, fields: ArrayLike<number>): void {
  for (let at = 0; at < ids.length; at++) marks[ids[at]!] = fields[at] ?? 0;
}

/** `marks`: the fields of the child that each id stands in. */
function evidenceOf(parent: Prepared, child: Prepared, weights: Int32Array, marks: Uint8Array): Evidence {
  let titles = 0;
  let requirements = 0;
  let [parentTitle, parentRequirement, childTitle, childRequirement] = [0, 0, 0, 0];
  for (let at = 0; at < parent.ids.length; at++) {
    const id = parent.ids[at]!;
    const below = marks[id]!;
    if (below === 0) continue;
    const above = parent.fields[at]!;
    const weight = weights[id]!;
    if ((above & below & IN_TITLE) !== 0) titles += weight;
    if ((above & below & IN_REQUIREMENT) !== 0) requirements += weight;
    if ((above & IN_TITLE) !== 0) parentTitle += weight;
    if ((above & IN_REQUIREMENT) !== 0) parentRequirement += weight;
    if ((below & IN_TITLE) !== 0) childTitle += weight;
    if ((below & IN_REQUIREMENT) !== 0) childRequirement += weight;
  }
  const [upper, lower] = [parent.requirement.weight, child.requirement.weight];
  return {
    titles: share(2 * titles, parent.title.weight + child.title.weight),
    titleOfParent: share(titles, parent.title.weight),
    parentTitle: share(parentTitle, parent.title.weight),
    childTitle: share(childTitle, child.title.weight),
    hasRequirements: upper > 0 && lower > 0,
    requirements: share(2 * requirements, upper + lower),
    sharedRequirement: share(requirements, Math.min(upper, lower)),
    parentRequirement: share(parentRequirement, upper),
    childRequirement: share(childRequirement, lower),
  };
}

function share(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
