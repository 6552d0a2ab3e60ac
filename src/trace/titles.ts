import { type Core, type Field, PLACEHOLDER_GROUP, type Prepared } from './prepare.ts';
import { oneCharacterApart } from './title-slip.ts';
import { areOtherWork, areSynonymous, coresOf, isForeign, isFrameMark, unsharedRuns, wholeOf } from './title-core.ts';

/**
 * How two titles stand to each other, from the same title to another one:
 * - equal: the same characters in matching form;
 * - frameEqual: the same but for words that say little (推进, 健全, 机制);
 * - thin: the same, or one with further words, but what both say any plan says (加强组织领导);
 * - otherWork: the same but for verbs that name another act (组建 for 组织, 推广 for 推进);
 * - contained: one says all that the other does; what it has beside that is a phrase or listed item of its own, or at home in the other task;
 * - selfWords: they differ only in words for the body that is addressed (本机关, 本单位);
 * - told: one task is a title alone, which stands word for word in the other's requirement;
 * - glued: one cell opens with the other's title, with no mark behind it to say that the title ends there;
 * - reworded: each has words of its own, all of them at home in the other task;
 * - slip: one wrong, lost or added character;
 * - misspelt: one wrong, lost or added character, or a word for another: the demands must tell;
 * - extended: one has further words behind what both say (供水监管队伍培训);
 * - replaced: each has words of its own, and those of one of them are foreign to the other task (交通运输 for 债务, which both tasks speak of);
 * - narrowed: one has further words inside a phrase (农村供水 within 供水);
 * - exchanged: both have words of their own that the other task lacks, or one character that makes another word;
 * - unnamed: one task is a demand without a title, and so does not name what the other's title does.
 */
export type TitleRelation =
  | 'equal'
  | 'frameEqual'
  | 'thin'
  | 'otherWork'
  | 'contained'
  | 'selfWords'
  | 'told'
  | 'glued'
  | 'reworded'
  | 'slip'
  | 'misspelt'
  | 'extended'
  | 'replaced'
  | 'narrowed'
  | 'exchanged'
  | 'unnamed';

export interface Titles {
  relation: TitleRelation;
  /** Characters that carry meaning and that both titles have. */
  sharedCore: number;
  /** Of the core of either title, how much the other task lacks: the greater share, 0 to 1. */
  foreignShare: number;
  /** The verbs of one title stand in for those of the other. */
  isSynonymous: boolean;
  /** The titles begin and end alike around what differs: 加强…监管. */
  sharesMould: boolean;
}

/** Of two characters, or none, are the titles that close every plan: 组织领导, 保障, 督查, 考核. They name no one thing. */
const LEAST_TELLING = 3;
/** Shorter titles say too little to be known again inside a text. */
const LEAST_TOLD = 6;

export function relateTitles(parent: Prepared, child: Prepared): Titles {
  const [upper, lower] = [parent.title, child.title];
  if (upper.text === lower.text) {
    const isThin = upper.coreLength < LEAST_TELLING;
    const relation = parent.isGlued || child.isGlued ? 'glued' : isThin ? 'thin' : 'equal';
    return { relation, sharedCore: upper.coreLength, foreignShare: 0, isSynonymous: true, sharesMould: true };
  }
  const [upperCore, lowerCore] = coresOf(upper, lower);
  if (upperCore.text === lowerCore.text && upperCore.text !== '') {
    const isThin = upperCore.text.length < LEAST_TELLING;
    return {
      relation: isThin ? 'thin' : areOtherWork(upper, lower) ? 'otherWork' : 'frameEqual',
      sharedCore: upperCore.text.length,
      foreignShare: 0,
      isSynonymous: areSynonymous(upper, lower),
      sharesMould: true,
    };
  }
  const [upperRuns, lowerRuns] = unsharedRuns(upperCore.text, lowerCore.text);
  const above: Side = { own: parent, core: upperCore, runs: upperRuns, other: wholeOf(child), otherTitle: lower };
  const below: Side = { own: child, core: lowerCore, runs: lowerRuns, other: wholeOf(parent), otherTitle: upper };
  const sharedCore = upperCore.text.length - lengthOf(upperRuns);
  return {
    relation: relationOf(above, below, sharedCore),
    sharedCore,
    foreignShare: Math.max(foreignShareOf(above), foreignShareOf(below)),
    isSynonymous: false,
    sharesMould: sharedEnds(upper.text, lower.text) >= 2,
  };
}

