import { FIRST_NOUN_GROUP } from '../text/frame-words.ts';
import { PLACEHOLDER_GROUP, type Field, type Prepared } from './prepare.ts';

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
    const isSynonymous = groupsOf(parent.title) === groupsOf(child.title);
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
  return {
    isEqual,
    isCoreEqual,
    isSynonymous: false,
    foreignOfParent: countForeign(parentOnly, parentCore, parent.title.text, wholeOf(child)),
    foreignOfChild: countForeign(childOnly, childCore, child.title.text, wholeOf(parent)),
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
  return core.at.filter((position, index) => field.groups[position] === 0 && isForeign(index, core, field.text, texts))
    .length;
}

export function wholeOf(prepared: Prepared): string {
  return `${prepared.title.text}\n${prepared.requirement.text}`;
}

/** Characters of a title, and where each stands in it. */
interface Core {
  text: string;
  at: number[];
}

/**
 * The words of a title that carry meaning. A noun that says little counts as one mark for its group: 水平 may stand for 能力, but
 * not for 价格.
 */
function coreOf(field: Field): Core {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < Math.min(field.text.length, LONGEST_TITLE); index++) {
    const group = field.groups[index]!;
    const isNoun = group >= FIRST_NOUN_GROUP && group !== PLACEHOLDER_GROUP;
    if (group !== 0 && !isNoun) continue;
    const character = isNoun ? String.fromCharCode(NOUN_MARK + group) : field.text[index]!;
    if (isNoun && text.endsWith(character) && field.groups[index - 1] === group) continue;
    text += character;
    at.push(index);
  }
  return { text, at };
}

/** Private code points, apart from those of the matching form. */
const NOUN_MARK = 0xe200;

/** Groups of frame words in the order they come, each once in a row. */
function groupsOf(field: Field): string {
  const groups: number[] = [];
  for (const group of field.groups) {
    if (group !== 0 && group !== PLACEHOLDER_GROUP && groups.at(-1) !== group) groups.push(group);
  }
  return [...new Set(groups)].sort((a, b) => a - b).join(' ');
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
 * title; one foreign character makes its whole run foreign. A noun that says little is only ever compared with the other title.
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
  if (code >= NOUN_MARK && code < NOUN_MARK + 0x100) return true;
  const position = core.at[index]!;
  const before = position > 0 ? text.slice(position - 1, position + 1) : '';
  const behind = text.slice(position, position + 2);
  return !(before.length === 2 && whole.includes(before)) && !(behind.length === 2 && whole.includes(behind));
}
