import type { Json } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import { isBlank, stripBlanks } from '../../src/text/blanks.ts';
import { findDocNumbers, type FoundNumber } from '../../src/text/document-numbers.ts';
import { type NumberedText, numberedTexts } from '../shared/numbered-texts.ts';
import { within } from '../shared/place.ts';

export default defineRule({
  id: 'citations/malformed-number',
  severity: 'warning',
  title: { 'zh-CN': '发文字号写法不规范', en: 'Malformed document number' },
  why: {
    'zh-CN':
      '发文字号由机关代字、年份、顺序号组成，年份写全并用六角括号“〔〕”括入，顺序号不加“第”、不编虚位，后加“号”。写法不规范，检索和核对时就对不上。令、公告、案号另有写法，不在此列；从版面提取时带出的空格不算问题。',
    en: 'A document number consists of agency code, full year in 〔〕, and serial without 第 and without leading zeros, followed by 号. Written otherwise it cannot be searched or compared. Orders (令), announcements (公告) and court numbers have forms of their own; blanks that extraction left behind are no fault.',
  },
  fix: {
    'zh-CN': '改成规范的写法；可以自动修正的，修正只改括号、“第”、零和“号”，不改代字、年份和顺序号。',
    en: 'Write the normal form. The automatic fix touches brackets, 第, zeros and 号 only, never the agency code, year or serial.',
  },
  authority: {
    kind: '国标',
    text: {
      'zh-CN': 'GB/T 9704-2012《党政机关公文格式》7.2.5 发文字号',
      en: 'GB/T 9704-2012, Layout key for official document of Party and government organs, 7.2.5',
    },
  },
  about: ['raw'],
  messages: {
    malformed: {
      'zh-CN':
        '发文字号“{raw}”应写作“{normal}”[[；年份应当用六角括号“〔〕”，不用“{brackets}”]][[；括号不完整，只有“{bracket}”]][[；年份“{bareYear}”没有用六角括号“〔〕”括入]][[；年份前后不加“{signs}”]][[；年份后不写“{yearWord}”字]][[；年份应当写全，不写“{shortYear}”]][[；顺序号前不加“{ordinal}”字]][[；顺序号不编虚位，不写“{zeros}”]][[；数字应当用半角，不写“{fullWidth}”]][[；顺序号后应当有“{suffix}”字]]',
      en: 'Document number “{raw}” should read “{normal}”[[; the year stands in 〔〕, not in “{brackets}”]][[; a bracket is missing, there is only “{bracket}”]][[; the year {bareYear} stands without 〔〕]][[; no “{signs}” beside the year]][[; no “{yearWord}” behind the year]][[; the year is written in full, not “{shortYear}”]][[; no “{ordinal}” in front of the serial]][[; the serial has no leading zeros, not “{zeros}”]][[; digits are half-width, not “{fullWidth}”]][[; “{suffix}” follows the serial]]',
    },
  },
  good: [
    {
      title: '规范的写法；中间的空格来自版面',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 组织财务培训, requirement: 学习临财综〔2025〕6号和新政办 〔2026〕 12 号文件。 }
`,
      },
    },
    {
      title: '令和公告没有发文字号的写法',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 宣传条例, requirement: 宣传国务院令第711号，张贴新海区人民政府公告第3号。 }
`,
      },
    },
  ],
  bad: [
    {
      title: '方括号，并且顺序号前加了“第”',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - number: 1
    title: 组织财务培训
    requirement: 学习临财综[2025]第6号文件。
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'malformed' }],
    },
    {
      title: '年份用了尖括号，或者没有括号',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 组织财务培训, requirement: 学习临财综＜2025＞6号文件。 }
  - { number: 2, title: 公布收费目录, requirement: 对照临政办2025年第6号文件公布。 }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'malformed' },
        { at: 'child.yaml:6', message: 'malformed' },
      ],
    },
    {
      title: '印发依据里的顺序号编了虚位，上级字号用了圆括号',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
docNumber: 新政办(2026)7号
year: 2026
parent: none
basis:
  - docNumber: 临政办〔2026〕012号
tasks:
  - { number: 1, title: 组织财务培训 }
`,
      },
      findings: [
        { at: 'child.yaml:3', message: 'malformed' },
        { at: 'child.yaml:7', message: 'malformed' },
      ],
    },
  ],
  check({ table }, report) {
    const { rawDocNumber, parent, noticeTitle } = table;
    const head = [rawDocNumber, parent, noticeTitle].flatMap((text): NumberedText[] => (text ? [{ text }] : []));
    for (const { text, task } of [...head, ...numberedTexts(table)]) {
      for (const found of findDocNumbers(text.value)) {
        if (found.kind !== 'document' || !found.number || found.faults.length === 0) continue;
        const { number, span } = found;
        const from = behindAgency(found);
        report({
          messageId: 'malformed',
          data: { raw: stripBlanks(found.raw), normal: number.normal, ...faultsOf(found) },
          place: within(text, span),
          ...(task !== undefined && { task }),
          fix: {
            safe: true,
            changes: [
              {
                kind: 'replace',
                pointer: text.place.pointer,
                span: [span[0] + from, span[1]],
                text: number.normal.slice(number.agency.length),
              },
            ],
          },
        });
      }
    }
  },
});

/** Offset in the words of the number at which year and serial begin; the agency code is left as it is written. */
function behindAgency({ raw, number }: FoundNumber): number {
  let at = 0;
  for (let left = number?.agency.length ?? 0; left > 0 && at < raw.length; at++) if (!isBlank(raw[at]!)) left--;
  return at;
}

/** Of year and serial what is no digit, word or bracket. */
const NO_SIGN = /[\p{L}\p{N}[\]()（）［］【】﹝﹞〔〕{}｛｝<>＜＞〈〉〖〗]/gu;

/** The words at fault, by placeholder of the message. */
function faultsOf(found: FoundNumber): Record<string, Json> {
  const tail = stripBlanks(found.raw.slice(behindAgency(found)));
  const brackets = tail.replace(/[^[\]()（）［］【】﹝﹞〔〕{}｛｝<>＜＞〈〉〖〗]/g, '');
  const digits = tail.match(/[\d０-９]+/g) ?? [];
  const data: Record<string, Json> = {};
  for (const fault of found.faults) {
    if (fault === 'brackets') data['brackets'] = brackets;
    if (fault === 'missing-bracket') data['bracket'] = brackets;
    if (fault === 'no-brackets') data['bareYear'] = digits[0] ?? '';
    if (fault === 'sign') data['signs'] = tail.replace(NO_SIGN, '');
    if (fault === 'year-word') data['yearWord'] = '年';
    if (fault === 'short-year') data['shortYear'] = digits[0] ?? '';
    if (fault === 'ordinal-word') data['ordinal'] = '第';
    if (fault === 'leading-zero') data['zeros'] = digits.at(-1) ?? '';
    if (fault === 'full-width-digits') data['fullWidth'] = tail.match(/[０-９]+/g)?.[0] ?? '';
    if (fault === 'missing-suffix') data['suffix'] = '号';
  }
  return data;
}
