import type { GitChanges, GitFault, GitQuestion } from '../io/git.ts';
import type { Conversion, ConversionOptions } from '../io/convert.ts';
import type { Editor } from '../io/editor.ts';
import type { Standby } from '../io/standby.ts';
import type { Terminal } from '../io/terminal.ts';
import type { OnForeign } from '../io/config-search.ts';
import type { ApartResult } from '../io/run-apart.ts';
import type { ReaderLimits } from '../importers/limits.ts';
import type { Docs } from './docs.ts';
import type { FileFault, Files, FoundConfig, LockFault, WriteFault, WriteOptions } from '../model/files.ts';

/** Everything the commands ask of the world: the real one in main.ts, a made-up one in tests. */
export interface Host {
  out(text: string): void;
  /** Fulfilled when what was put out has been taken, undefined where that is so already; absent where it is kept. */
  taken?(): Promise<unknown> | undefined;
  /** At the end: why not everything that was put out could be written; nothing where a reader left early, which is its right. */
  outFault?(): Promise<WriteFault | undefined>;
  err(text: string): void;
  /** All of standard input, at most `limit` bytes. */
  stdin(limit: number): ReturnType<Files['read']>;
  files: Files;
  /** Writes a file whole or not at all; undefined when it worked. Commands call `save`, which says what went wrong. */
  write(path: string, content: string | Uint8Array, options?: WriteOptions): Promise<WriteFault | undefined>;
  /** Runs `work` while no other process that asks for the same file runs its own. */
  locked<Value>(path: string, work: () => Promise<Value>): Promise<{ value: Value } | LockFault>;
  /** Takes a file away; undefined when it is gone. */
  remove(path: string): Promise<FileFault | undefined>;
  exists(path: string): Promise<boolean>;
  isFolder(path: string): Promise<boolean>;
  /** Makes a folder and those around it where they are missing; undefined when it is there. */
  makeFolder(path: string): Promise<FileFault | undefined>;
  /** Replaces the line of progress on the terminal, or clears it; absent where standard error is none. */
  progress?(text: string | undefined): void;
  /** Begins a search that gives the configuration file nearest to a folder, from there up to the top of its working tree. It is only read; code is never run. */
  openConfigSearch(): (folder: string, onForeign: OnForeign) => Promise<FoundConfig | undefined>;
  /** A configuration file that is named. */
  readConfig(path: string): Promise<FoundConfig>;
  /** A path from the root, with / between folders. */
  absolute(path: string): string;
  /** Milliseconds since the program started. */
  clock(): number;
  /** Told when so many files are to be read that the engine had better take time to compile; absent where it cannot. */
  expectLongRun?(): void;
  /**
   * Reads an untrusted file of an office format apart from this thread, within the limits; the content of a
   * ContentReader comes back. Absent where there are no threads: the file is then read in place.
   */
  readApart?(format: string, bytes: Uint8Array, limits: ReaderLimits): Promise<ApartResult>;
  /** Does something and breaks it off when it takes longer. Absent where that cannot be done. */
  within?<Value>(milliseconds: number, job: () => Value): { value: Value } | 'time';
  /** Turns a file of an older format into one that is read. Absent where no other program can be run. */
  convert?(bytes: Uint8Array, options: ConversionOptions): Promise<Conversion>;
  /** What git says has changed; absent where no other program can be run. */
  gitChanges?(question: GitQuestion): Promise<GitChanges | { fault: GitFault }>;
  /** The person at the terminal; undefined where standard input or output is none, absent where nobody can be. */
  openTerminal?(): Promise<Terminal | undefined>;
  /** Begins to stand by for changes of files; absent where the program cannot stay. */
  openStandby?(): Promise<Standby>;
  /** The editor that started the program as its language server; absent where there can be none. */
  openEditor?(): Promise<Editor>;
  env: Readonly<Record<string, string | undefined>>;
  isTerminal: boolean;
  /** Width of the terminal, where there is one. */
  columns: number | undefined;
  /** YYYY-MM-DD. */
  today: string;
  version: string;
  /** What the program runs on, and where its compiled code is kept: for --debug. */
  runtime?: string;
  codeCache?: { path: string; state: 'off' | 'there' | 'absent' };
  docs: Docs;
}

/** Exit statuses, as docs/commands.md gives them to scripts. */
export const EXIT = { clean: 0, findings: 1, wrong: 2, bug: 3 } as const;
