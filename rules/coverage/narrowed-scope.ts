import type { Clause, ClausePair, Hunk, Slot } from '../../src/model/comparison.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Quantity } from '../../src/text/quantities.ts';
import { ADVERB_GROUP, framesOf } from '../../src/text/frame-words.ts';
import { BASICALLY, type Strength, strengthsIn } from '../../src/text/strength.ts';
import { type ChangedClause, exchangedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
import { inCell, inForm, isPutIn, standsFor } from '../shared/changed-words.ts';
import { quote } from '../shared/quote.ts';
import { restrictionIn } from '../shared/restriction.ts';
import type { Level } from '../../src/model/unit.ts';
import { readPlace } from '../../src/text/places.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { CHARACTERS_OF } from '../../src/text/level-characters.ts';
import { CHINESE_NUMERAL } from '../../src/text/numerals.ts';
import { isRaised } from '../shared/threshold.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 公开收费目录, requirement: 所有窗口摆放收费目录，收费依据全部公开。涉企政策应解读尽解读。, responsible: [各县（市）区政府] }
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
  id: 'coverage/narrowed-scope',
  severity: 'warning',
  title: { 'zh-CN': '范围比上级小', en: 'Scope narrower than the parent’s' },
  why: {
    'zh-CN':
      '上级要求“所有”“全部”“各”“应公开尽公开”，下级写成“有关”“重点”“部分”“主要”，或者把“65岁以上”写成“符合条件的”“80岁以上”，有些对象就没有人管了；照抄的一句只少了“全部”“全面”，或者在“应当”“必须”的对象前面添了“大型”“新建”，也是一样。句子还在，范围小了，不对照原文看不出来。把“各县区”改成本地的单位，不算。',
    en: 'The parent demands something of all, the child of the relevant, main or selected ones, or of those “who qualify” or are 80 where the parent says 65, so that some are nobody’s business; so it is where a copied clause only lacks its 全部 or 全面, or has 大型 or 新建 put in front of those who 应当 or 必须. The sentence is still there; only beside the parent’s words does the loss show. Names of the own bodies in the stead of 各县区 are no finding.',
  },
  fix: {
    'zh-CN': '改回上级的范围；确有一部分不适用的，写明是哪些、依据是什么。',
    en: 'Restore the parent’s scope; where it does not apply to some, say to which and on what ground.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级不得缩小上级要求的范围，是办文惯例，没有统一的国家标准。',
      en: 'That a subordinate does not narrow what the superior demands is office custom; no national standard lays it down.',
    },
  },
  messages: {
    narrower: {
      'zh-CN': '上级第 {parentTask} 项写“{parentWords}”，这里写“{words}”，范围小了：“{text}”',
      en: 'Parent task {parentTask} says “{parentWords}”, here it is “{words}”, which covers less: “{text}”',
    },
    limited: {
      'zh-CN': '比上级第 {parentTask} 项多了“{words}”，范围小了：“{text}”',
      en: '“{words}” was put in, which covers less than parent task {parentTask}: “{text}”',
    },
    gone: {
      'zh-CN': '上级第 {parentTask} 项要求“{parentWords}”，这里没有写：“{text}”',
      en: 'Parent task {parentTask} demands “{parentWords}”, which is left out here: “{text}”',
    },
    parentClause: { 'zh-CN': '上级要求的范围', en: 'the scope that the parent demands' },
  },
  good: [
    {
      title: '范围相同，换了说法',
      files: {
        'child.yaml': childWith('每个窗口摆放收费目录，收费依据都公开。涉企政策全部解读。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '自己增加的一句有“重点”',
      files: {
        'child.yaml': childWith('所有窗口摆放收费目录，收费依据全部公开，重点检查停车收费。涉企政策应解读尽解读。'),
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '“所有”写成“有关”，“全部”写成“主要”，“应解读尽解读”写成“重点解读”',
      files: {
        'child.yaml': childWith('有关窗口摆放收费目录，主要收费依据公开。涉企政策重点解读。'),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'narrower' },
        { at: 'child.yaml:8', message: 'narrower' },
        { at: 'child.yaml:8', message: 'narrower' },
      ],
    },
    {
      title: '照抄的一句只少了“全部”',
      files: {
        'child.yaml': childWith('所有窗口摆放收费目录，收费依据公开。涉企政策应解读尽解读。'),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'gone' }],
    },
    {
      title: '加了“部分”，丢了“应解读尽解读”',
      files: {
        'child.yaml': childWith('所有窗口摆放部分收费目录，收费依据全部公开。做好涉企政策解读。'),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'limited' },
        { at: 'child.yaml:8', message: 'gone' },
      ],
    },
  ],
  check({ trace, vocabulary }, report) {
    if (!trace) return;
    for (const clause of exchangedClauses(trace)) {
      const { traced, pair } = clause;
      if (!isDemanded(traced)) continue;
      const { parent, child } = pair;
      const found = narrowings(clause, trace.child.identity.level);
      for (const { above, own } of found.filter((one) => !isOwnOfEach(one, vocabulary))) {
        const data = { task: child.task.number, parentTask: traced.parent.number, text: quote(child.text) };
        const about = {
          place: placeOf(child, own?.span ?? child.span),
          task: child.task.number,
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentClause',
              data: {},
              place: placeOf(parent, above?.span ?? parent.span),
            },
          ],
        } as const;
        if (!above) report({ messageId: 'limited', data: { ...data, words: own!.text }, ...about });
        else if (!own) report({ messageId: 'gone', data: { ...data, parentWords: above.text }, ...about });
        else report({ messageId: 'narrower', data: { ...data, words: own.text, parentWords: above.text }, ...about });
      }
    }
  },
});

