import { describe, expect, it } from 'vitest';
import { haveSameQuantities, quantitiesIn } from '../../src/text/quantities.ts';

function shown(text: string): string {
  return quantitiesIn(text)
    .map(({ value, unit }) => `${value}${unit}`)
    .join(' ');
}

describe('quantities', () => {
  it.each([
    ['全年抽查不少于4次，合格率95％以上', '4次 95%'],
    ['新建3.5公里管网，投资1,200万元', '3.5公里 12000000元'],
    ['在２０个工作日内答复', '20工作日'],
    ['7日内办结，3年内完成', '7日 3年'],
    ['一周之内办结，满25年的开放', '1周 25年'],
    ['2026年6月30日前完成', ''],
    ['公示期不少于10日，保存至少3年', '10日 3年'],
    ['达到2025年水平，不迟于10日，每月10日报送', ''],
    ['依据临政办〔2026〕12号、第3号公告', ''],
    ['12345热线24小时值守', '24小时'],
    ['每季度至少开展两次，办好一件事，满意率百分之九十以上', '2次 90%'],
    ['不少于四分之三，占二十分之一，1/2以上的占2分之1', '75% 5% 50%'],
    ['三十分之前到会，十分之重要', ''],
  ])('of %j are %j', (text, want) => expect(shown(text)).toBe(want));

  it.each([
    ['覆盖率九成以上', '90%'],
    ['提高到九成五。', '95%'],
    ['九成二以上', '92%'],
    ['压减不少于两成，', '20%'],
    ['成立专班，由三成员单位组成，收集第九成果', ''],
  ])('in tenths: %j are %j', (text, want) => expect(shown(text)).toBe(want));

  it.each([
    ['每年4次左右', 'about', '4次左右'],
    ['每年不少于4次', 'least', '不少于4次'],
    ['押金不得超过月租的3倍', 'most', '不得超过月租的3倍'],
    ['不低于上年度总量的80%', 'least', '不低于上年度总量的80%'],
    ['在十日内', 'most', '十日内'],
    ['为65周岁以上老人', 'least', '65周岁以上'],
    ['每季度至少开展两次', 'least', '至少开展两次'],
    ['达标率 95 % 以上的', 'least', '95 % 以上'],
    ['在3个月内', 'most', '3个月内'],
    ['不超过5个工作日', 'most', '不超过5个工作日'],
    ['举办4次', undefined, '4次'],
  ])('of %j set the %s', (text, bound, words) => {
    const [quantity] = quantitiesIn(text);
    expect([quantity!.bound, text.slice(...quantity!.span)]).toEqual([bound, words]);
  });

  it('differ where a figure is lowered, not where a year is another', () => {
    expect(haveSameQuantities('2025年抽查4次', '2026年抽查4次')).toBe(true);
    expect(haveSameQuantities('每年抽查4次', '每年抽查1次')).toBe(false);
    expect(haveSameQuantities('抽查4次', '抽查4家')).toBe(false);
    expect(haveSameQuantities('抽查4次', '抽查')).toBe(false);
    expect(haveSameQuantities('24小时内', '1天内')).toBe(true);
    expect(haveSameQuantities('1天内', '1个工作日内')).toBe(false);
    expect(haveSameQuantities('抽查不少于4次', '抽查4次')).toBe(false);
  });
});
