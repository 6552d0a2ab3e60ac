import { commonCharacters } from '../../text/common-characters.ts';
import { prohibitionIn, withoutProhibition } from '../../text/prohibitions.ts';
import { type Scale, strengthsIn } from '../../text/strength.ts';
import { assign } from '../assignment.ts';
import { NO_PAIR } from '../prepare.ts';
import { PairBag } from './pair-bag.ts';
import type { RowClause } from './row-clauses.ts';
import { RowPair } from './row-pair.ts';

/** Two clauses that share less (Dice of their weighted pairs) speak of different things: what unrelated clauses share stays below. */
const LEAST_ALIKE = 0.3;
/** A clause of which this much comes back inside one other clause is said there. */
const LEAST_WITHIN = 0.5;
/** Clauses left over on both sides; more than that is another text, or an attack. */
const MOST_LEFT = 80;

/**
 * Which clause of the child says which of the parent, in the parent's order: equal ones first, then the assignment with the greatest likeness
 * in sum, then those that became a part of another clause. What is left is lost on the parent's side, and added on the child's.
 */
export function align(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  weights: Int32Array,
): readonly RowPair[] {
  pairEqual(parents, children);
  const open = parents.filter((clause) => !clause.pair);
  if (open.length > 0) {
    const left = open.slice(0, MOST_LEFT);
    const free = children.filter((clause) => !clause.pair).slice(0, MOST_LEFT);
    for (const [parent, child] of likest(left, free, weights)) join(parent, child, 'changed');
    const apart = left.filter((clause) => !clause.pair);
    for (const [parent, child] of heldOnes(apart, children, weights)) join(parent, child, 'within');
  }
  return parents.flatMap(({ pair }) => pair ?? []);
}

function join(parent: RowClause, child: RowClause, relation: RowPair['relation']): void {
  parent.pair = new RowPair(parent, child, relation);
  child.pair ??= parent.pair;
}

/** Joins clauses of equal form, in their order; one of the same cell before others. */
function pairEqual(parents: readonly RowClause[], children: readonly RowClause[]): void {
  const waiting = new Map<string, RowClause[]>();
  for (const child of children) {
    const list = waiting.get(child.words);
    if (list) list.push(child);
    else waiting.set(child.words, [child]);
  }
  for (const parent of parents) {
    const list = waiting.get(parent.words);
    if (!list || list.length === 0) continue;
    const sameCell = list.findIndex(({ isTitle }) => isTitle === parent.isTitle);
    join(parent, list.splice(Math.max(0, sameCell), 1)[0]!, 'equal');
  }
}

function likest(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  weights: Int32Array,
): [parent: RowClause, child: RowClause][] {
  if (parents.length === 0 || children.length === 0) return [];
  const gains = likenesses(parents, children, weights);
  for (let at = 0; at < gains.length; at++) if (gains[at]! < LEAST_ALIKE) gains[at] = 0;
  return [...assign(gains, parents.length, children.length)].flatMap((column, row): [RowClause, RowClause][] =>
    column < 0 ? [] : [[parents[row]!, children[column]!]],
  );
}

function likenesses(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  weights: Int32Array,
): Float64Array<ArrayBuffer> {
  const alike = new Float64Array(parents.length * children.length);
  parents.forEach((parent, row) => {
    known.clear(weights.length);
    known.addClause(parent);
    children.forEach((child, column) => {
      alike[row * children.length + column] = (2 * weightKnown(child, weights)) / (parent.weight + child.weight || 1);
    });
    if (parent.demand === parent.range) return;
    // 材料齐全的，严禁拒收 is not what 材料齐全的，当场受理 says: the condition alone answers to nothing.
    const least = LEAST_ALIKE * parent.demandWeight;
    known.clear(weights.length);
    known.addDemand(parent);
    children.forEach((child, column) => {
      if (weightKnown(child, weights) < least) alike[row * children.length + column] = 0;
    });
  });
  return alike;
}

/** Clauses that nothing else joins have this much in common at least where one was put in the other's stead: about one word. */
const LEAST_LOOSE = 0.1;

