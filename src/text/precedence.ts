import { stripBlanks } from './blanks.ts';

/** What a document says of who leads where a task does not say it. */
export type Precedence =
  /** 列第一位的为牵头单位. */
  | { kind: 'first'; words: string }
  /** 标★的为牵头单位: `mark` in front of the name or behind it. */
  | { kind: 'mark'; mark: string; words: string }
  /** 无牵头单位的，责任单位即为牵头单位. */
  | { kind: 'all'; words: string }
  /** 只有一个责任单位的，该单位为牵头单位. */
  | { kind: 'only'; words: string }
  /** 加粗的为牵头单位: text does not show it. */
  | { kind: 'typeface'; words: string };

/** Signs that are put beside a name and belong to none. */
export const MARKS = '★☆※▲△●◎◆◇■□○*＊#＃✱';

const LEAD = '(?:牵头|主办|主抓|汇总|总负责)';
const IS = '(?:即为|视为|作为|列为|为|是|即|系|表示|代表|指|[:：=])';
/** Within one clause. */
const NEAR = '[^。；，,;]';
const POSITION = '(?:第一(?:[位个名家]|顺位)?|首[位个名家]|最前面?|在前)';
const QUOTE = '[“”"「」『』（）()【】]?';

/** Tried in order: a mark or a typeface says more than where a unit stands. */
const FORMS: readonly (readonly [Precedence['kind'], readonly RegExp[]])[] = [
  [
    'mark',
    [
      new RegExp(`([${MARKS}])${QUOTE}(?:号|标记|标识|标注|符号)?${NEAR}{0,10}${IS}${NEAR}{0,10}${LEAD}`),
      new RegExp(`${LEAD}${NEAR}{0,8}(?:以|用|标|加|打|带|注)${NEAR}{0,8}([${MARKS}])`),
    ],
  ],
  [
    'typeface',
    [
      new RegExp(`(?:加粗|粗体|黑体|下划线|斜体|红色)${NEAR}{0,10}${IS}${NEAR}{0,8}${LEAD}`),
      new RegExp(`${LEAD}${NEAR}{0,8}(?:以|用|标|加)${NEAR}{0,4}(?:加粗|粗体|黑体|下划线|斜体|红色)`),
    ],
  ],
  [
    'only',
    [
      new RegExp(
        `(?:只有|仅有|只列|仅列|只|仅)${NEAR}{0,4}(?:[一1]个|[一1]家|单个)[^。；]{0,14}${IS}${NEAR}{0,4}${LEAD}`,
      ),
    ],
  ],
  [
    'first',
    [
      new RegExp(`${POSITION}${NEAR}{0,12}(?:${IS}|负责|承担)${NEAR}{0,8}${LEAD}`),
      new RegExp(`${LEAD}(?:责任)?(?:单位|部门)${NEAR}{0,6}[列排位居放署]${NEAR}{0,6}${POSITION}`),
    ],
  ],
  [
    'all',
    [
      new RegExp(
        `(?:无|没有|未)${NEAR}{0,8}${LEAD}[^。；]{0,12}(?:责任|负责|落实)(?:单位|部门)${NEAR}{0,4}(?:${IS})?${NEAR}{0,4}${LEAD}`,
      ),
    ],
  ],
];

/** The rule that a header, a note or a notice gives; its words are the sentence in which it stands. */
export function readPrecedence(text: string): Precedence | undefined {
  const plain = stripBlanks(text);
  if (!/牵头|主办|主抓|汇总|总负责/.test(plain)) return undefined;
  for (const [kind, forms] of FORMS) {
    for (const form of forms) {
      const found = form.exec(plain);
      if (!found) continue;
      const words = sentenceAround(plain, found.index, found.index + found[0].length);
      return kind === 'mark' ? { kind, mark: found[1]!, words } : { kind, words };
    }
  }
  return undefined;
}

/** No longer than a line of a report has room for. */
const LONGEST = 40;

function sentenceAround(plain: string, from: number, to: number): string {
  const start = 1 + Math.max(...[...'。；;：:\n（('].map((mark) => plain.lastIndexOf(mark, from - 1)));
  const rest = plain.slice(to).search(/[。；;，,）)\n]/);
  const end = rest < 0 ? plain.length : to + rest;
  const words = plain.slice(start, end);
  return words.length <= LONGEST ? words : plain.slice(from, end).slice(0, LONGEST);
}
