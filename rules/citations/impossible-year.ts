import { defineRule } from '../../src/model/rule.ts';
import { readAgency } from '../../src/text/agency-codes.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { foldWidths } from '../../src/text/widths.ts';
import { numberedTexts } from '../shared/numbered-texts.ts';
import { within } from '../shared/place.ts';
import { latestYear } from '../shared/table-date.ts';
import { matchesIn } from '../../src/text/matches.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
docNumber: 新政办〔2026〕7号
year: 2026
parent: none
`;

/** 〔2021〕3号, with whatever digits stand where the year should: court numbers, phones and house numbers look otherwise. */
const YEAR = /[〔﹝［[]\s?([\d０-９]{3,5})\s?[〕﹞］\]]\s?(?:第\s?)?[\d０-９]{1,5}\s?号/g;
/** Founding of the People’s Republic; no document in force has an older number. */
const FIRST = 1949;

export default defineRule({
  id: 'citations/impossible-year',
  severity: 'warning',
  title: { 'zh-CN': '发文字号的年份不可能', en: 'Impossible year in a document number' },
  why: {
    'zh-CN':
      '引用的文件不会比本表晚，也不会早于1949年；年份不是四位数的，也是笔误。本表的年份以成文日期、发文字号和标题中最晚的为准；上级文件的年份由 parent/wrong-year 检查。',
    en: 'A document that is cited cannot be younger than the table, nor older than 1949, and a year has four digits. The table’s year is the latest of its date, number and title. The year of the parent is checked by parent/wrong-year.',
  },
  fix: { 'zh-CN': '对照文件原文改正年份。', en: 'Correct the year from the document itself.' },
  authority: {
    kind: '国标',
    text: {
      'zh-CN': 'GB/T 9704-2012《党政机关公文格式》7.2.5：年份应当标全称，用六角括号括入',
      en: 'GB/T 9704-2012, 7.2.5: the year is written in full, in 〔〕',
    },
  },
  about: ['number'],
  messages: {
    future: {
      'zh-CN': '“{number}”是{year}年的文件，比本表（{tableYear}年）还晚',
      en: '“{number}” is of {year}, later than this table ({tableYear})',
    },
    malformed: {
      'zh-CN': '“{number}”的年份“{year}”不可能',
      en: 'The year “{year}” of “{number}” is impossible',
    },
  },
  good: [
    {
      title: '往年的文件、当年的文件、案号',
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: 1, title: 规范收费, requirement: 执行临财综〔2025〕6号和新政办〔2026〕3号，参照（2021）闽01行终12号判决。 }
`,
      },
    },
    {
      title: '表上没有年份，无从比较',
      files: {
        'child.yaml': `title: 新海区政务公开工作主要任务分解表
parent: none
tasks:
  - { number: 1, title: 规范收费, requirement: 执行临财综〔2025〕6号。 }
`,
      },
    },
  ],
  bad: [
    {
      title: '年份写成了2062年，依据写成了下一年的文件',
      files: {
        'child.yaml': `${HEAD}basis:
  - { docNumber: 临政办〔2027〕12号 }
tasks:
  - number: 1
    title: 规范收费
    requirement: 执行临财综〔2062〕6号。
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'future' },
        { at: 'child.yaml:11', message: 'future' },
      ],
    },
    {
      title: '年份早于1949年，或者多写少写一位',
      files: {
        'child.yaml': `${HEAD}tasks:
  - { number: 1, title: 规范收费, requirement: 执行临财综〔1025〕6号和新政办〔202〕3号。 }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'malformed' },
        { at: 'child.yaml:7', message: 'malformed' },
      ],
    },
  ],
  check({ table }, report) {
    const tableYear = latestYear(table);
    for (const { text, task } of numberedTexts(table)) {
      for (const found of matchesIn(text.value, YEAR)) {
        const digits = foldWidths(found[1] ?? '');
        const year = Number(digits);
        const isYear = digits.length === 4 && year >= FIRST && year < 2100;
        const isFuture = tableYear !== undefined && year > tableYear;
        if (isYear && !isFuture) continue;
        const data = { number: numberAt(text.value, found), year, ...(task !== undefined && { task }) };
        const about = {
          place: within(text, [found.index, found.index + found[0].length]),
          ...(task !== undefined && { task }),
        };
        if (!isYear) report({ messageId: 'malformed', data: { ...data, year: digits }, ...about });
        else report({ messageId: 'future', data: { ...data, tableYear: tableYear! }, ...about });
      }
    }
  },
});

/** The number with the agency code in front of it. */
function numberAt(text: string, found: RegExpExecArray): string {
  return stripBlanks((readAgency(text, found.index)?.code ?? '') + found[0]);
}
