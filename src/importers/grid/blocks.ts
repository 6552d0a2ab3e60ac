import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import type { Unpack } from '../zip/unpack.ts';
import type { GridRow, Paragraph } from './grid.ts';

/** A paragraph outside all tables. */
export interface ParagraphBlock extends Paragraph {
  kind: 'paragraph';
}

export interface TableBlock {
  kind: 'table';
  columns: number;
  rows: readonly GridRow[];
  /** Never the rest of the table before it: on a sheet of its own, under a title of its own. */
  isApart?: boolean;
}

/** What stands in an office document, in reading order. Plain data: it can be handed from one thread to another. */
export type Block = ParagraphBlock | TableBlock;

export interface OfficeContent {
  blocks: readonly Block[];
  problems: readonly Problem[];
  /** The decoded text that ranges point into, for formats that are text. */
  text?: string;
}

/** Reads one format. Blocks are empty exactly when a problem says why. */
export type ContentReader = (
  bytes: Uint8Array,
  limits: ReaderLimits,
  unpack: Unpack,
) => OfficeContent | Promise<OfficeContent>;
