import type { Clause, ClausePair, Hunk } from '../../src/model/comparison.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { quantitiesIn } from '../../src/text/quantities.ts';
import { NEGATIONS } from './contraries.ts';
import { PARTICLES } from '../../src/text/particles.ts';
import { areBothRight, areConfusable } from './homophones.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { NUMERAL_CHARACTERS } from '../../src/text/numerals.ts';

/** A slip of the pen or of the keyboard, and where the clause differs by it from the one that was copied. */
export interface Slip {
  kind: 'dropped' | 'doubled' | 'stray' | 'swapped' | 'confused';
  hunk: Hunk;
}

/** In shorter clauses a character more or less is a word of its own. */
const SHORTEST = 5;
/** A clause with more of them was written anew. */
const MOST_SLIPS = 2;
/** A clause of which more than this part was changed was written anew: whatever differs there may be meant. What is put in changes nothing of it. */
const MOST_CHANGED = 1 / 3;

/** The slips of a clause that was copied; what else was changed in it is another matter. */
export function slipsIn(pair: ClausePair): Slip[] {
  const [above, own] = [pair.parent.form.text, pair.child.form.text];
  if (pair.hunks.length === 0) return [];
  const isShort = Math.min(above.length, own.length) < SHORTEST;
  const isFigure = figuresIn(pair.parent);
  const hunks = hunksOfWords(pair, isFigure);
  const changed = hunks.reduce((sum, { before }) => sum + before[1] - before[0], 0);
  if (!isShort && changed > MOST_CHANGED * wordsIn(pair.parent, isFigure))
    return [...slipInTurned(above, own), ...slipsInItems(above, own)].slice(0, 1);
  // Whoever works over its figures works over its words.
  const isCopy = pair.hunks.length === 1 && digitsOf(pair.parent.text) === digitsOf(pair.child.text);
  const slips: Slip[] = [];
  for (const hunk of joinSwaps(hunks)) {
    if (isMoved(above, own, hunk, hunks)) continue;
    const isTold = (!isShort && isAmongEqualWords(hunk)) || isBrokenWord(above, own, hunk);
    const kind = isTold ? kindOf(above, own, hunk, isCopy) : undefined;
    if (kind) slips.push({ kind, hunk });
    if (slips.length > MOST_SLIPS) return [];
  }
  return slips;

  /** What stands beside a slip is the same in both clauses; between two rewordings nothing tells a slip from a third. */
  function isAmongEqualWords({ before: [start, end] }: Hunk): boolean {
    const isFree = (from: number, to: number): boolean =>
      hunks.every(({ before }) => before[1] <= from || before[0] >= to || (before[0] >= start && before[1] <= end));
    return isFree(start - BESIDE, start) && isFree(end, end + BESIDE);
  }
}

/** Where the words of two clauses differ: how a figure and its bound are put (合格率不低于95%, 合格率达到95%以上) is no matter of words. */
function hunksOfWords({ parent, child, hunks }: ClausePair, isAbove: IsFigure): Hunk[] {
  const isOwn = figuresIn(child);
  return hunks
    .map(({ before, after }) => ({
      before: outside(before, parent, isAbove),
      after: outside(after, child, isOwn),
    }))
    .filter(({ before, after }) => before[0] < before[1] || after[0] < after[1]);
}

/** Whether an offset in the text of a clause is one of a figure or its bound. */
type IsFigure = (offset: number) => boolean;

function figuresIn({ text }: Clause): IsFigure {
  const figures = quantitiesIn(text);
  return (offset) => figures.some(({ span }) => span[0] <= offset && offset < span[1]);
}

/** A stretch of a clause's form without what of its beginning or end belongs to figures. */
function outside([from, to]: Range, { form }: Clause, isFigure: IsFigure): Range {
  let [start, end] = [from, to];
  while (start < end && isFigure(form.map[end - 1]!)) end--;
  while (start < end && isFigure(form.map[start]!)) start++;
  return [start, end];
}

function wordsIn({ form }: Clause, isFigure: IsFigure): number {
  let count = 0;
  for (let at = 0; at < form.text.length; at++) if (!isFigure(form.map[at]!)) count++;
  return count;
}

type Range = readonly [from: number, to: number];

/** Shorter ones are like another by chance but for a character. */
const SHORTEST_ITEM = 4;

