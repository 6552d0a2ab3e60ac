import { defineRule } from '../../src/model/rule.ts';
import malformedNumber from '../citations/malformed-number.ts';
import missingLead from '../units/missing-lead.ts';

const HEAD = `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;

export default defineRule({
  id: 'exceptions/unused-exception',
  severity: 'warning',
  isAboutExceptions: true,
  title: { 'zh-CN': '例外没有用处', en: 'Exception without effect' },
  why: {
    'zh-CN':
      '例外是为某个问题写的，问题改好了，例外就应当删去；留着它，以后同一处再出问题就没有人看见。写错了地方的例外也是这样。',
    en: 'An exception is written for one finding. Once that is put right the exception has to go, or the next fault in the same place is seen by nobody. The same holds for one that stands in the wrong place.',
  },
  fix: {
    'zh-CN':
      '删去这条例外；问题还在的，把注释移到那一行的上面，或者核对任务序号。没有运行的规则和上级表还没有找到的表，例外有没有用处无法判断，不报告。',
    en: 'Remove the exception; if the fault is still there, move the comment to the line above it or correct the task’s number. Nothing is said of rules that did not run, or of a table whose parent was not found.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': '例外是本工具的写法。', en: 'Exceptions are this tool’s own notation.' },
  },
  about: ['rule', 'word'],
  messages: {
    unused: {
      'zh-CN': '“{rule}”在这里没有报告问题，这条例外没有用处',
      en: '“{rule}” reports nothing here: this exception has no effect',
    },
    nothingToEnd: {
      'zh-CN': '前面没有对应的 gov-lint-disable，这一处 {word} 没有用处',
      en: 'No gov-lint-disable stands before it: this {word} has no effect',
    },
  },
  good: [
    {
      title: '例外所指的问题还在',
      rules: [missingLead],
      files: {
        'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/missing-lead -- 牵头单位待机构改革后明确
  - { number: 1, title: 扩大部门预算公开范围, responsible: [各市人民政府] }
`,
      },
    },
    {
      title: '旁注文件中的例外按任务序号对应',
      rules: [missingLead],
      files: {
        'table.yaml': `${HEAD}  - { number: 1, title: 扩大部门预算公开范围, responsible: [各市人民政府] }\n`,
        'table.gov-lint.yaml':
          'exceptions:\n  - { rule: units/missing-lead, task: 1, reason: 牵头单位待机构改革后明确 }\n',
      },
    },
  ],
  bad: [
    {
      title: '牵头单位已经补上；序号写错；没有开头的结尾',
      rules: [missingLead, malformedNumber],
      files: {
        'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/missing-lead -- 牵头单位待机构改革后明确
  - { number: 1, title: 扩大部门预算公开范围, lead: [省财政厅] }
  # gov-lint-enable citations/malformed-number
`,
        'table.gov-lint.yaml': 'exceptions:\n  - { rule: units/missing-lead, task: 11, reason: 牵头单位待明确 }\n',
      },
      findings: [
        { at: 'table.yaml:5', message: 'unused' },
        { at: 'table.yaml:7', message: 'nothingToEnd' },
        { at: 'table.gov-lint.yaml:2', message: 'unused' },
      ],
    },
    {
      title: '注释和问题不在同一处',
      rules: [missingLead],
      files: {
        'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/missing-lead -- 由省政府统一安排
  - { number: 1, title: 扩大部门预算公开范围, lead: [省财政厅] }
  - { number: 2, title: 编印政府公报, responsible: [各市人民政府] }
`,
      },
      findings: [{ at: 'table.yaml:5', message: 'unused' }],
    },
  ],
  check({ exceptions }, report) {
    for (const { kind, names, word, place } of exceptions) {
      if (kind === 'end') {
        report({ messageId: 'nothingToEnd', data: { word: word ?? '' }, place });
        continue;
      }
      for (const { text, outcome } of names) {
        if (outcome === 'unused') report({ messageId: 'unused', data: { rule: text.value }, place: text.place });
      }
    }
  },
});
