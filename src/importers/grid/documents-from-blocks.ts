import type { Problem } from '../../model/document.ts';
import type { DoubtId } from '../../model/reading.ts';
import { holdsForListBelow, isAboutListAbove, namedInHeading } from '../../text/about-list.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { columnOf } from '../../text/headers.ts';
import { readLettered } from '../../text/lettered.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { isContinuedTitle, isTableTitle } from '../notice/is-table-title.ts';
import { isMetadata } from '../notice/metadata.ts';
import { doubt, fileFault } from '../problem.ts';
import type { Block, ParagraphBlock, TableBlock } from './blocks.ts';
import { withoutCards } from './cards.ts';
import { type Columns, isHeaderRow, readColumns } from './columns.ts';
import { withFootnotes } from './footnotes.ts';
import type { GridDocument, GridRow, Paragraph } from './grid.ts';
import { layOut, widthOf } from './layout.ts';
import { withLeftOutCells } from './left-out-cells.ts';
import { placeInCell } from './places.ts';
import { asideRow, headingRow } from '../prose/heading-row.ts';
import { proseDocuments } from '../prose/prose-document.ts';
import { isUnitRole } from './roles.ts';
import { beginsPart, lengthOfNote } from './table-notes.ts';
import { filledCells, ownTitle, partsAtTitles } from './table-parts.ts';
import { turned } from './turned-tables.ts';

interface OpenDocument {
  before: Paragraph[];
  rows: GridRow[];
  columns: number;
  after: Paragraph[];
  /** Words of the header row, blanks stripped. */
  header: string;
  /** The title in the table's own first rows. */
  title: string | undefined;
}

/**
 * The breakdown tables of a document. One that was split is joined again: by page, with its header repeated or not, or
 * by section, with headings between the parts. What stands in tables of other kinds (a letterhead, a form) is text.
 */
export function documentsFromBlocks(
  written: readonly Block[],
  vocabulary: Vocabulary,
): { documents: GridDocument[]; problems: Problem[] } {
  const notes = written.filter(isNote);
  const read = readBlocks(notes.length > 0 ? written.filter((block) => !isNote(block)) : written, vocabulary);
  return { ...read, documents: withFootnotes(read.documents, notes) };
}

const isNote = (block: Block): block is ParagraphBlock => block.kind === 'paragraph' && block.shape === 'note';

