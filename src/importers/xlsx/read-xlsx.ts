import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { openZip } from '../zip/open-zip.ts';
import type { Unpack } from '../zip/unpack.ts';
import { readSheet } from './sheet.ts';
import { sheetContent } from './sheet-content.ts';
import { readPart, readWorkbook } from './workbook.ts';

/** What the sheets of a workbook show. */
export function readXlsx(bytes: Uint8Array, limits: ReaderLimits, unpack: Unpack): OfficeContent {
  const opened = openZip(bytes, limits, unpack);
  if ('problem' in opened) return { blocks: [], problems: [opened.problem] };
  const { zip } = opened;
  const read = readWorkbook(zip, limits);
  if ('problem' in read) return { blocks: [], problems: [read.problem] };
  const { sheets, source } = read.workbook;
  return sheetContent(
    sheets.map(({ name, part, isHidden }) => ({
      name,
      isHidden,
      read() {
        const root = readPart(zip, part, limits);
        return 'problem' in root ? root : { sheet: readSheet(root.root, source) };
      },
    })),
    limits,
  );
}
