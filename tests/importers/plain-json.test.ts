import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFullYaml } from '../../src/importers/yaml/full-yaml.ts';
import { readPlainJson } from '../../src/importers/yaml/plain-json.ts';
import type { Spans } from '../../src/importers/yaml/spans.ts';

/** FUZZ=100000 npx vitest run tests/importers/plain-json.test.ts searches longer. */
const RUNS = Number(process.env['FUZZ'] ?? 600);

const SAMPLE = JSON.stringify(
  {
    title: '2026年“新海区”任务\t分解表\n\\',
    year: 2026,
    tasks: [{ number: 1, lead: [], remark: null, extra: { 'a/b': 'c"d' }, responsible: ['区财政局', '各街道'] }, {}],
    sections: [],
  },
  null,
  2,
);

const PIECES = [
  '"',
  '\\',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '\n',
  '\t',
  ' ',
  '0',
  '-',
  '1.5',
  'e',
  'null',
  'true',
  '\\u4e00',
  '\\x',
  '//',
  '#',
  "'",
  '\u0007',
  '\u2028',
  '"title": 1,',
  '一',
];

const mutated = fc
  .array(fc.tuple(fc.boolean(), fc.nat(), fc.constantFrom(...PIECES)), { maxLength: 3 })
  .map((changes) =>
    changes.reduce((text, [isPut, seed, piece]) => {
      const at = seed % (text.length + 1);
      return text.slice(0, at) + (isPut ? piece : '') + text.slice(isPut ? at : at + 1);
    }, SAMPLE),
  );

function placesIn({ keys, keyStart, keyEnd, start, end, style, after }: Spans) {
  return keys.map((key, id) =>
    [key, keyStart[id], keyEnd[id], start[id], end[id], style[id], after[id]].slice(id === 0 ? 3 : 0),
  );
}

async function agree(text: string): Promise<boolean> {
  const plain = readPlainJson(text);
  if (!plain) return false;
  expect(plain.map((document) => document.data)).toEqual([JSON.parse(text)]);
  // Tabs may indent JSON, but not YAML.
  if (text.includes('\t')) return true;
  const full = await readFullYaml(text);
  expect(full.map((document) => document.faults)).toEqual([[]]);
  expect(plain.map((document) => placesIn(document.spans))).toEqual(full.map((document) => placesIn(document.spans)));
  return true;
}

test.each([
  SAMPLE,
  SAMPLE.replaceAll('\n', '\r\n'),
  SAMPLE.replaceAll('  ', '\t'),
  JSON.stringify(JSON.parse(SAMPLE)),
  ' [ ] ',
  '{}',
  '[0, 12, true, false, null, ""]',
])('reads %j', async (text) => {
  expect(await agree(text)).toBe(true);
});

describe('leaves to the full reader', () => {
  test.each([
    '',
    'null',
    '"a"',
    '{',
    '[',
    '{"a": 1,}',
    '[1,]',
    '[1 2]',
    '{"a" 1}',
    '{a: 1}',
    "['a']",
    '[1; 2]',
    '{"a": 1; "b": 2}',
    '[01]',
    '[-1]',
    '[1.5]',
    '[1e3]',
    '[1234567890123456]',
    '["a\nb"]',
    '["a\tb"]',
    '["\\x41"]',
    '["\\u12"]',
    '[nul]',
    '[nullx]',
    '{"a": 1, "a": 2}',
    '{"__proto__": 1}',
    '{} {}',
    '{} # a',
    '// a\n{}',
    '["\u0007"]',
  ])('%j', (text) => {
    expect(readPlainJson(text)).toBeUndefined();
  });

  test('deep nesting', () => {
    expect(readPlainJson('['.repeat(200_000))).toBeUndefined();
    expect(readPlainJson('{"a":'.repeat(200_000))).toBeUndefined();
  });
});

test('whatever it accepts is JSON and means the same to the full reader', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(mutated, async (text) => {
      if (await agree(text)) accepted += 1;
    }),
    { numRuns: RUNS, seed: process.env['FUZZ'] ? undefined : 7 },
  );
  expect(accepted).toBeGreaterThan(RUNS / 5);
}, 3_600_000);
