import type { BodyKind, Level } from '../model/unit.ts';
import { LEVELS } from '../model/unit.ts';
import { isActingBody } from './acting-bodies.ts';
import { endsLikeBody, isBody, matchBody } from './bodies.ts';
import { endsLikeInstitution } from './institutions.ts';
import { isBelow, type PlaceName, readPlace, readTownBehindGovernment } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

/** Whose table a cell stands in: decides what 市 and 各部门 mean there. */
export interface Home {
  level?: Level;
  place?: string;
  /** Known to be a city where the place has no name: 全市. */
  isCity?: boolean;
}

/** How much of a name is understood: 0 all of it, 1 it is built like a unit, 1.5 it ends like one, 3 nothing. */
export type Doubt = 0 | 0.7 | 1 | 1.5 | 3;

/** What the name of a single unit tells. */
export interface NameReading {
  doubt: Doubt;
  level?: Level;
  place?: string;
  body?: BodyKind;
  family?: string;
  isParty?: boolean;
  isVertical?: boolean;
  actsForPlace?: boolean;
  /** The words for place or level in front, as a following unit inherits them: 市, 临江市, 区委. */
  prefix: string;
}

/** Head offices whose local branches repeat the line of work: 国家税务总局临江市税务局. */
const HEAD_OFFICE =
  /^(?:国家税务总局|国家统计局|国家金融监督管理总局|(?:中国)?人民银行|人行|中国银保监会|中国证监会|国家外汇管理局|国家矿山安全监察局|中华人民共和国|国网|中国)/;
const COMMITTEE = /^(?:管理委员会|管委会|党工委|党工委管委会|工管委)/;
const GOVERNMENT = /^(?:人民政府|政府)/;
const MERGED = new RegExp(`^委和?[${LEVEL_CHARACTERS}](?:人民)?政府`);
const WHOLE_GOVERNMENT = new RegExp(`^(?:(?:人民)?政府|府|${MERGED.source.slice(1)}|党委政府)$`);
/** Districts and quarters whose whole name is a common word: 城区 is one in 阳泉. */
const COMMON_PLACES = ['城区', '郊区', '矿区', '城郊区'];

const LEAGUE = new RegExp(`^团([${LEVEL_CHARACTERS}])委`);

/** Reads one name without blanks and brackets. */
export function readName(name: string, vocabulary: Vocabulary, home: Home): NameReading {
  const reading: NameReading = { doubt: 3, prefix: '' };
  let rest = name;
  const head = rest.startsWith('中国共产党') ? null : HEAD_OFFICE.exec(rest);
  if (head && rest.length > head[0].length && !isBody(rest, vocabulary)) {
    const branch = readLocal(rest.slice(head[0].length), vocabulary, home);
    if (head[0] === '中华人民共和国') return branch;
    return { ...branch, isVertical: true, family: branch.family ?? matchBody(head[0], vocabulary)?.family };
  }
  const party = /^(?:中共|中国共产党)(?=..)/.exec(rest);
  if (party) {
    reading.isParty = true;
    rest = rest.slice(party[0].length);
  }
  const local = readLocal(rest, vocabulary, home);
  if (!party) return local;
  return { ...local, isParty: true, prefix: local.prefix && `${party[0]}${local.prefix}` };
}

function readLocal(name: string, vocabulary: Vocabulary, home: Home): NameReading {
  const reading: NameReading = { doubt: 3, prefix: '' };
  const own = readPrefix(name, reading, vocabulary, home);
  const found = readOwn(name, own, reading, vocabulary, home);
  if (!isActingBody(own, vocabulary)) return found;
  // It answers to the place that it acts for, whoever its line of work answers to.
  const { isVertical: _, ...rest } = found;
  return { ...rest, body: rest.body ?? 'department', actsForPlace: true };
}

