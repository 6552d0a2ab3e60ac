import { defineRule } from '../../src/model/rule.ts';
import { headOf } from '../shared/place.ts';

const TASKS = `tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`;

/** More files than this only blur the sentence; all of them stand in the data. */
const SHOWN_FILES = 5;

export default defineRule({
  id: 'parent/unresolved-parent',
  severity: 'error',
  title: { 'zh-CN': '上级表用不上', en: 'Parent table cannot be used' },
  why: {
    'zh-CN': '写明了上级表，但找不到、读不出，或者指向了自己，承接情况就没有核对。',
    en: 'A parent table is declared but cannot be found or read, or points back to this table, so coverage was not evaluated.',
  },
  fix: {
    'zh-CN': '按报告说明的原因改正 parent；字号找不到文件的，把上级表放进表库（配置中的 tables），或者直接写文件路径。',
    en: 'Correct parent: as the message says. If a document number finds no file, put the parent table where the configuration’s tables: looks, or write a path.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': 'parent 是本工具的写法。', en: 'parent is this tool’s own notation.' },
  },
  about: ['reference'],
  messages: {
    notFound: {
      'zh-CN': '没有找到上级表“{reference}”[[，查过 {tried}]]；请核对字号或路径，或者用 --parent 指定文件',
      en: 'The parent table “{reference}” was not found[[ among {tried}]]; check the number or path, or pass a file with --parent',
    },
    outside: {
      'zh-CN': '上级表“{reference}”在仓库以外，没有读取；请把它移到仓库里，或者用 --parent 指定',
      en: 'The parent table “{reference}” stands outside the repository and was not read; move it inside, or name it with --parent',
    },
    unreadable: {
      'zh-CN': '上级表“{reference}”读不出来[[（{tried}）]]；请先单独检查这个文件，改正其中的问题',
      en: 'The parent table “{reference}” cannot be read[[ ({tried})]]; check that file by itself and mend it first',
    },
    noTasks: {
      'zh-CN': '上级表“{reference}”里没有任务[[（{tried}）]]；请确认是不是选错了文件，或者只导出了通知、没有附表',
      en: 'The parent table “{reference}” holds no tasks[[ ({tried})]]; it may be the wrong file, or the notice without its table',
    },
    self: {
      'zh-CN': '上级表“{reference}”就是本表；请改成上一级的表，本表没有上级的写 parent: none',
      en: 'The parent table “{reference}” is this table itself; name the table above, or write parent: none at the top of a chain',
    },
    circular: {
      'zh-CN': '上级表绕成了圈[[：{tried}]]；请找出其中写错 parent 的一张表',
      en: 'The chain of parents goes round in a circle[[: {tried}]]; one of these tables declares the wrong parent',
    },
    ambiguous: {
      'zh-CN': '有不止一张表的字号是“{reference}”[[：{tried}]]；请在 parent 中写文件路径',
      en: 'More than one table bears the number “{reference}”[[: {tried}]]; write a path in parent: instead',
    },
  },
  good: [
    {
      title: '路径指向上级表',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: 临江市.yaml
${TASKS}`,
        '临江市.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`,
      },
    },
    {
      title: '按字号在同一目录找到上级表',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: 临政办〔2026〕12号
${TASKS}`,
        '临江市.yaml': `title: 2026年临江市政务公开工作主要任务分解表
docNumber: 临政办〔2026〕12号
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '文件不存在',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: 临江市.yaml
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:3', message: 'notFound' }],
    },
    {
      title: '把自己写成了上级',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: child.yaml
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:3', message: 'self' }],
    },
    {
      title: '上级表只有标题，没有任务',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: 临江市.yaml
${TASKS}`,
        '临江市.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
tasks: []
`,
      },
      findings: [{ at: 'child.yaml:3', message: 'noTasks' }],
    },
    {
      title: '上级表又把本表写成上级',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: 临江市.yaml
${TASKS}`,
        '临江市.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
parent: child.yaml
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`,
      },
      findings: [{ at: 'child.yaml:3', message: 'circular' }],
    },
    {
      title: '两张表字号相同',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: 临政办〔2026〕12号
${TASKS}`,
        '临江市.yaml': `title: 2026年临江市政务公开工作主要任务分解表
docNumber: 临政办〔2026〕12号
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`,
        '临江市-修订.yaml': `title: 2026年临江市政务公开工作主要任务分解表
docNumber: 临政办〔2026〕12号
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`,
      },
      findings: [{ at: 'child.yaml:3', message: 'ambiguous' }],
    },
    {
      title: '上级表写坏了，读不出来',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: 临江市.yaml
${TASKS}`,
        '临江市.yaml': `title: "2026年临江市政务公开工作主要任务分解表
tasks: [
`,
      },
      findings: [{ at: 'child.yaml:3', message: 'unreadable' }],
    },
    {
      title: '上级表在仓库以外',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: ../临江市.yaml
${TASKS}`,
        '../临江市.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`,
      },
      findings: [{ at: 'child.yaml:3', message: 'outside' }],
    },
  ],
  check({ table, parentStatus }, report) {
    if (parentStatus.kind !== 'unresolved') return;
    const { reference, declared, reason, tried } = parentStatus;
    // A path that is the reference itself tells nobody more.
    const others = reason === 'circular' ? tried : tried.filter((path) => path !== reference);
    report({
      messageId: REASONS[reason],
      data: { reference, files: tried, ...(others.length > 0 && { tried: others.slice(0, SHOWN_FILES) }) },
      place: declared?.place ?? headOf(table),
    });
  },
});

const REASONS = {
  'not-found': 'notFound',
  outside: 'outside',
  unreadable: 'unreadable',
  'no-tasks': 'noTasks',
  self: 'self',
  circular: 'circular',
  ambiguous: 'ambiguous',
} as const;
