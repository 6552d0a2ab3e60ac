import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { blocksOf } from '../office/pieces.ts';
import { newTally, passedLimit, widthProblems } from '../office/tally.ts';
import { fileDoubt } from '../problem.ts';
import { childrenNamed } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { readPieces } from './blocks.ts';
import type { DocxParts } from './parts.ts';
import { readNumberingPart } from './numbering.ts';
import type { Chunks, Reading } from './reading.ts';
import { readStyles } from './styles.ts';

/** Paragraphs and tables of a w:body, as the final text shows them. */
export function wordContent(
  body: XmlElement,
  parts: Omit<DocxParts, 'document' | 'related'>,
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
    noted: notesOf(parts),
    notes: [],
  };
  const blocks = blocksOf(readPieces(body, reading, 0));
  const passed = passedLimit(reading.tally);
  if (passed) return { blocks: [], problems: [passed] };
  const { changes } = reading;
  const tracked = changes > 0 ? [fileDoubt('import/tracked-changes', { count: changes })] : [];
  return { blocks, problems: [...tracked, ...widthProblems(reading.tally)] };
}

/** By the reference that points to them; the lines that part them from the text are among them, and have no reference. */
function notesOf({ footnotes, endnotes }: Pick<DocxParts, 'footnotes' | 'endnotes'>): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const [root, kind] of [
    [footnotes, 'w:footnote'],
    [endnotes, 'w:endnote'],
  ] as const) {
    for (const note of childrenNamed(root, kind)) notes.set(`${kind}Reference ${note.attributes['w:id']}`, note);
  }
  return notes;
}
