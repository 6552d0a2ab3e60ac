import type { ClausePair } from '../../model/comparison.ts';
import { assign } from '../assignment.ts';
import { NO_PAIR } from '../prepare.ts';
import type { RowClause } from './row-clauses.ts';

/** A clause of the parent, and the one of the child that says it. */
export interface Alignment {
  parent: RowClause;
  child: RowClause;
  relation: ClausePair['relation'];
}

/** Two clauses that share less (Dice of their weighted pairs) speak of different things: what unrelated clauses share stays below. */
const LEAST_ALIKE = 0.3;
/** A clause of which this much comes back inside one other clause is said there. */
const LEAST_WITHIN = 0.5;
/** Clauses left over on both sides; more than that is another text, or an attack. */
const MOST_LEFT = 80;

/**
 * Which clause of the child says which of the parent: equal ones first, then the assignment with the greatest likeness in sum, then those that
 * became a part of another clause. What is left is lost on the parent's side, and added on the child's.
 */
export function align(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  weights: Float64Array,
): Alignment[] {
  const found = new Map<RowClause, Alignment>();
  const used = new Set<RowClause>();
  const add = (parent: RowClause, child: RowClause, relation: Alignment['relation']): void => {
    found.set(parent, { parent, child, relation });
    used.add(child);
  };
  for (const [parent, child] of equalOnes(parents, children)) add(parent, child, 'equal');
  const left = parents.filter((clause) => !found.has(clause)).slice(0, MOST_LEFT);
  const free = children.filter((clause) => !used.has(clause)).slice(0, MOST_LEFT);
  for (const [parent, child] of likest(left, free, weights)) add(parent, child, 'changed');
  const spent = new Map([...found.values()].map(({ parent, child }) => [child, parent]));
  for (const parent of left) {
    if (found.has(parent)) continue;
    const around = holderOf(parent, children, spent, weights);
    if (around) add(parent, around, 'within');
  }
  return parents.flatMap((clause) => found.get(clause) ?? []);
}

/** Clauses of equal form, in their order; one of the same cell before others. */
function equalOnes(
  parents: readonly RowClause[],
  children: readonly RowClause[],
): [parent: RowClause, child: RowClause][] {
  const waiting = new Map<string, RowClause[]>();
  for (const child of children) {
    const list = waiting.get(child.words);
    if (list) list.push(child);
    else waiting.set(child.words, [child]);
  }
  return parents.flatMap((parent): [RowClause, RowClause][] => {
    const list = waiting.get(parent.words);
    if (!list || list.length === 0) return [];
    const sameCell = list.findIndex(({ isTitle }) => isTitle === parent.isTitle);
    return [[parent, list.splice(Math.max(0, sameCell), 1)[0]!]];
  });
}

function likest(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  weights: Float64Array,
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
  weights: Float64Array,
): Float64Array<ArrayBuffer> {
  const alike = new Float64Array(parents.length * children.length);
  parents.forEach((parent, row) => {
    const mark = stampOf(parent, weights);
    children.forEach((child, column) => {
      const shared = weightShared(child, mark, weights);
      alike[row * children.length + column] = (2 * shared) / (parent.weight + child.weight || 1);
    });
  });
  return alike;
}

/** Clauses that nothing else joins have this much in common at least where one was put in the other's stead: about one word. */
const LEAST_LOOSE = 0.1;

/** Clauses that no other answers to, each the other's nearest. */
export function looseOnes(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  alignments: readonly Alignment[],
  weights: Float64Array,
): Alignment[] {
  const [said, used] = [new Set(alignments.map(({ parent }) => parent)), new Set(alignments.map(({ child }) => child))];
  const left = parents.filter((clause) => !said.has(clause) && !clause.isTitle).slice(0, MOST_LEFT);
  const free = children.filter((clause) => !used.has(clause) && !clause.isTitle).slice(0, MOST_LEFT);
  if (left.length === 0 || free.length === 0) return [];
  const alike = likenesses(left, free, weights);
  const at = (row: number, column: number): number => alike[row * free.length + column]!;
  return left.flatMap((parent, row): Alignment[] => {
    const column = bestOf(free.length, (one) => at(row, one));
    const isMutual = bestOf(left.length, (one) => at(one, column)) === row;
    return isMutual && at(row, column) >= LEAST_LOOSE ? [{ parent, child: free[column]!, relation: 'loose' }] : [];
  });
}

function bestOf(count: number, score: (index: number) => number): number {
  let best = 0;
  for (let index = 1; index < count; index++) if (score(index) > score(best)) best = index;
  return best;
}

/**
 * The clause of the child that says enough of the parent's clause, by words that do not already answer to another clause: what it was put
 * together with. `spent`: the clause that each clause of the child answers to.
 */
function holderOf(
  parent: RowClause,
  children: readonly RowClause[],
  spent: ReadonlyMap<RowClause, RowClause>,
  weights: Float64Array,
): RowClause | undefined {
  if (parent.weight === 0) return undefined;
  let best: RowClause | undefined;
  let most = LEAST_WITHIN * parent.weight;
  const mark = stampOf(parent, weights);
  for (const child of children) {
    const shared = weightShared(child, mark, weights, spent.get(child));
    if (shared <= most) continue;
    best = child;
    most = shared;
  }
  return best;
}

/** By id: the mark of the clause that was stamped last with this pair, and of the one that it was last counted in, so that it counts once. */
let stamps = new Int32Array(4096);
let counted = new Int32Array(4096);
let lastMark = 0;

/** Marks the pairs of a clause, to be compared with any number of others; returns the mark. */
function stampOf(clause: RowClause, weights: Float64Array): number {
  if (stamps.length < weights.length) {
    stamps = new Int32Array(weights.length * 2);
    counted = new Int32Array(weights.length * 2);
  }
  if (lastMark > 2 ** 30) {
    stamps.fill(0);
    counted.fill(0);
    lastMark = 0;
  }
  lastMark++;
  put(clause, stamps, lastMark);
  return lastMark;
}

function put({ field, range }: RowClause, into: Int32Array, mark: number): void {
  for (let at = range[0]; at + 1 < range[1]; at++) if (field.pairs[at] !== NO_PAIR) into[field.pairs[at]!] = mark;
}

/** Weight of the pairs of characters that a clause shares with the one that was stamped, those of a third left out. */
function weightShared({ field, range }: RowClause, mark: number, weights: Float64Array, without?: RowClause): number {
  lastMark++;
  if (without) put(without, counted, lastMark);
  let shared = 0;
  for (let at = range[0]; at + 1 < range[1]; at++) {
    const id = field.pairs[at]!;
    if (id === NO_PAIR || stamps[id] !== mark || counted[id] === lastMark) continue;
    counted[id] = lastMark;
    shared += weights[id]!;
  }
  return shared;
}
