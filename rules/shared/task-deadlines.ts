import type { Place } from '../../src/model/location.ts';
import type { Task, Text } from '../../src/model/table.ts';
import { splitClauses } from '../../src/text/clauses.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { remembering } from '../../src/text/remembering.ts';
import { within } from './place.ts';

export type TaskDeadline = Task['deadlines'][number];

/** What says when a task has to be done: its 完成时限 column where that says anything, else all that its text names. */
export function rulingDeadlines(task: Task): readonly TaskDeadline[] {
  const column = task.deadlines.filter((deadline) => deadline.in === 'deadline');
  return column.length > 0 ? column : task.deadlines;
}

export function textOf(task: Task, deadline: TaskDeadline): Text {
  return deadline.in === 'deadline' ? task.deadlineText : task[deadline.in];
}

export function deadlinePlace(task: Task, deadline: TaskDeadline): Place {
  return within(textOf(task, deadline), deadline.span);
}

/** 年内 and 每年 say in which year, or each, and not by which day. */
export function isOfWholeYear({ raw }: TaskDeadline): boolean {
  return /(?<!半)年内$|^(?:每|全)年$/.test(stripBlanks(raw));
}

/** Words for the year that a table is about: what has to be done in it, or each year, is done. */
export function namesWholeYear(text: string): boolean {
  return /[本今当全]年|(?<!半)年内|每年/.test(text);
}

/** How far from a deadline its subject stands: a clause without commas may hold thousands of deadlines. */
const FARTHEST = 200;

const TIME_WORDS = /时[限间]|截止|要求|力争|确保|全面|全部|基本|完成|办结|结束|落实(?:到位)?|[之以]?前|于|在|到/g;

/**
 * What a deadline is about: the words of its clause without words of time. Where it stands alone, those of the clause behind it (4月底前，公布目录);
 * where it says that something is done by then, those of the clause in front (公布目录，4月底前完成). Empty for one that is about the whole task.
 */
export function subjectOf(task: Task, deadline: TaskDeadline): string {
  const { value } = textOf(task, deadline);
  const clauses = splitClauses(value);
  const at = firstBehind(clauses, deadline.span[0]);
  const own = clauses[at];
  if (!own || own.span[0] >= deadline.span[1]) return '';
  const [start, end] = [Math.max(0, deadline.span[0] - own.span[0]), deadline.span[1] - own.span[0]];
  const next = nextListed(task, deadline, own.text, own.span[0]);
  const lead = own.text[start - 1] === '、' ? '' : own.text.slice(Math.max(0, start - FARTHEST), start);
  const words = bare(lead + own.text.slice(end, Math.min(end + FARTHEST, next)));
  if (words !== '' && !OVER.test(words)) return words;
  const before = clauses[at - 1];
  const isDone =
    end < own.text.length && before !== undefined && !SENTENCE_END.test(value.slice(before.span[1], own.span[0]));
  return bare(isDone ? before.text.slice(-FARTHEST) : (clauses[at + 1]?.text ?? '').slice(0, FARTHEST));
}

const SENTENCE_END = /[。；;！？\n]/;

/** All ask about one at a time. */
const MOST_TASKS = 1;

/** By cell and offset: where the deadlines of a task begin. */
const startsOf = remembering(
  MOST_TASKS,
  (task: Task): ReadonlySet<string> => new Set(task.deadlines.map(({ in: cell, span }) => `${cell} ${span[0]}`)),
);

/** Where the next of several days begins that a clause lists with what is due on each: 5月底前备案、6月底前公布. */
function nextListed(task: Task, { in: cell, span }: TaskDeadline, clause: string, shift: number): number {
  const end = span[1] - shift;
  for (let at = clause.indexOf('、', end); at >= 0 && at < end + FARTHEST; at = clause.indexOf('、', at + 1))
    if (startsOf(task).has(`${cell} ${at + 1 + shift}`)) return at;
  return clause.length;
}

/** What is over, and nothing else: 办完, 建成, 报齐. */
const OVER = /^\p{Script=Han}(?:[成完好毕齐结清]|到位)$/u;

/** Position of the first clause that ends behind an offset. */
function firstBehind(clauses: ReturnType<typeof splitClauses>, offset: number): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.span[1] > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function bare(text: string): string {
  return stripBlanks(text)
    .replace(TIME_WORDS, '')
    .replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
}
