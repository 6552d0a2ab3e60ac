import type { PolicyTaskCondition } from '../../src/model/generated/policy-file.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import type { TaskTrace } from '../../src/model/trace.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { documentName, registered, taskCites } from '../../src/text/documents.ts';
import { citingIn } from '../shared/citing.ts';
import { demandOf, gapOf } from '../shared/place.ts';
import { demandsOn } from '../shared/policy-scope.ts';
import { nameOf } from '../shared/quote.ts';

const POLICY = `name: qinglan-2026
title: 青岚省2026年政务公开工作
documents:
  - { number: 青财非税〔2026〕2号, title: 关于规范信息处理费收缴的通知, issuer: 青岚省财政厅 }
required:
  - document: 青财非税〔2026〕2号
    where: { taskMatches: [信息处理费], requiredWhenParentHas: true }
    reason: 信息处理费的收缴按这份文件办理
`;
const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范信息处理费收取, requirement: 按月对账，逐笔开具票据。, lead: [市财政局], responsible: [各县（市）区政府] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, lead: [市水利局], responsible: [各县（市）区政府] }
`;
const CHILD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
`;

export default defineRule({
  id: 'citations/missing-required-document',
  severity: 'error',
  title: { 'zh-CN': '没有引用规定的文件', en: 'Required document is not cited' },
  why: {
    'zh-CN':
      '启用的政策包规定，涉及某类事项的任务必须引用某份文件；有的还规定，上级有这类任务的，本级也必须有。作为印发依据的文件由 citations/missing-basis 检查。',
    en: 'A policy pack that is switched on demands that tasks on a matter cite a document, and in some cases that the table has such a task when the parent has one. Documents demanded as basis are checked by citations/missing-basis.',
  },
  fix: {
    'zh-CN': '在任务中引用该文件；没有这类任务的，补上任务。',
    en: 'Cite the document in the task; where there is no such task, add it.',
  },
  authority: {
    kind: '本工具',
    text: {
      'zh-CN': '要求出自启用的政策包，依据是政策包所列的文件及其说明的理由。',
      en: 'The demand comes from the policy pack; it rests on the document listed there, for the reason given there.',
    },
  },
  about: ['document', 'word'],
  messages: {
    uncited: {
      'zh-CN': '涉及“{word}”，没有引用{issuer}的{document}：{reason}（政策包“{policy}”）',
      en: 'Is about “{word}” but does not cite {document} of {issuer}: {reason} (policy pack “{policy}”)',
    },
    noTask: {
      'zh-CN':
        '本表没有涉及“{word}”的任务，而上级第 {parentTask} 项“{title}”涉及；应当有这样的任务，并引用{issuer}的{document}：{reason}（政策包“{policy}”）',
      en: 'No task of this table is about “{word}”, while parent task {parentTask} “{title}” is; there has to be one, citing {document} of {issuer}: {reason} (policy pack “{policy}”)',
    },
    parentTask: { 'zh-CN': '上级涉及这一事项的任务', en: 'the parent’s task on this matter' },
  },
  good: [
    {
      title: '涉及信息处理费的任务引用了规定的文件',
      policies: [POLICY],
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 规范信息处理费收取, requirement: 执行青财非税〔2026〕2号文件，按月对账，逐笔开具票据。, lead: [区财政局] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, lead: [区水利局] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '没有启用政策包，不检查',
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 规范信息处理费收取, requirement: 按月对账，逐笔开具票据。, lead: [区财政局] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, lead: [区水利局] }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '任务没有引用规定的文件',
      policies: [POLICY],
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 规范信息处理费收取, requirement: 按月对账，逐笔开具票据。, lead: [区财政局] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, lead: [区水利局] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'uncited' }],
    },
    {
      title: '上级有这类任务，本表没有',
      policies: [POLICY],
      files: {
        'child.yaml': `${CHILD}  - { number: 1, title: 公布水库水位, requirement: 汛期每日两次在网站公布。, lead: [区水利局] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:1', message: 'noTask' }],
    },
  ],
  check({ table, trace, policies }, report) {
    for (const { policy, requirement, document } of demandsOn(table, policies)) {
      const { where, reason } = requirement;
      if (where === 'basis') continue;
      const wanted = registered(document);
      const said = { document: documentName(wanted), issuer: document.issuer, reason, policy: policy.data.title };
      let isPresent = false;
      for (const task of table.tasks) {
        const word = wordIn(task, where);
        if (word === undefined) continue;
        isPresent = true;
        if (taskCites(task, wanted)) continue;
        const data = { ...said, task: task.number, word };
        const fix = citingIn(task, wanted);
        report({ messageId: 'uncited', data, place: demandOf(task), task: task.number, ...(fix && { fix }) });
      }
      if (isPresent || !where.requiredWhenParentHas || !trace) continue;
      const lost = trace.tasks.find((task) => isOurs(task) && wordIn(task.parent, where) !== undefined);
      if (!lost) continue;
      const { parent } = lost;
      const child = lost.links[0]?.child;
      const data = { ...said, parentTask: parent.number, title: nameOf(parent), word: wordIn(parent, where) ?? '' };
      report({
        messageId: 'noTask',
        data,
        place: child ? demandOf(child) : gapOf(lost, trace),
        ...(child && { task: child.number }),
        related: [
          {
            path: trace.parent.path,
            messageId: 'parentTask',
            data: { parentTask: parent.number },
            place: parent.title.place,
          },
        ],
      });
    }
  },
});

function isOurs({ binding, isWaived }: TaskTrace): boolean {
  return binding !== 'no' && !isWaived;
}

/** The first of the condition's words that the task contains; letter-spacing does not hide it. */
function wordIn(task: Task, { taskMatches }: PolicyTaskCondition): string | undefined {
  const text = `${stripBlanks(task.title.value)}\n${stripBlanks(task.requirement.value)}`;
  return taskMatches.find((word) => text.includes(stripBlanks(word)));
}
