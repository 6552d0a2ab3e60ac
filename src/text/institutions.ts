import type { Unit } from '../model/unit.ts';
import { isLeftOf } from './left-of.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';
import { remembering } from './remembering.ts';
import type { Vocabulary } from './vocabulary.ts';

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

/** Courts and procuratorates are organs of state; whatever else is called 院 is an institution. */
const ORGAN = /(?:法|检察|国务)院$/;

/** 松坪镇敬老院, 第一中学: the name ends as those of enterprises and institutions do. */
export function endsLikeInstitution(name: string, { institutionEndings }: Vocabulary): boolean {
  return !ORGAN.test(name) && institutionEndings.some((ending) => name.endsWith(ending));
}

/** How names of a sort end. Without endings it is any institution (直属单位). */
interface Sort {
  endings?: readonly string[];
  /** What stands in front says which of them: 民办 in 民办学校. */
  isQualified: boolean;
}

/** What a collective calls its members, if these are institutions: 中小学, 民办学校, 卫生院; undefined for 部门 and 街道. */
export function sortOf(words: string, vocabulary: Vocabulary): Sort | undefined {
  for (let start = 0; start < words.length; start++) {
    const rest = words.slice(start);
    const isQualified = start > 0;
    const entry = vocabulary.collectiveBodies.get(rest);
    // 有关单位 ends with 单位: what only a longer word says is said by no other end of it.
    if (entry && (start === 0 || entry.endings))
      return entry.body === 'institution' ? { ...entry, isQualified } : undefined;
    // One character (院) is the end of names of many sorts.
    const isEnding = rest.length > 1 && vocabulary.institutionEndings.includes(rest);
    if (isEnding || isInstitutionFamily(rest, vocabulary)) return { endings: [rest], isQualified };
  }
  return endsLikeInstitution(words, vocabulary) ? { endings: [words], isQualified: false } : undefined;
}

/** Known by its whole name: 卫生院, 社区卫生服务中心. */
export function isInstitutionFamily(name: string, { names, families }: Vocabulary): boolean {
  return families.get(names.get(name) ?? '')?.body === 'institution';
}

/**
 * Whether an institution is one of those that a collective speaks of: 松坪镇中心学校 is one of 各中心学校 and 各学校, perhaps of 各农村学校, and
 * none of 各医院. No list has all ends of a sort: only a name that ends as those of another sort do is none for certain.
 */
export function isOfSort(institution: string, words: string, vocabulary: Vocabulary): 'yes' | 'unclear' | 'no' {
  if (institution.endsWith(words)) return 'yes';
  const sort = sortOf(words, vocabulary);
  if (!sort?.endings) return sort ? 'yes' : 'no';
  if (!sort.endings.some((ending) => institution.endsWith(ending)))
    return endsAsSortDoes(institution, vocabulary) ? 'no' : 'unclear';
  return sort.isQualified ? 'unclear' : 'yes';
}

function endsAsSortDoes(institution: string, vocabulary: Vocabulary): boolean {
  const endings = endingsOfSorts(vocabulary);
  return [...institution].some((_, start) => {
    const end = institution.slice(start);
    return endings.has(end) || isInstitutionFamily(end, vocabulary);
  });
}

/** All ask with the same one. */
const MOST_VOCABULARIES = 1;

/** Ends that say of which sort an institution is; of the single characters only those that are a sort's own: 厂, 村, and not 院. */
const endingsOfSorts = remembering(MOST_VOCABULARIES, (vocabulary: Vocabulary) => {
  const bodies = [...vocabulary.collectiveBodies.values()].filter(({ body }) => body === 'institution');
  const places = [...vocabulary.collectivePlaces.values()].filter(({ body }) => body === 'institution');
  return new Set([
    ...bodies.flatMap(({ endings = [] }) => endings),
    ...places.flatMap(({ words }) => words),
    ...vocabulary.institutionEndings.filter(({ length }) => length > 1),
  ]);
});
