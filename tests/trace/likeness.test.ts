import { expect, it } from 'vitest';
import { placeNames } from '../../src/text/normal-form.ts';
import { likenessOf, requirementRivalsIn, termsIn } from '../../src/trace/likeness.ts';
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
  const [whole, open] = [likenessOf(tables, [], termsFor), likenessOf(tables, copied, termsFor)];
  parents.forEach((parent, row) => {
    children.forEach((child, column) => {
      if (parent !== OWN && child !== OTHER) return;
      const at = row * children.length + column;
      expect(whole[at]).toBeGreaterThanOrEqual(0);
      expect(open[at]).toBe(whole[at]);
    });
  });
  for (const [row, column] of copied) {
    expect(whole[row * children.length + column]).toBeCloseTo(1, 2);
    expect(whole[row * children.length + column]).toBeLessThanOrEqual(1);
  }
  expect(open[1]).toBe(1);
  expect(whole[(parents.length - 1) * children.length]).toBeGreaterThan(0);
});

it('tells the requirement that comes nearest to either of two, theirs left out', () => {
  const [near, far] = ['新增停车位，加装电梯。', '居民小区投放点建亭。'];
  const parents = [OWN, { title: '加装电梯', requirement: near }];
  const children = [OTHER, OWN, { title: '投放点', requirement: far }];
  const tables = prepareTables(tableOfTasks(parents), tableOfTasks(children), placeNames([]));
  const rivalOf = requirementRivalsIn(tables);
  const dice = (parent: number, child: number): number => {
    const [above, below] = [tables.parents[parent]!, tables.children[child]!];
    let shared = 0;
    for (const id of new Set(above.requirement.pairs)) if (below.requirement.pairs.includes(id)) shared += weight(id);
    return (2 * shared) / (above.requirement.weight + below.requirement.weight);
  };
  const weight = (id: number): number => tables.weights[id] ?? 0;
  expect(rivalOf(0, 1)).toBeCloseTo(dice(1, 1), 6);
  expect(rivalOf(0, 2)).toBeCloseTo(dice(0, 1), 6);
  expect(rivalOf(1, 2)).toBeCloseTo(dice(1, 1), 6);
  expect(dice(1, 1)).toBeGreaterThan(0);
});
