import { endsSentence } from '../../text/marks.ts';
import { inOrder, type MarkedWord, type Placement, type ReadRow } from './assignment.ts';
import { isCollective, partsChinese, unitsOf } from './content.ts';
import {
  EARLY_START,
  mostFor,
  RELATIONS,
  widthsSeen,
  WIDEST,
  type ColumnKind,
  type ColumnModel,
  type Order,
  type Relation,
  type TableModel,
} from './column-model.ts';
import { atTop, stanceOf, standingsOf } from './heights.ts';
import { GAPS, isInline, type Gap } from './words.ts';

/** Widths of full lines, guessed before anything is known: lines that begin a task, and the widest that are common. */
export function guessWidths(words: readonly MarkedWord[]): { title: number[]; prose: number[] } {
  const numbered: number[] = [];
  const other: number[] = [];
  for (let at = 0; at < words.length;) {
    let end = at + 1;
    let width = words[at]!.width;
    while (end < words.length && words[end]!.gap === 'blank' && !partsChinese(words[end - 1]!.text, words[end]!.text)) {
      width += words[end]!.blank + words[end]!.width;
      end += 1;
    }
    const first = words[at]!;
    if (!first.isHeading && width <= WIDEST) (first.number === undefined ? other : numbered).push(width);
    at = end;
  }
  return { title: widestCommon(numbered), prose: widestCommon(other) };
}

/** Widths around the widest peak: at least a third as common as the most common width, the wider the better. */
function widestCommon(widths: readonly number[]): number[] {
  if (widths.length === 0) return [];
  const counts = Array.from({ length: WIDEST + 4 }, () => 0);
  for (const width of widths) for (const near of [-1, 0, 1]) counts[Math.max(0, width + near)]! += near === 0 ? 2 : 1;
  const weigh = (width: number) => counts[width]! * Math.sqrt(width);
  let best = 0;
  for (let width = 0; width < counts.length; width += 1) if (weigh(width) > weigh(best)) best = width;
  for (let width = counts.length - 1; width > best; width -= 1) {
    if (counts[width]! >= counts[best]! / 3 && counts[width]! >= 6) {
      best = width;
      break;
    }
  }
  return widths.filter((width) => Math.abs(width - best) <= 2);
}

/** How much rarer than a new cell to the right one to the left may be taken for, where lines come from the top down. */
const BACK = 0.8;

interface Tally {
  kind: ColumnKind;
  empty: number;
  filled: number;
  wraps: number;
  paragraphs: number;
  wrapWidths: number[];
  lineWidths: number[];
  stops: number;
  innerStops: number;
  cells: Map<string, number>;
  units: Map<string, number>;
  stances: { top: number; middle: number; free: number };
}

/** The model that fits a reading best, drawn a little towards what is usual. */
export function estimate(
  words: readonly MarkedWord[],
  rows: readonly ReadRow[],
  kinds: readonly ColumnKind[],
  order: Order,
  isNumbered: boolean,
): TableModel {
  const tallies = kinds.map((kind): Tally => ({
    kind,
    empty: 0,
    filled: 0,
    wraps: 0,
    paragraphs: 0,
    wrapWidths: [],
    lineWidths: [],
    stops: 0,
    innerStops: 0,
    cells: new Map(),
    units: new Map(),
    stances: { top: 0, middle: 0, free: 0 },
  }));
  const relations = Object.fromEntries(RELATIONS.map((relation) => [relation, 1])) as Record<Relation, number>;
  const gaps = Object.fromEntries(
    RELATIONS.map((relation) => [relation, Object.fromEntries(GAPS.map((gap) => [gap, 0.5]))]),
  ) as Record<Relation, Record<Gap, number>>;
  let early = 0.05;
  let tasks = 1;
  const count = (relation: Relation, gap: Gap) => {
    relations[relation] += 1;
    gaps[relation][gap] += 1;
  };
  for (const row of rows) {
    if ('heading' in row) {
      count('heading', words[row.heading[0]!]!.gap);
      continue;
    }
    const placements = inOrder(row.placement);
    tasks += 1;
    if (placements[0]!.column > 0) early += 1;
    tallyRow(placements, words, tallies, count);
    if (order === 'visual') tallyStances(row.placement, words, tallies);
  }
  const all = Object.values(relations).reduce((sum, each) => sum + each, 0);
  // Whether a row goes on to the right or to the left is a matter of the heights of its cells, and judged by them.
  const leastFor = (relation: Relation): number =>
    order === 'visual' && relation === 'back new' ? relations['forward new'] * BACK : 0;
  return {
    order,
    columns: tallies.map(columnModel),
    relations: mapRecord(RELATIONS, (relation) =>
      Math.min(Math.log(Math.max(relations[relation], leastFor(relation)) / all), mostFor(relation, order)),
    ),
    gaps: mapRecord(RELATIONS, (relation) => {
      const seen = gaps[relation];
      const sum = Object.values(seen).reduce((total, each) => total + each, 0);
      return mapRecord(GAPS, (gap) => Math.log(seen[gap] / sum));
    }),
    early: Math.min(Math.log(early / tasks), EARLY_START[order]),
    isNumbered,
  };
}

