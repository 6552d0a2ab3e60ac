import { closeSync, lstatSync, mkdirSync, openSync, rmdirSync, rmSync, type Stats, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { LockFault } from '../model/files.ts';
import { isAlive } from './draft.ts';
import { codeOf, writeFaultOf } from './file-fault.ts';
import { holdSignals } from './hold-signals.ts';
import { readRegular } from './read-regular.ts';
import { findTarget } from './write-target.ts';

/** Holding a lock takes milliseconds: what is older was left, on whatever machine. */
const OLDEST = 60_000;
const PATIENCE = 15_000;

/** Runs `work` while no other process of this program runs its own for the same file. The lock is a file beside it. */
export async function withLock<Value>(path: string, work: () => Promise<Value>): Promise<{ value: Value } | LockFault> {
  return holdSignals(async () => {
    const taken = await take(path);
    if ('fault' in taken) return taken;
    try {
      return { value: await work() };
    } finally {
      rmSync(taken.lock, { force: true });
    }
  });
}

async function take(path: string): Promise<{ lock: string } | LockFault> {
  const start = Date.now();
  try {
    const target = findTarget(path);
    if ('fault' in target) return target;
    if (!('path' in target)) return { fault: 'not-regular' };
    const lock = `${target.path}.lock`;
    while (!create(lock)) {
      const fault = takenAt(lock) ?? removeLeft(lock);
      if (fault) return fault;
      if (Date.now() - start > PATIENCE) return { fault: 'locked' };
      // Not all at the same moment again.
      await pause(5 + Math.random() * 20);
    }
    return { lock };
  } catch (error) {
    return { fault: writeFaultOf(error) };
  }
}

function create(lock: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(lock, 'wx', 0o600);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    // In one call: who looks sees nothing yet or all of it.
    writeSync(descriptor, `${hostname()} ${process.pid}`);
    return true;
  } catch (error) {
    // On a full disk a file can be made, but not filled: whose it is could not be told.
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
}

/** What a lock of ours says, and the most that it can be long. */
const OURS = /^\S+ \d+$/;
const LONGEST = 1000;

/**
 * What no process of this program made is never waited for, for it does not go, and never removed, whatever its age: it is
 * somebody's. A lock that cannot be read is another user's and goes with its holder.
 */
function takenAt(lock: string): LockFault | undefined {
  const there = lstatSync(lock, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isFile() || there.size > LONGEST) return lockTaken(lock, there);
  const content = readRegular(lock, LONGEST);
  const isForeign = 'bytes' in content && content.bytes.length > 0 && !OURS.test(content.bytes.toString());
  return isForeign ? lockTaken(lock, there) : undefined;
}

function lockTaken(path: string, there: Stats): LockFault {
  const by = there.isDirectory() ? 'folder' : there.isSymbolicLink() ? 'link' : there.isFile() ? 'file' : 'node';
  return { fault: 'lock-taken', name: basename(path), by };
}

/** Who removes a lock that was left must be alone in it: the second of two would remove that of a third. */
function removeLeft(lock: string): LockFault | undefined {
  if (!isLeft(lock)) return undefined;
  const guard = `${lock}.gone`;
  try {
    mkdirSync(guard);
  } catch {
    return removeLeftGuard(guard);
  }
  if (isLeft(lock)) rmSync(lock, { force: true });
  rmdirSync(guard);
  return undefined;
}

function removeLeftGuard(guard: string): LockFault | undefined {
  const there = lstatSync(guard, { throwIfNoEntry: false });
  if (!there) return undefined;
  if (!there.isDirectory()) return lockTaken(guard, there);
  try {
    if (Date.now() - there.mtimeMs > OLDEST) rmdirSync(guard);
    return undefined;
  } catch (error) {
    // Another process may have removed it; a folder that holds something is none of ours.
    return codeOf(error) === 'ENOENT' ? undefined : lockTaken(guard, there);
  }
}

function isLeft(lock: string): boolean {
  const content = readRegular(lock, LONGEST);
  const since = statSync(lock, { throwIfNoEntry: false });
  if (!since || 'fault' in content) return false;
  const [host, pid] = content.bytes.toString().split(' ');
  return (host === hostname() && pid !== undefined && !isAlive(Number(pid))) || Date.now() - since.mtimeMs > OLDEST;
}
