import type { Level } from '../../src/model/unit.ts';
import { HAN } from '../../src/text/han.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { PIVOTS } from './governing.ts';
import { isProperName } from './proper-name.ts';
import { CHARACTERS_OF } from '../../src/text/level-characters.ts';
import { matchesIn } from '../../src/text/matches.ts';

/**
 * What makes a place the one where a task is done or whose bodies do it: 在, 对, 由 and 将, verbs that set others to work, or the words of a
 * territory behind it. 向, 与, 到 and 赴 only name a place beside.
 */
const COVERBS_OF_PLACE = '在对由将把为';
const SETTING = `[${COVERBS_OF_PLACE}]|${PIVOTS}`;
const NAME = `(${HAN}{2,3})`;
/** The words of a territory behind its name: its bounds, and who lives and works there. */
export const TERRITORY = '范围|境内|辖区|辖内|各|全域|居民|群众|企业';
const IS_TERRITORY = new RegExp(`^(?:${TERRITORY})`);
const SET = new RegExp(`(?:${SETTING})$`);

/** A village is named too freely. */
const ENDINGS: Readonly<Partial<Record<Level, string>>> = {
  prefecture: `[${CHARACTERS_OF.prefecture}]`,
  county: `[${CHARACTERS_OF.county}]`,
  township: `街道|[${CHARACTERS_OF.township}]`,
};
/** Looked for at what a name ends with, which few characters are, with what stands in front of it. */
const GOVERNED = new Map(
  Object.entries(ENDINGS).map(([level, endings]): [string, readonly RegExp[]] => {
    // 组织对青岚区: the name begins behind 对.
    const isNext = `(?:${PIVOTS}|[${COVERBS_OF_PLACE}]${HAN}{2}(?:${endings}))`;
    return [
      level,
      [
        new RegExp(`(${endings})(?<=(?:^|[，。；;：、]|${SETTING})(?!${isNext})${NAME}(?:${endings}))`, 'g'),
        // 方便青岚区群众: behind a word of two characters, where the name stands for a territory
        new RegExp(`(${endings})(?=${TERRITORY})(?<=${HAN}{2}${NAME}(?:${endings}))`, 'g'),
      ],
    ];
  }),
);

/** Names of bodies of a level that are governed: told by their form, whatever they are. */
export function governedNames(
  value: string,
  level: Level,
  { zones, divisions }: Vocabulary,
): { start: number; name: string }[] {
  const forms = GOVERNED.get(level);
  if (!forms) return [];
  const found = forms.flatMap((form) => matchesIn(value, form));
  return found.flatMap(({ index, 1: ending, 2: stem }) => {
    const name = stem! + ending!;
    const start = index - stem!.length;
    const before = value.slice(Math.max(0, start - LONGEST_SETTING), start);
    const isTerritory = IS_TERRITORY.test(value.slice(start + name.length));
    const isBehindWord = isKnownWord(before.slice(-2)) && !isKnownWord(before.slice(-1) + stem![0]!);
    if (!SET.test(before) && !(isTerritory && (isBehindWord || OPENS.test(before)))) return [];
    if (zones.includes(name)) return [];
    const isBehindCoverb = COVERBS_OF_PLACE.includes(before.at(-1) ?? ' ');
    // 一把手到县里: the coverb is a piece of a word; 由来凤县 is not, for there is such a county, nor is one that opens its clause.
    const isInClause = /\p{Script=Han}.$/u.test(before);
    if (isBehindCoverb && isInClause && isKnownWord(before.slice(-1) + stem![0]!) && !divisions.named(name)) return [];
    return isProperName(stem!, ending!, isBehindCoverb) ? [{ start, name }] : [];
  });
}

const LONGEST_SETTING = 2;
/** Nothing in front, or a mark. */
const OPENS = /(?:^|[，。；;：、])$/;
