import { defineRule } from '../../src/model/rule.ts';
import { nameOf } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 编印政府公报, requirement: 每月一期，免费向图书馆赠阅。, responsible: [各县（市）区政府] }
`;
const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局] }
`;

export default defineRule({
  id: 'coverage/local-task',
  severity: 'info',
  presets: { recommended: 'off', strict: 'off' },
  title: { 'zh-CN': '任务没有上级依据', en: 'Task without a parent task' },
  why: {
    'zh-CN':
      '本级自行增加任务是正当的，所以这条规则默认关闭。需要逐项说明来源的单位可以打开，看看哪些任务在上级表中没有对应。',
    en: 'A body may add tasks of its own, so this rule is off by default. Offices that account for the origin of every task can switch it on to see which ones match nothing in the parent table.',
  },
  fix: {
    'zh-CN': '本级新增的任务可以保留；其实出自上级任务的，加上 implements: 上级序号。',
    en: 'A local task may stay; if it does come from a parent task, put implements: with the parent’s number there.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级可以结合实际增加任务；没有统一的国家标准。',
      en: 'Subordinate bodies may add tasks that fit their circumstances. Office custom; no national standard.',
    },
  },
  messages: {
    local: {
      'zh-CN': '“{title}”在上级表中没有对应的任务，是本级新增的',
      en: '“{title}” matches no task of the parent table: it was added locally',
    },
  },
  good: [
    { title: '每项任务都能在上级表中找到', files: { 'child.yaml': HEAD, 'parent.yaml': PARENT } },
    {
      title: '文字不同，但写明了承接关系',
      files: {
        'child.yaml': `${HEAD}  - { number: 2, title: 出版简报, requirement: 印发各村。, lead: [区政府办], implements: 2 }\n`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '本级新增的任务',
      files: {
        'child.yaml': `${HEAD}  - { number: 2, title: 张贴节水海报, requirement: 每个小区不少于三处。, lead: [区水利局] }\n`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:7', message: 'local' }],
    },
    {
      title: '两项都是新增的',
      files: {
        'child.yaml': `${HEAD}  - { number: 2, title: 张贴节水海报, requirement: 每个小区不少于三处。, lead: [区水利局] }
  - { number: 3, title: 开放档案阅览室, requirement: 周末照常开放。, lead: [区档案馆] }
`,
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:7', message: 'local' },
        { at: 'child.yaml:8', message: 'local' },
      ],
    },
  ],
  check({ trace }, report) {
    if (!trace || trace.tasks.every(({ state }) => state === 'notEvaluated')) return;
    // What may yet turn out to carry a parent task is not called local.
    const held = new Set(
      trace.tasks.flatMap(({ state, nearest }) => (state === 'review' ? nearest : [])).map(({ child }) => child),
    );
    for (const task of trace.childOnly) {
      if (held.has(task)) continue;
      const title = nameOf(task);
      report({ messageId: 'local', data: { task: task.number, title }, place: task.title.place, task: task.number });
    }
  },
});
