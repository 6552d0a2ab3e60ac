import { defineRule } from '../../src/model/rule.ts';
import missingLead from '../units/missing-lead.ts';

const HEAD = `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
const TASK = '  - { number: 1, title: 扩大部门预算公开范围, responsible: [各市人民政府] }\n';

export default defineRule({
  id: 'exceptions/unknown-rule',
  severity: 'error',
  isAboutExceptions: true,
  title: { 'zh-CN': '例外写的规则不存在', en: 'Exception names an unknown rule' },
  why: {
    'zh-CN': '规则名写错的例外不起作用，写的人却以为问题已经处理。',
    en: 'An exception for a mistyped rule does nothing, while its author takes the matter for settled.',
  },
  fix: {
    'zh-CN': '改正规则名；gov-lint rules 列出全部规则。可以只写后一半（missing-lead），也可以写一类（units/*）。',
    en: 'Correct the name; gov-lint rules lists them all. The last part will do (missing-lead), and units/* means the whole family.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': '例外是本工具的写法。', en: 'Exceptions are this tool’s own notation.' },
  },
  about: ['rule'],
  messages: {
    unknown: {
      'zh-CN': '没有“{rule}”这条规则，这条例外不起作用[[；是不是“{nearest}”？]]',
      en: 'There is no rule “{rule}”: this exception has no effect[[; did you mean “{nearest}”?]]',
    },
  },
  good: [
    {
      title: '规则名只写了后一半',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-line missing-lead -- 由省政府统一安排\n${TASK}` },
    },
    {
      title: '写了一类规则',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/* -- 由省政府统一安排\n${TASK}` },
    },
  ],
  bad: [
    {
      title: '规则名写错',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/mising-lead -- 由省政府统一安排\n${TASK}` },
      findings: [{ at: 'table.yaml:5', message: 'unknown' }],
    },
    {
      title: '旁注文件里写的不是规则名',
      rules: [missingLead],
      files: {
        'table.yaml': HEAD + TASK,
        'table.gov-lint.yaml': 'exceptions:\n  - { rule: 缺少牵头单位, task: 1, reason: 由省政府统一安排 }\n',
      },
      findings: [{ at: 'table.gov-lint.yaml:2', message: 'unknown' }],
    },
  ],
  check({ exceptions }, report) {
    for (const { names } of exceptions) {
      for (const { text, outcome, nearest } of names) {
        if (outcome !== 'unknown') continue;
        const data = { rule: text.value, ...(nearest !== undefined && { nearest }) };
        report({ messageId: 'unknown', data, place: text.place });
      }
    }
  },
});
