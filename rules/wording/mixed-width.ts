import type { Change } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Text } from '../../src/model/table.ts';
import { isBlank } from '../../src/text/blanks.ts';
import { findDocNumbers } from '../../src/text/document-numbers.ts';
import { matchesIn } from '../../src/text/matches.ts';
import { readNumbering } from '../../src/text/numbering.ts';
import { excerpt } from '../shared/excerpt.ts';
import { within } from '../shared/place.ts';
import { inTwoWidths } from '../shared/two-widths.ts';
import { wideFigures } from '../shared/wide-figures.ts';
import { HEADING_CELL, lookedFor, type TableText, textsOf, textsWith } from '../shared/table-texts.ts';
import { CHINESE_NUMERAL } from '../../src/text/numerals.ts';

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
      '汉字之间的句号、逗号、分号、冒号、问号、叹号、引号和括号用全角。混入半角的，排版疏密不匀，检索和比对也会对不上。数字、字母、网址、发文字号里的半角标点不算。全表都这样写的，合起来报告一次。数字、字母、百分号全角半角都有人用，全表大多用半角、个别用全角的，报告。“互联网+”这样带符号的词，表中有时全角有时半角的，也报告。',
    en: 'Between Chinese characters full stops, commas, semicolons, colons, question and exclamation marks, quotation marks and brackets are full-width. Half-width ones among them set unevenly and break searching and comparison. Those in numbers, Latin words, addresses and document numbers are fine. Where the whole table is written so, it is reported once. Digits, letters and % are in use in either width: the odd full-width one in a table that writes them half-width is reported. One word with a sign (互联网+) that the table writes in both widths is reported too.',
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
    twoWidths: {
      'zh-CN': '{cell}“{words}”在表中别处写作“{other}”，全角、半角不一致',
      en: '{cell}: “{words}” is “{other}” elsewhere in the table, in another width',
    },
    wideFigure: {
      'zh-CN': '{cell}“{around}”中的“{marks}”是全角，表中别处用半角“{halfWidth}”[[；同一处共 {count} 个]]',
      en: '{cell}: “{marks}” in “{around}” is full-width, elsewhere the table has half-width “{halfWidth}”[[; {count} of them in this cell]]',
    },
    usualHere: { 'zh-CN': '另一种写法在这里', en: 'written otherwise here' },
    habit: {
      'zh-CN': '全表有 {count} 处文字习惯用半角标点“{marks}”，应当用全角“{fullWidth}”',
      en: '{count} texts of the table use half-width “{marks}” throughout; they should be full-width “{fullWidth}”',
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
      title: '半角句号，直引号',
      files: { 'child.yaml': tableWith('\'推行"一窗受理",当场办结.\'') },
      findings: [{ at: 'child.yaml:7', message: 'halfWidth' }],
    },
    {
      title: '全表都用半角分号',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 公布目录, requirement: 目录逐项编号;每季度核对。 }
  - { number: 2, title: 公布补贴, requirement: 名单张贴到村;注明标准。 }
  - { number: 3, title: 公布水位, requirement: 汛期每日两次;枯水期每周一次。 }
