import type { Table } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import { matchBody } from '../../src/text/bodies.ts';
import { isLeftOf } from '../../src/text/left-of.ts';
import { levelWordOf } from '../../src/text/unit-names.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

/** The name of an office without the words for place and level. */
export interface OfficeName {
  /** 卫生健康, 政府: what it is an office for. */
  stem: string;
  /** Stem or name as the data have it. */
  alias: string;
  /** Sort of body: 办公室 and 办 are one sort, 委员会 and 委 another. */
  sort: string;
}

/** No office has a longer name. */
const LONGEST = 40;
const SORTS: readonly (readonly [RegExp, string])[] = [
  [/(?:管理委员会|管委会)$/, '管委会'],
  [/(?:领导小组|指挥部|联席会议)办公室$/, '议事机构办'],
  [/(?:办公室|办公厅|办)$/, '办'],
  [/(?:委员会|委)$/, '委'],
  [/分局$/, '分局'],
  [/局$/, '局'],
];
/** 残联 and 残疾人联合会: no ending of its own tells the sort, and the whole name is what may be shortened. */
const OTHER_SORT = [/$/, ''] as const;
/** Whether a body is a bureau or a commission differs from level to level, not within one. */
const BUREAUS = new Set(['局', '委', '厅']);

const known = new WeakMap<Unit, { office: OfficeName | undefined }>();

/** Takes a name apart; undefined where words in front of the office are neither place nor level. */
export function officeName(unit: Unit, vocabulary: Vocabulary): OfficeName | undefined {
  const before = known.get(unit);
  if (before) return before.office;
  const office = takeApart(unit, vocabulary);
  known.set(unit, { office });
  return office;
}

function takeApart(unit: Unit, vocabulary: Vocabulary): OfficeName | undefined {
  const name = withoutBrackets(unit.name);
  if (unit.family === undefined || name.length > LONGEST) return undefined;
  for (let start = 0; start < name.length - 1; start++) {
    if (!isPrefix(name.slice(0, start), unit)) continue;
    const office = name.slice(start);
    const match = matchBody(office, vocabulary);
    if (match?.tail !== '' || match.family !== unit.family) continue;
    const [ending, sort] = SORTS.find(([form]) => form.test(office)) ?? OTHER_SORT;
    return { stem: office.replace(ending, '').replace(/[和与]/g, ''), alias: match.alias, sort };
  }
  return undefined;
}

/** 市行政（市民）服务中心: what stands in brackets is written or left out. */
function withoutBrackets(name: string): string {
  return name.replace(/[（(][^（()）]*[）)]/g, '');
}

const ENDS_IN_LEVEL = new RegExp(`(?:[${LEVEL_CHARACTERS}委]|街道)$`);

function isPrefix(words: string, unit: Unit): boolean {
  return words === '' || words === unit.place || ENDS_IN_LEVEL.test(words);
}

/** 县统计局 and 区统计局 are bureaus of two places. */
function areOfOtherSorts(a: Unit, b: Unit, vocabulary: Vocabulary): boolean {
  if (a.place !== undefined || b.place !== undefined) return false;
  const [left, right] = [a, b].map(({ name }) => levelWordOf(name, vocabulary));
  return left !== undefined && right !== undefined && left !== right;
}

/**
 * Two names of one office: 区卫健局 and 区卫生健康局, 区政府办 and 区政府办公室, 各县区卫健局 and 各县区卫生健康局. 区财政局 and 新海区财政局 are
 * one name. Collectives that name no office are left to their own words.
 */
export function isSameOffice(a: Unit, b: Unit, table: Table, vocabulary: Vocabulary): boolean {
  if (a.kind !== b.kind || (a.kind === 'collective' && a.family === undefined)) return false;
  if (a.name === b.name) return true;
  if (a.family === undefined || a.family !== b.family || a.level !== b.level) return false;
  if (homeOf(a, table) !== homeOf(b, table) || areOfOtherSorts(a, b, vocabulary)) return false;
  const [left, right] = [officeName(a, vocabulary), officeName(b, vocabulary)];
  if (!left || !right) return false;
  if (left.stem === right.stem) return left.sort === right.sort || (BUREAUS.has(left.sort) && BUREAUS.has(right.sort));
  return left.sort === right.sort && isAbbreviation(left.stem, right.stem, a.family);
}

/** Whether the offices of two names differ in how they are written, places and levels aside. */
export function isOtherName(a: Unit, b: Unit, vocabulary: Vocabulary): boolean {
  const [left, right] = [officeName(a, vocabulary), officeName(b, vocabulary)];
  if (!left || !right) return a.name !== b.name;
  return bare(a, left) !== bare(b, right);
}

/** The words of the office as written. */
function bare(unit: Unit, { stem }: OfficeName): string {
  const name = withoutBrackets(unit.name).replace(/[和与]/g, '');
  const at = name.lastIndexOf(stem);
  return at < 0 ? name : name.slice(at);
}

function homeOf(unit: Unit, { identity }: Table): string {
  return unit.place === undefined || unit.place === identity.place ? '' : unit.place;
}

function isAbbreviation(a: string, b: string, family: string): boolean {
  if (family === 'government-office') return governmentStem(a) === governmentStem(b);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 2 && isLeftOf(short, long);
}

/** 府办, 政府办 and 人民政府办公室; not 政府信息公开办公室. */
function governmentStem(stem: string): string {
  return stem.replace(/^(?:人民)?(?:政)?府$/, '政府');
}
