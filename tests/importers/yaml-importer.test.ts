import { describe, expect, test } from 'vitest';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { createCatalogue, sayIn } from '../../src/messages/catalogue.ts';
import type { Place } from '../../src/model/location.ts';
import { SAMPLE } from './yaml-samples.ts';

const importer = createYamlImporter();
const source = (text: string, path = 'table.yaml') => ({ path, bytes: new TextEncoder().encode(text) });
const read = async (text: string, path?: string) => importer.read(source(text, path));

/** line:column and the text there. */
function seen(text: string, place: Place): string {
  const [start, end] = place.range ?? [0, 0];
  const before = text.slice(0, start);
  return `${before.split('\n').length}:${start - before.lastIndexOf('\n')} ${text.slice(start, end)}`;
}

const TASKS = 'tasks:\n  - title: a\n';

describe('matches', () => {
  test.each([
    ['a.yaml', 'x', true],
    ['a.YML', 'x', true],
    ['a.json', 'x', true],
    ['a.txt', 'title: a', false],
    ['2026.5 新海区', 'title: a', true],
    ['-', '\ufeff# 表\n---\n\ntitle: a', true],
    ['-', '"tasks": []', true],
    ['-', '{"title": "a"}', true],
    ['-', '任务分解表\ntitle: a', false],
    ['-', 'heading: a', false],
    ['-', '', false],
  ])('%s holding %j: %s', (path, text, expected) => {
    expect(importer.matches(source(text, path))).toBe(expected);
  });
});

describe('reading', () => {
  test('a usual table is read at once, without loading the full reader', () => {
    const result = importer.read(source(SAMPLE));
    expect(result).not.toBeInstanceOf(Promise);
    expect(result).toMatchObject({ problems: [], text: SAMPLE, tables: [{ data: { year: 2026 } }] });
  });

  test.each([
    ['Windows line ends', SAMPLE.replaceAll('\n', '\r\n')],
    ['a mark in front', `\ufeff${SAMPLE}`],
    ['tabs before comments', SAMPLE.replace('  # 备注', '\t# 备注').replace('          # 上级', '\t# 上级')],
  ])('%s make no difference', async (_, text) => {
    const [one, other] = [await read(SAMPLE), await read(text)];
    expect(other.problems).toEqual([]);
    expect(other.tables[0]?.data).toEqual(one.tables[0]?.data);
  });

  test('JSON with the same content gives the same table', async () => {
    const { data } = (await read(SAMPLE)).tables[0]!;
    expect((await read(JSON.stringify(data), 'a.json')).tables[0]?.data).toEqual(data);
  });

  test('each document of a file is a table, and a broken one does not hide the others', async () => {
    const result = await read(`title: a\n${TASKS}---\ntitle: b\nfoo: c\n${TASKS}---\ntitle: d\n${TASKS}`);
    expect(result.tables.map((table) => table.data.title)).toEqual(['a', 'd']);
    expect(result.problems.map((problem) => problem.id)).toEqual(['import/unknown-key']);
  });

  test('control characters stay in the data', async () => {
    const { tables, problems } = await read(`title: "a\\u001b[31m"\nissuer: b\u0007\n${TASKS}`);
    expect(problems).toEqual([]);
    expect(tables[0]?.data).toMatchObject({ title: 'a\u001b[31m', issuer: 'b\u0007' });
  });

  test('two tasks with one number are no error of reading', async () => {
    expect((await read('tasks:\n  - number: 1\n  - number: 1\n')).problems).toEqual([]);
  });

  test('what the fast reader does not know means what YAML says', async () => {
    const text = `title: &t "a\n  b"\nissuer: *t\nnoticeTitle: >-\n  c\n  d\nbasis: [\n  { title: e }\n]\n${TASKS}`;
    const { tables, problems } = await read(text);
    expect(problems).toEqual([]);
    expect(tables[0]?.data).toMatchObject({ title: 'a b', issuer: 'a b', noticeTitle: 'c d', basis: [{ title: 'e' }] });
  });
});

const PLACES = `title: "表: 一"
sections:
  - heading: 一、x
    tasks:
      - number: 007
        title: '财政 ''信息'
        lead: []
        responsible: [区财政局, "各街道"]
        remark:
      - requirement: ""
        lead:
          - 区发改局
    sections: []
waivers:
  - { parentTask: 1, reason: z }
`;

/** Last character of the text, so that the full reader has to read it: a tab before a comment. */
const SLOW_END = '\t# x\n';

