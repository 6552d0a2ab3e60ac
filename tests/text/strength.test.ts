import { describe, expect, it } from 'vitest';
import { strengthsIn } from '../../src/text/strength.ts';

describe('words of strength', () => {
  it.each([
    ['应当全面公开', '应当 duty 0, 全面 breadth 0'],
    ['各单位须及时办理，可延期一次', '各 scope 0, 须 duty 0, 及时 pace 0, 可 duty 1'],
    ['基本做到逐项公开', '基本做到 assurance 1, 逐项 scope 0'],
    ['原则上由有关窗口不定期更新', '原则上 reservation 1, 有关 scope 1, 不定期 pace 1'],
    ['视情开展', '视情 pace 1, 视情 reservation 1'],
    // A single character inside another word is none.
    ['应用系统可靠，需求清单的要点', ''],
  ])('of %j are %j', (text, want) => {
    const found = strengthsIn(text);
    expect(found.map(({ word, scale, rank }) => `${word} ${scale} ${rank}`).join(', ')).toBe(want);
    for (const { word, span } of found) expect(text.slice(...span)).toBe(word);
  });
});
