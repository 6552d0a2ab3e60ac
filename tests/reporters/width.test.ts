import { describe, expect, it } from 'vitest';
import { cutTo, padTo, widthOf, wrap } from '../../src/reporters/width.ts';

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['任务', 4],
    ['第 3 项', 7],
    ['，。', 4],
    ['\u001b[31m错误\u001b[39m', 4],
    ['e\u0301', 1],
    ['ＡＢ', 4],
    ['𠮷', 2],
  ])('%s takes %i columns', (text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });
});

describe('padTo and cutTo', () => {
  it('pads by columns, not by characters', () => {
    expect(padTo('任务', 6)).toBe('任务  ');
    expect(padTo('任务', 3)).toBe('任务');
  });

  it('cuts to the columns there are and says so', () => {
    expect(cutTo('公开财政信息', 12)).toBe('公开财政信息');
    expect(cutTo('公开财政信息', 8)).toBe('公开财…');
    expect(widthOf(cutTo('公开财政信息', 8))).toBeLessThanOrEqual(8);
  });
});

describe('wrap', () => {
  it('breaks Chinese anywhere but in front of closing and behind opening marks', () => {
    expect(wrap('甲乙丙丁，戊己', 8)).toEqual(['甲乙丙', '丁，戊己']);
    expect(wrap('甲乙丙（丁戊）', 8)).toEqual(['甲乙丙', '（丁戊）']);
  });

  it('keeps Latin words and numbers whole', () => {
    expect(wrap('见 units/missing-lead 一条', 20)).toEqual(['见', 'units/missing-lead', '一条']);
  });

  it('loses no character but blanks at a break', () => {
    const text = '上级责任单位“各县（市）区政府”包括本区；最接近的是本表第 12 项（0.21，不能认定）';
    for (let columns = 10; columns < 60; columns += 3) {
      const lines = wrap(text, columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }
  });
});