describe.each([
  ['fast reader', PLACES],
  ['full reader', PLACES.replace(/\n$/, SLOW_END)],
])('places by the %s', (_, text) => {
  test.each([
    ['/title', '1:9 表: 一', true],
    ['/sections/0/heading', '3:14 一、x', true],
    ['/sections/0/tasks/0/number', '5:17 007', false],
    ['/sections/0/tasks/0/title', "6:16 '财政 ''信息'", false],
    ['/sections/0/tasks/0/lead', '7:15 []', false],
    ['/sections/0/tasks/0/responsible', '8:22 [区财政局, "各街道"]', false],
    ['/sections/0/tasks/0/responsible/0', '8:23 区财政局', true],
    ['/sections/0/tasks/0/responsible/1', '8:30 各街道', true],
    ['/sections/0/tasks/0/remark', '9:9 remark', false],
    ['/sections/0/tasks/1/requirement', '10:22 ""', false],
    ['/sections/0/tasks/1/lead/0', '12:13 区发改局', true],
    ['/sections/0/tasks/1/lead', '11:9 lead', false],
    ['/waivers/0/reason', '15:30 z', true],
    ['/waivers/0', '15:5 { parentTask: 1, reason: z }', false],
  ])('%s is %s', async (pointer, at, isVerbatim) => {
    const { tables } = await read(text);
    const place = tables[0]!.placeOf(pointer);
    expect(seen(text, place)).toBe(at);
    expect(place.pointer).toBe(pointer);
    expect(place.isVerbatim ?? false).toBe(isVerbatim);
  });

  test.each([
    ['/sections/0/tasks/0/supporting', '/sections/0/tasks/0', "6:16 '财政 ''信息'"],
    ['/sections/0/tasks/1/responsible/3', '/sections/0/tasks/1', '10:9 requirement'],
    ['/sections/0/tasks/7', '/sections/0/tasks', '4:5 tasks'],
    ['/sections/0/sections/0/heading', '/sections/0/sections', '13:15 []'],
    ['/sections/9/heading', '/sections', '2:1 sections'],
    ['/waivers/0/expires', '/waivers/0', '15:5 { parentTask: 1, reason: z }'],
    ['/issuer', '', '1:9 表: 一'],
  ])('%s, which is absent, is shown at %s', async (pointer, reached, at) => {
    const { tables } = await read(text);
    const place = tables[0]!.placeOf(pointer);
    expect(place.pointer).toBe(reached);
    expect(seen(text, place)).toBe(at);
    // The title found in place of an absent value may be verbatim, the value is not.
    expect(place.isVerbatim).toBeUndefined();
  });
});

const say = (['zh-CN', 'en'] as const).map((lang) => sayIn(createCatalogue([]), lang));

/** The one problem of a text, its place and the data of its sentence. Also says it in both languages. */
async function problemsIn(text: string) {
  const { problems, text: decoded } = await read(text);
  for (const problem of problems)
    for (const speak of say) expect(speak(problem.id, problem.data)).not.toMatch(/\{\w+\}/);
  return problems.map((problem) => ({
    id: problem.id.replace('import/', ''),
    severity: problem.severity,
    at: seen(decoded ?? '', problem.place),
    data: problem.data,
  }));
}

