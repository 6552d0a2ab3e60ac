import type { Importer, Problem, ReadResult, SidecarContent, TableDocument } from '../model/document.ts';
import type { Comment } from '../model/exception.ts';
import type { FileFault, Files } from '../model/files.ts';
import type { Place } from '../model/location.ts';
import type { Table } from '../model/table.ts';
import { OutOfTime, type Work } from '../model/work.ts';
import { buildTable } from '../text/build-table.ts';
import { detached } from '../text/detached.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { createWordReader } from '../text/word-reader.ts';
import type { Deadline } from './deadline.ts';
import { type LineStarts, lineStarts } from '../text/positions.ts';
import { type Sidecar, sidecarPaths, toSidecar, withSidecar } from './sidecar.ts';

/** How many files are held at a time: a table and those above it. A parent that many children share stays, being used again and again. */
const HELD_FILES = 4;

/** No table needs more; a larger file is refused before it is read. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** No sidecar needs more. */
const LARGEST_SIDECAR = 1024 * 1024;

export interface LoadedTable {
  file: LoadedFile;
  /** Position in the file, from 0. */
  index: number;
  table: Table;
  document: TableDocument;
}

export interface LoadedFile {
  path: string;
  /** One name for the file, however its path is written. */
  key: string;
  tables: readonly LoadedTable[];
  problems: readonly Problem[];
  text: string | undefined;
  /** Comments that speak to gov-lint. */
  comments: readonly Comment[];
  /** What NAME.gov-lint.yaml beside the file declares. */
  sidecar: Sidecar | undefined;
  /** Worked out when first asked for: a clean file never needs it. */
  starts(): LineStarts | undefined;
}

export interface Workspace {
  load(path: string): Promise<LoadedFile>;
  /** Puts content under a path without asking the file system: standard input. */
  put(path: string, bytes: Uint8Array): void;
  /** Other content for a file that may have been loaded: from now on it is what the file says. Without it, what the file system says. */
  change(path: string, bytes?: Uint8Array): void;
  /** Looks anew for the sidecar of a file that was loaded; the file itself is not read again. */
  rereadSidecar(path: string): void;
  /** The file as it stands, before anything is read out of it. */
  bytesOf(path: string): Promise<Uint8Array | undefined>;
  /** What a file would say with other content; `work` watches over the time. */
  preview(path: string, bytes: Uint8Array, work?: Work): Promise<ReadResult>;
  /** Document numbers of the tables of a file in normal form, by position; undefined where a table has none. */
  numbersIn(path: string): Promise<readonly (string | undefined)[]>;
  /** Throws OutOfTime where the file that is worked on has waited for others too long. */
  wait(): void;
  /** Paths given or loaded so far, in the order of loading. */
  knownPaths(): readonly string[];
  files: Files;
}

export interface WorkspaceOptions {
  files: Files;
  /** Asked in order; the first that matches reads the file. */
  importers: readonly Importer[];
  /** Reads the sidecar beside a file; without it none is looked for. */
  readSidecar?: (bytes: Uint8Array, work?: Work) => Promise<SidecarContent>;
  vocabulary: Vocabulary;
  /** Breaks off the reading of a file that takes too long; absent where nothing can be broken off. */
  deadline?: Deadline | undefined;
}

