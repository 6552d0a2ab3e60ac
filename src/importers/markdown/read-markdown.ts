import type { Vocabulary } from '../../text/vocabulary.ts';
import { readPieces } from '../align/read-pieces.ts';
import type { GridDocument } from '../grid/grid.ts';
import { findHeaders, type HeaderPieces } from '../text/header-pieces.ts';
import type { Piece } from '../text/pieces.ts';
import { markdownPieces } from './markdown-pieces.ts';

/** Markdown as converters leave it: a row on a line, its cells parted by tabs or |. Without a header row: no rows. */
export function readMarkdown(text: string, vocabulary: Vocabulary): GridDocument {
  const pipes = text.includes('|') ? withHeaders(markdownPieces(text, true), vocabulary) : undefined;
  const { pieces, headers } =
    pipes &&
    isOnOneLine(pipes.pieces, pipes.headers[0]) &&
    text.slice(...spanOf(pipes.pieces, pipes.headers[0]!)).includes('|')
      ? pipes
      : withHeaders(markdownPieces(text, false), vocabulary);
  return readPieces(text, pieces, headers, isOnOneLine(pieces, headers[0]) ? 'rows' : 'cells', vocabulary);
}

function withHeaders(pieces: Piece[], vocabulary: Vocabulary): { pieces: Piece[]; headers: HeaderPieces[] } {
  return { pieces, headers: findHeaders(pieces, vocabulary) };
}

/** Whether the headings share a line; `false` also where there is no header. */
export function isOnOneLine(pieces: readonly Piece[], header: HeaderPieces | undefined): boolean {
  if (!header) return false;
  const headings = pieces.slice(header.from, header.to);
  return headings.length > 1 && headings.filter(({ isLineStart }) => isLineStart).length * 2 <= headings.length;
}

function spanOf(pieces: readonly Piece[], header: HeaderPieces): [number, number] {
  return [pieces[header.from]!.range[0], pieces[header.to - 1]!.range[1]];
}
