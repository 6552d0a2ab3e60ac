import type { Importer, Problem, ReadResult, TableDocument } from '../../model/document.ts';
import { unwatched } from '../../model/work.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Block, ContentReader, OfficeContent } from '../grid/blocks.ts';
import { documentsFromBlocks } from '../grid/documents-from-blocks.ts';
import { joinParts } from '../grid/parts-of-one.ts';
import { tableFromGrid } from '../grid/table-from-grid.ts';
import { fileFault } from '../problem.ts';
import { READER_LIMITS, type ReaderLimits } from '../limits.ts';
import type { Unpack } from '../zip/unpack.ts';
import { officeFormat } from './office-format.ts';

export interface OfficeOptions {
  limits?: Partial<ReaderLimits>;
  /** Unpacks parts of zip containers; plain code does it without. */
  unpack?: Unpack;
}

/** An importer of a format with paragraphs and tables; `id` is the format's name in file-kind.ts. */
export function createOfficeImporter(
  id: string,
  loadReader: () => Promise<ContentReader>,
  vocabulary: Vocabulary,
  options: OfficeOptions = {},
): Importer {
  const limits = { ...READER_LIMITS, ...options.limits };
  return {
    id,
    matches: (source) => officeFormat(source) === id,
    async read({ bytes, work = unwatched }) {
      const read = await loadReader();
      const unpack = options.unpack ?? (await import('../zip/unpack-plainly.ts')).unpackPlainly;
      const content = await read(bytes, limits, unpack);
      return work(() => tablesOf(content, vocabulary, limits));
    },
  };
}

function tablesOf(content: OfficeContent, vocabulary: Vocabulary, limits: ReaderLimits): ReadResult {
  const problems: Problem[] = [...content.problems];
  const text = content.text === undefined ? {} : { text: content.text };
  if (problems.some(({ severity }) => severity === 'error')) return { tables: [], problems, ...text };
  if (charactersOf(content.blocks) > limits.characters) {
    problems.push(fileFault('import/too-many-characters', { limit: limits.characters }));
    return { tables: [], problems, ...text };
  }
  const { documents, problems: found } = documentsFromBlocks(content.blocks, vocabulary);
  problems.push(...found);
  const tables: TableDocument[] = [];
  const read = joinParts(documents.map((document) => tableFromGrid(document, vocabulary)));
  for (const { table, problems: own } of read) {
    tables.push(table);
    for (const problem of own) {
      problems.push(read.length > 1 ? { ...problem, table: tables.length } : problem);
    }
  }
  return { tables, problems, ...text };
}

/** What is read later on: a merged cell in each of its rows. */
function charactersOf(blocks: readonly Block[]): number {
  let sum = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') sum += block.text.length;
    else for (const { cells } of block.rows) for (const { text, rowSpan } of cells) sum += text.length * rowSpan;
  }
  return sum;
}