describe('broken YAML', () => {
  test.each([
    ['title: "a\nissuer: b\n', 'yaml-quote', '1:8 "'],
    ["title: b\ntasks:\n  - title: 'a\n    lead: []\n", 'yaml-quote', "3:12 '"],
    ['tasks: [a\nyear: 1\n', 'yaml-bracket', '1:8 ['],
    ['tasks:\n  - title: a\n    lead: [a b\n    remark: x\n', 'yaml-bracket', '3:11 ['],
    ['tasks:\n\t- title: a\n', 'yaml-tab', '2:1 \t'],
    ['tasks:\n  - title: a\n   lead: b\n', 'yaml-indent', '3:4 l'],
    ['tasks:\n  - title: a\n  lead: b\n', 'yaml-indent', '3:3 l'],
    ['title：a\nissuer: b\n', 'yaml-colon', '1:6 ：'],
    ['title:a\nissuer: b\n', 'yaml-colon', '1:6 :'],
    ['tasks:\n  - title: a\n    lead：b\n', 'yaml-colon', '3:9 ：'],
    ['tasks:\n  - title: a\n    牵头单位：b\n', 'yaml-colon', '3:9 ：'],
    ['tasks:\n  - title: a\n     lead：b\n', 'yaml-colon', '3:10 ：'],
    ['title: a\n这是换行的文字\nissuer: b\n', 'yaml-key', '2:1 这是换行的文字'],
    ['title: 落实: 完成\n', 'yaml-inner-colon', '1:8 落'],
    ['title: "a" b\n', 'yaml-surplus', '1:12 b'],
    ['title: "a"#b\n', 'yaml-comment', '1:11 #b'],
    ['title: "a\\qb"\n', 'yaml-escape', '1:10 \\'],
    ['title: @a\n', 'yaml-opener', '1:8 @', { sign: '@' }],
    ['title: %a\n', 'yaml-opener', '1:8 %', { sign: '%' }],
    ['title: *a\n', 'yaml-opener', '1:8 *a', { sign: '*' }],
    ['title: !a b\n', 'yaml-opener', '1:8 !a', { sign: '!' }],
    ['title: !重要 b\n', 'yaml-opener', '1:9 重', { sign: '!' }],
    ['policies: [a,, b]\n', 'yaml-comma', '1:14 ,'],
    ['{"title": "a" "issuer": "b"}', 'yaml-comma', '1:11 "a" "issuer": "b"'],
    ['title: a\nissuer: b\ntitle: c\n', 'duplicate-key', '3:1 title', { key: 'title', line: 1 }],
    ['{"title": "a",\n "title": "b"}', 'duplicate-key', '2:2 "title"', { key: 'title', line: 1 }],
  ])('%j is %s at %s', async (text, id, at, data: object = {}) => {
    expect(await problemsIn(text)).toEqual([{ id, severity: 'error', at, data: expect.objectContaining(data) }]);
  });

  test('several broken lines are reported together, in order', async () => {
    const found = await problemsIn(
      'tasks:\n  - title: a\n    lead：b\n    remark: c\n  - title: d\n    lead：e\n    remark: f\n',
    );
    expect(found.map((problem) => problem.at)).toEqual(['3:9 ：', '6:9 ：']);
  });
});

describe('YAML that is no table', () => {
  test.each([
    ['', 'empty', '1:1 ', {}],
    ['# x\n', 'empty', '1:1 ', {}],
    ['---\n', 'empty', '1:4 ', {}],
    ['x', 'not-a-table', '1:1 x', {}],
    [`- title: a\n`, 'not-a-table', '1:1 -', {}],
    ['title: a\ntasks: []\n', 'no-tasks', '1:8 a', {}],
    [`titel: a\n${TASKS}`, 'unknown-key', '1:1 titel', { key: 'titel', nearest: 'title' }],
    [`doc_number: a\n${TASKS}`, 'unknown-key', '1:1 doc_number', { nearest: 'docNumber' }],
    [`标题: a\n${TASKS}`, 'unknown-key', '1:1 标题', { nearest: 'title' }],
    [`__proto__: a\n${TASKS}`, 'unknown-key', '1:1 __proto__', { key: '__proto__' }],
    ['tasks:\n  - 牵头单位: a\n', 'unknown-key', '2:5 牵头单位', { nearest: 'lead' }],
    ['tasks:\n  - 责任单位: a\n', 'unknown-key', '2:5 责任单位', { nearest: 'responsible' }],
    ['tasks:\n  - 备注: a\n', 'unknown-key', '2:5 备注', { nearest: 'remark' }],
    ['tasks:\n  - 工作要求: a\n', 'unknown-key', '2:5 工作要求', { nearest: 'requirement' }],
    ['tasks:\n  - heading: a\n', 'unknown-key', '2:5 heading', { nearest: 'title' }],
    ['sections:\n  - title: a\n', 'unknown-key', '2:5 title', { nearest: 'heading' }],
    ['tasks:\n  - a/b~c: 1\n', 'unknown-key', '2:5 a/b~c', { key: 'a/b~c', allowed: expect.arrayContaining(['lead']) }],
    ['sections:\n  - tasks: []\n', 'missing-key', '2:5 tasks', { key: 'heading' }],
    [`waivers: [{ parentTask: 1 }]\n${TASKS}`, 'missing-key', '1:11 { parentTask: 1 }', { key: 'reason' }],
    [`title: 2026\n${TASKS}`, 'wrong-text', '1:8 2026', { found: '2026', example: 'title: "2026"' }],
    [`title:\n${TASKS}`, 'empty-value', '1:1 title', { key: 'title' }],
    [`parent: ""\n${TASKS}`, 'empty-value', '1:9 ""', { key: 'parent' }],
    ['tasks:\n', 'empty-value', '1:1 tasks', { key: 'tasks' }],
    ['tasks:\n  - number: 第十二项\n', 'wrong-number', '2:13 第十二项', { found: '第十二项', example: 'number: 12' }],
    ['tasks:\n  - number: ３\n', 'wrong-number', '2:13 ３', { example: 'number: 3' }],
    ['tasks:\n  - number: 1.5\n', 'wrong-number', '2:13 1.5', { found: '1.5' }],
    ['tasks:\n  - number: -3\n', 'wrong-number', '2:13 -3', { found: '-3' }],
    [`year: 二〇二六年\n${TASKS}`, 'wrong-number', '1:7 二〇二六年', { found: '二〇二六年' }],
    [`year: 26\n${TASKS}`, 'bad-year', '1:7 26', { found: '26' }],
    [`date: 2026年5月2日\n${TASKS}`, 'bad-date', '1:7 2026年5月2日', { example: 'date: 2026-05-02' }],
    [`date: 2026/5/2\n${TASKS}`, 'bad-date', '1:7 2026/5/2', { example: 'date: 2026-05-02' }],
    [`date: 2026-02-30\n${TASKS}`, 'bad-date', '1:7 2026-02-30', { found: '2026-02-30' }],
    [
      `waivers: [{ parentTask: 1, reason: a, expires: 2026-13-01 }]\n${TASKS}`,
      'bad-date',
      '1:48 2026-13-01',
      { key: 'expires' },
    ],
    ['tasks:\n  - lead: 3\n', 'wrong-units', '2:11 3', { key: 'lead', found: '3' }],
    ['tasks:\n  - lead: { a: b }\n', 'wrong-units', '2:11 { a: b }', { found: '{ a: b }' }],
    ['tasks:\n  - lead: [3, a]\n', 'wrong-text', '2:12 3', { key: 'lead' }],
    ['tasks:\n  - implements: 四\n', 'wrong-task-numbers', '2:17 四', { found: '四' }],
    ['tasks:\n  - implements: [1, 1]\n', 'wrong-task-numbers', '2:17 [1, 1]', {}],
    ['tasks:\n  - implements: []\n', 'wrong-task-numbers', '2:17 []', {}],
    ['tasks: a\n', 'wrong-list', '1:8 a', { key: 'tasks' }],
    ['tasks: [a]\n', 'wrong-entry', '1:9 a', { key: 'tasks' }],
    [
      'tasks:\n  - extra: { 联系电话: 1234 }\n',
      'wrong-text',
      '2:20 1234',
      { key: '联系电话', example: '联系电话: "1234"' },
    ],
  ])('%j is %s at %s', async (text, id, at, data) => {
    expect(await problemsIn(text)).toEqual([{ id, severity: 'error', at, data: expect.objectContaining(data) }]);
  });

  test('a table without tasks is handed on, so that others learn it is empty', async () => {
    expect((await read('title: a\n')).tables).toHaveLength(1);
  });
});