/** A stretch of a cell. */
type Words = Pick<Slot<unknown>, 'text' | 'span'>;

/** What was exchanged for what; the parent's words alone are gone, the child's alone were put in. */
interface Narrowing {
  above?: Words;
  own?: Words;
}

/** In front of a body these two stand out of habit: 由部门公开 and 由有关部门公开 are the same. */
const HABITUAL = new Set(['有关', '相关']);
/** 应公开尽公开, 愿改尽改. */
const WHATEVER = /^.+尽./;

function narrowings({ pair, strengths, quantities }: ChangedClause, level: Level | undefined): Narrowing[] {
  const all = strengths.flatMap(({ parent }) => (parent && isAll(parent) ? parent : []));
  const some = strengths.flatMap(({ child }) => (child && isSome(child) ? child : []));
  // 全部完成 ⇒ 完成80%以上
  const shares = quantities.flatMap(({ parent, child }) =>
    !parent && child?.value.unit === '%' && child.value.value < 100 ? child : [],
  );
  const raised = quantities
    .filter((change) => isRaised(change, pair))
    .map(({ parent, child }): Narrowing => ({ above: parent!, own: child! }));
  const found = joined(
    [...some, ...shares].flatMap((own): Narrowing[] => {
      const answering = all.filter((slot) => canNarrow(slot, own));
      // In a clause put in other words the one that is gone is the one that was exchanged, wherever it stood.
      const only = answering.length === 1 && !HABITUAL.has(own.text) ? answering[0] : undefined;
      const above = answering.find((slot) => standsFor(pair, slot.span, own.span)) ?? only;
      if (above) return [{ above, own }];
      if (!isScope(own)) return [];
      const counted = countedFor(pair, own);
      if (counted) return [{ above: counted, own }];
      return pair.relation !== 'loose' && !HABITUAL.has(own.text) && isPutIn(pair, own.span) ? [{ own }] : [];
    }),
  );
  found.push(...raised);
  if (found.length > 0 || pair.relation === 'within' || pair.relation === 'loose') return found;
  const isAllSaid = strengths.some(({ child }) => child && isAll(child));
  const whatever = isAllSaid ? [] : all.filter(({ text }) => WHATEVER.test(text)).map((above) => ({ above }));
  if (whatever.length > 0) return whatever;
  const picked = all.flatMap((above) => pickedFrom(pair, above) ?? []);
  if (picked.length > 0) return picked;
  const put = restrictionIn(pair);
  if (!put) return exchangedAlone(pair, all, level);
  const own = wordsIn(pair.child, put);
  return isOwnBody(own.text, level) ? [] : [{ own }];
}

