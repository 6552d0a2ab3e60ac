import { expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { readDefaults } from '../../src/text/defaults.ts';

const read = (text: string): string[] =>
  readDefaults(text, vocabulary).map(({ key, span }) => `${key}: ${text.slice(...span)}`);

it('reads what holds for tasks that do not say it', () => {
  expect(read('没有标注完成时间的任务，一律于2026年11月底前完成。')).toEqual(['deadline: 2026年11月底前']);
  expect(read('未列牵头单位的，由县发改局牵头；无时限的，全年推进')).toEqual(['lead: 县发改局', 'deadline: 全年推进']);
  expect(read('除另有规定时限的外，均为年底前')).toEqual(['deadline: 年底前']);
});

it('takes no deed that was left undone for a note that was', () => {
  expect(read('未按时限完成的，12月底前通报。')).toEqual([]);
  expect(read('无牵头单位的，责任单位即为牵头单位')).toEqual([]);
  expect(read('未注明时限的，由各单位自行确定')).toEqual([]);
});
