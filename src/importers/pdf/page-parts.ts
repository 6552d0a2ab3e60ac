import { latticeOf } from './lattice.ts';
import { type PageTable, tableOfLattice } from './page-table.ts';
import { type Region, regionsOf } from './regions.ts';
import { ruling } from './segments.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter, UprightPage } from './upright.ts';

export type PagePart = ({ kind: 'line' } & TextLine) | ({ kind: 'table' } & PageTable);

export interface PageParts {
  page: number;
  width: number;
  height: number;
  parts: PagePart[];
}

/** What stands on a page, from top to bottom: tables, and lines of text around them. */
export function partsOf(page: number, { width, height, letters, strokes }: UprightPage): PageParts {
  const { horizontals, verticals } = ruling(strokes);
  let rest = letters;
  const parts: PagePart[] = [];
  // The innermost first: a frame around everything takes what is left.
  for (const region of regionsOf(horizontals, verticals).toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const lattice = latticeOf(region);
    if (!lattice || lattice.fields.length < 3) continue;
    const inside = rest.filter((letter) => isInside(letter, region));
    if (inside.length === 0) continue;
    rest = rest.filter((letter) => !isInside(letter, region));
    parts.push({ kind: 'table', ...tableOfLattice(lattice, inside) });
  }
  for (const line of textLines(rest)) parts.push({ kind: 'line', ...line });
  return { page, width, height, parts: parts.toSorted((a, b) => a.top - b.top) };
}

function areaOf({ left, right, top, bottom }: Region): number {
  return (right - left) * (bottom - top);
}

function isInside({ left, right, top, bottom }: Letter, region: Region): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > region.left && x < region.right && y > region.top && y < region.bottom;
}
