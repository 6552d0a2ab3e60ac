import type { Clause, MatchForm } from '../../model/comparison.ts';
import type { Task } from '../../model/table.ts';
import { isAllBlank } from '../../text/blanks.ts';
import { piecesOf, splitClauses } from '../../text/clauses.ts';
import { quantitiesIn } from '../../text/quantities.ts';
import { type Field, NO_PAIR, type Prepared, type PreparedTables } from '../prepare.ts';
import type { RowPair } from './row-pair.ts';

/** What clauses are weighed and brought into form by. */
export type Measures = Pick<PreparedTables, 'weights' | 'formOf' | 'level'>;

/**
 * A clause of a row as it is compared, and as it is shown to rules. Most clauses come back word for word and nobody asks about them: what
 * takes time is worked out when it is asked for.
 */
export class RowClause implements Clause {
  readonly row: Prepared;
  readonly field: Field;
  readonly isTitle: boolean;
  /** Offsets in the field as written. */
  readonly stretch: readonly [start: number, end: number];
  /** Offsets in the field's matching form. */
  readonly range: readonly [start: number, end: number];
  /** What of that is demanded, without the condition in front of it (材料齐全的，): that of another clause may be the same. */
  readonly demand: readonly [start: number, end: number];
  /** The sentence of its field that it belongs to, counted from 0. */
  readonly sentence: number;
  /** The matching form itself. */
  readonly words: string;
  /** What it answers to, or is answered by: of a clause of the child that says several of the parent's, the one that it is nearest to. */
  pair: RowPair | undefined;
  readonly #measures: Measures;
  #cell: CellOffset | undefined;
  #weight: number | undefined;
  #form: MatchForm | undefined;

  constructor(
    row: Prepared,
    field: Field,
    stretch: readonly [number, number],
    range: readonly [number, number],
    demand: readonly [number, number],
    sentence: number,
    measures: Measures,
  ) {
    this.row = row;
    this.field = field;
    this.isTitle = field === row.title;
    this.stretch = stretch;
    this.range = range;
    this.demand = demand;
    this.sentence = sentence;
    this.words = field.text.slice(range[0], range[1]);
    this.pair = undefined;
    this.#measures = measures;
  }

  get task(): Task {
    return this.row.task;
  }

  get in(): Clause['in'] {
    return this.#place.in;
  }

  get span(): readonly [start: number, end: number] {
    const { offset } = this.#place;
    return [offset, offset + this.stretch[1] - this.stretch[0]];
  }

  get text(): string {
    return this.field.written.slice(this.stretch[0], this.stretch[1]);
  }

  get form(): MatchForm {
    this.#form ??= this.#measures.formOf(this.text);
    return this.#form;
  }

  /** Sum of the weights of its pairs. */
  get weight(): number {
    this.#weight ??= this.#sumOfWeights(this.range);
    return this.#weight;
  }

  get demandWeight(): number {
    return this.demand === this.range ? this.weight : this.#sumOfWeights(this.demand);
  }

  get #place(): CellOffset {
    this.#cell ??= cellOf(this.row, this.isTitle, this.stretch[0]);
    return this.#cell;
  }

  #sumOfWeights([start, end]: readonly [number, number]): number {
    const { pairs } = this.field;
    const { weights } = this.#measures;
    let sum = 0;
    for (let at = start; at + 1 < end; at++) {
      const id = pairs[at]!;
      if (id !== NO_PAIR) sum += weights[id]!;
    }
    return sum;
  }
}

/** The clauses of rows, title first, however the office spread them over its cells. */
export function clausesOf(rows: readonly Prepared[], measures: Measures): RowClause[] {
  const clauses: RowClause[] = [];
  for (const row of rows) {
    addClauses(clauses, row, row.title, measures);
    addClauses(clauses, row, row.requirement, measures);
  }
  return clauses;
}

const SENTENCE_ENDS = '。！？!?；;\n';

function addClauses(clauses: RowClause[], row: Prepared, field: Field, measures: Measures): void {
  let sentence = 0;
  let behind = 0;
  for (const { span, opened } of withConditions(field.written)) {
    if (endsSentence(field.written, behind, span[0])) sentence++;
    behind = span[1];
    for (const stretch of demandsIn(field.written, span)) {
      const range = rangeOf(field, stretch);
      if (range[0] >= range[1]) continue;
      const demand = stretch[0] < opened ? rangeOf(field, [opened, stretch[1]]) : range;
      clauses.push(new RowClause(row, field, stretch, range, demand, sentence, measures));
    }
  }
}

/** 材料齐全的，严禁拒收: what ends with 的 says for whom or when, and demands something only together with the clause behind it. */
function withConditions(text: string): WithCondition[] {
  const clauses: WithCondition[] = [];
  for (const { span } of splitClauses(text)) {
    const last = clauses.at(-1)?.span;
    const isOpen = last !== undefined && text[last[1] - 1] === '的' && COMMAS.includes(text[last[1]]!);
    if (isOpen) clauses.splice(-1, 1, { span: [last[0], span[1]], opened: span[0] });
    else clauses.push({ span, opened: span[0] });
  }
  return clauses;
}

interface WithCondition {
  span: readonly [start: number, end: number];
  /** Where what the condition opens begins; the start of the span where there is none. */
  opened: number;
}

const COMMAS = '，,';

/** 新造林300亩、改造低产林500亩: where each piece of a list has a figure, each demands something by itself. */
function demandsIn(written: string, span: readonly [number, number]): (readonly [number, number])[] {
  const text = written.slice(...span);
  const pieces = text.includes('、') ? piecesOf(text) : [];
  if (pieces.length < 2 || !pieces.every((piece) => quantitiesIn(text.slice(...piece)).length > 0)) return [span];
  return pieces.map(([start, end]) => [span[0] + start, span[0] + end]);
}

function endsSentence(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (SENTENCE_ENDS.includes(text[at]!)) return true;
  return false;
}

/** Where a stretch of the matching form of `field` begins and ends that stands at offsets of the field as written. */
export function rangeOf({ map }: Field, [start, end]: readonly [number, number]): [number, number] {
  return [lowerBound(map, start), lowerBound(map, end)];
}

function lowerBound(map: Int32Array, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cell that an offset of a field stands in, and the offset there: one cell may hold title and requirement, and the remark goes with the requirement. */
function cellOf({ task, title, requirement }: Prepared, isTitle: boolean, offset: number): CellOffset {
  const isApart = title.written === task.title.value;
  const cell = isApart ? undefined : isAllBlank(task.title.value) ? 'requirement' : 'title';
  if (isTitle) return { in: cell ?? 'title', offset };
  const { length } = task.remark.value;
  const remarkStart = isAllBlank(task.remark.value) ? Infinity : requirement.written.length - length;
  if (offset >= remarkStart) return { in: 'remark', offset: offset - remarkStart };
  return cell ? { in: cell, offset: offset + title.written.length } : { in: 'requirement', offset };
}

interface CellOffset {
  in: Clause['in'];
  offset: number;
}
