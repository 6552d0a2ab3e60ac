import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { WriteFault, WriteLoss, WriteOptions } from '../model/files.ts';
import { type Draft, openDraft } from './draft.ts';
import { codeOf, writeFaultOf } from './file-fault.ts';
import { holdSignals } from './hold-signals.ts';
import { placeOf } from './place-of.ts';
import { readRegular } from './read-regular.ts';
import { leadsOut } from './root.ts';
import { findTarget, type WriteTarget } from './write-target.ts';

/**
 * The one way in which files are written. A regular file is written whole or not at all: a draft beside it takes the content,
 * the rights and then the name. What is no file (a device, a pipe) is written in place, as the shell would.
 */
export async function writeFile(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<WriteFault | undefined> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  try {
    const target = findTarget(path);
    if ('fault' in target) return target.fault;
    // What a repository puts in the place of a report must not decide which file of the machine becomes the report.
    if (target.kind !== 'open' && target.kind !== 'node' && leadsOut(path, target.path)) return 'outside';
    if (target.kind === 'open') return await pour(target.descriptor, bytes);
    if (target.kind === 'node') return await writeInPlace(target, bytes);
    if (options.isNew && target.kind === 'file') return 'exists';
    const before = target.kind === 'file' ? target.stats : undefined;
    const standard = before && ownOutput(before);
    if (standard !== undefined) return await pour(standard, bytes);
    const refusal = before && refusalOf(target.path, before);
    return refusal ?? (await holdSignals(() => replace(target.path, bytes, before, options)));
  } catch (error) {
    return writeFaultOf(error);
  }
}

/** What the shell has opened for this process is written through that: a new file of the name would leave it behind. */
function ownOutput({ dev, ino }: Stats): number | undefined {
  return [1, 2].find((descriptor) => {
    const open = fstatSync(descriptor);
    return open.dev === dev && open.ino === ino;
  });
}

/** Replacing a file takes rights on its folder only, but who made it read-only meant the file. */
function refusalOf(path: string, { mode }: Stats): WriteFault | undefined {
  if ((mode & 0o222) === 0) return 'read-only';
  accessSync(path, constants.W_OK);
  return undefined;
}

function replace(
  path: string,
  bytes: Uint8Array,
  before: Stats | undefined,
  { expected, isNew, onLoss }: WriteOptions,
): WriteFault | undefined {
  // Nobody may read in the draft what they may not read in the file.
  const draft = draftBeside(path, before ? 0o600 : 0o666);
  if (draft === undefined) return 'no-new-files';
  let left: string | undefined = draft.path;
  try {
    // A link that took the place of the folder meanwhile leads the draft out, before there is anything in it.
    const place = placeOf(draft.descriptor, draft.path);
    left = place ?? draft.path;
    if (leadsOut(draft.path, place ?? '')) return 'outside';
    const losses = before ? takeOver(draft, before) : [];
    writeAll(draft.descriptor, bytes);
    // What is replaced must not be gone before its successor is on the disk.
    if (before) fsyncSync(draft.descriptor);
    if (expected && !holds(path, expected)) return 'changed';
    if (isNew) giveNewName(draft.path, path);
    else renameSync(draft.path, path);
    left = undefined;
    for (const loss of losses) onLoss?.(loss);
    return undefined;
  } finally {
    closeSync(draft.descriptor);
    if (left !== undefined) rmSync(left, { force: true });
  }
}

/** The folder is there, or the path would not have been followed to it: where no file can be made in it, it is one of the system's. */
function draftBeside(path: string, mode: number): Draft | undefined {
  try {
    return openDraft(dirname(path), mode);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Owner, group and rights go over; what does not is told. */
function takeOver({ descriptor }: Draft, { uid, gid, mode, nlink }: Stats): WriteLoss[] {
  const losses: WriteLoss[] = nlink > 1 ? ['links'] : [];
  const own = fstatSync(descriptor);
  if (own.uid !== uid || own.gid !== gid) {
    try {
      fchownSync(descriptor, uid, gid);
    } catch {
      losses.push('owner');
      try {
        // A group that one belongs to can be given even so.
        fchownSync(descriptor, own.uid, gid);
      } catch {
        // Told as part of the owner.
      }
    }
  }
  // After the owner, for changing that takes rights away; the umask has no say in it.
  const rights = mode & (losses.includes('owner') ? 0o777 : 0o7777);
  if ((fstatSync(descriptor).mode & 0o7777) !== rights) fchmodSync(descriptor, rights);
  return losses;
}

function holds(path: string, expected: Uint8Array): boolean {
  const now = readRegular(path, expected.length);
  return 'bytes' in now && now.bytes.equals(expected);
}

/** A link fails where the name is taken, a renaming replaces what took it in between; some file systems know no links. */
function giveNewName(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!NO_LINKS.has(codeOf(error))) throw error;
    renameSync(draft, path);
    return;
  }
  rmSync(draft, { force: true });
}

const NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** A pipe that nobody reads would be waited for; without blocking its opening fails. */
async function writeInPlace(
  { path, stats }: Extract<WriteTarget, { kind: 'node' }>,
  bytes: Uint8Array,
): Promise<WriteFault | undefined> {
  let descriptor: number;
  try {
    descriptor = openSync(path, constants.O_WRONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0));
  } catch (error) {
    if (codeOf(error) === 'ENXIO' && stats.isCharacterDevice()) return 'no-device';
    throw error;
  }
  try {
    // What took its place since would be written over.
    if (fstatSync(descriptor).isFile()) return 'changed';
    return await pour(descriptor, bytes);
  } finally {
    closeSync(descriptor);
  }
}

/** Milliseconds until a full pipe is tried again. */
const PAUSE = 5;

/** Into what takes as much as it can at a time. */
async function pour(descriptor: number, bytes: Uint8Array): Promise<undefined> {
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error;
      await pause(PAUSE);
    }
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}
