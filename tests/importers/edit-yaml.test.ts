import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/engine/changes.ts';
import { applyEdits } from '../../src/engine/fix.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import type { Change, NewEntry } from '../../src/model/finding.ts';

const importer = createYamlImporter();

async function edit(text: string, changes: readonly Change[]): Promise<string | undefined> {
  const { tables, problems } = await importer.read({ path: 'a.yaml', bytes: new TextEncoder().encode(text) });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const edits = tables[0]!.editsFor!(changes);
  return edits && applyEdits(text, edits);
}

const replace = (pointer: string, span: readonly [number, number], text: string): Change => ({
  kind: 'replace',
  pointer,
  span,
  text,
});

describe('words are changed in the way of writing that is there', () => {
  const REQUIREMENT = '/tasks/0/requirement';
  const table = (requirement: string): string =>
    `# 表头\ntasks:\n  - title: 甲 # 一\n    requirement: ${requirement}\n    lead: [区财政局]\n`;
  it.each([
    ['plain', '按月对账。', '按季对账。'],
    ['plain with a comment behind it', '按月对账。 # 月', '按季对账。 # 月'],
    ['between double quotation marks', '"按月对账。"', '"按季对账。"'],
    ['between single quotation marks', "'按月对账。'", "'按季对账。'"],
    ['with escapes in front', '"\\u6309月对账。"', '"\\u6309季对账。"'],
    ['with the character itself escaped', '"按\\u6708对账。"', '"按季对账。"'],
    ['below |', '|\n      按月对账。', '|\n      按季对账。'],
    ['below | with lines', '|\n      按月对账。\n      年底公布。', '|\n      按季对账。\n      年底公布。'],
    ['below > with lines', '>-\n      按月对账。\n      年底公布。', '>-\n      按季对账。\n      年底公布。'],
    ['plain over lines', '按月对账，\n      年底公布。', '按季对账，\n      年底公布。'],
    ['double-quoted over lines', '"按月对账，\n      年底公布。"', '"按季对账，\n      年底公布。"'],
  ])('%s', async (_, before, after) => {
    expect(await edit(table(before), [replace(REQUIREMENT, [1, 2], '季')])).toBe(table(after));
  });

  it.each([
    ['a quotation mark between double ones', '"按月对账。"', '"', '"按\\"对账。"'],
    ['an apostrophe between single ones', "'按月对账。'", "'", "'按''对账。'"],
    ['a colon and blank in plain words', '按月对账。', '月: ', '"按月: 对账。"'],
    ['a sharp behind a blank in plain words', '按月对账。', ' #', '"按 #对账。"'],
  ])('%s does not end the value', async (_, before, words, after) => {
    const text = await edit(table(before), [replace(REQUIREMENT, [1, 2], words)]);
    expect(text).toBe(table(after));
  });

  it('a comma inside brackets puts the words between marks', async () => {
    const text = await edit('tasks: [{ title: 甲乙, lead: [区财政局] }]\n', [replace('/tasks/0/title', [1, 1], ',')]);
    expect(text).toBe('tasks: [{ title: "甲,乙", lead: [区财政局] }]\n');
  });

  it('a value behind an alias is left alone', async () => {
    const text = 'tasks:\n  - title: &a 甲乙\n  - title: *a\n';
    expect(await edit(text, [replace('/tasks/1/title', [0, 1], '丙')])).toBeUndefined();
  });
});

