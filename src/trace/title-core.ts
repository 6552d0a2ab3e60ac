import { differences } from '../text/differences.ts';
import { ADVERB_GROUP, areOtherActs, FIRST_NOUN_GROUP, PARTICLE_GROUP } from '../text/frame-words.ts';
import { PLACEHOLDER } from '../text/normal-form.ts';
import { type Core, type Field, NO_PAIR, PLACEHOLDER_GROUP, type Prepared } from './prepare.ts';

/** Longer titles are compared by their first characters: a title is a line, not a page. */
const LONGEST_TITLE = 160;
/** Private code points, apart from those of the matching form. */
const FRAME_MARK = 0xe200;

/**
 * The words of a title that carry meaning. A frame word inside a phrase counts as one mark for its group: 水平 may stand for 能力,
 * but not for 价格, and 执行 in 预算执行 is no verb.
 */
export function coreOf(field: Field): Core {
  return (field.core ??= readCore(field));
}

function readCore(field: Field): Core {
  let text = '';
  const at: number[] = [];
  let isMark = false;
  for (let index = 0; index < Math.min(field.text.length, LONGEST_TITLE); index++) {
    const group = field.groups[index]!;
    if (group === 0) {
      text += field.text[index];
      at.push(index);
      continue;
    }
    const isContinued = index > 0 && field.groups[index - 1] === group;
    if (!isContinued) isMark = isWithin(field, index, group);
    if (!isMark || isContinued) continue;
    text += String.fromCharCode(FRAME_MARK + group);
    at.push(index);
  }
  return { text, at };
}

/** Whether a frame word is part of a phrase: any noun, and a verb or adverb that does not open a phrase. */
function isWithin(field: Field, index: number, group: number): boolean {
  if (group === PLACEHOLDER_GROUP || group === PARTICLE_GROUP) return false;
  if (group >= FIRST_NOUN_GROUP) return true;
  return index > 0 && field.groups[index - 1] === 0 && field.pairs[index - 1] !== NO_PAIR;
}

/** The same without the marks: 落实限塑要求 is 限塑. */
export function withoutFrames(field: Field): string {
  return [...coreOf(field).text].filter((character) => !isFrameMark(character.charCodeAt(0))).join('');
}

export function isFrameMark(code: number): boolean {
  return code >= FRAME_MARK && code < FRAME_MARK + 0x100;
}

/** The cores of two titles. 市政府网站 and 政府网站: a government without its level stands for the one with it. */
export function coresOf(a: Field, b: Field): [Core, Core] {
  const [left, right] = [coreOf(a), coreOf(b)];
  const hasLeft = a.text.includes(PLACEHOLDER.government);
  if (hasLeft === b.text.includes(PLACEHOLDER.government)) return [left, right];
  return hasLeft ? [left, withoutGovernment(right, left)] : [withoutGovernment(left, right), right];
}

const GOVERNMENT = '政府';

function withoutGovernment(core: Core, other: Core): Core {
  const at = core.text.indexOf(GOVERNMENT);
  if (at < 0 || core.text.split(GOVERNMENT).length === other.text.split(GOVERNMENT).length) return core;
  const { length } = GOVERNMENT;
  return { text: core.text.slice(0, at) + core.text.slice(at + length), at: core.at.toSpliced(at, length) };
}

/** The verbs of one title stand in for those of the other: 稳步扩大 for 扩大, 加强 for 强化, but not 落实 for 创新. */
export function areSynonymous(a: Field, b: Field): boolean {
  const left = verbGroups(a);
  const right = verbGroups(b);
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  return [...fewer].every((group) => more.has(group));
}

/** The verbs of the titles name different acts: 组织应急队伍 and 组建应急队伍. */
export function areOtherWork(a: Field, b: Field): boolean {
  return areOtherActs(verbGroups(a), verbGroups(b));
}

function verbGroups(field: Field): Set<number> {
  const groups = new Set<number>();
  for (const group of field.groups) {
    if (group !== 0 && group !== PLACEHOLDER_GROUP && group !== ADVERB_GROUP && group !== PARTICLE_GROUP)
      groups.add(group);
  }
  return groups;
}

export function wholeOf(task: Prepared): string {
  return (task.whole ??= `${task.title.text}\n${task.requirement.text}`);
}

/** Characters of a task's title that carry meaning and stand in none of `texts`; no more than `most` are counted. */
export function foreignTo(field: Field, texts: string, most = Infinity): number {
  const core = coreOf(field);
  let count = 0;
  for (let index = 0; index < core.at.length && count < most; index++) {
    if (field.groups[core.at[index]!] === 0 && isForeign(index, core, field.text, texts)) count++;
  }
  return count;
}

export function isAtHome(field: Field, texts: string): boolean {
  return foreignTo(field, texts, 1) === 0;
}

/**
 * Whether a character of a core is foreign to `whole`. It is at home there beside a neighbour that it has in its own title. The mark of
 * a frame word is only ever compared with the other title.
 */
export function isForeign(index: number, core: Core, text: string, whole: string): boolean {
  if (isFrameMark(core.text.charCodeAt(index))) return true;
  const position = core.at[index]!;
  if (position > 0 && whole.includes(text.slice(position - 1, position + 1))) return false;
  return position + 1 >= text.length || !whole.includes(text.slice(position, position + 2));
}

/** What two cores do not share, in runs of indexes. */
export function unsharedRuns(a: string, b: string): [left: number[][], right: number[][]] {
  const hunks = differences(a, b);
  const runsOf = (spans: readonly (readonly [number, number])[]): number[][] =>
    spans
      .filter(([from, to]) => to > from)
      .map(([from, to]) => Array.from({ length: to - from }, (_, at) => from + at));
  return [runsOf(hunks.map(({ before }) => before)), runsOf(hunks.map(({ after }) => after))];
}
