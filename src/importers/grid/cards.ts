import { stripBlanks } from '../../text/blanks.ts';
import { columnOf } from '../../text/headers.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { readNumeral } from '../../text/numerals.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import type { Block, ParagraphBlock, TableBlock } from './blocks.ts';
import type { GridCell, GridRow } from './grid.ts';
import { foldWidths } from '../../text/widths.ts';
import { type LayoutRow, layOut } from './layout.ts';
import { isUnitRole } from './roles.ts';
import { filledCells } from './table-parts.ts';

/**
 * One table a task, or several below one another: the names of the fields stand in front of their words, 责任单位 | 县水利局,
 * in one pair of columns or two. Cards that follow each other become one table with a row each.
 */
export function withoutCards(blocks: readonly Block[], vocabulary: Vocabulary): Block[] {
  const kept: Block[] = [];
  const read = cardsIn(blocks, vocabulary);
  let open: { at: number; cards: Card[] } | undefined;
  let between: ParagraphBlock[] = [];
  const close = (): void => {
    if (!open) return;
    const { at, cards } = open;
    const first = kept[at - 1];
    if (takeTitles(cards, first?.kind === 'paragraph' ? first : undefined, vocabulary))
      kept.splice(at - 1, 2, tableOf(cards));
    else kept[at] = tableOf(cards);
    open = undefined;
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      between.push(block);
      continue;
    }
    const cards = read.get(block);
    const titles = new Set(kept.flatMap((one) => (one.kind === 'paragraph' ? stripBlanks(one.text) : [])));
    // What stands between two cards belongs to the second, but for a title, which begins another table or is the same again.
    const own = between.filter(({ text }) => text.trim() !== '' && !titles.has(stripBlanks(text)));
    if (cards && open && !own.some(({ text }) => isTableTitle(text))) {
      cards[0]!.above.unshift(...own.map(asCell));
      open.cards.push(...cards);
    } else {
      close();
      const last = between.at(-1);
      if (cards && last && numberOf(last.text) !== undefined) {
        cards[0]!.above.unshift(asCell(last));
        between.pop();
      }
      kept.push(...between);
      open = cards && { at: kept.length, cards: [...cards] };
      kept.push(block);
    }
    between = [];
  }
  close();
  return [...kept, ...between];
}

const asCell = (line: ParagraphBlock): GridCell => ({ ...line, column: 0, columnSpan: 1, rowSpan: 1 });

/** What is longer is no title. */
const LONGEST_TITLE = 60;

/**
 * Cards that do not say what the task is called are called by the line above each of them; true where that of the first is the line
 * in front of the table.
 */
function takeTitles(cards: readonly Card[], before: ParagraphBlock | undefined, vocabulary: Vocabulary): boolean {
  const isTold = cards.some(({ fields }) => [...fields.keys()].some((key) => columnOf(key, vocabulary) === 'title'));
  if (isTold || cards.length < 2) return false;
  const [first, ...others] = cards.map(({ above }) => above.at(-1));
  const front = first ?? (before && asCell(before));
  const lines = [front, ...others];
  const areTitles = lines.every(
    (line) =>
      line &&
      line.text.trim().length <= LONGEST_TITLE &&
      !isTableTitle(line.text) &&
      !/[。；：:]$/.test(line.text.trim()),
  );
  if (!areTitles) return false;
  for (const [at, { above, fields }] of cards.entries()) {
    const words = lines[at]!;
    above.pop();
    const name = { ...words, text: '工作任务', isVerbatim: false, runs: [] };
    const rest = [...fields];
    fields.clear();
    for (const [key, field] of [['工作任务', { name, words }] as const, ...rest]) fields.set(key, field);
  }
  return first === undefined;
}

/** The fields of one task, by their names as printed without blanks. */
interface Card {
  fields: Map<string, { name: GridCell; words: GridCell }>;
  /** Rows of one cell in front of the fields: the heading of a section, or 任务一. */
  above: GridCell[];
}