/** A Chinese character in UTF-8. */
const BYTES_A_CHARACTER = 3;

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { files, importers, vocabulary, deadline } = options;
  const given = new Map<string, Uint8Array>();
  const changed = new Map<string, Uint8Array>();
  // The last used one last. Not a Map: one that entries come and go in leaves tables behind that hold on to each other's.
  const held: Held[] = [];
  const numbers = new Map<string, readonly (string | undefined)[]>();
  const paths = new Map<string, string>();
  const words = createWordReader(vocabulary);
  const keyOf = (path: string): string => (given.has(path) ? path : files.identify(path));

  /** Watches over the time that is spent on so many bytes. */
  const watched = ({ length }: Uint8Array): Work | undefined =>
    deadline && ((job) => deadline.run(length / BYTES_A_CHARACTER, job));

  async function contentOf(path: string, key: string): ReturnType<Files['read']> {
    const bytes = changed.get(key) ?? given.get(path);
    return bytes ? { bytes } : files.read(path, LARGEST_FILE);
  }

  async function read(path: string, key: string): Promise<ReadResult> {
    const content = await contentOf(path, key);
    if ('fault' in content) return failure(content.fault, LARGEST_FILE);
    const { bytes } = content;
    const source = { path, bytes, work: watched(bytes) };
    const importer = importers.find((candidate) => candidate.matches(source));
    if (!importer) return failure('unknown-format', LARGEST_FILE);
    try {
      return await importer.read(source);
    } catch (error) {
      return outOfTime(error);
    }
  }

  function hold(path: string, key: string, result: Promise<ReadResult>): Held {
    const file = result.then(async (found) => {
      // Beside what cannot be opened at all, nothing is looked for.
      const isThere = found.tables.length > 0 || found.text !== undefined;
      try {
        const sidecar = isThere ? await findSidecar(path) : undefined;
        const build = (): LoadedFile => toFile(path, key, found, sidecar);
        return deadline ? deadline.run(found.text?.length ?? Infinity, build) : build();
      } catch (error) {
        return toFile(path, key, outOfTime(error));
      }
    });
    return { key, result, file };
  }

  async function findSidecar(path: string): Promise<Sidecar | undefined> {
    if (!options.readSidecar) return undefined;
    for (const place of sidecarPaths(path)) {
      const content = await files.read(place, LARGEST_SIDECAR);
      if ('bytes' in content) return toSidecar(place, await options.readSidecar(content.bytes, watched(content.bytes)));
      if (content.fault !== 'not-found')
        return toSidecar(place, { ...NOTHING, ...failure(content.fault, LARGEST_SIDECAR) });
    }
    return undefined;
  }

  function toFile(path: string, key: string, result: ReadResult, sidecar?: Sidecar): LoadedFile {
    let starts: LineStarts | undefined;
    const tables: LoadedTable[] = [];
    const file: LoadedFile = {
      path,
      key,
      tables,
      problems: sidecar ? [...result.problems, ...sidecar.problems] : result.problems,
      text: result.text,
      comments: result.comments ?? [],
      sidecar,
      starts: () => (starts ??= result.text === undefined ? undefined : lineStarts(result.text)),
    };
    for (const [index, own] of result.tables.entries()) {
      const document = sidecar ? withSidecar(own, sidecar, index, result.tables.length) : own;
      tables.push({ file, index, document, table: buildTable(document, path, vocabulary, words) });
    }
    numbers.set(
      key,
      tables.map(({ table }) => table.docNumber?.normal),
    );
    return file;
  }

  function load(path: string): Promise<LoadedFile> {
    const key = keyOf(path);
    const at = held.findIndex((entry) => entry.key === key);
    const entry = held[at] ?? hold(path, key, read(path, key));
    // Taken out and put back: the order is that of use, the first is the one to let go.
    if (at >= 0) held.splice(at, 1);
    held.push(entry);
    if (!paths.has(key)) paths.set(key, detached(path));
    if (held.length > HELD_FILES) held.shift();
    return entry.file;
  }

  return {
    files,
    load,
    put: (path, bytes) => void given.set(path, bytes),
    change(path, bytes) {
      const key = keyOf(path);
      if (bytes) changed.set(key, bytes);
      else changed.delete(key);
      const at = held.findIndex((entry) => entry.key === key);
      if (at >= 0) held.splice(at, 1);
      numbers.delete(key);
    },
    rereadSidecar(path) {
      const key = keyOf(path);
      const at = held.findIndex((entry) => entry.key === key);
      if (at >= 0) held[at] = hold(path, key, held[at]!.result);
    },
    async bytesOf(path) {
      const content = await contentOf(path, keyOf(path));
      return 'bytes' in content ? content.bytes : undefined;
    },
    async preview(path, bytes, work) {
      const source = { path, bytes, work };
      const importer = importers.find((candidate) => candidate.matches(source));
      return importer ? importer.read(source) : failure('unknown-format', LARGEST_FILE);
    },
    async numbersIn(path) {
      const key = keyOf(path);
      if (!numbers.has(key)) await load(path);
      return numbers.get(key) ?? [];
    },
    wait: () => deadline?.wait(),
    knownPaths: () => [...paths.values()],
  };
}

/** A file that was read: what stands in it, and with its sidecar. */
interface Held {
  key: string;
  result: Promise<ReadResult>;
  file: Promise<LoadedFile>;
}

/** What is said instead of a file that takes too long to read. */
function outOfTime(error: unknown): ReadResult {
  if (!(error instanceof OutOfTime)) throw error;
  return { tables: [], problems: [problemOfTime(error)] };
}

export const OUT_OF_TIME = 'import/check-out-of-time';

export function problemOfTime({ seconds }: OutOfTime): Problem {
  return { id: OUT_OF_TIME, severity: 'error', data: { seconds }, place: START };
}

const START: Place = { pointer: '' };
const NOTHING = { text: '', placeOf: () => START };

function failure(fault: FileFault | 'unknown-format', most: number): ReadResult {
  const id = fault === 'too-large' ? 'import/oversized' : `import/${fault}`;
  const data = { limit: most / 1024 / 1024 };
  return { tables: [], problems: [{ id, severity: 'error', data, place: START }] };
}
