import { type Margin, NOISE } from './margins.ts';
import { leadLikeness, type Matching, scoreAt } from './matching.ts';
import { bestSentences } from './sentences.ts';

/** Where fewer of the tasks than this come back plainly, the child does not follow this table, and weak likeness means nothing. */
const LEAST_FOLLOWED = 0.25;
/** So far ahead of every other row, both ways, that chance is ruled out. */
const PLAIN = 3;
/** Rows this much alike say one thing. */
const REPEATED = 0.85;
/** A row that belongs this much more to another task is that task's. */
const LEAST_PR = 0.3;
/** A row led by another sort of body must stand out twice as far: few tasks change hands on their way down. */
const OTHER_LEAD = 2;

/**
 * Holds what nothing has proven for review. Reworded rows share as few words as unrelated ones do, so only relative evidence tells a
 * reworded task from a dropped one: its likest row stands out for it, or a row of the same lead stands where the task should stand
 * and carries nothing else.
 */
export function holdCandidates(matching: Matching): void {
  const { tables, rowMargins, reviews } = matching;
  const open = tables.parents.filter(({ index, weight }) => isOpen(matching, index) && weight > 0);
  const leads = open.flatMap(({ index }) => {
    const child = rowMargins.leadOf(index);
    return child < 0 ? [] : [{ parent: index, child, margin: rowMargins.of(index, child) }];
  });
  const plain = leads.filter(({ margin }) => isPlain(margin));
  const followed = tables.parents.length - open.length + plain.length;
  const isFollowed = followed >= LEAST_FOLLOWED * Math.min(tables.parents.length, tables.children.length);
  for (const { parent, child } of isFollowed ? leads : plain) {
    if (reviews[parent] !== -1 || matching.isChildDeclared[child] === 1) continue;
    const least = leadOfPair(matching, parent, child) === 0 ? OTHER_LEAD : 1;
    if (standsOut(marginBesidePartner(matching, parent, child), least) && !isSpokenFor(matching, child))
      reviews[parent] = child;
  }
  if (!isFollowed) return;
  holdSentences(matching);
  holdInPlace(matching);
}

/** A sentence has few words: of tasks that were dropped one in twenty-five finds one that stands out both ways, half of them by less. */
const SENTENCE_LEAD = 2;

/** Tasks that are still open, with the row that has the sentence likest to them. */
function holdSentences(matching: Matching): void {
  const { tables, reviews, isChildDeclared } = matching;
  const open = tables.parents.flatMap(({ index, weight }) =>
    isOpen(matching, index) && reviews[index] === -1 && weight > 0 ? [index] : [],
  );
  if (open.length === 0) return;
  bestSentences(matching, open).forEach((best, at) => {
    if (!best || isChildDeclared[best.child] === 1) return;
    const parent = open[at]!;
    // A sentence that another task is more like is that task's.
    const isMutual = best.pr > 1 && standsOut(best, SENTENCE_LEAD);
    if (isMutual && !isSpokenFor(matching, best.child)) reviews[parent] = best.child;
  });
}

function isOpen(matching: Matching, parent: number): boolean {
  return matching.childrenOf[parent]!.length === 0 && matching.isParentDeclared[parent] === 0;
}

/** A row that takes up several tasks belongs less to each of them, but nothing else comes near it for that one: hence the product. */
function standsOut({ value, ratio, pr }: Margin, least: number): boolean {
  return value >= NOISE && ratio * pr >= least && pr >= LEAST_PR;
}

function isPlain({ ratio, pr }: Margin): boolean {
  return ratio >= PLAIN && pr >= PLAIN;
}

/** Of two neighbouring tasks that one row is the likest for, neither may be much more like it than the other. */
const BELONG_TOGETHER = 0.5;

