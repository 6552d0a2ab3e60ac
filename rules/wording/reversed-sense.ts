import type { ClausePair } from '../../src/model/comparison.ts';
import { defineRule } from '../../src/model/rule.ts';
import { HAN } from '../../src/text/han.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { matchesIn } from '../../src/text/matches.ts';
import { prohibitionIn } from '../../src/text/prohibitions.ts';
import { quantitiesIn } from '../../src/text/quantities.ts';
import { strengthsIn } from '../../src/text/strength.ts';
import { exchangedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
import { inCell } from '../shared/changed-words.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { hasNoProhibition } from '../shared/prohibition.ts';
import { areContrary, type Directed, directedIn, isSaidAlready, NEGATIONS } from '../shared/contraries.ts';
import { type Place, spelledOut } from '../shared/spelled-out.ts';
import { quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 公开收费目录, requirement: 收费目录向社会公开，扩大减免范围。办事不收取工本费。, responsible: [各县（市）区政府] }
`;
const childWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 公开收费目录
    requirement: ${requirement}
    lead: [区行政服务中心]
`;

export default defineRule({
  id: 'wording/reversed-sense',
  severity: 'error',
  title: { 'zh-CN': '意思与上级相反', en: 'The opposite of what the parent says' },
  why: {
    'zh-CN':
      '一句话与上级只差一个词，意思却反了：“公开”写成“暂不公开”，“扩大”写成“缩小”，“不收取”写成“收取”。有时是改稿时改错了，有时是录入差错，办的人会照着反的做。',
    en: 'A sentence differs from the parent’s by one word and says the opposite: 公开 became 暂不公开, 扩大 became 缩小, 不收取 lost its 不. Whether by editing or by typing, those who do the work will do the contrary.',
  },
  fix: { 'zh-CN': '对照上级原文改回来。', en: 'Put it right by the parent’s words.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级的要求不得与上级相抵触，是办文惯例，没有专门的国家标准。',
      en: 'That a subordinate’s demands do not contradict the superior’s is office custom; no national standard deals with it.',
    },
  },
  messages: {
    opposite: {
      'zh-CN': '上级第 {parentTask} 项写“{parentWords}”，这里写“{words}”，意思相反：“{text}”',
      en: 'Parent task {parentTask} says “{parentWords}”, here it is “{words}”, the opposite: “{text}”',
    },
    negated: {
      'zh-CN': '比上级第 {parentTask} 项多了“{words}”，意思相反：“{text}”',
      en: '“{words}” was put in, which turns the sense of parent task {parentTask} round: “{text}”',
    },
    affirmed: {
      'zh-CN': '比上级第 {parentTask} 项少了“{parentWords}”，意思相反：“{text}”',
      en: '“{parentWords}” of parent task {parentTask} was left out, which turns the sense round: “{text}”',
    },
    parentClause: { 'zh-CN': '上级原来的意思', en: 'what the parent says' },
  },
  good: [
    {
      title: '两个字写颠倒了，是错字',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。劝听不的暂停办理。'),
        'parent.yaml': PARENT.replace('办事不收取工本费', '劝不听的暂停办理'),
      },
    },
    {
      title: '换成意思相同的词；宾语也换了的，不是反义',
      files: {
        'child.yaml': childWith('收费目录向群众公开，扩充减免范围。办事免收工本费。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '双重否定；“不断”不是否定',
      files: {
        'child.yaml': childWith('收费目录不断向社会公开，缩小收费范围。办事不收取工本费。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '禁令移到后面',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。化整为零躲招标的严禁。'),
        'parent.yaml': PARENT.replace('办事不收取工本费', '严禁化整为零规避招标'),
      },
    },
    {
      title: '上级本来就说“不得”，本表换了宾语',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。不得要求办事人重复提交材料。'),
        'parent.yaml': PARENT.replace('办事不收取工本费', '不得以任何名义要求群众重复提交材料'),
      },
    },
  ],
  bad: [
    {
      title: '“公开”写成“暂不公开”，“扩大”写成“缩小”，“不收取”写成“收取”',
      files: {
        'child.yaml': childWith('收费目录向社会暂不公开，缩小减免范围。办事收取工本费。'),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'negated' },
        { at: 'child.yaml:8', message: 'opposite' },
        { at: 'child.yaml:8', message: 'affirmed' },
      ],
    },
    {
      title: '“增加”写成“减少”',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。办事不收取工本费。').replace(
          '办事不收取工本费',
          '减少自助设备',
        ),
        'parent.yaml': PARENT.replace('办事不收取工本费', '增加自助设备'),
      },
      findings: [{ at: 'child.yaml:8', message: 'opposite' }],
    },
    {
      title: '“只减不增”写成“只增不减”',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。收费项目只增不减。'),
        'parent.yaml': PARENT.replace('办事不收取工本费', '收费项目只减不增'),
      },
      findings: [{ at: 'child.yaml:8', message: 'opposite' }],
    },
    {
      title: '先后颠倒',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。工程款先拨付、再验收工程。'),
        'parent.yaml': PARENT.replace('办事不收取工本费', '工程款先验收工程、再拨付'),
      },
      findings: [{ at: 'child.yaml:8', message: 'opposite' }],
    },
  ],
  check({ trace }, report) {
    if (!trace) return;
    for (const { traced, pair } of exchangedClauses(trace)) {
      if (!isDemanded(traced)) continue;
      const { parent, child } = pair;
      const isLost = hasNoProhibition(pair);
      for (const { kind, above, own } of reversals(pair)) {
        const [from, to] = [inCell(parent, above), inCell(child, own)];
        const words = child.task[child.in].value.slice(...to);
        const parentWords = parent.task[parent.in].value.slice(...from);
        // 不得挪作他用 ⇒ 可以挪作他用; where nothing stands against 不得, the prohibition was lost.
        if (isLost && (kind !== 'opposite' || prohibitionIn(parentWords) === undefined)) continue;
        report({
          messageId: kind,
          data: {
            task: child.task.number,
            parentTask: traced.parent.number,
            words,
            parentWords,
            text: quote(child.text),
          },
          place: placeOf(child, to[0] < to[1] ? to : child.span),
          task: child.task.number,
          related: [{ path: trace.parent.path, messageId: 'parentClause', data: {}, place: placeOf(parent) }],
          fix: {
            safe: false,
            changes: [{ kind: 'replace', pointer: child.task[child.in].place.pointer, span: to, text: parentWords }],
          },
        });
      }
    }
  },
});

