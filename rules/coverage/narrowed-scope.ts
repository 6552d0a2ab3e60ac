import type { ClausePair, Slot } from '../../src/model/comparison.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Quantity } from '../../src/text/quantities.ts';
import type { Strength } from '../../src/text/strength.ts';
import { changedQuantities, changedStrengths } from '../../src/trace/comparison/slots.ts';
import { exchangedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
import { isPutIn, standsFor } from '../shared/changed-words.ts';
import { quote } from '../shared/quote.ts';

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
      '上级要求“所有”“全部”“各”“应公开尽公开”，下级写成“有关”“重点”“部分”“主要”，有些对象就没有人管了。句子还在，范围小了，不对照原文看不出来。把“各县区”改成本地的单位，不算。',
    en: 'The parent demands something of all, the child of the relevant, main or selected ones, so that some are nobody’s business. The sentence is still there; only beside the parent’s words does the loss show. Names of the own bodies in the stead of 各县区 are no finding.',
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
        'child.yaml': childWith('每个窗口摆放收费目录，收费依据一律公开。涉企政策全部解读。'),
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
  check({ trace }, report) {
    if (!trace) return;
    for (const { traced, pair } of exchangedClauses(trace)) {
      if (!isDemanded(traced)) continue;
      const { parent, child } = pair;
      for (const { above, own } of narrowings(pair)) {
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

/** What was exchanged for what; the parent's words alone are gone, the child's alone were put in. */
interface Narrowing {
  above?: Slot<Strength>;
  own?: Slot<Strength> | Slot<Quantity>;
}

/** In front of a body these two stand out of habit: 由部门公开 and 由有关部门公开 are the same. */
const HABITUAL = new Set(['有关', '相关']);
/** 应公开尽公开. */
const WHATEVER = /^应.+尽/;

function narrowings(pair: ClausePair): Narrowing[] {
  const strengths = changedStrengths(pair);
  const all = strengths.flatMap(({ parent }) => (parent && isAll(parent) ? parent : []));
  const some = strengths.flatMap(({ child }) => (child && isSome(child) ? child : []));
  // 全部完成 ⇒ 完成80%以上
  const shares = changedQuantities(pair).flatMap(({ parent, child }) =>
    !parent && child?.value.unit === '%' && child.value.value < 100 ? child : [],
  );
  const found = [...some, ...shares].flatMap((own): Narrowing[] => {
    const answering = all.filter((slot) => canNarrow(slot, own));
    // In a clause put in other words the one that is gone is the one that was exchanged, wherever it stood.
    const only = answering.length === 1 && !HABITUAL.has(own.text) ? answering[0] : undefined;
    const above = answering.find((slot) => standsFor(pair, slot.span, own.span)) ?? only;
    if (above) return [{ above, own }];
    return pair.relation !== 'loose' && isScope(own) && !HABITUAL.has(own.text) && isPutIn(pair, own.span)
      ? [{ own }]
      : [];
  });
  if (found.length > 0 || pair.relation === 'within' || pair.relation === 'loose') return found;
  const isAllSaid = strengths.some(({ child }) => child && isAll(child));
  return all.filter(({ text }) => WHATEVER.test(text) && !isAllSaid).map((above) => ({ above }));
}

/** 部分, 重点 say whom; 抽样, 试点 say how, and mean some where the parent means all (逐户 ⇒ 抽样). */
function isSome({ value: { scale, rank } }: Slot<Strength>): boolean {
  return rank > 0 && (scale === 'scope' || scale === 'breadth');
}

function isScope({ value }: Narrowing['own'] & object): boolean {
  return !('scale' in value) || value.scale === 'scope';
}

function canNarrow(above: Slot<Strength>, own: Narrowing['own'] & object): boolean {
  return isScope(own) || above.value.scale === 'scope';
}

function isAll({ value: { scale, rank } }: Slot<Strength>): boolean {
  return rank === 0 && (scale === 'scope' || scale === 'breadth');
}