/** 主要负责同志 ⇒ 街道主要负责同志: the table's own body, which is meant in any case; 县级 would leave the others out. */
function isOwnBody(words: string, level: Level | undefined): boolean {
  return (words.length === 1 || words === '街道') && isOwn(words, level);
}

/** 每个提升区 ⇒ 县开发区提升区: of what each place is to have the child names its own. */
function isOwnOfEach({ above, own }: Narrowing, vocabulary: Vocabulary): boolean {
  return (
    above !== undefined &&
    own !== undefined &&
    EACH.test(above.text) &&
    readPlace(own.text, vocabulary)?.name === own.text
  );
}

const EACH = /^[每各]/;

/** 逐一检查 ⇒ 分批抽查, 场所全面禁止 ⇒ 重点场所部分时段禁止: one word that is gone, and the first of what stands in its stead. */
function joined(found: readonly Narrowing[]): Narrowing[] {
  const all: Narrowing[] = [];
  for (const one of found) {
    const last = all.at(-1);
    const isNext =
      last?.above && last.above === one.above && last.own && one.own && last.own.span[1] === one.own.span[0];
    if (!isNext) {
      if (!one.above || all.every(({ above }) => above !== one.above)) all.push(one);
    } else {
      const own = { text: last.own!.text + one.own!.text, span: [last.own!.span[0], one.own!.span[1]] } as const;
      all.splice(-1, 1, { above: last.above!, own });
    }
  }
  return all;
}

/** Verbs of picking out; a closed class. */
const PICKING = /^[选挑抽择拣]$/;

/** 逐户鉴定 ⇒ 选户鉴定: of what was to be done one after the other some are picked out. */
function pickedFrom(pair: ClausePair, above: Slot<Strength>): Narrowing | undefined {
  if (!above.text.startsWith('逐')) return undefined;
  const [from] = inForm(pair.parent, above.span);
  const hunk = pair.hunks.find(({ before }) => before[0] === from && before[1] === from + 1);
  if (!hunk || !PICKING.test(pair.child.form.text.slice(...hunk.after))) return undefined;
  return { above, own: wordsAt(pair.child, [hunk.after[0], hunk.after[1] + above.text.length - 1]) };
}

/** 0—14周岁儿童 ⇒ 符合条件的儿童: a number says whom the task is for, and what stands there for it leaves that open. */
function countedFor(pair: ClausePair, own: Words): Words | undefined {
  const [start, end] = inForm(pair.child, own.span);
  const hunk = pair.hunks.find(({ after }) => after[0] < end && start < after[1]);
  if (!hunk || hunk.before[0] === hunk.before[1]) return undefined;
  const words = wordsAt(pair.parent, hunk.before);
  // 《…》（…〔2024〕3号）⇒ 有关文件 is a document that is no longer cited.
  return NUMBERED.test(words.text) && !/[《〔]/.test(words.text) ? words : undefined;
}

const NUMBERED = new RegExp(`\\d|${CHINESE_NUMERAL}(?:周?岁|年级|[级类档人户])`);

/**
 * A clause that nearly equals the parent's, but for one word, which says that all are meant: 全面公开 ⇒ 及时公开, 全部公开 ⇒ 公开. At its end the
 * word is what is demanded (全覆盖), and says it in other words.
 */
