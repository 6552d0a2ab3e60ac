import { areRowsRuled, bandsIn, completed, type Guess, ruledColumns } from './complete.ts';
import { latticeOf } from './lattice.ts';
import { inKnownColumns } from './known-columns.ts';
import { standInColumns } from './in-columns.ts';
import { lineNumbers } from './line-numbers.ts';
import { marginLines, pageNumberLines } from './margins.ts';
import { isClosed, joinOpen } from './open-regions.ts';
import { withOpenSides } from './open-sides.ts';
import { areRowsUndrawn } from './open-bands.ts';
import { type PageTable, tableOfLattice } from './page-table.ts';
import { type Region, regionsOf } from './regions.ts';
import { type RestRows, restRows } from './rest-tables.ts';
import { ruling } from './segments.ts';
import { centreOf, middleOf } from './span.ts';
import { withShades } from './shaded-rows.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter, UprightPage } from './upright.ts';
import { type WordArea, wordAreas } from './word-areas.ts';
import { EDGE_SAME } from './type-sizes.ts';

/** No column of a table is narrower. */
const NARROWEST = 12;

export type PagePart = ({ kind: 'line' } & TextLine) | ({ kind: 'table' } & PageTable);

/** What stands on a page, from top to bottom: tables, and lines of text around them. */
export interface PageParts {
  /** From 1. */
  page: number;
  parts: PagePart[];
}

export function partsOf(pages: readonly UprightPage[]): PageParts[] {
  const rules = pages.map(({ strokes }) => ruling(strokes));
  const words = withoutPageNumbers(pages);
  const networks = pages.map(({ boxes }, at) => {
    const { horizontals, verticals } = withShades(rules[at]!, boxes, words[at]!);
    return regionsOf(horizontals, verticals);
  });
  const across = rules.map(({ horizontals }) => horizontals.map(({ at }) => at));
  const drawn: Region[][] = [];
  for (const network of networks) drawn.push(joinOpen(network, drawn.at(-1)));
  const numbers = lineNumbers(words.map((letters, at) => ({ letters, regions: drawn[at]! })));
  const hasRuledRows = drawn.some((regions) => regions.some(areRowsRuled));
  const isUpright = !hasRuledRows && networks.some(hasOnlyUpright);
  const counted = words.map((letters) => letters.filter((letter) => !numbers.has(letter)));
  const framed = isUpright ? drawn.map((regions) => regions.filter(isClosed)) : drawn;
  const areOpen = !hasRuledRows && areRowsUndrawn(framed, counted);
  const ruled = counted.map((letters, at) => ruledParts(letters, framed[at]!, across[at]!, areOpen));
  const margins = marginLines(ruled.map(({ lines }, at) => ({ lines, ...sizeOf(pages[at]!) })));
  const own: RuledParts[] = [];
  for (const [at, { tables, open, lines }] of ruled.entries()) {
    const page = { tables, open, lines: lines.filter((line) => !margins.has(line)) };
    own.push(withRest(page, own.at(-1), across[at]!));
  }
  const areas = wordAreas(own.map((page) => ({ ...page, hasTables: page.tables.length > 0 })));
  return own.map(({ tables, lines }, at) => {
    const guessed = areas.filter(({ page }) => page === at);
    const taken = new Set<TextLine>();
    const parts: PagePart[] = tables.map((table) => ({ kind: 'table', ...table }));
    for (const area of guessed) {
      const table = guessedTable(area, across[at]!);
      if (table) parts.push({ kind: 'table', ...table });
      else for (const line of textLines(lettersOnlyIn(area))) parts.push({ kind: 'line', ...line });
      if (table) for (const line of area.taken) taken.add(line);
    }
    for (const line of lines) if (!taken.has(line)) parts.push({ kind: 'line', ...line });
    return { page: at + 1, parts: parts.toSorted((a, b) => a.top - b.top) };
  });
}

interface RuledParts {
  tables: PageTable[];
  /** Ruled, but without lines between columns, or, where they have `xs`, between rows. */
  open: { region: Region; letters: readonly Letter[]; xs?: readonly number[] }[];
  lines: TextLine[];
}

/** Lines between columns that nothing crosses: they end at headings of sections, and tell neither rows nor the sides of the table. */
function hasOnlyUpright(regions: readonly Region[]): boolean {
  const upright = regions.filter(({ horizontals }) => horizontals.length === 0).map(({ left }) => left);
  return upright.length > 1 && Math.max(...upright) - Math.min(...upright) > NARROWEST;
}

