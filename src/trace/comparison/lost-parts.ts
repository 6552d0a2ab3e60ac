import { framesOf } from '../../text/frame-words.ts';
import { CHARACTERS_OF, LEVEL_CHARACTERS } from '../../text/level-characters.ts';
import type { RowPair } from './row-pair.ts';

/** A stretch of the field that a clause stands in. */
type Stretch = [start: number, end: number];

/** What lies below townships as well, in the words that lists of levels have. */
const RANKS = [...Object.values(CHARACTERS_OF).slice(0, -1), `${CHARACTERS_OF.township}街`, '村社', '组'];
const LEVEL = new RegExp(`街道|社区|村居|乡镇|镇街|[${RANKS.join('')}]`, 'g');
/** 县、乡（镇）、村三级. */
const LEVELS = new RegExp(`(?:(?:${LEVEL.source})(?:[（(][^（）()]{1,6}[）)])?[、和与]?){2,}(?=[二两三四五]级)`);

/**
 * Levels of a list that the child's list of levels lacks: 县、乡、村三级 ⇒ 县、乡两级. Only those below the first that the child names: what is
 * above the own one is left to those above. Undefined where not both list levels.
 */
export function lostLevels({ parent, child }: RowPair): Stretch[] | undefined {
  const [above, own] = [LEVELS.exec(parent.text), LEVELS.exec(child.text)];
  if (!above || !own) return undefined;
  const ranks = levelsIn(own[0]).map(({ rank }) => rank);
  const shift = parent.stretch[0] + above.index;
  return levelsIn(above[0]).flatMap(({ rank, at, length }): Stretch[] =>
    rank > Math.min(...ranks) && !ranks.includes(rank) ? [[shift + at, shift + at + length]] : [],
  );
}

function levelsIn(list: string): { rank: number; at: number; length: number }[] {
  return [...list.matchAll(LEVEL)].map(({ 0: word, index }) => ({
    rank: RANKS.findIndex((characters) => characters.includes(word[0]!)),
    at: index,
    length: word.length,
  }));
}

/** A word that joins a second thing to the first, and that thing, without which the clause is as it was: 拆除|和使用登记注销. */
const SECOND = /^(?:以及|[和与及并])(\p{Script=Han}+)$/u;
/** Bodies and territories are those of each level. */
const OF_LEVEL = new RegExp(`[${LEVEL_CHARACTERS}村]|街道|[局委办厅院]$|部门$|单位$|政府$`);
/** A second thing that says less is a matter of wording (和管理水平). */
const LEAST_TOLD = 4;

/** What the parent joins to another thing by 和, and the child's row says nowhere. */
export function lostSeconds({ parent, child, relation, hunks }: RowPair, whole: string): Stretch[] {
  if (relation !== 'changed' || parent.isTitle || child.isTitle) return [];
  const { text, map } = parent.form;
  return hunks.flatMap(({ before, after }): Stretch[] => {
    const second = after[0] === after[1] ? SECOND.exec(text.slice(...before))?.[1] : undefined;
    if (second === undefined || before[1] < text.length || OF_LEVEL.test(second)) return [];
    if ([...framesOf(second)].filter((group) => group === 0).length < LEAST_TOLD) return [];
    const words = Array.from({ length: second.length - 1 }, (_, at) => second.slice(at, at + 2));
    if (words.filter((word) => whole.includes(word)).length * 2 >= words.length) return [];
    return [[parent.stretch[0] + map[before[1] - second.length]!, parent.stretch[0] + map[before[1]]!]];
  });
}
