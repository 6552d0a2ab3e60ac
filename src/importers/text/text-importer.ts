import type { Importer, Problem, ReadResult, Source, TableDocument } from '../../model/document.ts';
import { unwatched } from '../../model/work.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { decodeText } from '../decode.ts';
import { joinParts } from '../grid/parts-of-one.ts';
import { tableFromGrid } from '../grid/table-from-grid.ts';
import { readText } from './read-text.ts';

/** Text exports of tables: text of a PDF, text of a Word file, Markdown. The last resort: it takes every file. */
export function createTextImporter(vocabulary: Vocabulary): Importer {
  return {
    id: 'text',
    matches: () => true,
    read: (source) => (source.work ?? unwatched)(() => readSource(source, vocabulary)),
  };
}

function readSource({ bytes }: Source, vocabulary: Vocabulary): ReadResult {
  const decoded = decodeText(bytes);
  if (decoded.text === '') return { tables: [], problems: decoded.problems };
  const { text } = decoded;
  const { documents, problems: found } = readText(text, vocabulary);
  const problems: Problem[] = [...decoded.problems, ...found];
  const tables: TableDocument[] = [];
  for (const { table, problems: own } of joinParts(documents.map((document) => tableFromGrid(document, vocabulary)))) {
    tables.push(table);
    problems.push(...own);
  }
  return { tables, problems, text };
}
