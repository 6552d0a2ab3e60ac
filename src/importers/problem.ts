import type { Problem } from '../model/document.ts';
import { type DoubtId, DOUBTS } from '../model/reading.ts';

/** Why the file as a whole cannot be read. */
export function fileFault(id: string, data: Problem['data'] = {}): Problem {
  return { id, severity: 'error', data, place: { pointer: '' } };
}

/** What is said of the file as a whole though it was read. */
export function fileDoubt(id: DoubtId, data: Problem['data'] = {}): Problem {
  return doubt(id, { data, place: { pointer: '' } });
}

/** What a reader says of a place, at the severity that it always has. */
export function doubt(id: DoubtId, rest: Omit<Problem, 'id' | 'severity'>): Problem {
  return { ...rest, id, severity: DOUBTS[id] } as Problem;
}

/** Why a file cannot be read. */
export function refusal(id: string, data: Problem['data'] = {}): { problem: Problem } {
  return { problem: fileFault(id, data) };
}

const MEGABYTE = 1024 * 1024;

export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