/** The cards of each table that is made of them: names that nobody knows are names where several cards have the same. */
function cardsIn(blocks: readonly Block[], vocabulary: Vocabulary): Map<Block, Card[]> {
  const found = new Map<Block, { cards: Card[]; isSure: boolean }>();
  const times = new Map<string, number>();
  for (const block of blocks) {
    const cards = block.kind === 'table' ? cardsOf(block, vocabulary) : undefined;
    if (!cards) continue;
    found.set(block, cards);
    for (const card of cards.cards) times.set(namesOf(card), (times.get(namesOf(card)) ?? 0) + 1);
  }
  const read = new Map<Block, Card[]>();
  for (const [block, { cards, isSure }] of found) {
    if (isSure || cards.every((card) => times.get(namesOf(card))! > 1 && isGiven(card, vocabulary)))
      read.set(block, cards);
  }
  return read;
}

const namesOf = ({ fields }: Card): string => [...fields.keys()].join('|');

/** By whom, or until when. */
function isGiven({ fields }: Card, vocabulary: Vocabulary): boolean {
  return [...fields.keys()].some((key) => {
    const role = columnOf(key, vocabulary);
    return role === 'deadline' || isUnitRole(role);
  });
}

/** Undefined where the table is none of cards: each row but those of one cell must begin with the name of a field. */
function cardsOf(block: TableBlock, vocabulary: Vocabulary): { cards: Card[]; isSure: boolean } | undefined {
  const cards: Card[] = [];
  let card: Card = { fields: new Map(), above: [] };
  let named = 0;
  const rows = layOut({ ...withNumbersAbove(block), before: [], after: [] });
  const heads = headsPairs(rows[0], vocabulary) ? wordsOf(rows[0]!) : undefined;
  for (const row of rows) {
    if (heads !== undefined && wordsOf(row) === heads) continue;
    const pairs = pairsOf(row, vocabulary);
    if (!pairs) return undefined;
    for (const { name, words, isKnown, isAbove } of pairs) {
      if (isAbove || (name && card.fields.has(stripBlanks(name.text)) && !isContinuedName(row, name))) {
        if (card.fields.size > 0) {
          cards.push(card);
          card = { fields: new Map(), above: [] };
        }
        if (isAbove) card.above.push(words);
      }
      if (!name) continue;
      if (isKnown) named += 1;
      const key = stripBlanks(name.text);
      const earlier = card.fields.get(key)?.words;
      card.fields.set(key, { name, words: earlier ? joined(earlier, words) : words });
    }
  }
  if (card.fields.size > 0) cards.push(card);
  const isWhole = cards.every(({ fields }) => isTask([...fields.keys()], vocabulary));
  const count = cards.reduce((sum, { fields }) => sum + fields.size, 0);
  return cards.length > 0 ? { cards, isSure: isWhole && named * 2 > count } : undefined;
}

/** A number merged over all rows of a card, in front of the names, stands in a row of its own above them. */
function withNumbersAbove(block: TableBlock): TableBlock {
  const rows: GridRow[] = [];
  const withoutFirst = (cells: readonly GridCell[]): GridRow => ({
    cells: cells.map((cell) => ({ ...cell, column: cell.column - 1 })),
  });
  let left = 0;
  for (const row of block.rows) {
    const [first, ...others] = row.cells;
    if (left > 0) rows.push(withoutFirst(row.cells));
    else if (first?.column === 0 && first.rowSpan > 1 && numberOf(first.text) !== undefined) {
      rows.push({ cells: [{ ...first, rowSpan: 1 }] }, withoutFirst(others));
      left = first.rowSpan;
    } else if (filledCells(row).length > 1) return block;
    else rows.push(row);
    left = Math.max(0, left - 1);
  }
  return { ...block, rows };
}

interface Pair {
  name?: GridCell;
  words: GridCell;
  isKnown?: boolean;
  isAbove?: boolean;
}

