import type { Clause, ClausePair, Comparison } from '../../src/model/comparison.ts';
import type { Place } from '../../src/model/location.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import type { TaskTrace } from '../../src/model/trace.ts';
import { prohibitionIn } from '../../src/text/prohibitions.ts';
import { changedClauses, isDemanded, isTakenUp, placeOf } from '../shared/changed-clauses.ts';
import { demandOf, within } from '../shared/place.ts';
import { losesProhibition } from '../shared/prohibition.ts';
import { quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范办事指南, requirement: 办事指南按季度更新，指南之外不得增加其他要求。严禁收取任何费用。, responsible: [各县（市）区政府] }
`;
const childWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 规范办事指南
    requirement: ${requirement}
    lead: [区行政服务中心]
`;

export default defineRule({
  id: 'wording/lost-prohibition',
  severity: 'warning',
  title: { 'zh-CN': '上级的禁止性要求丢了', en: 'Prohibition of the parent was lost' },
  why: {
    'zh-CN': '“不得”“禁止”“严禁”的话是底线。下级表里没有了，或者只剩后半句，意思就反了，办事的人不知道有这条线。',
    en: 'Sentences with 不得, 禁止 or 严禁 draw the line that nobody may cross. When they are gone below, or only their second half is left, the sense is turned round and those who do the work do not know of the line.',
  },
  fix: { 'zh-CN': '把这句禁止性要求照原文写上。', en: 'Put the prohibition back in the parent’s words.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '禁止性要求应当逐级传达到底，是办文惯例，没有统一的国家标准。',
      en: 'That prohibitions are passed on to the lowest level is office custom; no national standard lays it down.',
    },
  },
  about: ['text', 'words'],
  messages: {
    lost: {
      'zh-CN': '没有写上级第 {parentTask} 项的禁止性要求：“{text}”',
      en: 'Leaves out a prohibition of parent task {parentTask}: “{text}”',
    },
    turned: {
      'zh-CN': '“{words}”丢了“{prohibition}”：上级第 {parentTask} 项写“{text}”',
      en: '“{words}” lost its “{prohibition}”: parent task {parentTask} says “{text}”',
    },
    parentClause: { 'zh-CN': '上级的禁止性要求在这里', en: 'what the parent forbids stands here' },
  },
  good: [
    {
      title: '换成同样禁止的话',
      files: {
        'child.yaml': childWith('办事指南按季度更新，指南之外一律不得增加其他要求。禁止收取任何费用。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '“不得力”“不得不”不是禁止',
      files: {
        'child.yaml': childWith('办事指南按季度更新，通报整改情况。'),
        'parent.yaml': PARENT.replace(
          '指南之外不得增加其他要求。严禁收取任何费用',
          '通报整改不得力的单位。整改情况报市政府备案',
        ),
      },
    },
  ],
  bad: [
    {
      title: '禁止收费的一句没有了',
      files: {
        'child.yaml': childWith('办事指南按季度更新，指南之外不得增加其他要求。'),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'lost' }],
    },
    {
      title: '丢了“不得”，意思反了',
      files: {
        'child.yaml': childWith('办事指南按季度更新，指南之外增加其他要求。严禁收取任何费用。'),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'turned' }],
    },
  ],
  check({ trace }, report) {
    if (!trace) return;
    const about = (traced: TaskTrace, task: Task, text: string, place: Place) => ({
      data: { task: task.number, parentTask: traced.parent.number, text: quote(text) },
      task: task.number,
      related: [{ path: trace.parent.path, messageId: 'parentClause', data: {}, place }] as const,
    });
    for (const { traced, pair } of changedClauses(trace)) {
      const { parent, child } = pair;
      if (!losesProhibition(pair) || !isDemanded(traced) || isForbiddenNext(pair, trace.comparisonOf(traced)!))
        continue;
      const prohibition = prohibitionIn(parent.text)!;
      const { data, ...rest } = about(traced, child.task, parent.text, placeOf(parent));
      const words = quote(child.text);
      report({ messageId: 'turned', data: { ...data, words, prohibition }, place: placeOf(child), ...rest });
    }
    for (const traced of trace.tasks) {
      if (!isTakenUp(traced) || !isDemanded(traced)) continue;
      const task = traced.links[0]!.child;
      for (const { kind, text, in: cell, span } of traced.uncovered) {
        if (kind !== 'clause' || prohibitionIn(text) === undefined) continue;
        const place = within(traced.parent[cell], span);
        report({ messageId: 'lost', place: demandOf(task), ...about(traced, task, text, place) });
      }
    }
  },
});

/**
 * 屡教不改的人员不得上岗 ⇒ 凡屡教不改的人员，一律不得上岗: the clause goes on behind a comma, and what it goes on with forbids for no other clause of
 * the parent.
 */
function isForbiddenNext({ child }: ClausePair, { pairs, added }: Comparison): boolean {
  const { value } = child.task[child.in];
  const goesOn = ({ task, in: cell, span, text }: Clause): boolean =>
    task === child.task &&
    cell === child.in &&
    span[0] >= child.span[1] &&
    COMMA.test(value.slice(child.span[1], span[0])) &&
    prohibitionIn(text) !== undefined;
  const next =
    added.find(goesOn) ??
    pairs.find((pair) => goesOn(pair.child) && prohibitionIn(pair.parent.text) === undefined)?.child;
  return next !== undefined;
}

const COMMA = /^\s*[，,]\s*$/;