function exchangedAlone(pair: ClausePair, all: readonly Slot<Strength>[], level: Level | undefined): Narrowing[] {
  // 发现涉嫌犯罪的线索一律移送 ⇒ 涉嫌犯罪的线索移送: words left out in front are no other place.
  const opening = pair.hunks.findIndex(({ before, after }) => before[0] === 0 && after[0] === after[1]);
  if (pair.hunks.length - (opening < 0 ? 0 : 1) > MOST_HUNKS) return [];
  const others = strengthsIn(pair.child.text).filter(isWhole);
  if (others.some(({ word }) => !pair.parent.text.includes(word))) return [];
  const hunkOf = ({ span }: Slot<Strength>): Hunk | undefined => {
    const [from, to] = inForm(pair.parent, span);
    return pair.hunks.find(({ before }) => before[0] === from && before[1] === to);
  };
  const above = all.find((slot) => {
    const behind = pair.parent.form.text.slice(inForm(pair.parent, slot.span)[1]);
    return (
      slot.text.length > 1 && hunkOf(slot) && behind !== '' && !isManner(slot.value, behind) && !isOwn(behind, level)
    );
  });
  const hunk = above && hunkOf(above);
  if (!hunk) return [];
  // 对所有对象逐户复核: what is only left out is still said, but not what stands in its stead (新增对象).
  if (hunk.after[0] === hunk.after[1]) return others.length > 0 ? [] : [{ above }];
  const own = wordsAt(pair.child, hunk.after);
  // 基本公开 promises less, and another rule says so; 一律进场 ⇒ 都进场 is the same in the words that people speak.
  // 各类媒体 ⇒ 区融媒体中心: of all that are meant the table names its own.
  const isNone =
    own.text === BASICALLY || EACH_AND_ALL.has(own.text) || (isOwn(own.text, level) && !OF_RANK.test(own.text));
  return isNone ? [] : [{ above, own }];
}

/** 区级医院 and 区属学校 are some of 所有医院 and 所有学校. */
const OF_RANK = /^.[级属直]|^.本级/;

/** Adverbs that sum up what stands in front of them; they widen nothing (个别窗口都), so that they are no words of scope by themselves. */
const EACH_AND_ALL = new Set(['都', '均']);

/** A word that was exchanged may leave a second trace (全体群众 ⇒ 群众代表); a clause that differs in more places was written anew. */
const MOST_HUNKS = 2;

/** How hard, not how much: 严格, 全力, 全方位. 全面 is so in front of verbs that name no act: 全面推进, 全面加强. */
const MANNERS = new Set(['严格', '从严', '全力', '大力', '彻底']);

function isManner({ word }: Strength, behind: string): boolean {
  if (MANNERS.has(word)) return true;
  return word === '全面' ? opensWithFrame(behind) : framesOf(word)[0] === ADVERB_GROUP;
}

/** 每个街道: in the table of one of them 街道 is all that is meant. */
function isOwn(behind: string, level: Level | undefined): boolean {
  if (level === undefined) return false;
  return CHARACTERS_OF[level].includes(behind[0]!) || (level === 'township' && behind.startsWith('街道'));
}

function opensWithFrame(text: string): boolean {
  return framesOf(text.slice(0, LONGEST_FRAME))[0] !== 0;
}

const LONGEST_FRAME = 6;

function wordsAt(clause: Clause, stretch: readonly [number, number]): Words {
  return wordsIn(clause, inCell(clause, stretch));
}

function wordsIn(clause: Clause, span: readonly [number, number]): Words {
  return { text: clause.task[clause.in].value.slice(...span), span };
}

type Some = Slot<Strength> | Slot<Quantity>;

/** 部分, 重点 say whom; 抽样, 试点 say how, and mean some where the parent means all (逐户 ⇒ 抽样). */
function isSome({ value: { scale, rank } }: Slot<Strength>): boolean {
  return rank > 0 && (scale === 'scope' || scale === 'breadth');
}

function isScope({ value }: Some): boolean {
  return !('scale' in value) || value.scale === 'scope';
}

function canNarrow(above: Slot<Strength>, own: Some): boolean {
  // 严格执行 is no whole that 95% would be a part of.
  if (!('scale' in own.value) && MANNERS.has(above.value.word)) return false;
  return isScope(own) || above.value.scale === 'scope';
}

function isAll({ value }: Slot<Strength>): boolean {
  return isWhole(value);
}

function isWhole({ scale, rank }: Strength): boolean {
  return rank === 0 && (scale === 'scope' || scale === 'breadth');
}
