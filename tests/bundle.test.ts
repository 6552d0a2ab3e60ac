import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';

const BUNDLE = 'dist/gov-lint.js';
const run = (...args: string[]): string => execFileSync(process.execPath, [BUNDLE, ...args], { encoding: 'utf8' });

describe.skipIf(!existsSync(BUNDLE))('the bundled program', () => {
  it('loads the examples of the rules only to explain a rule', () => {
    const rule = rules.find(({ bad }) => bad.length > 0);
    const title = rule!.bad[0]!.title;
    expect(run('explain', rule!.id)).toContain(title);
    const holders = readdirSync('dist').filter((name) => readFileSync(`dist/${name}`, 'utf8').includes(title));
    expect(holders.map((name) => name.replace(/-.*/, ''))).toEqual(['explain']);
  });

  it('checks a table', () => {
    const report = run('check', 'examples/2026-linjiang/district-corrected.yaml', '--format', 'json');
    expect(JSON.parse(report)).toMatchObject({ summary: { files: 1, errors: 0 } });
  });
});