`,
      },
      findings: [{ at: 'child.yaml:5', message: 'habit' }],
    },
    {
      title: '同一个词，两种宽度',
      files: { 'child.yaml': tableWith('推广“互联网+监管”，完善“互联网＋服务”事项。') },
      findings: [{ at: 'child.yaml:7', message: 'twoWidths' }],
    },
    {
      title: '个别数字是全角',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 公布目录, requirement: 目录每年核对2次。 }
  - { number: 2, title: 公布补贴, requirement: 名单公示7天，准确率达到98%。 }
  - { number: 3, title: 公布水位, requirement: 汛期每日公布２次。 }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'wideFigure' }],
    },
    {
      title: '一对括号一半全角一半半角',
      files: { 'child.yaml': tableWith('与村（居)务公开栏衔接，做到及时更新。') },
      findings: [{ at: 'child.yaml:7', message: 'halfWidth' }],
    },
  ],
  check({ table }, report) {
    for (const { term, usual } of inTwoWidths(table)) {
      report({
        messageId: 'twoWidths',
        severity: 'info',
        data: {
          ...(term.task !== undefined && { task: term.task }),
          cell: term.cell,
          words: term.words,
          other: usual.words,
        },
        place: within(term.text, term.span),
        ...(term.task !== undefined && { task: term.task }),
        fix: {
          safe: true,
          changes: [{ kind: 'replace', pointer: term.text.place.pointer, span: term.span, text: usual.words }],
        },
        related: [{ path: table.path, messageId: 'usualHere', data: {}, place: within(usual.text, usual.span) }],
      });
    }
    for (const [{ text, cell, task }, figures] of wideFigures(table, FEWEST_IN_HABIT)) {
      const exempt = exemptSpans(text.value);
      const odd = figures.filter(({ span }) => !exempt.some(([start, end]) => start < span[1] && span[0] < end));
      const [first] = odd;
      if (!first) continue;
      report({
        messageId: 'wideFigure',
        data: {
          ...(task !== undefined && { task }),
          cell,
          around: excerpt(text.value, first.span),
          marks: first.words,
          halfWidth: first.half,
          ...(odd.length > 1 && { count: odd.length }),
        },
        place: within(text, first.span),
        ...(task !== undefined && { task }),
        fix: {
          safe: true,
          changes: odd.map(({ span, half }) => ({
            kind: 'replace',
            pointer: text.place.pointer,
            span,
            text: half,
          })),
        },
      });
    }
    const cells = textsWith(table, HALF_MARKS).flatMap((cell) => {
      const faults = faultsIn(cell);
      return faults.length === 0 ? [] : [{ faults, ...cell }];
    });
    const habits = habitsOf(cells, textsOf(table));
    const usual = cells.flatMap(({ text, faults }) =>
      faults.filter(({ mark }) => habits.has(mark)).map((fault) => ({ text, fault })),
    );
    const [first] = usual;
    if (first) {
      const marks = [...new Set(usual.map(({ fault }) => fault.mark))];
      report({
        messageId: 'habit',
        data: { count: new Set(usual.map(({ text }) => text)).size, ...shown(marks) },
        place: within(first.text, [first.fault.at, first.fault.at + 1]),
        fix: { safe: true, changes: usual.map(({ text, fault }) => widened(text, fault)) },
      });
    }
    for (const { text, cell, task, faults: all } of cells) {
      const faults = all.filter(({ mark }) => !habits.has(mark));
      const slip = faults[0];
      if (!slip) continue;
      report({
        messageId: 'halfWidth',
        data: {
          ...(task !== undefined && { task }),
          cell,
          around: excerpt(text.value, [slip.at, slip.at + 1]),
          ...shown([...new Set(faults.map(({ mark }) => mark))]),
          ...(faults.length > 1 && { count: faults.length }),
        },
        place: within(text, [slip.at, slip.at + 1]),
        ...(task !== undefined && { task }),
        fix: { safe: true, changes: faults.map((fault) => widened(text, fault)) },
      });
    }
  },
});

interface Fault {
  mark: string;
  at: number;
  /** What belongs there. */
  to: string;
}

const FULL_WIDTH: ReadonlyMap<string, string> = new Map([
  ...[...',;:!?()'].map((mark): [string, string] => [mark, String.fromCharCode(mark.charCodeAt(0) + 0xfee0)]),
  ['.', '。'],
  ['"', '“”'],
]);
/** Two cells are two slips; in more, and in more than have the full-width mark, it is how the table is written. */
const FEWEST_IN_HABIT = 3;

/** Marks that the table writes half-width as a rule; where it does so with one, rarer ones that it never writes otherwise go with it. */
function habitsOf(cells: readonly { faults: readonly Fault[] }[], texts: readonly TableText[]): ReadonlySet<string> {
  const usual = new Map<string, number>();
  for (const [mark, full] of FULL_WIDTH) {
    const half = cells.filter(({ faults }) => faults.some((fault) => fault.mark === mark)).length;
    if (half === 0) continue;
    const whole = texts.filter(({ text }) => [...full].some((one) => text.value.includes(one))).length;
    if (half > whole) usual.set(mark, half);
  }
  const isHabit = [...usual.values()].some((count) => count >= FEWEST_IN_HABIT);
  return new Set(isHabit ? usual.keys() : []);
}

function shown(marks: readonly string[]): { marks: string; fullWidth: string } {
  return { marks: marks.join(''), fullWidth: marks.map((mark) => FULL_WIDTH.get(mark)).join('') };
}

/** What a bracket holds is judged by its first words. */
const LONGEST_NOTE = 200;
const HALF_WIDTH = ',;:!?()."';
const HALF_MARKS = lookedFor(HALF_WIDTH);
const HALF = new RegExp(`[${HALF_WIDTH}]`);
const CHINESE = /[\p{Script=Han}，。；：、？！（）《》〈〉“”‘’【】…]/u;
/**
 * The names in front of :// and @ are as long as they can be (RFC 5321 allows 64 signs) and no longer: where neither comes,
 * each sign of a long run of letters and full stops would be followed to the end of it.
 */
const ADDRESS = /[A-Za-z][A-Za-z\d+.-]{0,30}:\/\/[^\s\p{Script=Han}，。；、）》”]*|[\w.-]{1,64}@[\w.-]+/gu;
/** 一.做好公开；二.加强解读: a full stop behind a number is a matter of numbering. */
const NUMBERED = new RegExp(`(?:^|[。；;，,：:\\s])[（(]?${CHINESE_NUMERAL}{1,3}[）)]?$`);

function widened({ place }: Text, { at, to }: Fault): Change {
  return { kind: 'replace', pointer: place.pointer, span: [at, at + 1], text: to };
}

/** Half-width marks between Chinese characters, in order; those of a heading’s number are a matter of numbering. */
function faultsIn({ text: { value }, cell }: TableText): Fault[] {
  const from = cell === HEADING_CELL ? (readNumbering(value)?.end ?? 0) : 0;
  const faults = [
    ...halfWidthMarks(value).map((at): Fault => ({ mark: value[at]!, at, to: FULL_WIDTH.get(value[at]!)! })),
    ...straightQuotes(value),
  ];
  return outside(
    exemptSpans(value),
    faults.filter(({ at }) => at >= from).toSorted((a, b) => a.at - b.at),
  );
}

/** Offsets of half-width marks between Chinese characters. */
function halfWidthMarks(value: string): number[] {
  const faults: number[] = [];
  const open: number[] = [];
  for (let at = 0; at < value.length; at++) {
    const mark = value[at]!;
    if ('(（'.includes(mark)) open.push(at);
    else if (')）'.includes(mark)) faults.push(...bracketFaults(value, open.pop(), at));
    else if (mark === '.' ? isFullStop(value, at) : ',;:!?'.includes(mark) && isAmongChinese(value, at))
      faults.push(at);
  }
  for (const at of open) if (value[at] === '(' && isAmongChinese(value, at)) faults.push(at);
  return faults;
}

/** Behind a sentence, and no number, dots or dotted name: 完成登记. */
function isFullStop(value: string, at: number): boolean {
  const [before, behind] = [neighbour(value, at, -1), neighbour(value, at, 1)];
  return (
    /[\p{Script=Han}）)》”"]/u.test(before) &&
    (behind === '' || /[\p{Script=Han}（(《“"]/u.test(behind)) &&
    !NUMBERED.test(value.slice(Math.max(0, at - 6), at))
  );
}

/** "一件事": straight quotation marks around Chinese, pair by pair. */
function straightQuotes(value: string): Fault[] {
  const at = matchesIn(value, /"/g).map(({ index }) => index);
  const faults: Fault[] = [];
  for (let index = 0; index + 1 < at.length; index += 2) {
    const [open, close] = [at[index]!, at[index + 1]!];
    if (!/\p{Script=Han}/u.test(value.slice(open + 1, Math.min(close, open + LONGEST_NOTE)))) continue;
    faults.push({ mark: '"', at: open, to: '“' }, { mark: '"', at: close, to: '”' });
  }
  return faults;
}

type Span = readonly [start: number, end: number];

/** Addresses and document numbers, in order. */
function exemptSpans(value: string): Span[] {
  const addresses = matchesIn(value, ADDRESS).map((found): Span => [found.index, found.index + found[0].length]);
  return [...addresses, ...findDocNumbers(value).map(({ span }) => span)].toSorted((a, b) => a[0] - b[0]);
}

/** Faults in none of the spans; both in order. */
function outside(spans: readonly Span[], faults: readonly Fault[]): Fault[] {
  let next = 0;
  let end = 0;
  return faults.filter(({ at }) => {
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

/** One neighbour is Chinese, and the other no Latin letter or digit, but for a figure that a comma or semicolon stands beside: 100%;对, 以内;7月. */
function isAmongChinese(value: string, at: number): boolean {
  const [before, behind] = [neighbour(value, at, -1), neighbour(value, at, 1)];
  if (',;'.includes(value[at]!)) {
    if (/[\d%]/.test(before)) return CHINESE.test(behind);
    if (/\d/.test(behind)) return CHINESE.test(before);
  }
  const sides = [before, behind];
  return sides.some((character) => CHINESE.test(character)) && !sides.some((character) => /[\w%]/.test(character));
}

function neighbour(value: string, at: number, step: -1 | 1): string {
  let index = at + step;
  while (index >= 0 && index < value.length && isBlank(value[index]!)) index += step;
  return value[index] ?? '';
}