/** 口蹄疫、布鲁氏菌病实施免疫 ⇒ 布鲁氏茵病、口蹄疫免疫: of a clause in other words an item of a list is a clause by itself, wherever it stands. */
function slipsInItems(above: string, own: string): Slip[] {
  const slips: Slip[] = [];
  const add = (before: number, after: number): void => {
    const hunk: Hunk = { before: [before, before + 1], after: [after, after + 1] };
    // 非法采砂 for 非法采矿 is another item, but for a character that sounds or looks alike.
    if (!areConfusable(above[before]!, own[after]!)) return;
    if (kindOf(above, own, hunk, false) === 'confused') slips.push({ kind: 'confused', hunk });
  };
  for (const { from, item } of itemsOf(own)) {
    const there = above.includes(item) ? undefined : placeBut(above, item);
    if (there) add(there.start + there.differs, from + there.differs);
  }
  for (const { from, item } of itemsOf(above)) {
    const there = own.includes(item) ? undefined : placeBut(own, item);
    if (there) add(from + there.differs, there.start + there.differs);
  }
  return slips;
}

const JOINTS = '、和与及';

/** The items of a clause's lists that are long enough, and where each begins. */
function itemsOf(text: string): { from: number; item: string }[] {
  const items: { from: number; item: string }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !isJoint(text, at)) continue;
    // What stands before a list and behind it is part of its first and last item; a clause without one is no item.
    if (at - from >= SHORTEST_ITEM && (from > 0 || at < text.length)) items.push({ from, item: text.slice(from, at) });
    from = at + 1;
  }
  return items;
}

/** 及时, 和谐: no joint. */
function isJoint(text: string, at: number): boolean {
  return JOINTS.includes(text[at]!) && !isKnownWord(text.slice(at - 1, at + 1)) && !isKnownWord(text.slice(at, at + 2));
}

/** Where an item stands in a text but for one of its characters. */
function placeBut(text: string, item: string): { start: number; differs: number } | undefined {
  for (let start = 0; start + item.length <= text.length; start++) {
    let [count, differs] = [0, 0];
    for (let at = 0; at < item.length && count < 2; at++) {
      if (text[start + at] === item[at]) continue;
      count++;
      differs = at;
    }
    if (count === 1) return { start, differs };
  }
  return undefined;
}

/** 迟报、漏报、瞒报 ⇒ 瞒报、漏报、迟报: what is gone here and what came here were put in another place each. */
function isMoved(above: string, own: string, hunk: Hunk, hunks: readonly Hunk[]): boolean {
  const [lost, added] = [above.slice(...hunk.before), own.slice(...hunk.after)];
  const isElsewhere = (words: string, textOf: (other: Hunk) => string): boolean =>
    words !== '' && hunks.some((other) => other !== hunk && textOf(other).includes(words));
  return (
    isElsewhere(lost, ({ after }) => own.slice(...after)) && isElsewhere(added, ({ before }) => above.slice(...before))
  );
}

/** 免费刻制首套印章 ⇒ 首套印张免费刻制: in a clause whose words come in another order one character is not the parent's. */
function slipInTurned(above: string, own: string): Slip[] {
  if (above.length !== own.length) return [];
  const [lost, added] = [soleIn(above, own), soleIn(own, above)];
  if (lost === undefined || added === undefined) return [];
  const hunk: Hunk = { before: [lost, lost + 1], after: [added, added + 1] };
  const isBeside =
    (lost >= BESIDE && above.slice(lost - BESIDE, lost) === own.slice(added - BESIDE, added)) ||
    (lost + BESIDE < above.length &&
      above.slice(lost + 1, lost + 1 + BESIDE) === own.slice(added + 1, added + 1 + BESIDE));
  // Whoever turned the clause may have meant another word, but for one that sounds or looks like the parent's.
  const isConfused =
    isBeside && areConfusable(above[lost]!, own[added]!) && kindOf(above, own, hunk, false) === 'confused';
  return isConfused ? [{ kind: 'confused', hunk }] : [];
}

/** 紧急呼叫接报后 ⇒ 接到紧急乎叫后: whatever else was put in other words, a word of the parent's is none any more by one character that sounds or looks alike. */
function isBrokenWord(above: string, own: string, { before, after }: Hunk): boolean {
  const [[at, end], [ownAt, ownEnd]] = [before, after];
  if (end - at !== 1 || ownEnd - ownAt !== 1 || !areConfusable(above[at]!, own[ownAt]!)) return false;
  const breaks = (from: number): boolean => {
    const [word, ownWord] = [above.slice(at + from, at + from + 2), own.slice(ownAt + from, ownAt + from + 2)];
    return isKnownWord(word) && word.replace(above[at]!, own[ownAt]!) === ownWord;
  };
  return (breaks(-1) || breaks(0)) && leavesHalves(above, before, own, after);
}

