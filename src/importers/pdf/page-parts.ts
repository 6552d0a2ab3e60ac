import { areRowsRuled, bandsIn, completed, type Guess, ruledColumns } from './complete.ts';
import { latticeOf } from './lattice.ts';
import { lineNumbers } from './line-numbers.ts';
import { marginLines } from './margins.ts';
import { isClosed, joinOpen } from './open-regions.ts';
import { withOpenSides } from './open-sides.ts';
import { type PageTable, tableOfLattice } from './page-table.ts';
import { type Region, regionsOf } from './regions.ts';
import { ruling } from './segments.ts';
import { withShades } from './shaded-rows.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter, UprightPage } from './upright.ts';
import { type WordArea, wordAreas } from './word-areas.ts';

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
  const networks = pages.map(({ strokes, boxes, letters }) => {
    const { horizontals, verticals } = withShades(ruling(strokes), boxes, letters);
    return regionsOf(horizontals, verticals);
  });
  const drawn = networks.map(joinOpen);
  const numbers = lineNumbers(pages.map(({ letters }, at) => ({ letters, regions: drawn[at]! })));
  const hasRuledRows = drawn.some((regions) => regions.some(areRowsRuled));
  const isUpright = !hasRuledRows && networks.some(hasOnlyUpright);
  const ruled = pages.map(({ letters }, at) =>
    ruledParts(
      letters.filter((letter) => !numbers.has(letter)),
      isUpright ? drawn[at]!.filter(isClosed) : drawn[at]!,
    ),
  );
  const margins = marginLines(ruled.map(({ lines }, at) => ({ lines, height: pages[at]!.height })));
  const own = ruled.map(({ tables, open, lines }) => ({
    tables,
    open,
    lines: lines.filter((line) => !margins.has(line)),
    hasTables: tables.length > 0,
  }));
  const areas = wordAreas(own);
  return own.map(({ tables, lines }, at) => {
    const guessed = areas.filter(({ page }) => page === at);
    const taken = new Set<TextLine>();
    const parts: PagePart[] = tables.map((table) => ({ kind: 'table', ...table }));
    for (const area of guessed) {
      const table = guessedTable(area);
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

function ruledParts(letters: readonly Letter[], regions: readonly Region[]): RuledParts {
  const parts: RuledParts = { tables: [], open: [], lines: [] };
  let rest = letters;
  // The innermost first: a frame around everything takes what is left.
  for (const drawn of regions.toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const region = withOpenSides(drawn, rest);
    const inside = rest.filter((letter) => isInside(letter, region));
    if (inside.length === 0) continue;
    const xs = ruledColumns(region);
    const table = xs && tableOf(region, inside, xs);
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

function guessedTable({ region, letters, xs, isCentred, headBottom, goesOn }: WordArea): PageTable | undefined {
  return xs.length > 2 ? tableOf(region, letters, xs, { isCentred, headBottom, goesOn }) : undefined;
}

function lettersOnlyIn({ letters, taken }: WordArea): readonly Letter[] {
  const others = new Set(taken.flatMap((line) => line.letters));
  return letters.filter((letter) => !others.has(letter));
}

function tableOf(
  region: Region,
  letters: readonly Letter[],
  xs: readonly number[],
  guess?: Guess,
): PageTable | undefined {
  const lattice = latticeOf(completed(region, letters, xs, guess));
  if (!lattice || lattice.fields.length <= 2) return undefined;
  const hasOpenRows = !areRowsRuled(region) && lattice.ys.length - 1 > bandsIn(region);
  return tableOfLattice(lattice, letters, { isGuessed: guess !== undefined, hasOpenRows });
}

function areaOf({ left, right, top, bottom }: Region): number {
  return (right - left) * (bottom - top);
}

function isInside({ left, right, top, bottom }: Letter, region: Region): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > region.left && x < region.right && y > region.top && y < region.bottom;
}
