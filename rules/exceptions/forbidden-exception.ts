import { defineRule } from '../../src/model/rule.ts';
import missingLead from '../units/missing-lead.ts';

const HEAD = `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
const TASK = '  - { number: 1, title: 扩大部门预算公开范围, responsible: [各市人民政府] }\n';

export default defineRule({
  id: 'exceptions/forbidden-exception',
  severity: 'error',
  isAboutExceptions: true,
  title: { 'zh-CN': '不允许例外的规则写了例外', en: 'Exception to a rule that allows none' },
  why: {
    'zh-CN':
      '本单位可以在配置的 notSuppressible 中规定哪些规则不允许例外；检查例外本身的规则也不允许例外。这样的例外不起作用。',
    en: 'An office may declare under notSuppressible in its configuration which rules allow no exception; the rules about exceptions allow none either. Such an exception is void.',
  },
  fix: {
    'zh-CN': '改正问题，删去例外；确实需要例外的，由管理配置的人放开。',
    en: 'Put the fault right and remove the exception; if it is really needed, ask who keeps the configuration.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': 'notSuppressible 是本工具的配置项。', en: 'notSuppressible is a setting of this tool.' },
  },
  about: ['rule'],
  messages: {
    forbidden: {
      'zh-CN': '“{rule}”不允许例外，这条例外不起作用',
      en: '“{rule}” allows no exception: this one is void',
    },
  },
  good: [
    {
      title: '例外写给可以例外的规则',
      rules: [missingLead],
      files: { 'table.yaml': `${HEAD}  # gov-lint-disable-next-line units/missing-lead -- 由省政府统一安排\n${TASK}` },
    },
    { title: '没有写例外', rules: [missingLead], files: { 'table.yaml': HEAD + TASK } },
  ],
  bad: [
    {
      title: '想让检查例外的规则也例外',
      files: {
        'table.yaml': `${HEAD}  # gov-lint-disable-next-line exceptions/forbidden-exception -- 先不管它\n${TASK}`,
      },
      findings: [{ at: 'table.yaml:5', message: 'forbidden' }],
    },
    {
      title: '旁注文件里也一样',
      files: {
        'table.yaml': HEAD + TASK,
        'table.gov-lint.yaml': 'exceptions:\n  - { rule: exceptions/forbidden-exception, reason: 先不管它 }\n',
      },
      findings: [{ at: 'table.gov-lint.yaml:2', message: 'forbidden' }],
    },
  ],
  check({ exceptions }, report) {
    for (const { names } of exceptions) {
      for (const { text, outcome } of names) {
        if (outcome === 'forbidden') report({ messageId: 'forbidden', data: { rule: text.value }, place: text.place });
      }
    }
  },
});
