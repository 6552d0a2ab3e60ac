import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TABLE_KEYS, type EntryKind } from '../../src/importers/table-keys.ts';
import { writeTable, writeTables } from '../../src/importers/write-table.ts';
import { readPlainJson } from '../../src/importers/yaml/plain-json.ts';
import { readPlainYaml } from '../../src/importers/yaml/plain-yaml.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../../src/model/generated/table-file.ts';
import validateTable from '../../src/model/generated/validate-table.js';

const TABLE: TableFile = {
  tasks: [],
  title: '2026年新海区政务公开工作主要任务分解表',
  year: 2026,
  docNumber: '新政办〔2026〕7号',
  date: '2026-05-20',
  parent: '临政办〔2026〕12号',
  basis: [{ docNumber: '临政办〔2026〕12号', title: '临江市人民政府办公室关于印发要点的通知' }],
  sections: [
    {
      tasks: [
        { lead: [], title: '扩大预决算公开范围', number: 1, remark: null, responsible: ['区直各部门', '各街道'] },
        {
          title: '其他: 事项',
          requirement: '落实“五公开”。',
          lead: '区财政局、区发改局',
          implements: [4, 5],
          extra: { 进度: '50%' },
        },
      ],
      heading: '一、做好主动公开',
    },
  ],
};

const TEXT = `title: 2026年新海区政务公开工作主要任务分解表
# issuer: 发文机关全称
docNumber: 新政办〔2026〕7号
date: 2026-05-20
year: 2026
parent: 临政办〔2026〕12号

basis:
  - title: 临江市人民政府办公室关于印发要点的通知
    docNumber: 临政办〔2026〕12号

sections:
  - heading: 一、做好主动公开
    tasks:
      # 原文在这里换页
      - number: 1
        title: 扩大预决算公开范围
        # 第 3 列可能属于上一行
        # 街道名称请核对
        lead: []
        responsible: [区直各部门, 各街道]
        remark:

      # number: 原文没有编号
      - title: "其他: 事项"
        requirement: 落实“五公开”。
        lead: 区财政局、区发改局
        # 请核对
        implements: [4, 5]
        extra:
          进度: 50%
tasks: []
`;

test('writes a table in stable order, with notes where they belong', () => {
  const notes = [
    { pointer: '/issuer', text: '发文机关全称' },
    { pointer: '/sections/0/tasks/0', text: '原文在这里换页' },
    { pointer: '/sections/0/tasks/0/lead', text: '第 3 列可能属于上一行' },
    { pointer: '/sections/0/tasks/0/lead', text: '街道名称请核对' },
    { pointer: '/sections/0/tasks/1/number', text: '原文没有编号' },
    { pointer: '/sections/0/tasks/1/implements/1', text: '请核对' },
  ];
  expect(writeTable(TABLE, 'yaml', notes)).toBe(TEXT);
});

test('writes what the fast reader reads', () => {
  expect(readPlainYaml(writeTable(TABLE, 'yaml'))?.[0]?.data).toEqual(TABLE);
  expect(readPlainJson(writeTable(TABLE, 'json'))?.[0]?.data).toEqual(TABLE);
});

test('keeps notes from breaking out of their comment', () => {
  const text = writeTable({ title: 'a' }, 'yaml', [{ pointer: '/title', text: 'b\nissuer: c\u001b[0m' }]);
  expect(text).toBe('# b issuer: c␛[0m\ntitle: a\n');
});

test('writes several tables as documents of one file', () => {
  expect(writeTables([{ title: 'a' }, { title: 'b' }], 'yaml', [[], [{ pointer: '/title', text: 'c' }]])).toBe(
    'title: a\n---\n# c\ntitle: b\n',
  );
});

describe('values', () => {
  test.each([
    ['区财政局', '区财政局'],
    ['（一）a，b：c', '（一）a，b：c'],
    ['2026-05-20', '2026-05-20'],
    ['12月底前', '12月底前'],
    ['它说"好"', '它说"好"'],
    ['10:30', '10:30'],
    ['a#b', 'a#b'],
    ['2026', '"2026"'],
    ['1.0', '"1.0"'],
    ['1e3', '"1e3"'],
    ['0x1f', '"0x1f"'],
    ['-1', '"-1"'],
    ['.5', '".5"'],
    ['yes', '"yes"'],
    ['Off', '"Off"'],
    ['null', '"null"'],
    ['~', '"~"'],
    ['True', '"True"'],
    ['', '""'],
    [' a', '" a"'],
    ['a\u3000', '"a\u3000"'],
    ['- x', '"- x"'],
    ['#x', '"#x"'],
    ['a #x', '"a #x"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['a: "b"', '\'a: "b"\''],
    ["*'\\", "'*''\\'"],
    ['[a]', '"[a]"'],
    ['a\nb\tc', '"a\\nb\\tc"'],
    ['\u001b[0m\u0085\u2028\ufeff', '"\\u001b[0m\\u0085\\u2028\\ufeff"'],
    ['\ud800a😀', '"\\ud800a😀"'],
  ])('%j is written as %s', (value, written) => {
    expect(writeTable({ title: value }, 'yaml')).toBe(`title: ${written}\n`);
  });

  test.each([
    [['区财政局', '区发改局'], '[区财政局, 区发改局]'],
    [['a, b', 'c]', 'd:e'], '["a, b", "c]", "d:e"]'],
    [[''], '[""]'],
    [[], '[]'],
    [null, ''],
    ['区财政局、区发改局', '区财政局、区发改局'],
  ])('units %j are written as %s', (lead, written) => {
    expect(writeTable({ tasks: [{ lead }] }, 'yaml')).toBe(`tasks:\n  - lead:${written && ` ${written}`}\n`);
  });

  test('a long list stands in lines of its own', () => {
    const lead = Array.from({ length: 12 }, (_, index) => `新海区第${index}单位办公室`);
    const text = writeTable({ tasks: [{ lead }] }, 'yaml');
    expect(text).toContain('  - lead:\n      - 新海区第0单位办公室\n      - 新海区第1单位办公室\n');
    expect(readPlainYaml(text)?.[0]?.data).toEqual({ tasks: [{ lead }] });
  });
});

