import type { ClausePair } from '../../src/model/comparison.ts';
import type { Task } from '../../src/model/table.ts';
import type { TaskTrace, Trace } from '../../src/model/trace.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { isWordForWord } from './changed-clauses.ts';
import { inForm } from './changed-words.ts';

function comparedClauses(trace: Trace, traced: TaskTrace): readonly ClausePair[] {
  const comparison = trace.comparisonOf(traced);
  return comparison ? [...comparison.pairs, ...comparison.loose] : [];
}

/**
 * Whether the child put words into a clause of the parent's and else only made it its own: 市网站公开目录 ⇒ 区网站公开全市目录; or in front
 * of what a clause put in other words has them of: 对所有公墓检查 ⇒ 全省所有公墓都要查. In 全市市级 the form takes the words and the next together,
 * and only what is written tells them apart.
 */
export function isPutIntoClause(trace: Trace, task: Task, cell: Cell, span: readonly [number, number]): boolean {
  return trace.parentsOf(task).some((parent) => {
    const traced = trace.tasks.find((one) => one.parent === parent);
    const pairs = (traced && trace.comparisonOf(traced)?.pairs) ?? [];
    return pairs.some(({ parent: above, child }) => {
      if (child.task !== task || child.in !== cell) return false;
      if (span[0] < child.span[0] || child.span[1] < span[1]) return false;
      const [start, end] = [span[0] - child.span[0], span[1] - child.span[0]];
      const behind = child.text.slice(end, end + SAME_THING);
      return (
        (ALL.test(behind) && behind.length === SAME_THING && above.text.includes(behind)) ||
        without(child.text, [start, end]) === above.text ||
        without(child.form.text, inForm(child, span)) === above.form.text
      );
    });
  });
}

/** All of a sort of thing, and its first two characters. */
const ALL = /^(?:所有|全部|各类|各级)/;
const SAME_THING = 4;

function without(text: string, [start, end]: readonly [number, number]): string {
  return text.slice(0, start) + text.slice(end);
}

/** All below, each by itself: 各乡镇, 每个县（市、区）. */
const EACH_BELOW = new RegExp(`^(?:各|每一?个?)[${LEVEL_CHARACTERS}]`);

/**
 * Whether words of a superior level stand where the parent's clause has those below, which are the child's own to put in: 县级目录 ⇒ 市级目录,
 * 每个乡镇新建 ⇒ 全县新建.
 */
export function isRaised(trace: Trace, task: Task, cell: Cell, span: readonly [number, number], own: string): boolean {
  return trace.parentsOf(task).some((parent) => {
    const traced = trace.tasks.find((one) => one.parent === parent);
    const pairs = (traced && trace.comparisonOf(traced)?.pairs) ?? [];
    return pairs.some((pair) => {
      const { child, relation } = pair;
      if (child.task !== task || child.in !== cell || relation === 'within') return false;
      return (
        (child.span[0] === span[0] && EACH_BELOW.test(pair.parent.text)) ||
        (child.span[0] <= span[0] && span[1] <= child.span[1] && pair.parentWords(span)?.includes(own) === true)
      );
    });
  });
}

type Cell = 'title' | 'requirement' | 'remark';

/**
 * Whether words of a task are the child's own: the parent's clause that it answers to does not have them. Words of a table without a
 * parent are of unknown origin, and not its own.
 */
export function isOwnWording(
  trace: Trace | undefined,
  task: Task,
  cell: Cell,
  span: readonly [start: number, end: number],
): boolean {
  if (!trace) return false;
  const words = task[cell].value.slice(...span);
  return !trace.parentsOf(task).some((parent) => {
    if (isWordForWord(parent, task)) return true;
    const traced = trace.tasks.find((one) => one.parent === parent);
    return (
      traced &&
      comparedClauses(trace, traced).some(({ parent: above, child }) => {
        const isThere =
          child.task === task && child.in === cell && child.span[0] <= span[0] && span[1] <= child.span[1];
        return isThere && above.text.includes(words);
      })
    );
  });
}
