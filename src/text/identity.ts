import type { Identity, Level, Unit } from '../model/unit.ts';
import { stripBlanks } from './blanks.ts';
import { detached } from './detached.ts';
import { parseDocNumber } from './document-numbers.ts';
import { institutionName } from './institutions.ts';
import { readPlace } from './places.ts';
import { remembering } from './remembering.ts';
import { readUnits } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWidths } from './widths.ts';
import { isBody, matchBody } from './bodies.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

/** What is known about who issued a table. */
export interface IdentityClues {
  issuer?: string | undefined;
  docNumber?: string | undefined;
  title?: string | undefined;
  noticeTitle?: string | undefined;
}

/** Offices that speak for the government itself. */
const SPEAKS_FOR_GOVERNMENT = new Set(['government-office', 'party-office', 'party-committee', 'township-office']);

/** Which body a table belongs to: issuer first, then title, notice, document number, units. The words are read once. */
export function identityReader(clues: IdentityClues, vocabulary: Vocabulary): (units: readonly Unit[]) => Identity {
  const readers = readersOf(vocabulary);
  const written = [
    readers.issuer(clues.issuer),
    readers.title(clues.title),
    readers.noticeTitle(clues.noticeTitle),
    readers.docNumber(clues.docNumber),
  ];
  return (units) => joined([...written, readMajority(units)], units, vocabulary);
}

/** Few vocabularies are in use at a time. */
const MOST_VOCABULARIES = 2;
/** Clues of a table and those above it, with room for the issuers of a folder. */
const MOST_CLUES = 50;

type ClueReader = (clue: string | undefined) => Identity | undefined;

/** What a clue says. A table's are read again by the rule that holds them against each other, and the tables of a folder have few issuers. */
const readersOf = remembering(
  MOST_VOCABULARIES,
  (vocabulary: Vocabulary): Readonly<Record<keyof IdentityClues, ClueReader>> => {
    const known = (read: (clue: string, vocabulary: Vocabulary) => Identity | undefined): ClueReader => {
      const reader = remembering(MOST_CLUES, (clue: string) => read(clue, vocabulary), detached);
      return (clue) => (clue === undefined ? undefined : reader(clue));
    };
    return {
      issuer: known(readIssuer),
      title: known(readTitle),
      noticeTitle: known(readNotice),
      docNumber: known(readNumber),
    };
  },
);

function joined(readings: readonly (Identity | undefined)[], units: readonly Unit[], vocabulary: Vocabulary): Identity {
  const [first, ...others] = readings.filter((identity) => identity !== undefined);
  if (!first) return {};
  const identity: Identity = { ...first };
  for (const other of others) {
    // 财政局 alone is some 财政局: the title or the units say whose.
    if (identity.level && other.level && identity.level !== other.level) continue;
    identity.level ??= other.level;
    identity.place ??= identity.level === other.level ? other.place : undefined;
    identity.kind ??= other.kind;
  }
  identity.place = outvoted(identity, readings) ?? identity.place;
  const level = weigh(identity, units, vocabulary);
  return definite({ ...identity, level });
}

/** The place that two further clues name, where the first names another of that level: an issuer left from somebody else's table. */
function outvoted({ level, place }: Identity, readings: readonly (Identity | undefined)[]): string | undefined {
  const others = readings.flatMap((one) =>
    one && one.source !== 'units' && one.level === level ? (one.place ?? []) : [],
  );
  return others.find((other) => other !== place && others.filter((one) => one === other).length > 1);
}

function definite(identity: { [Key in keyof Identity]: Identity[Key] | undefined }): Identity {
  return Object.fromEntries(Object.entries(identity).filter(([, value]) => value !== undefined)) as Identity;
}

function readIssuer(
  issuer: string,
  vocabulary: Vocabulary,
  source: Identity['source'] = 'issuer',
): Identity | undefined {
  if (issuer.trim() === '') return undefined;
  const [unit] = readUnits(foldWidths(issuer), vocabulary);
  return unit?.kind === 'named' ? ofUnit(unit, source) : undefined;
}

