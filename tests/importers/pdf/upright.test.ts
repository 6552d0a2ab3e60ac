import { describe, expect, it } from 'vitest';
import { upright } from '../../../src/importers/pdf/upright.ts';

const word = (text: string, x: number, y: number) =>
  Array.from(text, (character, at) => ({
    text: character,
    x: x + at * 10,
    y,
    endX: x + at * 10 + 10,
    endY: y,
    size: 10,
  }));
const wordsOf = (glyphs: ReturnType<typeof word>, width: number, height: number): string =>
  upright({ glyphs, strokes: [], boxes: [] }, width, height)
    .letters.map(({ text }) => text)
    .join('');

describe('a page', () => {
  it('holds nothing that stands above or below the paper', () => {
    const glyphs = [...word('公开预算和部门决算', 50, 100), ...word('区财政局', 300, -14), ...word('续表', 50, 900)];
    expect(wordsOf(glyphs, 595, 842)).toBe('公开预算和部门决算');
  });

  it('is read whole when most of it stands outside the paper that it claims to be', () => {
    expect(wordsOf(word('公开预算', 50, 100), 18, 18)).toBe('公开预算');
  });
});