/** One of two titles, and what it does not share with the other. */
interface Side {
  own: Prepared;
  core: Core;
  runs: readonly number[][];
  /** The whole other task. */
  other: string;
  otherTitle: Field;
}

function relationOf(above: Side, below: Side, sharedCore: number): TitleRelation {
  if (haveOtherNumbers(above.own.title.text, below.own.title.text)) return 'exchanged';
  const [bare, further] = above.runs.length === 0 ? [above, below] : [below, above];
  const isOneSided = bare.runs.length === 0 && sharedCore > 0;
  const apart = oneCharacterApart(above.own, below.own);
  const isAnother = apart === 'exchange' || apart === 'words';
  if (isOneSided && !isAnother && isBeside(further)) return sharedCore < LEAST_TELLING ? 'thin' : 'contained';
  if (sharedCore >= LEAST_ADDRESSED && above.runs.every(isSelfWord(above)) && below.runs.every(isSelfWord(below)))
    return 'selfWords';
  if (isTold(above.own, below.own, sharedCore) || isTold(below.own, above.own, sharedCore)) return 'told';
  if (apart === 'slip') return 'slip';
  const foreign = [foreignRuns(above).length, foreignRuns(below).length];
  if (isAnother && (isOneSided || Math.max(...foreign) > 0)) return apart === 'words' ? 'misspelt' : 'exchanged';
  if (apart === 'open' && (isOneSided || Math.max(...foreign) > 0)) return 'misspelt';
  if (isUnnamed(above.own) !== isUnnamed(below.own) && Math.max(...foreign) > 0) return 'unnamed';
  if (isOneSided) return narrows(further) ? 'narrowed' : 'extended';
  if (Math.min(...foreign) > 0) return 'exchanged';
  return Math.max(...foreign) > 0 ? 'replaced' : 'reworded';
}

/** Its title stays blank: what is compared as one is the first sentence of its demand. */
export function isUnnamed({ task }: Prepared): boolean {
  return task.title.value.trim() === '';
}

function lengthOf(runs: readonly number[][]): number {
  return runs.reduce((sum, run) => sum + run.length, 0);
}

/** One foreign character makes its whole run foreign. */
function foreignRuns({ own, core, runs, other }: Side): number[][] {
  return runs.filter((run) => run.some((index) => isForeign(index, core, own.title.text, other)));
}

function foreignShareOf(side: Side): number {
  return lengthOf(foreignRuns(side)) / Math.max(1, side.own.title.coreLength);
}

/** Numbers that the matching form kept are names: 2号线 is not 3号线, whatever the requirement says. */
function haveOtherNumbers(a: string, b: string): boolean {
  const left = a.match(/\d+/g);
  const right = b.match(/\d+/g);
  return left !== null && right !== null && left.join(' ') !== right.join(' ');
}

/** 本机关培训 and 培训: of two characters either may stand for any task of its kind. */
const LEAST_ADDRESSED = 3;

/** Words for whoever a table is addressed to. 机关 and 基层 alone name things of their own: 机关党建 is not 基层党建. */
const SELF_WORDS = /^(?:本(?:机关|单位|部门|地区|系统|级|局|辖区|地)?|各(?:单位|部门|级|地)|政府)*$/;

/** 本机关 and 本单位 share their first character, which then is in neither run. */
function isSelfWord({ core: { text } }: Side): (run: readonly number[]) => boolean {
  return (run) => {
    const [start, end] = [run[0]!, run.at(-1)! + 1];
    const isHeadShared = text[start - 1] === '本' || text[start - 1] === '各';
    return SELF_WORDS.test(text.slice(start, end)) || (isHeadShared && SELF_WORDS.test(text.slice(start - 1, end)));
  };
}

