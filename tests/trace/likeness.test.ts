import { expect, it } from 'vitest';
import { placeNames } from '../../src/text/normal-form.ts';
import { type Copied, likenessOf, requirementLikenessOf, termsIn } from '../../src/trace/likeness.ts';
import { TermSpace } from '../../src/trace/term-space.ts';
import { prepareTables } from '../../src/trace/prepare.ts';
import { tableOfTasks } from './tables.ts';
import { NEIGHBOURS } from './words.ts';

const OWN = { title: '改造老旧小区和背街小巷', requirement: '新增停车位，加装电梯，清理行政规范性文件。' };
const OTHER = { title: '推进垃圾分类', requirement: '居民小区投放点建亭，培育物业管理企业。' };

it('likeness to open tasks does not depend on which others are known to be copied', () => {
  const parents = [...NEIGHBOURS, OWN];
  const children = [OTHER, ...NEIGHBOURS];
  const tables = prepareTables(tableOfTasks(parents), tableOfTasks(children), placeNames([]));
  const copied = NEIGHBOURS.map((_, index): [number, number] => [index, index + 1]);
  const space = new TermSpace();
  const termsFor = termsIn(tables, space);
  const measures = [
    (pairs: Copied) => likenessOf(tables, pairs, termsFor),
    (pairs: Copied) => requirementLikenessOf(tables, pairs, space),
  ];
  for (const measure of measures) {
    const [whole, open] = [measure([]), measure(copied)];
    parents.forEach((parent, row) => {
      children.forEach((child, column) => {
        if (parent !== OWN && child !== OTHER) return;
        const at = row * children.length + column;
        expect(whole[at]).toBeGreaterThanOrEqual(0);
        expect(open[at]).toBe(whole[at]);
      });
    });
  }
  const whole = likenessOf(tables, [], termsFor);
  for (const [row, column] of copied) {
    expect(whole[row * children.length + column]).toBeCloseTo(1, 2);
    expect(whole[row * children.length + column]).toBeLessThanOrEqual(1);
  }
  expect(likenessOf(tables, copied, termsFor)[1]).toBe(1);
  expect(whole[(parents.length - 1) * children.length]).toBeGreaterThan(0);
});
