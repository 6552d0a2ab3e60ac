import type { Block, OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { blocksOf } from '../office/pieces.ts';
import { newTally, passedLimit } from '../office/tally.ts';
import { fileProblem } from '../problem.ts';
import { childAt } from '../xml/element.ts';
import { openZip } from '../zip/open-zip.ts';
import type { Unpack } from '../zip/unpack.ts';
import { readPieces } from './blocks.ts';
import { readNumberingPart } from './numbering.ts';
import { readParts } from './parts.ts';
import type { Reading } from './reading.ts';
import { readStyles } from './styles.ts';

/** Paragraphs and tables of a Word document, as the final text shows them. */
export function readDocx(bytes: Uint8Array, limits: ReaderLimits, unpack: Unpack): OfficeContent {
  const opened = openZip(bytes, limits, unpack);
  if ('problem' in opened) return refused(opened);
  const read = readParts(opened.zip, limits);
  if ('problem' in read) return refused(read);
  const body = childAt(read.parts.document, 'w:body');
  if (!body) return refused({ problem: fileProblem('error', 'import/part-missing', { member: 'w:body' }) });
  const styles = readStyles(read.parts.styles);
  const reading: Reading = {
    styles,
    numbering: readNumberingPart(read.parts.numbering, styles),
    tally: newTally(limits),
    fields: [],
    changes: 0,
  };
  const blocks: Block[] = blocksOf(readPieces(body, reading, 0));
  const passed = passedLimit(reading.tally);
  if (passed) return refused({ problem: passed });
  const { changes } = reading;
  const problems = changes > 0 ? [fileProblem('info', 'import/tracked-changes', { count: changes })] : [];
  return { blocks, problems };
}

function refused({ problem }: { problem: OfficeContent['problems'][number] }): OfficeContent {
  return { blocks: [], problems: [problem] };
}
