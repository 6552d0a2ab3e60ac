import type { Problem } from '../../model/document.ts';
import { stripBlanks } from '../../text/blanks.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { GridDocument, Paragraph } from '../grid/grid.ts';
import { documentsFromBlocks } from '../grid/documents-from-blocks.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import { frontMatter } from '../markdown/front-matter.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { markdownPieces } from '../markdown/markdown-pieces.ts';
import { pipeBlocks } from '../markdown/pipe-blocks.ts';
import { readPdfText } from '../pdf-text/read-pdf-text.ts';
import { fileFault } from '../problem.ts';
import { proseDocuments } from '../prose/prose-document.ts';
import { readWordText } from '../word-text/read-word-text.ts';
import { blankColumns } from './blank-columns.ts';
import { readClosedCells } from './closed-cells.ts';
import { DRAWN, drawnBlocks } from './drawn-table.ts';
import { findHeaders, type HeaderPieces } from './header-pieces.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { shiftDocument } from './shift.ts';

/** More lines than any table has: what else it may be, reading it as one would take long and give nothing. */
const MOST_LINES = 100_000;

interface Found {
  documents: GridDocument[];
  problems: Problem[];
}

/** Every table in a text, in whatever way it was exported. */
export function readText(written: string, vocabulary: Vocabulary): Found {
  const front = frontMatter(written);
  const found = readPlain(front.text, vocabulary);
  const documents = found.documents.map((document) => ({ ...document, before: [...front.lines, ...document.before] }));
  return { ...found, documents };
}

function readPlain(text: string, vocabulary: Vocabulary): Found {
  const lines = countLines(text);
  if (lines > MOST_LINES) return nothing('import/too-many-lines', { lines, limit: MOST_LINES });
  const drawn = DRAWN.test(text) ? drawnBlocks(text) : undefined;
  const rows = drawn ?? (text.includes('|') ? pipeBlocks(text) : blankColumns(text, vocabulary));
  const read = rows && documentsFromBlocks(rows, vocabulary);
  return read && read.documents.length > 0 ? read : searchText(text, vocabulary);
}

/** Where no mark tells rows and cells apart without doubt they are searched for. */
function searchText(text: string, vocabulary: Vocabulary): Found {
  const pieces = piecesOf(text);
  const headers = findHeaders(pieces, vocabulary);
  const documents: GridDocument[] = [];
  let notice: readonly Paragraph[] = [];
  const starts = [0, ...tableStarts(pieces, headers), text.length];
  for (let at = 0; at + 1 < starts.length; at += 1) {
    const [from, to] = [starts[at]!, starts[at + 1]!];
    const part = text.slice(from, to);
    const read = shiftDocument(readPart(part, vocabulary), from);
    if (read.rows.length === 0) continue;
    // A notice may carry several tables: what it says holds for each of them.
    documents.push(documents.length === 0 ? read : { ...read, before: [...notice, ...read.before] });
    if (documents.length === 1) notice = read.before.filter(({ text: words }) => !isTableTitle(words));
  }
  if (documents.length > 0) return { documents, problems: [] };
  const prose = proseDocuments(MARKED_UP.test(text) ? markdownPieces(text, false) : pieces, vocabulary);
  return prose.length > 0 ? { documents: prose, problems: [] } : nothing('import/no-table', {});
}

/** # in front of a heading, > of what is quoted, ** around bold words, ~~ around struck ones: no part of running text. */
const MARKED_UP = /^ {0,3}#{1,6}[ \t]+\S|^ {0,3}>[ \t]*\S|\*\*\S|~~\S/m;

/** How the headings stand tells how the text was made: parted by tabs or |, by blanks on a line, or each on its own line. */
function readPart(text: string, vocabulary: Vocabulary): GridDocument {
  const closed = text.includes('|') ? readClosedCells(text, vocabulary) : undefined;
  if (closed) return closed;
  const pieces = piecesOf(text);
  const header = findHeaders(pieces, vocabulary)[0];
  if (!header) return readMarkdownOrPdf(text, vocabulary);
  const headings = pieces.slice(header.from, header.to);
  // No program that takes the words off a page draws the lines between its columns.
  if (headings.some(({ text: words }) => words.includes('|'))) return readMarkdown(text, vocabulary);
  const starts = headings.filter(({ isLineStart }) => isLineStart).length;
  if (headings.length === 1 || (headings.length < header.columns.length && headings.every(({ tabs }) => tabs === 0))) {
    return readPdfText(text, vocabulary);
  }
  if (starts * 2 <= headings.length) return readMarkdown(text, vocabulary);
  return isWrapped(text, pieces.slice(header.to)) ? readPdfText(text, vocabulary) : readWordText(text, vocabulary);
}

/**
 * Cells on lines of their own come out of Word files and of PDF files. What was taken off a page turns it with a form
 * feed, has no tabs, and breaks its lines where the column ended.
 */
function isWrapped(text: string, body: readonly Piece[]): boolean {
  if (body.length === 0 || body.some(({ tabs }) => tabs > 0)) return false;
  const long = body.filter((piece) => piece.text.length > LONGEST_LINE).length;
  const broken = body.filter((piece) => piece.text.length > 6 && /[，、]$/.test(piece.text)).length;
  return long * 50 < body.length && (text.includes('\f') || broken * 40 > body.length);
}

/** Characters of the longest line that a column of a table has room for. */
const LONGEST_LINE = 60;

/** No header in plain sight: headings in bold type or between | show when the marks are taken out. */
function readMarkdownOrPdf(text: string, vocabulary: Vocabulary): GridDocument {
  const markdown = readMarkdown(text, vocabulary);
  return markdown.rows.length > 0 ? markdown : readPdfText(text, vocabulary);
}

/** Offsets at which another table begins: a title that is not the one before, directly in front of a header row. */
function tableStarts(pieces: readonly Piece[], headers: readonly HeaderPieces[]): number[] {
  const starts: number[] = [];
  let current = titleAbove(pieces, headers[0], 0)?.title;
  for (const [index, header] of headers.entries()) {
    if (index === 0) continue;
    const found = titleAbove(pieces, header, headers[index - 1]!.to);
    if (!found || found.title === current) continue;
    current = found.title;
    starts.push(found.offset);
  }
  return starts;
}

function titleAbove(
  pieces: readonly Piece[],
  header: HeaderPieces | undefined,
  from: number,
): { title: string; offset: number } | undefined {
  if (!header) return undefined;
  for (let at = header.from - 1; at >= Math.max(from, header.from - 3); at -= 1) {
    if (!isTableTitle(pieces[at]!.text) || pieces[at]!.tabs > 0) continue;
    const above = pieces[at - 1];
    const start = at > from && above && /^附[件表]/.test(stripBlanks(above.text)) ? above : pieces[at]!;
    return { title: stripBlanks(pieces[at]!.text), offset: start.range[0] };
  }
  return undefined;
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function nothing(id: string, data: Problem['data']): Found {
  return { documents: [], problems: [fileFault(id, data)] };
}
