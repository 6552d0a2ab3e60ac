import { spawn } from 'node:child_process';

/** Outlives us: where we are killed, by whatever signal, it kills the group that it was told of and removes the folder. */
export interface Watcher {
  /** The group of processes to kill; undefined once it is gone. */
  watch(group: number | undefined): void;
  /** All is well: nothing is left to do. */
  close(): void;
}

/** Reads the numbers of groups, nothing for one that is gone. Its pipe ends when we do, however that comes about. */
const SCRIPT = `
while read -r line; do group=$line; done
[ -n "$group" ] || exit 0
[ "$group" = none ] || kill -KILL "-$group" 2>/dev/null
for again in 1 2 3; do rm -rf -- "$1" && break; sleep 1; done`;

/** Called before the folder is there, so that it cannot be left behind. Windows has no groups and no such shell. */
export function startWatcher(folder: string): Watcher {
  if (process.platform === 'win32') return { watch: () => undefined, close: () => undefined };
  const watcher = spawn('/bin/sh', ['-c', SCRIPT, 'sh', folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // In a session of its own: what is typed at our terminal is not for it.
    detached: true,
  });
  // Where it is killed, or never started, there is nobody to tell.
  watcher.on('error', () => undefined);
  watcher.stdin.on('error', () => undefined);
  watcher.unref();
  watcher.stdin.write('none\n');
  return {
    watch: (group) => void watcher.stdin.write(`${group ?? 'none'}\n`),
    close: () => void watcher.stdin.end('\n'),
  };
}
