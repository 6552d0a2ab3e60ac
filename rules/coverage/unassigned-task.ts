import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { COVERED_STATES } from '../../src/model/trace.ts';
import { nameOf } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 各级部门及所属单位的预算表格全部上网。, lead: [市财政局], responsible: [各县（市）区政府] }
  - { number: 2, title: 集中公开现行有效的政府规章, requirement: 规章文本统一格式，提供下载。, lead: [市司法局] }
`;

export default defineRule({
  id: 'coverage/unassigned-task',
  severity: 'info',
  presets: { strict: 'warning' },
  title: { 'zh-CN': '承接了上级没有安排的任务', en: 'Task taken up though it is not addressed to this body' },
  why: {
    'zh-CN':
      '上级把这项任务交给了别的单位，本单位也写了进来。可能是自我加压，也可能是照抄上级表时没有甄别：有的任务（如制定规章）本单位并没有相应职权。',
    en: 'The parent gave this task to other units, and this table took it up as well. It may be zeal, or the parent’s table was copied without looking: for some tasks, such as making government rules, this body has no power.',
  },
  fix: {
    'zh-CN': '确认本单位有无这项职责：没有的删去，有的保留即可。',
    en: 'Check whether the task falls within this body’s powers: delete it if not, keep it if so.',
  },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': '按上级表的牵头、责任单位判断是否适用；多承接任务并不违反规定。',
      en: 'Judged by the lead and responsible units of the parent table; taking up more than was asked breaks no rule.',
    },
  },
  messages: {
    unassigned: {
      'zh-CN': '承接了上级第 {parentTask} 项“{title}”，上级把它交给“{units}”，没有安排本单位',
      en: 'Takes up parent task {parentTask} “{title}”, which the parent gave to {units} and not to this body',
    },
    parentUnits: { 'zh-CN': '上级表的这一行', en: 'the row of the parent table' },
  },
  good: [
    {
      title: '只承接上级安排给县区的任务',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 各级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '本单位自己增加的任务，上级表里没有',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 各级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 办好社区茶话会, requirement: 每月邀请居民代表座谈。, lead: [区民政局] }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '规章由市司法局公开，区里也写了一项',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 各级部门及所属单位的预算表格全部上网。, lead: [区财政局] }
  - { number: 2, title: 集中公开现行有效的政府规章, requirement: 规章文本统一格式，提供下载。, lead: [区司法局] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:7', message: 'unassigned' }],
    },
    {
      title: '责任单位只有市直部门，区里写明承接',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 编写本系统公开指引, requirement: 逐项列明公开内容。, lead: [区政府办公室], implements: 1 }
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 完善市级标准指引, requirement: 分领域编制。, responsible: [市教育局, 市卫健委] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, responsible: [各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'unassigned' }],
    },
  ],
  check({ trace }, report) {
    if (!trace) return;
    const ours = new Set<Task>();
    for (const { parent, binding } of trace.tasks) if (binding !== 'no') ours.add(parent);
    for (const { parent, binding, state, links } of trace.tasks) {
      const child = links[0]?.child;
      if (!child || binding !== 'no' || !COVERED_STATES.has(state)) continue;
      if (handsOn(child, parent)) continue;
      // A merged row that also carries a task of ours had to be there anyway.
      if (trace.parentsOf(child).some((carried) => ours.has(carried))) continue;
      report({
        messageId: 'unassigned',
        data: {
          task: child.number,
          parentTask: parent.number,
          title: nameOf(parent),
          units: [...parent.lead.units, ...parent.responsible.units].map((unit) => unit.raw),
        },
        place: child.title.place,
        task: child.number,
        related: [
          {
            path: trace.parent.path,
            messageId: 'parentUnits',
            data: { parentTask: parent.number },
            place: parent.responsible.units.length > 0 ? parent.responsible.place : parent.lead.place,
          },
        ],
      });
    }
  },
});

/** The row is led by a body of the line that the parent addresses: 市政务服务中心 where it asks 各市政务服务中心. */
function handsOn({ lead }: Task, { responsible }: Task): boolean {
  const asked = new Set(responsible.units.flatMap(({ kind, family }) => (kind === 'collective' && family) || []));
  return lead.units.some(({ family }) => family !== undefined && asked.has(family));
}
