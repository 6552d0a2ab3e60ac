// By getBuiltinModule: the starter loads this too, see src/io/bundle.ts.
const fs = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');

/** A new file under a name of its own, open for writing. */
export interface Draft {
  path: string;
  descriptor: number;
}

/** Host and process stand in the name: what a killed process left is known by them, and short, because a target's name may be as long as names can be. */
const NAME = /^\.gov-lint-([\w.-]*)-(\d+)-[0-9a-z]+\.tmp$/;
const MOST_TRIES = 10;

/** Nothing that already stands in the folder is touched, whatever its name, but drafts of processes that are gone. */
export function openDraft(folder: string, mode: number): Draft {
  const host = process.getBuiltinModule('node:os').hostname();
  removeLeftDrafts(folder, host);
  for (let tries = 1; ; tries++) {
    const name = `.gov-lint-${host}-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
    const path = join(folder, name);
    try {
      return { path, descriptor: fs.openSync(path, 'wx', mode) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || tries === MOST_TRIES) throw error;
    }
  }
}

const swept = new Set<string>();

/** Once a run and folder. */
function removeLeftDrafts(folder: string, ownHost: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of fs.readdirSync(folder)) {
      const [, host, pid] = NAME.exec(name) ?? [];
      if (host === ownHost && !isAlive(Number(pid))) fs.rmSync(join(folder, name), { force: true });
    }
  } catch {
    // A folder that may be written to but not listed keeps what it has.
  }
}

/** Whether a process of this machine is there; one of another user's counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
