import { expect, it } from 'vitest';
import { beginsInside, endsItem, endsSentence, endsStatement, isHalfBlank } from '../../src/text/marks.ts';

it.each([
  // end of a line         statement item  sentence
  ['修通三条路。', true, true, true],
  ['修通三条路；', true, true, true],
  ['具体做到：', true, true, false],
  ['（责任单位：县水利局）', false, true, false],
  ['（修通三条路。）', false, true, true],
  ['做到“一窗通办！”', false, false, true],
  ['修通三条路，', false, false, false],
  ['修通三条', false, false, false],
])('%s', (text, statement, item, sentence) => {
  expect([endsStatement(text), endsItem(text), endsSentence(text)]).toEqual([statement, item, sentence]);
});

it.each([...'、，。；：？！）》〉】〕』」”’…％%,.;:?!)]}'])('begins no line with %s', (mark) => {
  expect(beginsInside(`${mark}的`)).toBe(true);
});

it.each([...'（《“—1县'])('may begin a line with %s', (mark) => {
  expect(beginsInside(`${mark}的`)).toBe(false);
});

it('takes half a full-width mark for blank, and no half-width or whole one', () => {
  expect([...'，。）》”'].every(isHalfBlank)).toBe(true);
  expect([...'),…％（—'].some(isHalfBlank)).toBe(false);
});
