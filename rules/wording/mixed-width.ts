import type { Change } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table, Text } from '../../src/model/table.ts';
import { isBlank } from '../../src/text/blanks.ts';
import { findDocNumbers } from '../../src/text/document-numbers.ts';
import { excerpt } from '../shared/excerpt.ts';
import { within } from '../shared/place.ts';
import { HEADING_CELL, textsOf } from '../shared/table-texts.ts';

const tableWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - number: 1
    title: 做好村（居）务公开
    requirement: ${requirement}
`;

export default defineRule({
  id: 'wording/mixed-width',
  severity: 'warning',
  title: { 'zh-CN': '全角、半角标点混用', en: 'Half-width punctuation in Chinese text' },
  why: {
    'zh-CN':
      '汉字之间的逗号、分号、冒号、问号、叹号和括号用全角。混入半角的，排版疏密不匀，检索和比对也会对不上。数字、字母、网址、发文字号里的半角标点不算。',
    en: 'Between Chinese characters commas, semicolons, colons, question and exclamation marks and brackets are full-width. Half-width ones among them set unevenly and break searching and comparison. Those in numbers, Latin words, addresses and document numbers are fine.',
  },
  fix: {
    'zh-CN': '改成全角；自动修正只换标点，不改文字。',
    en: 'Make them full-width. The automatic fix replaces the marks and nothing else.',
  },
  authority: {
    kind: '国标',
    text: {
      'zh-CN': 'GB/T 15834-2011《标点符号用法》5.1 标点符号的位置：横排文稿中句号、逗号、分号、冒号等占一个字位置',
      en: 'GB/T 15834-2011, General rules for punctuation, 5.1: in horizontal text these marks take the place of one character',
    },
  },
  about: ['marks'],
  messages: {
    halfWidth: {
      'zh-CN': '{cell}“{around}”用了半角标点“{marks}”，应当用全角“{fullWidth}”[[；同一处共 {count} 个]]',
      en: '{cell}: half-width “{marks}” in “{around}” should be full-width “{fullWidth}”[[; {count} of them in this cell]]',
    },
  },
  good: [
    {
      title: '汉字之间都是全角',
      files: { 'child.yaml': tableWith('与村（居）务公开栏衔接，做到：应公开、尽公开；及时更新。') },
    },
    {
      title: '数字、字母、网址、发文字号中的半角标点',
      files: {
        'child.yaml': tableWith(
          '9:00开放，比例 1:1 ，预算1,200万元，网址 http://www.example.com/a,b ，支持 IPv6(RFC 8200) ，学习临财综(2025)6号。',
        ),
      },
    },
  ],
  bad: [
    {
      title: '半角逗号和括号',
      files: { 'child.yaml': tableWith('与村(居)务公开栏衔接,做到及时更新。') },
      findings: [{ at: 'child.yaml:7', message: 'halfWidth' }],
    },
    {
      title: '一对括号一半全角一半半角',
      files: { 'child.yaml': tableWith('与村（居)务公开栏衔接，做到及时更新。') },
      findings: [{ at: 'child.yaml:7', message: 'halfWidth' }],
    },
  ],
  check({ table }, report) {
    if (!usesFullWidth(table)) return;
    for (const { text, cell, task } of textsOf(table)) {
      const faults = halfWidthMarks(text.value).filter((at) => at >= numberingEnd(text.value, cell));
      const [first] = faults;
      if (first === undefined) continue;
      const marks = [...new Set(faults.map((at) => text.value[at]!))];
      report({
        messageId: 'halfWidth',
        data: {
          ...(task !== undefined && { task }),
          cell,
          around: excerpt(text.value, [first, first + 1]),
          marks: marks.join(''),
          fullWidth: marks.map((mark) => FULL_WIDTH.get(mark)).join(''),
          ...(faults.length > 1 && { count: faults.length }),
        },
        place: within(text, [first, first + 1]),
        ...(task !== undefined && { task }),
        fix: { safe: true, changes: faults.map((at) => widened(text, at)) },
      });
    }
  },
});

const FULL_WIDTH: ReadonlyMap<string, string> = new Map(
  [...',;:!?()'].map((mark) => [mark, String.fromCharCode(mark.charCodeAt(0) + 0xfee0)]),
);
/** What a bracket holds is judged by its first words. */
const LONGEST_NOTE = 200;
const HALF = /[,;:!?()]/;
const CHINESE = /[\p{Script=Han}，。；：、？！（）《》〈〉“”‘’【】…]/u;
const ADDRESS = /[A-Za-z][A-Za-z\d+.-]*:\/\/[^\s\p{Script=Han}，。；、）》”]*|[\w.-]+@[\w.-]+/gu;

/** A table typed in half-width marks throughout is consistent in itself. */
function usesFullWidth(table: Table): boolean {
  for (const { text } of textsOf(table)) if (/[，。；：（）]/.test(text.value)) return true;
  return false;
}

function widened({ value, place }: Text, at: number): Change {
  return { kind: 'replace', pointer: place.pointer, span: [at, at + 1], text: FULL_WIDTH.get(value[at]!)! };
}

/** The brackets of a heading’s number, （一）, are a matter of numbering. */
function numberingEnd(value: string, cell: string): number {
  return cell === HEADING_CELL ? (/^\s*[（(][^（()）]{1,4}[）)]/.exec(value)?.[0].length ?? 0) : 0;
}

/** Offsets of half-width marks between Chinese characters. */
function halfWidthMarks(value: string): number[] {
  if (!HALF.test(value)) return [];
  const faults: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const mark = value[at]!;
    if ('(（'.includes(mark)) open.push(at);
    else if (')）'.includes(mark)) faults.push(...bracketFaults(value, open.pop(), at));
    else if (',;:!?'.includes(mark) && isAmongChinese(value, at)) faults.push(at);
  }
  for (const at of open) if (value[at] === '(' && isAmongChinese(value, at)) faults.push(at);
  return outside(
    exemptSpans(value),
    faults.toSorted((a, b) => a - b),
  );
}

type Span = readonly [start: number, end: number];

/** Addresses and document numbers, in order. */
function exemptSpans(value: string): Span[] {
  const addresses = [...value.matchAll(ADDRESS)].map((found): Span => [found.index, found.index + found[0].length]);
  return [...addresses, ...findDocNumbers(value).map(({ span }) => span)].toSorted((a, b) => a[0] - b[0]);
}

/** Offsets in none of the spans; both in order. */
function outside(spans: readonly Span[], offsets: readonly number[]): number[] {
  let next = 0;
  let end = 0;
  return offsets.filter((at) => {
    for (; next < spans.length && spans[next]![0] <= at; next++) end = Math.max(end, spans[next]![1]);
    return at >= end;
  });
}

/** A pair of one full-width and one half-width bracket is wrong whatever it holds; two half-width ones where they hold Chinese. */
function bracketFaults(value: string, open: number | undefined, close: number): number[] {
  if (open === undefined) return value[close] === ')' && isAmongChinese(value, close) ? [close] : [];
  const half = [open, close].filter((at) => '()'.includes(value[at]!));
  if (half.length < 2) return half;
  const isChinese = /\p{Script=Han}/u.test(value.slice(open + 1, Math.min(close, open + LONGEST_NOTE)));
  const sides = [neighbour(value, open, -1), neighbour(value, close, 1)];
  return isChinese && sides.every((character) => character === '' || CHINESE.test(character) || HALF.test(character))
    ? half
    : [];
}

/** One neighbour is Chinese, and the other no Latin letter or digit. */
function isAmongChinese(value: string, at: number): boolean {
  const sides = [neighbour(value, at, -1), neighbour(value, at, 1)];
  return sides.some((character) => CHINESE.test(character)) && !sides.some((character) => /[\w%]/.test(character));
}

function neighbour(value: string, at: number, step: -1 | 1): string {
  let index = at + step;
  while (index >= 0 && index < value.length && isBlank(value[index]!)) index += step;
  return value[index] ?? '';
}