/** Names and words take turns; undefined where the row does not begin with a name, or two names stand side by side. */
function pairsOf(row: LayoutRow, vocabulary: Vocabulary): Pair[] | undefined {
  const cells = row.slots.flatMap((slot) => (slot ? [slot.cell] : []));
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const isName = (cell: GridCell | undefined): boolean => !!cell && columnOf(cell.text, vocabulary) !== undefined;
  if (filled.length === 0) return [];
  if (filled.length === 1 && !isName(filled[0])) return [{ words: filled[0]!, isAbove: true }];
  const pairs: Pair[] = [];
  for (let at = 0; at < cells.length; at += 2) {
    const [name, words] = [cells[at]!, cells[at + 1]];
    if (name.text.trim() === '' && (words?.text.trim() ?? '') === '') continue;
    const isKnown = isName(name);
    // A field that nobody knows may stand between known ones, where it looks like a name. 6月 may be a heading, but is a time here.
    const isBesideName = isName(words) && columnOf(words!.text, vocabulary) !== 'other';
    if ((!isKnown && !isShortName(name)) || isBesideName) return undefined;
    pairs.push({ name, words: words ?? { ...name, text: '' }, isKnown });
  }
  return pairs;
}

/** 项目 | 内容, a name beside a name, heads the column of names and that of words: no name of a field stands there, and no words. */
function headsPairs(row: LayoutRow | undefined, vocabulary: Vocabulary): boolean {
  const cells = row?.own.filter(({ text }) => text.trim() !== '') ?? [];
  return cells.length > 1 && cells.every(isShortName) && pairsOf(row!, vocabulary) === undefined;
}

const wordsOf = ({ own }: LayoutRow): string => own.map(({ text }) => stripBlanks(text)).join('|');

const LONGEST_NAME = 8;
const isShortName = ({ text }: GridCell): boolean => {
  const plain = stripBlanks(text);
  return plain.length > 1 && plain.length <= LONGEST_NAME && /^\p{Script=Han}+$/u.test(plain);
};

const isContinuedName = ({ slots }: LayoutRow, name: GridCell): boolean =>
  slots.some((slot) => slot?.cell === name && slot.isContinued);

/** A task says what to do, and by whom or until when. */
function isTask(names: readonly string[], vocabulary: Vocabulary): boolean {
  const roles = new Set(names.flatMap((name) => columnOf(name, vocabulary) ?? []));
  return roles.size >= 2 && (roles.has('title') || roles.has('requirement'));
}

function joined(before: GridCell, { text }: GridCell): GridCell {
  return { ...before, text: `${before.text}\n${text}`, isVerbatim: false, runs: [] };
}

/** 任务二, 第2项, 项目（三）: what a card is called by its number alone. */
const CARD_NUMBER =
  /^(?:第|任务|项目|事项|问题|实事|表)*[（(]?([\d〇一二三四五六七八九十]{1,3})[）)]?(?:项|号|件|条)?(?:任务|工作|实事|问题)?$/;

function numberOf(text: string): number | undefined {
  const found = CARD_NUMBER.exec(stripBlanks(foldWidths(text)))?.[1];
  return found === undefined ? undefined : readNumeral(found);
}

/** 任务二 alone in its line. */
export const isCardNumber = (text: string): boolean => numberOf(text) !== undefined;

function takeNumber({ fields, above }: Card): void {
  const last = above.at(-1);
  const number = last && numberOf(last.text);
  if (!last || number === undefined || fields.has('序号')) return;
  above.pop();
  const words = { ...last, text: String(number), isVerbatim: last.text === String(number), runs: [] };
  fields.set('序号', { name: { ...words, text: '序号', isVerbatim: false }, words });
}

/** One column for each name that any of the cards has, in the order in which they come. */
function tableOf(cards: readonly Card[]): TableBlock {
  const names = new Map<string, GridCell>();
  for (const card of cards) takeNumber(card);
  for (const { fields } of cards) for (const [key, { name }] of fields) if (!names.has(key)) names.set(key, name);
  const columns = names.size;
  const placed = (cell: GridCell, column: number): GridCell => ({ ...cell, column, columnSpan: 1, rowSpan: 1 });
  const rows: GridRow[] = [{ cells: [...names.values()].map(placed), isHeader: true }];
  for (const { fields, above } of cards) {
    for (const cell of above)
      rows.push({ cells: [{ ...cell, column: 0, columnSpan: Math.max(2, columns), rowSpan: 1 }] });
    rows.push({
      cells: [...names.keys()].flatMap((key, column) => {
        const words = fields.get(key)?.words;
        return words ? [placed(words, column)] : [];
      }),
    });
  }
  return { kind: 'table', columns, rows };
}