/** Where the only character stands that the other text lacks, one character for one. */
function soleIn(text: string, other: string): number | undefined {
  const missing = [...new Set(text)].filter((character) => countOf(character, text) > countOf(character, other));
  const [character] = missing;
  if (missing.length !== 1 || countOf(character!, text) !== 1) return undefined;
  return text.indexOf(character!);
}

function countOf(character: string, text: string): number {
  return text.split(character).length - 1;
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

/** A word's length on each side. */
const BESIDE = 2;

/** Of two characters in the wrong order one is lost and comes back behind the other. */
function joinSwaps(hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    const before = last && ([last.before[0], hunk.before[1]] as const);
    const after = last && ([last.after[0], hunk.after[1]] as const);
    if (before && after && before[1] - before[0] === 2 && after[1] - after[0] === 2)
      joined.splice(-1, 1, { before, after });
    else joined.push(hunk);
  }
  return joined;
}

const HAN = /^\p{Script=Han}+$/u;
/** 乡镇 becomes 镇 where there are no 乡; numbers and what bodies are called are a matter of content. */
const BODIES = '社局委厅办室处科股部署司园校院';
const BODY = new RegExp(`^[${BODIES}]$`);
const CHANGEABLE = new RegExp(`^[${LEVEL_CHARACTERS}街村${BODIES}${NUMERAL_CHARACTERS}万半]+$`);
/** Latin letters and marks that no sentence has between words. */
const STRAY = /^[a-z@#$^&*_|\\`{}<>=]$/i;
/** Strokes that are typed for marks, and no words. */
const STROKE = /^[丶丿亅乀]$/;

function kindOf(above: string, own: string, { before, after }: Hunk, isCopy: boolean): Slip['kind'] | undefined {
  const [lost, added] = [above.slice(...before), own.slice(...after)];
  if (lost === '' && isDoubled(own, after)) return 'doubled';
  const leavesHalf = leavesHalves(above, before, own, after);
  // 园周边 for 校园周边: what a body is called may change, but not the first half of a word.
  const isHeadLost = isCopy && added === '' && leavesHalf && isKnownWord(lost + above.charAt(before[1]));
  if (CHANGEABLE.test(lost + added) && !(isHeadLost && BODY.test(lost))) return undefined;
  if (
    lost === '' &&
    (STROKE.test(added) ||
      (STRAY.test(added) && HAN.test(own.slice(after[0] - 1, after[0]) + own.slice(after[1], after[1] + 1))))
  )
    return 'stray';
  if (!HAN.test(lost + added)) return undefined;
  // 春季主体班 for 党校主体班次: at the end of a clause that was worked over, the shorter word is meant.
  const isHalf = leavesHalf && (isCopy || before[1] < above.length);
  if (added === '')
    return lost.length === 1 && (isHalf || (isCopy && isTornOut(above, before))) ? 'dropped' : undefined;
  if (lost === '') return added.length === 1 && leavesHalf && partsWord(own, after) ? 'stray' : undefined;
  if (isSwapped(lost, added)) return leavesHalf || areOtherWords(lost, added) ? 'swapped' : undefined;
  // 免收 ⇒ 不收 says the same.
  if (NEGATIONS.has(lost) && NEGATIONS.has(added)) return undefined;
  if (lost.length > 1 || added.length > 1 || isOneOfTwoWords(above, own, before[0], after[0])) return undefined;
  if (areConfusable(lost, added)) return 'confused';
  // 与 ⇒ 同, 达到 ⇒ 升到: a word by itself was taken for another.
  const isWhole = isOfGrammar(added) || isBeforeComplement(own, after[0]);
  return leavesHalf && !isWhole && isOfWord(above, before[0]) ? 'confused' : undefined;
}

/** 整伟改: between the halves of a word no other has its place; between two words it has (必须|先|培训), whatever it is. */
function partsWord(own: string, [start, end]: Hunk['after']): boolean {
  const isHalf = (at: number): boolean => halvesIn(own, at, at + 1) > 0;
  return isKnownWord(own.charAt(start - 1) + own.charAt(end)) && (isHalf(start - 1) || isHalf(end));
}

/** Verbs that official language uses by themselves: 报市政府, 建台账. */
const LONE_VERBS = '报送建设办交查列学编达属含有是做用';

/** What stands behind a verb and says where it ends or how far it was done, a closed class of the grammar: 加密至, 开足, 配齐. */
const COMPLEMENTS = '在到至于给向成为完好足齐全够实准清稳牢紧严细强满';
/** 自签订之日起, 经鉴定为危房: prepositions that may be half of a word as well (未经). */
const PREPOSITIONS = '自由经因';

function isOfGrammar(character: string): boolean {
  return COMPLEMENTS.includes(character) || PREPOSITIONS.includes(character);
}

/** 稳在, 配到, 修好: of two characters that a verb has it needs but one in front of its complement. */
function isBeforeComplement(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined || !COMPLEMENTS.includes(next) || PARTICLES.includes(text[at]!)) return false;
  return text.startsWith('到位', at + 1) || !isKnownWord(text.slice(at + 1, at + 3));
}

