import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { blocksOf } from '../office/pieces.ts';
import { newTally, passedLimit, widthProblems } from '../office/tally.ts';
import { fileDoubt } from '../problem.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { readPieces } from './blocks.ts';
import type { DocxParts } from './parts.ts';
import { readNumberingPart } from './numbering.ts';
import type { Chunks, Reading } from './reading.ts';
import { readStyles } from './styles.ts';

/** Paragraphs and tables of a w:body, as the final text shows them. */
export function wordContent(
  body: XmlElement,
  parts: Pick<DocxParts, 'styles' | 'numbering'>,
  limits: ReaderLimits,
  chunks: Chunks,
): OfficeContent {
  const styles = readStyles(parts.styles);
  const reading: Reading = {
    styles,
    numbering: readNumberingPart(parts.numbering, styles),
    tally: newTally(limits),
    fields: [],
    changes: 0,
    chunks,
  };
  const blocks = blocksOf(readPieces(body, reading, 0));
  const passed = passedLimit(reading.tally);
  if (passed) return { blocks: [], problems: [passed] };
  const { changes } = reading;
  const tracked = changes > 0 ? [fileDoubt('import/tracked-changes', { count: changes })] : [];
  return { blocks, problems: [...tracked, ...widthProblems(reading.tally)] };
}
