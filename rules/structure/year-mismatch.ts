import type { Place } from '../../src/model/location.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Table, Text } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { readNumeral, FIGURE_CHARACTERS } from '../../src/text/numerals.ts';
import { foldWidths } from '../../src/text/widths.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
`;
const TASKS = `parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`;
/** Tasks of the coming year are handed down from autumn on. */
const EARLY_MONTH = 9;

export default defineRule({
  id: 'structure/year-mismatch',
  severity: 'warning',
  title: { 'zh-CN': '前后年份对不上', en: 'Years disagree' },
  why: {
    'zh-CN':
      '标题写2026年，发文字号或者成文日期却是2025年春天的，多半是用去年的文件改的，没有改全。年底提前安排下一年任务的，标题写几年的（2025—2027年），都不算对不上。',
    en: 'A title of 2026 above a number or date of spring 2025 shows that last year’s document was changed in part. Tasks for the coming year that are handed down in autumn, and titles that span several years, are no disagreement.',
  },
  fix: { 'zh-CN': '核对后改正年份。', en: 'Check and correct the year.' },
  authority: {
    kind: '国标',
    text: {
      'zh-CN': 'GB/T 9704-2012《党政机关公文格式》7.2.5：发文字号的年份是发文年份。标题与日期的年份一致是惯例。',
      en: 'GB/T 9704-2012, 7.2.5: the year of a document number is that of its issue. That title and date agree is custom.',
    },
  },
  messages: {
    field: {
      'zh-CN': 'year 写的是 {year}，标题写的是{titleYear}年',
      en: 'year is {year}, the title says {titleYear}',
    },
    notice: {
      'zh-CN': '通知标题写的是{year}年，表的标题写的是{titleYear}年',
      en: 'The notice is about {year}, the table about {titleYear}',
    },
    number: {
      'zh-CN': '发文字号是{year}年的，成文日期是{dateYear}年',
      en: 'The document number is of {year}, the date of {dateYear}',
    },
    issued: {
      'zh-CN': '标题写的是{titleYear}年，本表是{year}年印发的',
      en: 'The title says {titleYear}, the table was issued in {year}',
    },
    title: {
      'zh-CN': '标题写的是{titleYear}年，其他各处都是{year}年',
      en: 'The title says {titleYear}, everything else {year}',
    },
    yearHere: { 'zh-CN': '另一个年份写在这里', en: 'the other year stands here' },
    titleHere: { 'zh-CN': '标题写在这里', en: 'the title stands here' },
  },
  good: [
    {
      title: '标题、字号、日期是同一年',
      files: {
        'child.yaml': `${HEAD}docNumber: 新政办〔2026〕7号
date: 2026-05-20
year: 2026
${TASKS}`,
      },
    },
    {
      title: '上一年年底印发；几年一张表',
      files: {
        'child.yaml': `${HEAD}docNumber: 新政办〔2025〕97号
date: 2025-12-20
${TASKS}`,
        'other.yaml': `title: 2025—2027年新海区政务公开工作主要任务分解表
date: 2026-03-01
${TASKS}`,
      },
    },
  ],
  bad: [
    {
      title: '用去年的文件改的：字号和日期没有改',
      files: {
        'child.yaml': `${HEAD}docNumber: 新政办〔2025〕7号
