import { BLOCKS, DROPPED } from './elements.ts';
import { isHidden } from './hidden.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, isText, type TextNode } from './parse-html.ts';
import type { HtmlReading } from './reading.ts';
import { addText, endName, type Opened, type Words } from './words.ts';

/** Takes up what stands in a part of a page, in reading order. */
export interface Sink {
  /** Where words go at present. */
  words(): Words;
  /** A line break. */
  breakLine(): void;
  /** A block begins or ends. */
  endBlock(): void;
  table(element: HtmlElement, depth: number): void;
  /** Hidden elements are counted where they would have been read. */
  isInTable: boolean;
}

interface Around {
  isLink: boolean;
  /** What is clicked to open a panel. */
  isHead: boolean;
  list: { next: number } | undefined;
  /** Lists around. */
  lists: number;
  depth: number;
}

/** The parser bounds nesting; what it moves about may end up somewhat deeper. */
const DEEPEST = 1000;

export function walk(parent: HtmlElement, sink: Sink, reading: HtmlReading, depth: number): void {
  walkChildren(parent.childNodes, sink, reading, { isLink: false, isHead: false, list: undefined, lists: 0, depth });
}

function walkChildren(nodes: readonly HtmlNode[], sink: Sink, reading: HtmlReading, around: Around): void {
  if (around.depth > DEEPEST) return;
  for (const node of nodes) {
    if (reading.tally.passed) return;
    if (isText(node)) {
      addNode(node, sink, reading, around.isLink);
    } else if (isElement(node)) walkElement(node, sink, reading, around);
  }
}

function addNode({ value, sourceCodeLocation }: TextNode, sink: Sink, reading: HtmlReading, isLink: boolean): void {
  const { startOffset, endOffset } = sourceCodeLocation ?? {};
  if (!reading.isMarkdown || sink.isInTable) {
    addText(sink.words(), value, reading.source, startOffset, endOffset, isLink);
    return;
  }
  let at = startOffset ?? 0;
  for (const line of reading.source.slice(startOffset, endOffset).split('\n')) {
    addText(sink.words(), line, reading.source, at, at + line.length, isLink);
    sink.breakLine();
    at += line.length + 1;
  }
}

function walkElement(element: HtmlElement, sink: Sink, reading: HtmlReading, around: Around): void {
  const { tagName } = element;
  if (DROPPED.has(tagName) || skipsHidden(element, sink, reading)) return;
  if (tagName === 'br') return sink.breakLine();
  if (tagName === 'del' || tagName === 'ins') reading.changes += 1;
  if (tagName === 'del') return;
  const isBlock = BLOCKS.has(tagName);
  const endsField = tagName === 'dt' || tagName === 'dl';
  if (endsField) sink.words().nameEnd = -1;
  if (isBlock) sink.endBlock();
  if (tagName === 'table') sink.table(element, around.depth + 1);
  else {
    const opened = openedBy(element, around);
    const isHead = around.isHead || reading.panels.heads.has(element);
    if (opened) sink.words().opened = opened;
    walkChildren(element.childNodes, sink, reading, {
      isLink: around.isLink || (tagName === 'a' && !isHead && attribute(element, 'href') !== undefined),
      isHead,
      list: listOf(element) ?? (tagName === 'ul' || tagName === 'li' ? undefined : around.list),
      lists: around.lists + (tagName === 'ul' || tagName === 'ol' ? 1 : 0),
      depth: around.depth + 1,
    });
    // No words came.
    if (opened && sink.words().length === 0) sink.words().opened = { label: '' };
  }
  if (tagName === 'dt' || (tagName === 'label' && isName(element))) return endName(sink.words());
  if (endsField) sink.words().nameEnd = -1;
  if (isBlock) sink.endBlock();
}

/** A label that begins its line and has the words it names beside it; one behind a box to be ticked says what is ticked. */
function isName(label: HtmlElement): boolean {
  if (!hasWords(label)) return false;
  const around = label.parentNode!.childNodes;
  for (const [at, node] of around.entries()) {
    if (node === label) return around.slice(at + 1).some((one) => isElement(one) && hasWords(one));
    if (isText(node) ? node.value.trim() !== '' : isElement(node) && (node.tagName === 'input' || hasWords(node))) {
      return false;
    }
  }
  return false;
}

function openedBy(element: HtmlElement, { list, lists }: Around): Opened | undefined {
  const level = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (level !== undefined) return { shape: Number(level), label: '' };
  if (element.tagName !== 'li') return undefined;
  if (!list) return { shape: 'item', ...(lists > 1 && { room: lists - 1 }), label: '' };
  list.next = numberIn(element, 'value') ?? list.next;
  return { label: `${list.next++}. ` };
}

function numberIn(element: HtmlElement, name: string): number | undefined {
  const written = attribute(element, name)?.trim() ?? '';
  return /^\d{1,6}$/.test(written) ? Number(written) : undefined;
}

/** A list whose items get numbers from the browser. */
function listOf(element: HtmlElement): { next: number } | undefined {
  if (element.tagName !== 'ol' || /list-style(?:-type)?\s*:[^;]*none/i.test(attribute(element, 'style') ?? '')) {
    return undefined;
  }
  return { next: numberIn(element, 'start') ?? 1 };
}

function skipsHidden(element: HtmlElement, sink: Sink, reading: HtmlReading): boolean {
  if (reading.showsHidden || !isHidden(element, reading.hiddenSelectors)) return false;
  if (reading.panels.opened.has(element)) return false;
  if (sink.isInTable ? hasWords(element) : holdsRows(element)) reading.hidden += 1;
  return true;
}

/** A table of several rows, with words. */
function holdsRows(element: HtmlElement): boolean {
  const inner = element.childNodes.filter(isElement);
  if (inner.filter(({ tagName }) => tagName === 'tr').filter(hasWords).length > 1) return true;
  return inner.some(holdsRows);
}

export function hasWords(element: HtmlElement): boolean {
  return element.childNodes.some((node) =>
    isText(node) ? node.value.trim() !== '' : isElement(node) && !DROPPED.has(node.tagName) && hasWords(node),
  );
}
