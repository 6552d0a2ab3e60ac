import { ANY_STANCE, type Stance } from './heights.ts';
import { GAPS, type Gap } from './words.ts';

/** What a column holds, as far as reading it back together goes. */
export type ColumnKind = 'number' | 'title' | 'prose' | 'units' | 'time' | 'note';

/** How a word follows the one before it in the text. */
export type Relation =
  /** In the same cell: behind a blank, or on the next line. */
  | 'inline'
  | 'stay'
  /** Into a later or an earlier cell of the row, which is new or has begun. */
  | 'forward new'
  | 'forward old'
  | 'back new'
  | 'back old'
  | 'row'
  | 'heading';

export const RELATIONS: readonly Relation[] = [
  'inline',
  'stay',
  'forward new',
  'forward old',
  'back new',
  'back old',
  'row',
  'heading',
];

/** Widest line that is told apart, in half-width units. */
export const WIDEST = 160;

/** All numbers are logarithms of probabilities unless they say otherwise. Why ../align has another: ../align/model.ts. */
export interface ColumnModel {
  kind: ColumnKind;
  empty: number;
  filled: number;
  /** The next line goes on in the middle of a sentence or unit; it begins a new paragraph or unit. */
  wrap: number;
  paragraph: number;
  /** Of a line that wraps, by its width. */
  wrapWidth: readonly number[];
  /** Of a last line, whatever its width is below the limit. */
  endWidth: number;
  /** Width that lines of the column do not exceed. */
  limit: number;
  /** The cell ends with a full stop; it does not. */
  stop: number;
  open: number;
  /** For each full stop inside the cell. */
  innerStop: number;
  /** How often each text makes a whole cell. */
  cells: ReadonlyMap<string, number>;
  /** How often each unit stands in it. */
  units: ReadonlyMap<string, number>;
  /** Share of the cells with units that stand for many (各镇、有关部门), 0 to 1. */
  collectives: number;
  /** Share of the units that are parted by a comma rather than by a line break, 0 to 1. */
  lists: number;
  /** Where its cells stand in the height of a row. */
  stance: Stance;
}

/** Their words tell what sort they are of; the words of titles and requirements are any. */
export const isShaped = ({ kind }: ColumnModel): boolean => kind !== 'title' && kind !== 'prose';

export interface TableModel {
  order: Order;
  columns: readonly ColumnModel[];
  relations: Readonly<Record<Relation, number>>;
  gaps: Readonly<Record<Relation, Readonly<Record<Gap, number>>>>;
  /** A row whose first words stand in another column than the first. */
  early: number;
  /** Whether tasks are numbered, so that a row must show a number. */
  isNumbered: boolean;
}

const FLAT = Array.from({ length: WIDEST + 1 }, () => Math.log(1 / 30));

/** Logarithms of the chance of each width, from widths that were seen; few sightings say little. */
export function widthsSeen(widths: readonly number[], trust = 2): number[] {
  if (widths.length === 0) return FLAT;
  const chances = Array.from({ length: WIDEST + 1 }, () => trust / (widths.length + trust) / 40 + 0.0008);
  const weight = widths.length / (widths.length + trust) / widths.length;
  for (const width of widths) {
    for (const [distance, share] of KERNEL.entries()) {
      const at = width + distance - 3;
      if (at >= 0 && at <= WIDEST) chances[at]! += share * weight;
    }
  }
  return chances.map(Math.log);
}

/** Punctuation that is squeezed or hangs over moves a line's width by up to one and a half characters. */
const KERNEL = [0.03, 0.09, 0.15, 0.46, 0.15, 0.09, 0.03];

function flatGaps(): Record<Gap, number> {
  return Object.fromEntries(GAPS.map((gap) => [gap, -1.6])) as Record<Gap, number>;
}

export type Order = 'cells' | 'visual';

const RELATION_START: Readonly<Record<Order, Readonly<Record<Relation, number>>>> = {
  cells: {
    inline: -0.5,
    stay: -0.6,
    'forward new': -1,
    'forward old': -4.5,
    'back new': -5.5,
    'back old': -4.5,
    row: -1,
    heading: -1.5,
  },
  visual: {
    inline: -0.5,
    stay: -1.4,
    'forward new': -1.2,
    'forward old': -1.2,
    'back new': -3,
    'back old': -1.2,
    row: -1,
    heading: -1.5,
  },
};

/** Where cells follow one another, a row begins with its first. */
export const EARLY_START: Readonly<Record<Order, number>> = { cells: -12, visual: -2 };

/** However often a reading goes back, where cells follow one another that stays an exception. */
export function mostFor(relation: Relation, order: Order): number {
  return order === 'cells' ? Math.min(0, RELATION_START.cells[relation] < -4 ? RELATION_START.cells[relation] : 0) : 0;
}

const EMPTY_START: Readonly<Record<ColumnKind, number>> = {
  number: 0.02,
  title: 0.01,
  prose: 0.1,
  units: 0.25,
  time: 0.3,
  note: 0.6,
};

/** What is known before anything was read: the widths that the longest lines suggest. */
export function firstModel(
  kinds: readonly ColumnKind[],
  widths: { title: readonly number[]; prose: readonly number[] },
  order: Order,
  isNumbered: boolean,
): TableModel {
  const columns = kinds.map((kind, column): ColumnModel => {
    const seen = kind === 'title' ? widths.title : kind === 'prose' ? widths.prose : [];
    const isText = kind === 'title' || kind === 'prose';
    return {
      kind,
      empty: Math.log(EMPTY_START[kind]),
      filled: Math.log(1 - EMPTY_START[kind]),
      // Those who lead often stand one below the other, those responsible as a list.
      wrap: Math.log(isText ? 0.95 : column === kinds.indexOf('units') ? 0.5 : 0.85),
      paragraph: Math.log(isText ? 0.05 : column === kinds.indexOf('units') ? 0.5 : 0.15),
      wrapWidth: seen.length > 0 ? widthsSeen(seen, 8) : FLAT,
      endWidth: -3,
      limit: seen.length > 0 ? Math.max(...seen) + 4 : WIDEST,
      stop: Math.log(kind === 'title' ? 0.5 : 0.9),
      open: Math.log(kind === 'title' ? 0.5 : 0.1),
      innerStop: kind === 'title' ? -2 : -0.2,
      cells: new Map(),
      units: new Map(),
      collectives: column === kinds.indexOf('units') ? 0.02 : 0.5,
      lists: 0.5,
      stance: ANY_STANCE,
    };
  });
  const gaps = Object.fromEntries(RELATIONS.map((relation) => [relation, flatGaps()])) as TableModel['gaps'];
  return { order, columns, relations: RELATION_START[order], gaps, early: EARLY_START[order], isNumbered };
}
