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

for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.scenario')).toSorted()) {
  const scenario = parseScenario(readFileSync(FOLDER + name, 'utf8'));
  describe(name.replace('.scenario', ''), () => {
    const files = filesOf(scenario);
    const outcomes = new Map<number, Outcome>();
    it.each(stepsOf(scenario).map((step) => ({ ...step, name: step.command })))('$name', async (step) => {
      const outcome = await play(step, files);
      outcomes.set(step.at, outcome);
      expect(rawControls(outcome.stdout + outcome.stderr)).toEqual([]);
      if (IS_UPDATE) return;
      expectOutcome(step, outcome);
    });
    if (IS_UPDATE) afterAll(() => writeFileSync(FOLDER + name, formatScenario(updated(scenario, outcomes))));
  });
}

async function play(step: Step, files: Record<string, Uint8Array>): Promise<Outcome> {
  const { args, env, stdin } = parseCall(step.command);
  const { host, printed, written } = createMemoryWorld(files, env, stdin === undefined ? undefined : files[stdin]);
  const status = await run(args, host);
  return { status, stdout: printed.out, stderr: printed.err, written };
}

/** No output may move the cursor, ring or colour the terminal; tabs and line feeds are layout. */
function rawControls(text: string): readonly string[] {
  return text.match(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g) ?? [];
}

function expectOutcome({ expected }: Step, outcome: Outcome): void {
  const heads = expected.map((block) => block.head);
  expect(heads.some((head) => head.startsWith('status ')), 'every step names its exit status').toBe(true);
  for (const { head, lines } of expected) {
    const [what, ...rest] = head.split(' ');
    if (what === 'status') {
      expect({ status: outcome.status, stderr: outcome.stderr }).toMatchObject({ status: Number(rest[0]) });
      continue;
    }
    const mode = ['has', 'lacks'].find((word) => word === rest.at(-1));
    const text = what === 'written' ? outcome.written.get(rest[0]!) : what === 'stdout' ? outcome.stdout : outcome.stderr;
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
    if (!step || !outcome) continue;
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
