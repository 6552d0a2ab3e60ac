import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { readFullYaml } from '../../src/importers/yaml/full-yaml.ts';
import { readPlainYaml } from '../../src/importers/yaml/plain-yaml.ts';
import { STYLE, type Spans } from '../../src/importers/yaml/spans.ts';
import { mutatedSample, SAMPLE } from './yaml-samples.ts';

/** FUZZ=100000 npx vitest run tests/importers/plain-yaml.test.ts searches longer. */
const RUNS = Number(process.env['FUZZ'] ?? 1500);

/** Key, style and range of every value; of blocks the start alone, of absent values nothing, as nothing stands there. */
function placesIn(spans: Spans) {
  return spans.keys.map((key, id) => {
    const style = spans.style[id];
    const keyRange = typeof key === 'string' && id > 0 ? [spans.keyStart[id], spans.keyEnd[id]] : [];
    const start = style === STYLE.empty ? [] : [spans.start[id]];
    const end = style === STYLE.empty || style === STYLE.block ? [] : [spans.end[id]];
    return [key, ...keyRange, style, ...start, ...end, spans.after[id]];
  });
}

/** Whether the fast reader accepts; fails unless the full one then gives the same. */
async function agree(text: string): Promise<boolean> {
  const plain = readPlainYaml(text);
  if (!plain) return false;
  const library = parseAllDocuments(text);
  expect(library.map((document) => document.errors.concat(document.warnings).map((error) => error.code))).toEqual(
    plain.map(() => []),
  );
  expect(plain.map((document) => document.data)).toEqual(library.map((document) => document.toJS()));
  const full = await readFullYaml(text);
  expect(plain.map((document) => document.data)).toEqual(full.map((document) => document.data));
  expect(plain.map((document) => placesIn(document.spans))).toEqual(full.map((document) => placesIn(document.spans)));
  return true;
}

test.each([SAMPLE, SAMPLE.replaceAll('\n', '\r\n'), `---\n${SAMPLE}---\n${SAMPLE}`])(
  'reads a table as it is usually written',
  async (text) => {
    expect(await agree(text)).toBe(true);
  },
);

describe('accepts', () => {
  test.each([
    'a: b',
    'a: b\n',
    'a: b # c',
    'a:   b   ',
    'a: b#c',
    'a: "b" # c',
    "a: 'it''s'",
    'a: "\\"\\\\\\/\\n\\t\\u4e00\\ud83d\\ude00"',
    'a: ""',
    "a: ''",
    'a:',
    'a: # c',
    'a:\nb:',
    'a:\n# c\n  b: 1',
    'a:\n    b: 1\nc: 2',
    'a:\n- 1\n- 2\nb: 3',
    'a:\n  - 1\n  - 2\nb: 3',
    '- a\n- b',
    '- a: 1\n  b: 2\n- a: 3',
    '-\n  a: 1',
    '-   a: 1\n    b: 2',
    '-\n- 1',
    '- # c\n  a: 1',
    '- a:\n  - 1\n  b: 2',
    '- a:\n    - 1\n  b: 2',
    'a: [b, c]',
    'a: [ b , c ]',
    'a: [b, c,]',
    'a: []',
    'a: [[b], {c: d}]',
    'a: {}',
    'a: { b: c, "d": e, }',
    'a: ["b", \'c\', d e]',
    'a: [1, true, ~, null]',
    'a: {b: [1]} # c',
    'a: 10:30',
    'a: b:c',
    'a:b: c',
    'a: |\n  b\n  c\nd: e',
    'a: >-\n\n  b\n  c\n\n  d\n\n\ne: f',
    'a: |\n  # b: c\n# d\ne: f',
    '- |\n  a\n- >-\n b',
    'a: |-\r\n  b\r\nc: d',
    'a: |\n  b',
    'a: >\n  b \n  c',
    '"a b": c',
    "'a': c",
    'a b: c',
    'a: 2026-05-20',
    'a: 007',
    'a: 12345678901234',
    'a: 1.2.3',
    'a: True\nb: NULL\nc: yes\nd: no\ne: on',
    'a: 一、b',
    '一: 二',
    'a：b: c',
    'a: （一）',
    'a: 〔2021〕',
    'a: 😀',
    'a: \ud800',
    '# c\n---\n# d\na: b\n---\nc: d',
    'a: b\r\nc: d\r\n',
    'a: b\\n',
    'a: b\'c"d',
    'a: b, c',
    'a: b]',
    'a: b}',
    'a: x [y]',
    'a: 《x》',
    'a: b\n\n\n',
    '\n\na: b',
    'a: $x',
    'a: (x)',
    'a: ^',
    'a: ;x',
    'a: /x',
    'a: _',
    'a: trueish',
    'a: nul',
    'a: 12月底前',
    'a: 2021年',
    'a: 0591-123',
    'a: 1,000',
    'a: 1_000',
    'a: 1e',
    'a: 5 %',
    '---\na: b',
    'a:\n\n  b: c\n\n  # x\n  d: e',
    'a:\n  b:\n    c: 1\n  d: 2',
    'a: [x y, z]',
    'a: [（一, 二）]',
    '{a: 1}'.replace(/^/, 'x: '),
    'a: b  # c # d',
    'a: [b] # c',
    'a: "b"   ',
    'a: \u3000b\u3000',
    'a: \u00a0b',
    '\u3000a: b',
  ])('%j', async (text) => {
    expect(await agree(text)).toBe(true);
  });
});

