import { matchesIn } from '../../src/text/matches.ts';
import { lookedFor } from './table-texts.ts';
import type { Task } from '../../src/model/table.ts';

/** A stretch of a cell. */
export interface Words {
  task: Task;
  in: (typeof CELLS)[number];
  span: readonly [number, number];
}

const CELLS = ['title', 'requirement', 'remark'] as const;
const MARKS = '?？!！';
/** Most tables have none. */
export const SENTENCE_MARKS = lookedFor(MARKS);
/** A mark that ends a sentence, between words; what a program puts for a character that it does not know. */
const SENTENCE_MARK = new RegExp(`(?<=(\\p{Script=Han}{2}))[${MARKS}](?=(\\p{Script=Han}{2}))`, 'gu');

/** Marks inside what the parent says in one breath: they cut its clause in two, so that no clause answers to it. */
export function* marksPutIn(parent: Task, child: Task): Generator<{ above: Words; own: Words }> {
  let seams: ReadonlyMap<string, Words> | undefined;
  for (const own of CELLS) {
    const { value } = child[own];
    for (const match of matchesIn(value, SENTENCE_MARK)) {
      seams ??= seamsOf(parent);
      const above = seams.get(match[1]! + match[2]!);
      if (above) yield { above, own: { task: child, in: own, span: [match.index, match.index + 1] } };
    }
  }
}

/** By four characters that stand together in a task: the middle of the first place where they do. Looked up, for a cell may be full of marks. */
function seamsOf(task: Task): Map<string, Words> {
  const seams = new Map<string, Words>();
  for (const cell of CELLS) {
    const { value } = task[cell];
    for (let at = 0; at + 4 <= value.length; at++) {
      const words = value.slice(at, at + 4);
      if (!seams.has(words)) seams.set(words, { task, in: cell, span: [at + 2, at + 2] });
    }
  }
  return seams;
}
