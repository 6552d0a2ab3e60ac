import type { Level } from '../model/unit.ts';
import { isBody } from './bodies.ts';
import { readPlace } from './places.ts';
import { type Home, levelOfCity } from './unit-names.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Whose bodies a collective means: what stands in front of the word for them. */
export interface Scope {
  isEach: boolean;
  isVague: boolean;
  hasLevel: boolean;
  /** 市属, 厅直属: below the departments. */
  isBelow: boolean;
  level: Level | undefined;
  place: string | undefined;
}

const SCOPE_TAIL = /^(?:中直|本级|直属|级|直|属|辖|管|内|级机关|直机关|系统)?/;

export function newScope(): Scope {
  return { isEach: false, isVague: false, hasLevel: false, isBelow: false, level: undefined, place: undefined };
}

/** Takes 全市, 市直, 区级, 仓山区 from the front. */
export function readScope(text: string, scope: Scope, vocabulary: Vocabulary, home: Home): string | undefined {
  let rest = text;
  if (rest.startsWith('全')) {
    rest = rest.slice(1);
    scope.isEach = true;
  }
  // 各市场监管所: the name of an office, whatever level its first character names elsewhere.
  const isOffice = isBody(rest, vocabulary);
  const word = [3, 2, 1]
    .map((length) => rest.slice(0, length))
    .find((start) => vocabulary.levels.has(start) && !isOffice);
  if (word === undefined) {
    const office = /^(?:局|委|厅|办|院|会|中心)?(?:机关|本级|系统|直属|[属内])?/.exec(rest);
    if (office && office[0].length > 0 && office[0].length < rest.length && /[机本系直属]|各/.test(rest)) {
      scope.isBelow = office[0].endsWith('属');
      return rest.slice(office[0].length);
    }
    const place = readPlace(rest, vocabulary);
    if (!place) return undefined;
    scope.place = place.name;
    scope.hasLevel = true;
    scope.level = place.level ?? 'county';
    if (home.place === place.name && home.level) scope.level = home.level;
    rest = rest.slice(place.name.length);
  } else {
    scope.hasLevel = true;
    scope.level = word === '市' ? levelOfCity(home) : vocabulary.levels.get(word);
    rest = rest.slice(word.length);
  }
  return rest.replace(SCOPE_TAIL, (mark) => {
    scope.isBelow = mark.endsWith('属') && !/(?:部门|机构)$/.test(rest);
    return '';
  });
}
