import type { BodyKind, Cover, Level } from '../model/unit.ts';
import { LEVELS } from '../model/unit.ts';
import type { CollectiveBodyEntry, CollectivePlaceEntry } from './names-file.ts';
import { newScope, readScope, type Scope } from './collective-scope.ts';
import type { Home } from './unit-names.ts';
import { collectiveKey, type Vocabulary } from './vocabulary.ts';
import { isInstitutionFamily, sortOf } from './institutions.ts';
import { isActingBody } from './acting-bodies.ts';
import { isBody, matchBody } from './bodies.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

/** What a collective name covers. */
export interface CollectiveReading {
  covers: readonly Cover[];
  isVague: boolean;
  level?: Level;
  place?: string;
  body?: BodyKind;
  family?: string;
  /** The word for the bodies, where it tells their sort. */
  sort?: string;
  /** Every word of it is known. */
  isKnown: boolean;
  /** Places without a word for their government: 各县（市） may go on with 区政府. */
  isBarePlace: boolean;
  /** Two sorts of places in a row, which may as well be two units. */
  isComposite: boolean;
}

const GOVERNMENT =
  /^(?:人民政府|政府|党委政府|党委|党工委|府|委政府|委人民政府|党政机关|人民政府办公室|政府办公室|政府办|党工委办事处|人民政府及|政府及|委)?(?:街道)?(?:办事处|办|行政公署)?$|^(?:行政)?公署$/;
const COMMITTEE = /^(?:党工委)?(?:管委会|管理委员会|党工委|管理机构|管理局|管理处|管委|管理办)$/;
/** The party's committee of a village or neighbourhood and its own, together. */
const OF_VILLAGE = /^两委会?$/;
/** Words that are plural by themselves, without 各. */
const PLURAL = /(?:部门|单位|机关|高校|院校|企业|国企|机构|团体|处室|科室|股室)$/;
/** Words for several levels in a row name no one place, and 各 is implied: 县（市、区）, 乡镇, 镇街. */
const LEVELS_IN_A_ROW =
  '县市区|市县区|区县|县区|县市|旗县|旗县区|旗县市区|市县|区市县|区县市|县区市|市州|地市|盟市|设区市|设区的市|乡镇|镇街|街镇|乡镇街道?|镇街道|街道乡镇|街乡镇?|村社区|村居';
const PLURAL_PLACES = new RegExp(`^(?:${LEVELS_IN_A_ROW}|社区)`);
const WHOLE = /^(?:全体|所有|以下|下列|上述|其余|我)/;

const ALTERNATIVES = new RegExp(
  `[（(][^（()）]{0,8}[${LEVEL_CHARACTERS}道][）)]|[${LEVEL_CHARACTERS}]、[${LEVEL_CHARACTERS}街]`,
);

/** Reads 各县（市）区政府, 市直各有关部门, 各科室; undefined when the name is one body's. */
export function readCollective(name: string, vocabulary: Vocabulary, home: Home): CollectiveReading | undefined {
  const key = collectiveKey(name);
  if (isOneOffice(key, vocabulary)) return undefined;
  const together = readMembers(key, vocabulary, home) ?? readLevels(key, vocabulary);
  if (together) return together;
  const hasAlternatives = ALTERNATIVES.test(name);
  const scope = newScope();
  let rest = key.replace(WHOLE, () => {
    scope.isEach = true;
    return '';
  });
  for (const word of vocabulary.vague) {
    const index = rest.indexOf(word);
    if (index < 0 || index > 14) continue;
    scope.isVague = true;
    if (word.startsWith('各')) scope.isEach = true;
    rest = rest.slice(0, index) + rest.slice(index + word.length);
  }
  rest = rest.replace(/^的/, '');
  if (rest.startsWith('各')) {
    scope.isEach = true;
    const found = readCovered(rest.replace(/^各+/, ''), scope, vocabulary, home, hasAlternatives);
    if (found) return found;
    rest = rest.replace(/^各+/, '');
  } else {
    const found = readCovered(rest, scope, vocabulary, home, hasAlternatives);
    if (found) return found;
  }
  const some = qualified(scope.isEach ? QUALIFIED_PLACE : QUALIFIED_ROW, rest, vocabulary, home);
  if (some) return some;
  const behind = readScope(rest, scope, vocabulary, home);
  // No single body is called 部门 or 单位.
  const isMany = scope.isEach || /(?:部门|单位|处室|科室)$/.test(rest);
  if (behind === undefined)
    return isMany ? unknown(rest, scope, vocabulary, home) : qualified(QUALIFIED, rest, vocabulary, home);
  if (behind.includes('各')) scope.isEach = true;
  const plain = behind.replace(/^(?:政府|人民政府|委政府|党委政府|驻|机关)(?=各)/, '').replaceAll('各', '');
  return (
    readCovered(plain, scope, vocabulary, home, hasAlternatives) ??
    (isMany || (scope.isVague && PLURAL.test(plain)) ? unknown(plain, scope, vocabulary, home) : undefined)
  );
}