const ANY_NEGATION = [...NEGATIONS].toSorted((a, b) => b.length - a.length).join('|');
/** What may stand between a negation and its verb: 不向社会公开. */
const PREPOSITIONS = '向对将在按由经';
/** A negation, what it takes along, and the verb behind it. */
const NEGATED = new RegExp(`(${ANY_NEGATION})((?:[${PREPOSITIONS}]${HAN}{2})?)(${HAN}{2})`, 'g');
const NEGATIVE = new RegExp(ANY_NEGATION, 'gu');
const UNDER_NEGATION = new RegExp(`(?:${ANY_NEGATION})$`, 'u');

/** Places in the form of the parent's clause, and of the child's. */
interface Reversal extends Place {
  kind: 'opposite' | 'negated' | 'affirmed';
}

function reversals(pair: ClausePair): Reversal[] {
  const [above, own] = [pair.parent.form.text, pair.child.form.text];
  if (pair.hunks.some(({ before, after }) => isSwapped(above, before[0], own.slice(...after)))) return [];
  const found = pair.hunks.flatMap(({ before, after }): Reversal[] => {
    const [lost, added] = [above.slice(...before), own.slice(...after)];
    // 不得瞒报、迟报 ⇒ 不准瞒报、不准迟报 says no again.
    const isSaidAgain = isNegatedBefore(above, before[0]) || forbidsElsewhere(own, after, above);
    if (givesWay(lost) && isNegation(added, own, after) && !isSaidAgain)
      return [{ kind: 'negated', above: before, own: after }];
    // 严禁拆分项目 ⇒ 拆分项目的严禁, 严禁 ⇒ 杜绝: what is gone in front stands behind, or another word that forbids does; an attribute
    // (未经审核的决定) loses its 的 there.
    const moved = lost.replace(/的$/, '');
    const isMoved = moved.length > 1 && own.split(moved).length >= above.split(moved).length;
    const isForbidden = isMoved || prohibitionIn(added) !== undefined || forbidsElsewhere(above, before, own);
    if (givesWay(added) && !isForbidden && (isNegation(lost, above, before) || isNone(lost, above, before)))
      return [{ kind: 'affirmed', above: before, own: after }];
    const turned =
      oppositeAt(above, own, before, after) ??
      spelledOut(above, own, before, after) ??
      otherSide(above, own, before, after);
    return turned ? [{ kind: 'opposite', ...turned }] : [];
  });
  // Of 免收 ⇒ 收取 both the lost character and the added one tell.
  if (found.length > 0)
    return found.filter(({ own: [at] }, index) => found.findIndex((one) => one.own[0] === at) === index);
  const turned = pair.relation === 'changed' ? (orderTurned(above, own) ?? turnedAround(above, own)) : undefined;
  return turned ? [{ kind: 'opposite', ...turned }] : negatedVerbs(above, own);
}

