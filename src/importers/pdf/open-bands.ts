import { haveSharedGaps } from './block-anchors.ts';
import { areRowsRuled, bandsAt, bandsIn, ruledColumns } from './complete.ts';
import { EDGE_SAME } from './type-sizes.ts';
import type { Region } from './regions.ts';
import { blockColumns } from './row-cuts.ts';
import { middleOf } from './span.ts';
import type { Letter } from './upright.ts';

/** A band for the headings, and one for all rows. */
const FEW_BANDS = 2;

/**
 * Whether the tables of a document have lines between their columns and none between their rows: then the page cuts them open,
 * or the words of several columns go on at the same heights. One row between two lines is a row, be it as tall as the page.
 */
export function areRowsUndrawn(
  pages: readonly (readonly Region[])[],
  letters: readonly (readonly Letter[])[],
): boolean {
  const tables = pages.flatMap((regions, at) =>
    regions.flatMap((region) => {
      const xs = ruledColumns(region);
      return xs ? [{ region, xs, letters: letters[at]! }] : [];
    }),
  );
  if (tables.length === 0 || tables.some(({ region }) => areRowsRuled(region) || bandsIn(region) > FEW_BANDS))
    return false;
  return tables.some(({ region }) => isCutOpen(region)) || tables.some(isOfSeveralRows);
}

/** Lines down to the end of a page, and none that closes them there. */
function isCutOpen({ top, bottom, horizontals }: Region): boolean {
  return [top, bottom].some((end) => horizontals.every(({ at }) => Math.abs(at - end) > EDGE_SAME));
}

function isOfSeveralRows(table: { region: Region; xs: readonly number[]; letters: readonly Letter[] }): boolean {
  const { region, xs } = table;
  const [top, bottom] = bandsAt(region).slice(-2);
  const body = table.letters.filter((one) => middleOf(one) > top! && middleOf(one) < bottom!);
  return haveSharedGaps(blockColumns({ letters: body, xs }));
}
