import { seeded } from '../seeded.ts';
import { createDice, inventTable } from '../../../tests/importers/invented-tables.ts';

/** How the rows and columns of a table are told apart. */
export const STYLES = [
  'grid',
  'dotted grid',
  'rules',
  'verticals',
  'header lines',
  'outer box',
  'no lines',
  'bands',
  'bands between rules',
  'white lines on shades',
] as const;
export type Style = (typeof STYLES)[number];

/** Lines between rows, or nothing but the words themselves to tell them apart. */
export const hasRowMarks = (style: Style): boolean =>
  !['verticals', 'header lines', 'outer box', 'no lines'].includes(style);

export interface Layout {
  id: string;
  style: Style;
  isNumbered: boolean;
  isCentred: boolean;
  repeatsHeader: boolean;
  /** In points. */
  page: readonly [width: number, height: number];
  margin: number;
  size: number;
  font: string;
  padding: number;
  title: string;
  headings: readonly string[];
  /** Width of each column as a share of all. */
  widths: readonly number[];
  rows: readonly Row[];
}

/** Cells of a task, or the one of a heading that reaches over all columns; paragraphs in each. */
export type Row = { heading: string } | { cells: readonly (readonly string[])[] };

const PAGES = [
  [595, 842],
  [842, 595],
  [842, 1191],
  [1191, 842],
  [612, 792],
  [792, 612],
] as const;
const FONTS = ['Noto Serif CJK SC', 'Noto Sans CJK SC', 'AR PL UMing CN', 'AR PL UKai CN', 'WenQuanYi Micro Hei'];
const WIDTHS: Readonly<Record<string, number>> = {
  序号: 6,
  工作任务: 20,
  工作要求: 40,
  牵头单位: 16,
  责任单位: 24,
  完成时限: 14,
};

/** Every style comes in turn; the rest is drawn. */
export function layoutAt(seed: number, at: number): Layout {
  const own = seeded(seed * 1000 + at)(2 ** 31);
  const dice = createDice(own);
  const isNumbered = dice.chance(0.6);
  const table = inventTable(own, {
    titlesEndInStop: false,
    leadSeparator: dice.pick(['lines', '、'] as const),
    columns: isNumbered ? 6 : 5,
    tasks: 12,
  });
  const hasSections = dice.chance(0.3);
  const page = dice.pick(PAGES);
  return {
    id: `${seed}-${String(at).padStart(3, '0')}`,
    style: STYLES[at % STYLES.length]!,
    isNumbered,
    isCentred: dice.chance(0.4),
    repeatsHeader: dice.chance(0.6),
    page,
    margin: dice.pick([36, 54, 72]),
    size: page[0] < 700 ? dice.pick([9, 10, 10.5, 12]) : dice.pick([10, 10.5, 12, 14]),
    font: dice.pick(FONTS),
    padding: dice.pick([2, 4, 5.4]),
    title: table.notice[0]!,
    headings: table.headings,
    widths: table.headings.map((heading) => WIDTHS[heading]!),
    rows: table.rows
      .filter((row) => hasSections || 'cells' in row)
      .map((row) => ('heading' in row || isNumbered ? row : { cells: withoutNumber(row.cells) })),
  };
}

/** The tables without a column of numbers have none in front of their titles either. */
function withoutNumber([title, ...others]: readonly (readonly string[])[]): string[][] {
  return [title!.map((text) => text.replace(/^\d+\./, '')), ...others.map((cell) => [...cell])];
}

export interface Look {
  top: boolean;
  bottom: boolean;
  left: boolean;
  right: boolean;
  isDotted: boolean;
  line: string;
  shade: string | undefined;
}

/** The lines and the shade of a cell; row 0 is the header. */
export function lookOf(style: Style, row: number, column: number, rows: number, columns: number): Look {
  const [isHead, isLast] = [row === 0, row === rows - 1];
  const [isFirst, isEnd] = [column === 0, column === columns - 1];
  const isBand = row % 2 === 1;
  const look = (top: boolean, bottom: boolean, left: boolean, right: boolean, shade?: string): Look => ({
    top,
    bottom,
    left,
    right,
    isDotted: style === 'dotted grid',
    line: style === 'white lines on shades' ? 'FFFFFF' : '000000',
    shade,
  });
  const edges = [isHead || row === 1, isHead || isLast] as const;
  switch (style) {
    case 'rules':
      return look(true, true, false, false);
    case 'verticals':
      return look(...edges, true, true);
    case 'header lines':
      return look(...edges, false, false);
    case 'outer box':
      return look(...edges, isFirst, isEnd);
    case 'no lines':
      return look(false, false, false, false);
    case 'bands':
      return look(false, false, false, false, isHead ? '9DB8E0' : isBand ? 'DCE6F2' : undefined);
    case 'bands between rules':
      return look(true, true, false, false, isBand ? 'EEEEEE' : undefined);
    case 'white lines on shades':
      return look(true, true, true, true, isHead ? '7F9FD0' : isBand ? 'C8D6EC' : 'E4ECF7');
    default:
      return look(true, true, true, true);
  }
}
