import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import type { FileFault } from '../model/files.ts';
import { faultOf, isMisread } from './file-fault.ts';

/** A device or a pipe in the file's place may wait for ever when it is opened; Windows has no such flags. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

export type FileContent = { bytes: Buffer } | { fault: FileFault };

/**
 * The bytes of a regular file, at most `limit` of them. Anything else is not even opened, for opening alone can act; one
 * that takes the name in between is closed unread, and so is what the path must not speak of, told by the open file.
 */
export function readRegular(
  path: string,
  limit: number,
  isAllowed: (file: number) => boolean = () => true,
): FileContent {
  try {
    const seen = statSync(path, { throwIfNoEntry: false });
    const unfit = seen ? unfitness(seen, limit) : absence(path);
    if (unfit) return { fault: unfit };
    const file = openSync(path, FLAGS);
    try {
      const opened = fstatSync(file);
      const fault = unfitness(opened, limit) ?? (isAllowed(file) ? undefined : 'outside');
      return fault ? { fault } : readAll(file, opened.size, limit);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

function absence(path: string): FileFault {
  return isMisread(path) ? 'misnamed' : 'not-found';
}

function unfitness(info: Stats, limit: number): FileFault | undefined {
  if (info.isDirectory()) return 'is-folder';
  if (!info.isFile()) return 'not-regular';
  return info.size > limit ? 'too-large' : undefined;
}

/** The size is only what the file says: files of the kernel have none, and others grow while they are read. */
function readAll(file: number, size: number, limit: number): FileContent {
  let bytes = Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (;;) {
    const count = readSync(file, bytes, length, bytes.length - length, null);
    length += count;
    if (length > limit) return { fault: 'too-large' };
    if (count === 0) return { bytes: bytes.subarray(0, length) };
    if (length < bytes.length) continue;
    const longer = Buffer.allocUnsafeSlow(Math.min(limit, Math.max(64 * 1024, length * 2)) + 1);
    bytes.copy(longer);
    bytes = longer;
  }
}
