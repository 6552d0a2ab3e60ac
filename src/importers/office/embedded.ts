import type { Block, TableBlock } from '../grid/blocks.ts';
import type { GridCell } from '../grid/grid.ts';
import type { Piece } from './pieces.ts';
import { count, countWords, type Tally } from './tally.ts';

/**
 * What a document inside another holds, as part of that other: its tables are counted with those, and where its words stand in
 * its own text is of no use to anybody. Less where a limit is passed.
 */
export function embeddedPieces(blocks: readonly Block[], tally: Tally): Piece[] {
  const pieces: Piece[] = [];
  for (const block of blocks) {
    if (tally.passed) break;
    if (block.kind === 'paragraph') pieces.push({ kind: 'paragraph', text: block.text, label: undefined });
    else if (countTable(block, tally)) pieces.push(withoutRanges(block, tally.counts.tables));
  }
  return pieces;
}

/** Blocks of a file whose text is packed: places in the unpacked text say nothing. */
export function unranged(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => {
    if (block.kind === 'table') return withoutRanges(block);
    const { text, cell } = block;
    return { kind: 'paragraph', text, ...(cell && { cell }) };
  });
}

function countTable({ rows }: TableBlock, tally: Tally): boolean {
  for (const { cells } of rows) {
    count(tally, 'cells', cells.length);
    for (const { text } of cells) countWords(tally, text);
  }
  return count(tally, 'tables') && count(tally, 'rows', rows.length);
}

function withoutRanges(block: TableBlock, table?: number): TableBlock {
  const rows = block.rows.map(({ cells }) => ({
    cells: cells.map(({ range: _range, runs: _runs, isVerbatim: _verbatim, cell, ...rest }): GridCell => ({
      ...rest,
      ...(cell && { cell: { ...cell, ...(table !== undefined && { table }) } }),
    })),
  }));
  return { ...block, rows };
}
