import type { TableFile } from '../../model/generated/table-file.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { readDate } from '../../text/dates.ts';
import { OFFICIAL_KINDS } from '../../text/document-kinds.ts';
import { findDocNumbers } from '../../text/document-numbers.ts';
import { readNumbering } from '../../text/numbering.ts';
import { readNumeral } from '../../text/numerals.ts';
import { foldWidths } from '../../text/widths.ts';
import { readReportDay } from '../../text/report-day.ts';
import { isBodyName } from '../../text/body-name.ts';
import type { Paragraph } from '../grid/grid.ts';
import { findBasis, isSameBasis } from './basis.ts';
import { type MetadataKey, readMetadata } from './metadata.ts';
import { dateOfLine, isAside, isSentence, joinLines, type NoticeLine, noticeLines, SIGNED } from './notice-line.ts';
import { withNumberAndDay, withOwnNumber } from './own-number.ts';
import { findTableTitle, yearOfTitle } from './table-title.ts';

type Fields = Pick<
  TableFile,
  'title' | 'noticeTitle' | 'sentTo' | 'reportBy' | 'issuer' | 'docNumber' | 'date' | 'year' | 'basis'
>;

export interface Notice {
  /** Only what the text gives. */
  fields: Fields;
  /** Where each field stands, by JSON pointer. */
  sources: ReadonlyMap<string, Paragraph>;
}

/** The number of a document without a notice may stand under its own title. */
const NEAR_TITLE = 3;

/** What the text around a table says about it: its title, and the notice that carries it. */
export function readNotice(before: readonly Paragraph[], after: readonly Paragraph[]): Notice {
  const all = noticeLines(before).flatMap(withOwnNumber).flatMap(withNumberAndDay);
  const noticeTitle = findNoticeTitle(all);
  const table = findTableTitle(all, (at) => noticeTitle !== undefined && noticeTitle.to <= at);
  const lines = all.slice(0, table?.from ?? all.length);
  const sources = new Map<string, Paragraph>();
  const fields: Fields = {};
  const set = <K extends keyof Fields>(key: K, value: Fields[K], source: Paragraph | undefined) => {
    if (value === undefined || value === '') return;
    fields[key] = value;
    if (source) sources.set(`/${key}`, source);
  };
  set('title', table?.title.text, table?.title);
  // A plan that comes without a notice, 关于…的意见, is its own title.
  const title = noticeTitle && noticeTitle.to <= lines.length ? noticeTitle : undefined;
  const metadata = metadataOf(before);
  set('noticeTitle', title?.paragraph.text, title?.paragraph);
  const own = table && all.slice(table.to, table.to + NEAR_TITLE);
  const number = findDocNumber(lines, title) ?? metadata.docNumber ?? (own && findDocNumber(own, undefined));
  set('docNumber', number?.value, number?.source);
  const date = findDate(lines, title);
  const labelled = metadata.date;
  const behind = noticeLines(after);
  // （2026年5月20日） below the title.
  const below = own && findDate(own, undefined);
  const signed = date || labelled ? undefined : findSignature(behind);
  set(
    'date',
    date?.value ?? (labelled && readDate(labelled.value)) ?? signed?.date ?? below?.value,
    (date ?? labelled ?? signed ?? below)?.source,
  );
  const issuer = findIssuer(lines, title, date?.at, behind, metadata) ?? signed?.issuer;
  set('issuer', issuer?.value, issuer?.source);
  const year = yearOf(fields);
  set('year', year?.value, year && sources.get(year.from));

  const from = bodyFrom(lines, title);
  const sentTo = title && addressees(lines.slice(title.to, from));
  set('sentTo', sentTo?.value, sentTo?.source);
  const report = title && findReportDay(lines.slice(from, date?.at), fields);
  set('reportBy', report?.value, report?.source);
  const basis = findBasis(lines, from, bodyTo(lines, from, date?.at));
  // The plan's own first paragraph: 为贯彻落实《…》精神，制定本方案.
  const preamble = table ? findBasis(all, table.to, bodyTo(all, table.to, undefined)) : [];
  basis.push(...preamble.filter(({ entry }) => !basis.some((known) => isSameBasis(known.entry, entry))));
  if (basis.length > 0) fields.basis = basis.map(({ entry }) => entry);
  for (const [index, { source }] of basis.entries()) sources.set(`/basis/${index}`, source);
  return { fields, sources };
}

/** What the page around the document says of it; the first that says something. */
function metadataOf(paragraphs: readonly Paragraph[]): Partial<Record<MetadataKey, Found>> {
  const found: Partial<Record<MetadataKey, Found>> = {};
  for (const source of paragraphs) {
    for (const { key, value } of source.text.split('\n').flatMap((line) => readMetadata(line) ?? [])) {
      if (value !== '') found[key] ??= { value: stripBlanks(value), source };
    }
  }
  return found;
}

