import { areRowsRuled, bandsIn, completed, type Guess, ruledColumns } from './complete.ts';
import { latticeOf } from './lattice.ts';
import { inKnownColumns } from './known-columns.ts';
import { lineNumbers } from './line-numbers.ts';
import { marginLines } from './margins.ts';
import { isClosed, joinOpen } from './open-regions.ts';
import { withOpenSides } from './open-sides.ts';
import { type PageTable, tableOfLattice } from './page-table.ts';
import { type Region, regionsOf } from './regions.ts';
import { type RestRows, restRows } from './rest-tables.ts';
import { ruling } from './segments.ts';
import { withShades } from './shaded-rows.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter, UprightPage } from './upright.ts';
import { type WordArea, wordAreas } from './word-areas.ts';

/** No column of a table is narrower. */
const NARROWEST = 12;
/** How far the end of a row may lie from the line that is drawn there. */
const SAME = 4;

export type PagePart = ({ kind: 'line' } & TextLine) | ({ kind: 'table' } & PageTable);

/** What stands on a page, from top to bottom: tables, and lines of text around them. */
export interface PageParts {
  /** From 1. */
  page: number;
  parts: PagePart[];
}

export function partsOf(pages: readonly UprightPage[]): PageParts[] {
  const rules = pages.map(({ strokes }) => ruling(strokes));
  const networks = pages.map(({ boxes, letters }, at) => {
    const { horizontals, verticals } = withShades(rules[at]!, boxes, letters);
    return regionsOf(horizontals, verticals);
  });
  const across = rules.map(({ horizontals }) => horizontals.map(({ at }) => at));
  const drawn = networks.map(joinOpen);
  const numbers = lineNumbers(pages.map(({ letters }, at) => ({ letters, regions: drawn[at]! })));
  const hasRuledRows = drawn.some((regions) => regions.some(areRowsRuled));
  const isUpright = !hasRuledRows && networks.some(hasOnlyUpright);
  const ruled = pages.map(({ letters }, at) =>
    ruledParts(
      letters.filter((letter) => !numbers.has(letter)),
      isUpright ? drawn[at]!.filter(isClosed) : drawn[at]!,
      across[at]!,
    ),
  );
  const margins = marginLines(ruled.map(({ lines }, at) => ({ lines, height: pages[at]!.height })));
  const own: RuledParts[] = [];
  for (const { tables, open, lines } of ruled) {
    const page = { tables, open, lines: lines.filter((line) => !margins.has(line)) };
    own.push(withRest(page, own.at(-1)));
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
  /** Ruled, but without lines between columns. */
  open: { region: Region; letters: readonly Letter[] }[];
  lines: TextLine[];
}

/** Lines between columns that nothing crosses: they end at headings of sections, and tell neither rows nor the sides of the table. */
function hasOnlyUpright(regions: readonly Region[]): boolean {
  const upright = regions.filter(({ horizontals }) => horizontals.length === 0).map(({ left }) => left);
  return upright.length > 1 && Math.max(...upright) - Math.min(...upright) > NARROWEST;
}

function ruledParts(letters: readonly Letter[], regions: readonly Region[], across: readonly number[]): RuledParts {
  const parts: RuledParts = { tables: [], open: [], lines: [] };
  let rest = letters;
  // The innermost first: a frame around everything takes what is left.
  for (const drawn of regions.toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const region = withOpenSides(drawn, rest);
    const inside = rest.filter((letter) => isInside(letter, region));
    if (inside.length === 0) continue;
    const xs = ruledColumns(region);
    const table = xs && tableOf(region, inside, xs, across);
    if (xs && !table) continue;
    if (table) parts.tables.push(table);
    else parts.open.push({ region, letters: inside });
    const taken = new Set(inside);
    rest = rest.filter((letter) => !taken.has(letter));
  }
  parts.open.sort((a, b) => a.region.top - b.region.top);
  parts.lines = textLines(rest);
  return parts;
}

function guessedTable(
  { region, letters, xs, isCentred, headBottom, goesOn }: WordArea,
  across: readonly number[],
): PageTable | undefined {
  return xs.length > 2 ? tableOf(region, letters, xs, across, { isCentred, headBottom, goesOn }) : undefined;
}

/** A page beside the one before it: rows that nothing drawn holds together, and columns that nothing drawn parts. */
function withRest(page: RuledParts, before: RuledParts | undefined): RuledParts {
  const last = before?.tables.toSorted((a, b) => a.bottom - b.bottom).at(-1);
  if (last && page.tables.length > 0) {
    const [first, ...further] = page.tables.toSorted((a, b) => a.top - b.top);
    return { ...page, tables: [inKnownColumns(first!, last), ...further] };
  }
  const rest = before && page.open.length === 0 ? restRows(before, page) : undefined;
  const table = rest && restTable(rest);
  return table ? { ...page, tables: [table], lines: page.lines.filter((line) => !rest.lines.includes(line)) } : page;
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
): PageTable | undefined {
  const lattice = latticeOf(completed(region, letters, xs, guess));
  if (!lattice || lattice.fields.length <= 2) return undefined;
  const isRuled = lattice.ys.every((y) => across.some((at) => Math.abs(at - y) < SAME));
  const hasOpenRows = !areRowsRuled(region) && lattice.ys.length - 1 > bandsIn(region);
  return tableOfLattice(lattice, letters, { isGuessed: guess !== undefined, isRuled, hasOpenRows });
}

function areaOf({ left, right, top, bottom }: Region): number {
  return (right - left) * (bottom - top);
}

function isInside({ left, right, top, bottom }: Letter, region: Region): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > region.left && x < region.right && y > region.top && y < region.bottom;
}
