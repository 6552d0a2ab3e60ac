import { describe, expect, it } from 'vitest';
import { divisionsOf } from '../../src/text/divisions.ts';

const divisions = divisionsOf([
  {
    江南省: { 临江市: '新海区 石桥区 临江县', 云溪市: '石桥区 青禾县', 直辖: '青禾区' },
    江北省: { 青禾市: '' },
  },
  { 江东省: { 长汀市: '青禾县' } },
]);

describe('the register of prefectures and counties', () => {
  it('tells level and place of a county and of a prefecture', () => {
    expect(divisions.named('新海区')).toEqual({ name: '新海区', level: 'county', within: [['江南省', '临江市']] });
    expect(divisions.named('临江市')).toEqual({ name: '临江市', level: 'prefecture', within: [['江南省']] });
    expect(divisions.named('青禾市')).toEqual({ name: '青禾市', level: 'prefecture', within: [['江北省']] });
  });

  it('puts a county that no prefecture stands above into its province', () => {
    expect(divisions.named('青禾区')?.within).toEqual([['江南省']]);
    expect(divisions.named('直辖')).toBeUndefined();
  });

  it('knows all places of one name, in whatever file they stand', () => {
    expect(divisions.named('石桥区')?.within).toEqual([
      ['江南省', '临江市'],
      ['江南省', '云溪市'],
    ]);
    expect(divisions.named('青禾县')?.within).toEqual([
      ['江南省', '云溪市'],
      ['江东省', '长汀市'],
    ]);
  });

  it('knows no province, no part of a name and no words beyond one', () => {
    expect(['江南省', '新海', '海区', '新海区政府', '', '新'].map((name) => divisions.named(name))).toEqual(
      Array.from({ length: 6 }),
    );
  });

  it('takes the longest name that a text begins with', () => {
    const longest = divisionsOf([{ 江南省: { 临江市: '临江 临江市区 江市区' } }]);
    expect(longest.at('临江市区政府')?.name).toBe('临江市区');
    expect(longest.at('临江市政府')?.name).toBe('临江市');
    expect(longest.at('临江政府')?.name).toBe('临江');
    expect(longest.at('在临江市')).toBeUndefined();
  });
});