function ofUnit(unit: Unit, source: Identity['source']): Identity | undefined {
  const { body, family, place } = unit;
  if (body === undefined && unit.level === undefined) return undefined;
  const isGovernment =
    body === 'government' || body === 'zone' || unit.actsForPlace === true || SPEAKS_FOR_GOVERNMENT.has(family ?? '');
  const level = unit.level ?? (body === 'zone' ? 'county' : family === 'township-office' ? 'township' : undefined);
  return definite({
    level,
    kind: isGovernment ? 'government' : 'department',
    place,
    family: isGovernment ? undefined : family,
    institution: body === 'institution' ? institutionName(unit) : undefined,
    source,
  });
}

const WHOLE = new RegExp(`[全我本](自治[区州县旗]|街道|[${LEVEL_CHARACTERS}])(?![域场民面部际])`);
const OPENING =
  /^(?:附件\d{0,2}[:：]?|[《“"]|关于|印发|下发|转发|中共|\d{4}年?(?:度|上半年|下半年)?[-—至]?|第?[一二三四]季度)+/;

const SYSTEM = new RegExp(`(?:^|[${LEVEL_CHARACTERS}])([㐀-鿿〇]{2,8}?)系统`, 'u');

/** 2021年仓山区政务公开…表, 2021年全市…表, 市财政局2021年…表. */
function readTitle(title: string, vocabulary: Vocabulary, source: Identity['source'] = 'title'): Identity | undefined {
  const plain = stripBlanks(foldWidths(title));
  let rest = plain.replace(OPENING, '');
  let level: Level | undefined;
  let place: string | undefined;
  for (let depth = 0; depth < 4; depth++) {
    const next = isKnownAt(rest, vocabulary) ? undefined : readPlace(rest, vocabulary);
    if (
      !next ||
      (next.name.length > 6 && !next.isZone && !vocabulary.places.has(next.name) && !next.name.includes('自治'))
    )
      break;
    const isSecondCity = level === 'prefecture' && next.level === 'prefecture';
    level = isSecondCity || next.isZone ? 'county' : next.level;
    place = next.name;
    rest = rest.slice(next.name.length).replace(OPENING, '');
  }
  if (place === undefined) {
    const word = ['自治区', '街道', ...LEVEL_CHARACTERS].find((start) => rest.startsWith(start));
    const behind = rest.slice(word?.length ?? 0);
    if (
      word !== undefined &&
      !vocabulary.notLevels.some((other) => rest.startsWith(other)) &&
      /^(?:人民政府|政府|本级|级|直|委)/.test(behind)
    ) {
      level = vocabulary.levels.get(word);
      rest = behind;
    } else if (word !== undefined && isKnownAt(behind, vocabulary)) {
      level = vocabulary.levels.get(word);
      rest = behind;
    }
  }
  const family = familyAt(rest, vocabulary);
  const whole = WHOLE.exec(plain);
  if (level === undefined && whole?.[1] !== undefined) {
    level = vocabulary.levels.get(whole[1]) ?? (whole[1] === '自治州' ? 'prefecture' : 'county');
  }
  if (level === undefined && family === undefined) return undefined;
  const system = SYSTEM.exec(rest.replace(/^[全我本]./, '') || '');
  const line = family ?? (system?.[1] === undefined ? undefined : vocabulary.stems.get(system[1]));
  const isGovernment = line === undefined || SPEAKS_FOR_GOVERNMENT.has(line);
  return definite({
    level,
    kind: isGovernment ? 'government' : 'department',
    place,
    family: isGovernment ? undefined : line,
    source,
  });
}

/** A known office that a text begins with, the longest there is. */
function familyAt(text: string, vocabulary: Vocabulary): string | undefined {
  for (let length = Math.min(text.length, 18); length >= 2; length--) {
    const match = matchBody(text.slice(0, length), vocabulary);
    if (match?.tail === '') return match.family;
  }
  return undefined;
}

function isKnownAt(text: string, vocabulary: Vocabulary): boolean {
  for (let length = Math.min(text.length, 18); length >= 3; length--)
    if (isBody(text.slice(0, length), vocabulary)) return true;
  return false;
}

/** 临江市人民政府办公室关于印发…的通知. */
function readNotice(title: string, vocabulary: Vocabulary): Identity | undefined {
  const index = title.indexOf('关于');
  const issuer = index > 0 ? readIssuer(title.slice(0, index), vocabulary, 'notice') : undefined;
  return issuer ?? readTitle(title, vocabulary, 'notice');
}

function readNumber(docNumber: string, vocabulary: Vocabulary): Identity | undefined {
  const { agency } = parseDocNumber(docNumber) ?? {};
  if (agency === undefined) return undefined;
  if (/^(?:国办|国发|中办|中发|国函)/.test(agency)) return { level: 'state', kind: 'government', source: 'docNumber' };
  const place = vocabulary.codes.get(agency.slice(0, 1));
  const isGovernment = /^.(?:政|府|委|党)/.test(agency);
  if (!place) return isGovernment ? { kind: 'government', source: 'docNumber' } : undefined;
  return {
    level: place.level,
    kind: isGovernment ? 'government' : 'department',
    place: place.name,
    source: 'docNumber',
  };
}

/** Most of a table's units stand at its own level. */
function readMajority(units: readonly Unit[]): Identity | undefined {
  const counts = new Map<Level, number>();
  const families = new Set<string>();
  const places = new Set<string>();
  for (const unit of units) {
    const isOwn = unit.kind === 'named' ? unit.body === 'department' : unit.covers?.[0]?.body === 'department';
    if (!isOwn || !unit.level || unit.isVertical) continue;
    counts.set(unit.level, (counts.get(unit.level) ?? 0) + 1);
    if (unit.family) families.add(unit.family);
    if (unit.kind === 'named' && unit.place) places.add(unit.place);
  }
  let level: Level | undefined;
  for (const [candidate, count] of counts)
    if (level === undefined || count > (counts.get(level) ?? 0)) level = candidate;
  if (level === undefined) return undefined;
  const [place] = places.size === 1 ? places : [];
  return definite({ level, kind: families.size > 1 ? 'government' : undefined, place, source: 'units' });
}

/** One cell copied from the table above is one among many. */
const MANY = 4;

/** 市 and 全区 do not say which level they are; who stands below does. */
function weigh(identity: Identity, units: readonly Unit[], vocabulary: Vocabulary): Level | undefined {
  const { level, place } = identity;
  const below = levelsNamed(units, place);
  if (place !== undefined && vocabulary.places.has(place)) return level;
  const known = place === undefined ? undefined : vocabulary.divisions.named(place);
  if (known) {
    // A city whose table addresses counties and no towns is another city of that name than the register's.
    const isOther = known.level === 'county' && place!.endsWith('市') && below.has('county') && !below.has('township');
    return isOther ? 'prefecture' : level;
  }
  if (level === 'prefecture' && (place === undefined || place.endsWith('市'))) {
    return (below.get('township') ?? 0) > MANY * (below.get('county') ?? 0) ? 'county' : level;
  }
  if (level === 'county' && place === undefined) return below.has('prefecture') ? 'province' : level;
  return level;
}

/** Levels whose bodies a table addresses beside its own, and how often: 各乡镇, 各县（市、区）人社局, 滨水县人民政府. Departments of one’s own are told by no place. */
function levelsNamed(units: readonly Unit[], own: string | undefined): ReadonlyMap<Level, number> {
  const levels = new Map<Level, number>();
  const add = (level: Level): void => void levels.set(level, (levels.get(level) ?? 0) + 1);
  for (const { kind, covers = [], body, level, place } of units) {
    for (const cover of covers)
      if (cover.level && (cover.body === 'government' || (cover.body === 'department' && isBelowCity(cover.level))))
        add(cover.level);
    const isOther = kind === 'named' && level !== undefined && place !== own;
    if (isOther && (body === 'government' || (body === 'department' && place !== undefined && isBelowCity(level))))
      add(level);
  }
  return levels;
}

function isBelowCity(level: Level): boolean {
  return level === 'county' || level === 'township';
}
