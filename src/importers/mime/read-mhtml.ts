import type { Block, OfficeContent } from '../grid/blocks.ts';
import { readHtml } from '../html/read-html.ts';
import type { ReaderLimits } from '../limits.ts';
import { unranged } from '../office/embedded.ts';
import { fileFault, megabytes } from '../problem.ts';
import { mimeParts } from './mime.ts';

/**
 * The page of an MHTML file. Word writes one page and small ones beside it for heads and feet; Excel writes a frame without words
 * and a page for each sheet.
 */
export function readMhtml(bytes: Uint8Array, limits: ReaderLimits): OfficeContent {
  if (bytes.length > limits.bytes) {
    const data = { size: Math.ceil(bytes.length / 1024 / 1024), limit: megabytes(limits.bytes), key: 'limits.bytes' };
    return { blocks: [], problems: [fileFault('import/too-large', data)] };
  }
  const pages = mimeParts(bytes).filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml');
  const [first, ...rest] = pages;
  if (!first) return { blocks: [], problems: [fileFault('import/part-missing', { member: 'text/html' })] };
  const main = readHtml(first.bytes, limits);
  if (main.blocks.some(isTable)) return pageOf([main]);
  const sheets = rest
    .filter(({ location }) => !/(?:tabstrip|header|filelist)[^/]*$/i.test(location))
    .map((page) => readHtml(page.bytes, limits))
    .filter(({ blocks }) => blocks.length > 0);
  return pageOf(sheets.length > 0 && main.blocks.length === 0 ? sheets : [main, ...sheets]);
}

function isTable({ kind }: Block): boolean {
  return kind === 'table';
}

function pageOf(pages: readonly OfficeContent[]): OfficeContent {
  const blocks = pages.flatMap((page) => unranged(page.blocks));
  return { blocks, problems: pages.flatMap(({ problems }) => problems) };
}