/** Reads what stands behind place and level. */
function readOwn(name: string, own: string, reading: NameReading, vocabulary: Vocabulary, home: Home): NameReading {
  let rest = own;
  const merged = MERGED.exec(rest);
  if (merged && rest.length > merged[0].length) rest = rest.slice(merged[0].length);
  if (readGovernment(rest, reading)) return reading;
  rest = rest.replace(GOVERNMENT, (word) => (vocabulary.names.has(rest) ? word : ''));
  if (reading.place === undefined && isSection(rest, reading.prefix !== '', vocabulary)) {
    reading.doubt = 0.7;
    reading.body = 'office';
    delete reading.level;
    return reading;
  }
  if (reading.prefix !== '' && /^(?:委|工作委员会$)/.test(rest) && readParty(rest, reading, vocabulary)) return reading;
  const match = matchBody(rest, vocabulary);
  // 委办公室 with nothing in front is the office of a 委, not the party's.
  const isOwnOffice = reading.prefix === '' && match?.alias.startsWith('委');
  if (match && !isOwnOffice) {
    const family = vocabulary.families.get(match.family);
    reading.doubt = match.tail === '' ? 0 : 0.7;
    reading.family = match.family;
    reading.body = family?.body ?? 'department';
    if (family?.isParty) reading.isParty = true;
    // 财政部, 国务院办公厅: ministries need no word for the level.
    if (
      reading.prefix === '' &&
      (name.startsWith('国务院') ||
        (rest.endsWith('部') && !family?.isParty && vocabulary.stems.has(rest.slice(0, -1))))
    ) {
      reading.level = 'state';
    }
    if (reading.level === undefined && reading.place === undefined && home.level) reading.level = home.level;
    if (family?.vertical === 'always' || (family?.vertical === 'county' && reading.level === 'county')) {
      reading.isVertical = true;
    }
    const league = LEAGUE.exec(rest);
    if (league?.[1]) reading.level = league[1] === '市' ? levelOfCity(home) : vocabulary.levels.get(league[1]);
    if (SECTION.test(match.tail)) reading.body = 'office';
    if (match.tail !== '') readBranch(match.tail, reading);
    else if (rest.endsWith('分局')) reading.isVertical = true;
    return reading;
  }
  return readUnknown(rest, reading, vocabulary, home);
}

const SECTION = /(?:[科股处室]|(?<!公)司|办公室|机关党委)$/;
/** 局办公室, 本委财务处: the office that the section belongs to, as it calls itself. */
const OWN_OFFICE = /^本?(?:局|委|厅|办|院|署|会)(?:机关|直属)?(?=.{2})/;

/**
 * 办公室, 法规处, 局财务科: a section inside an office. With a level word in front (市房管处, 区督查室) or under a name of its own
 * (研究室) it is a body like others.
 */
function isSection(rest: string, hasLevel: boolean, vocabulary: Vocabulary): boolean {
  if (rest.endsWith('机关党委')) return /^(?:本?[局厅院])?机关党委$/.test(rest);
  const section = rest.replace(OWN_OFFICE, '');
  if (!SECTION.test(section) || section.length > 16 || isActingBody(rest, vocabulary)) return false;
  // 市委办公室 is the party committee's office.
  if (section !== rest) return !(hasLevel && rest.startsWith('委'));
  return !hasLevel && !vocabulary.names.has(section) && !section.endsWith('委员会办公室');
}