/** 沿海各县（市、区）政府, 山区各乡镇: which ones a qualifier means only those know who wrote it. */
const QUALIFIED = /^\p{Script=Han}{2,4}?(?=各)/u;
/** 沿线乡镇, 试点县区政府. 青岚县乡镇 are those of a place; 库区 and 山区 are none, whose names have two characters at least in front of 区. */
const QUALIFIED_ROW = new RegExp(
  `^(?:\\p{Script=Han}区|\\p{Script=Han}{1,5}?[^各${LEVEL_CHARACTERS}])(?=(?:${LEVELS_IN_A_ROW})(?:人民政府|政府)?$)`,
  'u',
);

/** 各涉农街道, 各重点镇: behind 各 one word for a level will do, if it is no part of another: 小区, 夜市, 山村. */
const QUALIFIED_PLACE = new RegExp(
  `^\\p{Script=Han}{1,5}?[^各${LEVEL_CHARACTERS}](?=(?:${LEVELS_IN_A_ROW}|街道|[乡镇县])(?:人民政府|政府|办事处)?$)`,
  'u',
);

function qualified(form: RegExp, key: string, vocabulary: Vocabulary, home: Home): CollectiveReading | undefined {
  const qualifier = form.exec(key)?.[0];
  if (qualifier === undefined || isBody(qualifier, vocabulary)) return undefined;
  const all = readCovered(
    key.slice(qualifier.length).replace(/^各/, ''),
    { ...newScope(), isEach: true },
    vocabulary,
    home,
    false,
  );
  return all && { ...all, isVague: true };
}

const MEMBERS = /^(.{2,}?)(?:的|各|全体|所有|有关|相关|涉及)*((?:成员|组成|责任|联络)?(?:单位|部门))$/;
/** A body, and behind it the next one: the first of two that run together. */
const TWO_BODIES = new RegExp(`..[局委办厅部会][${LEVEL_CHARACTERS}]..`);

/**
 * 市安委会有关成员单位, 区河长办相关责任单位: what a body coordinates is one collective, though the body in front is a unit by
 * itself. Which departments they are is known to that body alone.
 */
function readMembers(key: string, vocabulary: Vocabulary, home: Home): CollectiveReading | undefined {
  const [, owner = '', sort = ''] = MEMBERS.exec(key) ?? [];
  if (owner === '' || owner.includes('各') || TWO_BODIES.test(owner)) return undefined;
  const scope = newScope();
  const body = readScope(owner, scope, vocabulary, home) ?? owner;
  if (body.length < 2 || !(sort.startsWith('成员') || isActingBody(body, vocabulary))) return undefined;
  return readBodies({ body: 'department', isSubset: true, words: [] }, '', scope, home);
}

/** 区县两级, 省、市、县三级: as many levels as are counted. */
const LEVEL_ROW = /^各?((?:省|市|州|盟|县|区|旗|乡|镇|街道|村){2,4})[两二三四]级(.+)$/;
const LEVEL_OF: Readonly<Record<string, Level>> = {
  省: 'province',
  市: 'prefecture',
  州: 'prefecture',
  盟: 'prefecture',
  县: 'county',
  区: 'county',
  旗: 'county',
  乡: 'township',
  镇: 'township',
  街道: 'township',
};

