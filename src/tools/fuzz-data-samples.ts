import { readFileSync } from 'node:fs';

/** A table with what YAML can do: anchors, aliases, a merge, block scalars, comments that speak to gov-lint. */
const YAML_TABLE = `# gov-lint-disable units/foreign-level-unit
title: &title 2026年新海区政务公开工作主要任务分解表
noticeTitle: *title
issuer: 临江市新海区人民政府办公室
docNumber: 新政办〔2026〕7号
date: 2026-05-20
year: 2026
parent: city.yaml
policies: [open-government]
basis:
  - { title: 关于印发2026年全市政务公开工作主要任务分解表的通知, docNumber: 临政办〔2026〕12号 }
sections:
  - heading: 一、做好主动公开
    tasks:
      - &first
        number: 1
        title: 扩大预决算公开范围
        requirement: |
          按季度公开预算执行情况，
          12月底前完成《管理办法》（临政规〔2025〕3号）所列事项。
        lead: &lead [区财政局, "市发改局"]
        responsible: [区直各部门, 各街道]
        extra: { 完成情况: 进行中 }
      - { number: 2, title: '公布水库水位', requirement: 汛期每日公布。, lead: *lead, implements: [2, 3] }
      - *first
waivers:
  - { parentTask: 9, reason: 无此事项, expires: 2026-12-31 }
`;

/** The same as one line of JSON and as an indented file. */
const JSON_TABLE = {
  title: '2026年新海区任务分解表',
  parent: 'city.yaml',
  year: 2026,
  tasks: [
    {
      number: 1,
      title: '扩大预决算\u516c开范围',
      requirement: '按季度公开。\n按月更新。',
      lead: ['区财政局'],
      extra: { 'a/b': 'c"d' },
    },
    { number: 2, title: '公布水库水位', requirement: null, lead: [], responsible: ['各街道'] },
  ],
};

const CONFIG = `extends: [recommended]
preset: strict
lang: zh-CN
rules: &rules
  coverage/local-task: info
  units/missing-lead: { severity: warning }
policies: [open-government]
parent: city.yaml
limits: { milliseconds: 5000, rows: 900 }
failOn: error
maxWarnings: 3
ignore: ['old/**', '!old/a*.yaml']
overrides:
  - files: ['d*.yaml', '**/x/*.{yaml,json}']
    rules: *rules
  - { level: [county], rules: *rules }
`;

const SIDECAR = `parent: city.yaml
links:
  - &link { task: 1, title: 扩大预决算公开, parentTask: 1 }
  - *link
unmatched: [7, 9]
waivers: [{ parentTask: 9, reason: &why 由市统一办理, expires: 2026-12-31 }]
exceptions:
  - { rule: units/*, task: 2, reason: *why }
`;

const BASELINE = JSON.stringify(
  {
    schemaVersion: 1,
    entries: ['units/missing-lead', 'wording/mixed-width'].map((rule) => ({
      path: 'd.yaml',
      rule,
      messageId: 'missing',
      task: '公布水库水位',
      count: 2,
      reason: '已知',
    })),
  },
  undefined,
  2,
);

const PACK = `name: pack
title: 测试
documents:
  - &doc { number: 临政办〔2026〕12号, title: 通知, issuer: 临江市人民政府办公室 }
  - { number: 临政办〔2026〕13号, title: 另一通知, issuer: 临江市人民政府办公室, supersededBy: 临政办〔2026〕12号 }
required:
  - document: 临政办〔2026〕12号
    where: { taskMatches: [水库], requiredWhenParentHas: true }
    reason: &r 应当引用
requirements:
  - id: water
    over: tasks
    when: { text: { pattern: '水(?:库|位)' } }
    demand: { responsible: { anyOf: [应急局, 各街道] } }
    severity: warning
    message: { zh-CN: *r, en: *r }
    authority: *r
`;

/** Merges, which no text may have, in place of what is written out; and of what is none. */
const merged = (text: string): string[] => [
  text,
  `x: &x { a: 1 }\n${text}<<: *x\n`,
  text.replace(/: \*\w+/, ': { <<: 3 }'),
];

const textOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pack = (name: string): Uint8Array => new Uint8Array(readFileSync(`rules/policies/${name}.yaml`));

/** What people write as data, each with anchors, aliases and merges where its language has them. */
export const DATA_SAMPLES: Readonly<Record<string, () => readonly Uint8Array[]>> = {
  yaml: () => merged(YAML_TABLE).map(textOf),
  json: () => [JSON.stringify(JSON_TABLE), JSON.stringify(JSON_TABLE, undefined, 2)].map(textOf),
  config: () =>
    [...merged(CONFIG), JSON.stringify({ preset: 'strict', rules: { 'units/missing-lead': 'off' } })].map(textOf),
  policy: () => [...merged(PACK).map(textOf), pack('open-government'), pack('office-demands-example')],
  sidecar: () => merged(SIDECAR).map(textOf),
  baseline: () => [textOf(BASELINE)],
};

/** Where each stands in a whole check of d.yaml, and what the call says of it. */
export const DATA_CALLS: Readonly<Record<string, { file: string; args: readonly string[] }>> = {
  yaml: { file: 'd.yaml', args: [] },
  json: { file: 'd.json', args: [] },
  config: { file: '.gov-lintrc.yaml', args: [] },
  policy: { file: 'pack.yaml', args: ['--policy', './pack.yaml'] },
  sidecar: { file: 'd.gov-lint.yaml', args: [] },
  baseline: { file: 'base.json', args: ['--baseline', './base.json'] },
};

/** A table below and one above, for the others to speak of. */
export const DATA_WORLD: Readonly<Record<string, Uint8Array>> = {
  'd.yaml': textOf(YAML_TABLE),
  'city.yaml': textOf(YAML_TABLE.replace('parent: city.yaml', 'parent: none').replaceAll('区', '市')),
};
