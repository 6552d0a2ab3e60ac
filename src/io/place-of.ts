import { fstatSync, lstatSync, readlinkSync, realpathSync } from 'node:fs';

/**
 * Where a file stands that was opened by a path: as the kernel says, where it lists what is open. Elsewhere as the path leads now,
 * if that is the same file; undefined where it is another one by now.
 */
export function placeOf(file: number, path: string, listed = '/proc/self/fd'): string | undefined {
  try {
    return readlinkSync(`${listed}/${file}`);
  } catch {
    const place = realpathSync.native(path);
    const [open, there] = [fstatSync(file, { bigint: true }), lstatSync(place, { bigint: true })];
    return open.dev === there.dev && open.ino === there.ino ? place : undefined;
  }
}
