import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Outcome, Repository } from './repository.ts';

interface Step {
  id?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Readonly<Record<string, string>>;
  with?: Readonly<Record<string, string>>;
}

export interface ActionOutcome extends Outcome {
  summary: string;
  outputs: Readonly<Record<string, string>>;
  /** Actions of others that would run, with what they are given. */
  used: readonly { uses: string; with: Readonly<Record<string, string>> }[];
}

export const action = parse(readFileSync('action.yml', 'utf8')) as {
  inputs: Readonly<Record<string, { default?: string }>>;
  outputs: Readonly<Record<string, { value: string }>>;
  runs: { using: string; steps: readonly Step[] };
};

/** Runs the scripts of action.yml one after the other, as the runner of GitHub does. */
export function runAction(repository: Repository, given: Readonly<Record<string, string>>): ActionOutcome {
  const { inputs, runs } = action;
  const unknown = Object.keys(given).find((name) => !inputs[name]);
  if (unknown !== undefined) throw new Error(`the action has no input ${unknown}`);
  const known: Record<string, string> = { 'github.action_path': process.cwd() };
  for (const [name, { default: preset = '' }] of Object.entries(inputs))
    known[`inputs.${name}`] = given[name] ?? preset;
  const fill = (text: string): string =>
    text.replace(/\$\{\{ *([\w.-]+) *\}\}/g, (_, name: string) => known[name] ?? '');
  const files = { GITHUB_STEP_SUMMARY: 'summary', GITHUB_OUTPUT: 'output' };
  const places = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, join(repository.folder, '.git', file)]),
  );
  for (const place of Object.values(places)) writeFileSync(place, '');
  const outcome = { status: 0, out: '', err: '' };
  const used: { uses: string; with: Record<string, string> }[] = [];
  for (const step of runs.steps) {
    if (outcome.status !== 0 || (step.if !== undefined && !isTrue(step.if, known))) continue;
    if (step.uses !== undefined) {
      const values = Object.entries(step.with ?? {}).map(([name, value]) => [name, fill(value)]);
      used.push({ uses: step.uses, with: Object.fromEntries(values) });
      continue;
    }
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]));
    const script = join(repository.folder, '.git', 'step.sh');
    writeFileSync(script, step.run!);
    const done = repository.run('bash', ['--noprofile', '--norc', '-e', '-o', 'pipefail', script], {
      ...env,
      ...places,
    });
    outcome.status = done.status;
    outcome.out += done.out;
    outcome.err += done.err;
    for (const line of readFileSync(places['GITHUB_OUTPUT']!, 'utf8').split('\n')) {
      const [, name, value] = /^(\w+)=(.*)$/.exec(line) ?? [];
      if (name !== undefined && step.id !== undefined) known[`steps.${step.id}.outputs.${name}`] = value!;
    }
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, fill(value)]);
  const summary = readFileSync(places['GITHUB_STEP_SUMMARY']!, 'utf8');
  return { ...outcome, summary, used, outputs: Object.fromEntries(outputs) };
}

/** a == 'x' && b != '' */
function isTrue(condition: string, known: Readonly<Record<string, string>>): boolean {
  return condition.split('&&').every((part) => {
    const [, name, operator, value] = /^ *([\w.-]+) *([!=]=) *'([^']*)' *$/.exec(part)!;
    return ((known[name!] ?? '') === value) === (operator === '==');
  });
}
