import { type NumberingStyle, readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { GridCell, GridDocument, GridRow, Paragraph } from '../grid/grid.ts';
import { type Duties, dutiesIn, isDutyLine } from './duties.ts';
import { joinLines } from './lines.ts';
import { joined, part } from './stretch.ts';

/**
 * A list of tasks in running text (1.…。牵头单位：…；责任单位：…) as a grid of five columns. Undefined where fewer than two items
 * say who does them.
 */
export function proseDocument(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): GridDocument | undefined {
  const lines = joinLines(withNumbers(paragraphs.filter(({ text }) => text.trim() !== '')));
  const blocks = blocksOf(lines, vocabulary);
  if (blocks.length < 2) return undefined;
  const style = itemStyle(blocks);
  const before: Paragraph[] = [];
  const after: Paragraph[] = [];
  const rows: GridRow[] = [HEADER];
  let value = 0;
  for (const [at, { lines: own, duties }] of blocks.entries()) {
    const read = itemsOf(own, style, itemStart(own, style, at === 0));
    for (const line of read.others) (at === 0 ? before : after).push(line);
    for (const [index, piece] of read.parts.entries()) {
      if (piece.kind === 'heading') rows.push(headingRow(piece.line));
      else rows.push(itemRow(piece.lines, index === read.parts.length - 1 ? duties : {}));
    }
    value = read.value;
  }
  const rest = lines.slice(blocks.at(-1)!.end);
  const end = rest.findIndex(({ text }) => BEHIND.test(text.trim()));
  const tail = end < 0 ? rest : rest.slice(0, end);
  // The last items may say nothing of who does them.
  const next = tail.findIndex((line) => styleOf(line) === style && valueOf(line) === value + 1);
  const last = next < 0 || style === undefined ? undefined : itemsOf(tail, style, next);
  for (const piece of last?.parts ?? []) {
    rows.push(piece.kind === 'heading' ? headingRow(piece.line) : itemRow(piece.lines, {}));
  }
  after.push(...(last ? last.others : tail), ...(end < 0 ? [] : rest.slice(end)));
  return { before, columns: HEADINGS.length, rows, after };
}

/** What stands behind the tasks: 抄送, 附件, the date of issue. */
const BEHIND = /^(?:抄送|抄报|主送|附件|附[:：]|（此件|\d{4}年\d{1,2}月\d{1,2}日$)|印发$/;

type Part = { kind: 'heading'; line: Paragraph } | { kind: 'item'; lines: Paragraph[] };

/**
 * Headings and items of some lines; the first item begins at `start`. A list inside an item that counts from 1 anew belongs
 * to it.
 */
function itemsOf(
  lines: readonly Paragraph[],
  style: NumberingStyle | undefined,
  start: number,
): { parts: Part[]; others: Paragraph[]; value: number } {
  const parts: Part[] = [];
  const others: Paragraph[] = [];
  let item: Paragraph[] | undefined;
  let value = 0;
  let inner = 0;
  for (const [at, line] of lines.entries()) {
    const own = styleOf(line) === style && style !== undefined ? valueOf(line) : undefined;
    const isInner = item !== undefined && own === inner + 1 && (own === 1 || inner > 0);
    const isNext = at > start && own !== undefined && !isInner && (item === undefined || own === value + 1);
    if (at === start || isNext) {
      item = [line];
      parts.push({ kind: 'item', lines: item });
      value = own ?? value;
      inner = 0;
    } else if (isHeadingAbove(line, style)) {
      item = undefined;
      parts.push({ kind: 'heading', line });
    } else if (item) {
      if (isInner) inner = own;
      item.push(line);
    } else others.push(line);
  }
  return { parts, others, value };
}

/** Where the file has no offsets a paragraph is found by its number. */
function withNumbers(lines: readonly Paragraph[]): Paragraph[] {
  return lines.map((line, at) => (line.range ? line : { ...line, cell: { ...line.cell, paragraph: at + 1 } }));
}

/** The lines from behind one item's duties up to the next one's. */
interface Block {
  /** Without what says who does it. */
  lines: Paragraph[];
  duties: Duties;
  /** Position of the first line behind it. */
  end: number;
}

function blocksOf(lines: readonly Paragraph[], vocabulary: Vocabulary): Block[] {
  const blocks: Block[] = [];
  let own: Paragraph[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const found = dutiesIn(line, vocabulary);
    if (!found) {
      own.push(line);
      continue;
    }
    if (found.before.text !== '') own.push(found.before);
    const words = [found.duties];
    // 牵头单位：…, 责任单位：… and 完成时限：… may stand on lines of their own.
    while (at + 1 < lines.length && isDutyLine(lines[at + 1]!)) words.push(dutiesIn(lines[++at]!, vocabulary)!.duties);
    if (own.length === 0) continue;
    blocks.push({ lines: own, duties: together(words), end: at + 1 });
    own = [];
  }
  return blocks;
}

function together(parts: readonly Duties[]): Duties {
  const roles = parts.flatMap(({ roles: one }) => (one ? [one] : []));
  const deadline = parts.find((one) => one.deadline)?.deadline;
  return { ...(roles.length > 0 && { roles: joined(roles) }), ...(deadline && { deadline }) };
}

/** From the outermost to the innermost (GB/T 9704-2012, 7.3.3). */
const STYLES: readonly NumberingStyle[] = ['chapter', 'section', 'item', 'subitem'];

/**
 * The numbering of the tasks: it goes on from block to block. Headings stand in few of them; points of a task begin at 1 in
 * each. Of two that go on alike the inner one.
 */
function itemStyle(blocks: readonly Block[]): NumberingStyle | undefined {
  let best: NumberingStyle | undefined;
  let most = 0;
  for (const style of STYLES) {
    const count = goingOn(blocks, style);
    if (count > 0 && count >= most) {
      best = style;
      most = count;
    }
  }
  return best;
}

/** In how many blocks a numbering goes on; half for one that begins anew under a heading. */
function goingOn(blocks: readonly Block[], style: NumberingStyle): number {
  let count = 0;
  let value = 0;
  for (const { lines } of blocks) {
    const own = lines.filter((line) => styleOf(line) === style).map((line) => valueOf(line)!);
    const [first] = own;
    if (first === undefined) continue;
    if (first === value + 1) count += 1;
    else if (first === 1 && lines.some((line) => isHeadingAbove(line, style))) count += 0.5;
    if (first !== value + 1) value = first;
    for (const next of own) if (next === value + 1) value = next;
  }
  return count;
}

/** Where the first item of a block begins; one without the others' numbering begins behind the last one's duties. */
function itemStart(lines: readonly Paragraph[], style: NumberingStyle | undefined, isFirst: boolean): number {
  const first = lines.findIndex((line) => styleOf(line) === style && style !== undefined);
  if (first >= 0) return first;
  const numbered = lines.findLastIndex((line) => styleOf(line) !== undefined && !isHeadingAbove(line, style));
  return numbered >= 0
    ? numbered
    : isFirst
      ? lines.length - 1
      : lines.findLastIndex((line) => isHeadingAbove(line, style)) + 1;
}

function styleOf({ text }: Paragraph): NumberingStyle | undefined {
  return readNumbering(text.trim())?.style;
}

function valueOf({ text }: Paragraph): number | undefined {
  return readNumbering(text.trim())?.value;
}

/** A short line with a numbering that stands above that of the items. */
function isHeadingAbove(line: Paragraph, style: NumberingStyle | undefined): boolean {
  const own = styleOf(line);
  if (own === undefined || line.text.trim().length > 60 || /[。；：]/.test(line.text)) return false;
  return STYLES.indexOf(own) < (style === undefined ? STYLES.indexOf('item') : STYLES.indexOf(style));
}

const HEADINGS = ['序号', '工作任务', '工作要求', '责任分工', '完成时限'] as const;
const HEADER: GridRow = { cells: HEADINGS.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 })) };

