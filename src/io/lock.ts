import { closeSync, mkdirSync, openSync, rmdirSync, rmSync, statSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import type { WriteFault } from '../model/files.ts';
import { isAlive } from './draft.ts';
import { codeOf, writeFaultOf } from './file-fault.ts';
import { holdSignals } from './hold-signals.ts';
import { readRegular } from './read-regular.ts';
import { findTarget } from './write-target.ts';

/** Holding a lock takes milliseconds: what is older was left, on whatever machine. */
const OLDEST = 60_000;
const PATIENCE = 15_000;

/** Runs `work` while no other process of this program runs its own for the same file. The lock is a file beside it. */
export async function withLock<Value>(
  path: string,
  work: () => Promise<Value>,
): Promise<{ value: Value } | { fault: WriteFault }> {
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

async function take(path: string): Promise<{ lock: string } | { fault: WriteFault }> {
  const start = Date.now();
  try {
    const target = findTarget(path);
    if ('fault' in target) return target;
    if (!('path' in target)) return { fault: 'not-regular' };
    const lock = `${target.path}.lock`;
    while (!create(lock)) {
      removeLeft(lock);
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

/** Who removes a lock that was left must be alone in it: the second of two would remove that of a third. */
function removeLeft(lock: string): void {
  if (!isLeft(lock)) return;
  const guard = `${lock}.gone`;
  try {
    mkdirSync(guard);
  } catch {
    const since = statSync(guard, { throwIfNoEntry: false });
    if (since && Date.now() - since.mtimeMs > OLDEST) rmdirSync(guard);
    return;
  }
  if (isLeft(lock)) rmSync(lock, { force: true });
  rmdirSync(guard);
}

function isLeft(lock: string): boolean {
  const content = readRegular(lock, 1000);
  const since = statSync(lock, { throwIfNoEntry: false });
  if (!since || 'fault' in content) return false;
  const [host, pid] = content.bytes.toString().split(' ');
  return (host === hostname() && pid !== undefined && !isAlive(Number(pid))) || Date.now() - since.mtimeMs > OLDEST;
}
