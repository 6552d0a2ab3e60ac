import type { Block } from '../grid/blocks.ts';
import { isTrail } from '../notice/metadata.ts';
import { attribute, type HtmlElement, isElement, isText } from './parse-html.ts';
import type { HtmlReading } from './reading.ts';
import { cellsOf, readTable, rowGroups } from './table.ts';
import { hasWords, type Sink, walk } from './walk.ts';
import { awaitsWords, finished, newWords, type Words } from './words.ts';

/** Paragraphs and tables of a page, in reading order. */
export function readBlocks(root: HtmlElement, reading: HtmlReading): Block[] {
  const blocks: Block[] = [];
  let words: Words = newWords();
  const flush = (): void => {
    if (awaitsWords(words)) return;
    const { text: written, runs } = finished(words);
    const text = reading.isMarkdown ? written.replace(/^[#>\s]+|\*\*/g, '') : written;
    // A line of nothing but links leads away from the page; the way to the page may say what it is.
    const isNavigation = words.plain === 0 && /[\p{L}\p{N}]/u.test(text) && !isTrail(text);
    const { opened } = words;
    words = newWords(text === '' ? opened : undefined);
    if (text.trim() === '' || isNavigation) return;
    const range = runs && ([runs[0]!.range[0], runs.at(-1)!.range[1]] as const);
    const { shape, room } = opened;
    blocks.push({ kind: 'paragraph', text, ...(shape && { shape }), ...(room && { room }), ...(range && { range }) });
  };
  const sink: Sink = {
    isInTable: false,
    words: () => words,
    breakLine: flush,
    endBlock: flush,
    table(element, depth) {
      if (isLayout(element)) {
        for (const part of partsOf(element)) {
          flush();
          walk(part, sink, reading, depth);
          flush();
        }
        return;
      }
      for (const caption of element.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption')) {
        walk(caption, sink, reading, depth);
        flush();
      }
      const table = readTable(element, reading, depth);
      if (table) blocks.push(table);
    },
  };
  walk(root, sink, reading, 0);
  flush();
  return blocks;
}

/** Captions and cells, in the order of the source. */
function partsOf(table: HtmlElement): HtmlElement[] {
  const captions = table.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'caption');
  return [...captions, ...rowGroups(table).flat().flatMap(cellsOf)];
}

/**
 * A table that only arranges the page: told to be one, of a single column, or around another table without rows of its own
 * that could be the header and a task.
 */
function isLayout(table: HtmlElement): boolean {
  if (/^(?:presentation|none)$/i.test(attribute(table, 'role') ?? '')) return true;
  const rows = rowGroups(table).flat().map(cellsOf);
  if (rows.every((cells) => cells.length <= 1)) return true;
  if (!rows.some((cells) => cells.some(holdsTable))) return false;
  return rows.filter((cells) => cells.filter(saysSomething).length >= 3).length < 2;
}

function holdsTable(element: HtmlElement): boolean {
  return element.childNodes.some((node) => isElement(node) && (node.tagName === 'table' || holdsTable(node)));
}

function saysSomething(cell: HtmlElement): boolean {
  return !holdsTable(cell) && hasWords(cell) && !isLink(cell);
}

function isLink(cell: HtmlElement): boolean {
  return cell.childNodes.every((node) =>
    isText(node) ? node.value.trim() === '' : !isElement(node) || node.tagName === 'a' || isLink(node),
  );
}
