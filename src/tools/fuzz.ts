import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../../rules/index.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { EXIT } from '../cli/host.ts';
import { createImporters } from '../cli/readers/importers.ts';
import { run } from '../cli/run.ts';
import { READER_LIMITS } from '../importers/limits.ts';
import { createCatalogue, sayIn } from '../messages/catalogue.ts';
import type { ReadResult } from '../model/document.ts';
import { buildTable } from '../text/build-table.ts';
import { createMemoryWorld } from '../../tests/scenarios/memory-host.ts';
import { DATA_CALLS, DATA_WORLD } from './fuzz-data-samples.ts';
import { type FuzzCall, FUZZ_USAGE, readFuzzCall } from './fuzz-call.ts';
import { FUZZ_SAMPLES } from './fuzz-samples.ts';
import { mutate } from './mutate.ts';
import { seeded } from './seeded.ts';

/*
 * npm run fuzz -- FORMAT [COUNT] [--seed N] [--from FILE]… [--only N] [--save FILE]
 *
 * Reads COUNT damaged files of a format, in place and without the worker that guards the command line (yaml, json, config,
 * policy, sidecar, baseline: in a whole check), and reports
 * crashes, failures without a message, files that take over 10 s of its time, and a peak memory over 512 MB. Exit status 1 if any.
 */

const SLOWEST = 10_000;
const MOST_MEMORY = 512;
/** A reader that waits for what never comes spends nothing. */
const LONGEST_SILENCE = 10 * 60_000;

/** Memory as the worker has it: without a limit V8 collects late, and what is measured is its leisure. */
const READER_FLAGS = [
  ...process.execArgv,
  `--max-old-space-size=${READER_LIMITS.memoryMegabytes}`,
  '--max-semi-space-size=16',
];

interface Outcome {
  index: number;
  milliseconds: number;
  /** Peak of the process so far, in MB. */
  memory: number;
  /** First error, `read`, or what went wrong. */
  what: string;
  failure?: string;
}

const call = readFuzzCall(process.argv.slice(2));
if ('fault' in call) {
  console.error(`${call.fault}\n${FUZZ_USAGE}`);
  process.exit(2);
}
const { format, count, seed } = call;

function samples(from: readonly string[]): Uint8Array[] {
  return [...(FUZZ_SAMPLES[format]?.() ?? []), ...from.map((file) => new Uint8Array(readFileSync(file)))];
}

function broken(index: number, from: readonly Uint8Array[]): Uint8Array {
  const random = seeded(seed * 1_000_003 + index);
  return mutate(from[random(from.length)]!, random, isWritten);
}

/** Formats that people write line by line. */
const isWritten = Object.hasOwn(DATA_CALLS, format) || ['md', 'txt', 'csv'].includes(format);

/** What stands beside tables, and tables of data themselves, go through a whole check: what it says at first is what came of it. */
async function check(bytes: Uint8Array, { file, args }: (typeof DATA_CALLS)[string]): Promise<string> {
  const { host, printed } = createMemoryWorld({ ...DATA_WORLD, [file]: bytes });
  const status = await run(['check', file.endsWith('.json') && file.startsWith('d') ? file : 'd.yaml', ...args], host);
  if (status === EXIT.bug) throw new Error(printed.err);
  return `status ${status}`;
}

async function read(bytes: Uint8Array): Promise<ReadResult> {
  const source = { path: `damaged.${format}`, bytes };
  const importer = createImporters(vocabulary, {}).find((candidate) => candidate.matches(source))!;
  const result = await importer.read(source);
  for (const document of result.tables) buildTable(document, source.path, vocabulary);
  return result;
}

async function imported(bytes: Uint8Array): Promise<{ what: string; failure: string | undefined }> {
  const { tables, problems } = await read(bytes);
  for (const { id, data } of problems) {
    for (const lang of ['zh-CN', 'en'] as const) sayIn(catalogue, lang)(id, data);
  }
  const error = problems.find(({ severity }) => severity === 'error');
  const failure = error || tables.length > 0 ? undefined : 'nothing was read and nothing said';
  return { what: error?.id ?? 'read', failure };
}

