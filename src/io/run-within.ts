import { type ChildProcess, spawn } from 'node:child_process';
import type { Watcher } from './watcher.ts';

export type Ending = 'ended' | 'absent' | 'time';

export interface OtherProgram {
  program: string;
  args: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  milliseconds: number;
  /** Memory that it, and each process that it starts, may take. Not on Windows, and not on macOS, which knows no such limit. */
  megabytes: number;
}

/** Runs another program within time and memory. It leads a group of its own, which is killed whole; its own words are for nobody. */
export async function runWithin(run: OtherProgram, watcher: Watcher): Promise<Ending> {
  const { child, stop } = process.platform === 'win32' ? onWindows(run) : inGroup(run, watcher);
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop();
  }, run.milliseconds);
  const code = await ending(child);
  clearTimeout(timer);
  stop();
  watcher.watch(undefined);
  if (isLate) return 'time';
  return code === 'absent' || (code !== null && NOT_FOUND.has(code)) ? 'absent' : 'ended';
}

/**
 * Waits for leave to start, for by then the watcher knows the group. Memory is what a process may write to, which Linux
 * counts since 4.7; the whole of what it maps says little: half of that is the program itself. No core is left behind.
 */
const START = `
read -r leave || exit 1
ulimit -d "$1" 2>/dev/null
ulimit -c 0
shift
exec "$@" </dev/null`;

/** What a shell says of a program that is not there or cannot be run. */
const NOT_FOUND: ReadonlySet<number> = new Set([126, 127]);

interface Started {
  child: ChildProcess;
  /** Kills it with all that it has started. */
  stop(): void;
}

function inGroup({ program, args, env, megabytes }: OtherProgram, watcher: Watcher): Started {
  const child = spawn('/bin/sh', ['-c', START, 'sh', String(megabytes * 1024), program, ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env,
  });
  const { pid } = child;
  watcher.watch(pid);
  child.stdin.on('error', () => undefined);
  child.stdin.end('\n');
  return {
    child,
    stop() {
      try {
        if (pid !== undefined) process.kill(-pid, 'SIGKILL');
      } catch {
        // Nobody is left.
      }
    },
  };
}

function onWindows({ program, args, env }: OtherProgram): Started {
  const child = spawn(program, args, { stdio: 'ignore', windowsHide: true, env });
  return {
    child,
    stop() {
      if (child.pid === undefined || child.exitCode !== null) return;
      const system = process.env['SystemRoot'] ?? String.raw`C:\Windows`;
      spawn(`${system}\\System32\\taskkill.exe`, ['/T', '/F', '/PID', String(child.pid)], { stdio: 'ignore' });
    },
  };
}

/** The exit status; null where it was killed. */
function ending(child: ChildProcess): Promise<number | null | 'absent'> {
  return new Promise((resolve) => {
    child.once('error', () => resolve('absent'));
    child.once('exit', resolve);
  });
}
