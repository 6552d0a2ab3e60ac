import { dirname, resolve } from 'node:path';

/** No system knows longer paths; what stands behind is nowhere. */
export const LONGEST_PATH = process.platform === 'win32' ? 32_768 : 4096;

/** The folders around a folder, itself first; of those that no system knows none. */
export function* upwards(folder: string): Generator<string> {
  const whole = resolve(folder);
  for (let at = whole.length > LONGEST_PATH ? dirname(whole.slice(0, LONGEST_PATH)) : whole; ; at = dirname(at)) {
    yield at;
    if (dirname(at) === at) return;
  }
}