const awkward = fc.constantFrom(
  'yes',
  '- x',
  '1.0',
  'a: b',
  '#x',
  ' a',
  'a ',
  'a\nb',
  '\r\n',
  '〔2021〕',
  '😀',
  '\ud800',
  '\u0000\u001b',
  '---',
  '...',
  '"',
  "'",
  '\\',
  '\\n',
  '? a',
  '!x',
  '&x',
  '*x',
  '|',
  '>',
  '%',
  '@',
  '`',
  '{',
  '[a',
  'a]',
  ',',
  'a:',
  ': ',
  ' #',
  '\u2028',
  '\ufeff',
  '\u0085',
  '\t',
  '0',
  '-0',
  '~',
  'null',
  '<<',
);
const text = fc.oneof(
  awkward,
  fc.tuple(awkward, fc.string({ unit: 'binary', maxLength: 5 }), awkward).map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...'一二区局，。：、（）《》 ab:#-,[]{}"\'\\\n1.0'), { maxLength: 12 })
    .map((signs) => signs.join('')),
);
const units = fc.oneof(fc.array(text, { maxLength: 3 }), text, fc.constant(null));
const integer = fc.nat(200);
const task: fc.Arbitrary<TaskEntry> = fc.record(
  {
    number: integer,
    title: text,
    requirement: fc.option(text),
    lead: units,
    responsible: units,
    supporting: units,
    person: fc.option(text),
    deadline: fc.option(text),
    progress: fc.option(text),
    remark: fc.option(text),
    extra: fc.dictionary(text, text, { maxKeys: 3 }),
    implements: fc.oneof(integer, fc.uniqueArray(integer, { minLength: 1, maxLength: 3 })),
  },
  { requiredKeys: [] },
);
const tasks = fc.array(task, { maxLength: 3 });
const { section: anySection } = fc.letrec<{ section: SectionEntry }>((tie) => ({
  section: fc.record(
    { heading: text, tasks, sections: fc.array(tie('section'), { maxLength: 2, depthIdentifier: 'section' }) },
    { requiredKeys: ['heading'] },
  ),
}));
const named = text.filter((words) => words !== '');
const table: fc.Arbitrary<TableFile> = fc.record(
  {
    title: text,
    issuer: text,
    docNumber: text,
    date: fc.constant('2026-05-20'),
    year: fc.integer({ min: 1949, max: 2999 }),
    noticeTitle: text,
    parent: named,
    policies: fc.array(named, { maxLength: 3 }),
    basis: fc.array(fc.record({ title: text, docNumber: text }, { requiredKeys: [] }), { maxLength: 2 }),
    sections: fc.array(anySection, { maxLength: 2 }),
    tasks,
    waivers: fc.array(
      fc.record({ parentTask: integer, reason: named, authority: text }, { requiredKeys: ['parentTask', 'reason'] }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: [] },
);

/** Through JSON objects of the same kind: fast-check's dictionaries have no prototype. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('every table comes back exactly as it was, through our reader and the yaml library', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('yaml' as const, 'json' as const), async (data, format) => {
      expect(validateTable(data)).toBe(true);
      const written = writeTable(data, format, [{ pointer: '/title', text: 'a' }]);
      const bytes = new TextEncoder().encode(written);
      const read = await createYamlImporter().read({ path: `table.${format}`, bytes });
      expect(read.problems.filter((problem) => problem.id !== 'import/no-tasks')).toEqual([]);
      expect(plain(read.tables[0]?.data)).toEqual(plain(data));
      expect(plain(parse(written))).toEqual(plain(data));
    }),
    { numRuns: Number(process.env['FUZZ'] ?? 200), seed: process.env['FUZZ'] ? undefined : 7 },
  );
}, 3_600_000);

test('the key order names exactly the keys of the schema', () => {
  const schema = JSON.parse(readFileSync('schemas/table.schema.json', 'utf8'));
  const { section, task: taskEntry, basis, waiver } = schema.definitions;
  const entries = { table: schema, section, task: taskEntry, basis, waiver };
  for (const [kind, entry] of Object.entries(entries)) {
    expect(TABLE_KEYS[kind as EntryKind].toSorted(), kind).toEqual(Object.keys(entry.properties).toSorted());
  }
});
