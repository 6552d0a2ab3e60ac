import type { Table, Task } from '../model/table.ts';
import type { Settling } from '../model/report.ts';
import { isOpenReview, type TaskTrace, type Trace } from '../model/trace.ts';
import { visible } from '../text/visible.ts';
import { LEAST_NEAR } from '../trace/candidates.ts';
import { compareTexts } from '../trace/comparison/shown.ts';
import { coverageOf } from '../trace/coverage.ts';
import { placeOfMissing } from '../trace/gap.ts';
import { settlingLines } from './settling-words.ts';
import { beside, sideLines } from './side-by-side.ts';
import type { ReportStyle } from './style.ts';
import { bindingWords, shownState, stateName } from './shown-state.ts';
import { unitNotes } from './task-units.ts';
import { wrap } from './width.ts';

export interface TraceStyle extends ReportStyle {
  hasColour: boolean;
}

/** The trace for a terminal: each parent task beside what carries it, what differs marked character by character. */
export function traceText(trace: Trace, settling: Settling, style: TraceStyle): string {
  const { say, paint } = style;
  const coverage = coverageOf(trace);
  const lines = [
    paint.bold(say('trace/title', { child: nameOf(trace.child), parent: nameOf(trace.parent) })),
    '',
    ...heading(style),
  ];
  for (const task of trace.tasks) lines.push(...taskLines(task, trace, style));
  if (trace.childOnly.length > 0) {
    lines.push('', paint.bold(say('trace/child-only')));
    for (const task of trace.childOnly)
      lines.push(...wrap(`${task.number} ${visible(task.title.value)}`, style.wrapAt - 2).map((line) => `  ${line}`));
  }
  lines.push('', coverage ? say('report/coverage', { ...coverage }) : paint.red(say('trace/not-evaluated')));
  lines.push(say('trace/own-tasks', { tasks: trace.child.tasks.length, added: trace.childOnly.length }));
  if (trace.tasks.some(isOpenReview)) lines.push(...settlingLines(settling, say, style.wrapAt));
  return `${lines.join('\n')}\n`;
}

function nameOf(table: Table): string {
  return table.title?.value ?? table.path;
}

function half({ columns }: TraceStyle): number {
  return Math.max(20, Math.floor((columns - 3) / 2));
}

function heading(style: TraceStyle): string[] {
  const { say, paint } = style;
  const width = half(style);
  return [
    ...beside([say('trace/parent-side')], [say('trace/child-side')], width, '│'),
    paint.dim(`${'─'.repeat(width + 1)}┼${'─'.repeat(width + 1)}`),
  ];
}

function taskLines(task: TaskTrace, trace: Trace, style: TraceStyle): string[] {
  const { say, paint } = style;
  const [candidate, ...further] = task.nearest;
  const isHeld = task.state === 'review' && candidate !== undefined;
  const counterparts = isHeld ? [candidate.child] : task.links.map((link) => link.child);
  const lines = [paint.dim('· ') + stateWords(task, trace, style), ...sides(task.parent, counterparts, isHeld, style)];
  if (task.uncovered.length > 0) {
    const items = task.uncovered.map((piece) => piece.text);
    lines.push(...wrap(say('trace/uncovered', { items }), style.wrapAt - 2).map((line) => paint.yellow(`  ${line}`)));
  }
  for (const near of (isHeld ? further : task.nearest).filter(({ score }) => score >= LEAST_NEAR)) {
    lines.push(
      paint.dim(
        `  ${say('trace/nearest', { task: near.child.number, score: near.score.toFixed(2) })} ${visible(near.child.title.value)}`,
      ),
    );
  }
  return lines;
}

/** A parent task beside what carries it, or beside its first candidate: then all of both rows is shown. */
function sides(parent: Task, counterparts: readonly Task[], isHeld: boolean, style: TraceStyle): string[] {
  const width = half(style);
  const [only, ...others] = counterparts;
  const noted = (own: Task, other: Task | undefined): string[] => noteLines(own, isHeld ? undefined : other, style);
  if (only === undefined) {
    const none = [style.paint.dim(style.say('trace/none'))];
    return beside([...cell(parent, parent, 'parent', style), ...noted(parent, undefined)], none, width, '│');
  }
  if (others.length === 0) {
    return beside(
      [...cell(parent, only, 'parent', style), ...noted(parent, only)],
      [...cell(parent, only, 'child', style), ...noted(only, parent)],
      width,
      '│',
    );
  }
  const right = counterparts.flatMap((child) => [...cell(child, child, 'child', style), ...noted(child, parent)]);
  return beside([...cell(parent, parent, 'parent', style), ...noted(parent, undefined)], right, width, '│');
}

/** Who does a task and until when, in one stretch below it. */
function noteLines(own: Task, other: Task | undefined, style: TraceStyle): string[] {
  const { say, paint } = style;
  const indent = ' '.repeat(`${own.number} `.length);
  const notes = unitNotes(own, other, say);
  if (notes.length === 0) return [];
  return wrap(notes.join('　'), half(style) - indent.length).map((line) => indent + paint.dim(line));
}

/** One task's number, title and requirement as lines; what the other side lacks is marked. */
function cell(parent: Task, child: Task, side: 'parent' | 'child', style: TraceStyle): string[] {
  const width = half(style);
  const own = side === 'parent' ? parent : child;
  const number = `${own.number} `;
  const indent = ' '.repeat(number.length);
  const room = width - number.length;
  const title = sideLines(compareTexts(parent.title.value, child.title.value), side, room, style);
  const lines = title.map((line, index) => (index === 0 ? number : indent) + line);
  const isSame = parent !== child && parent.requirement.value === child.requirement.value;
  if (own.requirement.value === '' || isSame) return lines;
  const requirement = sideLines(compareTexts(parent.requirement.value, child.requirement.value), side, room, style);
  return [...lines, ...requirement.map((line) => indent + line)];
}

function stateWords(task: TaskTrace, trace: Trace, { say, paint }: TraceStyle): string {
  const shown = shownState(task);
  const words = [stateName(shown, say), ...bindingWords(task, say)];
  if (task.isMoved) words.push(say('trace/moved'));
  if (task.isDeclared) words.push(say('trace/declared'));
  if (task.isWaived && shown !== 'waived') words.push(say('trace/waived'));
  const behind = placeOfMissing(task, trace);
  if (behind) words.push(say('trace/behind', { task: behind.number }));
  if (task.state === 'review' && task.nearest[0])
    words.push(say('trace/candidate', { task: task.nearest[0].child.number }));
  if (task.links[0]) words.push(task.links.map((link) => link.score.toFixed(2)).join(' '));
  const colour =
    task.state === 'missing'
      ? paint.red
      : task.state === 'review' || task.state === 'partial'
        ? paint.yellow
        : paint.green;
  return (shown === 'unbound' ? paint.dim : colour)(words.join('  '));
}