interface NoticeTitle {
  paragraph: Paragraph;
  from: number;
  to: number;
}

const NOTICE_END = new RegExp(`(?:${OFFICIAL_KINDS})$`);
const LONGEST_TITLE = 5;

/** Where a page gives the title above the document as well, the one that the notice begins with. */
function findNoticeTitle(lines: readonly NoticeLine[]): NoticeTitle | undefined {
  let title = noticeTitleFrom(lines, 0);
  for (;;) {
    const next = title && noticeTitleFrom(lines, title.to);
    const isSame = next?.paragraph.text === title?.paragraph.text;
    if (!title || !next || !isSame || lines.slice(title.to, next.from).some(({ plain }) => isSentence(plain)))
      return title;
    title = next;
  }
}

/** …关于…的通知, on up to five lines, the first of which may be the name of the body alone. */
function noticeTitleFrom(lines: readonly NoticeLine[], first: number): NoticeTitle | undefined {
  for (let at = first; at < lines.length; at += 1) {
    const { plain } = lines[at]!;
    if (!/关于/.test(plain) || isSentence(plain) || isAside(plain) || /^(?:根据|按照|为)/.test(plain)) continue;
    let unclosed: number | undefined;
    let end: number | undefined;
    for (let to = at + 1; to <= Math.min(lines.length, at + LONGEST_TITLE) && end === undefined; to += 1) {
      const last = lines[to - 1]!.plain;
      if (isSentence(last)) break;
      // The last line may hold no more than 知.
      if (!NOTICE_END.test(`${lines[to - 2]?.plain ?? ''}${last}`)) continue;
      const marks = marksOf(lines, at, to);
      if (marks === 'whole') end = to;
      else if (marks === 'unclosed') unclosed ??= to;
    }
    end ??= unclosed;
    if (end === undefined) continue;
    let from = at;
    // Several bodies stand on lines of their own above what they write about.
    while (plain.startsWith('关于') && from > first && at - from < LONGEST_TITLE && isBodyName(lines[from - 1]!.plain))
      from -= 1;
    return { paragraph: joinLines(lines, from, end), from, to: end };
  }
  return undefined;
}

/**
 * 《…关于…的通知 without the closing mark is the middle of a citation; where the mark is opened behind 关于, somebody forgot to
 * close it.
 */
function marksOf(lines: readonly NoticeLine[], from: number, to: number): 'whole' | 'unclosed' | 'inside' {
  const text = joinLines(lines, from, to).text;
  if (text.split('《').length === text.split('》').length) return 'whole';
  return text.indexOf('《') > text.indexOf('关于') ? 'unclosed' : 'inside';
}

interface Found {
  value: string;
  source: Paragraph;
}

/** The number stands on a line of its own above or below the notice's title, or in brackets behind it. */
function findDocNumber(lines: readonly NoticeLine[], title: NoticeTitle | undefined): Found | undefined {
  const head = Math.min(lines.length, title ? title.to + 3 : 8);
  for (let at = 0; at < head; at += 1) {
    const { plain, source } = lines[at]!;
    const words = plain.replace(/签发人.*$/, '').replace(/^[（(]|[）)]$/g, '');
    const found = findDocNumbers(words)[0];
    if (found && found.kind === 'document' && found.raw.length >= words.length - 2) return { value: found.raw, source };
  }
  return undefined;
}

/** 成文日期: the last line in front of the table that is a date. */
function findDate(lines: readonly NoticeLine[], title: NoticeTitle | undefined): (Found & { at: number }) | undefined {
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { plain, source } = lines[at]!;
    if (plain.endsWith('印发')) continue;
    const own = dateOfLine(plain) ?? (title && at >= title.to ? signedDate(plain) : undefined);
    if (own) return { value: own, source, at };
  }
  return undefined;
}

function signedDate(plain: string): string | undefined {
  const found = SIGNED.exec(plain);
  return found && isBodyName(found[1]!) ? readDate(found[2]!) : undefined;
}

/** A plan without a notice may be signed behind its last task: the body, and the day on the same line or the next. */
function findSignature(
  lines: readonly NoticeLine[],
): { date: string | undefined; source: Paragraph; issuer: Found } | undefined {
  for (const [at, { plain, source }] of lines.entries()) {
    const issuer = plain.endsWith('印发') ? undefined : signatureAt(lines, at, undefined);
    const date = issuer && (dateOfLine(plain) ?? signedDate(plain));
    if (issuer && date !== undefined) return { date, source, issuer };
  }
  return undefined;
}

