import { stripBlanks } from './blanks.ts';
import type { ColumnRole } from './names-file.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWidths } from './widths.ts';

export type { ColumnRole };

const NOTE = /\([^()]*\)/g;

/** What a column is about, by its heading; undefined when the heading is not known. */
export function columnOf(cell: string, vocabulary: Vocabulary): ColumnRole | undefined {
  const plain = stripBlanks(foldWidths(cell));
  const bare = plain.replace(NOTE, '').replace(/^[第]?[:：]|[:：]$/g, '');
  return vocabulary.headers.get(plain) ?? vocabulary.headers.get(bare);
}
