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
}

/** Longer titles are compared by their first characters: a title is a line, not a page. */
const LONGEST_TITLE = 160;

export function compareWording(parent: Prepared, child: Prepared): Wording {
  const isEqual = parent.title.text === child.title.text;
  if (isEqual) {
    return { isEqual, isCoreEqual: true, isSynonymous: true, foreignOfParent: 0, foreignOfChild: 0, sharesMould: true };
  }
  const parentCore = coreOf(parent.title);
  const childCore = coreOf(child.title);
  const isCoreEqual = parentCore.text === childCore.text && parentCore.text !== '';
  if (isCoreEqual) {
    const isSynonymous = groupsOf(parent.title) === groupsOf(child.title);
    return { isEqual, isCoreEqual, isSynonymous, foreignOfParent: 0, foreignOfChild: 0, sharesMould: true };
  }
  const [parentOnly, childOnly] = unshared(parentCore.text, childCore.text);
  return {
    isEqual,
    isCoreEqual,
    isSynonymous: false,
    foreignOfParent: countForeign(parentOnly, parentCore.at, parent.title.text, wholeOf(child)),
    foreignOfChild: countForeign(childOnly, childCore.at, child.title.text, wholeOf(parent)),
    sharesMould: sharedEnds(parent.title.text, child.title.text) >= 2,
  };
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
  return countForeign(
    core.at.map((_, index) => index),
    core.at,
    field.text,
    texts,
  );
}

export function wholeOf(prepared: Prepared): string {
  return `${prepared.title.text}\n${prepared.requirement.text}`;
}

function coreOf(field: Field): { text: string; at: number[] } {
  let text = '';
  const at: number[] = [];
  for (let index = 0; index < Math.min(field.text.length, LONGEST_TITLE); index++) {
    if (field.groups[index] !== 0) continue;
    text += field.text[index];
    at.push(index);
  }
  return { text, at };
}

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

/** A character is at home in `whole` when it stands there beside the neighbour that it has in its own title. */
function countForeign(indexes: readonly number[], at: readonly number[], text: string, whole: string): number {
  let count = 0;
  const isMissing = new Set(indexes.map((index) => at[index]!));
  for (const position of isMissing) {
    const before = position > 0 ? text.slice(position - 1, position + 1) : '';
    const behind = text.slice(position, position + 2);
    const hasBefore = before.length === 2 && whole.includes(before);
    const hasBehind = behind.length === 2 && whole.includes(behind);
    if (!hasBefore && !hasBehind) count++;
  }
  return count;
}