function isOfWord(text: string, at: number): boolean {
  return isKnownWord(text.slice(Math.max(0, at - 1), at + 1)) || isKnownWord(text.slice(at, at + 2));
}

/** Characters of a stretch that are neither a word by themselves nor one with a neighbour. */
function halvesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = Math.max(0, from); at < Math.min(text.length, to); at++)
    if (
      !standsAlone(text[at]!) &&
      !isBeforeComplement(text, at) &&
      !isKnownWord(text.slice(at - 1, at + 1)) &&
      !isKnownWord(text.slice(at, at + 2))
    )
      count++;
  return count;
}

/** A slip of the pen leaves half a word behind; words that a sentence may have or lack do not. */
function leavesHalves(above: string, before: Hunk['before'], own: string, after: Hunk['after']): boolean {
  return halvesIn(own, after[0] - 1, after[1] + 1) > halvesIn(above, before[0] - 1, before[1] + 1);
}

function standsAlone(character: string): boolean {
  return !HAN.test(character) || doesWithout(character);
}

function doesWithout(character: string): boolean {
  return PARTICLES.includes(character) || LONE_VERBS.includes(character);
}

/** In a clause as long as this the other characters tell that it was copied. */
const LONG_ENOUGH = 7;

/**
 * A character torn out of a copy: not at either end, where words are put or left, and none that a sentence may have or lack, nor one that
 * leaves a verb which does without it (通报, 报).
 */
function isTornOut(above: string, [start, end]: Hunk['before']): boolean {
  const lost = above[start]!;
  if (start < 2 || end > above.length - 2 || above.length < LONG_ENOUGH) return false;
  const [before, behind] = [above[start - 1]!, above[end]!];
  const [isEnd, isStart] = [isKnownWord(before + lost), isKnownWord(lost + behind)];
  // 通报 ⇒ 报, 按照 ⇒ 按, 配置到村 ⇒ 配到村, 整改到位 ⇒ 改到位: what is left says it too.
  if (isEnd && (doesWithout(before) || isBeforeComplement(above, start))) return false;
  if (isStart && (doesWithout(behind) || isBeforeComplement(above, end))) return false;
  // 不得|搞|体外循环: between two words stands one that may be left out.
  const isBetweenWords = isKnownWord(above.slice(start - 2, start)) && isKnownWord(above.slice(end, end + 2));
  if (!isEnd && !isStart && isBetweenWords) return false;
  return (
    !standsAlone(lost) &&
    HAN.test(above.slice(start - 1, end + 1)) &&
    !(isKnownWord(before + behind) && !isKnownWord(above.slice(end, end + 2)))
  );
}

/** 问题问题, 公公开: the same characters stand in front or behind. No sentence has 的的; 一一 is a word, but not behind 逐. */
function isDoubled(text: string, [start, end]: readonly [number, number]): boolean {
  const words = text.slice(start, end);
  if (words.length > 4 || !HAN.test(words)) return false;
  if (words.length === 2 && words[0] === words[1] && PARTICLES.includes(words[0]!)) return true;
  if (text.slice(start - words.length, start) !== words && text.slice(end, end + words.length) !== words) return false;
  const first = text.startsWith(words, start - words.length) ? start - words.length : start;
  return !CHANGEABLE.test(words) || isKnownWord(text.slice(first - 1, first + 1));
}

function isSwapped(lost: string, added: string): boolean {
  return lost.length === 2 && lost[0] !== lost[1] && added === `${lost[1]}${lost[0]}`;
}

/** 人工 and 工人 are two words, where 相互 is 互相; 都要 and 要都 are both said, but of 人公 for 公人 there is no such word. */
function areOtherWords(lost: string, added: string): boolean {
  if (isKnownWord(lost)) return !areBothRight(lost, added);
  return !isKnownWord(added) && ![...lost].every((character) => PARTICLES.includes(character));
}

/** 制定 and 制订: either word is right in the place of the other. */
function isOneOfTwoWords(above: string, own: string, at: number, ownAt: number): boolean {
  return [
    [above.slice(at - 1, at + 1), own.slice(ownAt - 1, ownAt + 1)],
    [above.slice(at, at + 2), own.slice(ownAt, ownAt + 2)],
  ].some(([word, ownWord]) => areBothRight(word!, ownWord!));
}