describe('leaves to the full reader', () => {
  test.each([
    '',
    '# c',
    '---',
    '---\n---\na: b',
    'a: b\n---',
    'a: b\n...',
    '--- a',
    '%YAML 1.2\n---\na: b',
    'a: &x b',
    'a: *x',
    'a: !x b',
    '? a\n: b',
    'a: |',
    'a: |+\n  b',
    'a: |2\n   b',
    'a: | # c\n  b',
    'a: |\n\n    \n  b',
    'a: |\n  b\n   c',
    'a: |\n   b\n  c',
    'a: >\n  b\n   c\n',
    'a: |\nb: c',
    '- |\na',
    'a: b\n  c',
    'a: "b\n  c"',
    'a: [b,\n c]',
    'a: {b,\n c: d}',
    '\ta: b',
    'a:\tb',
    'a: b\tc',
    'a: b\n b: c',
    'a:\n  b: 1\n c: 2',
    '  a: b',
    'a: 1\na: 2',
    'a: {b: 1, b: 2}',
    '<<: a',
    'a: b: c',
    'a: b:',
    'a: .5',
    'a: 1.5',
    'a: 1e3',
    'a: 0x1f',
    'a: 0o17',
    'a: -1',
    'a: +1',
    'a: .inf',
    'a: .nan',
    'a: 12345678901234567890',
    'a: @b',
    'a: `b`',
    'a: %b',
    'a: ,b',
    'a: ]',
    'a: }',
    'a: "b" c',
    'a: "b"#c',
    'a: [b]#c',
    'a: [b] c',
    'a: [b',
    'a: "b',
    "a: 'b",
    'a: [,]',
    'a: [b,,c]',
    'a: [b: c]',
    'a: {b}',
    'a: {b: }',
    'a: [*b]',
    'a: [# b]',
    'a: [b #c]',
    'a: "\\x41"',
    'a: "\\q"',
    'a: "\\u12"',
    'a',
    'a\nb',
    '"a"',
    '[a]',
    '{a: b}',
    '- - a',
    '- ? a',
    '1: a',
    'true: a',
    '~: a',
    '-1: a',
    'a : b',
    '"a" : b',
    '[a]: b',
    '__proto__: a',
    'constructor: a',
    'toString: a',
    'a:\n  b\n',
    'a: \u0007',
    'a: \u001b[0m',
    'a: \u0085',
    'a: \u2028',
    '\ufeffa: b',
    'a: b\rc: d',
    'a:\n  - b\n c: d',
    '- a\nb: c',
    'a: b\n- c',
    'a:\n- b\n  - c',
    'a: "b"\n  c',
    'a: [b]\n  c',
    'a: - b',
    'a: ? b',
    'a: [-, b]',
    'a: [- b]',
  ])('%j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

describe('short texts, every one of them', () => {
  const signs = ['a', ':', ' ', '-', '\n', '"', "'", '#', '[', ']', ',', '{', '}', '1'];
  const lines = ['\n', 'a', ' ', '#', ': ', '\n  a', '\n   b', '---', '\r\n', '- '];
  test.each([
    ['signs', signs, '', ''],
    ['signs behind a key', signs, 'a: ', ''],
    ['signs in brackets', signs, 'a: [', ']'],
    ['signs in braces', ['a', 'b', ': ', ':', ' ', ', ', ',', '"c"', '[', ']', '{', '}', '#', '1'], 'a: {', '}'],
    ['lines under a key', lines, 'a:\n  b: 1', '\nc: d'],
    ['lines in a literal', lines, 'a: |\n  x', ''],
    ['lines in a folded one', lines, '- a: >-\n    x\n', '\n  b: c'],
  ])('%s', async (_, pieces, before, after) => {
    const count = Number(process.env['FUZZ'] ?? 0) > 0 ? 4 : 3;
    let texts = [''];
    for (let length = 0; length < count; length += 1) {
      texts = ['', ...texts.flatMap((text) => pieces.map((piece) => text + piece))];
    }
    let accepted = 0;
    for (const text of texts) if (await agree(before + text + after)) accepted += 1;
    expect(accepted).toBeGreaterThan(10);
  });
});

test('gives up on deep nesting instead of running out of stack', () => {
  const deep = Array.from({ length: 50_000 }, (_, depth) => `${' '.repeat(Math.min(depth, 60))}a:`).join('\n');
  expect(readPlainYaml(deep)).toBeUndefined();
  expect(readPlainYaml(`a: ${'['.repeat(100_000)}`)).toBeUndefined();
});

test('whatever it accepts means the same to the full reader', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(mutatedSample(), async (text) => {
      if (await agree(text)) accepted += 1;
    }),
    { numRuns: RUNS, seed: process.env['FUZZ'] ? undefined : 7 },
  );
  expect(accepted).toBeGreaterThan(RUNS / 5);
}, 3_600_000);
