import { defineRule } from '../../src/model/rule.ts';
import { quote } from '../shared/quote.ts';
import missingLead from '../units/missing-lead.ts';

const TABLE = `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大部门预算公开范围, responsible: [各市人民政府] }
  - { number: 2, title: 编印政府公报, responsible: [各市人民政府] }
`;
const until = (task: number, expires: string): string =>
  `  - { rule: units/missing-lead, task: ${task}, reason: 牵头单位待机构改革后明确, expires: ${expires} }\n`;

export default defineRule({
  id: 'exceptions/expired-exception',
  severity: 'error',
  isAboutExceptions: true,
  title: { 'zh-CN': '例外已经过期', en: 'Exception has expired' },
  why: {
    'zh-CN': '写明期限的例外过了期限就不再起作用，所指的问题照常报告。以检查当天为准，到期当天仍然有效。',
    en: 'An exception with an expiry date ends with that day, and the finding is reported again. The day of the check decides.',
  },
  fix: {
    'zh-CN': '改正问题，删去例外；理由仍然成立的，更新 expires。',
    en: 'Put the fault right and remove the exception; if the reason still holds, update expires.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': '例外是本工具的写法。', en: 'Exceptions are this tool’s own notation.' },
  },
  about: ['rule'],
  messages: {
    expired: {
      'zh-CN': '“{rule}”的例外到 {expires} 为止，已经过期，不再起作用[[；理由是“{reason}”]]',
      en: 'The exception for “{rule}” expired on {expires} and is void[[; its reason was “{reason}”]]',
    },
  },
  good: [
    {
      title: '期限还没有到',
      rules: [missingLead],
      files: { 'table.yaml': TABLE, 'table.gov-lint.yaml': `exceptions:\n${until(1, '2026-12-31')}` },
    },
    {
      title: '到期当天仍然有效（检查当天是 2026年6月30日）',
      rules: [missingLead],
      files: { 'table.yaml': TABLE, 'table.gov-lint.yaml': `exceptions:\n${until(1, '2026-06-30')}` },
    },
  ],
  bad: [
    {
      title: '期限已过（检查当天是 2026年6月30日）',
      rules: [missingLead],
      files: { 'table.yaml': TABLE, 'table.gov-lint.yaml': `exceptions:\n${until(1, '2026-05-31')}` },
      findings: [{ at: 'table.gov-lint.yaml:2', message: 'expired' }],
    },
    {
      title: '几条例外各有期限',
      rules: [missingLead],
      files: {
        'table.yaml': TABLE,
        'table.gov-lint.yaml': `exceptions:\n${until(1, '2026-12-31')}${until(2, '2026-06-29')}`,
      },
      findings: [{ at: 'table.gov-lint.yaml:3', message: 'expired' }],
    },
  ],
  check({ exceptions }, report) {
    for (const { names, reason, expires, isExpired, place } of exceptions) {
      if (!isExpired || expires === undefined) continue;
      const rule = names.map(({ text }) => text.value);
      report({ messageId: 'expired', data: { rule, expires, ...(reason !== '' && { reason: quote(reason) }) }, place });
    }
  },
});
