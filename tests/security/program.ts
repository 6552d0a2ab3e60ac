import { execFileSync, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The built program: what is tried here meets the real system, not a made-up host. */
export const PROGRAM = resolve('dist/gov-lint.js');
export const isBuilt = existsSync(PROGRAM);

/** Long enough for a loaded machine, short against waiting for ever. */
const PATIENCE = 20_000;

/** Runs the program in a folder; a run that does not end by itself has the signal SIGKILL. */
export function runIn(
  folder: string,
  args: readonly string[],
  options: {
    input?: string | Uint8Array;
    timeout?: number;
    stdio?: 'pipe' | (number | 'pipe')[];
    env?: NodeJS.ProcessEnv;
  } = {},
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
    ...options,
    env: { ...process.env, ...options.env },
  });
}

/** An empty folder of its own for each call of `inside`. */
export function inFolder(name: string): { path: () => string; make: () => void; clear: () => void } {
  let folder = '';
  return {
    path: () => folder,
    make: () => void (folder = mkdtempSync(join(tmpdir(), `gov-lint-${name}-`))),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A table without a finding but for the parent that it does not have. */
export const TABLE = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
docNumber: 新政办〔2026〕7号
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大预决算公开范围, requirement: 随部门一并公开。, lead: [区财政局], responsible: [区直各部门] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日公布水位。, lead: [区水利局], responsible: [各街道] }
`;

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** Whether private device nodes may be made here, which takes the rights of root. */
export const mayMakeNodes = ((): boolean => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-lint-nodes-'));
  try {
    execFileSync('mknod', [join(folder, 'null'), 'c', '1', '3'], { stdio: 'ignore' });
    writeFileSync(join(folder, 'null'), 'x');
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
})();

export const isUnix = process.platform !== 'win32';
