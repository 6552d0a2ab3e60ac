import { describe, expect, it } from 'vitest';
import { matchForm, PLACEHOLDER, placeNames } from '../../src/text/normal-form.ts';
import { cpuMilliseconds } from '../growth/growth.ts';

const NAMES = Object.entries(PLACEHOLDER);
const PLACES = placeNames(['临江市', '新海区', '江']);

/** Placeholders written out. */
function shown(text: string): string {
  return [...matchForm(text, PLACES).text]
    .map((character) => NAMES.find(([, mark]) => mark === character)?.[0] ?? character)
    .map((part) => (part.length > 1 ? `<${part}>` : part))
    .join('');
}

describe('the matching form', () => {
  it.each([
    ['全市预算', '<level>预算'],
    ['我区预算', '<level>预算'],
    ['落实市委、市政府部署', '落实<party>部署'],
    ['落实区委区政府部署', '落实<party>部署'],
    ['通过市、县（市）区政府门户网站', '通过<government>门户网站'],
    ['通过区人民政府门户网站', '通过<government>门户网站'],
    ['各县（市）区政府、高新区管委会', '<below>、高新区管委会'],
    ['各镇人民政府、街道办事处', '<below>'],
    ['市级标准指引', '<level>级标准指引'],
    ['区直部门', '<level>直部门'],
    ['健全县、乡两级网格', '健全<level>两级网格'],
    ['由市教育局备案', '由<level>教育局备案'],
    ['发布临江市疫情', '发布<place>疫情'],
    ['临江市新海区人民政府', '<place><government>'],
    ['新海专题', '<place>专题'],
    ['2021 年底前', '<year>年底前'],
    ['二〇二六年底前', '<year>年底前'],
    ['１０月 30日前', '<number>月<number>日前'],
    ['新建5个专区', '新建<number>个专区'],
    ['临政办〔2021〕第 34 号', '临政办<year>'],
    ['（一）做好公开', '做好公开'],
    ['3．做好公开', '做好公开'],
    ['Ｈ5 ＡＰＰ', 'h5app'],
    ['“互联网＋”', '"互联网+"'],
  ])('%s → %s', (text, form) => expect(shown(text)).toBe(form));

  it.each([
    '市场监管',
    '市民服务',
    '城市更新',
    '区域协调',
    '社区养老',
    '全市场主体',
    '县域经济',
    '街景改造',
    '乡村振兴',
    '江面巡查',
    '第1医院',
    '2号线',
    '12345热线',
    'h5形式',
    '5g网络',
    '1.5倍',
    '各类主体',
    '本级预算公开',
    '',
  ])('leaves %s alone', (text) => expect(shown(text)).toBe(text === '1.5倍' ? '<number>倍' : text));

  it('keeps the place of every character', () => {
    const text = '（一）通过 市、县（市）区政府Ａ网站，2021年建成';
    const { text: form, map } = matchForm(text, PLACES);
    expect(map).toHaveLength(form.length + 1);
    expect(map[form.length]).toBe(text.length);
    expect(text.slice(map[form.indexOf('网站')]!).startsWith('网站')).toBe(true);
    expect(text.slice(map[form.indexOf(PLACEHOLDER.government)]!).startsWith('市、县')).toBe(true);
    expect(text.slice(map[form.indexOf(PLACEHOLDER.year)]!).startsWith('2021')).toBe(true);
    for (let at = 1; at < map.length; at++) expect(map[at]!).toBeGreaterThan(map[at - 1]!);
  });

  it('takes time in proportion to the text', () => {
    for (const piece of ['市', '各县', '〔2021', '1', '（一', '全', '二〇']) {
      const started = cpuMilliseconds();
      matchForm(piece.repeat(300_000), PLACES);
      expect(cpuMilliseconds() - started).toBeLessThan(5000);
    }
  });
});