describe('entries are put in like their neighbours', () => {
  const added: Change = {
    kind: 'insert',
    list: '/tasks',
    index: 1,
    value: { number: 2, title: '乙', lead: ['TODO：区财政局'] },
  };
  it.each([
    [
      'a block list with comments and blank lines',
      'tasks:\n  # 第一项\n  - number: 1\n    title: 甲 # 尾注\n\n  # 第三项\n  - number: 3\n    title: 丙\n',
      'tasks:\n  # 第一项\n  - number: 1\n    title: 甲 # 尾注\n\n  - number: 2\n    title: 乙\n    lead: [TODO：区财政局]\n\n  # 第三项\n  - number: 3\n    title: 丙\n',
    ],
    [
      'a list at the column of its key, line ends of Windows',
      'tasks:\r\n- number: 1\r\n  title: 甲\r\n- number: 3\r\n  title: 丙\r\n',
      'tasks:\r\n- number: 1\r\n  title: 甲\r\n- number: 2\r\n  title: 乙\r\n  lead: [TODO：区财政局]\r\n- number: 3\r\n  title: 丙\r\n',
    ],
    [
      'entries in braces',
      'tasks:\n  - { number: 1, title: 甲 } # 一\n  - { number: 3, title: 丙 }\n',
      'tasks:\n  - { number: 1, title: 甲 } # 一\n  - { number: 2, title: 乙, lead: [TODO：区财政局] }\n  - { number: 3, title: 丙 }\n',
    ],
    [
      'a list in brackets',
      'tasks: [{ number: 1, title: 甲 }, { number: 3, title: 丙 }]\n',
      'tasks: [{ number: 1, title: 甲 }, { number: 2, title: 乙, lead: [TODO：区财政局] }, { number: 3, title: 丙 }]\n',
    ],
    [
      'JSON on lines',
      '{\n  "tasks": [\n    {\n      "number": 1,\n      "title": "甲"\n    }\n  ]\n}\n',
      '{\n  "tasks": [\n    {\n      "number": 1,\n      "title": "甲"\n    },\n    {\n      "number": 2,\n      "title": "乙",\n      "lead": ["TODO：区财政局"]\n    }\n  ]\n}\n',
    ],
    [
      'a last entry that ends in a text below |, without a line end',
      'tasks:\n  - number: 1\n    title: 甲\n    requirement: |\n      按月对账。\n      年底公布。',
      'tasks:\n  - number: 1\n    title: 甲\n    requirement: |\n      按月对账。\n      年底公布。\n  - number: 2\n    title: 乙\n    lead: [TODO：区财政局]',
    ],
    [
      'a last entry that ends in an empty key',
      'tasks:\n  - number: 1\n    title: 甲\n    remark: # 无\n',
      'tasks:\n  - number: 1\n    title: 甲\n    remark: # 无\n  - number: 2\n    title: 乙\n    lead: [TODO：区财政局]\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await edit(before, [added])).toBe(after);
  });

  it('in front of the first entry, whose comment stays with it', async () => {
    const text = await edit('tasks:\n  # 第一项\n  - title: 甲\n', [{ ...added, index: 0 } as Change]);
    expect(text).toBe('tasks:\n  - number: 2\n    title: 乙\n    lead: [TODO：区财政局]\n  # 第一项\n  - title: 甲\n');
  });

  it('several at one place keep their order', async () => {
    const entry = (title: string): Change => ({ kind: 'insert', list: '/tasks', index: 1, value: { title } });
    const text = await edit('tasks:\n  - title: 甲\n', [entry('乙'), entry('丙')]);
    expect(text).toBe('tasks:\n  - title: 甲\n  - title: 乙\n  - title: 丙\n');
  });

  it.each([
    [
      'in block style',
      'sections:\n  - heading: 一、甲\n    tasks:\n      - title: 子\n',
      'sections:\n  - heading: 一、甲\n    tasks:\n      - title: 子\n  - heading: 二、乙\n    tasks:\n      - title: 丑\n        lead: [区财政局]\n      - title: 寅\n',
    ],
    [
      'in braces, one a line',
      'sections:\n  - heading: 一、甲\n    tasks:\n      - { title: 子 }\n',
      'sections:\n  - heading: 一、甲\n    tasks:\n      - { title: 子 }\n  - heading: 二、乙\n    tasks:\n      - { title: 丑, lead: [区财政局] }\n      - { title: 寅 }\n',
    ],
    [
      'in JSON',
      '{ "sections": [{ "heading": "一、甲", "tasks": [{ "title": "子" }] }] }',
      '{ "sections": [{ "heading": "一、甲", "tasks": [{ "title": "子" }] }, { "heading": "二、乙", "tasks": [{ "title": "丑", "lead": ["区财政局"] }, { "title": "寅" }] }] }',
    ],
  ])('a section with its tasks %s', async (_, before, after) => {
    const tasks: NewEntry[] = [{ title: '丑', lead: ['区财政局'] }, { title: '寅' }];
    const value = { heading: '二、乙', tasks };
    expect(await edit(before, [{ kind: 'insert', list: '/sections', index: 1, value }])).toBe(after);
  });

  it('a list that is not there is made where the table file has it', async () => {
    const text = await edit('title: 表\nyear: 2026 # 年\ntasks:\n  - title: 甲\n', [
      { kind: 'insert', list: '/basis', index: 0, value: { docNumber: '临政办〔2026〕12号' } },
    ]);
    expect(text).toBe(
      'title: 表\nyear: 2026 # 年\nbasis:\n  - { docNumber: 临政办〔2026〕12号 }\ntasks:\n  - title: 甲\n',
    );
  });
});

describe('a key is added where the order of the table file has it', () => {
  it.each([
    ['tasks:\n  - title: 甲\n    lead: [乙]\n', 'tasks:\n  - number: 7\n    title: 甲\n    lead: [乙]\n'],
    ['tasks:\n  - { title: 甲 }\n', 'tasks:\n  - { number: 7, title: 甲 }\n'],
    ['{"tasks": [{"title": "甲"}]}\n', '{"tasks": [{"number": 7, "title": "甲"}]}\n'],
    ['tasks:\n  - number: 1 # 原号\n    title: 甲\n', 'tasks:\n  - number: 7 # 原号\n    title: 甲\n'],
  ])('%j', async (before, after) => {
    expect(await edit(before, [{ kind: 'set', pointer: '/tasks/0/number', value: 7 }])).toBe(after);
  });
});

const word = fc.string({
  unit: fc.constantFrom(
    '甲',
    '乙',
    '，',
    '。',
    ' ',
    "'",
    '"',
    '\\',
    ':',
    '#',
    ',',
    '[',
    '}',
    '-',
    '1',
    '\n',
    '&',
    '*',
    '|',
    '　',
  ),
  maxLength: 12,
});
const styles = ['plain', 'single', 'double', 'escaped', 'literal', 'folded', 'flow', 'json'] as const;

/** A table with the words in it, written in one of the ways of YAML; undefined where that way cannot hold them. */
function written(value: string, style: (typeof styles)[number]): string | undefined {
  const quoted = JSON.stringify(value);
  const around = (words: string): string => `# 注\ntasks:\n  - requirement: ${words}\n    title: 末 # 尾\n`;
  const text = {
    plain: around(value),
    single: around(`'${value.replaceAll("'", "''")}'`),
    double: around(quoted),
    escaped: around(`"${[...value].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`).join('')}"`),
    literal: around(
      `|-\n${value
        .split('\n')
        .map((line) => `      ${line}`)
        .join('\n')}`,
    ),
    folded: around(
      `>-\n${value
        .split('\n')
        .map((line) => `      ${line}`)
        .join('\n\n')}`,
    ),
    flow: `tasks: [{ requirement: ${value}, title: 末 }]\n`,
    json: `{"tasks": [{"requirement": ${quoted}, "title": "末"}]}\n`,
  }[style];
  try {
    const data = parse(text, { logLevel: 'silent' }) as { tasks: { requirement: unknown; title: unknown }[] };
    return data.tasks[0]?.requirement === value && data.tasks[0].title === '末' ? text : undefined;
  } catch {
    return undefined;
  }
}

