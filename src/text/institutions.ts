import type { Unit } from '../model/unit.ts';
import { isLeftOf } from './left-of.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

const LEVEL_WORD = new RegExp(`^[${LEVEL_CHARACTERS}](?:属|直)?(?=.{3})`);

/** Name of an enterprise or institution without its place and level: 城市发展集团有限公司, 第一中学. */
export function institutionName({ name, place }: Pick<Unit, 'name' | 'place'>): string {
  const at = place === undefined ? -1 : name.indexOf(place);
  return at < 0 ? name.replace(LEVEL_WORD, '') : name.slice(at + place!.length);
}

const ORDINAL = /[一二三四五六七八九十百\d]+/g;
/** Shorter abbreviations could be anybody's. */
const SHORTEST_ABBREVIATION = 3;

/**
 * Whether two names are those of one institution, one of them perhaps abbreviated as all are: by leaving characters out (城发集团 for
 * 城市发展集团有限公司). Numbers are never left out: 第一中学 is not 第十一中学.
 */
export function isSameInstitution(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_ABBREVIATION || numbersOf(short) !== numbersOf(long)) return false;
  return isLeftOf(short, long);
}

function numbersOf(name: string): string {
  return name.match(ORDINAL)?.join(' ') ?? '';
}
