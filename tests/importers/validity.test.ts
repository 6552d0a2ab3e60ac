import { expect, it } from 'vitest';
import { validityProblems } from '../../src/importers/notice/validity.ts';

const saidOf = (...lines: string[]) =>
  validityProblems(lines.map((text) => ({ text }))).map(({ id, data }) => [id, data['words']]);

it.each([
  ['有效性：失效', '有效性：失效'],
  ['时 效 性：已 修 改', '时效性：已修改'],
  ['[效力状态] 部分有效', '效力状态：部分有效'],
  ['是否有效：否', '是否有效：否'],
  ['有效性：有效（部分条款已废止）', '有效性：有效（部分条款已废止）'],
  ['发文单位：县政府办 文件状态：尚未生效', '文件状态：尚未生效'],
  ['有效性：已被青政办〔2025〕3号替代', '有效性：已被青政办〔2025〕3号替代'],
  ['该文件已于2025年3月1日停止执行。', '该文件已于2025年3月1日停止执行。'],
  ['★ 已废止 ★', '★已废止★'],
  ['青禾县2024年重点任务分工（失效）', '（失效）'],
  ['[废止]青禾县2024年重点任务分工', '[废止]'],
  ['首页 / 信息公开 / 失效规范性文件', '失效规范性文件'],
])('tells that “%s” speaks against the text being in force', (line, words) => {
  expect(saidOf('青禾县2024年重点任务分工', line)).toEqual([['import/not-in-force', words]]);
});

it.each([
  '有效性：有效',
  '时效性：现行有效',
  '文件状态：有效，2028年12月31日失效',
  '失效日期：2028-12-31',
  '有效性：',
  '本通知自印发之日起施行，有效期五年。',
  '《青禾县河道管理办法》（青政〔2019〕2号）同时废止。',
  '《青禾县河道管理办法》（已废止）',
  '清理已失效的文件',
  '首页 > 信息公开 > 关于废止部分文件的通知',
])('says nothing of “%s”', (line) => {
  expect(saidOf(line, '青禾县2024年重点任务分工')).toEqual([]);
});

it('reads the state on the line below its label, and no other label', () => {
  expect(saidOf('有效性', '修改')).toEqual([['import/not-in-force', '有效性：修改']]);
  expect(saidOf('有效性', '文号：青政办〔2024〕3号')).toEqual([]);
  expect(saidOf('修改', '青禾县2024年重点任务分工')).toEqual([]);
});

it('says it once, at the first place', () => {
  expect(saidOf('时效性：废止', '【此件已失效】')).toEqual([['import/not-in-force', '时效性：废止']]);
});
