import { expect, test } from 'vitest';
import { prohibitionIn } from '../../src/text/prohibitions.ts';

test.each([
  '不得超过审批范围占用一般耕地',
  '不得高于同类产品统一零售价',
  '不得超过批准范围私搭乱建一处',
  '不得超过批准范围占用耕地3亩',
  '不得高于上年标准',
])('%s forbids', (text) => {
  expect(prohibitionIn(text)).toBe('不得');
});

test.each([
  '押金不得超过月租的3倍',
  '完好率不得低于九成',
  '补充面积不得低于流出面积的80%',
  '补充面积不得低于流出面积80%',
  '保证金不得超过合同价的百分之五',
  '收费不得高于每吨３元',
  '罚款不得超过五万元',
  '保存期不得少于三年',
  '妇女代表不得少于一半',
])('%s sets a bound', (text) => {
  expect(prohibitionIn(text)).toBeUndefined();
});
