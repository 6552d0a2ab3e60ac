import type { Clause, ClausePair } from '../../src/model/comparison.ts';
import { isBlank } from '../../src/text/blanks.ts';

type Span = readonly [start: number, end: number];

/** Where a stretch of a clause's form stands in its cell; blanks behind it stay outside. */
export function inCell({ form, text, span }: Clause, [start, end]: Span): [number, number] {
  const from = form.map[start]!;
  let to = start === end ? from : form.map[end]!;
  while (to > from && isBlank(text[to - 1]!)) to--;
  return [span[0] + from, span[0] + to];
}

/** Where a stretch of a clause's cell stands in its form. */
export function inForm({ form, span }: Clause, [start, end]: Span): [number, number] {
  const at = (offset: number): number => {
    const index = form.map.findIndex((one) => one >= offset - span[0]);
    return index < 0 ? form.text.length : index;
  };
  return [at(start), at(end)];
}

/** Words this near to each other, counted over what both clauses have, belong to one change: 全部公开 ⇒ 公开主要内容. */
const NEAR = 4;

/** A word: 机构全面执行集采结果 ⇒ 集采结果在机构试点执行. */
const HEAD = 2;

/** Whether the child writes words where the parent writes others: both were changed, at one place of the clause or in front of the same words. */
export function standsFor(pair: ClausePair, above: Span, own: Span): boolean {
  const [before, after] = [inForm(pair.parent, above), inForm(pair.child, own)];
  const from = pair.hunks.findIndex((hunk) => overlap(hunk.before, before));
  const to = pair.hunks.findIndex((hunk) => overlap(hunk.after, after));
  if (from < 0 || to < 0) return false;
  const [headAbove, head] = [
    pair.parent.form.text.slice(before[1], before[1] + HEAD),
    pair.child.form.text.slice(after[1], after[1] + HEAD),
  ];
  if (head.length === HEAD && head === headAbove) return true;
  const [first, last] = from < to ? [from, to] : [to, from];
  let shared = 0;
  for (let at = first; at < last; at++) shared += pair.hunks[at + 1]!.before[0] - pair.hunks[at]!.before[1];
  return shared <= NEAR;
}

/** Whether the child's words stand right where the parent's did, with nothing between that both have. */
export function isExchangedFor(pair: ClausePair, above: Span, own: Span): boolean {
  const [before, after] = [inForm(pair.parent, above), inForm(pair.child, own)];
  return pair.hunks.some((hunk) => overlap(hunk.before, before) && overlap(hunk.after, after));
}

/** Whether the child only put words in, alone or before others (可结合实际): without them the clause is the same there. */
export function isPutIn(pair: ClausePair, own: Span): boolean {
  const [start, end] = inForm(pair.child, own);
  const { text } = pair.child.form;
  const opens = pair.hunks.some(
    ({ before, after }) =>
      before[0] === before[1] && after[0] === start && after[1] > end && !text.slice(...after).endsWith('的'),
  );
  if (opens) return true;
  // Of 部分部门 either 部分 or 分部 may count as put in.
  return pair.hunks.some(
    ({ before, after }) =>
      before[0] === before[1] &&
      after[1] - after[0] === end - start &&
      Math.abs(after[0] - start) <= end - start &&
      without(text, after) === without(text, [start, end]),
  );
}

function without(text: string, [start, end]: Span): string {
  return text.slice(0, start) + text.slice(end);
}

function overlap(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