/** Tasks that become one row are neighbours as a rule, and each keeps the other from standing out: then the others count. */
function marginBesidePartner(matching: Matching, parent: number, child: number): Margin {
  const { tables, rowMargins, parentsOf } = matching;
  const margin = rowMargins.of(parent, child);
  if (parentsOf[child]!.length > 0) return margin;
  const own = margin.value + NOISE;
  const isPartner = (at: number): boolean => {
    if (at < 0 || at >= tables.parents.length || !isOpen(matching, at) || rowMargins.leadOf(at) !== child) return false;
    const share = (scoreAt(matching, at, child) + NOISE) / own;
    return share >= BELONG_TOGETHER && share <= 1 / BELONG_TOGETHER;
  };
  const partner = [parent - 1, parent + 1].find(isPartner);
  if (partner === undefined) return margin;
  const rivals = tables.parents.filter(({ index }) => index !== parent && index !== partner);
  const rival = Math.max(0, ...rivals.map(({ index }) => scoreAt(matching, index, child)));
  return { ...margin, pr: own / (rival + NOISE) };
}

/** A row that repeats another task takes up no second one. */
function isSpokenFor({ parentsOf, rowMargins }: Matching, child: number): boolean {
  return parentsOf[child]!.some((parent) => rowMargins.of(parent, child).value >= REPEATED);
}

function leadOfPair({ tables }: Matching, parent: number, child: number): number {
  return leadLikeness(tables.parents[parent]!.task, tables.children[child]!.task);
}

/** Tasks that are still open, with the likest row between the rows of their neighbours that nothing else claims. */
function holdInPlace(matching: Matching): void {
  const { tables, parentsOf, reviews } = matching;
  const claimed = new Set(reviews);
  const found: [score: number, parent: number, child: number][] = [];
  for (const { index } of tables.parents) {
    if (!isOpen(matching, index) || reviews[index] !== -1) continue;
    const [from, to] = placeOf(matching, index);
    for (let child = from; child < to; child++) {
      if (parentsOf[child]!.length > 0 || claimed.has(child)) continue;
      const score = scoreAt(matching, index, child);
      if (score >= NOISE && leadOfPair(matching, index, child) === 1) found.push([score, index, child]);
    }
  }
  found.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  for (const [, parent, child] of found) {
    if (reviews[parent] !== -1 || claimed.has(child)) continue;
    reviews[parent] = child;
    claimed.add(child);
  }
}

/** The rows between those of the nearest tasks before and behind that have one, end exclusive; none where these stand crosswise. */
function placeOf({ tables, childrenOf, reviews }: Matching, parent: number): [from: number, to: number] {
  const rowsOf = (at: number): readonly number[] => {
    if (childrenOf[at]!.length > 0) return childrenOf[at]!;
    return reviews[at] === -1 ? [] : [reviews[at]!];
  };
  let [before, behind] = [parent - 1, parent + 1];
  while (before >= 0 && rowsOf(before).length === 0) before--;
  while (behind < tables.parents.length && rowsOf(behind).length === 0) behind++;
  const from = before < 0 ? 0 : Math.max(...rowsOf(before)) + 1;
  const to = behind === tables.parents.length ? tables.children.length : Math.min(...rowsOf(behind));
  return [from, to];
}

/** Nineteen of twenty rows that have nothing to do with a task stay below this: naming a farther one would only puzzle the reader. */
export const LEAST_NEAR = 0.15;

/** Candidates of a task without a link: the one that it is held for and then the likest; of a missing task only what is near. */
export function candidatesOf(matching: Matching, parent: number, most: number): number[] {
  const held = matching.reviews[parent]!;
  const score = (child: number): number => scoreAt(matching, parent, child);
  const ranked = matching.tables.children
    .map(({ index }) => index)
    .filter((child) => child !== held && (held === -1 ? score(child) >= LEAST_NEAR : score(child) > 0))
    .toSorted((a, b) => score(b) - score(a) || a - b);
  return [...(held === -1 ? [] : [held]), ...ranked].slice(0, most);
}
