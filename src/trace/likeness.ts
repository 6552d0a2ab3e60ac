import { type Field, IN_REQUIREMENT, IN_TITLE, NO_PAIR, type Prepared, type PreparedTables } from './prepare.ts';
import { WEIGHT_UNIT } from './pairs.ts';
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

/** The same of requirements alone: Dice of their weighted pairs. */
export function requirementLikenessOf(
  { parents, children, weights }: PreparedTables,
  copied: Copied,
  space: TermSpace,
): Float32Array {
  const shared = productsOf(
    parents.map((task) => requirementTermsOf(task, space, (id) => weights[id]!)),
    children.map((task) => requirementTermsOf(task, space, () => 1)),
    copiesOf(copied),
    weights.length,
  );
  const likeness = new Float32Array(shared.length);
  let at = 0;
  for (const { requirement: above } of parents) {
    for (const { requirement: below } of children) {
      const both = above.weight + below.weight;
      likeness[at] = both > 0 ? (2 * shared[at]!) / both : 0;
      at++;
    }
  }
  return likeness;
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
  return inLength(space.close(terms));
}

/** What the characters `from` to `to` of a requirement count by themselves. */
export type StretchTermsFor = (requirement: Field, from: number, to: number) => Terms;

export function stretchTermsIn({ weights }: PreparedTables, space: TermSpace): StretchTermsFor {
  /** By id: the stretch that had it last, so that each counts once there. */
  const lastIn = new Int32Array(weights.length);
  let stretch = 0;
  return ({ pairs, singles }, from, to) => {
    stretch++;
    const terms = space.open(2 * (to - from));
    const add = (id: number, part: number): void => {
      if (lastIn[id] === stretch) return;
      lastIn[id] = stretch;
      addTerm(terms, id, part * weights[id]!);
    };
    for (let at = from; at < to; at++) {
      const pair = pairs[at]!;
      const single = singles[at]!;
      if (pair !== NO_PAIR && at + 1 < to) add(pair, PAIR.rest);
      if (weights[single]! >= LEAST_SINGLE) add(single, SINGLE.rest);
    }
    return inLength(space.close(terms));
  };
}

/** Brings all parts of a row to length LENGTH together. */
function inLength(terms: Terms): Terms {
  const { parts, from, to } = terms;
  let square = 0;
  for (let at = from; at < to; at++) square += parts[at]! * parts[at]!;
  const scale = LENGTH / (Math.sqrt(square) || 1);
  // Cut off, so that no row is more than itself.
  for (let at = from; at < to; at++) parts[at] = Math.floor(parts[at]! * scale);
  return terms;
}

function requirementTermsOf({ ids, fields }: Prepared, space: TermSpace, partOf: (id: number) => number): Terms {
  const terms = space.open(ids.length);
  for (let at = 0; at < ids.length; at++) {
    if ((fields[at]! & IN_REQUIREMENT) !== 0) addTerm(terms, ids[at]!, partOf(ids[at]!));
  }
  return space.close(terms);
}
