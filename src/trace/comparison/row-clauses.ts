import type { Clause } from '../../model/comparison.ts';
import { isAllBlank } from '../../text/blanks.ts';
import { splitClauses } from '../../text/clauses.ts';
import { type Field, NO_PAIR, type Prepared } from '../prepare.ts';

/** A clause of a row as it is compared. */
export interface RowClause {
  row: Prepared;
  field: Field;
  isTitle: boolean;
  /** Offsets in the field as written. */
  span: readonly [start: number, end: number];
  /** Offsets in the field's matching form. */
  range: readonly [start: number, end: number];
  /** The matching form itself. */
  words: string;
  /** The sentence of its field that it belongs to, counted from 0. */
  sentence: number;
  /** Sum of the weights of its pairs. */
  weight: number;
}

/** The clauses of a row, title first, however the office spread it over its cells. */
export function clausesOf(row: Prepared, weights: Float64Array): RowClause[] {
  return [...clausesIn(row, row.title, weights), ...clausesIn(row, row.requirement, weights)];
}

const SENTENCE_END = /[。！？!?；;\n]/;

function clausesIn(row: Prepared, field: Field, weights: Float64Array): RowClause[] {
  const clauses: RowClause[] = [];
  let sentence = 0;
  let behind = 0;
  for (const { span } of splitClauses(field.written)) {
    if (SENTENCE_END.test(field.written.slice(behind, span[0]))) sentence++;
    behind = span[1];
    const range = rangeOf(field, span);
    if (range[0] === range[1]) continue;
    const words = field.text.slice(...range);
    let weight = 0;
    for (let at = range[0]; at + 1 < range[1]; at++) {
      const id = field.pairs[at]!;
      if (id !== NO_PAIR) weight += weights[id]!;
    }
    clauses.push({ row, field, isTitle: field === row.title, span, range, words, sentence, weight });
  }
  return clauses;
}

/** Where a stretch of the matching form of `field` begins that stands at an offset of the field as written. */
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
export function cellOf({ task, title, requirement }: Prepared, isTitle: boolean, offset: number): CellOffset {
  const isApart = title.written === task.title.value;
  const cell = isApart ? undefined : isAllBlank(task.title.value) ? 'requirement' : 'title';
  if (isTitle) return { in: cell ?? 'title', offset };
  const { length } = task.remark.value;
  const remarkStart = isAllBlank(task.remark.value) ? Infinity : requirement.written.length - length;
  if (offset >= remarkStart) return { in: 'remark', offset: offset - remarkStart };
  return cell ? { in: cell, offset: offset + title.written.length } : { in: 'requirement', offset };
}

export interface CellOffset {
  in: Clause['in'];
  offset: number;
}
