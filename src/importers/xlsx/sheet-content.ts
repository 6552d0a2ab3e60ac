import type { Problem } from '../../model/document.ts';
import type { Block, OfficeContent } from '../grid/blocks.ts';
import { sheetBlocks } from '../grid/sheet-blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { newTally, passedLimit } from '../office/tally.ts';
import { fileDoubt, fileFault } from '../problem.ts';
import { reference } from './reference.ts';
import type { Sheet } from './sheet.ts';
import { sheetRows } from './sheet-rows.ts';

/** A sheet of a workbook of any format, read when its turn comes. */
export interface NamedSheet {
  name: string;
  isHidden: boolean;
  read(): { sheet: Sheet } | { problem: Problem };
}

/** What the sheets of a workbook show, one after the other. */
export function sheetContent(sheets: readonly NamedSheet[], limits: ReaderLimits): OfficeContent {
  const tally = newTally(limits);
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (hidden.length > 0) problems.push(fileDoubt('import/hidden-sheets', { sheets: hidden }));
  for (const { name, isHidden, read } of sheets) {
    if (isHidden) continue;
    const result = read();
    if ('problem' in result) return refused(result.problem);
    const { sheet } = result;
    const shown = sheetRows(sheet, name, tally);
    const passed = passedLimit(tally);
    if (passed || !shown) return refused(passed ?? fileFault('import/reader-failed'));
    blocks.push(...apart(sheetBlocks(shown.rows, shown.columns)));
    if (shown.hidden.rows + shown.hidden.columns > 0) {
      problems.push(fileDoubt('import/hidden-cells', { sheet: name, ...shown.hidden }));
    }
    const further = shown.firstLeftOut;
    if (further !== undefined) {
      const ref = reference({ row: 1, column: further }).replace(/\d+$/, '');
      const data = { sheet: name, ref, limit: shown.columns };
      problems.push(fileDoubt('import/columns-left-out', data));
    }
    if (sheet.unknown) {
      problems.push({
        id: 'import/formula-without-value',
        severity: 'warning',
        data: { sheet: name, ...sheet.unknown },
        place: { pointer: '', cell: { sheet: name, ref: sheet.unknown.ref } },
        about: [name],
      });
    }
  }
  return { blocks, problems };
}

/** A sheet's first table is not the rest of the table on the sheet before. */
function apart(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(({ kind }) => kind === 'table');
  return blocks.map((block, at) => (at === first && block.kind === 'table' ? { ...block, isApart: true } : block));
}

function refused(problem: Problem): OfficeContent {
  return { blocks: [], problems: [problem] };
}
