import type { Importer, Problem, ReadResult, TableDocument } from '../model/document.ts';
import type { FileFault, Files } from '../model/files.ts';
import type { Place } from '../model/location.ts';
import type { Table } from '../model/table.ts';
import { buildTable } from '../text/build-table.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { type LineStarts, lineStarts } from './locate.ts';

/** No table needs more; a larger file is refused before it is read. */
const LARGEST_FILE = 64 * 1024 * 1024;

export interface LoadedTable {
  file: LoadedFile;
  /** Position in the file, from 0. */
  index: number;
  table: Table;
  document: TableDocument;
}

export interface LoadedFile {
  path: string;
  tables: readonly LoadedTable[];
  problems: readonly Problem[];
  text: string | undefined;
  /** Worked out when first asked for: a clean file never needs it. */
  starts(): LineStarts | undefined;
}

export interface Workspace {
  load(path: string): Promise<LoadedFile>;
  /** Puts content under a path without asking the file system: standard input. */
  put(path: string, bytes: Uint8Array): void;
  /** Tables loaded so far, in the order of loading. */
  loaded(): readonly LoadedTable[];
  files: Files;
}

export interface WorkspaceOptions {
  files: Files;
  /** Asked in order; the first that matches reads the file. */
  importers: readonly Importer[];
  vocabulary: Vocabulary;
}

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { files, importers, vocabulary } = options;
  const given = new Map<string, Uint8Array>();
  const loading = new Map<string, Promise<LoadedFile>>();
  const done: LoadedTable[] = [];

  async function load(path: string): Promise<LoadedFile> {
    const bytes = given.get(path);
    const content = bytes ? { bytes } : await files.read(path, LARGEST_FILE);
    if ('fault' in content) return toFile(path, failure(content.fault));
    const source = { path, bytes: content.bytes };
    const importer = importers.find((candidate) => candidate.matches(source));
    if (!importer) return toFile(path, failure('unknown-format'));
    return toFile(path, await importer.read(source));
  }

  function toFile(path: string, result: ReadResult): LoadedFile {
    let starts: LineStarts | undefined;
    const tables: LoadedTable[] = [];
    const file: LoadedFile = {
      path,
      tables,
      problems: result.problems,
      text: result.text,
      starts: () => (starts ??= result.text === undefined ? undefined : lineStarts(result.text)),
    };
    for (const [index, document] of result.tables.entries()) {
      tables.push({ file, index, document, table: buildTable(document, path, vocabulary) });
    }
    done.push(...tables);
    return file;
  }

  return {
    files,
    load(path) {
      const key = given.has(path) ? path : files.identify(path);
      const known = loading.get(key);
      if (known) return known;
      const promise = load(path);
      loading.set(key, promise);
      return promise;
    },
    put: (path, bytes) => void given.set(path, bytes),
    loaded: () => done,
  };
}

const START: Place = { pointer: '' };

function failure(fault: FileFault | 'unknown-format'): ReadResult {
  return { tables: [], problems: [{ id: `import/${fault}`, severity: 'error', data: {}, place: START }] };
}
