import type { Block, OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { newTally, passedLimit, widthProblems } from '../office/tally.ts';
import { fileDoubt, fileFault, megabytes } from '../problem.ts';
import { readBlocks } from './blocks.ts';
import { decodeHtml } from './decode-html.ts';
import { makeTables } from './drawn-tables.ts';
import { hiddenSelectors } from './hidden.ts';
import { type HtmlDocument, type HtmlElement, isElement, isText, parseHtml } from './parse-html.ts';
import { type Panels, panelsOf } from './panels.ts';
import type { HtmlReading } from './reading.ts';
import { walk } from './walk.ts';
import { finished, newWords } from './words.ts';

/** Paragraphs and tables of a web page, as a browser shows them. */
export function readHtml(bytes: Uint8Array, limits: ReaderLimits): OfficeContent {
  if (bytes.length > limits.bytes) {
    const data = { size: Math.ceil(bytes.length / 1024 / 1024), limit: megabytes(limits.bytes), key: 'limits.bytes' };
    return { blocks: [], problems: [fileFault('import/too-large', data)] };
  }
  const { text, problems } = decodeHtml(bytes);
  if (text === '') return { blocks: [], problems };
  const parsed = parseHtml(text, limits);
  if ('problem' in parsed) return { blocks: [], problems: [...problems, parsed.problem] };
  const root = parsed.document.childNodes.find(isElement);
  if (!root) return { blocks: [], problems: [...problems, fileFault('import/no-table')] };

  const css = styleSheets(parsed.document);
  const selectors = hiddenSelectors(css);
  makeTables(root, css);
  const panels = panelsOf(root, selectors);
  const shown = readOnce(root, text, limits, selectors, panels, false);
  const read =
    shown.blocks.some(isTable) || shown.reading.tally.passed
      ? shown
      : readOnce(root, text, limits, selectors, panels, true);
  const { tally, hidden, changes } = read.reading;
  const passed = passedLimit(tally);
  if (passed) return { blocks: [], problems: [passed] };
  const title = read.blocks.some(({ kind }) => kind === 'paragraph') ? [] : titleOf(root, read.reading);
  return {
    blocks: [...title, ...read.blocks],
    problems: [
      ...problems,
      ...widthProblems(tally),
      ...(hidden > 0 ? [fileDoubt('import/hidden-words', { count: hidden })] : []),
      ...(changes > 0 ? [fileDoubt('import/tracked-changes', { count: changes })] : []),
    ],
    text,
  };
}

function readOnce(
  root: HtmlElement,
  source: string,
  limits: ReaderLimits,
  selectors: ReadonlySet<string>,
  panels: Panels,
  showsHidden: boolean,
): { blocks: Block[]; reading: HtmlReading } {
  const isMarkdown = !/^\s*</.test(source.slice(0, 2000));
  const tally = newTally(limits);
  const reading: HtmlReading = {
    source,
    tally,
    isMarkdown,
    hiddenSelectors: selectors,
    panels,
    showsHidden,
    hidden: 0,
    changes: 0,
  };
  return { blocks: readBlocks(root, reading), reading };
}

function isTable(block: Block): boolean {
  return block.kind === 'table' && block.rows.length > 1 && block.columns > 2;
}

function styleSheets(document: HtmlDocument): string {
  const sheets: string[] = [];
  const collect = (element: HtmlElement, depth: number): void => {
    for (const node of element.childNodes) {
      if (!isElement(node) || depth > 20) continue;
      if (node.tagName === 'style') sheets.push(...node.childNodes.filter(isText).map(({ value }) => value));
      else collect(node, depth + 1);
    }
  };
  for (const node of document.childNodes) if (isElement(node)) collect(node, 0);
  return sheets.join('\n');
}

/** A page of nothing but a table has its title where the browser shows it: in the window's frame. */
function titleOf(root: HtmlElement, reading: HtmlReading): Block[] {
  const head = root.childNodes.filter(isElement).find(({ tagName }) => tagName === 'head');
  const title = head?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'title');
  if (!title) return [];
  const words = newWords();
  const nothing = (): void => undefined;
  walk(
    title,
    { isInTable: false, words: () => words, breakLine: nothing, endBlock: nothing, table: nothing },
    reading,
    0,
  );
  const { text, runs } = finished(words);
  const range = runs && ([runs[0]!.range[0], runs.at(-1)!.range[1]] as const);
  return text === '' ? [] : [{ kind: 'paragraph', text, ...(range && { range }) }];
}
