import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makePair } from './bench-tables.ts';

const CLI = join(process.cwd(), 'dist', 'gov-lint.js');
const PAIRS = 1000;
const RUNS = 15;

const folder = mkdtempSync(join(tmpdir(), 'gov-lint-bench-'));
try {
  onePair();
  manyPairs();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One pair in a fresh process, in turn with bare node so that the machine's drift falls on both. */
function onePair(): void {
  const { parent, child } = makePair(1);
  write('parent.yaml', parent);
  write('child.yaml', child);
  const bare: number[] = [];
  const full: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    const a = time(['-e', '0']);
    const b = time([CLI, 'check', 'child.yaml', '--fail-on', 'never', '--format', 'json']);
    if (run === 0) continue; // warms the file cache
    bare.push(a);
    full.push(b);
  }
  const size = statSync(join(folder, 'child.yaml')).size;
  console.log(`one pair, fresh process (child of ${(size / 1024).toFixed(0)} KB, 40 tasks; medians of ${RUNS} runs)`);
  console.log(
    `  bare node ${median(bare).toFixed(0)} ms, check ${median(full).toFixed(0)} ms, ratio ${(median(full) / median(bare)).toFixed(2)}`,
  );
}

/** Many pairs in one process, each child with a parent of its own. */
function manyPairs(): void {
  for (let index = 1; index <= PAIRS; index++) {
    const { parent, child } = makePair(index, `parent-${index}.yaml`);
    write(`parent-${index}.yaml`, parent);
    write(`child-${index}.yaml`, child);
  }
  const peak = join(folder, 'peak.mjs');
  writeFileSync(
    peak,
    `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const args = ['--import', `file://${peak}`, CLI, 'check', 'child-*.yaml', '--fail-on', 'never', '--format', 'json'];
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 });
  const elapsed = performance.now() - start;
  const kilobytes = Number(/peak (\d+)/.exec(stderr)?.[1]);
  console.log(`${PAIRS} pairs, one process (exit status ${status})`);
  console.log(`  ${(elapsed / PAIRS).toFixed(2)} ms a pair, peak memory ${(kilobytes / 1024).toFixed(0)} MB`);
}

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function time(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`exit status ${status}: ${stderr}`);
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
