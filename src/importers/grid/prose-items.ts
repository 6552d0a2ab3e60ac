import { readNumbering, type NumberingStyle } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { GridCell, GridDocument, GridRow, Paragraph } from './grid.ts';
import { type Duty, isLabelled, takeDuty } from './prose-duty.ts';

const STYLES: readonly NumberingStyle[] = ['chapter', 'section', 'item', 'subitem'];
/** So many items with units behind them are no chance. */
const FEWEST = 3;
const DUTY_WORD = /单位|部门|科室|处室|股室|牵头|负责|主办|承办|配合|落实/;
const LONGEST_HEADING = 60;
/** How far back a bracket may have been opened. */
const LONGEST_OPEN = 200;
const BEHIND = /^(?:抄送|抄报|主送|附件|附[:：]|（此件)|\d日印发$/;

interface Item {
  /** Position of its first paragraph. */
  at: number;
  value: number;
  /** Behind its number. */
  text: string;
  source: Paragraph;
  duty: Duty;
}

/**
 * Tasks written as numbered items, each with its units behind it: 1.…（牵头单位：…；责任单位：…）. They become the rows of a
 * table; undefined where the paragraphs hold none.
 */
export function proseDocument(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): GridDocument | undefined {
  if (paragraphs.filter(({ text }) => DUTY_WORD.test(text)).length < FEWEST) return undefined;
  const all = paragraphs.filter(({ text }) => text.trim() !== '');
  const end = all.findLastIndex(({ text }) => !BEHIND.test(text.trim())) + 1;
  const body = all.slice(0, end);
  const found = STYLES.map((style) => ({ style, items: itemsOf(body, style, vocabulary) })).toSorted(
    (a, b) => withDuty(b.items) - withDuty(a.items),
  )[0]!;
  const count = withDuty(found.items);
  if (count < FEWEST || count * 2 < found.items.length) return undefined;
  const from = firstOf(found.items);
  const rows: GridRow[] = [HEADER];
  const items = new Map(found.items.map((item) => [item.at, item]));
  let start = found.items[from]!.at;
  while (start > 0 && isHeading(body[start - 1]!, found.style)) start -= 1;
  for (let at = start; at < body.length; at += 1) {
    const item = items.get(at);
    if (item) rows.push(rowOf(item));
    else if (isHeading(body[at]!, found.style))
      rows.push({ cells: [cellOf(body[at]!, body[at]!.text.trim(), 0, WIDTH)] });
  }
  return { before: body.slice(0, start), columns: WIDTH, rows, after: all.slice(end) };
}

const HEADINGS = ['工作任务', '工作要求', '牵头单位', '责任单位', '配合单位', '完成时限'];
const WIDTH = HEADINGS.length;
const HEADER: GridRow = {
  cells: HEADINGS.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 })),
};

const withDuty = (items: readonly Item[]): number => items.filter(({ duty }) => duty.isKnown).length;

interface Open {
  at: number;
  value: number;
  parts: string[];
  source: Paragraph;
  hasDuty: boolean;
  /** The last number of a list in it that is numbered as the items are. */
  inner: number;
}

/** What stands from one number of a style to the next, or to a heading above it. */
function itemsOf(paragraphs: readonly Paragraph[], style: NumberingStyle, vocabulary: Vocabulary): Item[] {
  const items: Item[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (!open) return;
    const { at, value, parts, source } = open;
    const duty = takeDuty(joined(parts), vocabulary);
    items.push({ at, value, text: duty.rest, source, duty });
    open = undefined;
  };
  for (const [at, paragraph] of paragraphs.entries()) {
    const numbering = readNumbering(paragraph.text);
    if (numbering?.style === style && !isInner(open, numbering.value)) {
      close();
      const text = paragraph.text.slice(numbering.end);
      const hasDuty = takeDuty(text, vocabulary).isKnown;
      open = { at, value: numbering.value, parts: [text], source: paragraph, hasDuty, inner: 0 };
    } else if (isHeading(paragraph, style)) close();
    else if (open) {
      if (numbering?.style === style) open.inner = numbering.value;
      open.parts.push(paragraph.text);
      open.hasDuty ||= takeDuty(paragraph.text, vocabulary).isKnown;
    }
  }
  close();
  return items;
}

/** Numbers that begin anew in an item whose units are still to come are those of a list in it. */
function isInner(open: Open | undefined, value: number): boolean {
  return open !== undefined && !open.hasDuty && value === open.inner + 1 && (value === 1 || open.inner > 0);
}

/** Lines of a PDF go on in the next, paragraphs of a document end. */
function joined(parts: readonly string[]): string {
  const pieces: string[] = [];
  let tail = '';
  for (const part of parts) {
    const words = part.trim();
    const isOpen = /[（(【][^）)】]*$/.test(tail);
    const isNew =
      (/[。；：！？）】]$/.test(tail) && !isOpen) || isLabelled(words) || readNumbering(words) !== undefined;
    if (tail !== '' && isNew) pieces.push('\n');
    pieces.push(words);
    tail = (tail + words).slice(-LONGEST_OPEN);
  }
  return pieces.join('');
}

function isHeading({ text }: Paragraph, style: NumberingStyle): boolean {
  const own = readNumbering(text)?.style;
  if (own === undefined || text.trim().length > LONGEST_HEADING || /[。；：]/.test(text)) return false;
  return STYLES.indexOf(own) < STYLES.indexOf(style);
}

/** The points of the notice in front are numbered too: the tasks begin where the numbers lead up to the first with units. */
function firstOf(items: readonly Item[]): number {
  let from = items.findIndex(({ duty }) => duty.isKnown);
  while (from > 0 && items[from - 1]!.value + 1 === items[from]!.value) from -= 1;
  return from;
}

/** The first sentence is the task, the others what it demands. */
function rowOf({ value, text, source, duty }: Item): GridRow {
  const stop = text.search(/[。\n]/);
  const title = stop < 0 ? text : text.slice(0, stop + 1).trim();
  const texts = [`${value}.${title}`, stop < 0 ? '' : text.slice(stop + 1).trim(), duty.lead, duty.responsible];
  return {
    cells: [...texts, duty.supporting, duty.deadline].map((words, column) => cellOf(source, words, column)),
  };
}

function cellOf({ range, cell }: Paragraph, text: string, column: number, columnSpan = 1): GridCell {
  return { text, column, columnSpan, rowSpan: 1, ...(range && { range }), ...(cell && { cell }) };
}
