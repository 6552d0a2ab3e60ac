import type { Vocabulary } from '../../text/vocabulary.ts';
import { readPieces } from '../align/read-pieces.ts';
import type { GridDocument } from '../grid/grid.ts';
import { findHeaders } from '../text/header-pieces.ts';
import { piecesOf } from '../text/pieces.ts';

/** Text of a Word file: a cell on lines of its own, led by a tab where that is left. Without a header row: no rows. */
export function readWordText(text: string, vocabulary: Vocabulary): GridDocument {
  const pieces = piecesOf(text);
  return readPieces(text, pieces, findHeaders(pieces, vocabulary), 'cells', vocabulary);
}
