import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { settable } from '../../rules/settable.ts';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

async function scriptFor(shell: string): Promise<string> {
  const { host, printed } = createMemoryWorld({});
  expect(await run(['completion', shell], host)).toBe(0);
  return printed.out;
}

describe('completion in bash', () => {
  let script: string;
  beforeAll(async () => void (script = await scriptFor('bash')));

  /** What bash would offer for the last of the words. */
  function offered(...words: string[]): string[] {
    const line = words.map((word) => `'${word}'`).join(' ');
    const call = `${script}\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _gov_lint; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['--norc', '-c', call], { encoding: 'utf8' }).split('\n').filter(Boolean);
  }

  it('offers commands, options and their values', () => {
    expect(offered('gov-lint', 'ch')).toEqual(['check']);
    expect(offered('gov-lint', 'check', '--cha')).toEqual(['--changed']);
    expect(offered('gov-lint', 'trace', '--cha')).toEqual([]);
    expect(offered('gov-lint', 'check', '--fail-on', '')).toEqual(['error', 'warning', 'info', 'never']);
    expect(offered('gov-lint', 'check', '--fail-on', '=', 'n')).toEqual(['never']);
    expect(offered('gov-lint', 'check', 'a.yaml', '--format', 'sa')).toEqual(['sarif']);
    expect(offered('gov-lint', 'trace', '--format', 'c')).toEqual(['csv']);
    expect(offered('gov-lint', 'completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('offers every rule where one is asked for, and leaves names of files to the shell', () => {
    expect(offered('gov-lint', 'explain', '')).toEqual(settable.map(({ id }) => id));
    expect(offered('gov-lint', 'check', '--rule', 'coverage/miss')).toEqual(['coverage/missing-task']);
    expect(offered('gov-lint', 'check', '')).toEqual([]);
    expect(offered('gov-lint', 'check', '--config', 'x')).toEqual([]);
    expect(script).toContain('complete -o default -F _gov_lint gov-lint');
  });
});

describe('completion in other shells', () => {
  it('gives zsh the same through its reader of such scripts', async () => {
    expect(await scriptFor('zsh')).toMatch(/^#compdef gov-lint\n.*compinit\n.*bashcompinit\n/);
  });

  it('names every option to fish', async () => {
    const script = await scriptFor('fish');
    expect(script).toContain("__fish_seen_subcommand_from check' -l changed -d ");
    expect(script).toMatch(/seen_subcommand_from trace' -s f -l format -xa 'text json html csv' -d /);
    expect(script).toMatch(/seen_subcommand_from import' -s o -l output -rF -d /);
  });

  it('says which shells are known', async () => {
    const { host, printed } = createMemoryWorld({});
    expect(await run(['completion', 'cmd'], host)).toBe(2);
    expect(printed.err).toContain('bash、zsh、fish');
  });
});