describe('whatever is changed reads as what was meant', () => {
  it.each(styles)('%s', async (style) => {
    await fc.assert(
      fc.asyncProperty(word, word, fc.nat(), fc.nat(), async (value, words, a, b) => {
        const text = written(value, style);
        fc.pre(text !== undefined);
        const [from, to] = [a % (value.length + 1), b % (value.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const change = replace('/tasks/0/requirement', [from, to], words);
        const { tables, problems } = await importer.read({ path: 'a.yaml', bytes: new TextEncoder().encode(text) });
        fc.pre(problems.length === 0);
        const edits = tables[0]!.editsFor!([change]);
        if (!edits) return;
        const after = applyEdits(text!, edits);
        expect(parse(after, { logLevel: 'silent' })).toEqual(applyChanges(tables[0]!.data, [change]));
        expect(after.slice(0, edits[0]?.range[0])).toBe(text!.slice(0, edits[0]?.range[0]));
        expect(after.endsWith(text!.slice(edits.at(-1)?.range[1] ?? 0))).toBe(true);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe('numbers of tasks are put in', () => {
  const link = (before: string, index: number, after: string): [string, Change, string] => [
    before,
    index < 0
      ? { kind: 'set', pointer: '/tasks/0/implements', value: index === -1 ? 5 : [3, 5] }
      : { kind: 'insert', list: '/tasks/0/implements', index, value: 5 },
    after,
  ];
  it.each([
    link('tasks:\n  - title: 甲 # 一\n    # 附注\n', -1, 'tasks:\n  - title: 甲 # 一\n    implements: 5\n    # 附注\n'),
    link('tasks:\n  - { title: 甲 } # 一\n', -1, 'tasks:\n  - { title: 甲, implements: 5 } # 一\n'),
    link('{"tasks": [{"title": "甲"}]}', -1, '{"tasks": [{"title": "甲", "implements": 5}]}'),
    link('tasks:\n  - title: 甲\n    implements: 3 # 三\n', -2, 'tasks:\n  - title: 甲\n    implements: [3, 5] # 三\n'),
    link(
      'tasks:\n  - title: 甲\n    implements: [2, 3] # 三\n',
      2,
      'tasks:\n  - title: 甲\n    implements: [2, 3, 5] # 三\n',
    ),
    link(
      'tasks:\n  - title: 甲\n    implements:\n      - 3 # 三\n    extra: { 列: 值 }\n',
      1,
      'tasks:\n  - title: 甲\n    implements:\n      - 3 # 三\n      - 5\n    extra: { 列: 值 }\n',
    ),
    link(
      '{\n  "tasks": [\n    {\n      "title": "甲",\n      "implements": [\n        3\n      ]\n    }\n  ]\n}\n',
      1,
      '{\n  "tasks": [\n    {\n      "title": "甲",\n      "implements": [\n        3,\n        5\n      ]\n    }\n  ]\n}\n',
    ),
  ])('%s', async (before, change, after) => {
    expect(await edit(before, [change])).toBe(after);
  });

  it('as a new list in brackets behind the tasks, and at its end', async () => {
    const insert = (index: number, value: number): Change => ({ kind: 'insert', list: '/unmatched', index, value });
    const once = await edit('tasks:\n  - title: 甲\n# 完\n', [insert(0, 7)]);
    expect(once).toBe('tasks:\n  - title: 甲\nunmatched: [7]\n# 完\n');
    expect(await edit(once!, [insert(1, 9)])).toBe('tasks:\n  - title: 甲\nunmatched: [7, 9]\n# 完\n');
    expect(await edit('unmatched: []\ntasks:\n  - title: 甲\n', [insert(0, 7)])).toBe(
      'unmatched: [7]\ntasks:\n  - title: 甲\n',
    );
  });
});
