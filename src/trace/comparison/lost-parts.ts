import { framesOf } from '../../text/frame-words.ts';
import { LEVEL_CHARACTERS, LEVEL_ROW, RANKED, RANKS } from '../../text/level-characters.ts';
import type { RowPair } from './row-pair.ts';

/** A stretch of the field that a clause stands in. */
type Stretch = [start: number, end: number];

const LEVEL = new RegExp(RANKED, 'g');
export const LEVELS = new RegExp(LEVEL_ROW);

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
export const OF_LEVEL = new RegExp(`[${LEVEL_CHARACTERS}村]|街道|[局委办厅院]$|部门$|单位$|政府$`);
/** A second thing that says less is a matter of wording (和管理水平). */
const LEAST_TOLD = 4;

/** What the parent joins to another thing by 和, or lists beside it, and the child's row says nowhere. `rowAbove`: the words of the parent's row. */
export function lostSeconds(pair: RowPair, whole: string, rowAbove: () => string): Stretch[] {
  const { parent, child, relation, hunks } = pair;
  if (relation !== 'changed' || parent.isTitle || child.isTitle) return [];
  const { text, map } = parent.form;
  // 重大政策、重大项目 ⇒ 重大项目、补偿方案: a list as long as the parent's was made for the place.
  const isShorter = child.form.text.split('、').length < text.split('、').length;
  return hunks.flatMap(({ before, after }): Stretch[] => {
    if (after[0] !== after[1]) return [];
    const second = before[1] === text.length ? SECOND.exec(text.slice(...before))?.[1] : undefined;
    const [from, to] =
      second === undefined ? (isShorter && listedIn(text, before)) || [0, 0] : [before[1] - second.length, before[1]];
    const words = text.slice(from, to);
    if (words === '' || OF_LEVEL.test(words)) return [];
    if ([...framesOf(words)].filter((group) => group === 0).length < LEAST_TOLD) return [];
    if (isSaidIn(whole, words, rowAbove())) return [];
    return [[parent.stretch[0] + map[from]!, parent.stretch[0] + map[to]!]];
  });
}

/** One of several things listed: 滞留资金|、虚列支出. */
const LISTED = /^(?:、(\p{Script=Han}+)|(\p{Script=Han}+)、)$/u;

/** Where a listed thing stands that is gone with its mark; of 人大代表、群众代表 either 、群众代表 or 代表、群众 may count as gone. */
function listedIn(text: string, [start, end]: readonly [number, number]): [number, number] | undefined {
  for (let by = start - end + 1; by < end - start; by++) {
    const [from, to] = [start + by, end + by];
    if (text.slice(0, from) + text.slice(to) !== text.slice(0, start) + text.slice(end)) continue;
    const listed = LISTED.exec(text.slice(from, to));
    if (listed) return listed[1] === undefined ? [from, to - 1] : [from + 1, to];
  }
  return undefined;
}

/** Half of the pairs come back; those that the parent's row has elsewhere too would come back from there. */
function isSaidIn(whole: string, words: string, rowAbove: string): boolean {
  if (whole.includes(words)) return true;
  const pairs = Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
  const own = pairs.filter((pair) => rowAbove.indexOf(pair) === rowAbove.lastIndexOf(pair));
  const telling = own.length > 0 ? own : pairs;
  return telling.filter((pair) => whole.includes(pair)).length * 2 >= telling.length;
}
