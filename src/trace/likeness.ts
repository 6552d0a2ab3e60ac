import { type Field, IN_REQUIREMENT, IN_TITLE, NO_PAIR, type Prepared, type PreparedTables } from './prepare.ts';
import { singleOf, WEIGHT_UNIT } from './pairs.ts';
import { type Copies, productsOf, type Terms } from './products.ts';
import { addTerm, type TermSpace } from './term-space.ts';

/** What a pair counts in a title and elsewhere, in tenths: a title says in few words what the row is about. */
const PAIR: Shares = { title: 10, rest: 8 };
/** A character by itself counts half: it says less, but offices that put a task in words of their own keep few pairs. */
const SINGLE: Shares = { title: 5, rest: 4 };
/** Characters of less weight stand in more than a quarter of the rows, or in words that say little: they tell no row from another. */
const LEAST_SINGLE = Math.round(WEIGHT_UNIT * Math.log(5));
/** The length of a row; what its words count are whole numbers, and the product of two rows has less than 31 bits. */
const LENGTH = 1 << 15;

interface Shares {
  title: number;
  rest: number;
}

/** A parent task and the child task that says the same, character by character. */
export type Copied = readonly (readonly [parent: number, child: number])[];

/** What the pairs and telling characters of a row count in it. */
export type TermsFor = (task: Prepared) => Terms;

/** A task and its copy have the same. */
export function termsIn({ weights }: PreparedTables, space: TermSpace): TermsFor {
  const known = new Map<Int32Array, Terms>();
  return (task) => {
    const terms = known.get(task.ids) ?? termsOf(task, weights, space);
    known.set(task.ids, terms);
    return terms;
  };
}

/** The likeness that a product of two rows, or of a row and a sentence, stands for. */
export function shareOfLength(product: number): number {
  return product / (LENGTH * LENGTH);
}

/**
 * How alike each parent task and each child task are as whole rows, 0 to 1, row by row of parent tasks: cosine of their characters and
 * pairs of characters, weighted by how few rows of the two tables have them. Between two tasks that are copied elsewhere it is 0.
 */
export function likenessOf(
  { parents, children, weights }: PreparedTables,
  copied: Copied,
  termsFor: TermsFor,
): Float32Array {
  const products = productsOf(parents.map(termsFor), children.map(termsFor), copiesOf(copied), weights.length);
  const likeness = new Float32Array(products.length);
  for (let at = 0; at < products.length; at++) likeness[at] = shareOfLength(products[at]!);
  for (const [parent, child] of copied) likeness[parent * children.length + child] = 1;
  return likeness;
}

/**
 * The greatest likeness that the requirement of a parent task or of a child task has with that of a third task, in the other's table: Dice
 * of their weighted pairs. Few tasks are asked about, each with its row and its column.
 */
export function requirementRivalsIn({
  parents,
  children,
  weights,
}: PreparedTables): (parent: number, child: number) => number {
  const marks = new Uint8Array(weights.length);
  const nearestTo = (own: Prepared, others: readonly Prepared[], partner: number): number => {
    markRequirement(own, marks, 1);
    let nearest = 0;
    for (const other of others) {
      const both = own.requirement.weight + other.requirement.weight;
      if (other.index === partner || both === 0) continue;
      nearest = Math.max(nearest, (2 * markedWeight(other, marks, weights)) / both);
    }
    markRequirement(own, marks, 0);
    return nearest;
  };
  return (parent, child) =>
    Math.max(nearestTo(parents[parent]!, children, child), nearestTo(children[child]!, parents, parent));
}

function markRequirement({ ids, fields }: Prepared, marks: Uint8Array, mark: number): void {
  for (let at = 0; at < ids.length; at++) if ((fields[at]! & IN_REQUIREMENT) !== 0) marks[ids[at]!] = mark;
}

function markedWeight({ ids, fields }: Prepared, marks: Uint8Array, weights: Int32Array): number {
  let sum = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    if (marks[id] === 1 && (fields[at]! & IN_REQUIREMENT) !== 0) sum += weights[id]!;
  }
  return sum;
}

function copiesOf(copied: Copied): Copies {
  return {
    parents: new Set(copied.map(([parent]) => parent)),
    children: new Set(copied.map(([, child]) => child)),
  };
}

function termsOf({ ids, fields, singles, singleFields }: Prepared, weights: Int32Array, space: TermSpace): Terms {
  const terms = space.open(ids.length + singles.length);
  const add = (id: number, where: number, shares: Shares): void =>
    addTerm(terms, id, ((where & IN_TITLE) === 0 ? shares.rest : shares.title) * weights[id]!);
  for (let at = 0; at < ids.length; at++) add(ids[at]!, fields[at]!, PAIR);
  for (let at = 0; at < singles.length; at++) {
    if (weights[singles[at]!]! >= LEAST_SINGLE) add(singles[at]!, singleFields[at]!, SINGLE);
  }
  return inLength(space.close(terms), squareOf(terms));
}

function squareOf({ parts, from, to }: Terms): number {
  let square = 0;
  for (let at = from; at < to; at++) square += parts[at]! * parts[at]!;
  return square;
}

/**
 * What the characters `from` to `to` of a requirement count by themselves; `wanted`: those ids alone that it is 1 for. To be closed, or the
 * next are written over it.
 */
export type StretchTermsFor = (requirement: Field, from: number, to: number, wanted?: Uint8Array) => Terms;

export function stretchTermsIn({ weights, pairs: ids }: PreparedTables, space: TermSpace): StretchTermsFor {
  /** By id: the stretch that had it last, so that each counts once there. */
  const lastIn = new Int32Array(weights.length);
  let stretch = 0;
  const add = (terms: Terms, id: number, share: number, wanted: Uint8Array | undefined): number => {
    if (lastIn[id] === stretch) return 0;
    lastIn[id] = stretch;
    const part = share * weights[id]!;
    if (!wanted || wanted[id] === 1) addTerm(terms, id, part);
    return part;
  };
  return ({ text, pairs }, from, to, wanted) => {
    stretch++;
    const terms = space.open(2 * (to - from));
    let square = 0;
    for (let at = from; at < to; at++) {
      const pair = pairs[at]!;
      const single = singleOf(ids, text.charCodeAt(at));
      const own = pair !== NO_PAIR && at + 1 < to ? add(terms, pair, PAIR.rest, wanted) : 0;
      const half = weights[single]! >= LEAST_SINGLE ? add(terms, single, SINGLE.rest, wanted) : 0;
      square += own * own + half * half;
    }
    return inLength(terms, square);
  };
}

/** Brings all parts of a row, of which `square` is the sum of squares, to length LENGTH together. */
function inLength(terms: Terms, square: number): Terms {
  const { parts, from, to } = terms;
  const scale = LENGTH / (Math.sqrt(square) || 1);
  // Cut off, so that no row is more than itself.
  for (let at = from; at < to; at++) parts[at] = Math.floor(parts[at]! * scale);
  return terms;
}
