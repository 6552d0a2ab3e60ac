import type { UnitCell } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { freePlaces } from '../../src/text/units.ts';

/** What a suggested change leaves for people to decide. */
export const TO_DO = 'TODO';

/** A cell that names nobody: blank, or with words that only keep the place free. */
export function namesNobody({ value, units }: UnitCell): boolean {
  return units.length === 0 || isToDo(value);
}

/** Left for people by a suggested change. */
export function isToDo(value: string): boolean {
  return value.includes(TO_DO[0]!) && stripBlanks(value).startsWith(TO_DO);
}

/** The words of a cell that keep its place free: 待定, ××局. */
export function freeWords({ value }: UnitCell): string | undefined {
  const words = freePlaces(value).map(({ raw }) => raw);
  return words.length > 0 ? words.join('、') : undefined;
}

/** A table of this many rows that all lack a value has no such column: one finding says so for all of them. */
export const WHOLE_COLUMN = 3;