/**
 * 任何单位不得截留资金 ⇒ 资金不许任何单位截留: the only word that forbids stands in another place, as another one. Of 严禁偷排废水 and
 * 偷排废水不得处罚 each forbids another thing.
 */
function forbidsElsewhere(text: string, [start, end]: readonly [number, number], other: string): boolean {
  if (prohibitionIn(text.slice(start, end)) === undefined || prohibitionIn(other) === undefined) return false;
  if (prohibitionIn(text.slice(0, start) + text.slice(end)) !== undefined) return false;
  return isForbiddenBy(text, other) && isForbiddenBy(other, text);
}

/** What a text has behind its word that forbids, the other one has too; 拆分项目的严禁 and 不得发生 forbid what stands in front. */
function isForbiddenBy(text: string, other: string): boolean {
  const word = prohibitionIn(text)!;
  const behind = text.slice(text.indexOf(word) + word.length).replace(HAPPENING, '');
  return behind.length < 2 || [...behind].some((_, at) => at > 0 && other.includes(behind.slice(at - 1, at + 1)));
}

/** What says no more than that something is so; a closed class. */
const HAPPENING = /^(?:发生|出现|存在|再有|有)/;

/** 先验收后付款: what comes first, and what behind it. */
const ORDERED = /先(\p{Script=Han}{2,8}?)[，、,]?(?:后|再)(\p{Script=Han}{2})/u;

/** 劝不听的 ⇒ 劝听不的: what is put in stands one character away already, so that two were swapped in writing. */
function isSwapped(above: string, at: number, added: string): boolean {
  return (
    NEGATIONS.has(added) && (above.startsWith(added, at + 1) || above.slice(0, Math.max(0, at - 1)).endsWith(added))
  );
}

/** 只增不减: what is done, and what is not. */
const ONLY = /只(\p{Script=Han})不(\p{Script=Han})/u;

/** 先验收后付款 ⇒ 先付款后验收, 只增不减 ⇒ 只减不增. */
function orderTurned(above: string, own: string): Place | undefined {
  const form = above.includes('先') ? ORDERED : above.includes('只') ? ONLY : undefined;
  const [there, here] = [form?.exec(above), form?.exec(own)];
  if (!there || !here || there[1] === here[1]) return undefined;
  const isTurned = here[1]!.startsWith(there[2]!) && there[1]!.startsWith(here[2]!);
  if (!isTurned) return undefined;
  return {
    above: [there.index, there.index + there[0].length],
    own: [here.index, here.index + here[0].length],
  };
}

