import { stripBlanks } from '../../text/blanks.ts';
import type { ColumnRole } from '../../text/headers.ts';
import { findLabels, opensField } from '../../text/labels.ts';
import { withoutBullet } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Block } from '../grid/blocks.ts';
import { isCardNumber } from '../grid/cards.ts';
import type { GridCell, GridRow, Paragraph } from '../grid/grid.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import { joined, part, type Stretch } from './stretch.ts';

/** A line that begins with the name of a field, 牵头单位：县水利局; a line may hold several. */
interface CardLine {
  line: Paragraph;
  fields: readonly Field[];
  /** Words in front of the first field that are its number: 1.任务名称：. */
  number: Stretch | undefined;
}

interface Field {
  key: string;
  role: ColumnRole | undefined;
  name: Stretch;
  words: Stretch;
}

/**
 * Cards in running text: the fields of a task, each with its name in front, line under line, and the next task behind them. The
 * same as tables of names and words, with what stands around them; undefined where the lines hold no two cards.
 */
export function cardBlocks(lines: readonly Paragraph[], vocabulary: Vocabulary): Block[] | undefined {
  const read = withoutChanceNames(lines.map((line) => cardLineOf(line, vocabulary)));
  const key = usualKey(read);
  if (key === undefined) return undefined;
  const starts = startsOf(read, key);
  if (starts.length < 2 || (!isNaming(key) && haveOwnTitles(read, starts))) return undefined;
  return blocksOf(read, new Set(starts));
}

/** 任务名称, 项目名称: what stands behind is what the task is called. */
const isNaming = (key: string): boolean => key.endsWith('名称');

/** A name that nobody knows is one where it comes back. */
const UNKNOWN = /^\s*([\p{Script=Han}]{2,8})[:：]/u;

function cardLineOf(line: Paragraph, vocabulary: Vocabulary): CardLine {
  const { text } = line;
  const from = text.length - withoutBullet(text).length;
  const numbering = readNumbering(text.slice(from));
  const at = from + (numbering?.end ?? 0);
  const rest = text.slice(at);
  const known = findLabels(rest, vocabulary).filter((label) => label.start === 0 || opensField(rest, label));
  const unknown = known[0]?.start === 0 ? undefined : UNKNOWN.exec(rest);
  if (known[0]?.start !== 0 && !unknown) return { line, fields: [], number: undefined };
  const labels = [
    ...(unknown ? [{ text: unknown[1]!, role: undefined, start: 0, end: unknown[0].length }] : []),
    ...known,
  ];
  const fields = labels.map(({ text: name, role, start, end }, index): Field => {
    const to = labels[index + 1]?.start ?? rest.length;
    const words = part(line, at + end, at + to);
    const isLast = to === rest.length;
    return {
      key: stripBlanks(name),
      role,
      name: part(line, at + start, at + start + name.length),
      words: isLast ? words : part(line, at + end, at + end + rest.slice(end, to).replace(/[；;，,\s]+$/, '').length),
    };
  });
  // 1.问题： is a task of its own; 1.任务名称： the number of a card.
  if (numbering && !isNaming(fields[0]!.key)) return { line, fields: [], number: undefined };
  return { line, fields, number: numbering && part(line, from, at) };
}

/** 联系人 behind all cards: whom to ask about the document. */
const CONTACT = /^联系/;

function withoutChanceNames(lines: readonly CardLine[]): CardLine[] {
  const counts = new Map<string, number>();
  for (const { fields } of lines) for (const { key } of fields) counts.set(key, (counts.get(key) ?? 0) + 1);
  return lines.map((line) => {
    const [first] = line.fields;
    const isChance = first && (first.role === undefined || CONTACT.test(first.key)) && counts.get(first.key)! < 2;
    return isChance ? { ...line, fields: [] } : line;
  });
}

/** The name of the field that most cards have and that says what the task is. */
function usualKey(lines: readonly CardLine[]): string | undefined {
  let best: string | undefined;
  let most = 1;
  for (const wanted of ['title', 'requirement'] as const) {
    const counts = new Map<string, number>();
    for (const { fields } of lines) {
      for (const { key, role } of fields) if (role === wanted) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) if (count > most) [best, most] = [key, count];
    if (best !== undefined) return best;
  }
  return undefined;
}

