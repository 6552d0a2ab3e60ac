import type { Table } from '../model/table.ts';
import { type Level, LEVELS } from '../model/unit.ts';
import { stripBlanks } from './blanks.ts';
import { type PlaceName, readPlaces } from './places.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

/** A place that a table names as standing above it, and the words that say so. */
export interface Superior {
  name: string;
  words: string;
}

const OPENING = /^(?:中共|中国共产党|国家税务总局|\d{4}年(?:度)?|[《“])/;
/** Long tables repeat their units; the first tell as much as all. */
const MOST_UNITS = 2000;

/**
 * Places of one level above a table, by what it says itself: 临江市 by the issuer 临江市新海区人民政府, by the documents it rests
 * on, by agency codes, by vertical offices such as 国家税务总局临江市税务局.
 */
export function superiorsOf(table: Table, level: Level, vocabulary: Vocabulary): Superior[] {
  const { identity, issuer, noticeTitle, title, basis, docNumber, tasks } = table;
  const found: Superior[] = [];
  const add = (name: string, words: string): void => {
    if (name !== identity.place || level === identity.level) found.push({ name, words });
  };
  const addChain = (words: string, isOwn: boolean): void => {
    for (const place of placesIn(words, vocabulary)) {
      if (place.level === level) add(place.name, words);
      if (!isOwn) return;
    }
  };
  for (const text of [issuer, noticeTitle, title]) if (text) addChain(text.value, true);
  for (const entry of basis) if (entry.title) addChain(entry.title.value, false);
  for (const number of [docNumber, ...basis.map((entry) => entry.docNumber)]) {
    const place = number && vocabulary.codes.get(number.agency.slice(0, 1));
    if (number && place?.level === level) add(place.name, number.normal);
  }
  if (identity.level === level && identity.place !== undefined) add(identity.place, identity.place);
  // 闽侯县 lies in 福州市 without saying so; a name that several counties bear tells nothing.
  const within = identity.place === undefined ? [] : (vocabulary.divisions.named(identity.place)?.within ?? []);
  if (within.length === 1 && found.length === 0) {
    for (const name of within[0]!) if (levelOf(name, vocabulary) === level) add(name, identity.place!);
  }
  if (LEVELS.indexOf(level) > LEVELS.indexOf('prefecture')) return found;
  let left = MOST_UNITS;
  for (const { lead, responsible } of tasks) {
    for (const unit of [...lead.units, ...responsible.units]) {
      if (left-- <= 0) return found;
      if (unit.kind === 'named' && unit.isVertical) addChain(unit.name, true);
    }
  }
  return found;
}

/** 临江市 and 新海区 at the beginning of 临江市新海区人民政府办公室. */
function placesIn(text: string, vocabulary: Vocabulary): readonly PlaceName[] {
  return readPlaces(stripBlanks(text.slice(0, 200)).replace(OPENING, ''), vocabulary).filter(({ isZone }) => !isZone);
}

function levelOf(name: string, vocabulary: Vocabulary): Level | undefined {
  return vocabulary.places.get(name)?.level ?? vocabulary.divisions.named(name)?.level;
}

/** 福州 and 福州市 are one place. */
export function isSamePlace(a: string, b: string): boolean {
  return stemOf(a) === stemOf(b);
}

const LEVEL_BEHIND = new RegExp(`(?:[${LEVEL_CHARACTERS}]|街道)$`);

/** The name without the word for its level, which changes when a county becomes a district, or a town a street. */
export function stemOf(name: string): string {
  return name.length > 2 ? name.replace(LEVEL_BEHIND, '') : name;
}