/** 离岗前办结 ⇒ 离岗后办结: what has to come before something comes behind it, or the other way round. */
function otherSide(
  above: string,
  own: string,
  before: readonly [number, number],
  after: readonly [number, number],
): Place | undefined {
  const exchanged = above.slice(...before) + own.slice(...after);
  if ((exchanged !== '前后' && exchanged !== '后前') || !EVENT.test(above.slice(0, before[0]))) return undefined;
  return { above: [before[0] - 2, before[1]], own: [after[0] - 2, after[1]] };
}

/** Two characters that name something that happens; of a day other rules speak. */
const EVENT = /(?![月季年周旬度][底末初]|.[日月年度周旬])\p{Script=Han}{2}$/u;

/** How far in front of its verb an object stands: 雨量计拆除到山洪沟上游, 投标保证金一律免收. */
const IN_FRONT = 8;

/** A contrary on the other side of its object: 加设雨量计 ⇒ 雨量计拆除, 保证金一律免收 ⇒ 一律收取保证金. */
function turnedAround(above: string, own: string): Place | undefined {
  const words = onceAsked(() => directedIn(own));
  for (const there of directedIn(above)) {
    if (own.includes(there.word)) continue;
    for (const here of words()) {
      if (above.includes(here.word) || !areTurned(above, there, own, here)) continue;
      if (!standsInFront(above, there, own, here) && !standsInFront(own, here, above, there)) continue;
      // 拆除旧的、安装新的: one of the parent's side stands there as well.
      if (words().some((one) => areContrary(one, here))) continue;
      return placeOfBoth(there, here);
    }
  }
  return undefined;
}

/** Whether what one text has right behind its word the other has in front of its own. */
function standsInFront(text: string, one: Directed, other: string, word: Directed): boolean {
  const object = text.slice(one.at + one.word.length, one.at + one.word.length + 2);
  return /^\p{Script=Han}{2}$/u.test(object) && other.slice(Math.max(0, word.at - IN_FRONT), word.at).includes(object);
}

function placeOfBoth(there: Directed, here: Directed): Place {
  return { above: [there.at, there.at + there.word.length], own: [here.at, here.at + here.word.length] };
}

/** 零投资 ⇒ 投资, 自行投资: of what there is to be none of there is some. 零星 is another word. */
function isNone(words: string, text: string, [start, end]: readonly [number, number]): boolean {
  return words === '零' && !isKnownWord(text.slice(start, end + 1)) && isKnownWord(text.slice(end, end + 2));
}

/** Adverbs that say who does it himself, a closed class of the grammar. */
const HIMSELF = new Set(['自行', '自己', '亲自', '各自']);

/** 全部公开 ⇒ 暂不公开: a negation may stand where a word of strength stood, and the act itself where a negation did. */
function givesWay(words: string): boolean {
  return (
    words === '' ||
    HIMSELF.has(words) ||
    strengthsIn(words).some(({ rank, span }) => rank === 0 && span[1] - span[0] === words.length)
  );
}

/** In a clause put in other words: the verb that the parent's clause has stands behind 不 in the child's. */
function negatedVerbs(above: string, own: string): Reversal[] {
  return matchesIn(own, NEGATED).flatMap((match): Reversal[] => {
    const [words, negation, along, verb] = [match[0], match[1]!, match[2]!, match[3]!];
    const after = [match.index, match.index + negation.length] as const;
    if (!isKnownWord(verb) || !isNegation(negation, own, after) || isSaidAlready(negation, above)) return [];
    if (isNegatedBefore(own, match.index, above) || forbidsElsewhere(own, after, above)) return [];
    const at = above.indexOf(along + verb);
    const isSaidTwice =
      own.indexOf(verb) !== match.index + negation.length + along.length ||
      own.indexOf(verb, match.index + words.length) >= 0;
    if (at < 0 || isSaidTwice || isNegatedBefore(above, at, own)) return [];
    return [
      { kind: 'negated', above: [at, at + along.length + verb.length], own: [match.index, match.index + words.length] },
    ];
  });
}

