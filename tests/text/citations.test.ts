import { describe, expect, test } from 'vitest';
import { citationKey, readCitations, sameTitle } from '../../src/text/citations.ts';

const read = (text: string) =>
  readCitations(text).map(
    ({ title, docNumber, rawNumber }) => `${title ?? ''}|${docNumber?.normal ?? rawNumber ?? ''}`,
  );

describe('citations', () => {
  test.each<[string, string[]]>([
    ['按照《甲办法》要求', ['甲办法|']],
    ['《甲办法》（国办发〔2021〕12号）', ['甲办法|国办发〔2021〕12号']],
    ['《甲办法》(国办发[2021]12号)', ['甲办法|国办发〔2021〕12号']],
    ['《甲办法》国办发〔2021〕12号', ['甲办法|国办发〔2021〕12号']],
    ['《甲办\n法》\n（国办发\n〔2021〕12号）', ['甲办\n法|国办发〔2021〕12号']],
    ['《甲办法》（国务院办公厅 国办发〔2021〕12号）', ['甲办法|国办发〔2021〕12号']],
    ['《甲办法》（国办发〔2021〕12号、临政办〔2021〕3号）', ['甲办法|国办发〔2021〕12号', '|临政办〔2021〕3号']],
    ['《关于贯彻〈甲办法〉的通知》', ['关于贯彻〈甲办法〉的通知|']],
    ['《关于贯彻《甲办法》的通知》（国办发〔2021〕12号）', ['关于贯彻《甲办法》的通知|国办发〔2021〕12号']],
    ['《甲条例》（国务院令第711号）', ['甲条例|国务院令第711号']],
    ['根据临政办〔2021〕3号', ['|临政办〔2021〕3号']],
    ['《甲》《乙》和《丙》', ['甲|', '乙|', '丙|']],
    ['《甲》，国办发〔2021〕12号', ['甲|', '|国办发〔2021〕12号']],
    ['《甲》（以下简称《办法》）', ['甲|', '办法|']],
    ['《转发国办发〔2021〕12号文件的通知》', ['转发国办发〔2021〕12号文件的通知|']],
    ['《甲《乙》的内容', ['甲《乙|']],
    ['《没有结尾', []],
    ['没有引用', []],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test('spans cover title and number', () => {
    const text = '落实《甲办法》（国办发〔2021〕12号）';
    const [citation] = readCitations(text);
    expect(text.slice(...(citation?.span ?? []))).toBe('《甲办法》（国办发〔2021〕12号');
    expect(text.slice(...(citation?.numberSpan ?? []))).toBe('国办发〔2021〕12号');
  });

  test('titles are compared without blanks, widths and kinds of marks', () => {
    expect(sameTitle('关于印发 2021 年〈要点〉的通知', '关于印发2021年《要点》的通知')).toBe(true);
    expect(sameTitle('“互联网+政务服务”方案', '"互联网＋政务服务"方案')).toBe(true);
    expect(sameTitle('关于甲的通知', '关于乙的通知')).toBe(false);
  });

  test('a key is the number where there is one', () => {
    expect(readCitations('《甲》（国办发[2021]12号）').map(citationKey)).toEqual(['国办发〔2021〕12号']);
    expect(readCitations('《甲 办法》').map(citationKey)).toEqual(readCitations('《甲办法》').map(citationKey));
  });
});
