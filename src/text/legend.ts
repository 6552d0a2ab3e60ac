import { stripBlanks } from './blanks.ts';

/** What a unit has to do with a task. */
export type Share = 'lead' | 'responsible' | 'supporting';

const SHARES: readonly (readonly [Share, RegExp])[] = [
  ['lead', /牵头|主办|主抓|主责|总负责/],
  ['supporting', /配合|协办|协助|协同|协作|参与|参加/],
  ['responsible', /责任|负责|承办|落实|实施/],
];
const WORDS = SHARES.map(([, words]) => words.source).join('|');
/** ★, √, ▲: one character that is no word, blank or mark of a sentence. */
const MARK = '[^\\p{L}\\p{N}\\s，。；、：:！？,;.!?“”"\'《》<>（）()【】\\[\\]/／|—–~～-]';
const QUOTE = '[“”"]?';
/** ★为牵头单位, “√”表示配合; and the other way round, 牵头单位用★表示. */
const MARK_FIRST = new RegExp(`(${MARK})${QUOTE}[^，。；、]{0,8}?(${WORDS})`, 'gu');
const WORD_FIRST = new RegExp(`(${WORDS})[^，。；、]{0,8}?(${MARK})`, 'gu');
const SINGLE = new RegExp(`^${MARK}$`, 'u');

const WHOLE = new RegExp(`^(?:${WORDS})(?:单位|部门|处室|科室)?$`);

/** 牵头, 配合单位: words that say nothing else. */
export function shareOf(words: string): Share | undefined {
  return WHOLE.test(words) ? SHARES.find(([, form]) => form.test(words))![0] : undefined;
}

export function isMark(text: string): boolean {
  return SINGLE.test(text);
}

/** What the marks in a table mean, as a title, a heading or a note says. */
export function readLegend(text: string): Map<string, Share> {
  const plain = stripBlanks(text);
  const meanings = new Map<string, Share>();
  if (!/[牵主配协责参]/.test(plain)) return meanings;
  const mark = plain.search(new RegExp(MARK, 'u'));
  const word = plain.search(new RegExp(WORDS));
  const isMarkFirst = mark >= 0 && mark < word;
  for (const found of plain.matchAll(isMarkFirst ? MARK_FIRST : WORD_FIRST)) {
    const [sign, words] = isMarkFirst ? [found[1]!, found[2]!] : [found[2]!, found[1]!];
    const share = SHARES.find(([, form]) => form.test(words))![0];
    if (!meanings.has(sign)) meanings.set(sign, share);
  }
  return meanings;
}
