import { type NumberingStyle, readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { GridCell, GridDocument, GridRow, Paragraph } from '../grid/grid.ts';
import { type Duties, dutiesIn, isDutyLine } from './duties.ts';
import { joined, part } from './stretch.ts';

/**
 * A list of tasks in running text (1.…。牵头单位：…；责任单位：…) as a grid of five columns. Undefined where fewer than two items
 * say who does them.
 */
export function proseDocument(paragraphs: readonly Paragraph[], vocabulary: Vocabulary): GridDocument | undefined {
  const lines = withNumbers(paragraphs.filter(({ text }) => text.trim() !== ''));
  const blocks = blocksOf(lines, vocabulary);
  if (blocks.length < 2) return undefined;
  const style = itemStyle(blocks);
  const before: Paragraph[] = [];
  const after: Paragraph[] = [];
  const rows: GridRow[] = [HEADER];
  for (const [at, { lines: own, duties }] of blocks.entries()) {
    const start = itemStart(own, style);
    for (const line of own.slice(0, start)) {
      if (isHeading(line)) rows.push(headingRow(line));
      else (at === 0 ? before : after).push(line);
    }
    rows.push(itemRow(own.slice(start), duties));
  }
  const last = blocks.at(-1)!.end;
  return { before, columns: HEADINGS.length, rows, after: [...after, ...lines.slice(last)] };
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

/** The numbering of the tasks: what stands once in most blocks. Headings stand in few, points of a task several times. */
function itemStyle(blocks: readonly Block[]): NumberingStyle | undefined {
  let best: NumberingStyle | undefined;
  let most = 0;
  for (const style of STYLES) {
    const count = blocks.filter(({ lines }) => lines.filter((line) => styleOf(line) === style).length === 1).length;
    if (count > 0 && count >= most) {
      best = style;
      most = count;
    }
  }
  return best;
}

function itemStart(lines: readonly Paragraph[], style: NumberingStyle | undefined): number {
  const first = lines.findIndex((line) => styleOf(line) === style);
  if (first >= 0) return first;
  const numbered = lines.findLastIndex((line) => styleOf(line) !== undefined);
  return numbered >= 0 ? numbered : lines.length - 1;
}

function styleOf({ text }: Paragraph): NumberingStyle | undefined {
  return readNumbering(text.trim())?.style;
}

function isHeading(line: Paragraph): boolean {
  const style = styleOf(line);
  return (style === 'chapter' || style === 'section') && line.text.trim().length <= 60 && !/[。；]/.test(line.text);
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
