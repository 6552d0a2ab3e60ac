import { defineRule } from '../../src/model/rule.ts';
import { headOf } from '../shared/place.ts';

export default defineRule({
  id: 'parent/no-parent',
  severity: 'warning',
  presets: { strict: 'error' },
  title: { 'zh-CN': '没有写明上级表', en: 'No parent table declared' },
  why: {
    'zh-CN': '不知道上级表是哪一张，就无法核对任务有没有漏。没有核对不等于没有问题，所以要说出来。',
    en: 'Without the parent table nobody can tell whether a task was left out. Not compared does not mean complete, so it is said.',
  },
  fix: {
    'zh-CN':
      '在表中写明 parent（上级文件的发文字号或文件路径），或者用 --parent 指定；本表就是最上一级的，写 parent: none。',
    en: 'Declare parent: in the table (a document number or a path) or pass --parent; at the top of a chain write parent: none.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': 'parent 是本工具的写法。', en: 'parent is this tool’s own notation.' },
  },
  messages: {
    undeclared: {
      'zh-CN': '没有写明上级表，承接情况没有核对；请写明 parent 或者用 --parent 指定，本表没有上级的写 parent: none',
      en: 'No parent table is declared: coverage was not evaluated. Declare parent: or pass --parent; write parent: none if nothing stands above this table',
    },
  },
  good: [
    {
      title: '最上一级的表写明没有上级',
      files: {
        'child.yaml': `title: 2026年青岚省政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [省财政厅] }
`,
      },
    },
    {
      title: '写明了上级表',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '没有 parent 一行',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
      },
      findings: [{ at: 'child.yaml:1', message: 'undeclared' }],
    },
    {
      title: '印发依据里写了上级文件，不等于写明了上级表',
      files: {
        'child.yaml': `issuer: 临江市新海区人民政府办公室
title: 2026年新海区政务公开工作主要任务分解表
year: 2026
basis:
  - { docNumber: 临政办〔2026〕12号 }
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`,
      },
      findings: [{ at: 'child.yaml:2', message: 'undeclared' }],
    },
  ],
  check({ table, parentStatus }, report) {
    if (parentStatus.kind === 'undeclared') report({ messageId: 'undeclared', data: {}, place: headOf(table) });
  },
});
