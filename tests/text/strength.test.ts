import { describe, expect, it } from 'vitest';
import { strengthsIn } from '../../src/text/strength.ts';

describe('words of strength', () => {
  it.each([
    ['应当全面公开', '应当 duty 0, 全面 breadth 0'],
    ['各单位须及时办理，可延期一次', '各 scope 0, 须 duty 0, 及时 pace 0, 可 duty 1'],
    ['基本做到逐项公开', '基本做到 assurance 1, 逐项 scope 0'],
    ['原则上由有关窗口不定期更新', '原则上 reservation 1, 有关 scope 1, 不定期 pace 1'],
    ['视情开展', '视情 pace 1, 视情 reservation 1'],
    // Words that are made alike
    ['逐笔登记，逐步推开，逐年核减', '逐笔 scope 0, 逐步 breadth 1'],
    ['全时段巡查，全员持证', '全时段 scope 0, 全员 scope 0'],
    ['全市安全员全年度轮训', ''],
    ['全部落实', '全部 scope 0, 落实 assurance 0'],
    ['入户抽访，抽调人员', '抽访 breadth 1'],
    ['应退尽退', '应 duty 0, 应退尽退 scope 0'],
    ['能退则退，可减则减', '能退则退 scope 1, 可减则减 scope 1'],
    ['以自查为主', '为主 scope 1'],
    ['视天气情况开放，视需要抽查', '视天气情况 reservation 1, 视需要 reservation 1, 抽查 breadth 1'],
    ['通报巡视整改情况，调看视频监控情况', ''],
    // A single character inside another word is none.
    ['应用系统可靠，需求清单的要点', ''],
  ])('of %j are %j', (text, want) => {
    const found = strengthsIn(text);
    expect(found.map(({ word, scale, rank }) => `${word} ${scale} ${rank}`).join(', ')).toBe(want);
    for (const { word, span } of found) expect(text.slice(...span)).toBe(word);
  });
});
