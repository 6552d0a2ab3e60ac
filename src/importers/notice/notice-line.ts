import { stripBlanks } from '../../text/blanks.ts';
import { readDate } from '../../text/dates.ts';
import type { Paragraph } from '../grid/grid.ts';
import { isMetadata } from './metadata.ts';

/** A line of the text in front of a table. */
export interface NoticeLine {
  source: Paragraph;
  /** Without any blanks: 印 发 2021 年 → 印发2021年. */
  plain: string;
}

/** Line by line, as nothing tells paragraphs from wrapped lines yet. */
export function noticeLines(paragraphs: readonly Paragraph[]): NoticeLine[] {
  const lines: NoticeLine[] = [];
  for (const source of paragraphs) {
    let at = source.range?.[0];
    for (const text of source.text.split('\n')) {
      const plain = stripBlanks(text);
      const range = at === undefined ? undefined : ([at, at + text.length] as const);
      if (at !== undefined) at += text.length + 1;
      if (plain !== '' && !isPageNumber(plain) && !isRule(plain) && !isMetadata(text)) {
        const { cell } = source;
        lines.push({ source: { text, ...(range && { range }), ...(cell && { cell }) }, plain });
      }
    }
  }
  return lines;
}

const PAGE_NUMBER = /^[-—–－·]*\d{1,3}[-—–－·]*$/;

/** A line that holds nothing but the number of a page. */
export function isPageNumber(plain: string): boolean {
  return PAGE_NUMBER.test(plain);
}

/** Dashes drawn across the page. */
export function isRule(plain: string): boolean {
  return /^[─━—–\-_＿=＝*＊·•.．…]{3,}$/.test(plain);
}

const SENTENCE_END = /[。；：:，、]$/;
const BODY =
  /(?:人民政府|政府|办公室|办公厅|委员会|管委会|局|委|厅|部|署|院|校|公司|中心|街道办事处|办事处|领导小组|小组|指挥部|协会|联合会|工会|处|党组)$/;

/** A line that is nothing but the name of a body. */
export function isBodyName(plain: string): boolean {
  return plain.length >= 3 && plain.length <= 40 && BODY.test(plain) && !/[。，；：:《》（(\d]|关于/.test(plain);
}

/** A line that is nothing but a full date, in brackets or not. */
export function dateOfLine(plain: string): string | undefined {
  if (plain.length > 16 || !/^[（(]?[\d〇零○ＯO一二三四五六七八九０-９].*[日号\d０-９][）)]?$/.test(plain))
    return undefined;
  return readDate(plain);
}

export function isSentence(plain: string): boolean {
  return SENTENCE_END.test(plain) || /。/.test(plain);
}

/** 附件：…, 附件1, （此件主动公开）, 单位：万元. */
export function isAside(plain: string): boolean {
  return /^(?:附件|附表|附[:：]|[（(].*[）)]$|填报|制表|单位[:：]|抄送|主送)/.test(plain);
}

/** One paragraph over the lines [from, to): the place that people look at. */
export function joinLines(lines: readonly NoticeLine[], from: number, to: number): Paragraph {
  const part = lines.slice(from, to);
  const first = part[0]?.source.range;
  const last = part.at(-1)?.source.range;
  return {
    text: part.map(({ plain }) => plain).join(''),
    ...(first && last && { range: [first[0], last[1]] as const }),
    ...(part[0]?.source.cell && { cell: part[0].source.cell }),
  };
}
