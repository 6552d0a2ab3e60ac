import type { Region } from './regions.ts';
import { EDGE_SAME } from './type-sizes.ts';

/** A line below a letterhead and one above a footnote are no table, unless they close a row of the one on the page before. */
const FEWEST = 3;
const FEWEST_BEHIND = 2;

/**
 * Tables that are open at the sides fall apart into a line for each row, or into pieces where a row reaches over all columns:
 * what is as wide and stands one below the other is put together. `before`: those of the page before.
 */
export function joinOpen(separate: readonly Region[], before: readonly Region[] = []): Region[] {
  const regions = withInner(separate);
  const closed: Region[] = [];
  const open: Region[] = [];
  for (const region of regions) {
    if (isClosed(region)) {
      closed.push(region);
      continue;
    }
    const same = open.find((one) => isBelow(one, region) && !closed.some((other) => isBetween(other, one, region)));
    if (!same) open.push({ ...region, horizontals: [...region.horizontals], verticals: [...region.verticals] });
    else {
      same.horizontals.push(...region.horizontals);
      same.verticals.push(...region.verticals);
      same.bottom = Math.max(same.bottom, region.bottom);
    }
  }
  const isTable = (region: Region): boolean => {
    const fewest = before.some((one) => isAsWide(one, region)) ? FEWEST_BEHIND : FEWEST;
    return region.horizontals.length + region.verticals.length >= fewest;
  };
  return [...closed, ...open.filter(isTable)];
}

/** Lines inside a table that meet none of its others belong to it all the same. */
function withInner(regions: readonly Region[]): Region[] {
  const outer: Region[] = [];
  for (const region of regions.toSorted((a, b) => areaOf(b) - areaOf(a))) {
    const around = isClosed(region) ? undefined : outer.find((one) => contains(one, region));
    if (around) {
      around.horizontals.push(...region.horizontals);
      around.verticals.push(...region.verticals);
    } else outer.push({ ...region, horizontals: [...region.horizontals], verticals: [...region.verticals] });
  }
  return outer.toSorted((a, b) => a.top - b.top);
}

function contains(outer: Region, { left, right, top, bottom }: Region): boolean {
  return (
    left > outer.left - EDGE_SAME &&
    right < outer.right + EDGE_SAME &&
    top > outer.top - EDGE_SAME &&
    bottom < outer.bottom + EDGE_SAME
  );
}

function areaOf({ left, right, top, bottom }: Region): number {
  return (right - left) * (bottom - top);
}

/** Ruled at both sides from top to bottom. */
export function isClosed({ left, right, top, bottom, horizontals, verticals }: Region): boolean {
  if (horizontals.length === 0 || verticals.length < 2) return false;
  return [left, right].every((side) => {
    const covered = verticals
      .filter(({ at }) => Math.abs(at - side) < EDGE_SAME)
      .reduce((sum, { from, to }) => sum + to - from, 0);
    return covered >= (bottom - top) * 0.8;
  });
}

function isBelow(above: Region, below: Region): boolean {
  return isAsWide(above, below) && below.top >= above.bottom - EDGE_SAME;
}

function isAsWide(one: Region, other: Region): boolean {
  return Math.abs(one.left - other.left) < EDGE_SAME && Math.abs(one.right - other.right) < EDGE_SAME;
}

function isBetween({ top }: Region, above: Region, below: Region): boolean {
  return top > above.bottom && top < below.top;
}