function findIssuer(
  lines: readonly NoticeLine[],
  title: NoticeTitle | undefined,
  dateAt: number | undefined,
  after: readonly NoticeLine[],
  metadata: Partial<Record<MetadataKey, Found>>,
): Found | undefined {
  const head = lines.slice(0, title?.from ?? 6);
  const red = head.findIndex(({ plain }) => plain.endsWith('文件') && isBodyName(plain.slice(0, -2)));
  if (red >= 0) return bodiesUpTo(head, red, 0);
  if (metadata.issuer) return metadata.issuer;
  const signature = dateAt === undefined ? undefined : signatureAt(lines, dateAt, title);
  if (signature) return signature;
  const [named] = /^(.{3,40}?)关于/.exec(title?.paragraph.text ?? '')?.slice(1) ?? [];
  if (named && title && isBodyName(named)) return { value: named, source: title.paragraph };
  const printed = after.map(({ plain, source }) => ({
    name: /^(.{3,40}?)[\d０-９]{4}年.{2,8}印发$/.exec(plain)?.[1],
    source,
  }));
  const found = printed.find(({ name }) => name !== undefined && isBodyName(name));
  return found ? { value: found.name!, source: found.source } : metadata.publisher;
}

/** The name above the date, or on its line. */
function signatureAt(lines: readonly NoticeLine[], at: number, title: NoticeTitle | undefined): Found | undefined {
  const same = SIGNED.exec(lines[at]!.plain)?.[1];
  if (same && isBodyName(same)) return { value: same, source: lines[at]!.source };
  const above = lines[at - 1];
  return above && isBodyName(above.plain) && at - 1 >= (title?.to ?? 0)
    ? bodiesUpTo(lines, at - 1, title?.to ?? 0)
    : undefined;
}

/** No more bodies sign together. */
const MOST_ISSUERS = 12;

/** Those who issue a document together stand on lines of their own, or parted by blanks on one. */
function bodiesUpTo(lines: readonly NoticeLine[], at: number, first: number): Found {
  let from = at;
  while (from > first && at - from < MOST_ISSUERS && isBodyName(lines[from - 1]!.plain)) from -= 1;
  const names = lines.slice(from, at + 1).flatMap(({ source, plain }) => {
    const parts = source.text.trim().split(/\s+/);
    const isList = parts.length > 1 && parts.every((part) => part.length > 3 && isBodyName(part));
    return (isList ? parts : [plain]).map((name) => name.replace(/文件$/, ''));
  });
  return { value: names.join(' '), source: joinLines(lines, from, at + 1) };
}

function yearOf({ title, noticeTitle, date }: Fields): { value: number; from: string } | undefined {
  for (const [from, words] of [
    ['/title', title],
    ['/noticeTitle', noticeTitle],
  ] as const) {
    const year = words === undefined ? undefined : yearOfTitle(words);
    const value = year && readNumeral(foldWidths(year).slice(0, 4));
    if (value && value >= 1900 && value < 2200) return { value, from };
  }
  return date === undefined ? undefined : { value: Number(date.slice(0, 4)), from: '/date' };
}

/** 各县区, 县直有关单位, 局属各单位, 有关单位, or the name of a place. */
const ADDRESSEE =
  /^(?:主送[:：])?(?:各|有关|相关|[㐀-鿿]{0,3}机关各|[㐀-鿿]{0,2}[省市区县旗州镇乡局委厅][直属管辖]|[㐀-鿿]{2,12}[省市区县])/u;

/** 各县（市、区）人民政府，市直各部门： on one line or several, between the title and the words of the notice. */
function addressees(lines: readonly NoticeLine[]): Found | undefined {
  const first = lines.findIndex(({ plain }) => ADDRESSEE.test(plain));
  if (first < 0 || lines.slice(first).some(({ plain }) => plain.includes('。'))) return undefined;
  const source = joinLines(lines, first, lines.length);
  const value = source.text.replace(/^主送[:：]/, '').replace(/[:：]$/, '');
  return { value, source };
}

/** What is said behind the numbered points counts too: the day stands at the notice's end. */
function findReportDay(lines: readonly NoticeLine[], { year, date }: Fields): Found | undefined {
  const text = lines.map(({ plain }) => plain).join('');
  const found = readReportDay(text, year, date);
  if (!found) return undefined;
  let end = 0;
  const ends = lines.map(({ plain }) => (end += plain.length));
  const lineAt = (offset: number) => ends.findIndex((one) => offset < one);
  return { value: found.day, source: joinLines(lines, lineAt(found.span[0]), lineAt(found.span[1] - 1) + 1) };
}

/** The notice's own words begin behind its title and the bodies that it is sent to. */
function bodyFrom(lines: readonly NoticeLine[], title: NoticeTitle | undefined): number {
  const from = title?.to ?? 0;
  const addressed = lines.slice(from, from + 8).findIndex(({ plain }) => /[:：]$/.test(plain));
  return addressed < 0 ? from : from + addressed + 1;
}

/** Up to the first of its numbered points, or the signature. */
function bodyTo(lines: readonly NoticeLine[], from: number, dateAt: number | undefined): number {
  const point = lines.findIndex(({ plain }, at) => at >= from && readNumbering(plain)?.style === 'chapter');
  return Math.max(from, Math.min(point < 0 ? lines.length : point, dateAt ?? lines.length));
}
