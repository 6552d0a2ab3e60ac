import type { Uncovered } from '../../model/trace.ts';
import { listPieces } from '../../text/clauses.ts';
import { NO_PAIR } from '../prepare.ts';
import type { Alignment } from './align.ts';
import { cellOf, rangeOf, type RowClause } from './row-clauses.ts';

/** A clause of which this much comes back in one sentence of the child, by weight, was put in other words. */
const LEAST_COVERED = 0.34;
/** So was one of which this part of the telling characters comes back in words of that sentence: 发布权威信息 in 发布民生信息. */
const LEAST_FAMILIAR = 0.65;
/** Clauses with fewer telling characters than this say nothing that could be missed. */
const LEAST_CORE = 3;

/** Clauses and listed items of the parent's title and requirement that no clause of the child says. */
export function lostOf(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  alignments: readonly Alignment[],
  weights: Float64Array,
): Uncovered[] {
  const counterparts = new Map(alignments.map((alignment) => [alignment.parent, alignment]));
  const words = new Words(weights);
  const sentences = sentencesOf(children, alignments);
  const titles = parents.filter((clause) => clause.isTitle && counterparts.has(clause));
  const isRetitled = titles.length === 0 && parents.some((clause) => !clause.isTitle);
  const whole = children.map((child) => child.words).join('\n');
  return parents.flatMap((clause): Uncovered[] => {
    const counterpart = counterparts.get(clause);
    // That the row has another title is a matter of the link, not of what the row demands.
    if (counterpart?.relation === 'equal' || (clause.isTitle && isRetitled)) return [];
    const place = uncovered(clause);
    if (place === undefined) return [];
    if (!counterpart && isLost(clause, sentences, titles, words)) return [place('clause', clause.span)];
    return lostItems(clause, counterpart?.child, whole).map((span) => place('item', span));
  });
}

type Piece = (kind: Uncovered['kind'], span: readonly [number, number]) => Uncovered;

/** Says where a piece of a clause stands. Undefined for the remark: it is compared, but it demands nothing. */
function uncovered({ row, field, isTitle, span: [start] }: RowClause): Piece | undefined {
  const cell = cellOf(row, isTitle, start);
  const name = cell.in;
  if (name === 'remark') return undefined;
  const shift = cell.offset - start;
  return (kind, [from, to]) => ({
    kind,
    text: field.written.slice(from, to),
    in: name,
    span: [from + shift, to + shift],
  });
}

/** A clause of the child, and those of the parent that it answers to already. */
interface Said {
  clause: RowClause;
  spent: readonly RowClause[];
}

/** The clauses of the child that say more than what they answer to, by sentence. */
function sentencesOf(children: readonly RowClause[], alignments: readonly Alignment[]): Said[][] {
  const sentences: Said[][] = [];
  for (const clause of children) {
    const answered = alignments.filter(({ child }) => child === clause);
    if (answered.some(({ relation }) => relation === 'equal')) continue;
    const said = { clause, spent: answered.map(({ parent }) => parent) };
    const last = sentences.at(-1);
    const before = last?.[0]!.clause;
    if (before?.field === clause.field && before.sentence === clause.sentence) last!.push(said);
    else sentences.push([said]);
  }
  return sentences;
}

function isLost(
  clause: RowClause,
  sentences: readonly (readonly Said[])[],
  titles: readonly RowClause[],
  words: Words,
): boolean {
  const { groups } = clause.field;
  let core = 0;
  for (let at = clause.range[0]; at < clause.range[1]; at++) if (groups[at] === 0) core++;
  if (core < LEAST_CORE) return false;
  // It says nothing beyond the title of its own task, which came down.
  if (!clause.isTitle && words.coverage(clause, titles.map(unspent)).familiar === core) return false;
  return !sentences.some((sentence) => {
    const { share, familiar } = words.coverage(clause, sentence);
    return share >= LEAST_COVERED || familiar >= LEAST_FAMILIAR * core;
  });
}

function unspent(clause: RowClause): Said {
  return { clause, spent: [] };
}

/** Which pairs of characters are known while one clause is looked at. */
class Words {
  readonly #weights: Float64Array;
  readonly #known: Uint8Array;

  constructor(weights: Float64Array) {
    this.#weights = weights;
    this.#known = new Uint8Array(weights.length);
  }

  /** How much of a clause stands in others, by weight, and how many of its telling characters stand in a pair that does. */
  coverage({ field, range: [start, end] }: RowClause, others: readonly Said[]): { share: number; familiar: number } {
    for (const { clause, spent } of others) {
      this.#mark(clause, 1);
      for (const other of spent) this.#mark(other, 0);
    }
    let sum = 0;
    let found = 0;
    let familiar = 0;
    let isBehindKnown = false;
    for (let at = start; at < end; at++) {
      const id = field.pairs[at]!;
      const isPair = id !== NO_PAIR && at + 1 < end;
      const isKnown = isPair && this.#known[id] === 1;
      if (field.groups[at] === 0 && (isKnown || isBehindKnown)) familiar++;
      isBehindKnown = isKnown;
      if (!isPair) continue;
      sum += this.#weights[id]!;
      if (isKnown) found += this.#weights[id]!;
    }
    for (const { clause } of others) this.#mark(clause, 0);
    return { share: sum > 0 ? found / sum : 1, familiar };
  }

  #mark({ field, range }: RowClause, value: 0 | 1): void {
    for (let at = range[0]; at + 1 < range[1]; at++)
      if (field.pairs[at] !== NO_PAIR) this.#known[field.pairs[at]!] = value;
  }
}

/** Of an item of more than two characters this part comes back where it was put in other words. */
const LEAST_OF_ITEM = 0.5;

/**
 * Items of a list that the child's row does not name. The words that a list opens and closes with stand in its first and its last piece:
 * what of them comes back at the outer end belongs to the frame, as does 等 and all behind it, and only the rest is the item.
 */
function lostItems(clause: RowClause, counterpart: RowClause | undefined, whole: string): [number, number][] {
  const { field, span } = clause;
  const pieces = listPieces({ text: field.written.slice(...span), span });
  const beside = counterpart?.words ?? whole;
  return pieces.flatMap((piece, index): [number, number][] => {
    let [start, end] = rangeOf(field, piece.span);
    const isSaid = (): boolean => whole.includes(field.text.slice(start, end));
    if (start === end || isSaid()) return [];
    if (index === 0) start += sharedHead(field.text.slice(start, end), beside);
    if (index === pieces.length - 1) {
      const close = field.text.lastIndexOf('等', end - 1);
      end = close > start ? close : end - sharedTail(field.text.slice(start, end), beside);
    }
    const words = field.text.slice(start, end);
    if (words.length < 2 || isSaid()) return [];
    if (words.length > 2 && shareOf(words, whole) >= LEAST_OF_ITEM) return [];
    return [[field.map[start]!, Math.min(field.map[end]!, piece.span[1])]];
  });
}

/** How many characters at the beginning of a piece stand together in a text. */
function sharedHead(piece: string, text: string): number {
  let length = 0;
  while (length < piece.length && text.includes(piece.slice(0, length + 1))) length++;
  return length;
}

function sharedTail(piece: string, text: string): number {
  let length = 0;
  while (length < piece.length && text.includes(piece.slice(piece.length - length - 1))) length++;
  return length;
}

function shareOf(words: string, text: string): number {
  let known = 0;
  for (let at = 0; at + 1 < words.length; at++) if (text.includes(words.slice(at, at + 2))) known++;
  return known / (words.length - 1);
}