/** Takes places and the word for the level from the front. */
function readPrefix(name: string, reading: NameReading, vocabulary: Vocabulary, home: Home): string {
  let rest = name;
  const common = COMMON_PLACES.find((word) => rest.startsWith(word));
  if (common && (GOVERNMENT.test(rest.slice(common.length)) || matchBody(rest.slice(common.length), vocabulary))) {
    reading.place = common;
    reading.level = 'county';
    reading.prefix = common;
    return rest.slice(common.length);
  }
  const word = levelWordOf(rest, vocabulary);
  if (word !== undefined && !isPlaceStart(rest, word, vocabulary)) {
    reading.level = word === '市' ? levelOfCity(home) : vocabulary.levels.get(word);
    reading.prefix = word;
    rest = rest
      .slice(word.length)
      .replace(/^(?:直属|[级属直])(?=..)/, (mark) => (vocabulary.names.has(rest.slice(word.length)) ? mark : ''));
  }
  let above: PlaceName | undefined;
  for (let depth = 0; depth < 4 && rest !== '' && !isBody(rest, vocabulary); depth++) {
    const place = readPlace(rest, vocabulary) ?? readTownBehindGovernment(rest, vocabulary);
    if (!place || !isBelow(place, above)) break;
    if (
      reading.level &&
      place.level &&
      word === undefined &&
      above === undefined &&
      rank(place.level) < rank(reading.level)
    )
      break;
    const behind = rest.slice(rest.indexOf(place.name) + place.name.length);
    // 市开发区管理办公室 is the city's: a zone without a name of its own is what the office is for.
    const isObject = place.isZone && word !== undefined && vocabulary.zones.includes(place.name);
    if (isObject && behind !== '' && !COMMITTEE.test(behind) && !isBody(behind, vocabulary)) break;
    const isSecondCity = above !== undefined && [above, place].every(({ name: city }) => city.endsWith('市'));
    above = place;
    reading.place = place.name;
    if (!place.isZone) {
      reading.level = home.place === place.name ? (home.level ?? place.level) : isSecondCity ? 'county' : place.level;
    }
    rest = behind;
    reading.prefix = name.slice(0, name.length - rest.length);
    if (place.isZone) {
      if (rest === '' || COMMITTEE.test(rest)) {
        reading.body = 'zone';
        reading.doubt = 0;
        // What a zone ranks as differs from zone to zone.
        delete reading.level;
        const rests = rest.replace(COMMITTEE, '');
        if (rests === '' || rests === '会') return '';
        rest = rests;
        delete reading.body;
        reading.doubt = 3;
      }
      // Offices of a zone work at the level of a county unless the name says more.
      if (word === undefined) reading.level = 'county';
    }
  }
  return rest;
}

/** A level word at the front that is meant as one: 市 in 市财政局, not in 市场监管局. */
export function levelWordOf(text: string, vocabulary: Vocabulary): string | undefined {
  for (const length of [3, 2, 1]) {
    const word = text.slice(0, length);
    if (word.length < length || !vocabulary.levels.has(word)) continue;
    const behind = text.slice(length);
    if (matchBody(behind, vocabulary)?.tail === '') return word;
    if (length === 1 && isBody(text, vocabulary)) return undefined;
    if (vocabulary.names.has(text)) return undefined;
    if (vocabulary.notLevels.some((other) => text.startsWith(other))) {
      // 县城关镇人民政府 is the county's town 城关镇.
      return readPlace(behind, vocabulary)?.level === 'township' ? word : undefined;
    }
    return word;
  }
  return undefined;
}

/** 镇江市, 乡宁县 and 市中区 begin with a level word by chance. */
function isPlaceStart(text: string, word: string, vocabulary: Vocabulary): boolean {
  const place = readPlace(text, vocabulary);
  if (place === undefined || place.name.length > 4) return false;
  // 县云溪镇 is the county's town 云溪镇, 旗山镇 and 州城街道 are names.
  if (place.level === 'township' && place.name.length <= (place.name.endsWith('街道') ? 4 : 3)) return true;
  return word === '镇' || word === '乡' || vocabulary.divisions.named(place.name) !== undefined;
}

/** 市 is the prefecture above a district, the own level of a county-level city, the province in 北京 or 上海. */
export function levelOfCity(home: Home): Level {
  const isCity = home.isCity ?? home.place?.endsWith('市') ?? false;
  if (home.level === 'county' && isCity) return 'county';
  if (home.level === 'province' && isCity) return 'province';
  return 'prefecture';
}

function rank(level: Level): number {
  return LEVELS.indexOf(level);
}