async function outcomeOf(index: number, bytes: Uint8Array): Promise<Outcome> {
  const from = process.cpuUsage();
  let what = 'read';
  let failure: string | undefined;
  try {
    const checked = DATA_CALLS[format];
    if (checked) what = await check(bytes, checked);
    else ({ what, failure } = await imported(bytes));
  } catch (error) {
    failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  // Time of this process: another one that keeps the machine busy is not the file's fault.
  const { user, system } = process.cpuUsage(from);
  const milliseconds = (user + system) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  return { index, milliseconds, memory, what: failure === undefined ? what : 'failed', ...(failure && { failure }) };
}

const catalogue = createCatalogue(rules);

/** In the process that reads: answers each file with its outcome. */
function serve(): void {
  process.on('message', ({ index, bytes }: { index: number; bytes: Uint8Array }) => {
    void outcomeOf(index, bytes).then((outcome) => process.send!(outcome));
  });
}

async function runOne(index: number, { from, save }: FuzzCall): Promise<void> {
  const bytes = broken(index, samples(from));
  if (save !== undefined) writeFileSync(save, bytes);
  console.log(await outcomeOf(index, bytes));
}

/** Damages files here and has them read in a process of its own, in another one behind a file that hangs or kills it. */
async function supervise(files: readonly string[]): Promise<void> {
  const from = samples(files);
  const outcomes: Outcome[] = [];
  let reader: ChildProcess | undefined;
  const answer = async (index: number): Promise<Outcome> => {
    reader ??= fork(process.argv[1]!, [format, '--child'], { serialization: 'advanced', execArgv: READER_FLAGS });
    const outcome = await answerOf(reader, index, broken(index, from));
    if (!reader.connected || outcome.what === 'stopped' || outcome.memory > MOST_MEMORY) {
      reader.kill('SIGKILL');
      reader = undefined;
    }
    return outcome;
  };
  for (let index = 0; index < count; index += 1) {
    // One after the other: the time and memory of each file is what is measured.
    // oxlint-disable-next-line no-await-in-loop
    const outcome = await answer(index);
    // What the files before left behind counts against none: the file is read again in a process of its own.
    // oxlint-disable-next-line no-await-in-loop
    outcomes.push(outcome.memory > MOST_MEMORY ? await answer(index) : outcome);
  }
  reader?.disconnect();
  report(outcomes);
}

function answerOf(reader: ChildProcess, index: number, bytes: Uint8Array): Promise<Outcome> {
  return new Promise((resolve) => {
    const start = performance.now();
    const before = processorTime(reader);
    const hangs = (): boolean =>
      processorTime(reader) - before > 3 * SLOWEST || performance.now() - start > LONGEST_SILENCE;
    const settle = (outcome: Outcome): void => {
      clearInterval(timer);
      reader.off('message', settle).off('exit', onExit);
      resolve(outcome);
    };
    const stop = (failure: string): void => settle({ index, milliseconds: 0, memory: 0, what: 'stopped', failure });
    const onExit = (code: number | null, signal: string | null): void => stop(`the process died (${signal ?? code})`);
    const timer = setInterval(() => hangs() && stop('hangs'), 1_000);
    reader.on('message', settle).on('exit', onExit);
    reader.send({ index, bytes });
  });
}

/**
 * Milliseconds that a reader has spent so far: on a busy machine one may take longer to start than a file may take.
 * 0 where the system does not tell, so that only silence counts.
 */
function processorTime({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ');
    // User and system time, in hundredths of a second.
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return 0;
  }
}

function peak(outcomes: readonly Outcome[]): number {
  return outcomes.reduce((most, { memory }) => Math.max(most, memory), 0);
}

function report(outcomes: readonly Outcome[]): void {
  const counts = new Map<string, number>();
  for (const { what } of outcomes) counts.set(what, (counts.get(what) ?? 0) + 1);
  console.log(`${outcomes.length} damaged ${format} files, seed ${seed}`);
  for (const [what, times] of [...counts].toSorted((a, b) => b[1] - a[1]))
    console.log(`  ${String(times).padStart(6)}  ${what}`);
  const slowest = outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  const heaviest = outcomes.find(({ memory }) => memory === peak(outcomes));
  const memory = heaviest?.memory ?? 0;
  if (slowest)
    console.log(
      `  slowest ${(slowest.milliseconds / 1000).toFixed(2)} s (file ${slowest.index}); peak memory ${memory.toFixed(0)} MB (file ${heaviest?.index})`,
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

if (call.isChild) serve();
else if (call.only !== undefined) await runOne(call.only, call);
else await supervise(call.from);
