import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { startVitest } from 'vitest/node';

/**
 * Shifts each named threshold of the trace up and down in turn, and tells which tests of the trace fail then and which lines of the
 * figures that they print change: `npm run shift [-- NAME…]`. What nothing notices lacks a test, or should go.
 */

const FOLDER = 'src/trace';
const TESTS = 'tests/trace';
const THRESHOLD = /^(?:export )?const ([A-Z][A-Z_]*) = (\d+(?:\.\d+)?);$/gm;
/** Far enough that a threshold with a reason is felt, near enough that what stands apart stays so. */
const SHARE = 0.15;

interface Threshold {
  file: string;
  name: string;
  value: string;
}

interface Outcome {
  failed: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

function thresholds(): Threshold[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return files.toSorted().flatMap((path) => {
    const file = `${FOLDER}/${path}`;
    const found = readFileSync(file, 'utf8').matchAll(THRESHOLD);
    return [...found].map(([, name, value]) => ({ file, name: name!, value: value! }));
  });
}

/** Counts move by one, shares by a part of themselves. */
function shifted({ value: written }: Threshold): number[] {
  const value = Number(written);
  const step = written.includes('.') ? value * SHARE : 1;
  return [value - step, value + step].filter((one) => one >= 0).map((one) => Number(one.toFixed(4)));
}

async function outcome(threshold?: Threshold, value?: number): Promise<Outcome> {
  const figures = new Set<string>();
  const plugin = {
    name: 'shift',
    enforce: 'pre' as const,
    transform: (code: string, id: string): string | undefined =>
      threshold && id === resolve(threshold.file)
        ? code.replace(`const ${threshold.name} = ${threshold.value};`, `const ${threshold.name} = ${value};`)
        : undefined,
  };
  const reporter = {
    onUserConsoleLog: ({ content }: { content: string }): void => {
      for (const line of content.split('\n')) if (line.trim() !== '') figures.add(line.trim());
    },
  };
  const options = { watch: false, reporters: [reporter], maxWorkers: 1 };
  const vitest = await startVitest('test', [TESTS], options, { plugins: [plugin] });
  const failed = vitest.state
    .getTestModules()
    .flatMap((module) => [...module.children.allTests('failed')].map(({ fullName }) => fullName));
  await vitest.close();
  return { failed: new Set(failed), figures };
}

const names = new Set(process.argv.slice(2));
const chosen = thresholds().filter(({ name }) => names.size === 0 || names.has(name));
const usual = await outcome();
for (const threshold of chosen) {
  for (const value of shifted(threshold)) {
    const { failed, figures } = await outcome(threshold, value);
    const tests = [...failed].filter((name) => !usual.failed.has(name));
    const lines = [...figures].filter((line) => !usual.figures.has(line));
    const isSilent = tests.length + lines.length === 0;
    const told = isSilent ? 'nothing notices' : `${tests.length} tests, ${lines.length} lines of figures`;
    console.log(`${threshold.file} ${threshold.name} ${threshold.value} → ${value}: ${told}`);
    for (const line of [...tests, ...lines]) console.log(`    ${line}`);
  }
}
// A shift that fails tests is what was asked for.
process.exitCode = 0;
