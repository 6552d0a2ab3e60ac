import { borderlessIn } from './borderless.ts';
import { completed } from './complete.ts';
import { latticeOf } from './lattice.ts';
import { marginLines } from './margins.ts';
import { joinOpen } from './open-regions.ts';
import { type PageTable, tableOfLattice } from './page-table.ts';
import { type Region, regionsOf } from './regions.ts';
import { ruling } from './segments.ts';
import { type TextLine, textLines } from './text-lines.ts';
import type { Letter, UprightPage } from './upright.ts';

export type PagePart = ({ kind: 'line' } & TextLine) | ({ kind: 'table' } & PageTable);

/** What stands on a page, from top to bottom: tables, and lines of text around them. */
export interface PageParts {
  /** From 1. */
  page: number;
  parts: PagePart[];
}

export function partsOf(pages: readonly UprightPage[]): PageParts[] {
  const ruled = pages.map(ruledTables);
  const margins = marginLines(ruled.map(({ lines }, at) => ({ lines, height: pages[at]!.height })));
  let goesOn = false;
  return ruled.map(({ tables, lines }, at) => {
    const own = lines.filter((line) => !margins.has(line));
    const found = tables.length > 0 ? undefined : borderlessTable(own, goesOn);
    goesOn = found !== undefined;
    const rest = found ? own.filter((line) => !found.taken.has(line)) : own;
    const parts: PagePart[] = [
      ...[...tables, ...(found ? [found.table] : [])].map((table) => ({ kind: 'table' as const, ...table })),
      ...rest.map((line) => ({ kind: 'line' as const, ...line })),
    ];
    return { page: at + 1, parts: parts.toSorted((a, b) => a.top - b.top) };
  });
}

function ruledTables({ letters, strokes }: UprightPage): { tables: PageTable[]; lines: TextLine[] } {
  const { horizontals, verticals } = ruling(strokes);
  const tables: PageTable[] = [];
  let rest = letters;
  // The innermost first: a frame around everything takes what is left.
  for (const region of joinOpen(regionsOf(horizontals, verticals)).toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const inside = rest.filter((letter) => isInside(letter, region));
    const table = tableOf(region, inside);
    if (!table) continue;
    tables.push(table);
    const taken = new Set(inside);
    rest = rest.filter((letter) => !taken.has(letter));
  }
  return { tables, lines: textLines(rest) };
}

function borderlessTable(
  lines: readonly TextLine[],
  goesOn: boolean,
): { table: PageTable; taken: Set<TextLine> } | undefined {
  const region = borderlessIn(lines, goesOn);
  if (!region) return undefined;
  const taken = lines.filter(({ top, bottom }) => top >= region.top && bottom <= region.bottom);
  const table = tableOf(
    region,
    taken.flatMap(({ letters }) => letters),
  );
  return table && { table, taken: new Set(taken) };
}

function tableOf(region: Region, letters: readonly Letter[]): PageTable | undefined {
  if (letters.length === 0) return undefined;
  const whole = completed(region, letters);
  const lattice = whole && latticeOf(whole);
  return lattice && lattice.fields.length > 2 ? tableOfLattice(lattice, letters) : undefined;
}

function areaOf({ left, right, top, bottom }: Region): number {
  return (right - left) * (bottom - top);
}

function isInside({ left, right, top, bottom }: Letter, region: Region): boolean {
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return x > region.left && x < region.right && y > region.top && y < region.bottom;
}
