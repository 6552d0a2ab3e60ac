import { describe, expect, it } from 'vitest';
import { fileAddress, linksFor } from '../../src/cli/output/hyperlinks.ts';
import { run } from '../../src/cli/run.ts';
import { widthOf } from '../../src/reporters/width.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const LINK = /\u001b\]8;;([^\u001b]*)\u001b\\/g;
const city =
  'title: 市表\nyear: 2026\nparent: none\ntasks: [{ number: 1, title: 公开预算, requirement: 按期公开。, lead: [市财政局] }]\n';
const district =
  'title: 区表\nyear: 2026\nparent: city.yaml\ntasks: [{ number: 1, title: 开展绿化, requirement: 补种行道树。 }]\n';

async function report(
  env: Record<string, string>,
  path = '区 表.yaml',
  ...more: string[]
): Promise<{ out: string; written: Map<string, string> }> {
  const { host, printed, written } = createMemoryWorld(
    { [path]: Buffer.from(district), 'city.yaml': Buffer.from(city) },
    env,
  );
  await run(['check', path, '--no-config', ...more], host);
  return { out: printed.out, written };
}

describe('links in a report', () => {
  it('lead from paths to files and from rules to their pages, and change nothing else', async () => {
    const { out } = await report({ FORCE_HYPERLINK: '1' });
    const addresses = [...out.matchAll(LINK)].map(([, address]) => address).filter((address) => address !== '');
    expect(addresses).toContain('file:///tables/%E5%8C%BA%20%E8%A1%A8.yaml');
    expect(addresses).toContain('file:///tables/city.yaml');
    expect(addresses).toContain('https://gov-lint.example/rules/coverage/missing-task.md');
    const { out: plain } = await report({});
    expect(out.replace(LINK, '')).toBe(plain);
    for (const line of out.split('\n')) expect(widthOf(line)).toBe(widthOf(line.replace(LINK, '')));
  });

  it('cannot be made by a name', async () => {
    const path = 'a\u001b]8;;http:b\u001b\\c\u0007\ud800.yaml';
    const { out } = await report({ FORCE_HYPERLINK: '1' }, path);
    expect(out.match(LINK)!.some((link) => link.includes('http:b'))).toBe(false);
    // oxlint-disable-next-line no-control-regex -- what is left must hold no escape
    expect(out.replace(LINK, '')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u009c]/);
  });

  it('do not go to files', async () => {
    const { written } = await report({ FORCE_HYPERLINK: '1' }, 'a.yaml', '-f', 'text:out.txt');
    expect(written.get('out.txt')).toContain('missing-task');
    expect(written.get('out.txt')).not.toContain('\u001b');
  });
});

describe('links are shown', () => {
  const kitty = { TERM: 'xterm-kitty' };
  it.each([
    ['in a terminal that is known to show them', kitty, true, true],
    ['nowhere else', { TERM: 'xterm-256color' }, true, false],
    ['not in a pipe', kitty, false, false],
    ['not in the log of a pipeline', { ...kitty, CI: 'true' }, true, false],
    ['where they are asked for', { FORCE_HYPERLINK: '1' }, false, true],
    ['where the wish has no value', { FORCE_HYPERLINK: '' }, false, true],
    ['not where they are not wanted', { ...kitty, FORCE_HYPERLINK: '0' }, true, false],
    ['in Windows Terminal', { WT_SESSION: '1' }, true, true],
    ['in iTerm from 3.1 on', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.10.2' }, true, true],
    ['not in iTerm before', { TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.9' }, true, false],
    ['in an editor of 2024', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.100.0' }, true, true],
    ['not in one of 2021', { TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.60.1' }, true, false],
    [
      'in WezTerm of a later day',
      { TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' },
      true,
      true,
    ],
    ['in terminals of GNOME', { VTE_VERSION: '7600' }, true, true],
    ['not in those that crash', { VTE_VERSION: '5000' }, true, false],
    ['in Konsole', { KONSOLE_VERSION: '220401' }, true, true],
  ])('%s', (_, env, isTerminal, isLinked) => {
    const words = linksFor({ env, isTerminal }, true)('表', 'file:///a');
    expect(words).toBe(isLinked ? '\u001b]8;;file:///a\u001b\\表\u001b]8;;\u001b\\' : '表');
  });

  it('not without colour', () => {
    expect(linksFor({ env: kitty, isTerminal: true }, false)('表', 'file:///a')).toBe('表');
  });
});

it.each([
  ['/表/a b.yaml', 'file:///%E8%A1%A8/a%20b.yaml'],
  ['C:/表/#1?.yaml', 'file:///C:/%E8%A1%A8/%231%3F.yaml'],
  ['/a:b', 'file:///a%3Ab'],
])('the address of %s', (path, address) => expect(fileAddress(path)).toBe(address));

it('explain leads to no files: those of its examples are nowhere', async () => {
  const { host, printed } = createMemoryWorld({}, { FORCE_HYPERLINK: '1' });
  await run(['explain', 'missing-task'], host);
  expect(printed.out).not.toContain('file:///');
  expect(printed.out).toContain('https://gov-lint.example/rules/coverage/missing-task.md');
});
