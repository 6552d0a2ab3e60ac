import { isKnownWord } from './known-words.ts';

/**
 * What a word weighs in a demand:
 * `duty` whether it binds (应当), `assurance` what result it promises (确保), `scope` whom or what it covers (所有), `breadth` how thoroughly
 * it is done (全面), `pace` when and how often (及时), `reservation` a way out (原则上).
 */
export type Scale = 'duty' | 'assurance' | 'scope' | 'breadth' | 'pace' | 'reservation';

export interface Strength {
  scale: Scale;
  /** 0 for the strongest; words of one rank demand as much as each other. */
  rank: number;
  word: string;
  span: readonly [start: number, end: number];
}

/**
 * Closed classes: the words that the drafting of official documents has for each degree; for `duty` see the distinction of 必须, 应当 and 可以 in
 * the Technical Norms for Legislation (Trial) I.
 */
const SCALES: Readonly<Record<Scale, readonly (readonly string[])[]>> = {
  duty: [
    ['必须', '务必', '应当', '应该', '应', '须', '需', '要'],
    ['可以', '可', '宜', '鼓励', '提倡', '倡导', '建议', '支持'],
  ],
  assurance: [
    ['确保', '保证', '实现', '做到', '达到'],
    ['力争', '争取', '努力', '尽量', '尽可能', '尽力', '力求', '基本做到', '基本实现', '基本完成', '基本达到', '基本'],
  ],
  scope: [
    ['所有', '全部', '各类', '各', '每个', '每', '一律', '凡'],
    ['有关', '相关', '重点', '部分', '主要', '个别', '少数', '典型', '代表性'],
  ],
  breadth: [
    ['全面', '全覆盖', '逐一', '逐项', '逐个', '逐户', '普遍', '全程', '全量'],
    ['试点', '逐步', '选择', '适当', '探索', '分批', '抽查', '抽样', '择优', '先行'],
  ],
  pace: [
    ['立即', '第一时间', '及时', '按时', '按期', '定期', '实时'],
    ['适时', '不定期', '择机', '择期', '视情', '酌情'],
  ],
  reservation: [
    [],
    [
      '原则上',
      '视情况',
      '视情',
      '酌情',
      '有条件的',
      '具备条件的',
      '条件成熟时',
      '条件允许时',
      '一般应',
      '一般',
      '必要时',
      '结合实际',
      '因地制宜',
    ],
  ],
};

interface Entry {
  word: string;
  scale: Scale;
  rank: number;
}

/** By first character, the longest word first. */
const ENTRIES = new Map<string, Entry[]>();
for (const [scale, ranks] of Object.entries(SCALES) as [Scale, (typeof SCALES)[Scale]][]) {
  ranks.forEach((words, rank) => {
    for (const word of words) ENTRIES.set(word[0]!, [...(ENTRIES.get(word[0]!) ?? []), { word, scale, rank }]);
  });
}
for (const entries of ENTRIES.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** The words of a text that say how much is demanded, in their order; the longest word at each place. */
export function strengthsIn(text: string): Strength[] {
  const found: Strength[] = [];
  for (let at = 0; at < text.length; at++) {
    const entries = ENTRIES.get(text[at]!);
    if (!entries) continue;
    // Words of two scales may be the same ones: 视情 is a pace, and a way out.
    const longest = entries.find(({ word }) => text.startsWith(word, at))?.word;
    if (longest === undefined || isInsideWord(text, at, longest)) continue;
    for (const { word, scale, rank } of entries) {
      if (word === longest) found.push({ scale, rank, word, span: [at, at + word.length] });
    }
    at += longest.length - 1;
  }
  return found;
}

/** 应用, 需求, 主要, 可靠, 各地: a single character is a word of strength only where it makes none with a neighbour. */
function isInsideWord(text: string, at: number, word: string): boolean {
  if (word.length > 1) return false;
  return isKnownWord(text.slice(Math.max(0, at - 1), at + 1)) || isKnownWord(text.slice(at, at + 2));
}