function isTold(bare: Prepared, other: Prepared, sharedCore: number): boolean {
  if (bare.requirement.text !== '' || bare.title.coreLength < LEAST_TOLD) return false;
  const cores = bare.title.coreLength + other.title.coreLength;
  return 4 * sharedCore >= cores && other.requirement.text.includes(bare.title.text);
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

/** Each run, cut where its phrases end, is a phrase or listed item of its own, at home in the other task, or a noun that says little. */
function isBeside(side: Side): boolean {
  const { own, core, other } = side;
  const breaksAt = breaksOf(own.title);
  return side.runs
    .flatMap((run) => piecesOf(run, core, breaksAt))
    .every(
      (piece) =>
        piece.every((index) => isFrameMark(core.text.charCodeAt(index))) ||
        piece.every((index) => !isForeign(index, core, own.title.text, other)) ||
        isPhrase(piece, core, own.title, breaksAt, side.otherTitle),
    );
}

function piecesOf(run: readonly number[], core: Core, breaksAt: (at: number) => boolean): number[][] {
  const pieces: number[][] = [[run[0]!]];
  for (const index of run.slice(1)) {
    let isCut = false;
    for (let at = core.at[index - 1]! + 1; at <= core.at[index]!; at++) isCut ||= breaksAt(at);
    if (isCut) pieces.push([index]);
    else pieces.at(-1)!.push(index);
  }
  return pieces;
}

/** Words of its own that stand directly in front of words that both have: 农村 in 农村供水. */
function narrows(side: Side): boolean {
  const { core, own } = side;
  const breaksAt = breaksOf(own.title);
  return foreignRuns(side).some((run) => {
    const next = core.at[run.at(-1)!]! + 1;
    return core.at[run.at(-1)! + 1] === next && !breaksAt(next);
  });
}

const BREAKS = /[，。、；：,.;:\s]/;
const JOINTS = '和与及并';

/** Where a mark or 和 stands in front of a character of a title. */
function breaksOf(title: Field): (at: number) => boolean {
  return (at) =>
    at > 0 && (BREAKS.test(title.written.slice(title.map[at - 1]!, title.map[at]!)) || isJoint(title, at - 1));
}

/** 及 joins nothing in 普及…, where no phrase stands in front. */
function isJoint({ text, groups }: Field, at: number): boolean {
  return JOINTS.includes(text[at]!) && groups[at] !== 0 && at >= 2;
}

/** Whether a title stands in another only with further words directly behind it: 破产办理 in 破产办理宣传活动. */
export function isOnlyExtended(title: Field, whole: Field): boolean {
  let at = whole.text.indexOf(title.text);
  if (at < 0) return false;
  const breaksAt = breaksOf(whole);
  for (; at >= 0; at = whole.text.indexOf(title.text, at + 1)) {
    let end = at + title.text.length;
    while (end < whole.text.length && whole.groups[end] !== 0 && !breaksAt(end)) end++;
    if (end === whole.text.length || breaksAt(end) || JOINTS.includes(whole.text[end - 1]!)) return false;
  }
  return true;
}

/** 专项规划和区域规划: in front of 区域, an item of its own, words narrow it. */
function opensItem(words: string, other: Field): boolean {
  const breaksAt = breaksOf(other);
  for (let at = other.text.indexOf(words); at >= 0 && words.length > 1; at = other.text.indexOf(words, at + 1))
    if (breaksAt(at)) return true;
  return false;
}

/** Whether a run of a title reaches from one mark or 和 to another; a listed item may share its head with the others. */
function isPhrase(
  run: readonly number[],
  core: Core,
  title: Field,
  breaksAt: (at: number) => boolean,
  otherTitle: Field,
): boolean {
  const first = core.at[run[0]!]!;
  const last = core.at[run.at(-1)!]!;
  const isFrame = (at: number): boolean => title.groups[at] !== 0 && title.groups[at] !== PLACEHOLDER_GROUP;
  // Frame words beside the run belong to its phrase.
  let start = first;
  while (start > 0 && isFrame(start - 1) && !breaksAt(start)) start--;
  let end = last + 1;
  while (end < title.text.length && isFrame(end) && !breaksAt(end)) end++;
  const isOpenBefore = start === 0 || breaksAt(start);
  const isOpenBehind = end === title.text.length || breaksAt(end) || JOINTS.includes(title.text[end - 1]!);
  if (isOpenBefore && isOpenBehind) return start > 0 || end < title.text.length;
  // 健康行动、疫苗科普等工作的信息公开: an item behind a mark shares its head with the items before it.
  return breaksAt(first) && !opensItem(title.text.slice(last + 1, last + 3), otherTitle);
}
