import type { Task } from '../../src/model/table.ts';
import { framesOf } from '../../src/text/frame-words.ts';
import { isHan } from '../../src/text/han.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { PARTICLES } from '../../src/text/particles.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

/** A word that one cell of a row lacks where the other says the same with it. */
interface RowSlip {
  task: Task;
  lacks: 'title' | 'requirement';
  word: string;
  /** What stands there without the word, in the cell that lacks it, and with it in the other. */
  span: readonly [start: number, end: number];
  otherSpan: readonly [start: number, end: number];
}

/** What a table says three times is a phrase of it; what it says twice may stand in title and requirement of one row. */
const PHRASE = 3;
/** For each the whole table is gone through; more are no slips. */
const MOST_SLIPS = 20;

/** The first such word of each row, where it belongs to a phrase of the table, and nowhere else is left out. */
export function rowSlips(tasks: readonly Task[]): RowSlip[] {
  const texts = tasks.flatMap(({ title, requirement }) => [title.value, requirement.value]);
  const timesOf = (words: string): number => texts.reduce((sum, text) => sum + text.split(words).length - 1, 0);
  const slips = tasks.flatMap((task) => rowSlip(task) ?? []).slice(0, MOST_SLIPS);
  return slips.filter(({ task, lacks, word, otherSpan }) => {
    const full = task[lacks === 'title' ? 'requirement' : 'title'].value.slice(...otherSpan);
    const at = full.indexOf(word, BESIDE);
    const [before, behind] = [full.slice(at - WORD, at), full.slice(at + WORD, at + 2 * WORD)];
    const isPhrase = Math.max(timesOf(before + word), timesOf(word + behind)) >= PHRASE;
    return isPhrase && timesOf(before + behind) === 1;
  });
}

/** As much on either side of the word is the same, or the two speak of different things. */
const BESIDE = 4;
/** A longer title is a text of its own. */
const LONGEST_TITLE = 80;
const WORD = 2;
/** 基层政务公开市级指引 beside 基层政务公开指引: the word says whose. */
const LEVELS = new RegExp(`[${LEVEL_CHARACTERS}街村级]`);

/** 完善政府信息公开申请办理机制 over 完善政府公开申请登记制度: the requirement lost 信息. The first one of the row. */
function rowSlip(task: Task): RowSlip | undefined {
  const { title, requirement } = task;
  const above = title.value.slice(0, LONGEST_TITLE);
  for (const [from, at] of sharedStarts(above, requirement.value)) {
    const inRequirement = lostBehind(above, from, requirement.value, at);
    if (inRequirement) return { task, lacks: 'requirement', ...inRequirement };
    const inTitle = lostBehind(requirement.value, at, above, from);
    if (inTitle) return { task, lacks: 'title', ...inTitle };
  }
  return undefined;
}

/** Where stretches of BESIDE characters or more begin that a title and a requirement share, and the title goes on, in the order of the requirement. */
function sharedStarts(title: string, requirement: string): [inTitle: number, inRequirement: number][] {
  const starts: [number, number][] = [];
  for (let from = 0; from + 2 * BESIDE <= title.length; from++) {
    // What is lost is a word among others, with as much on its other side: behind marks none begins, and rows of marks are everywhere.
    if (!isAllHan(title, from)) continue;
    const opening = title.slice(from, from + BESIDE);
    for (let at = requirement.indexOf(opening); at >= 0; at = requirement.indexOf(opening, at + 1)) {
      if (!isSameHan(title, from - 1, requirement, at - 1)) starts.push([from, at]);
    }
  }
  starts.sort((a, b) => a[1] - b[1] || b[0] - a[0]);
  return starts;
}

/** The word that `full` has, and `short` lacks, between what both say from two places on. */
function lostBehind(
  full: string,
  from: number,
  short: string,
  at: number,
): Omit<RowSlip, 'task' | 'lacks'> | undefined {
  const shared = sharedFrom(full, from, short, at);
  const [end, other] = [at + shared, from + shared];
  const behind = sharedFrom(full, other + WORD, short, end);
  if (behind < BESIDE) return undefined;
  const word = full.slice(other, other + WORD);
  if (!isKnownWord(word) || LEVELS.test(word) || framesOf(word)[0] !== 0) return undefined;
  if ([...word].every((character) => PARTICLES.includes(character))) return undefined;
  return { word, span: [at, end + behind], otherSpan: [from, other + WORD + behind] };
}

/** How many Chinese characters two texts share from two places on. */
function sharedFrom(a: string, from: number, b: string, at: number): number {
  let length = 0;
  while (length < LONGEST_TITLE && isSameHan(a, from + length, b, at + length)) length++;
  return length;
}

function isSameHan(a: string, from: number, b: string, at: number): boolean {
  return a[from] === b[at] && isHan(a.charCodeAt(from));
}

function isAllHan(text: string, from: number): boolean {
  for (let at = from; at < from + 2 * BESIDE; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}
