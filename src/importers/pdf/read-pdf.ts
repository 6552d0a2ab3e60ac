import type { Problem } from '../../model/document.ts';
import type { Block, ContentReader, OfficeContent, TableBlock } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { type RawCell, tableBlock } from '../office/raw-table.ts';
import { count, countWords, newTally, passedLimit, type Tally } from '../office/tally.ts';
import { fileFault, megabytes } from '../problem.ts';
import { boundInflating, type Inflate } from './pdfjs/bounded-inflate.ts';
import { doubtsOf } from './doubts.ts';
import { createInterpreter } from './interpret.ts';
import { paperMatrix } from './matrix.ts';
import { openPdf, type PdfFile, type ReadCMap } from './pdfjs/open-pdf.ts';
import { partsOf } from './page-parts.ts';
import { type PageLine, paragraphsOf } from './paragraphs.ts';
import { typedGlyphs } from './typed-words.ts';
import { upright, type UprightPage } from './upright.ts';
import { joinPages, type WholePart, type WholeTable } from './whole-tables.ts';

/** What reading PDF needs of the place where it runs. */
export interface PdfResources {
  /** Gives the character maps of fonts that a file does not carry. */
  readCMap: ReadCMap;
  inflate: Inflate;
}

export function createPdfReader(resources: PdfResources): ContentReader {
  return (bytes, limits) => readPdf(bytes, limits, resources);
}

async function readPdf(bytes: Uint8Array, limits: ReaderLimits, resources: PdfResources): Promise<OfficeContent> {
  if (bytes.length > limits.bytes) {
    return refused('import/too-large', {
      size: Math.ceil(bytes.length / 1024 / 1024),
      limit: megabytes(limits.bytes),
      key: 'limits.bytes',
    });
  }
  const bounds = boundInflating(resources.inflate, limits.inflatedBytes);
  try {
    const content = await readFile(bytes, limits, resources);
    return bounds.passed ? refused('import/inflates-too-far', { limit: megabytes(limits.inflatedBytes) }) : content;
  } catch (error) {
    // pdf.js gives up by throwing its own kinds of errors; others are ours.
    if (isOfPdfJs(error)) return refused('import/pdf-damaged');
    throw error;
  } finally {
    bounds.end();
  }
}

async function readFile(bytes: Uint8Array, limits: ReaderLimits, { readCMap }: PdfResources): Promise<OfficeContent> {
  // pdf.js takes the bytes away with it.
  const file = await openPdf(bytes.slice(), readCMap);
  if ('fault' in file) return refused(file.fault === 'password' ? 'import/pdf-password' : 'import/pdf-damaged');
  try {
    if (file.pages > limits.pages) return refused('import/too-many-pages', { limit: limits.pages });
    const read = await readPages(file, limits);
    return 'problem' in read ? { blocks: [], problems: [read.problem] } : contentOf(read.pages, limits);
  } finally {
    await file.close();
  }
}

async function readPages(
  file: PdfFile,
  limits: ReaderLimits,
): Promise<{ pages: UprightPage[] } | { problem: Problem }> {
  const pages: UprightPage[] = [];
  const left = { operators: limits.operators, typed: limits.characters };
  let letters = 0;
  for (let page = 0; page < file.pages; page += 1) {
    // Pages share fonts: the second finds what the first has loaded.
    // oxlint-disable-next-line no-await-in-loop
    const marks = await readPage(file, page, left);
    if (left.operators < 0) {
      return { problem: fileFault('import/too-many-operators', { limit: limits.operators }) };
    }
    letters += marks.letters.length;
    if (letters > limits.characters) {
      return { problem: fileFault('import/too-many-characters', { limit: limits.characters }) };
    }
    pages.push(marks);
  }
  return letters === 0 ? { problem: fileFault('import/pdf-scanned') } : { pages };
}

async function readPage(file: PdfFile, page: number, left: { operators: number; typed: number }): Promise<UprightPage> {
  const { view, rotate } = await file.boxOf(page);
  const paper = paperMatrix(view, rotate);
  const { take, ...drawn } = createInterpreter(paper, file.glyphScale);
  await file.draw(page, (drawing) => {
    left.operators -= drawing.fnArray.length;
    if (left.operators >= 0) take(drawing);
    return left.operators >= 0;
  });
  const typed = typedGlyphs(await file.annotationsOn(page), paper, left.typed);
  const marks = { ...drawn, glyphs: [...drawn.glyphs, ...typed] };
  const [width, height] = [Math.abs(view[2]! - view[0]!), Math.abs(view[3]! - view[1]!)];
  return rotate % 180 === 0 ? upright(marks, width, height) : upright(marks, height, width);
}

function contentOf(pages: readonly UprightPage[], limits: ReaderLimits): OfficeContent {
  const tally = newTally(limits);
  const parts = joinPages(partsOf(pages));
  const widths = pages.map(({ width }) => width);
  const blocks = stretchesOf(parts).flatMap((stretch) => blocksOf(stretch, widths, tally));
  const passed = passedLimit(tally);
  if (passed) return { blocks: [], problems: [passed] };
  return { blocks, problems: doubtsOf(parts) };
}

/** Lines between tables together, and each table. */
function stretchesOf(parts: readonly WholePart[]): (WholeTable | PageLine[])[] {
  const stretches: (WholeTable | PageLine[])[] = [];
  for (const part of parts) {
    const last = stretches.at(-1);
    if (part.kind === 'table') stretches.push(part);
    else if (Array.isArray(last)) last.push(part);
    else stretches.push([part]);
  }
  return stretches;
}

function blocksOf(stretch: WholeTable | readonly PageLine[], widths: readonly number[], tally: Tally): Block[] {
  if ('rows' in stretch) {
    count(tally, 'tables');
    return [blockOfTable(stretch, tally)];
  }
  return paragraphsOf(stretch, widths).map(({ text, page }) => ({ kind: 'paragraph', text, cell: { page } }));
}

function blockOfTable({ xs, rows }: WholeTable, tally: Tally): TableBlock {
  const number = tally.counts.tables;
  const raw = rows.map(({ cells }) => {
    count(tally, 'rows');
    count(tally, 'cells', cells.length);
    for (const { text } of cells) countWords(tally, text);
    return cells.map(({ from, to, isContinued, text }): RawCell => ({ from, to, isContinued, text }));
  });
  const widths = xs.slice(1).map((x, at) => x - xs[at]!);
  const block = tableBlock({ number, widths, rows: raw });
  return {
    ...block,
    rows: block.rows.map(({ cells }, at) => ({
      cells: cells.map((cell) => ({
        ...cell,
        cell: { page: rows[at]!.page, table: number, row: rows[at]!.row, column: cell.column + 1 },
      })),
    })),
  };
}

function isOfPdfJs(error: unknown): boolean {
  return error instanceof Error && error.name.endsWith('Exception');
}

function refused(id: string, data: Problem['data'] = {}): OfficeContent {
  return { blocks: [], problems: [fileFault(id, data)] };
}
