import { defineRule } from '../../src/model/rule.ts';
import missingLead from '../units/missing-lead.ts';

const HEAD = `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
const TASK = '  - { number: 1, title: 扩大部门预算公开范围, responsible: [各市人民政府] }\n';

export default defineRule({
  id: 'exceptions/unreasoned-exception',
  severity: 'error',
  isAboutExceptions: true,
  title: { 'zh-CN': '例外没有写理由', en: 'Exception without a reason' },
  why: {
    'zh-CN': '例外要让审核的人看得懂、认得账。没有理由的例外不起作用，所指的问题照常报告。',
    en: 'A reviewer has to see why a finding was let stand. An exception without a reason is void, and the finding is reported all the same.',
  },
  fix: {
    'zh-CN': '在注释末尾写“-- 理由”，或者在旁注文件的这一条里写 reason。',
    en: 'Write “-- reason” at the end of the comment, or reason: in the entry of the sidecar.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': '例外是本工具的写法。', en: 'Exceptions are this tool’s own notation.' },
  },
  about: ['rule'],
  messages: {
    comment: {
      'zh-CN': '这条例外没有写理由，不起作用；请在末尾写“-- 理由”',
      en: 'This exception gives no reason and is void: write “-- reason” at its end',
    },
    entry: {
      'zh-CN': '“{rule}”的例外没有写理由，不起作用；请写 reason',
      en: 'The exception for “{rule}” gives no reason and is void: write reason',
    },
  },
  good: [
    {
      title: '注释写了理由',
      rules: [missingLead],
      files: {
        'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/missing-lead -- 牵头单位待机构改革后明确\n${TASK}`,
      },
    },
    {
      title: '结尾的注释不需要理由',
      rules: [missingLead],
      files: {
        'table.yaml': `${HEAD}  # gov-lint-disable units/missing-lead —— 由省政府统一安排
${TASK}  # gov-lint-enable units/missing-lead
`,
      },
    },
  ],
  bad: [
    {
      title: '注释没有写理由',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/missing-lead\n${TASK}` },
      findings: [{ at: 'table.yaml:5', message: 'comment' }],
    },
    {
      title: '旁注文件里的理由是空的',
      rules: [missingLead],
      files: {
        'table.yaml': HEAD + TASK,
        'table.gov-lint.yaml': "exceptions:\n  - { rule: units/missing-lead, task: 1, reason: ' ' }\n",
      },
      findings: [{ at: 'table.gov-lint.yaml:2', message: 'entry' }],
    },
  ],
  check({ exceptions }, report) {
    for (const { by, kind, names, reason, place } of exceptions) {
      if (reason !== '' || kind === 'end' || kind === 'unknown') continue;
      const rule = names[0]?.text.value;
      if (by === 'sidecar' && rule !== undefined) report({ messageId: 'entry', data: { rule }, place });
      else report({ messageId: 'comment', data: {}, place });
    }
  },
});
