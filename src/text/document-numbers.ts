import type { DocNumber } from '../model/table.ts';
import { readAgency } from './agency-codes.ts';
import { stripBlanks } from './blanks.ts';
import { remembering } from './remembering.ts';
import { foldWidths } from './widths.ts';
import { takenPlaces } from './taken-places.ts';
import { CHINESE_NUMERAL, NUMERAL_CHARACTERS } from './numerals.ts';
import { matchesIn } from './matches.ts';

/** What a clerk would correct: GB/T 9704-2012, 7.2.5. */
export type NumberFault =
  | 'brackets'
  | 'missing-bracket'
  | 'no-brackets'
  | 'sign'
  | 'year-word'
  | 'ordinal-word'
  | 'leading-zero'
  | 'short-year'
  | 'missing-suffix'
  | 'full-width-digits';

export interface FoundNumber {
  /** 文号, or the forms with rules of their own: 令, 公告, 案号. */
  kind: 'document' | 'order' | 'announcement' | 'court';
  /** Only a document number has a normal form. */
  number?: DocNumber;
  raw: string;
  span: readonly [start: number, end: number];
  faults: readonly NumberFault[];
}

const DIGIT = '[\\d０-９]';
const OPEN = '[〔\\[(（【［﹝{｛〖<＜〈]';
const CLOSE = '[〕\\])）】］﹞}｝〗>＞〉]';
/** Blanks are what extraction left: a few at most. */
const GAP = '[\\s\\u200b]{0,4}';
/**
 * What stands between the parts in the place of brackets, or beside them: 省民规2024-5号, 省民规·2024·5号. No mark that ends a clause or parts a
 * list, and no bracket.
 */
const SIGN =
  '[^0-9A-Za-z０-９Ａ-Ｚａ-ｚ㐀-鿿〇\\s\\u200b。，、；：！？,;:!?〔\\[(（【［﹝{｛〖<＜〈《〕\\])）】］﹞}｝〗>＞〉》]{0,2}';
/**
 * Year and serial, sought from the first digit, of which a text has few, with what stands in front of it as the first group; the agency code
 * is read backwards from there.
 */
const TAIL = new RegExp(
  `(?=${DIGIT})(?<=((${SIGN})${GAP}(${OPEN}?)${GAP}))((?:[12１２]${GAP}${DIGIT}${GAP}${DIGIT}${GAP}${DIGIT})|(?:${DIGIT}${DIGIT}(?=${GAP}${CLOSE})))${GAP}(年?)${GAP}(${CLOSE}?)${GAP}(年?)${GAP}(${SIGN})${GAP}(第?)${GAP}(${DIGIT}(?:[\\s\\u200b]?${DIGIT}){0,4})(?!${DIGIT})(${GAP}号)?`,
  'g',
);
const BRACKET = new RegExp(`${OPEN}|${CLOSE}`);
/**
 * 临政办2025年6号, 临财综（2025年）6号: where the brackets do not tell, a number is told from prose (市政府督办2025年第5号提案) by a code that
 * is made of code letters throughout: place, organ, kind of document.
 */
const PLAIN_CODE =
  /^(?:国|中|[㐀-鿿]{1,2}(?:政|府|委|党|人大|财|发改|教|工信|民|司|人社|自然资|环|建|交|水|农|商|文旅|卫|应急|审|税|市监))[府政办综文督通财金]{0,3}[发办函规字电综]$/u;
/** What may follow a number that a sign alone holds together; lots and files are numbered so as well (2024-5号地块). */
const AS_DOCUMENT = /^(?:[^㐀-鿿〇]|文|要求|规定|精神|通知|[和及与等的]|$)/;
const BARE = new RegExp(`[发办函规字电综]${GAP}${SIGN}${GAP}[12]\\d{3}[^\\d号]`);
const COURT_YEAR = '[（(〔[]\\s?\\d{4}\\s?[）)〕\\]]\\s?[㐀-鿿〇]';
const COURT = new RegExp(`${COURT_YEAR}{1,8}\\d{0,4}[㐀-鿿〇]{0,6}\\d{1,6}号`, 'gu');
const COURT_WORD = /[行民刑执赔知]|破产/;
const ORDINAL = `第?\\s?(?:\\d{1,4}|${CHINESE_NUMERAL}{1,7})\\s?号`;
const ORDER = new RegExp(
  `(?:[㐀-鿿〇]{2,12}令)\\s?(?:${ORDINAL}|[（(]\\s?${ORDINAL}\\s?[）)])|第\\s?(?:\\d{1,4}|${CHINESE_NUMERAL}{1,7})\\s?号令`,
  'gu',
);
const ANNOUNCEMENT = new RegExp(
  `(?:[㐀-鿿〇]{0,16}公告)\\s?(?:\\d{4}\\s?年)?\\s?${ORDINAL}|\\d{4}\\s?年\\s?第\\s?\\d{1,4}\\s?号公告`,
  'gu',
);

/** Texts whose numbers are remembered: several rules ask for those of a task, in a table and the one above it. */
const MOST_TEXTS = 200;

/** What a number has, however it is written. */
const SIGN_OF_NUMBERS = /[号〔﹝]/;
const remembered = remembering(MOST_TEXTS, numbersIn);
const NO_NUMBERS: readonly FoundNumber[] = [];