function headingRow(line: Paragraph): GridRow {
  return { cells: [{ ...line, column: 0, columnSpan: HEADINGS.length, rowSpan: 1 }] };
}

/** What is longer is no title. */
const LONGEST_TITLE = 60;

function itemRow([first, ...rest]: readonly Paragraph[], { roles, deadline }: Duties): GridRow {
  const text = first!.text;
  const start = text.length - text.trimStart().length;
  const numbering = readNumbering(text.slice(start));
  const words = start + (numbering?.end ?? 0);
  const sentence = /^[^。；\n]{1,60}?[。]/.exec(text.slice(words))?.[0].length ?? 0;
  const end = text.trimEnd().length;
  // A single sentence is the demand itself, and goes without a title.
  const isSingle = rest.length === 0 && (sentence === 0 || words + sentence >= end);
  const isLineTitle = sentence === 0 && end - words <= LONGEST_TITLE;
  const cut = isSingle ? words : isLineTitle ? end : words + sentence;
  const demand = [...(cut < end ? [part(first!, cut, end)] : []), ...rest];
  return {
    cells: [
      ...(numbering ? [cell(part(first!, start, words), 0)] : []),
      ...(cut > words ? [cell(part(first!, words, cut), 1)] : []),
      ...(demand.length > 0 ? [cell(joined(demand), 2)] : []),
      ...(roles ? [cell(roles, 3)] : []),
      ...(deadline ? [cell(deadline, 4)] : []),
    ],
  };
}

function cell(stretch: Omit<GridCell, 'column' | 'columnSpan' | 'rowSpan'>, column: number): GridCell {
  return { ...stretch, column, columnSpan: 1, rowSpan: 1 };
}