function tallyRow(
  placements: readonly Placement[],
  words: readonly MarkedWord[],
  tallies: readonly Tally[],
  count: (relation: Relation, gap: Gap) => void,
): void {
  const widths = new Map<number, number>();
  const texts = new Map<number, string>();
  const pages = new Map<number, number>();
  let last = -1;
  for (const [index, { word: at, column, joint }] of placements.entries()) {
    const word = words[at]!;
    const tally = tallies[column]!;
    const isOld = pages.get(column) === word.page;
    if (index === 0) count('row', word.gap);
    else if (word.gap !== 'page') {
      const side = column > last ? 'forward' : 'back';
      count(column === last ? (isInline(word) ? 'inline' : 'stay') : `${side} ${isOld ? 'old' : 'new'}`, word.gap);
    }
    const width = widths.get(column);
    const isNextLine = width !== undefined && !(isInline(word) && column === last);
    if (isNextLine) {
      tally.lineWidths.push(width);
      if (joint === 'wrap') {
        tally.wraps += 1;
        // A long word that did not fit any more leaves the line shorter than it could be.
        if (word.firstToken <= 4) tally.wrapWidths.push(Math.min(width, WIDEST));
      } else tally.paragraphs += 1;
    }
    widths.set(column, width !== undefined && !isNextLine ? width + word.blank + word.width : word.width);
    const before = texts.get(column) ?? '';
    texts.set(column, joint === 'paragraph' ? `${before}\n${word.text}` : before + word.text);
    pages.set(column, word.page);
    last = column;
  }
  for (const [column, tally] of tallies.entries()) {
    const text = texts.get(column);
    if (text === undefined) {
      tally.empty += 1;
      continue;
    }
    tally.filled += 1;
    tally.lineWidths.push(widths.get(column)!);
    if (endsSentence(text)) tally.stops += 1;
    tally.innerStops += text.slice(0, -1).split('。').length - 1;
    tally.cells.set(text, (tally.cells.get(text) ?? 0) + 1);
    if (tally.kind === 'units')
      for (const unit of unitsOf(text)) tally.units.set(unit, (tally.units.get(unit) ?? 0) + 1);
  }
}

/** Cells that fill their row say nothing, and those with little room to spare not enough. */
function tallyStances(last: Placement, words: readonly MarkedWord[], tallies: readonly Tally[]): void {
  for (const { column, slack, top, offMiddle, isSplit } of standingsOf(last, words, tallies.length)) {
    if (slack < 2 || isSplit) continue;
    const { stances } = tallies[column]!;
    if (atTop(top) > 0.5) stances.top += 1;
    else if (offMiddle <= 1) stances.middle += 1;
    else stances.free += 1;
  }
}

function columnModel(tally: Tally): ColumnModel {
  const { kind, empty, filled, wraps, paragraphs, stops, innerStops } = tally;
  const isText = kind === 'title' || kind === 'prose';
  const rows = empty + filled + 2;
  // A column of units that nothing was ever put into would stay empty for good.
  const share = Math.min(kind === 'note' ? 0.95 : 0.6, (empty + 1) / rows);
  const lines = wraps + paragraphs + 3;
  const limit = widthLimit(tally);
  let [collectives, named, commas, breaks] = [0, 0, 0, 0];
  for (const [cell, count] of tally.cells) {
    commas += (cell.split(/[、，,；;]/).length - 1) * count;
    breaks += (cell.split('\n').length - 1) * count;
    // 各县（市）区政府、高新区管委会: one that stands for many makes the whole cell of that sort.
    if (unitsOf(cell).some(isCollective)) collectives += count;
    else named += count;
  }
  return {
    kind,
    empty: Math.log(share),
    filled: Math.log(1 - share),
    wrap: Math.log((wraps + (isText ? 2.8 : 1.5)) / lines),
    paragraph: Math.log((paragraphs + (isText ? 0.2 : 1.5)) / lines),
    wrapWidth: widthsSeen(tally.wrapWidths),
    endWidth: -Math.log(Math.max(4, limit / 2)),
    limit,
    stop: Math.log((stops + 0.5) / (filled + 1)),
    open: Math.log((filled - stops + 0.5) / (filled + 1)),
    innerStop: Math.max(-4, Math.min(0, Math.log((innerStops + 0.3) / (filled + 1)))),
    cells: withoutBreaks(tally.cells),
    units: tally.units,
    lists: (commas + 1) / (commas + breaks + 2),
    collectives: (collectives + 0.3) / (collectives + named + 1),
    stance: stanceOf(tally.stances),
  };
}

function withoutBreaks(cells: ReadonlyMap<string, number>): Map<string, number> {
  const whole = new Map<string, number>();
  for (const [cell, count] of cells)
    whole.set(cell.replaceAll('\n', ''), (whole.get(cell.replaceAll('\n', '')) ?? 0) + count);
  return whole;
}

/** The widest line, leaving out a few that may be misread. */
function widthLimit({ lineWidths }: Tally): number {
  if (lineWidths.length === 0) return WIDEST;
  const sorted = [...lineWidths].toSorted((a, b) => a - b);
  const misread = Math.min(sorted.length - 1, 1 + Math.floor(sorted.length * 0.02));
  return Math.min(sorted.at(-1)!, sorted.at(-1 - misread)! + 2) + 1;
}

function mapRecord<K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
}