function ruledParts(
  letters: readonly Letter[],
  regions: readonly Region[],
  across: readonly number[],
  areRowsOpen: boolean,
): RuledParts {
  const parts: RuledParts = { tables: [], open: [], lines: [] };
  let rest = letters;
  // The innermost first: a frame around everything takes what is left.
  for (const drawn of regions.toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const region = withOpenSides(drawn, rest);
    const inside = rest.filter((letter) => isInside(letter, region));
    if (inside.length === 0) continue;
    const xs = ruledColumns(region);
    const table = xs && !areRowsOpen ? tableOf(region, inside, xs, across) : undefined;
    if (xs && !areRowsOpen && !table) continue;
    if (table) parts.tables.push(table);
    else parts.open.push({ region, letters: inside, ...(xs && { xs }) });
    const taken = new Set(inside);
    rest = rest.filter((letter) => !taken.has(letter));
  }
  parts.open.sort((a, b) => a.region.top - b.region.top);
  parts.lines = textLines(rest);
  return parts;
}

function guessedTable({ region, letters, xs, ...guess }: WordArea, across: readonly number[]): PageTable | undefined {
  return xs.length > 2 ? tableOf(region, letters, xs, across, guess) : undefined;
}

/** The letters of each page but those of its number. */
function withoutPageNumbers(pages: readonly UprightPage[]): (readonly Letter[])[] {
  const lines = pages.map(({ letters }) => textLines(letters));
  const numbers = pageNumberLines(pages.map((page, at) => ({ lines: lines[at]!, ...sizeOf(page) })));
  return pages.map(({ letters }, at) => {
    const own = new Set(lines[at]!.filter((line) => numbers.has(line)).flatMap((line) => line.letters));
    return own.size === 0 ? letters : letters.filter((letter) => !own.has(letter));
  });
}

function sizeOf({ width, height }: UprightPage): { width: number; height: number } {
  return { width, height };
}

/** A page beside the one before it: rows that nothing drawn holds together, and columns that nothing drawn parts. */
function withRest(page: RuledParts, before: RuledParts | undefined, across: readonly number[]): RuledParts {
  const last = before?.tables.toSorted((a, b) => a.bottom - b.bottom).at(-1);
  const [open] = page.open;
  const known = last && open && !last.hasOpenRows ? inColumnsOf(last, open, across) : undefined;
  if (known) return { ...page, tables: [known, ...page.tables], open: page.open.slice(1) };
  if (last && page.tables.length > 0) {
    const [first, ...further] = page.tables.toSorted((a, b) => a.top - b.top);
    return { ...page, tables: [inKnownColumns(first!, last), ...further] };
  }
  const rest = before && page.open.length === 0 ? restRows(before, page) : undefined;
  const table = rest && restTable(rest);
  return table ? { ...page, tables: [table], lines: page.lines.filter((line) => !rest.lines.includes(line)) } : page;
}

/**
 * Lines across alone, on a page on which no row shows where its columns are: they are those of the table of the page before
 * that is as wide, where the words stand in them.
 */
function inColumnsOf({ xs }: PageTable, { region, letters }: RuledParts['open'][number], across: readonly number[]) {
  const [left, right] = [xs[0]!, xs.at(-1)!];
  const isAsWide = Math.abs(left - region.left) < EDGE_SAME && Math.abs(right - region.right) < EDGE_SAME;
  const isTable = isAsWide && standInColumns(textLines(letters), xs.slice(1, -1));
  return isTable ? tableOf(region, letters, xs, across, undefined, true) : undefined;
}

function restTable({ xs, lines, isCentred }: RestRows): PageTable | undefined {
  const [left, right, top, bottom] = [xs[0]!, xs.at(-1)!, lines[0]!.top - 1, lines.at(-1)!.bottom + 1];
  const region = { left, right, top, bottom, horizontals: [], verticals: [] };
  const letters = lines.flatMap((line) => line.letters);
  const table = tableOf(region, letters, xs, [], { isCentred, headBottom: undefined, goesOn: true });
  return table && { ...table, hasOpenRows: true };
}

function lettersOnlyIn({ letters, taken }: WordArea): readonly Letter[] {
  const others = new Set(taken.flatMap((line) => line.letters));
  return letters.filter((letter) => !others.has(letter));
}

function tableOf(
  region: Region,
  letters: readonly Letter[],
  xs: readonly number[],
  across: readonly number[],
  guess?: Guess,
  areColumnsKnown?: boolean,
): PageTable | undefined {
  const { region: whole, doubtful } = completed(region, letters, xs, guess, areColumnsKnown);
  const lattice = latticeOf(whole);
  if (!lattice || lattice.fields.length <= 2) return undefined;
  const isRuled = lattice.ys.every((y) => across.some((at) => Math.abs(at - y) < EDGE_SAME));
  const hasOpenRows = !areRowsRuled(region) && lattice.ys.length - 1 > bandsIn(region);
  return tableOfLattice(lattice, letters, { isGuessed: guess !== undefined, isRuled, hasOpenRows, doubtful });
}

function areaOf({ left, right, top, bottom }: Region): number {
  return (right - left) * (bottom - top);
}

function isInside(letter: Letter, region: Region): boolean {
  const [x, y] = [centreOf(letter), middleOf(letter)];
  return x > region.left && x < region.right && y > region.top && y < region.bottom;
}
