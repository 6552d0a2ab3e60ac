import { describe, expect, test } from 'vitest';
import malformedNumber from '../../rules/citations/malformed-number.ts';
import unusedException from '../../rules/exceptions/unused-exception.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import missingLead from '../../rules/units/missing-lead.ts';
import { lint } from '../../src/engine/lint.ts';
import { defaultsOf } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { readSidecar } from '../../src/importers/sidecar/read-sidecar.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import { cpuMilliseconds } from '../growth/growth.ts';

/** What is left and what is set aside, as rule:line. */
async function outcome(
  files: Readonly<Record<string, string>>,
  notSuppressible: readonly string[] = [],
): Promise<{ left: string[]; aside: string[] }> {
  const readers = { importers: [createYamlImporter()], readSidecar, vocabulary };
  const settings = [missingLead, malformedNumber, unusedException].map((rule) => ({
    rule,
    severity: rule.severity,
    isSeverityFixed: false,
    options: defaultsOf(rule),
  }));
  const report = await lint([Object.keys(files)[0]!], createWorkspace({ files: memoryFiles(files), ...readers }), {
    settings,
    policies: [],
    notSuppressible,
    vocabulary,
    today: '2026-06-01',
  });
  const short = ({ rule, location }: { rule: string; location: { line?: number } }): string =>
    `${rule.split('/')[1]}:${location.line}`;
  return {
    left: report.tables.flatMap((table) => table.findings.map(short)),
    aside: report.tables.flatMap((table) => table.suppressed.map(({ finding }) => short(finding))),
  };
}

const HEAD = 'title: 2026年新海区政务公开工作主要任务分解表\nyear: 2026\nparent: none\ntasks:\n';
const FREE = (number: number): string =>
  `  - number: ${number}\n    title: 公开预决算\n    requirement: 按照江财非税[2026]${number}号公开。\n    responsible: [区直各部门]\n`;
const DISABLE = (rules: string): string => `  # gov-lint-disable-next-line ${rules} -- 理由\n`;

describe('the next line', () => {
  test('is the whole task that begins on it, and no other', async () => {
    const text = `${HEAD}${DISABLE('units/missing-lead malformed-number')}${FREE(1)}${FREE(2)}`;
    expect(await outcome({ 'a.yaml': text })).toEqual({
      left: ['missing-lead:11', 'malformed-number:12'],
      aside: ['missing-lead:7', 'malformed-number:8'],
    });
  });

  test('is only the value whose key stands on it', async () => {
    const text = HEAD + FREE(1).replace('    req', `  ${DISABLE('units/missing-lead malformed-number')}    req`);
    expect(await outcome({ 'a.yaml': text })).toEqual({
      left: ['missing-lead:6', 'unused-exception:7'],
      aside: ['malformed-number:8'],
    });
  });

  test('is the next one that holds more than comments', async () => {
    const text = `${HEAD}${DISABLE('units/missing-lead')}${DISABLE('malformed-number')}\n  # 另注\n${FREE(1)}`;
    expect(await outcome({ 'a.yaml': text })).toEqual({
      left: [],
      aside: ['missing-lead:10', 'malformed-number:11'],
    });
  });

  test('belongs to its own table in a file of several', async () => {
    const text = `${HEAD}${FREE(1)}---\n${HEAD}${DISABLE('units/missing-lead malformed-number')}${FREE(1)}`;
    expect(await outcome({ 'a.yaml': text })).toEqual({
      left: ['missing-lead:6', 'malformed-number:7'],
      aside: ['missing-lead:16', 'malformed-number:17'],
    });
  });
});

test('a range ends for the rules that its end names', async () => {
  const text = `${HEAD}  # gov-lint-disable units/missing-lead, malformed-number -- 理由\n${FREE(1)}  # gov-lint-enable malformed-number\n${FREE(2)}`;
  expect(await outcome({ 'a.yaml': text })).toEqual({
    left: ['malformed-number:13'],
    aside: ['missing-lead:7', 'malformed-number:8', 'missing-lead:12'],
  });
});

test('a range without an end runs to the end of the file', async () => {
  const text = `${HEAD}${FREE(1)}  # gov-lint-disable units/* -- 理由\n${FREE(2)}`;
  expect((await outcome({ 'a.yaml': text })).aside).toEqual(['missing-lead:11']);
});

test('the sidecar that bears the whole name of the file wins', async () => {
  const entry = (rule: string): string => `exceptions: [{ rule: ${rule}, task: 1, reason: 理由 }]\n`;
  const files = {
    'a.yaml': HEAD + FREE(1),
    'a.gov-lint.yaml': entry('malformed-number'),
    'a.yaml.gov-lint.yaml': entry('missing-lead'),
  };
  expect((await outcome(files)).aside).toEqual(['missing-lead:6']);
});

test('nothing is unused while the parent table is not found', async () => {
  const text = `${HEAD}${DISABLE('malformed-number')}  - { number: 1, title: 公开预决算, lead: 区财政局 }\n`;
  expect((await outcome({ 'a.yaml': text })).left).toEqual(['unused-exception:5']);
  expect((await outcome({ 'a.yaml': text.replace('parent: none', 'parent: gone.yaml') })).left).toEqual([]);
});

test('a protected rule is reported, exception or not', async () => {
  const text = `${HEAD}${DISABLE('units/missing-lead malformed-number')}${FREE(1)}`;
  expect(await outcome({ 'a.yaml': text }, ['units/*'])).toEqual({
    left: ['missing-lead:7'],
    aside: ['malformed-number:8'],
  });
});

test('a table takes what its sidecar declares, and its own parent before that', async () => {
  const readers = { importers: [createYamlImporter()], readSidecar, vocabulary };
  const sidecar = 'parent: sidecar.yaml\npolicies: [two]\nwaivers: [{ parentTask: 9, reason: 理由 }]\n';
  const load = (content: string) =>
    createWorkspace({ files: memoryFiles({ 'a.yaml': content, 'a.gov-lint.yaml': sidecar }), ...readers }).load(
      'a.yaml',
    );
  const own = (await load(`${HEAD.replace('tasks', 'policies: [one]\ntasks')}${FREE(1)}`)).tables[0]!.table;
  expect(own.parent).toMatchObject({ value: 'none', place: { range: [48, 52] } });
  expect(own.policies.map(({ value, place }) => [value, place.path])).toEqual([
    ['one', undefined],
    ['two', 'a.gov-lint.yaml'],
  ]);
  expect(own.waivers).toMatchObject([{ parentTask: 9, place: { path: 'a.gov-lint.yaml' } }]);
  const bare = (await load(`${HEAD.replace('parent: none\n', '')}${FREE(1)}`)).tables[0]!.table;
  expect(bare.parent).toMatchObject({ value: 'sidecar.yaml', place: { path: 'a.gov-lint.yaml', range: [8, 20] } });
});

test('a file made of exceptions takes no time worth mentioning', async () => {
  const comments = `${DISABLE('units/missing-lead '.repeat(20))}`.repeat(20_000);
  const start = cpuMilliseconds();
  const { left } = await outcome({ 'a.yaml': HEAD + comments + FREE(1) });
  expect(left).toEqual(['too-many-exceptions:1005']);
  const sidecar = `exceptions: [${'1, '.repeat(200_000)}1]`;
  expect((await outcome({ 'a.yaml': HEAD + FREE(1), 'a.gov-lint.yaml': sidecar })).left.length).toBe(50);
  expect(cpuMilliseconds() - start).toBeLessThan(5000);
});
