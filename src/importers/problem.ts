import type { Problem } from '../model/document.ts';

/** A problem of the file as a whole. */
export function fileProblem(severity: Problem['severity'], id: string, data: Problem['data'] = {}): Problem {
  return { id, severity, data, place: { pointer: '' } };
}

/** Why a file cannot be read. */
export function refusal(id: string, data: Problem['data'] = {}): { problem: Problem } {
  return { problem: fileProblem('error', id, data) };
}

const MEGABYTE = 1024 * 1024;

export function megabytes(bytes: number): number {
  return Math.round(bytes / MEGABYTE);
}
