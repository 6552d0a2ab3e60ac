import type { Tally } from '../office/tally.ts';
import type { Block } from '../grid/blocks.ts';
import type { Footnote } from '../office/footnotes.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** Documents inside the document (w:altChunk), by the id of their relationship. */
export type Chunks = ReadonlyMap<string, readonly Block[]>;

/** What one pass over a document carries along. */
export interface Reading {
  styles: Styles;
  numbering: Numbering;
  tally: Tally;
  /** Fields that are open, outermost first: their code is not shown, their result is. They reach over paragraphs. */
  fields: ('code' | 'result')[];
  /** Insertions, deletions and moves whose outcome was taken as final. */
  changes: number;
  chunks: Chunks;
  /** The notes of the file that nothing has referred to yet, by kind and id: a note that refers to itself ends there. */
  noted: Map<string, XmlElement>;
  /** Those that were referred to, since the last paragraph or table of the body. */
  notes: Footnote[];
}
