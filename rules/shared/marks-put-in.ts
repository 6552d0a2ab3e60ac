import type { Task } from '../../src/model/table.ts';

/** A stretch of a cell. */
export interface Words {
  task: Task;
  in: (typeof CELLS)[number];
  span: readonly [number, number];
}

const CELLS = ['title', 'requirement', 'remark'] as const;
/** A mark that ends a sentence, between words; what a program puts for a character that it does not know. */
const SENTENCE_MARK = /(?<=(\p{Script=Han}{2}))[?？!！](?=(\p{Script=Han}{2}))/gu;

/** Marks inside what the parent says in one breath: they cut its clause in two, so that no clause answers to it. */
export function* marksPutIn(parent: Task, child: Task): Generator<{ above: Words; own: Words }> {
  for (const own of CELLS) {
    for (const match of child[own].value.matchAll(SENTENCE_MARK)) {
      for (const above of CELLS) {
        const at = parent[above].value.indexOf(match[1]! + match[2]!);
        if (at < 0) continue;
        const seam = at + match[1]!.length;
        yield {
          above: { task: parent, in: above, span: [seam, seam] },
          own: { task: child, in: own, span: [match.index, match.index + 1] },
        };
        break;
      }
    }
  }
}