/** 不再开展 is no contrary of 停止, and of 未经培训不得上岗, which says no twice, neither is 必须培训后上岗. */
function areTurned(above: string, there: Directed, own: string, here: Directed): boolean {
  if (!areContrary(there, here) || isUnder(above, there.at) !== isUnder(own, here.at)) return false;
  const isOfNegation = NEGATIONS.has(there.word) || NEGATIONS.has(here.word);
  return !isOfNegation || isNegatedBefore(above, there.at) === isNegatedBefore(own, here.at);
}

function isUnder(text: string, verb: number): boolean {
  return UNDER_NEGATION.test(text.slice(0, verb));
}

/**
 * A verb that the parent negates is no contrary to the child's: 不得以任何方式要求 says what 不得要求 does. What both call 不合理 is the object,
 * and negates no verb behind it.
 */
function isNegatedBefore(text: string, verb: number, other?: string): boolean {
  return matchesIn(text.slice(0, verb), NEGATIVE).some(({ 0: words, index }) => {
    const end = index + words.length;
    const isOfObject = other !== undefined && end + 2 <= verb && other.includes(text.slice(index, end + 2));
    return !isOfObject && isNegation(words, text, [index, end]);
  });
}

/** 不对外, 暂不向社会: what a negation takes along in front of its verb. */
const TAKEN_ALONG = new RegExp(`(?<=.)[${PREPOSITIONS}]${HAN}{1,4}$`);

/** What 不 leaves is a word, where 不断 and 未来 are words of their own; 不少于 is the bound of a figure. */
function isNegation(words: string, text: string, [start, end]: readonly [number, number]): boolean {
  const behind = text.slice(end, end + 2);
  if (!NEGATIONS.has(words.replace(TAKEN_ALONG, '')) || !/^\p{Script=Han}/u.test(behind)) return false;
  // 不不便 is a slip.
  if (behind.startsWith(words)) return false;
  // 不少于, 不超过 say how much.
  if (BOUND.test(behind)) return false;
  // 不定期 demands less, and another rule says so.
  if (strengthsIn(text).some(({ rank, span }) => rank > 0 && span[0] <= start && span[1] > end)) return false;
  if (quantitiesIn(text).some(({ span }) => span[0] <= start && span[1] > end)) return false;
  return words.length > 1 || isKnownWord(behind) || PREPOSITIONS.includes(behind[0]!);
}

/** An adjective of measure with 于, or 超过. */
const BOUND = /^(?:\p{Script=Han}于|超过)$/u;

/** A word and its contrary at one place, with the same object behind them, or the same subject where nothing follows. */
function oppositeAt(above: string, own: string, before: Reversal['above'], after: Reversal['own']): Place | undefined {
  const there = directedIn(above, reach(before)).filter(({ word }) => !own.includes(word));
  if (there.length === 0) return undefined;
  const here = directedIn(own, reach(after)).filter(({ word }) => !above.includes(word));
  for (const [one, other] of there.flatMap((a) => here.map((b) => [a, b] as const))) {
    const place = placeOfBoth(one, other);
    if (areTurned(above, one, own, other) && haveSameObject(above, own, place)) return place;
  }
  return undefined;
}

/**
 * Where words of two characters begin that have one in a stretch. Of 免收 ⇒ 收取 one character stays: where nothing stands on one side, its
 * word begins or ends there.
 */
function reach([start, end]: Reversal['above']): Reversal['above'] {
  return start === end ? [start - 2, end + 1] : [start - 1, end];
}

/** The same words behind both, or in front where nothing follows. */
function haveSameObject(above: string, own: string, place: Place): boolean {
  const [[at, end], [ownAt, ownEnd]] = [place.above, place.own];
  const behind = above.slice(end, end + 2);
  if (behind !== '') return own.startsWith(behind, ownEnd);
  return ownEnd === own.length && above.slice(Math.max(0, at - 2), at) === own.slice(Math.max(0, ownAt - 2), ownAt);
}
