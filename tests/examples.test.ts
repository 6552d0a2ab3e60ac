import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { rules } from '../rules/index.ts';
import { presets } from '../rules/presets/index.generated.ts';
import { run } from '../src/cli/run.ts';
import type { ReportFile } from '../src/model/generated/report-file.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../src/model/generated/table-file.ts';
import { createMemoryWorld } from './scenarios/memory-host.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const LINJIANG = 'examples/2026-linjiang';

/** UPDATE_EXAMPLES=1 rewrites the expected files; read the difference. */
const IS_UPDATE = process.env['UPDATE_EXAMPLES'] === '1';

interface Outcome {
  status: number;
  stdout: string;
  stderr: string;
}

describe('expected reports', () => {
  it.each([
    [
      'the defective district table as JSON',
      `${LINJIANG}/district-defective.yaml`,
      'json',
      'district-defective.json',
      1,
    ],
    [
      'the defective district table as text',
      `${LINJIANG}/district-defective.yaml`,
      'text',
      'district-defective.txt',
      1,
    ],
    ['the text of a Word file', `${LINJIANG}/exports/district-word.txt`, 'text', 'district-word.txt', 1],
    ['the Markdown export', `${LINJIANG}/exports/district-markdown.md`, 'text', 'district-markdown.txt', 1],
  ] as const)('%s', async (_, path, format, expected, status) => {
    const parent = path.includes('/exports/') ? ['--parent', `${LINJIANG}/city.yaml`] : [];
    const outcome = await call('check', path, ...parent, '--format', format);
    expect(outcome).toMatchObject({ status, stderr: '' });
    expectFile(`${LINJIANG}/expected/${expected}`, outcome.stdout);
  });

  it('the parents that are no parents', async () => {
    const outcome = await call('check', 'examples/parents/{no,unresolved,wrong}-*.yaml');
    expect(outcome).toMatchObject({ status: 1, stderr: '' });
    expectFile('examples/parents/expected/all.txt', outcome.stdout);
  });

  it('exceptions, sound and unsound', async () => {
    const outcome = await call('check', 'examples/exceptions/*.yaml');
    expect(outcome).toMatchObject({ status: 1, stderr: '' });
    expectFile('examples/exceptions/expected/town.txt', outcome.stdout);
  });

  it('a draft patched together from other tables', async () => {
    const outcome = await call('check', 'examples/patchwork/district.yaml');
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expectFile('examples/patchwork/expected/district.txt', outcome.stdout);
  });

  it('a table made from that of another district', async () => {
    const outcome = await call('check', 'examples/borrowed/district.yaml');
    expect(outcome.status).toBe(1);
    expectFile('examples/borrowed/expected/district.txt', outcome.stdout);
  });

  it('slips of wording and of deadlines, over three levels', async () => {
    const outcome = await call('check', 'examples/wording/district.yaml');
    expect(outcome).toMatchObject({ status: 1, stderr: '' });
    expectFile('examples/wording/expected/district.txt', outcome.stdout);
  });

  it('show every rule at least once', async () => {
    const paths = [
      `${LINJIANG}/district-defective.yaml`,
      'examples/parents/{no,unresolved,wrong}-*.yaml',
      'examples/exceptions/town.yaml',
      'examples/patchwork/district.yaml',
      'examples/borrowed/district.yaml',
      'examples/wording/district.yaml',
    ];
    const reports = await Promise.all(paths.map(report));
    const findings = reports.flatMap(({ files }) => files.flatMap((file) => file.findings));
    const found = new Set(findings.map((finding) => finding.rule));
    const switchedOn = rules.map((rule) => rule.id).filter((id) => presets.recommended[id] !== 'off');
    expect(switchedOn.filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('tables without a finding', () => {
  it.each([
    ['the corrected district table', 'district-corrected.yaml', 1],
    ['the bureau’s table', 'bureau.yaml', 1],
  ])('%s', async (_, name, waived) => {
    const { summary, files } = await report(`${LINJIANG}/${name}`);
    expect(files[0]!.findings.filter(({ messageId }) => messageId !== 'waived')).toEqual([]);
    expect(summary).toMatchObject({ errors: 0, warnings: 0, infos: waived });
    expect(files[0]!.coverage).toMatchObject({ missing: 0, review: 0, partial: 0 });
    expect((await call('check', `${LINJIANG}/${name}`, '--fail-on', 'warning')).status).toBe(0);
  });

  it('the corrected district table under the strict preset', async () => {
    expect((await call('check', `${LINJIANG}/district-corrected.yaml`, '--preset', 'strict')).status).toBe(0);
  });
});

describe('text exports', () => {
  it.each([
    ['city-pdf.txt', 'city.yaml'],
    ['district-word.txt', 'district-corrected.yaml'],
    ['district-markdown.md', 'district-corrected.yaml'],
  ])('%s is read as the table it came from', async (name, original) => {
    const outcome = await call('import', `${LINJIANG}/exports/${name}`);
    expect(outcome).toMatchObject({ status: 0, stderr: '' });
    expectFile(`${LINJIANG}/expected/${name.replace(/\.\w+$/, '.yaml')}`, outcome.stdout);
    const table = parse(readFileSync(`${ROOT}${LINJIANG}/${original}`, 'utf8')) as TableFile;
    expect(cellsOf(parse(outcome.stdout) as TableFile)).toEqual(cellsOf(table));
  });

  it.each([
    ['city-pdf.txt', 'city.yaml'],
    ['district-markdown.md', 'district-corrected.yaml'],
  ])('%s keeps what the notice says', async (name, original) => {
    const read = parse((await call('import', `${LINJIANG}/exports/${name}`)).stdout) as TableFile;
    const { title, noticeTitle, issuer, docNumber, date, year, basis } = parse(
      readFileSync(`${ROOT}${LINJIANG}/${original}`, 'utf8'),
    ) as TableFile;
    const { title: t, noticeTitle: n, issuer: i, docNumber: d, date: day, year: y, basis: b } = read;
    expect(tight([t, n, i, d, day, y, b])).toEqual(tight([title, noticeTitle, issuer, docNumber, date, year, basis]));
  });
});

async function call(...args: string[]): Promise<Outcome> {
  const { host, printed, written } = createMemoryWorld(exampleFiles());
  const status = await run(args, host);
  expect([...written.keys()]).toEqual([]);
  return { status, stdout: printed.out, stderr: printed.err };
}

async function report(path: string): Promise<ReportFile> {
  return JSON.parse((await call('check', path, '--format', 'json', '--fail-on', 'never')).stdout) as ReportFile;
}

function exampleFiles(): Record<string, Uint8Array> {
  const entries = readdirSync(`${ROOT}examples`, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(ROOT.length));
  return Object.fromEntries(paths.map((path) => [path, readFileSync(ROOT + path)]));
}

function expectFile(path: string, text: string): void {
  if (IS_UPDATE) {
    mkdirSync(ROOT + path.slice(0, path.lastIndexOf('/')), { recursive: true });
    writeFileSync(ROOT + path, text);
  } else expect(text).toBe(readFileSync(ROOT + path, 'utf8'));
}

interface Cells {
  section: string;
  number: TaskEntry['number'];
  cells: readonly string[];
}

/** What a careful reader sees in the rows: blanks, the full stop of a title and the kind of separator do not count. */
function cellsOf(table: TableFile): Cells[] {
  const rows: Cells[] = [];
  const walk = (entries: readonly SectionEntry[], above: string): void => {
    for (const { heading, tasks, sections } of entries) {
      const section = `${above}/${tight(heading).replace('(', '（').replace(')', '）')}`;
      for (const task of tasks ?? []) rows.push({ section, number: task.number, cells: rowOf(task) });
      walk(sections ?? [], section);
    }
  };
  walk(table.sections ?? [], '');
  return rows;
}

function rowOf(task: TaskEntry): string[] {
  const units = (value: TaskEntry['lead']): string => tight([value ?? []].flat().join('、')).replace(/[，,]/g, '、');
  const { title = '', requirement, lead, responsible, remark } = task;
  return [
    tight(title).replace(/。$/, ''),
    tight(requirement ?? ''),
    units(lead),
    units(responsible),
    tight(remark ?? ''),
  ];
}

function tight<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(/[ \u3000]/g, '')) as T;
}
