import { describe, expect, test } from 'vitest';
import { findDocNumbers, parseDocNumber } from '../../src/text/document-numbers.ts';

describe('document numbers in all their variants', () => {
  test.each<[string, string, string[]]>([
    ['临政办函〔2021〕34号', '临政办函〔2021〕34号', []],
    ['临政办函[2021]34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函(2021)34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函（2021）34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函【2021】34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函［2021］34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函﹝2021﹞34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函〔2021］34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函〔2021〕第3号', '临政办函〔2021〕3号', ['ordinal-word']],
    ['临政办函〔2021〕03号', '临政办函〔2021〕3号', ['leading-zero']],
    ['临政办函[2021]第003号', '临政办函〔2021〕3号', ['brackets', 'ordinal-word', 'leading-zero']],
    ['临政办函2021〕34号', '临政办函〔2021〕34号', ['missing-bracket']],
    ['临政办函〔2021 34号', '临政办函〔2021〕34号', ['missing-bracket']],
    ['临政办函〔21〕34号', '临政办函〔2021〕34号', ['short-year']],
    ['临政办函〔２０２１〕３４号', '临政办函〔2021〕34号', ['full-width-digits']],
    ['临政办函＜2021＞34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函<2021>34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函〈2021〉34号', '临政办函〔2021〕34号', ['brackets']],
    ['临政办函〔2021年〕34号', '临政办函〔2021〕34号', ['year-word']],
    ['临政办函〔2021〕年34号', '临政办函〔2021〕34号', ['year-word']],
    ['临政办函（2021年）34号', '临政办函〔2021〕34号', ['brackets', 'year-word']],
    ['临政办函2021年34号', '临政办函〔2021〕34号', ['no-brackets', 'year-word']],
    ['临政办函2021年第34号', '临政办函〔2021〕34号', ['no-brackets', 'year-word', 'ordinal-word']],
    ['临财综2021第34号', '临财综〔2021〕34号', ['no-brackets', 'ordinal-word']],
    ['国办发2021 34号', '国办发〔2021〕34号', ['no-brackets']],
    ['临政办函〔2021〕34）', '临政办函〔2021〕34号', ['missing-suffix']],
    ['临政办函 〔 2021 〕 34 号', '临政办函〔2021〕34号', []],
    ['临政办函\n〔2021〕\n34号', '临政办函〔2021〕34号', []],
    ['临政 办函〔2021〕34号', '临政办函〔2021〕34号', []],
    ['临政办函〔2 0 2 1〕3 4号', '临政办函〔2021〕34号', []],
  ])('%j', (text, normal, faults) => {
    const [found, ...others] = findDocNumbers(text);
    expect(others).toEqual([]);
    expect(found?.number?.normal).toBe(normal);
    expect(found?.faults).toEqual(faults);
    expect(text.slice(...(found?.span ?? []))).toBe(found?.raw);
  });

  test.each<[string, string]>([
    ['根据闽财非税函〔2021〕1号', '闽财非税函'],
    ['按临政办〔2026〕12号要求', '临政办'],
    ['按照国办发〔2021〕12号文件精神', '国办发'],
    ['认真贯彻落实新政办〔2026〕7号', '新政办'],
    ['省财政厅闽财非税函〔2021〕1号', '闽财非税函'],
    ['（市政府办公室临政办〔2021〕3号）', '临政办'],
    ['财政部财预〔2016〕143号', '财预'],
    ['国务院办公厅国办发〔2021〕12号', '国办发'],
    ['《通知》国办发〔2021〕12号', '国办发'],
    ['以闽委办发〔2021〕3号印发', '闽委办发'],
    ['和政发〔2021〕3号', '和政发'],
    ['和闽政发〔2021〕3号', '闽政发'],
    ['落实 闽政办函〔2021〕34号', '闽政办函'],
    ['我县认真组织学习了青政办〔2021〕3号', '青政办'],
    ['发改办财金〔2021〕1号', '发改办财金'],
    ['工信厅财〔2021〕3号', '工信厅财'],
    ['国办公开办函〔2020〕13号', '国办公开办函'],
    ['厦资源规划规〔2020〕1号', '厦资源规划规'],
    ['中办发〔2016〕8号', '中办发'],
    ['2021年印发的沪府办〔2021〕5号', '沪府办'],
  ])('in %j the code is %s', (text, agency) => {
    expect(findDocNumbers(text).map(({ number }) => number?.agency)).toEqual([agency]);
  });

  test.each([
    '重点督办2025年第5号提案',
    '市政府下发2025年第3号督查通报',
    '为市民办2025年10件实事',
    '举办2025年第3号活动',
    '校舍维修（2025年）6号楼先行',
    '截至（2025年）6号线开工',
    '2025年9号台风过后',
    '地铁三期工程2025年6号线',
  ])('%j holds no number', (text) => {
    expect(findDocNumbers(text)).toEqual([]);
  });

  test('several numbers in a row are told apart', () => {
    const text = '（国办发〔2021〕12号、闽政办函〔2021〕34号和临政办〔2021〕53号）';
    expect(findDocNumbers(text).map(({ raw }) => raw)).toEqual([
      '国办发〔2021〕12号',
      '闽政办函〔2021〕34号',
      '临政办〔2021〕53号',
    ]);
  });

  test.each<[string, string, string]>([
    ['《条例》（国务院令第711号）', 'order', '国务院令第711号'],
    ['主席令第二十八号', 'order', '主席令第二十八号'],
    ['国务院令 第 711 号', 'order', '国务院令 第 711 号'],
    ['住房城乡建设部令〔2019〕2号', 'order', '住房城乡建设部令〔2019〕2号'],
    ['财政部公告2021年第3号', 'announcement', '财政部公告2021年第3号'],
    ['2021年第3号公告', 'announcement', '2021年第3号公告'],
    ['（2021）闽01行终12号', 'court', '（2021）闽01行终12号'],
    ['（2019）最高法行申1234号', 'court', '（2019）最高法行申1234号'],
  ])('%j has a form of its own and no fault', (text, kind, raw) => {
    expect(findDocNumbers(text)).toMatchObject([{ kind, raw, faults: [] }]);
    expect(parseDocNumber(text)).toBeUndefined();
  });

  test.each([
    '2021年底前完成',
    '工作要点（2021）1号',
    '拨打12345号热线',
    '第3号楼',
    '〔2021〕1号',
    '（2021）3号',
    '地铁1号线（2021）',
    '临政办〔1021〕3号',
    '',
  ])('%j holds none', (text) => {
    expect(findDocNumbers(text)).toEqual([]);
  });
});