const LEVEL = new RegExp(`^各?(?:[${LEVEL_CHARACTERS}村]|街道)$`);

/** 省 、 市 、 县三级法院: the parts of such a name, which 、 parts. */
export function isLevelRow(parts: readonly string[]): boolean {
  return parts.slice(0, -1).every((part) => LEVEL.test(part)) && LEVEL_ROW.test(parts.join(''));
}

/** 区县两级教育局, 市县两级政府: the bodies of one kind at each of the levels. */
function readLevels(key: string, vocabulary: Vocabulary): CollectiveReading | undefined {
  const [, words, tail] = LEVEL_ROW.exec(key) ?? [];
  if (words === undefined || tail === undefined) return undefined;
  const levels = [...new Set((words.match(/街道|./g) ?? []).flatMap((word) => LEVEL_OF[word] ?? []))];
  const of = (body: BodyKind, family?: string): CollectiveReading => ({
    ...reading(
      levels.map((level) => ({ body, level })),
      newScope(),
      { body },
      levels,
    ),
    ...(family !== undefined && { family }),
  });
  if (GOVERNMENT.test(tail)) return of('government');
  const match = matchBody(tail, vocabulary);
  if (match?.tail === '') return of('department', match.family);
  const stem = LINE.exec(tail)?.[1];
  const family = stem === undefined ? undefined : vocabulary.stems.get(stem);
  if (family !== undefined) return of('department', family);
  const sort = vocabulary.collectiveBodies.get(tail)?.body;
  return sort === 'department' || sort === 'institution' ? of(sort) : undefined;
}

/** 县市场监管局, 县市政园林局: a word for a level and the longest known office behind it are one body, whatever else they look like. */
function isOneOffice(key: string, vocabulary: Vocabulary): boolean {
  for (const length of [3, 2, 1]) {
    if (vocabulary.levels.has(key.slice(0, length)) && isBody(key.slice(length), vocabulary)) {
      return !vocabulary.collectivePlaces.has(key.slice(0, length)) || length === 1;
    }
  }
  return false;
}

function readCovered(
  text: string,
  scope: Scope,
  vocabulary: Vocabulary,
  home: Home,
  hasAlternatives: boolean,
): CollectiveReading | undefined {
  // 有关学校, 有关村: some of them are several.
  const isPlural =
    scope.isEach ||
    hasAlternatives ||
    (scope.isVague && (vocabulary.collectiveBodies.has(text) || vocabulary.collectivePlaces.has(text)));
  const sort = vocabulary.collectiveBodies.get(text);
  if (sort && (isPlural || PLURAL.test(text) || (sort.body === 'department' && scope.hasLevel && text.length > 2))) {
    return readBodies(sort, text, scope, home);
  }
  // 社区卫生服务中心 is none of 各社区.
  if ((scope.isEach || scope.isVague) && isInstitutionFamily(text, vocabulary))
    return readBodies(INSTITUTIONS, text, scope, home);
  for (const length of vocabulary.collectivePlaceLengths) {
    if (length > text.length) continue;
    const entry = vocabulary.collectivePlaces.get(text.slice(0, length));
    if (!entry) continue;
    const tail = text.slice(length);
    const isMany =
      isPlural ||
      PLURAL_PLACES.test(text) ||
      OF_VILLAGE.test(tail) ||
      (scope.place === undefined && isTownshipElsewhere(tail, length, entry, home));
    const found = isMany
      ? readPlaces(entry, text.slice(length).replace(/^各/, ''), scope, vocabulary, home, isPlural)
      : undefined;
    if (found) return found;
  }
  const family = readFamily(text, scope, vocabulary, home);
  return family;
}

/** 街道办事处, 镇人民政府 in a table above them mean all of them; in a township's own table its own. */
function isTownshipElsewhere(tail: string, length: number, entry: CollectivePlaceEntry, home: Home): boolean {
  return (
    entry.levels[0] === 'township' &&
    home.level !== 'township' &&
    GOVERNMENT.test(tail) &&
    !tail.startsWith('党') &&
    (length > 1 || tail !== '')
  );
}

