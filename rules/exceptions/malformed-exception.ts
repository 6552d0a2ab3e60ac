import { defineRule } from '../../src/model/rule.ts';
import missingLead from '../units/missing-lead.ts';

const HEAD = `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
const TASK = '  - { number: 1, title: 扩大部门预算公开范围, responsible: [各市人民政府] }\n';

export default defineRule({
  id: 'exceptions/malformed-exception',
  severity: 'error',
  isAboutExceptions: true,
  title: { 'zh-CN': '例外的写法有误', en: 'Malformed exception' },
  why: {
    'zh-CN': '写错的例外不起作用，写的人却以为问题已经处理。例外必须写明规则，不能一次放过所有问题。',
    en: 'A mistyped exception does nothing, while its author takes the matter for settled. An exception names its rules: there is none for everything at once.',
  },
  fix: {
    'zh-CN':
      '写成“# gov-lint-disable-next-line 规则名 -- 理由”；一段内都例外的，开头写 gov-lint-disable，结尾写 gov-lint-enable。',
    en: 'Write “# gov-lint-disable-next-line RULE -- reason”, or gov-lint-disable before and gov-lint-enable behind several lines.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': '例外是本工具的写法。', en: 'Exceptions are this tool’s own notation.' },
  },
  about: ['word'],
  messages: {
    unknownWord: {
      'zh-CN':
        '没有“{word}”这种写法；可以写 gov-lint-disable-next-line、gov-lint-disable、gov-lint-enable[[；是不是“{nearest}”？]]',
      en: '“{word}” means nothing: there are gov-lint-disable-next-line, gov-lint-disable and gov-lint-enable[[; did you mean “{nearest}”?]]',
    },
    noRule: {
      'zh-CN': '这条例外没有写明规则，不起作用；请写成“{word} 规则名 -- 理由”',
      en: 'This exception names no rule and is void: write “{word} RULE -- reason”',
    },
  },
  good: [
    {
      title: '下一行例外',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/missing-lead -- 由省政府统一安排\n${TASK}` },
    },
    {
      title: '一段内都例外；结尾不写规则名，前面的都到此为止',
      rules: [missingLead],
      files: {
        'table.yaml': `${HEAD}  # gov-lint-disable units/missing-lead, units/missing-units -- 由省政府统一安排
${TASK}  # gov-lint-enable
`,
      },
    },
  ],
  bad: [
    {
      title: '少写了一个字母',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-lin units/missing-lead -- 由省政府统一安排\n${TASK}` },
      findings: [{ at: 'table.yaml:5', message: 'unknownWord' }],
    },
    {
      title: '没有写明规则',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-line -- 由省政府统一安排\n${TASK}` },
      findings: [{ at: 'table.yaml:5', message: 'noRule' }],
    },
  ],
  check({ exceptions }, report) {
    for (const { kind, word = '', nearestWord, names, place } of exceptions) {
      if (kind === 'unknown') {
        const data = { word, ...(nearestWord !== undefined && { nearest: nearestWord }) };
        report({ messageId: 'unknownWord', data, place });
      } else if (names.length === 0 && (kind === 'line' || kind === 'range')) {
        report({ messageId: 'noRule', data: { word }, place });
      }
    }
  },
});
