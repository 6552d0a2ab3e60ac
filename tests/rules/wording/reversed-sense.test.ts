import { expect, it } from 'vitest';
import { runRule } from '../run-rule.ts';

const row = (requirement: string, city: string): string => `title: 2026年${city}政务公开工作主要任务分解表
issuer: 临江市${city === '新海区' ? '新海区' : ''}人民政府办公室
year: 2026
${city === '新海区' ? 'parent: parent.yaml\n' : ''}tasks:
  - { number: 1, title: 压减申请材料, requirement: ${requirement}, responsible: [各县（市）区政府] }
`;
const found = (own: string, above: string) => runRule('wording/reversed-sense', row(own, '新海区'), row(above, '全市'));

it.each(['不少于若干份', '不低于去年', '不超过去年', '不高于平均水平'])('a bound is no negation: %s', async (bound) => {
  expect(
    await found(`逐项压减申请材料，数量${bound}，结果上网。`, `逐项压减申请材料，数量${bound.slice(1)}，结果上网。`),
  ).toEqual([]);
});

it.each([
  ['严禁企业偷排废水，逐日记录水量。', '企业偷排废水不得处罚，逐日记录水量。', 1],
  ['严禁乱收费用，按月公示票据。', '乱收费用不得制止，按月公示票据。', 1],
  ['任何单位不得截留资金，按月公示票据。', '资金不许任何单位截留，按月公示票据。', 0],
  ['未经评估的重大项目不得开工，按月公示票据。', '重大项目未经评估不得开工，按月公示票据。', 0],
  ['未经评估的重大项目不得开工，按月公示票据。', '经评估的重大项目不得开工，按月公示票据。', 1],
])('what is forbidden in another place is the same: %s', async (above, own, count) => {
  expect(await found(own, above)).toHaveLength(count);
});

it('more than the others is not less', async () => {
  const demand = (word: string): string => `样板小区的分类准确率${word}其他小区一成。`;
  expect(await found(demand('低于'), demand('高出'))).toMatchObject([{ data: { words: '低于', parentWords: '高出' } }]);
  expect(await found(demand('高于'), demand('高出'))).toEqual([]);
});

it.each([
  ['对不合理收费应当予以公示。', '不合理收费暂不公示。'],
  [
    '逐项压减申请材料，压减结果在20个工作日内向社会公开。',
    '逐项压减申请材料，结果于20个工作日内归档，暂不向社会公开。',
  ],
])('what both call 不合理, and what stands between 不 and its verb, is no matter: %s', async (above, own) => {
  expect(await found(own, above)).toMatchObject([{ messageId: 'negated' }]);
});

it.each([
  ['对不合理收费应当予以公示。', '不合理收费逐条公示。'],
  ['逐项压减申请材料，结果暂不向社会公开。', '逐项压减申请材料，暂不向社会公开。'],
  ['不得将材料交由他人代管。', '不得让他人代管材料。'],
])('what is negated above is so here: %s', async (above, own) => {
  expect(await found(own, above)).toEqual([]);
});

it('a verb that is put under 不 says the contrary', async () => {
  expect(await found('逐项压减申请材料，结果不公布。', '逐项压减申请材料，结果公布。')).toMatchObject([
    { messageId: 'negated' },
  ]);
});

it.each([
  ['逐项扩充公开目录，结果上网。', '逐项缩编公开目录，结果上网。'],
  ['逐项增补公开目录，结果上网。', '逐项删减公开目录，结果上网。'],
  ['逾期未办的取消预约名额。', '逾期未办的增加预约名额。'],
  ['困难家庭工本费一律免收。', '困难家庭工本费一律收取。'],
  ['办件工本费一律免收。', '一律收取办件工本费。'],
  ['提速办理申请，结果上网。', '缓慢办理申请，结果上网。'],
])('words made with characters of opposite direction are contraries: %s', async (above, own) => {
  expect(await found(own, above)).toMatchObject([{ messageId: 'opposite' }]);
});

it('a word that goes both ways is no contrary of either', async () => {
  expect(await found('逐项增减公开目录，结果上网。', '逐项增补公开目录，结果上网。')).toEqual([]);
});

it('two words for none are no contraries', async () => {
  expect(await found('困难家庭工本费一律免收。', '困难家庭工本费一律不收。')).toEqual([]);
});

it.each([
  ['确因故障无法完成的转人工窗口。', '确因故障不能完成的转人工窗口。'],
  ['证件未到期的不用换发。', '证件没有到期的不用换发。'],
  ['窗口收费严禁以票代账。', '窗口收费杜绝以票代账。'],
  ['窗口差错不得瞒报、迟报。', '窗口差错不准瞒报、不准迟报。'],
  ['未经批准不得外借档案。', '外借档案须经批准。'],
  ['任何单位不得截留专项资金。', '专项资金不许任何单位截留。'],
  ['代办员上岗前必须培训。', '代办员未经培训一律不得上岗。'],
])('said with another negation, or with two: %s', async (above, own) => {
  expect(await found(own, above)).toEqual([]);
});

it.each([
  ['窗口收取的押金不得挪作他用。', '窗口收取的押金可以挪作他用。'],
  ['材料未齐的不得办理过户。', '材料未齐的可以办理过户。'],
  ['坚决遏制重复提交材料。', '坚决鼓励重复提交材料。'],
])('what may be done is the contrary of what may not: %s', async (above, own) => {
  expect(await found(own, above)).toMatchObject([{ messageId: 'opposite' }]);
});
