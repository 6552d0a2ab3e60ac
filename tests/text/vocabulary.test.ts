import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NAMES, vocabulary } from '../../rules/names/index.generated.ts';
import { columnOf } from '../../src/text/headers.ts';
import { readUnits } from '../../src/text/units.ts';
import { compileVocabulary } from '../../src/text/vocabulary.ts';
import { generateNames } from '../../src/tools/generate-names.ts';

test('the generated module is what the YAML says', () => {
  for (const [path, content] of generateNames()) {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toBe(content);
  }
});

test('an office adds its own names without changing ours', () => {
  const own = compileVocabulary(NAMES, {
    families: [
      { id: 'tea-industry', label: '茶产业', stems: ['茶产业发展'] },
      { id: 'data', label: '数据', stems: ['云上城市'] },
    ],
    headers: { lead: ['总负责'] },
  });
  expect(readUnits('市茶产业发展中心', own)[0]?.family).toBe('tea-industry');
  expect(readUnits('市云上城市局', own)[0]?.family).toBe('data');
  expect(readUnits('市大数据局', own)[0]?.family).toBe('data');
  expect(columnOf('总负责', own)).toBe('lead');
  expect(readUnits('市茶产业发展中心', vocabulary)[0]?.family).toBeUndefined();
});

test('no stem or name stands in two families', () => {
  const seen = new Map<string, string>();
  for (const { id, stems = [], names = [] } of NAMES.families ?? []) {
    for (const entry of [...stems.map((stem) => [stem, '+'] as const), ...names.map((name) => [name, ''] as const)]) {
      const key = `${typeof entry[0] === 'string' ? entry[0] : entry[0].name}${entry[1]}`;
      expect(seen.get(key) ?? id, key).toBe(id);
      seen.set(key, id);
    }
  }
});

test('no heading belongs to two columns', () => {
  const seen = new Map<string, string>();
  for (const [role, aliases] of Object.entries(NAMES.headers ?? {})) {
    for (const alias of aliases) {
      expect(seen.get(alias) ?? role, alias).toBe(role);
      seen.set(alias, role);
    }
  }
});

test('days of dated names are days, and renamed families have a name of today', () => {
  for (const { id, stems = [], names = [] } of NAMES.families ?? []) {
    const all = [...stems, ...names];
    expect(
      all.some((name) => typeof name === 'string' || name.until === undefined),
      id,
    ).toBe(true);
    for (const name of all) {
      if (typeof name === 'string') continue;
      for (const day of [name.since, name.until]) if (day) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  }
});
