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
    ['公示期不少于两周，至少三年', '2周 3年'],
    ['超过8年的校车，超过2025年水平', '8年'],
    ['三月以前，两年一次', ''],
    ['达到2025年水平，不迟于10日，每月10日报送', ''],
    ['依据临政办〔2026〕12号、第3号公告', ''],
    ['12345热线24小时值守', '24小时'],
    ['每季度至少开展两次，办好一件事，满意率百分之九十以上', '2次 90%'],
    ['不少于四分之三，占二十分之一，1/2以上的占2分之1', '75% 5% 50%'],
    ['三十分之前到会，十分之重要', ''],
    ['接待不少于90人次，巡检30台次左右', '90人次 30台次'],
    ['利用系数达到0.61。第3.2节，版本1.5', '61%'],
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
    ['新建约12公里', 'about', '约12公里'],
    ['新增近三十处', 'about', '近三十处'],
    ['附近500米', undefined, '500米'],
    ['节约20%', undefined, '20%'],
    ['近3个月', undefined, '3个月'],
    ['最长3年', 'most', '最长3年'],
    ['最低2000元', 'least', '最低2000元'],
  ])('of %j set the %s', (text, bound, words) => {
    const [quantity] = quantitiesIn(text);
    expect([quantity!.bound, text.slice(...quantity!.span)]).toEqual([bound, words]);
  });

  it.each([
    ['不低于半数，半数以上，过半', '50% 50% 50%'],
    ['一半经费，事半功倍，过半年', ''],
    ['半小时内，一个半月内，不超过2个半小时', '0.5小时 1.5月 2.5小时'],
    ['半个工作日内，1个半工作日内', '0.5工作日 1.5工作日'],
    ['不少于3个半天，两天以内', '1.5天 2天'],
    ['上半年内完成，每半年组织2场', '2场'],
    ['每小时35蒸吨以下，45分贝以下，保存5年以上', '35蒸吨 45分贝 5年'],
    ['提高5个百分点', '5百分点'],
  ])('of %j are halves and what a bound follows: %j', (text, want) => expect(shown(text)).toBe(want));

  it.each([
    ['每200户1名', '1名/200户'],
    ['每两个社区至少1名', '1名/2个'],
    ['每百人配备2名', '2名/100人'],
    ['每户走访2次', '2次/1户'],
    ['每季度走访2次，每两年3次', '2次 3次'],
    ['每个社区，共2处', '2处'],
    ['每200户以上小区设1处', '200户 1处'],
  ])('of %j are for so many: %j', (text, want) => {
    const said = quantitiesIn(text).map(
      (one) => `${one.value}${one.unit}${one.per ? `/${one.per.value}${one.per.unit}` : ''}`,
    );
    expect(said.join(' ')).toBe(want);
  });

  it.each([
    ['30分钟内', '半小时内', true],
    ['24小时内', '1日内', true],
    ['90天内', '3个月内', true],
    ['1个月内', '20个工作日内', true],
    ['不少于2批次', '2批以上', true],
    ['1个月内', '45天内', false],
    ['90天内', '两个月内', false],
    ['15亩以上', '1公顷以上', true],
    ['1.5公里', '1500米', true],
    ['10公里', '10平方公里', false],
    ['每200户1名', '每100户1名', false],
    ['每200户2名', '每100户1名', true],
    ['每200户1名', '每200人1名', true],
    ['每200户1名', '每500人1名', false],
  ])('%s and %s are the same: %s', (a, b, want) => expect(haveSameQuantities(a, b)).toBe(want));

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