const INSTITUTIONS: CollectiveBodyEntry = { body: 'institution', words: [] };

function readBodies(entry: CollectiveBodyEntry, words: string, scope: Scope, home: Home): CollectiveReading {
  const sort = entry.body === 'department' && scope.isBelow ? 'institution' : entry.body;
  scope.isVague ||= entry.isSubset === true;
  // Schools of a place are at home in it at any level, unless 市直 and 县属 say at which.
  const level = sort === 'institution' && !scope.hasLevel && !scope.isBelow ? undefined : (scope.level ?? home.level);
  const isOpen = scope.isVague && !entry.isSubset && !scope.hasLevel;
  let covers: Cover[] = [];
  if (sort === 'any') covers = [{ body: 'department' }, { body: 'government' }];
  else if (sort === 'office') covers = [{ body: 'office' }];
  else if (!isOpen) covers = [{ body: sort, ...(level ? { level } : {}) }];
  if (sort === 'institution')
    return reading(covers, scope, { body: sort, ...(sort === entry.body && { sort: words }) });
  return reading(covers, scope, sort === 'department' ? { body: sort } : {});
}

function readPlaces(
  entry: CollectivePlaceEntry,
  tail: string,
  scope: Scope,
  vocabulary: Vocabulary,
  home: Home,
  isPlural: boolean,
): CollectiveReading | undefined {
  const levels = isOwnLevel(tail, entry, home) ? [home.level!] : levelsBelow(entry, home);
  const at = (body: BodyKind): Cover[] => (levels.length === 0 ? [{ body }] : levels.map((level) => ({ body, level })));
  const body = entry.body ?? 'government';
  if (body === 'institution' && OF_VILLAGE.test(tail)) return reading(at(body), scope, { body }, levels);
  if (GOVERNMENT.test(tail)) {
    const covers = [...at(body), ...(entry.alsoZones ? [{ body: 'zone' as const }] : [])];
    return { ...reading(covers, scope, { body }, levels), isBarePlace: tail === '' };
  }
  if (COMMITTEE.test(tail)) {
    return reading([...(body === 'zone' ? [] : at(body)), { body: 'zone' }], scope, { body: 'zone' }, levels);
  }
  const sort = vocabulary.collectiveBodies.get(tail)?.body;
  if (sort === 'institution') return reading(at(sort), scope, { body: sort, sort: bareSort(tail) }, levels);
  if (sort === 'department') return reading(at(sort), scope, { body: sort }, levels);
  if (sort === 'any') return reading([...at('department'), ...at('government')], scope, {}, levels);
  if (isActingBody(tail, vocabulary)) return reading(at(body), scope, { body }, levels);
  // 县区财政局 are all of them; 乡镇企业服务中心 and 社区卫生服务中心 are one body, unless 各 says otherwise.
  if (!isPlural && !(entry.levels[0] === 'county' && /[局委]$/.test(tail))) return undefined;
  const match = matchBody(
    tail.replace(/^委(?=.)/, (mark) => (vocabulary.names.has(tail) ? mark : '')),
    vocabulary,
  );
  const isInstitution = sortOf(tail, vocabulary) !== undefined;
  if (match && !isInstitution)
    return { ...reading(at('department'), scope, { body: 'department', sort: tail }, levels), family: match.family };
  if (isInstitution) {
    const family = match && { family: match.family };
    return { ...reading(at('institution'), scope, { body: 'institution', sort: bareSort(tail) }, levels), ...family };
  }
  for (const length of vocabulary.collectivePlaceLengths) {
    const second = length <= tail.length ? vocabulary.collectivePlaces.get(tail.slice(0, length)) : undefined;
    if (!second) continue;
    const more = readPlaces(second, tail.slice(length), scope, vocabulary, home, isPlural);
    if (more) return { ...more, covers: dedupe([...at(body), ...more.covers]), isComposite: true };
  }
  return undefined;
}