/** Every document number in a text, in order; most texts have none, and take no room in the memory. */
export function findDocNumbers(text: string): readonly FoundNumber[] {
  return SIGN_OF_NUMBERS.test(text) ? remembered(text) : NO_NUMBERS;
}

function numbersIn(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  if (BRACKET.test(text) || BARE.test(text)) {
    for (const match of matchesIn(text, TAIL)) {
      const number = readTail(text, match);
      if (number) found.push(number);
    }
  }
  if (text.includes('号')) addOtherForms(text, found);
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** The text as one document number in normal form. */
export function parseDocNumber(text: string): DocNumber | undefined {
  return findDocNumbers(text).find(({ number }) => number)?.number;
}

/** 《办法》（甲卫监2024-18号）: what stands in brackets right behind a title is its number. */
function isOfTitle(text: string, start: number, end: number): boolean {
  return /》\s?[（(]\s?$/.test(text.slice(Math.max(0, start - 4), start)) && /^\s?[）)]/.test(text.slice(end, end + 2));
}

function readTail(text: string, match: RegExpExecArray): FoundNumber | undefined {
  const [
    tail,
    lead = '',
    before = '',
    open = '',
    yearWords = '',
    inner = '',
    close = '',
    outer = '',
    between = '',
    ordinal = '',
  ] = match;
  const [, , , , , , , , , , serialWords = '', suffix = ''] = match;
  const start = match.index - lead.length;
  const end = match.index + tail.length;
  const isBare = open === '' && close === '';
  const yearWord = inner + outer;
  const signs = before + between;
  if (isBare && yearWord + ordinal + between === '' && !/\d\s+\d+\s*号$/.test(tail)) return undefined;
  const isProper = /[〔﹝]/.test(open) && /[〕﹞]/.test(close);
  if (suffix === '' && !isProper) return undefined;
  // （2021 3号 is prose; a lone round bracket opens a remark.
  if (close === '' && /[(（]/.test(open)) return undefined;
  const isUncertain = isBare || (yearWord + signs !== '' && !isProper);
  const yearDigits = stripBlanks(foldWidths(yearWords));
  const isShort = yearDigits.length === 2;
  if (isShort && !(open !== '' && close !== '' && !/[(（]/.test(open))) return undefined;
  const year = isShort ? shortYear(Number(yearDigits)) : Number(yearDigits);
  if (year < 1949 || year > 2099) return undefined;
  const serialDigits = stripBlanks(foldWidths(serialWords));
  const agency = readAgency(text, start);
  if (!agency) return undefined;
  if (isUncertain && !PLAIN_CODE.test(agency.code) && !isOfTitle(text, agency.start, end)) return undefined;
  // 2023-2025 is a stretch of years.
  if (isBare && signs !== '' && (/^20\d\d$/.test(serialDigits) || !AS_DOCUMENT.test(text.slice(end)))) return undefined;
  const span = [agency.start, end] as const;
  const raw = text.slice(agency.start, end);
  if (agency.code.endsWith('令')) return { kind: 'order', raw, span, faults: [] };
  if (agency.code.endsWith('公告')) return { kind: 'announcement', raw, span, faults: [] };
  const faults: NumberFault[] = [];
  if (isBare) faults.push('no-brackets');
  else if (open === '' || close === '') faults.push('missing-bracket');
  if ((open !== '' && open !== '〔') || (close !== '' && close !== '〕')) faults.push('brackets');
  if (isShort) faults.push('short-year');
  if (signs !== '') faults.push('sign');
  if (yearWord !== '') faults.push('year-word');
  if (ordinal !== '') faults.push('ordinal-word');
  if (/^0+[1-9]/.test(serialDigits)) faults.push('leading-zero');
  if (suffix === '') faults.push('missing-suffix');
  if (/[０-９]/.test(yearWords + serialWords)) faults.push('full-width-digits');
  // 澜发改字2024年第117号: 字 and 第 are the old way of saying what brackets say, where they stand without any.
  const code = isBare && ordinal !== '' ? agency.code.replace(OLD_FORM, '') : agency.code;
  return { kind: 'document', number: docNumberOf(code, year, Number(serialDigits)), raw, span, faults };
}

const OLD_FORM = /(?<=.{2})字$/;

function shortYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

/** With a trace that is cheaper to look for and stands in each of them. */
const OTHER_FORMS = [
  ['court', COURT, new RegExp(COURT_YEAR)],
  ['announcement', ANNOUNCEMENT, new RegExp(`公告\\s{0,3}[\\d第${NUMERAL_CHARACTERS}]|号公告`)],
  ['order', ORDER, new RegExp(`令\\s{0,3}[\\d第（(${NUMERAL_CHARACTERS}]|号令`)],
] as const;

function addOtherForms(text: string, found: FoundNumber[]): void {
  const forms = OTHER_FORMS.filter(([, , sign]) => sign.test(text));
  if (forms.length === 0) return;
  const take = takenPlaces(found.map(({ span }) => span));
  for (const [kind, form] of forms) {
    for (const match of matchesIn(text, form)) {
      const raw = match[0];
      if (kind === 'court' && !COURT_WORD.test(raw)) continue;
      const span = [match.index, match.index + raw.length] as const;
      if (take(span)) found.push({ kind, raw, span, faults: [] });
    }
  }
}

function docNumberOf(agency: string, year: number, serial: number): DocNumber {
  return { agency, year, serial, normal: `${agency}〔${year}〕${serial}号` };
}
