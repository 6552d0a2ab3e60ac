import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Localised } from '../../src/model/rule.ts';
import { rules } from '../../rules/index.ts';
import { type Catalogue, createCatalogue, placeholdersOf, sayIn } from '../../src/messages/catalogue.ts';

const catalogue = createCatalogue(rules);
const entries = catalogue.ids().map((id) => [id, catalogue.get(id)!] as const);

test('every sentence stands in both languages', () => {
  const blank = entries.filter(([, sentence]) => sentence['zh-CN'].trim() === '' || sentence.en.trim() === '');
  expect(blank).toEqual([]);
});

test('both languages name the same values', () => {
  for (const [id, sentence] of entries) expect([id, names(sentence.en)]).toEqual([id, names(sentence['zh-CN'])]);
});

test('optional parts are the same in both languages and name a value each', () => {
  for (const [id, sentence] of entries) {
    expect([id, parts(sentence.en)]).toEqual([id, parts(sentence['zh-CN'])]);
    expect(parts(sentence['zh-CN'])).not.toContain('');
  }
});

test.each(['zh-CN', 'en'] as const)('no sentence is used for two ids (%s)', (lang) => {
  const byFamily = new Map<string, string>();
  for (const [id, sentence] of entries) {
    const before = byFamily.get(sentence[lang]);
    expect(before === undefined || before === id ? '' : `${before} and ${id}: ${sentence[lang]}`).toBe('');
    byFamily.set(sentence[lang], id);
  }
});

test('Chinese sentences use full-width punctuation', () => {
  const mixed = /[\u4e00-\u9fff][,;:?!]|[,;?!][\u4e00-\u9fff]/;
  const halfWidth = entries.filter(([, sentence]) => mixed.test(sentence['zh-CN'].replace(/“[^”]*”/g, '')));
  expect(halfWidth).toEqual([]);
});

test('what is said of a place is parted from it by a colon', () => {
  const starts = entries.map(([id, sentence]) => [id, /^(?:\[\[)?\{(?:place|asked)\}.?/u.exec(sentence['zh-CN'])?.[0]]);
  expect(starts.filter(([, start]) => start !== undefined && !start.endsWith('：'))).toEqual([]);
});

test('every id is used by the program', () => {
  const source = sourcesUnder('src').join('\n');
  const rest = catalogue.ids().filter((id) => !id.includes('#') && !isUsed(id, source));
  expect(rest).toEqual([]);
});

test('a part in double brackets is left out where its value is absent', () => {
  const say = sayIn(holding({ 'zh-CN': '第 {n} 项[[，由{unit}牵头]]。', en: 'task {n}[[, led by {unit}]].' }), 'zh-CN');
  expect(say('a', { n: 1 })).toBe('第 1 项。');
  expect(say('a', { n: 1, unit: '区财政局' })).toBe('第 1 项，由区财政局牵头。');
});

test('a value that a sentence needs must be there', () => {
  const say = sayIn(holding({ 'zh-CN': '第 {n} 项', en: 'task {n}' }), 'en');
  expect(() => say('a', {})).toThrow('{n}');
});

test('control characters in values are never printed raw', () => {
  const say = sayIn(holding({ 'zh-CN': '“{title}”', en: '“{title}”' }), 'zh-CN');
  expect(say('a', { title: '\u001b[31m红\u202e' })).toBe('“␛[31m红\\u{202e}”');
});

/** A catalogue whose only sentence is `a`. */
function holding(sentence: Localised): Catalogue {
  return { get: (id) => (id === 'a' ? sentence : undefined), ids: () => ['a'], add: () => undefined };
}

function names(sentence: string): string[] {
  return [...new Set(placeholdersOf(sentence))].toSorted();
}

/** The values that each optional part names. */
function parts(sentence: string): string[] {
  return [...sentence.matchAll(/\[\[(.*?)\]\]/g)].map((part) => names(part[1]!).join(' '));
}

/** Named whole, or put together: `report/${severity}` where 'error' is named too. */
function isUsed(id: string, source: string): boolean {
  if (source.includes(`'${id}'`)) return true;
  for (let cut = id.length; cut > 0; cut--) {
    if (source.includes(`\`${id.slice(0, cut)}\${`) && isPutTogether(id.slice(cut), source)) return true;
  }
  return false;
}

function isPutTogether(tail: string, source: string): boolean {
  if (tail === '') return true;
  for (let cut = tail.length; cut > 0; cut--) {
    if (!source.includes(`'${tail.slice(0, cut)}'`)) continue;
    if (isPutTogether(tail.slice(cut), source)) return true;
  }
  return false;
}

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return path === 'src/messages' || path === 'src/tools' ? [] : sourcesUnder(path);
    return path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

test('a value too long to be read in a sentence is shown by its beginning and its end', () => {
  const say = sayIn(catalogue, 'zh-CN');
  const path = (length: number): string => `甲/${'𠮷'.repeat(length)}/乙.yaml`;
  for (const length of [200, 100_000, 100_001]) {
    const said = say('cli/cannot-write', { path: path(length), reason: '丙' });
    expect(said).toContain('甲/𠮷');
    expect(said).toContain('𠮷/乙.yaml');
    expect(said.includes('…')).toBe(length > 200);
    expect(said.length).toBeLessThan(600);
    expect(/[\uD800-\uDFFF]/u.test(said)).toBe(false);
  }
  // Each entry of a list by itself: what follows a long one is seen.
  const list = say('cli/config-not-allowed', { key: '甲', value: '乙', allowed: ['a'.repeat(9999), 'b'], place: '丙' });
  expect(list).toContain('…');
  expect(list).toContain('a、b');
});
