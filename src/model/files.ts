/** What went wrong when a file was opened. */
export type FileFault =
  | 'not-found'
  /** A name whose bytes are no UTF-8, as archives of other systems leave them: the system finds nothing under what is read of it. */
  | 'misnamed'
  | 'is-folder'
  | 'no-access'
  | 'too-large'
  /** A device, a pipe or a socket. */
  | 'not-regular'
  /** A link that leads back to itself. */
  | 'endless-link'
  /** A link out of what the path may speak of. */
  | 'outside'
  | 'failed';

/** What went wrong when a file was written. */
export type WriteFault =
  | FileFault
  | 'no-space'
  | 'read-only'
  | 'long-name'
  /** It no longer holds what it was expected to hold. */
  | 'changed'
  | 'exists'
  /** A link to nothing. */
  | 'broken-link'
  /** A pipe that nobody reads. */
  | 'no-reader'
  /** A device that is not there: the terminal of a process without one. */
  | 'no-device'
  /** A number of what this process has open under which nothing is, or nothing to write to. */
  | 'not-open'
  /** A folder that takes no files: those of the system itself. */
  | 'no-new-files'
  /** Another process holds it. */
  | 'locked';

/** Why a lock could not be had; `lock-taken`: what stands in its place, under that name, is no lock. */
export type LockFault =
  | { fault: WriteFault }
  | { fault: 'lock-taken'; name: string; by: 'folder' | 'link' | 'node' | 'file' };

/** What a file that was replaced could not keep: its owner, its other names. */
export type WriteLoss = 'owner' | 'links';

export interface WriteOptions {
  /** What the file must still hold; it is left alone where it holds anything else. */
  expected?: Uint8Array;
  /** Nothing may stand there yet. */
  isNew?: boolean;
  onLoss?: (loss: WriteLoss) => void;
}

/** All that the program asks of a file system. Paths use / and may be relative to the working directory. */
export interface Files {
  /** The bytes of a regular file, at most `limit` of them; anything else is not opened. */
  read(path: string, limit: number): Promise<{ bytes: Uint8Array } | { fault: FileFault }>;
  /**
   * Paths that match any of the patterns, sorted by code unit; those that stand outside `root`, where it is given, do not.
   * `wait` is called time and again and may break off by throwing.
   */
  glob(patterns: readonly string[], root?: string, wait?: () => void): Promise<readonly string[]>;
  /** One name for each file, however it is written: for telling whether two paths are the same file. */
  identify(path: string): string;
  /** The folder that what stands in a file may speak of: its working tree, its configuration's folder, or what is around it. */
  rootOf(path: string): string;
  /** Whether a path stands in such a folder, its links followed. */
  isWithin(path: string, root: string): boolean;
}

/** Names that a configuration goes by, in the order of looking; package.json holds one under gov-lint. */
export const CONFIG_NAMES = [
  '.gov-lintrc',
  '.gov-lintrc.yaml',
  '.gov-lintrc.yml',
  '.gov-lintrc.json',
  'package.json',
] as const;

/** No configuration needs more. */
export const LARGEST_CONFIG = 1024 * 1024;

/** A configuration file, or why it cannot be used. In a package.json the configuration stands under gov-lint. */
export type FoundConfig =
  | { path: string; text: string }
  /** `not-data`: a script or another kind of file; `no-config`: a package.json without configuration. */
  | { path: string; fault: FileFault | 'not-data' | 'no-config' };
