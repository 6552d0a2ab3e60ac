import { expect, test } from 'vitest';
import { asHabit } from '../../src/engine/habit.ts';
import type { Finding } from '../../src/model/finding.ts';

const rowOf = (task: number): Finding => ({
  rule: 'units/missing-lead',
  messageId: 'missing',
  severity: 'error',
  data: {},
  path: 'a.yaml',
  location: { task },
  related: [],
  docs: '',
});
const words = { 'zh-CN': '', en: '' };

test.each([
  [4, 4, false],
  [5, 5, true],
  [5, 25, true],
  [5, 26, false],
  [9, 33, true],
])('%i of %i rows: a habit, %s', (count, rows, isHabit) => {
  const found = Array.from({ length: count }, (_, at) => rowOf(at + 1));
  const marked = asHabit(found, { says: words, among: { missing: words } }, rows);
  expect(marked.map(({ habit }) => habit)).toEqual(found.map(() => (isHabit ? { rows, isShared: true } : undefined)));
});

test('two findings on one row are one row', () => {
  expect(asHabit([1, 2, 3, 4, 4].map(rowOf), { says: words }, 5).some(({ habit }) => habit)).toBe(false);
});
