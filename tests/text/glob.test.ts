import { describe, expect, test } from 'vitest';
import { alternatives, matchesAny } from '../../src/text/glob.ts';
import { cpuMilliseconds } from '../growth/growth.ts';

describe('a pattern of the configuration', () => {
  test.each([
    ['a name matches in every folder', '*.yaml', ['a.yaml', 'x/y/a.yaml'], ['a.yml', 'a.yaml.txt']],
    ['a folder matches everything in it', 'drafts', ['drafts/a.yaml', 'x/drafts/y/a.yaml'], ['my-drafts/a.yaml']],
    ['a trailing slash says the same', 'drafts/', ['drafts/a.yaml'], ['drafts.yaml']],
    ['one star stays in its folder', 'tables/*.yaml', ['tables/a.yaml'], ['tables/x/a.yaml', 'x/tables/a.yaml']],
    ['two stars cross folders', '**/2025/*.yaml', ['2025/a.yaml', 'x/y/2025/a.yaml'], ['2025/x/a.yaml']],
    ['two stars at the end', 'old/**', ['old/a.yaml', 'old/x/a.yaml'], ['older/a.yaml']],
    ['a leading slash binds to the folder', '/a.yaml', ['a.yaml'], ['x/a.yaml']],
    ['a question mark is one character', '第?表.yaml', ['第1表.yaml', 'x/第二表.yaml'], ['第10表.yaml']],
    ['a set', '第[1-3三]表.yaml', ['第1表.yaml', '第3表.yaml', '第三表.yaml'], ['第4表.yaml', '第-表.yaml']],
    ['all but a set', '[!a-cb]*', ['d.yaml', '表.yaml'], ['a.yaml', 'c.yaml']],
    ['signs beyond the first plane', '?𠮷[𠮶-𠮸].yaml', ['𠮷𠮷𠮷.yaml'], ['𠮷𠮷a.yaml', '𠮷.yaml']],
    ['two stars twice', 'old/**/**/a.yaml', ['old/a.yaml', 'old/x/y/a.yaml'], ['a.yaml']],
    ['alternatives', '*.{yaml,json}', ['a.yaml', 'a.json'], ['a.txt']],
    ['folders above', '../other/*.yaml', ['../other/a.yaml'], ['other/a.yaml']],
  ] as const)('%s', (_, pattern, hits, misses) => {
    expect(hits.filter((path) => !matchesAny(path, [pattern]))).toEqual([]);
    expect(misses.filter((path) => matchesAny(path, [pattern]))).toEqual([]);
  });
});

test('the last pattern that matches decides', () => {
  const patterns = ['drafts/**', '!drafts/final.yaml'];
  expect(matchesAny('drafts/a.yaml', patterns)).toBe(true);
  expect(matchesAny('drafts/final.yaml', patterns)).toBe(false);
  expect(matchesAny('drafts/final.yaml', patterns.toReversed())).toBe(true);
});

test('as many alternatives as are tried are all tried', () => {
  const names = Array.from({ length: 64 }, (_, index) => `t${index}`);
  expect(names.filter((name) => !matchesAny(name, [`{${names.join(',')}}`]))).toEqual([]);
  expect(alternatives(`{${names.join(',')},one-more}`)).toEqual([]);
  expect(alternatives('{a,b}{c,d}')).toEqual(['ac', 'ad', 'bc', 'bd']);
});

test('a pattern made to take long does not', () => {
  const start = cpuMilliseconds();
  expect(matchesAny(`${'a'.repeat(5000)}b`, [`${'*a'.repeat(200)}c`])).toBe(false);
  expect(matchesAny('a/'.repeat(2000), [`${'**/a/'.repeat(200)}b`])).toBe(false);
  expect(matchesAny('a', [`${'{a,b}'.repeat(40)}`])).toBe(false);
  expect(matchesAny('a', [`${'{'.repeat(100_000)}a${'}'.repeat(100_000)}`])).toBe(false);
  expect(matchesAny('c'.repeat(5000), [`*[${'a-bz'.repeat(50_000)}]`])).toBe(false);
  const files = Array.from({ length: 500 }, (_, index) => `${'a'.repeat(100)}${index}`);
  expect(files.filter((name) => matchesAny(name, [`${'*a'.repeat(100_000)}*b`]))).toEqual([]);
  expect(cpuMilliseconds() - start).toBeLessThan(6000);
});