function readGovernment(rest: string, reading: NameReading): boolean {
  if (reading.doubt === 0 && rest === '') return true;
  if (rest === '' && reading.place !== undefined) {
    reading.body ??= 'government';
  } else if (reading.prefix === '' ? false : WHOLE_GOVERNMENT.test(rest)) {
    reading.body = 'government';
  } else if (
    /^(?!驻).{2,4}(?:街办|办事处)$/.test(rest) &&
    (reading.level === undefined || reading.level === 'county')
  ) {
    // 石桥街办, 石桥办事处: the street without its word.
    reading.place = rest.replace(/(?:街办|办事处)$/, '');
    reading.level = 'township';
    reading.body = 'government';
  } else if (reading.level === 'township' && /^(?:人民政府)?(?:办事处|街道办事处|街道办|办|党工委办事处)$/.test(rest)) {
    reading.body = 'government';
  } else if (rest === '国务院') {
    reading.body = 'government';
    reading.level = 'state';
  } else {
    return false;
  }
  reading.doubt = 0;
  return true;
}

/** 委网信办, 委宣传部 behind the level word. */
function readParty(rest: string, reading: NameReading, vocabulary: Vocabulary): boolean {
  const behind = rest.slice(1);
  const match = matchBody(rest, vocabulary) ?? matchBody(behind, vocabulary);
  if (behind === '' || rest === '委员会' || rest === '工作委员会') {
    reading.family = 'party-committee';
    reading.doubt = 0;
  } else if (match) {
    reading.family = match.family;
    reading.doubt = match.tail === '' ? 0 : 0.7;
  } else if (/[部委办局室校会组心]$/.test(behind) && !behind.startsWith('员会')) {
    reading.doubt = 1;
  } else {
    return false;
  }
  reading.body = 'department';
  reading.isParty = true;
  return true;
}

/** What stands behind a bureau: a branch in a district is no longer the city's own office. */
function readBranch(tail: string, reading: NameReading): void {
  const branch = /^(.{0,12}?)(?:直属)?(?:分局|支局)$/.exec(tail);
  if (!branch) return;
  reading.isVertical = true;
  if (branch[1]) reading.place = branch[1];
  if (reading.level === 'prefecture') reading.level = 'county';
}

function readUnknown(rest: string, reading: NameReading, vocabulary: Vocabulary, home: Home): NameReading {
  // 海沧生态环境局: a place without its level word, before an office that is known.
  if (reading.prefix === '' && !/[科室股处]$/.test(rest)) {
    for (const length of [2, 3, 4]) {
      const match = rest.length > length + 1 ? matchBody(rest.slice(length), vocabulary) : undefined;
      if (
        match?.tail !== '' ||
        endsLikeBody(rest.slice(0, length), vocabulary) ||
        /[各和的及]/.test(rest.slice(0, length))
      )
        continue;
      const family = vocabulary.families.get(match.family);
      return {
        doubt: 0.7,
        place: rest.slice(0, length),
        family: match.family,
        body: family?.body ?? 'department',
        ...(family?.vertical || rest.endsWith('分局') ? { isVertical: true } : {}),
        ...(family?.isParty ? { isParty: true } : {}),
        ...(family?.vertical === 'county' ? { level: 'county' as const } : {}),
        prefix: '',
      };
    }
  }
  const stem = vocabulary.stems.get(rest);
  if (stem !== undefined) {
    // 发改、财政等部门: the word for the office is left out.
    reading.family = stem;
    reading.body = 'department';
    reading.doubt = 1.5;
    if (reading.level === undefined && home.level) reading.level = home.level;
  } else if (reading.prefix === '' && /.(?:管委会|管理委员会)$/.test(rest)) {
    reading.place = rest.replace(/(?:管委会|管理委员会)$/, '');
    reading.body = 'zone';
    reading.doubt = 1;
  } else if (endsLikeInstitution(rest, vocabulary)) {
    reading.body = 'institution';
    reading.doubt = 1;
  } else if (reading.prefix !== '' && endsLikeBody(rest, vocabulary) && rest.length > 1) {
    reading.body = 'department';
    reading.doubt = 1;
    if (rest.endsWith('分局')) reading.isVertical = true;
  } else if (vocabulary.officeEndings.some((ending) => rest.endsWith(ending)) && rest.length > 1) {
    reading.doubt = 1.5;
  } else if (endsLikeBody(rest, vocabulary) && rest.length > 2) {
    reading.body = 'department';
    reading.doubt = 1.5;
    if (reading.level === undefined && home.level) reading.level = home.level;
  }
  return reading;
}
