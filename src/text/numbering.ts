import { CHINESE_NUMERAL, readNumeral } from './numerals.ts';
import { foldWidths } from './widths.ts';

export type NumberingStyle = 'chapter' | 'section' | 'item' | 'subitem';
/**
 * What the levels of an outline begin with; `part`: words alone, above the numbered ones; `parted`: 1.1, below 1; `bullet`: the mark of a
 * list, below them all; `point`: that of a list inside it.
 */
export type OutlineStyle = NumberingStyle | 'part' | 'parted' | 'bullet' | 'point';

export interface Numbering {
  /** 一、 · （一） · 1. · （1） (GB/T 9704-2012, 7.3.3). */
  style: NumberingStyle;
  value: number;
  /** Offset of the words behind it. */
  end: number;
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** What is counted, in front of its number: 任务一. */
export const COUNTED = '(?:任务|项目|事项|问题|实事)';

/** Tried in order; the group is the numeral. Widths are folded first. */
const FORMS: readonly (readonly [NumberingStyle, RegExp])[] = [
  ['section', new RegExp(`^\\s*[(〔\\[【]\\s*(${CHINESE_NUMERAL}{1,5})\\s*[)〕\\]】]\\s*[、.,]?\\s*`)],
  // 一）: the bracket in front is left out, or lost.
  ['section', new RegExp(`^\\s*(${CHINESE_NUMERAL}{1,5})\\s*\\)\\s*[、.,]?\\s*`)],
  ['chapter', new RegExp(`^\\s*(?:第\\s*)?(${CHINESE_NUMERAL}{1,5})\\s*[、.,]\\s*`)],
  ['chapter', new RegExp(`^\\s*第\\s*(${CHINESE_NUMERAL}{1,5}|\\d{1,3})\\s*[章部篇](?:分(?!子))?\\s*`)],
  ['section', new RegExp(`^\\s*第\\s*(${CHINESE_NUMERAL}{1,5}|\\d{1,3})\\s*节\\s*`)],
  ['subitem', /^\s*[([]\s*(\d{1,3})\s*[)\]]\s*[、.,]?\s*/],
  ['subitem', /^\s*(\d{1,3})\s*\)\s*[、.,]?\s*/],
  // A full stop between digits is a decimal point, and 1,000 is a number; 1.2021年底前 begins with a year.
  // 第1项 整治…, 任务一 发展…: what is counted stands beside the number.
  [
    'item',
    new RegExp(
      `^\\s*(?:第\\s*(?:(\\d{1,3}|${CHINESE_NUMERAL}{1,5}))\\s*项|${COUNTED}\\s*(\\d{1,3}|${CHINESE_NUMERAL}{1,5}))(?:\\s*[、.:](?!\\d)\\s*|\\s+)`,
    ),
  ],
  ['item', /^\s*(\d{1,3})\s*(?:、|[.,．](?!\s*\d)|[.,．](?=\s*(?:19|20)\d\d\s*年))\s*/],
];

/** 1️⃣, 1️⃣0️⃣, 🔟: figures drawn as keys, as messages on telephones number what they list. */
const KEYS = /^\s*((?:\d\ufe0f?\u20e3){1,3}|🔟)\s*[、.．,，:：]?\s*/u;

const ONE_SIGN = /^\s*([⑴-⒛㈠-㈩])/;

/** 三、四线城市, 一、二、三产业: the numerals are words of the sentence. */
const ENUMERATION = new RegExp(`^(${CHINESE_NUMERAL}{1,3})(?:、|线|级|季度|类|期|批|产|流|轮|等|次|手)`);

/** The number that a heading or item begins with. Undefined for 1.5倍, 2021年, 12345热线 and plain text. */
export function readNumbering(text: string): Numbering | undefined {
  const sign = ONE_SIGN.exec(text);
  if (sign) {
    // ⒈, ⑴, ㈠: dots or brackets are part of the sign.
    const spelled = sign[1]!.normalize('NFKC');
    const found = readNumbering(`${spelled}${text.slice(sign[0].length, 60)}`);
    return found && { ...found, end: found.end - spelled.length + sign[0].length };
  }
  const keys = KEYS.exec(text);
  if (keys) {
    const value = keys[1] === '🔟' ? 10 : Number(keys[1]!.replace(/\D/g, ''));
    return { style: 'item', value, end: keys[0].length };
  }
  const plain = foldWidths(text.slice(0, 60));
  const first = plain.trimStart()[0] ?? '';
  const circled = CIRCLED.indexOf(first);
  if (first !== '' && circled >= 0) {
    const behind = /^\s*.[、.,]?\s*/u.exec(plain);
    return { style: 'subitem', value: circled + 1, end: behind?.[0].length ?? 1 };
  }
  for (const [style, form] of FORMS) {
    const found = form.exec(plain);
    const numeral = found?.[1] ?? found?.[2];
    const value = numeral === undefined ? undefined : readNumeral(numeral);
    if (!found || value === undefined) continue;
    const next = style === 'chapter' ? ENUMERATION.exec(plain.slice(found[0].length))?.[1] : undefined;
    if (next !== undefined && readNumeral(next) === value + 1) return undefined;
    return { style, value, end: found[0].length };
  }
  return undefined;
}
