import { describe, expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const table = (issuer: string, rows: readonly string[]): string =>
  `title: 2026年重点任务分解表\nissuer: ${issuer}\nyear: 2026\nparent: none\ntasks:\n${rows
    .map((units, at) => `  - { number: ${at + 1}, title: 任务${at}, lead: [办公室], responsible: [${units}] }\n`)
    .join('')}`;
const named = async (rule: string, issuer: string, rows: readonly string[]): Promise<unknown[]> =>
  (await runRule(`units/${rule}`, table(issuer, rows))).map(({ data }) => data['unit']);

describe('a body of enforcement', () => {
  const DISTRICT = '临江市新海区文化和旅游局';

  test('of the city stands for the one of the district, which other rows name', async () => {
    const city = '市文化市场综合行政执法支队';
    const own = '区文化市场综合行政执法大队';
    const found = (...rows: string[]): Promise<unknown[]> => named('foreign-level-unit', DISTRICT, rows);
    expect(await found(own, own, city)).toEqual([city]);
    expect(await found(own, own, `${own}, ${city}`)).toEqual([]);
    expect(await found('区图书馆', '区文化馆', city)).toEqual([]);
  });

  test.each([
    ['区文化综合执法大队', '区文化市场综合行政执法大队', 1],
    ['区巡查大队', '区河道巡查大队', 0],
    ['区文化综合执法中队', '区文化市场综合行政执法大队', 0],
    ['区文化综合执法大队', '区文物市场综合行政执法大队', 0],
  ])('may be called by a shorter name: %s beside %s', async (short, long, count) => {
    expect(await named('inconsistent-unit-name', DISTRICT, [long, long, short])).toHaveLength(count);
  });
});

describe('a section', () => {
  const found = (...rows: string[]): Promise<unknown[]> => named('inconsistent-unit-name', '松坪镇卫生院', rows);

  test('of another rank is the same section', async () => {
    expect(await found('医务科, 护理科', '医务科', '医务处')).toEqual(['医务处']);
  });

  test('is another one, where one row names both', async () => {
    expect(await found('医务科', '医务科, 医务处', '医务处')).toEqual([]);
  });
});

describe('the body of another place', () => {
  test('is told where it is what the issuer of the table is itself', async () => {
    const found = (issuer: string): Promise<unknown[]> =>
      named('foreign-place-unit', issuer, ['各科室', '石桥镇卫生院']);
    expect(await found('青禾县松坪镇卫生院')).toEqual(['石桥镇卫生院']);
    expect(await found('青禾县松坪镇中心学校')).toEqual([]);
  });

  test('is told among branches of a head office, but for those of the place above', async () => {
    const found = (bank: string): Promise<unknown[]> =>
      named('foreign-place-unit', '临江市人民政府办公室', ['市财政局', bank]);
    expect(await found('中国人民银行青阳市分行')).toEqual(['中国人民银行青阳市分行']);
    expect(await found('中国人民银行临江市分行')).toEqual([]);
    expect(await found('中国人民银行青禾县支行')).toEqual([]);
  });
});
