import type { Clause, ClausePair } from '../../src/model/comparison.ts';
import { strengthsIn } from '../../src/text/strength.ts';
import { isTimeOnly } from '../../src/text/time-words.ts';
import { inCell } from './changed-words.ts';
import { PIVOTS } from './governing.ts';
import { ADVERB_GROUP, framesOf, PARTICLE_GROUP } from '../../src/text/frame-words.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

/** A longer insertion is a clause of its own. */
const LONGEST = 10;
/** A noun phrase between an attribute and what is demanded: 讲解员|必须. */
const SHORTEST_NOUN = 2;
const LONGEST_NOUN = 14;

/** Chinese characters and digits alone: level words and own places are signs in the form, and restrict nothing. */
const WORDS = /^[\p{Script=Han}\d]+$/u;
/** Determiners that leave nobody out, beside those that are words of strength, the names of levels and of what is theirs (县医院), and words that join a second thing to the first. */
const WHOLE = new RegExp(`^(?:[全本该其此这诸${LEVEL_CHARACTERS}村]|[上前]述|以上|广大|城乡|人民)|辖区$|[和与及、或]`);
/** Words that say how, when and where stand in front of a subject as well: those of the frames, and closed classes of the grammar. */
const ADVERBIAL = new RegExp(`^(?:[于向从按依经由自至到把被因随仍也还另]|同时|统一)|(?:[内中后时前处]|${PIVOTS})$`);
/** What ends with a preposition is another subject: 网格员对|老年人; 定向 is a word. */
const PREPOSITION_AT_END = /[对按由将把向给为以在于从]$/;
/** A verb makes of the noun its object, and restricts nothing: 作出|处罚决定, 收到|投诉. Verbs that only carry a noun, and those that reach it; closed classes of the grammar. */
const VERB = /(?:[作做]出|予以|给予|加以|进行|到)$/;
/** In front of the noun stands nothing, or what governs it: 对|大型商场. */
const GOVERNOR = new RegExp(`(?:^|[^\\p{Script=Han}\\d]|[对为将把向给由]|${PIVOTS})$`, 'u');

/**
 * Where the child put an attribute right in front of those whom a demand binds, into a clause that it else copied: 商场应当设置 ⇒
 * 大型商场应当设置. What the parent's row has somewhere says nothing new, and where the child speaks of the others as well nobody is left out.
 */
export function restrictionIn(pair: ClausePair): readonly [start: number, end: number] | undefined {
  const { parent, child, hunks } = pair;
  const [hunk, ...others] = hunks;
  if (pair.relation !== 'changed' || !hunk || others.length > 0) return undefined;
  const { before, after } = hunk;
  if (before[0] !== before[1] || after[1] - after[0] > LONGEST || OTHERS.test(child.task.requirement.value))
    return undefined;
  const own = child.form.text;
  const at = shifts(own, after).find(
    ([start, end]) =>
      isRestricting(own.slice(start, end)) && GOVERNOR.test(own.slice(0, start)) && bindsWhatFollows(own.slice(end)),
  );
  return at && !isSaid(own.slice(...at), parent) ? inCell(child, at) : undefined;
}

const OTHERS = /其[他它余]/;

/** Of 大型大厦 either 大型 or 型大 may count as put in: the stretches that leave the same text. */
function shifts(text: string, [start, end]: readonly [number, number]): [number, number][] {
  const all: [number, number][] = [[start, end]];
  for (let by = 1; by <= start && text[start - by] === text[end - by]; by++) all.push([start - by, end - by]);
  return all;
}

function isRestricting(words: string): boolean {
  if (words.length < 2 || !WORDS.test(words) || WHOLE.test(words) || ADVERBIAL.test(words) || VERB.test(words))
    return false;
  if (PREPOSITION_AT_END.test(words) && !isKnownWord(words.slice(-2))) return false;
  if ([ADVERB_GROUP, PARTICLE_GROUP].includes(framesOf(words)[0]!)) return false;
  return strengthsIn(words).length === 0 && !isTimeOnly(words);
}

const PREPOSITION = /^[对将把向给由按在从]/;

/** A noun phrase, and then a word that binds or that means all of it: 必须, 应当, 一律, 全部. */
function bindsWhatFollows(text: string): boolean {
  // 网格员|对老年人应当: the one who does it is put in, and what is done to whom stays. 从业人员 and 在校学生 begin with no preposition.
  if (PREPOSITION.test(text) && !isKnownWord(text.slice(0, 2))) return false;
  const clause = /^[^，。；、,.;]*/.exec(text)![0];
  const binding = strengthsIn(clause.slice(0, LONGEST_NOUN + 2)).find(
    ({ scale, rank }) => rank === 0 && (scale === 'duty' || scale === 'scope'),
  );
  return binding !== undefined && binding.span[0] >= SHORTEST_NOUN;
}

function isSaid(words: string, { task }: Clause): boolean {
  return [task.title, task.requirement, task.remark].some(({ value }) => value.includes(words));
}