date: 2025-05-20
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:4', message: 'issued' }],
    },
    {
      title: '只有标题没有改',
      files: {
        'child.yaml': `title: 二〇二五年新海区政务公开工作主要任务分解表
noticeTitle: 临江市新海区人民政府办公室关于印发2026年政务公开工作主要任务分解表的通知
issuer: 临江市新海区人民政府办公室
docNumber: 新政办〔2026〕7号
date: 2026-05-20
${TASKS}`,
      },
      findings: [{ at: 'child.yaml:1', message: 'title' }],
    },
    {
      title: '字号与日期、通知与表、year 与标题',
      files: {
        'child.yaml': `${HEAD}noticeTitle: 临江市新海区人民政府办公室关于印发2025年政务公开工作主要任务分解表的通知
docNumber: 新政办〔2025〕7号
date: 2026-05-20
year: 2027
${TASKS}`,
      },
      findings: [
        { at: 'child.yaml:3', message: 'notice' },
        { at: 'child.yaml:4', message: 'number' },
        { at: 'child.yaml:6', message: 'field' },
      ],
    },
  ],
  check({ table }, report) {
    const { title, noticeTitle, docNumber, date, yearPlace, rawYear: year, path } = table;
    const span = spanOf(title) ?? spanOf(noticeTitle);
    const issued = issueOf(table);
    if (docNumber && date && yearOf(date) !== undefined && yearOf(date) !== docNumber.year) {
      report({
        messageId: 'number',
        data: { year: docNumber.year, dateYear: yearOf(date) ?? 0 },
        place: docNumber.text.place,
      });
    }
    if (!span) return;
    const related = [{ path, messageId: 'titleHere' as const, data: {}, place: span.text.place }];
    const titleYear = said(span);
    const notice = span.text === noticeTitle ? undefined : spanOf(noticeTitle);
    const others: Other[] = [];
    if (year !== undefined && yearPlace && !holds(span, year)) {
      others.push({ messageId: 'field', year: `${year}`, place: yearPlace });
    }
    if (notice && noticeTitle && (notice.to < span.from || notice.from > span.to)) {
      others.push({ messageId: 'notice', year: said(notice), place: noticeTitle.place });
    }
    // A number of the title's own year shows that it is the date which is wrong, and that is said already.
    const isDateWrong = docNumber !== undefined && docNumber.year !== issued?.year && holds(span, docNumber.year);
    if (issued && !isDateWrong && !mayBeIssued(span, issued)) {
      others.push({ messageId: 'issued', year: `${issued.year}`, place: issued.place });
    }
    const [first] = others;
    // Where the rest agrees, the title is what was not changed.
    if (first && others.length > 1 && others.every((other) => other.year === first.year)) {
      report({
        messageId: 'title',
        data: { titleYear, year: first.year },
        place: span.text.place,
        related: others.map(({ place }) => ({ path, messageId: 'yearHere' as const, data: {}, place })),
      });
      return;
    }
    for (const { messageId, year: other, place } of others) {
      report({ messageId, data: { year: other, titleYear }, place, related });
    }
  },
});

interface Other {
  messageId: 'field' | 'notice' | 'issued';
  year: string;
  place: Place;
}

/** The years that a title is about, both included. */
interface Span {
  from: number;
  to: number;
  text: Text;
}

const WRITTEN_YEAR = new RegExp(`[一二][${FIGURE_CHARACTERS}]{3}(?=年)`, 'g');

function spanOf(text: Text | undefined): Span | undefined {
  if (!text) return undefined;
  // 二〇二五年 is a year as well.
  const plain = stripBlanks(foldWidths(text.value)).replace(
    WRITTEN_YEAR,
    (numeral) => `${readNumeral(numeral) ?? numeral}`,
  );
  const years = [...plain.matchAll(/(?<!\d)(?:19|20)\d\d(?=年|[-—–~至到](?:19|20)\d\d年)/g)].map(([found]) =>
    Number(found),
  );
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years), text };
}

function said({ from, to }: Span): string {
  return from === to ? `${from}` : `${from}–${to}`;
}

function holds({ from, to }: Span, year: number): boolean {
  return from <= year && year <= to;
}

interface Issue {
  year: number;
  month: number | undefined;
  place: Place;
}

/** The date says when the table was issued, without one its number does. */
function issueOf({ date, docNumber }: Table): Issue | undefined {
  const year = date && yearOf(date);
  if (date && year !== undefined) return { year, month: Number(date.value.slice(5, 7)), place: date.place };
  return docNumber && { year: docNumber.year, month: undefined, place: docNumber.text.place };
}

function yearOf({ value }: Text): number | undefined {
  return /^\d{4}-\d\d/.test(value) ? Number(value.slice(0, 4)) : undefined;
}

/** In its years, in the autumn before, or – where only the number tells – some time in the year before. */
function mayBeIssued(span: Span, { year, month }: Issue): boolean {
  if (holds(span, year)) return true;
  return year === span.from - 1 && (month === undefined || month >= EARLY_MONTH);
}
