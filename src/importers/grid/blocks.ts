import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import type { Unpack } from '../zip/unpack.ts';
import type { GridRow } from './grid.ts';

/** A paragraph outside all tables. */
export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
}

export interface TableBlock {
  kind: 'table';
  columns: number;
  rows: readonly GridRow[];
}

/** What stands in an office document, in reading order. Plain data: it can be handed from one thread to another. */
export type Block = ParagraphBlock | TableBlock;

export interface OfficeContent {
  blocks: readonly Block[];
  problems: readonly Problem[];
}

/** Reads one format. Blocks are empty exactly when a problem says why. */
export type ContentReader = (
  bytes: Uint8Array,
  limits: ReaderLimits,
  unpack?: Unpack,
) => OfficeContent | Promise<OfficeContent>;