/** Two clauses whose words are all others share this much of their characters where they say the same; of unrelated ones two in a thousand do. */
const LEAST_CHARACTERS = 0.4;

/** Clauses that no other answers to, each the other's nearest. */
export function looseOnes(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  weights: Int32Array,
): readonly RowPair[] {
  const left = parents.filter(isLoose).slice(0, MOST_LEFT);
  if (left.length === 0) return [];
  const free = children.filter(isLoose).slice(0, MOST_LEFT);
  if (free.length === 0) return [];
  const alike = likenesses(left, free, weights).map((share, index) => {
    const [parent, child] = [left[Math.floor(index / free.length)]!, free[index % free.length]!];
    return share >= LEAST_LOOSE || !shareCharacters(parent.words, child.words) ? share : LEAST_LOOSE;
  });
  const at = (row: number, column: number): number => alike[row * free.length + column]!;
  return left.flatMap((parent, row): RowPair[] => {
    const column = bestOf(free.length, (one) => at(row, one));
    const isMutual = bestOf(left.length, (one) => at(one, column)) === row;
    return isMutual && at(row, column) >= LEAST_LOOSE ? [new RowPair(parent, free[column]!, 'loose')] : [];
  });
}

function isLoose({ pair, isTitle }: RowClause): boolean {
  return !pair && !isTitle;
}

/** 对所有站点逐一检查, 符合条件的站点都要逐个查看: pairs of characters say little, and whom a clause covers and how soon is not what it is about. */
function shareCharacters(parent: string, child: string): boolean {
  const [a, b] = forbiddenIn(parent, child) ?? [parent, child];
  const [above, own] = [withoutStrength(a, 'scope', 'pace'), withoutStrength(b, 'scope', 'pace')];
  return 2 * commonCharacters(above, own) >= LEAST_CHARACTERS * (above.length + own.length);
}

/** What two clauses forbid, in whatever words (禁止, 谁也不许); undefined where not both do. */
export function forbiddenIn(parent: string, child: string): [parent: string, child: string] | undefined {
  if (prohibitionIn(parent) === undefined || prohibitionIn(child) === undefined) return undefined;
  return [withoutProhibition(parent), withoutProhibition(child)];
}

export function withoutStrength(text: string, ...scales: readonly Scale[]): string {
  const words = strengthsIn(text).filter(({ scale }) => scales.includes(scale));
  return words.reduceRight((rest, { span }) => rest.slice(0, span[0]) + rest.slice(span[1]), text);
}

function bestOf(count: number, score: (index: number) => number): number {
  let best = 0;
  for (let index = 1; index < count; index++) if (score(index) > score(best)) best = index;
  return best;
}

/**
 * Clauses of the parent with the clause of the child that says enough of each by words that do not already answer to another clause: what
 * it was put together with.
 */
function heldOnes(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  weights: Int32Array,
): [parent: RowClause, child: RowClause][] {
  return parents.flatMap((parent): [RowClause, RowClause][] => {
    if (parent.demandWeight === 0) return [];
    let best: RowClause | undefined;
    let most = LEAST_WITHIN * parent.demandWeight;
    known.clear(weights.length);
    known.addDemand(parent);
    for (const child of children) {
      const shared = weightKnown(child, weights, child.pair?.parent);
      if (shared <= most) continue;
      best = child;
      most = shared;
    }
    return best ? [[parent, best]] : [];
  });
}

/** The pairs of the clause that others are held against. */
const known = new PairBag();
/** Those that are counted already: each counts once. */
const counted = new PairBag();

/** Weight of the known pairs of characters that a clause has, those of another one left out. */
function weightKnown(
  { field: { pairs }, range: [start, end] }: RowClause,
  weights: Int32Array,
  without?: RowClause,
): number {
  counted.clear(weights.length);
  if (without) counted.addClause(without);
  let shared = 0;
  for (let at = start; at + 1 < end; at++) {
    const id = pairs[at]!;
    if (id === NO_PAIR || !known.has(id) || counted.has(id)) continue;
    counted.add(id);
    shared += weights[id]!;
  }
  return shared;
}
