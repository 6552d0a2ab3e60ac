import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../src/cli/run.ts';
import { createMemoryWorld } from './scenarios/memory-host.ts';
import {
  type Block,
  filesOf,
  formatScenario,
  parseCall,
  parseScenario,
  type Scenario,
  type Step,
  stepsOf,
} from './scenarios/scenario.ts';

const FOLDER = fileURLToPath(new URL('./scenarios/', import.meta.url));

/** UPDATE_SCENARIOS=1 writes what the program says into the blocks that hold whole outputs; read the difference. */
const IS_UPDATE = process.env['UPDATE_SCENARIOS'] === '1';

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
  written: ReadonlyMap<string, string>;
}

for (const name of readdirSync(FOLDER)
  .filter((file) => file.endsWith('.scenario'))
  .toSorted()) {
  const scenario = parseScenario(readFileSync(FOLDER + name, 'utf8'));
  describe(name.replace('.scenario', ''), () => {
    const files = filesOf(scenario);
    const outcomes = new Map<number, Outcome>();
    const steps = stepsOf(scenario).map((step) => [step.command, step] as const);
    it.each(steps)('%s', async (_, step) => {
      const outcome = await play(step, files);
      expect(rawControls(outcome.stdout + outcome.stderr)).toEqual([]);
      expect(outcome.status, outcome.stderr).not.toBe(3);
      outcomes.set(step.at, outcome);
      if (!IS_UPDATE) expectOutcome(step, outcome);
    });
    if (IS_UPDATE) afterAll(() => writeFileSync(FOLDER + name, formatScenario(updated(scenario, outcomes))));
  });
}

async function play(step: Step, files: Record<string, Uint8Array>): Promise<Outcome> {
  const { args, env, stdin } = parseCall(step.command);
  const { host, printed, written } = createMemoryWorld(files, env, stdin === undefined ? undefined : files[stdin]);
  const status = await run(args, host);
  const content = new Map([...written].map(([path, text]) => [path, shown(text)]));
  return { status, stdout: shown(printed.out), stderr: shown(printed.err), written: content };
}

/** CSV begins with a byte order mark and ends lines the way spreadsheets expect; here both are written out. */
function shown(text: string): string {
  return text.replace(/^\ufeff/, '⟨BOM⟩').replaceAll('\r\n', '⟨CR⟩\n');
}

/** No output may move the cursor, ring or colour the terminal; tabs and line feeds are layout. */
function rawControls(text: string): readonly string[] {
  return [...text].filter((character) => character !== '\n' && character !== '\t' && UNPRINTABLE.test(character));
}

/** Control and format characters: escapes, bells, marks that reverse the reading direction, zero-width ones. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}]/u;

function expectOutcome({ expected }: Step, outcome: Outcome): void {
  const heads = expected.map((block) => block.head);
  expect(
    heads.some((head) => head.startsWith('status ')),
    'every step names its exit status',
  ).toBe(true);
  for (const { head, lines } of expected) {
    const [what, ...rest] = head.split(' ');
    if (what === 'status') {
      expect({ status: outcome.status, stderr: outcome.stderr }).toMatchObject({ status: Number(rest[0]) });
      continue;
    }
    const mode = ['has', 'lacks'].find((word) => word === rest.at(-1));
    const text =
      what === 'written' ? outcome.written.get(rest[0]!) : what === 'stdout' ? outcome.stdout : outcome.stderr;
    if (mode === undefined) expect(text, head).toBe(whole(lines));
    else if (mode === 'has') for (const line of lines.filter(Boolean)) expect(text, head).toContain(line);
    else for (const line of lines.filter(Boolean)) expect(text, head).not.toContain(line);
  }
  const names = (stream: string): boolean => heads.some((head) => head.startsWith(stream) && !head.endsWith(' lacks'));
  if (!names('stdout')) expect(outcome.stdout).toBe('');
  if (!names('stderr')) expect(outcome.stderr).toBe('');
  const promised = heads.filter((head) => head.startsWith('written ')).map((head) => head.split(' ')[1]);
  expect([...outcome.written.keys()].toSorted()).toEqual([...new Set(promised)].toSorted());
}

function whole(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** The scenario with its whole outputs and exit statuses replaced by what came out; partial ones stay as they are. */
function updated(scenario: Scenario, outcomes: ReadonlyMap<number, Outcome>): Scenario {
  const blocks: Block[] = [];
  const steps = stepsOf(scenario);
  for (const [at, block] of scenario.blocks.entries()) {
    if (block.head.startsWith('file ')) blocks.push(block);
    const step = steps.find((candidate) => candidate.at === at);
    const outcome = outcomes.get(at);
    if (!step) continue;
    if (!outcome) {
      blocks.push(block, ...step.expected);
      continue;
    }
    const kept = step.expected.filter(({ head }) => / (?:has|lacks)$/.test(head));
    const covers = (stream: string): boolean => kept.some(({ head }) => head === `${stream} has`);
    blocks.push(block, { head: `status ${outcome.status}`, lines: [] });
    for (const stream of ['stdout', 'stderr'] as const) {
      if (outcome[stream] !== '' && !covers(stream)) blocks.push({ head: stream, lines: linesOf(outcome[stream]) });
    }
    for (const [name, content] of outcome.written) {
      if (!covers(`written ${name}`)) blocks.push({ head: `written ${name}`, lines: linesOf(content) });
    }
    blocks.push(...kept);
  }
  return { intro: scenario.intro, blocks };
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, '').split('\n');
}
