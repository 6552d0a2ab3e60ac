import type { PolicyDemand } from '../../src/model/generated/policy-file.ts';
import type { Json } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/location.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table } from '../../src/model/table.ts';
import { demandOf, headOf, within } from '../shared/place.ts';
import { holds, type Subject, subjectOfTable, subjectOfTask } from '../shared/policy-conditions.ts';
import { isInScope } from '../shared/policy-scope.ts';

const POLICY = `name: xinhai-safety
title: 新海区安全生产工作要求
requirements:
  - id: safety-lead
    over: tasks
    when: { text: 安全生产 }
    demand: { lead: 区应急局 }
    message: { zh-CN: 安全生产任务应当由区应急局牵头, en: Tasks on work safety are led by the emergency bureau }
    authority: 新海区安全生产委员会工作规则第六条
`;
const TABLE = `title: 2026年新海区重点工作任务分解表
parent: none
tasks:
`;

interface Item {
  subject: Subject;
  place: Place;
  task?: number;
}

export default defineRule({
  id: 'policy/unmet-demand',
  severity: 'warning',
  title: { 'zh-CN': '不符合政策包的要求', en: 'Demand of a policy pack is not met' },
  why: {
    'zh-CN': '各地各单位对任务分解表有自己的要求，写在政策包里，不用改程序；启用后逐条检查。',
    en: 'Places and offices have demands of their own on a table. They stand in policy packs, without code, and are checked one by one when a pack is switched on.',
  },
  fix: {
    'zh-CN': '按提示修改；要求本身不合适的，请修改政策包。',
    en: 'Change what the message names; where the demand itself is wrong, change the pack.',
  },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': '要求及其依据由政策包写明，随问题一并显示；级别也由政策包写明。',
      en: 'The pack states the demand, its authority and its severity; they are shown with the finding.',
    },
  },
  about: ['demand'],
  messages: {
    unmet: {
      'zh-CN': '{message}（政策包“{policy}”[[，依据：{authority}]]）',
      en: '{message} (policy pack “{policy}”[[, on the authority of {authority}]])',
    },
  },
  good: [
    {
      title: '安全生产任务由区应急局牵头',
      policies: [POLICY],
      files: {
        'child.yaml': `${TABLE}  - { number: 1, title: 开展安全生产检查, requirement: 每月检查一次。, lead: [区应急局], responsible: [各街道] }\n`,
      },
    },
    {
      title: '条件以外的任务不检查',
      policies: [POLICY],
      files: {
        'child.yaml': `${TABLE}  - { number: 1, title: 公开预算, requirement: 按时公开。, lead: [区财政局], responsible: [各街道] }\n`,
      },
    },
  ],
  bad: [
    {
      title: '安全生产任务没有由区应急局牵头',
      policies: [POLICY],
      files: {
        'child.yaml': `${TABLE}  - { number: 1, title: 开展安全生产检查, requirement: 每月检查一次。, lead: [区住建局], responsible: [各街道] }\n`,
      },
      findings: [{ at: 'child.yaml:4', message: 'unmet' }],
    },
    {
      title: '表中缺少必备的任务',
      policies: [
        `name: xinhai-report
title: 新海区政务公开工作要求
requirements:
  - id: annual-report
    over: table
    demand: { hasTask: { text: 年度报告 } }
    message: { zh-CN: 应当安排编制政府信息公开工作年度报告的任务, en: A task on the annual report is needed }
`,
      ],
      files: {
        'child.yaml': `${TABLE}  - { number: 1, title: 公开预算, requirement: 按时公开。, lead: [区财政局], responsible: [各街道] }\n`,
      },
      findings: [{ at: 'child.yaml:1', message: 'unmet' }],
    },
  ],
  check({ table, policies }, report) {
    for (const policy of policies) {
      for (const demand of policy.data.requirements ?? []) {
        if (!isInScope(demand.appliesTo, table)) continue;
        for (const { subject, place, task } of itemsOf(table, demand.over)) {
          if (demand.when && !holds(demand.when, subject, table)) continue;
          if (holds(demand.demand, subject, table)) continue;
          const { 'zh-CN': chinese, en = chinese } = demand.message;
          const message: Json = { 'zh-CN': chinese, en };
          report({
            messageId: 'unmet',
            data: {
              message,
              policy: policy.data.title,
              demand: demand.id,
              ...(demand.authority !== undefined && { authority: demand.authority }),
              ...(task !== undefined && { task }),
            },
            place,
            severity: demand.severity ?? 'warning',
            ...(task !== undefined && { task }),
          });
        }
      }
    }
  },
});

function itemsOf(table: Table, over: PolicyDemand['over']): Item[] {
  switch (over) {
    case 'table':
      return [{ subject: subjectOfTable(table), place: headOf(table) }];
    case 'tasks':
      return table.tasks.map((task) => ({ subject: subjectOfTask(task), place: task.title.place, task: task.number }));
    case 'units':
      return unitsOf(table);
    case 'citations':
      return citationsOf(table);
  }
}

function unitsOf(table: Table): Item[] {
  const items: Item[] = [];
  for (const task of table.tasks) {
    for (const role of ['lead', 'responsible', 'supporting'] as const) {
      for (const unit of task[role].units) {
        const subject = { ...subjectOfTask(task), name: unit.name, role, kind: unit.kind };
        items.push({ subject, place: task[role].place, task: task.number });
      }
    }
  }
  return items;
}

function citationsOf(table: Table): Item[] {
  const items: Item[] = [];
  for (const task of table.tasks) {
    for (const citation of task.citations) {
      const subject = { ...subjectOfTask(task), title: citation.title ?? '', number: citation.rawNumber ?? '' };
      const place = citation.in === 'requirement' ? within(task.requirement, citation.span) : demandOf(task);
      items.push({ subject, place, task: task.number });
    }
  }
  return items;
}
