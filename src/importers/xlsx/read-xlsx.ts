import type { Problem } from '../../model/document.ts';
import type { Block, OfficeContent } from '../grid/blocks.ts';
import { sheetBlocks } from '../grid/sheet-blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { newTally, passedLimit } from '../office/tally.ts';
import { fileProblem } from '../problem.ts';
import { openZip } from '../zip/open-zip.ts';
import type { Unpack } from '../zip/unpack.ts';
import { reference } from './reference.ts';
import { readSheet } from './sheet.ts';
import { sheetRows } from './sheet-rows.ts';
import { readPart, readWorkbook } from './workbook.ts';

/** What the sheets of a workbook show, one after the other. */
export function readXlsx(bytes: Uint8Array, limits: ReaderLimits, unpack: Unpack): OfficeContent {
  const opened = openZip(bytes, limits, unpack);
  if ('problem' in opened) return refused(opened.problem);
  const { zip } = opened;
  const read = readWorkbook(zip, limits);
  if ('problem' in read) return refused(read.problem);
  const { sheets, source } = read.workbook;
  const tally = newTally(limits);
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  const hidden = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  if (hidden.length > 0) problems.push(fileProblem('info', 'import/hidden-sheets', { sheets: hidden }));
  for (const { name, part, isHidden } of sheets) {
    if (isHidden) continue;
    const root = readPart(zip, part, limits);
    if ('problem' in root) return refused(root.problem);
    const sheet = readSheet(root.root, source);
    const shown = sheetRows(sheet, name, tally);
    const passed = passedLimit(tally);
    if (passed || !shown) return refused(passed ?? fileProblem('error', 'import/reader-failed'));
    blocks.push(...apart(sheetBlocks(shown.rows, shown.columns)));
    if (shown.hidden.rows + shown.hidden.columns > 0) {
      problems.push(fileProblem('info', 'import/hidden-cells', { sheet: name, ...shown.hidden }));
    }
    const further = shown.firstLeftOut;
    if (further !== undefined) {
      const ref = reference({ row: 1, column: further }).replace(/\d+$/, '');
      const data = { sheet: name, ref, limit: shown.columns };
      problems.push(fileProblem('warning', 'import/columns-left-out', data));
    }
    if (sheet.unknown) {
      problems.push({
        id: 'import/formula-without-value',
        severity: 'warning',
        data: { sheet: name, ...sheet.unknown },
        place: { pointer: '', cell: { sheet: name, ref: sheet.unknown.ref } },
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