function dedupe(covers: readonly Cover[]): Cover[] {
  return covers.filter(
    (cover, index) => covers.findIndex((other) => other.body === cover.body && other.level === cover.level) === index,
  );
}

/** 属企业, 直学校 and 类学校 behind 市 and 各级各: enterprises, schools. */
function bareSort(tail: string): string {
  return tail.replace(/^[直属级类]+(?=..)/, '');
}

/** 各市属企业 in a city's table are its own, not those of the cities below it. */
function isOwnLevel(tail: string, entry: CollectivePlaceEntry, { level }: Home): boolean {
  return /^[属直管]/.test(tail) && level !== undefined && entry.levels.includes(level);
}

/** 各市县 in a city's table are its counties: what does not stand below the home is not meant. */
function levelsBelow(entry: CollectivePlaceEntry, home: Home): readonly Level[] {
  if (!home.level) return entry.levels;
  const own = LEVELS.indexOf(home.level);
  const below = entry.levels.filter((level) => LEVELS.indexOf(level) > own);
  return below.length > 0 ? below : entry.levels;
}

/** 教育行政部门, 财政部门. */
const LINE = /^(.{2,10}?)(?:行政)?(?:主管)?部门$/;

/** 各级财政部门, 县级教育行政部门: the departments of one line of work. */
function readFamily(text: string, scope: Scope, vocabulary: Vocabulary, home: Home): CollectiveReading | undefined {
  const [, each, line = ''] = /^(级|地)?各?(.+)$/.exec(text) ?? [];
  const family = vocabulary.stems.get(LINE.exec(line)?.[1] ?? '');
  if (family === undefined) return undefined;
  const level = each ? undefined : (scope.level ?? home.level);
  return {
    ...reading([{ body: 'department', ...(level ? { level } : {}) }], scope, { body: 'department' }),
    family,
  };
}

/** A collective whose qualifier is not known: 各涉农部门, 各承办处室. Which bodies it means stays open. */
function unknown(text: string, scope: Scope, vocabulary: Vocabulary, home: Home): CollectiveReading | undefined {
  if (text === '') return undefined;
  const level = scope.level ?? home.level;
  const at = level && scope.hasLevel ? { level } : {};
  const sort = sortOf(text, vocabulary);
  if (sort) {
    const covers = [{ body: 'institution' as const, ...at }];
    return { ...reading(covers, scope, { body: 'institution', sort: text }), isKnown: !sort.isQualified };
  }
  scope.isVague = true;
  let covers: Cover[] = [];
  if (/(?:部门|单位|机关)$/.test(text) && scope.hasLevel) covers = [{ body: 'department', ...at }];
  else if (/(?:政府|办事处)$/.test(text)) covers = governmentsIn(text, vocabulary, home);
  else if (matchBody(text, vocabulary)?.tail === '') {
    return { ...reading([{ body: 'department', ...at }], scope, { body: 'department' }), isKnown: false };
  }
  return { ...reading(covers, scope, {}), isKnown: false };
}

/** 各沿海县政府: the qualifier is not known, the level is. */
function governmentsIn(text: string, vocabulary: Vocabulary, home: Home): Cover[] {
  const place = text.replace(/(?:人民政府|政府|办事处)$/, '');
  for (const length of [4, 3, 2, 1]) {
    const entry = vocabulary.collectivePlaces.get(place.slice(-length));
    if (entry && entry.levels.length > 0)
      return levelsBelow(entry, home).map((level) => ({ body: 'government', level }));
  }
  return [{ body: 'government' }];
}

function reading(
  covers: readonly Cover[],
  scope: Scope,
  more: Pick<CollectiveReading, 'body' | 'sort'>,
  levels?: readonly Level[],
): CollectiveReading {
  const level = levels?.length === 1 ? levels[0] : levels ? undefined : scope.hasLevel ? scope.level : covers[0]?.level;
  return {
    covers,
    isVague: scope.isVague,
    ...(level ? { level } : {}),
    ...(scope.place ? { place: scope.place } : {}),
    ...more,
    isKnown: true,
    isBarePlace: false,
    isComposite: false,
  };
}