function readBlocks(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
): { documents: GridDocument[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const parts = withoutCards(
    blocks.flatMap(apart).flatMap((block) => turned(block, vocabulary)),
    vocabulary,
  ).map((block) =>
    block.kind === 'table' ? withLeftOutCells(block, () => columnsOf(block, vocabulary).bodyFrom, vocabulary) : block,
  );
  const isHeaded = parts.some((block) => block.kind === 'table' && headerOf(block, vocabulary) !== undefined);
  const documents: OpenDocument[] = [];
  let pending: Paragraph[] = [];
  for (const block of parts) {
    if (block.kind === 'paragraph') {
      if (block.text.trim() !== '') pending.push(paragraphOf(block));
      continue;
    }
    const header = headerOf(block, vocabulary);
    const current = documents.at(-1);
    if (current && goesOn(current, block, header, pending)) {
      addPart(current, block, pending, vocabulary);
    } else if (header !== undefined || (!isHeaded && looksLikeTasks(block, vocabulary))) {
      if (current) current.after.push(...pending.splice(0, endOfWordsBelow(pending, vocabulary)));
      documents.push(openDocument(block, header ?? '', pending, documents[0], vocabulary));
    } else {
      if (isHeaded && looksLikeTasks(block, vocabulary)) problems.push(unread(block, 'import/unread-table'));
      else if (isTabular(block)) problems.push(unread(block, 'import/other-table'));
      if (current && isTabular(block)) {
        // What stands directly above a list of other things is its title.
        const end = endOfWordsBelow(pending, vocabulary);
        current.after.push(...pending.slice(0, end));
        pending = [];
      } // A sheet of other things says nothing about the table on the next.
      else if (block.isApart) pending = pending.filter(({ cell }) => !isOnSheet(cell, block));
      else for (const paragraph of wordsOf(block)) pending.push(paragraph);
      continue;
    }
    pending = [];
  }
  const last = documents.at(-1);
  if (last) {
    const said = pending.filter(({ text }) => isAboutListAbove(text));
    for (const line of said) last.rows.push(asideRow(line, last.columns));
    last.after = [...last.after, ...pending.filter((line) => !said.includes(line))];
  }
  if (documents.length > 0) return { documents, problems };
  const prose = proseDocuments(pending, vocabulary);
  return prose.length > 0
    ? { documents: prose, problems }
    : { documents: [], problems: [fileFault('import/no-table')] };
}

/** How many of the lines between two tables are said of the first: its notes, and all in front of where another part begins. */
function endOfWordsBelow(lines: readonly Paragraph[], vocabulary: Vocabulary): number {
  const part = lines.findIndex(({ text }) => beginsPart(stripBlanks(text)) || isSectionHeading(text, vocabulary));
  return part < 0 ? lengthOfNote(lines, 0) : part;
}

/** Rows and columns of its own, and neither a letterhead nor what the page around a document says of it. */
function isTabular(block: TableBlock): boolean {
  const rows = block.rows.filter((row) => filledCells(row).length > 1);
  if (rows.length < 2) return false;
  const lines = wordsOf(block);
  const said = rows.filter(({ cells }) => cells.some(({ text }) => isMetadata(text) || /[:：]$/.test(text.trim())));
  return said.length * 2 < rows.length && !lines.every(({ text }) => isMetadata(text));
}

/** 发文字号 and what else a site lists of a document, row by row. */
function isItemTable({ rows }: TableBlock): boolean {
  return rows.every((row) => filledCells(row).some(({ text }) => isMetadata(text)));
}

/** A table that gives no tasks: it speaks of some, but its columns are others and it has no headings; or of other things. */
function unread({ rows }: TableBlock, id: DoubtId): Problem {
  const first = rows.flatMap(filledCells)[0];
  return doubt(id, {
    data: { rows: rows.length, text: first?.text.trim().slice(0, 20) ?? '' },
    place: first ? placeInCell(first, '') : { pointer: '' },
    about: [first?.text.trim() ?? ''],
  });
}

/** Tables that a file holds as one are told apart by their titles. */
function apart(block: Block): Block[] {
  if (block.kind === 'paragraph') return [block];
  return partsAtTitles(block.rows).map((rows) => ({ ...block, rows }));
}

function openDocument(
  block: TableBlock,
  header: string,
  pending: readonly Paragraph[],
  first: OpenDocument | undefined,
  vocabulary: Vocabulary,
): OpenDocument {
  const headings = trailingHeadings(pending, vocabulary);
  const sections = sectionsAbove(pending, headings);
  const before = pending.slice(0, sections.from);
  // A notice may carry several tables: what it says holds for each of them.
  const isPart = headings[0] !== undefined && CAPTION.test(headings[0].text);
  const notice = first ? first.before.filter(({ text }) => isPart || !isTableTitle(text)) : [];
  const bodyFrom = headings.length === 0 ? 0 : columnsOf(block, vocabulary).bodyFrom;
  const rows = [
    ...block.rows.slice(0, bodyFrom),
    ...sections.parts.map((part) => headingRow(part, block.columns)),
    ...headings.map((heading) => asideRow(heading, block.columns)),
    ...block.rows.slice(bodyFrom),
  ];
  return {
    before: [...notice, ...before],
    rows,
    columns: block.columns,
    after: [],
    header,
    title: ownTitle(block.rows),
  };
}

/** Another part of the table before: the same headings, or none but as many columns, and no title of its own. */
function goesOn(
  current: OpenDocument,
  block: TableBlock,
  header: string | undefined,
  pending: readonly Paragraph[],
): boolean {
  const titles = pending.filter(({ text }) => isTableTitle(text));
  const isContinued = titles.length > 0 && titles.every(({ text }) => isContinuedTitle(text));
  if ((block.isApart || titles.length > 0) && !isContinued) return false;
  const title = ownTitle(block.rows);
  if (isItemTable(block) || (title !== undefined && title !== current.title && !isContinuedTitle(title))) return false;
  return header === undefined
    ? block.columns === current.columns && block.columns > 2 && block.rows.length > 0 && !pending.some(isImprint)
    : header === current.header;
}

function addPart(
  current: OpenDocument,
  block: TableBlock,
  pending: readonly Paragraph[],
  vocabulary: Vocabulary,
): void {
  for (const paragraph of pending) {
    const { text } = paragraph;
    const isSaid =
      isSectionHeading(text, vocabulary) || isAboutListAbove(text) || holdsForListBelow(text, vocabulary) !== undefined;
    if (isSaid) current.rows.push(asideRow(paragraph, current.columns));
    else current.after.push(paragraph);
  }
  for (const row of block.rows) current.rows.push(row);
}

function headerOf(block: TableBlock, vocabulary: Vocabulary): string | undefined {
  const rows = layOut({ ...block, before: [], after: [], rows: block.rows.slice(0, 40) });
  const header = rows.find((row) => isHeaderRow(row, vocabulary));
  return header && namesTasks(block, vocabulary)
    ? header.own.map(({ text }) => stripBlanks(text)).join('|')
    : undefined;
}

/** 序号、单位、责任人、电话 heads a list of people: nothing in it is a task. */
function namesTasks(block: TableBlock, vocabulary: Vocabulary): boolean {
  return columnsOf(block, vocabulary).columns.some(({ role }) => role === 'title' || role === 'requirement');
}

function columnsOf(block: TableBlock, vocabulary: Vocabulary): Columns {
  const document = { ...block, before: [], after: [] };
  // As many as are laid out: a row of bars alone may have thousands, and each is weighed against all.
  return readColumns(layOut(document), widthOf(document), vocabulary);
}

/** A table without headings: judged by what stands in its columns. 序号、议题、汇报单位 are headings, of another kind of table. */
function looksLikeTasks(block: TableBlock, vocabulary: Vocabulary): boolean {
  if (block.columns < 3 || block.rows.length < 2) return false;
  const heads = block.rows.slice(0, 2).flatMap(filledCells);
  if (heads.some(({ text }) => columnOf(text, vocabulary) === 'number')) return false;
  const roles = columnsOf(block, vocabulary).columns.map(({ role }) => role);
  return roles.some((role) => role !== 'group' && isUnitRole(role)) && roles.includes('title');
}

/** 表一 民生实事: a part of the table whose title stands above all of them. */
const CAPTION = /^\s*表[一二三四五六七八九十\d]{1,2}[\s:：、.．]/;

/** By its number; or it ends with who answers for the tasks below it. */
function isSectionHeading(written: string, vocabulary: Vocabulary): boolean {
  const [named] = namedInHeading(written, vocabulary);
  const text = written.slice(0, named?.label.start);
  if (CAPTION.test(text)) return text.length <= 60;
  const style = readNumbering(text)?.style;
  const isNumbered =
    (style === 'chapter' || style === 'section' || readLettered(text) !== undefined) && !/[。；：]/.test(text);
  return (isNumbered || (named !== undefined && !/[。；]/.test(text))) && text.length <= 60;
}

/** Headings that stand directly above the table are those of its first sections; who answers for its tasks may stand there too. */
function trailingHeadings(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): Paragraph[] {
  const last = paragraphs.findLastIndex(
    ({ text }) => !isSectionHeading(text, vocabulary) && holdsForListBelow(text, vocabulary) === undefined,
  );
  return paragraphs.slice(last + 1);
}

/** 一、工作要点 in running text above 二、任务分解, the heading of the table: sections of the same document. */
function sectionsAbove(
  pending: readonly Paragraph[],
  headings: readonly Paragraph[],
): { from: number; parts: Paragraph[][] } {
  const end = pending.length - headings.length;
  const first = headings[0] && readNumbering(headings[0].text);
  const parts: Paragraph[][] = [];
  let to = end;
  for (let value = (first?.value ?? 1) - 1, at = end - 1; value > 0 && at >= 0; at--) {
    const numbering = readNumbering(pending[at]!.text);
    if (numbering?.style !== first!.style || numbering.value !== value) continue;
    parts.unshift(pending.slice(at, to));
    to = at;
    value -= 1;
  }
  const isWhole = parts.length === (first?.value ?? 1) - 1;
  return isWhole ? { from: to, parts } : { from: end, parts: [] };
}

/** 抄送 and 印发 stand behind everything else. */
function isImprint({ text }: Paragraph): boolean {
  return /^(?:抄送|主送)[:：]|印发$/.test(stripBlanks(text));
}

function isOnSheet(cell: Paragraph['cell'], { rows }: TableBlock): boolean {
  return cell?.sheet !== undefined && cell.sheet === rows[0]?.cells[0]?.cell?.sheet;
}

function paragraphOf({ text, shape, room, range, cell }: Paragraph): Paragraph {
  return {
    text: text.trim(),
    ...(shape && { shape }),
    ...(room && { room }),
    ...(range && { range }),
    ...(cell && { cell }),
  };
}

/** 发文字号： and what stands in the next cell are one line. */
function wordsOf(block: TableBlock): Paragraph[] {
  const words: Paragraph[] = [];
  for (const { cells } of block.rows) {
    let label: Paragraph | undefined;
    for (const cell of cells) {
      for (const line of cell.text.split('\n')) {
        if (line.trim() === '') continue;
        const one = paragraphOf({ ...cell, text: line });
        if (label) words[words.length - 1] = { ...one, text: label.text + one.text };
        else words.push(one);
        label = /^[^：:]{1,8}[：:]$/.test(one.text) ? one : undefined;
      }
    }
  }
  return words;
}
