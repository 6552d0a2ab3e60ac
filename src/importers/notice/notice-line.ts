import { stripBlanks } from '../../text/blanks.ts';
import { isBodyName } from '../../text/body-name.ts';
import { readDate } from '../../text/dates.ts';
import { pageFurniture } from '../../text/page-marks.ts';
import type { Paragraph } from '../grid/grid.ts';
import { markOfTitle } from './in-force.ts';
import { isMetadata } from './metadata.ts';

/** A line of the text in front of a table. */
export interface NoticeLine {
  source: Paragraph;
  /** Without any blanks: 印 发 2021 年 → 印发2021年. */
  plain: string;
}

/** Line by line, as nothing tells paragraphs from wrapped lines yet. */
export function noticeLines(paragraphs: readonly Paragraph[]): NoticeLine[] {
  const lines = paragraphs
    .flatMap(paragraphLines)
    // ▼▼▼ and other ornaments say nothing.
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !isMetadata(text))
    .map((source) => ({ source, plain: withoutMark(stripBlanks(source.text)) }));
  const around = pageFurniture(lines.map(({ plain }) => plain));
  return lines.filter((_, at) => !around[at]);
}

/** A paragraph's lines, each with its own place. */
export function paragraphLines({ text, range, cell }: Paragraph): Paragraph[] {
  let at = range?.[0];
  return text.split('\n').map((line) => {
    const own = at === undefined ? undefined : ([at, at + line.length] as const);
    if (at !== undefined) at += line.length + 1;
    return { text: line, ...(own && { range: own }), ...(cell && { cell }) };
  });
}

/** （已废止） behind a title is the site's, and no part of it. */
function withoutMark(plain: string): string {
  const mark = markOfTitle(plain);
  return mark === undefined ? plain : plain.startsWith(mark) ? plain.slice(mark.length) : plain.slice(0, -mark.length);
}

const SENTENCE_END = /[。；：:，、]$/;
/** A line that is nothing but a full date, in brackets or not. */
export function dateOfLine(plain: string): string | undefined {
  if (plain.length > 16 || !/^[（(]?[\d〇零○ＯO一二三四五六七八九０-９].*[日号\d０-９][）)]?$/.test(plain))
    return undefined;
  return readDate(plain);
}

/** 新海区人民政府办公室2026年5月20日: name and date on one line. */
export const SIGNED = /^(\D{3,40}?)([\d〇零○二０-９][\d〇零○一二三四五六七八九０-９]{3}年.{2,8}日)$/;

export function isSignature(plain: string): boolean {
  return isBodyName(SIGNED.exec(plain)?.[1] ?? '');
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