/** The lines that cards begin with: the field that opens the first comes again, or the one that all cards have. */
function startsOf(lines: readonly CardLine[], usual: string): number[] {
  const keysOf = (at: number): string[] => lines[at]?.fields.map(({ key }) => key) ?? [];
  const first = lines.findIndex((_, at) => keysOf(at).includes(usual));
  const later = new Set(lines.slice(first + 1).flatMap(({ fields }) => fields.map(({ key }) => key)));
  let from = first;
  while (from > 0 && later.has(keysOf(from - 1)[0] ?? '')) from -= 1;
  const opening = keysOf(from)[0];
  const starts: number[] = [];
  let hasUsual = false;
  for (let at = from; at < lines.length; at++) {
    const keys = keysOf(at);
    if (keys[0] === opening || (hasUsual && keys.includes(usual))) {
      starts.push(at);
      hasUsual = false;
    }
    hasUsual ||= keys.includes(usual);
  }
  return starts;
}

/** Each card stands below a numbered line: that is the task, and the fields are what it says. */
function haveOwnTitles(lines: readonly CardLine[], starts: readonly number[]): boolean {
  return starts.every((at) => readNumbering(lines[at - 1]?.line.text ?? '') !== undefined);
}

/** The cards as rows of names and words, one table for each run of them, and the lines around. */
function blocksOf(lines: readonly CardLine[], starts: ReadonlySet<number>): Block[] {
  const blocks: Block[] = [];
  let rows: GridRow[] | undefined;
  let card = new Map<string, { field: Field; words: (Stretch | Paragraph)[] }>();
  let last: Field | undefined;
  let between: Paragraph[] = [];
  const settle = (next: 'card' | 'field' | 'end'): void => {
    const cut = last ? endOfWords(between, last, next) : 0;
    if (last) card.get(last.key)!.words.push(...between.slice(0, cut));
    const others = between.slice(cut);
    between = [];
    if (next === 'field') return;
    for (const { field, words } of card.values())
      rows!.push({ cells: [cellOf(field.name, 0), cellOf(joined(words.filter(isFilled)), 1)] });
    card = new Map();
    const isOver = !rows || next === 'end' || others.some(({ text }) => isTableTitle(text));
    // Headings stand directly above the first card, others between two.
    const above = isOver ? (next === 'card' ? others.splice(1 + others.findLastIndex(isNoHeading)) : []) : others;
    if (isOver && others.length > 0) rows = undefined;
    if (isOver) blocks.push(...others.map((line) => ({ kind: 'paragraph' as const, ...line })));
    if (next === 'card' && !rows) blocks.push({ kind: 'table', columns: 2, rows: (rows = []) });
    rows?.push(...above.map((line) => ({ cells: [cellOf(part(line, 0, line.text.length), 0, 2)] })));
  };
  for (const [at, { line, fields, number }] of lines.entries()) {
    if (fields.length === 0 || (!rows && !starts.has(at))) {
      between.push(line);
      continue;
    }
    settle(starts.has(at) ? 'card' : 'field');
    if (number) rows!.push({ cells: [cellOf({ ...number, text: '序号' }, 0), cellOf(number, 1)] });
    for (const field of fields) {
      last = field;
      const same = card.get(field.key);
      if (same) same.words.push(field.words);
      else card.set(field.key, { field, words: [field.words] });
    }
  }
  settle('end');
  return blocks;
}

/** 一、作风方面 above a card is the heading of its section; a sentence belongs to the text in front. */
const isNoHeading = ({ text }: Paragraph): boolean => {
  const style = readNumbering(text)?.style;
  return (style !== 'chapter' && style !== 'section') || /[。；]/.test(text);
};

const isFilled = ({ text }: Stretch | Paragraph): boolean => text !== '';

/** How many of the lines behind a field still belong to its words; the others stand above the next card, or behind the last. */
function endOfWords(lines: readonly Paragraph[], { role, words }: Field, next: 'card' | 'field' | 'end'): number {
  if (next === 'field') return lines.length;
  // Of units, a person or a day nothing more is said.
  const isProse = role === undefined || role === 'title' || role === 'requirement' || role === 'other';
  if (!isProse && words.text !== '') return 0;
  const end = lines.findIndex(({ text }, at) => {
    const style = readNumbering(text)?.style;
    const isPoint = style === 'item' || style === 'subitem';
    if (next === 'card') return !isPoint && (style !== undefined || isCardNumber(text) || isTableTitle(text));
    return !isPoint && (at > 0 || words.text !== '');
  });
  return end < 0 ? lines.length : end;
}

function cellOf(stretch: Stretch, column: number, columnSpan = 1): GridCell {
  return { ...stretch, column, columnSpan, rowSpan: 1 };
}
