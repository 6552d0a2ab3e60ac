import { defineRule } from '../../src/model/rule.ts';
import type { Waiver } from '../../src/model/table.ts';
import type { TaskTrace } from '../../src/model/trace.ts';
import { nameOf } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 编印政府公报, requirement: 每月一期，免费向图书馆赠阅。, responsible: [各县（市）区政府] }
  - { number: 3, title: 清理政府规章, requirement: 逐件提出处理意见。, lead: [市司法局] }
`;
const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
`;
const BUDGET = '  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局] }\n';

export default defineRule({
  id: 'coverage/unused-waiver',
  severity: 'warning',
  title: { 'zh-CN': '豁免没有用处', en: 'Waiver without effect' },
  why: {
    'zh-CN':
      '豁免说明一项上级任务为什么不承接。任务已经承接、上级没有这一项，或者这一项本来就没有安排本单位，豁免就是多余的；序号往往写错了，真正要豁免的任务仍然缺失。',
    en: 'A waiver says why a parent task is not taken up. Where the task is taken up after all, does not exist, or is not addressed to this body, the waiver does nothing; often its number is wrong, and the task it was meant for is still missing.',
  },
  fix: {
    'zh-CN': '核对 parentTask 的序号；确实不再需要的，删去这条豁免。',
    en: 'Check the number in parentTask; remove the waiver if it is no longer needed.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': 'waivers 是本工具的写法。', en: 'waivers is this tool’s own notation.' },
  },
  messages: {
    notInParent: {
      'zh-CN': '豁免了上级第 {waived} 项，但上级表没有这一项（上级序号为 {first} 至 {last}）',
      en: 'Waives parent task {waived}, but the parent table has no such task (its numbers run from {first} to {last})',
    },
    carried: {
      'zh-CN': '上级第 {parentTask} 项“{title}”已由本表第 {child} 项承接，不需要豁免',
      en: 'Parent task {parentTask} “{title}” is taken up by task {child} of this table: the waiver is not needed',
    },
    notBinding: {
      'zh-CN': '上级第 {parentTask} 项“{title}”没有安排本单位，不承接也不需要豁免',
      en: 'Parent task {parentTask} “{title}” is not addressed to this body: it may be left out without a waiver',
    },
    repeated: {
      'zh-CN': '上级第 {waived} 项豁免了两次',
      en: 'Parent task {waived} is waived twice',
    },
    noParent: {
      'zh-CN': '写了 {count} 条豁免，但本表没有上级表，豁免不起作用',
      en: 'Waivers declared: {count}, but this table has no parent table for them to apply to',
    },
    first: { 'zh-CN': '第一次豁免在这里', en: 'first waived here' },
  },
  good: [
    {
      title: '豁免的任务确实没有承接',
      files: {
        'child.yaml': `${HEAD}tasks:\n${BUDGET}waivers:\n  - { parentTask: 2, reason: 公报由市统一编印 }\n`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '任务承接了一部分，豁免说明其余部分不承接',
      files: {
        'child.yaml': `${HEAD}tasks:
${BUDGET}  - { number: 2, title: 编印政府公报, requirement: 每月一期。, lead: [区政府办] }
waivers:
  - { parentTask: 2, reason: 赠阅由市统一办理 }
`,
        'parent.yaml': PARENT.replace('免费向图书馆赠阅', '免费向图书馆、机关和社区阅览室赠阅；建立历史公报数据库'),
      },
    },
  ],
  bad: [
    {
      title: '豁免的任务已经承接；上级没有第 9 项；第 3 项没有安排区一级',
      files: {
        'child.yaml': `${HEAD}tasks:
${BUDGET}waivers:
  - { parentTask: 1, reason: 市统一公开 }
  - { parentTask: 2, reason: 公报由市统一编印 }
  - { parentTask: 3, reason: 区级没有规章 }
  - { parentTask: 9, reason: 本区不涉及 }
  - { parentTask: 2, reason: 公报由市统一编印 }
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'carried' },
        { at: 'child.yaml:10', message: 'notBinding' },
        { at: 'child.yaml:11', message: 'notInParent' },
        { at: 'child.yaml:12', message: 'repeated' },
      ],
    },
    {
      title: '没有上级表，却写了豁免',
      files: {
        'child.yaml': `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大部门预算公开范围, lead: [省财政厅] }
waivers:
  - { parentTask: 1, reason: 另行公布 }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'noParent' }],
    },
  ],
  check({ table, parentStatus, trace }, report) {
    const [start] = table.waivers;
    if (!start) return;
    if (!trace) {
      // An unresolved parent is reported by itself: whether the waivers hold cannot be known.
      if (parentStatus.kind !== 'unresolved' && parentStatus.kind !== 'refused')
        report({ messageId: 'noParent', data: { count: table.waivers.length }, place: start.place });
      return;
    }
    const numbers = trace.parent.tasks.map((task) => task.number);
    const first = numbers.reduce((least, number) => Math.min(least, number), Infinity);
    const last = numbers.reduce((most, number) => Math.max(most, number), 0);
    const seen = new Map<number, Waiver>();
    for (const waiver of table.waivers) {
      const { parentTask, place } = waiver;
      const before = seen.get(parentTask);
      if (before) {
        const related = [{ path: table.path, messageId: 'first', data: {}, place: before.place }] as const;
        report({ messageId: 'repeated', data: { waived: parentTask }, place, related });
        continue;
      }
      seen.set(parentTask, waiver);
      const waived = trace.tasks.filter(({ parent }) => parent.number === parentTask);
      if (waived.length === 0) {
        if (numbers.length > 0) report({ messageId: 'notInParent', data: { waived: parentTask, first, last }, place });
        continue;
      }
      if (waived.some(needsWaiver)) continue;
      const task = waived[0]!;
      const title = nameOf(task.parent);
      const child = task.links[0]?.child.number;
      if (child === undefined) report({ messageId: 'notBinding', data: { parentTask, title }, place });
      else report({ messageId: 'carried', data: { parentTask, title, child }, place });
    }
  },
});

/** A waiver also settles a task that is to be confirmed, and what a task that was taken up leaves out. */
function needsWaiver({ state, binding, links, uncovered }: TaskTrace): boolean {
  if (state === 'notEvaluated') return true;
  return links.length > 0 ? uncovered.length > 0 : binding !== 'no';
}
