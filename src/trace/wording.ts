import { ADVERB_GROUP, FIRST_NOUN_GROUP, PARTICLE_GROUP } from '../text/frame-words.ts';
import { type Core, type Field, NO_PAIR, PLACEHOLDER_GROUP, type Prepared } from './prepare.ts';

/** How two titles differ in the words that carry meaning. */
export interface Wording {
  /** The same characters throughout. */
  isEqual: boolean;
  /** The same characters once words that say little are left out. */
  isCoreEqual: boolean;
  /** Core-equal, and the words left out are of the same groups (加强 for 强化, not 整治 for 推广). */
  isSynonymous: boolean;
  /** Characters of the parent's title that stand nowhere in the child, and the other way round. */
  foreignOfParent: number;
  foreignOfChild: number;
  /** The titles begin and end alike around what differs: 加强…监管. */
  sharesMould: boolean;
  /** One title lacks a single character of the other, and none that would make another thing of it. */
  isSlip: boolean;
}

/** Longer titles are compared by their first characters: a title is a line, not a page. */
const LONGEST_TITLE = 160;

export function compareWording(parent: Prepared, child: Prepared): Wording {
  const isEqual = parent.title.text === child.title.text;
  if (isEqual) {
    return {
      isEqual,
      isCoreEqual: true,
      isSynonymous: true,
      foreignOfParent: 0,
      foreignOfChild: 0,
      sharesMould: true,
      isSlip: false,
    };
  }
  const parentCore = coreOf(parent.title);
  const childCore = coreOf(child.title);
  const isCoreEqual = parentCore.text === childCore.text && parentCore.text !== '';
  if (isCoreEqual) {
    const isSynonymous = areSynonymous(parent.title, child.title);
    return {
      isEqual,
      isCoreEqual,
      isSynonymous,
      foreignOfParent: 0,
      foreignOfChild: 0,
      sharesMould: true,
      isSlip: false,
    };
  }
  const [parentOnly, childOnly] = unshared(parentCore.text, childCore.text);
  const otherNumber = haveOtherNumbers(parent.title.text, child.title.text) ? 1 : 0;
  return {
    isEqual,
    isCoreEqual,
    isSynonymous: false,
    foreignOfParent: otherNumber + countForeign(parentOnly, parentCore, parent.title.text, wholeOf(child)),
    foreignOfChild: otherNumber + countForeign(childOnly, childCore, child.title.text, wholeOf(parent)),
    sharesMould: sharedEnds(parent.title.text, child.title.text) >= 2,
    isSlip: isSlip(parent.title.text, child.title.text),
  };
}

/** 非公有制, 小企业, 供水: characters that make another thing of what they stand beside. */
const TELLING =
  '非不无未反副准半微小大中老新旧男女幼上下内外前后左右东西南北水电气热油火山林海河湖路桥省市县区镇乡村城国民军校厂港一二三四五六七八九十';

function isSlip(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  if (long.length !== short.length + 1 || long.length < 6) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at) && !TELLING.includes(long[at]!) && !/[a-z0-9]/.test(long[at]!);
}

/** Numbers that the matching form kept are names: 2号线 is not 3号线, whatever the requirement says. */
function haveOtherNumbers(a: string, b: string): boolean {
  const left = a.match(/\d+/g);
  const right = b.match(/\d+/g);
  return left !== null && right !== null && left.join(' ') !== right.join(' ');
}

/** Characters that two texts have in common at the beginning and at the end. */
function sharedEnds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return start + end;
}

/** Characters of a task's title that carry meaning and stand in none of `texts`. */
export function foreignTo(field: Field, texts: string): number {
  const core = coreOf(field);
  let count = 0;
  for (let index = 0; index < core.at.length; index++) {
    if (field.groups[core.at[index]!] === 0 && isForeign(index, core, field.text, texts)) count++;
  }
  return count;
}

export function wholeOf(prepared: Prepared): string {
  return `${prepared.title.text}\n${prepared.requirement.text}`;
}

/**
 * The words of a title that carry meaning. A frame word inside a phrase counts as one mark for its group: 水平 may stand for 能力,
 * but not for 价格, and 执行 in 预算执行 is no verb.
 */
function coreOf(field: Field): Core {
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

/** Private code points, apart from those of the matching form. */
const FRAME_MARK = 0xe200;

/** The verbs of one title stand in for those of the other: 稳步扩大 for 扩大, 加强 for 强化, but not 落实 for 创新. */
function areSynonymous(a: Field, b: Field): boolean {
  const left = verbGroups(a);
  const right = verbGroups(b);
  const [fewer, more] = left.size < right.size ? [left, right] : [right, left];
  return [...fewer].every((group) => more.has(group));
}

function verbGroups(field: Field): Set<number> {
  const groups = new Set<number>();
  for (const group of field.groups) {
    if (group !== 0 && group !== PLACEHOLDER_GROUP && group !== ADVERB_GROUP && group !== PARTICLE_GROUP)
      groups.add(group);
  }
  return groups;
}

/** Indexes that a longest common subsequence leaves out, on each side. */
function unshared(a: string, b: string): [number[], number[]] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
    }
  }
  const left: number[] = [];
  const right: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      i++;
      j++;
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) left.push(i++);
    else right.push(j++);
  }
  while (i < a.length) left.push(i++);
  while (j < b.length) right.push(j++);
  return [left, right];
}

/**
 * Characters of unshared words that are foreign to `whole`. A character is at home there beside a neighbour that it has in its own
 * title; one foreign character makes its whole run foreign. The mark of a frame word is only ever compared with the other title.
 */
function countForeign(indexes: readonly number[], core: Core, text: string, whole: string): number {
  let count = 0;
  for (let first = 0; first < indexes.length;) {
    let end = first + 1;
    while (end < indexes.length && indexes[end] === indexes[end - 1]! + 1) end++;
    const run = indexes.slice(first, end);
    if (run.some((index) => isForeign(index, core, text, whole))) count += run.length;
    first = end;
  }
  return count;
}

function isForeign(index: number, core: Core, text: string, whole: string): boolean {
  const code = core.text.charCodeAt(index);
  if (code >= FRAME_MARK && code < FRAME_MARK + 0x100) return true;
  const position = core.at[index]!;
  if (position > 0 && whole.includes(text.slice(position - 1, position + 1))) return false;
  return position + 1 >= text.length || !whole.includes(text.slice(position, position + 2));
}