describe('hostile files end soon with one clear problem', () => {
  const bomb = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [one, other] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg']) {
    bomb.push(`${other}: &${other} [${Array.from({ length: 10 }, () => `*${one}`).join(', ')}]`);
  }
  test.each([
    ['aliases of aliases', bomb.join('\n'), 'alias-limit'],
    ['an alias of itself', 'tasks: &a [*a]', 'alias-limit'],
    ['brackets in brackets', `title: ${'['.repeat(100_000)}`, 'too-deep'],
    ['braces in braces', '{"a":'.repeat(100_000), 'too-deep'],
    ['dashes', `${'- '.repeat(100_000)}a`, 'too-deep'],
    ['question marks', '? '.repeat(100_000), 'too-deep'],
    [
      'sections in sections',
      `${Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}sections:\n`).join('')}`,
      'too-deep',
    ],
    ['a broken file of many megabytes', `title: "\n${'tasks: a\n'.repeat(600_000)}`, 'too-long'],
  ])('%s', async (_, text, id) => {
    const found = await problemsIn(text);
    expect(new Set(found.map((problem) => problem.id))).toEqual(new Set([id]));
  });

  test('a mapping of very many keys', async () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join('\n');
    const found = await problemsIn(`title: a\tb\n${keys}\n`);
    expect(found.every((problem) => problem.id === 'unknown-key')).toBe(true);
    expect(found.length).toBeLessThanOrEqual(200);
  });

  test('a list of very many wrong entries', async () => {
    const found = await problemsIn(`tasks:\n${'  - a\n'.repeat(100_000)}`);
    expect(new Set(found.map((problem) => problem.id))).toEqual(new Set(['wrong-entry']));
    expect(found.length).toBeLessThanOrEqual(200);
  });

  test('whatever is not text', async () => {
    expect((await importer.read({ path: 'a.yaml', bytes: Uint8Array.of(0, 1, 2, 255) })).problems).toMatchObject([
      { id: 'import/binary', severity: 'error' },
    ]);
  });
});
