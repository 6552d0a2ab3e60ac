import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rules } from '../../rules/index.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { createImporters } from '../cli/importers.ts';
import { createCatalogue, sayIn } from '../messages/catalogue.ts';
import type { ReadResult } from '../model/document.ts';
import { buildTable } from '../text/build-table.ts';
import { FUZZ_SAMPLES } from './fuzz-samples.ts';
import { mutate } from './mutate.ts';
import { seeded } from './seeded.ts';

/*
 * npm run fuzz -- FORMAT [COUNT] [--seed N] [--from FILE]… [--only N] [--save FILE]
 *
 * Reads COUNT damaged files of a format, in place and without the worker that guards the command line, and reports
 * crashes, failures without a message, files that take over 10 s, and a peak memory over 512 MB. Exit status 1 if any.
 */

const SLOWEST = 10_000;
const MOST_MEMORY = 512;

interface Outcome {
  index: number;
  milliseconds: number;
  /** Peak of the process so far, in MB. */
  memory: number;
  /** First error, `read`, or what went wrong. */
  what: string;
  failure?: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', multiple: true, default: [] },
    only: { type: 'string' },
    save: { type: 'string' },
    start: { type: 'string' },
  },
});
const [format = 'docx', count = '2000'] = positionals;
const seed = Number(values.seed);

function samples(): Uint8Array[] {
  const own = FUZZ_SAMPLES[format];
  const given = values.from.map((file) => new Uint8Array(readFileSync(file)));
  if (!own && given.length === 0) {
    throw new Error(
      `no sample of ${format}: known are ${Object.keys(FUZZ_SAMPLES).join(', ')}; give one by --from FILE`,
    );
  }
  return [...(own ? [own()] : []), ...given];
}

function broken(index: number, from: readonly Uint8Array[]): Uint8Array {
  const random = seeded(seed * 1_000_003 + index);
  return mutate(from[random(from.length)]!, random);
}

async function read(bytes: Uint8Array): Promise<ReadResult> {
  const source = { path: `damaged.${format}`, bytes };
  const importer = createImporters(vocabulary, {}).find((candidate) => candidate.matches(source))!;
  const result = await importer.read(source);
  for (const document of result.tables) buildTable(document, source.path, vocabulary);
  return result;
}

async function outcomeOf(index: number, bytes: Uint8Array): Promise<Outcome> {
  const from = performance.now();
  let what = 'read';
  let failure: string | undefined;
  try {
    const { tables, problems } = await read(bytes);
    const error = problems.find(({ severity }) => severity === 'error');
    for (const { id, data } of problems) {
      for (const lang of ['zh-CN', 'en'] as const) sayIn(catalogue, lang)(id, data);
    }
    if (error) what = error.id;
    else if (tables.length === 0) failure = 'nothing was read and nothing said';
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const milliseconds = performance.now() - from;
  const memory = process.resourceUsage().maxRSS / 1024;
  return { index, milliseconds, memory, what: failure === undefined ? what : 'failed', ...(failure && { failure }) };
}

const catalogue = createCatalogue(rules);

async function runBatch(start: number, end: number): Promise<void> {
  const from = samples();
  for (let index = start; index < end; index += 1) {
    // One after the other: the time and memory of each file is what is measured.
    // oxlint-disable-next-line no-await-in-loop
    process.send!(await outcomeOf(index, broken(index, from)));
  }
  process.disconnect();
}

async function runOne(index: number): Promise<void> {
  const bytes = broken(index, samples());
  if (values.save !== undefined) writeFileSync(values.save, bytes);
  console.log(await outcomeOf(index, bytes));
}

/** Runs the files in a process of its own, and another one behind a file that hangs or kills it. */
async function supervise(): Promise<void> {
  const end = Number(count);
  const outcomes: Outcome[] = [];
  for (let next = 0; next < end;) {
    // oxlint-disable-next-line no-await-in-loop
    const stopped = await runFrom(next, end, outcomes);
    next = outcomes.length;
    if (stopped !== undefined && next < end) {
      outcomes.push({ index: next, milliseconds: SLOWEST, memory: 0, what: 'failed', failure: stopped });
      next += 1;
    }
  }
  report(outcomes);
}

/** Why the process stopped before its end; undefined at its end. */
function runFrom(start: number, end: number, outcomes: Outcome[]): Promise<string | undefined> {
  const args = [format, String(end), '--seed', String(seed), '--start', String(start)];
  const child: ChildProcess = fork(process.argv[1]!, [...args, ...values.from.flatMap((file) => ['--from', file])]);
  return new Promise((resolve) => {
    let isHanging = false;
    let timer = setTimeout(() => undefined, 0);
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        isHanging = true;
        child.kill('SIGKILL');
      }, 3 * SLOWEST);
    };
    wait();
    child.on('message', (outcome: Outcome) => {
      outcomes.push(outcome);
      wait();
    });
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : isHanging ? 'hangs' : `the process died (${signal ?? code})`);
    });
  });
}

function report(outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const { what } of outcomes) counts.set(what, (counts.get(what) ?? 0) + 1);
  console.log(`${outcomes.length} damaged ${format} files, seed ${seed}`);
  for (const [what, times] of [...counts].toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${String(times).padStart(6)}  ${what}`);
  const slowest = outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  const memory = Math.max(...outcomes.map((outcome) => outcome.memory));
  if (slowest)
    console.log(
      `  slowest ${(slowest.milliseconds / 1000).toFixed(2)} s (file ${slowest.index}); peak memory ${memory.toFixed(0)} MB`,
    );
  const wrong = outcomes.filter((outcome) => outcome.failure !== undefined || outcome.milliseconds > SLOWEST);
  for (const { index, failure, milliseconds } of wrong) {
    console.log(
      `file ${index} (again: npm run fuzz -- ${format} --seed ${seed} --only ${index} --save damaged.${format})`,
    );
    console.log(`  ${failure ?? `took ${(milliseconds / 1000).toFixed(1)} s`}`);
  }
  if (memory > MOST_MEMORY) console.log(`memory passed ${MOST_MEMORY} MB`);
  process.exitCode = wrong.length > 0 || memory > MOST_MEMORY ? 1 : 0;
}

if (values.start !== undefined) await runBatch(Number(values.start), Number(count));
else if (values.only !== undefined) await runOne(Number(values.only));
else await supervise();
