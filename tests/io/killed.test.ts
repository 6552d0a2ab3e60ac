import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'killed-test-'))));
afterAll(() => rmSync(folder, { recursive: true }));

/** A converter that starts another process, writes temporary files and never ends. */
function endlessConverter(): string {
  const path = join(folder, 'endless');
  writeFileSync(
    path,
    `#!/bin/sh
echo $$ >> "$PIDS"
(echo temporary > "\${TMPDIR:-/tmp}/lu-own-file"; echo begun >> "$BEGUN"; while :; do sleep 1; done) &
echo $! >> "$PIDS"
trap '' TERM INT HUP
while :; do sleep 1; done
`,
    { mode: 0o755 },
  );
  return path;
}

interface Victim {
  child: ChildProcess;
  temporary: string;
  begun: string;
  pids: string;
}

const SCRIPT = `
import { convertOffice } from ${JSON.stringify(join(process.cwd(), 'src/io/convert.ts'))};
process.env.TMPDIR = process.env.TEMPORARY;
const options = { from: 'doc', to: 'docx', milliseconds: 60_000, megabytes: 384, most: 1024 };
await convertOffice(new Uint8Array(8), options, process.env);`;

/** A process of ours in the middle of a conversion. */
async function converting(name: string, program: string): Promise<Victim> {
  const temporary = join(folder, name);
  mkdirSync(temporary);
  const [begun, pids] = [join(folder, `${name}.begun`), join(folder, `${name}.pids`)];
  const script = join(folder, 'convert.mts');
  writeFileSync(script, SCRIPT);
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: 'ignore',
    env: { ...process.env, TEMPORARY: temporary, BEGUN: begun, PIDS: pids, GOV_LINT_SOFFICE: program },
  });
  await until(() => read(begun) !== '');
  return { child, temporary, begun, pids };
}

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A zombie whose parent does not ask for it runs nothing any more.
    return !/^State:\s+Z/m.test(read(`/proc/${pid}/status`));
  } catch {
    return false;
  }
};

async function until(test: () => boolean, milliseconds = 20_000): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!test() && performance.now() < end) {
    // oxlint-disable-next-line no-await-in-loop
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.skipIf(process.platform === 'win32')('a program that is killed while it converts', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGKILL'] as const)(
    'by %s leaves no process running and no folder behind',
    async (signal) => {
      const { child, temporary, pids } = await converting(signal, endlessConverter());
      expect(readdirSync(temporary)).toHaveLength(1);
      const started = read(pids).trim().split('\n').map(Number);
      expect(started.length).toBeGreaterThan(0);
      expect(started.every(isAlive)).toBe(true);
      child.kill(signal);
      await until(() => !started.some(isAlive) && readdirSync(temporary).length === 0);
      expect(started.filter(isAlive)).toEqual([]);
      expect(readdirSync(temporary)).toEqual([]);
    },
  );
});
