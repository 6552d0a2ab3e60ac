import type { Task } from '../model/table.ts';
import type { Candidate, TaskTrace } from '../model/trace.ts';
import { visible } from '../text/visible.ts';
import { compareTexts } from '../trace/comparison/shown.ts';
import { bindingWords } from './shown-state.ts';
import { beside, type Side, sideLines } from './side-by-side.ts';
import type { TraceStyle } from './trace-text.ts';
import { cutTo, padTo, wrap } from './width.ts';

/** One task to settle, as it stands before a person. */
export interface ReviewQuestion {
  task: TaskTrace;
  /** Which one it is, from 1, of how many. */
  number: number;
  count: number;
}

/** Rows that the head, the keys and the blank lines around them take. */
const ROWS_AROUND = 9;
/** A further candidate is told by its title and the beginning of its requirement. */
const LEAST_ROWS_OF_OTHER = 2;

/** The two rows beside each other, what they share and what differs marked, then the further candidates in order. */
export function reviewText({ task, number, count }: ReviewQuestion, rows: number, style: TraceStyle): string {
  const { say, paint, hasColour, columns } = style;
  const [best, ...others] = task.nearest;
  const [bound = say('trace/binding-no')] = bindingWords(task, say);
  const [head, ...more] = wrap(say('review/head', { number, count, task: task.parent.number }), columns);
  const pair = pairLines(task.parent, best?.child, style);
  const lines = [
    ...[head!, ...more].map((line) => paint.bold(line)),
    ...wrap(`${bound}　${say(hasColour ? 'review/only-one' : 'review/only-one-plain')}`, columns).map((line) =>
      paint.dim(line),
    ),
    ...pair,
    '',
    ...otherLines(others, task.parent, rows - pair.length - ROWS_AROUND, style),
    keysFor(task.nearest.length, style),
  ];
  return `${lines.join('\n')}\n`;
}

function keysFor(candidates: number, { say, columns, paint }: TraceStyle): string {
  const id = candidates === 0 ? 'review/keys-none' : candidates === 1 ? 'review/keys-1' : 'review/keys-many';
  return wrap(say(id, { others: candidates > 2 ? `2–${candidates}` : '2' }), columns)
    .map((line) => paint.cyan(line))
    .join('\n');
}

function pairLines(parent: Task, child: Task | undefined, style: TraceStyle): string[] {
  const { say, paint, columns } = style;
  const width = Math.max(18, Math.floor((columns - 3) / 2));
  const lines = [
    ...beside([say('trace/parent-side')], [say('trace/child-side')], width, '│'),
    paint.dim(`${'─'.repeat(width + 1)}┼${'─'.repeat(Math.max(1, columns - width - 2))}`),
  ];
  const left = rowLines(parent, child, 'parent', width, style);
  const right = child ? rowLines(parent, child, 'child', width, style) : [[paint.dim(say('review/no-candidates'))]];
  for (const [at, own] of left.entries()) lines.push(...beside(own, right[at] ?? [], width, '│'));
  return lines;
}

/** A whole row: number and title, requirement, units, remark. Each part begins at one height on both sides. */
function rowLines(
  parent: Task,
  child: Task | undefined,
  side: Side,
  width: number,
  style: TraceStyle,
): readonly (readonly string[])[] {
  const { say, paint } = style;
  const own = side === 'parent' ? parent : child!;
  const number = `${own.number} `;
  const indent = ' '.repeat(number.length);
  const room = width - number.length;
  const marked = (above: string, below: string | undefined): readonly string[] => {
    if (below === undefined) return wrap(visible(above), room).map((line) => padTo(line, room));
    return sideLines(compareTexts(above, below), side, room, { ...style, shared: paint.bold });
  };
  const title = marked(parent.title.value, child?.title.value);
  const requirement = marked(parent.requirement.value, child?.requirement.value);
  const notes = [
    own.lead.value === '' ? '' : say('review/lead', { units: own.lead.value }),
    own.responsible.value === '' ? '' : say('review/responsible', { units: own.responsible.value }),
    own.remark.value === '' ? '' : say('review/remark', { text: own.remark.value }),
  ].filter(Boolean);
  return [
    title.map((line, at) => (at === 0 ? number : indent) + line),
    own.requirement.value === '' ? [] : requirement.map((line) => indent + line),
    notes.flatMap((note) => wrap(note, room).map((line) => indent + paint.dim(line))),
  ];
}

function otherLines(others: readonly Candidate[], parent: Task, rows: number, style: TraceStyle): string[] {
  if (others.length === 0) return [];
  const { say, columns, paint } = style;
  const each = Math.max(LEAST_ROWS_OF_OTHER, Math.floor((rows - 2) / others.length));
  const marking = { ...style, shared: paint.bold };
  const lines = [say('review/others')];
  for (const [at, { child }] of others.entries()) {
    const title = cutTo(visible(child.title.value), columns - 16);
    const requirement = sideLines(
      compareTexts(parent.requirement.value, child.requirement.value),
      'child',
      columns - 6,
      marking,
    );
    lines.push(`  ${say('review/candidate', { key: at + 2, task: child.number, title })}`);
    const shown = requirement.slice(0, each - 1).map((line) => `     ${line.trimEnd()}`);
    if (requirement.length > shown.length && shown.length > 0) shown[shown.length - 1] += ' …';
    if (child.requirement.value !== '') lines.push(...shown);
  }
  return [...lines, ''];
}
