import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const CITY = `title: 临江市2026年任务分解表
issuer: 临江市人民政府办公室
docNumber: 临政办〔2026〕12号
year: 2026
parent: none
tasks:
  - { number: 1, title: 公开部门预算, requirement: 按期公开部门预算。, lead: [市财政局], responsible: [各县（市、区）人民政府] }
`;
const SECOND = `  - { number: 2, title: 开展专栏检查, requirement: 每季度抽查专栏更新情况。, lead: [市政府办公室], responsible: [各县（市、区）人民政府] }
`;
const districtOf = (issuer: string): string => `title: 临江市${issuer}2026年任务分解表
issuer: 临江市${issuer}人民政府办公室
year: 2026
parent: city.yaml
basis: [{ title: 临江市2026年任务分解表, docNumber: 临政办〔2026〕12号 }]
tasks:
  - { number: 1, title: 公开部门预算, requirement: 按期公开部门预算。, lead: [区财政局] }
`;

type Step = (files: Record<string, Uint8Array>) => void;

interface Stood {
  status: number;
  out: string;
  err: string;
  rounds: string[];
  written: Map<string, string>;
}

/** Runs a call that stands by; before each of its looks, one thing happens or nothing does. */
async function look(
  args: readonly string[],
  content: Record<string, string>,
  happenings: readonly (Step | undefined)[],
  more: Partial<Host> = {},
): Promise<Stood> {
  const files: Record<string, Uint8Array> = {};
  for (const [path, text] of Object.entries(content)) files[path] = Buffer.from(text);
  const { host, printed, written } = createMemoryWorld(files);
  const left = [...happenings];
  const rounds: string[] = [];
  const standing: Host = {
    ...host,
    ...more,
    err(text) {
      if (text.includes('；重新检查')) rounds.push(text.trim());
      host.err(text);
    },
    openStandby: async () => ({
      status: 130,
      stampOf: (path) => (files[path] ? Buffer.from(files[path]).toString('base64') : ''),
      begin: async () => true,
      async pause() {
        if (left.length === 0) return false;
        left.shift()?.(files);
        return true;
      },
      time: () => '09:30:00',
    }),
  };
  const status = await run([...args, '--watch'], standing);
  return { status, ...printed, rounds, written };
}

/** The steps are taken one by one, with time to come to rest after each. */
function stand(
  args: readonly string[],
  content: Record<string, string>,
  steps: readonly Step[],
  more?: Partial<Host>,
): Promise<Stood> {
  return look(
    args,
    content,
    steps.flatMap((step) => [step, undefined]),
    more,
  );
}

const write =
  (path: string, text: string): Step =>
  (files) =>
    void (files[path] = Buffer.from(text));
const remove =
  (path: string): Step =>
  (files) =>
    void delete files[path];

const TABLES = {
  'city.yaml': CITY,
  'east.yaml': districtOf('东山区'),
  'west.yaml': districtOf('西湖区').replace('[区财政局]', '[]'),
};

describe('check --watch', () => {
  it('checks the children of a parent that has grown, and ends with the status of the last round', async () => {
    const { status, rounds, out } = await stand(['check', 'east.yaml'], TABLES, [write('city.yaml', CITY + SECOND)]);
    expect(rounds).toEqual(['gov-lint: 09:30:00 改动：city.yaml；重新检查']);
    expect(out.match(/^east\.yaml/gm)).toHaveLength(2);
    expect(out).toContain('开展专栏检查');
    expect(status).toBe(1);
  });

  it('ends with status 0 once everything is mended', async () => {
    const mended = districtOf('西湖区');
    const { status, err } = await stand(['check', 'west.yaml'], TABLES, [write('west.yaml', mended)]);
    expect(err).toContain('等待文件改动，按 Ctrl-C 结束');
    expect(status).toBe(0);
  });

  it('shows what is new only and counts the rest, but writes whole reports', async () => {
    const { out, err, written } = await stand(['check', '*.yaml', '-f', 'text', '-f', 'json:report.json'], TABLES, [
      write('east.yaml', TABLES['east.yaml'].replace('[区财政局]', '[]')),
    ]);
    expect(out.match(/^(?:east|west|city)\.yaml/gm)).toEqual(['city.yaml', 'east.yaml', 'west.yaml', 'east.yaml']);
    expect(err).toContain('其余 2 个表的结果没有变化；全部 3 个表共有 2 个错误');
    const report = JSON.parse(written.get('report.json')!) as { files: unknown[] };
    expect(report.files).toHaveLength(3);
  });

  it('shows a table whose file was saved even where its result is as before', async () => {
    const { out } = await stand(['check', 'east.yaml', 'west.yaml'], TABLES, [
      write('east.yaml', `${TABLES['east.yaml']}# 核对过\n`),
    ]);
    expect(out.match(/^(?:east|west)\.yaml/gm)).toEqual(['east.yaml', 'west.yaml', 'east.yaml']);
  });

  it('sees tables, sidecars, configurations and packs come, change and go', async () => {
    const pack =
      'name: linjiang-2026\ntitle: 临江市的文件\ndocuments: [{ number: 临政办〔2026〕3号, title: 关于公开的通知, issuer: 临江市人民政府办公室 }]\n';
    const { rounds, err } = await stand(['check', '.'], TABLES, [
      write('north.yaml', districtOf('北山区')),
      write('east.yaml.gov-lint.yaml', 'waivers: []\n'),
      write('.gov-lintrc.yaml', 'policies: [./pack.yaml]\n'),
      write('pack.yaml', pack),
      write('pack.yaml', `${pack}# 二稿\n`),
      remove('.gov-lintrc.yaml'),
      remove('north.yaml'),
    ]);
    expect(rounds.map((round) => round.slice(19))).toEqual([
      '新增：north.yaml；重新检查',
      '新增：east.yaml.gov-lint.yaml；重新检查',
      '新增：.gov-lintrc.yaml；重新检查',
      '新增：pack.yaml；重新检查',
      '改动：pack.yaml；重新检查',
      '移走：.gov-lintrc.yaml；重新检查',
      '移走：north.yaml；重新检查',
    ]);
    // Only while the configuration named a pack that was not there yet.
    expect(err.match(/这一次没有检查/g)).toHaveLength(1);
  });

  it('says what is wrong with a configuration that is being edited, and stays', async () => {
    const { status, err, rounds } = await stand(['check', 'east.yaml'], TABLES, [
      write('.gov-lintrc.yaml', 'rules: { nothing: off }\n'),
      write('.gov-lintrc.yaml', 'lang: en\n'),
    ]);
    expect(err).toContain('没有“nothing”这条规则');
    expect(err).toContain('这一次没有检查');
    expect(rounds).toHaveLength(2);
    expect(err).toContain('waiting for files to change');
    expect(status).toBe(0);
  });

  it('is not set off by its own reports, nor by files that are no concern of it', async () => {
    const outputs = ['-f', 'json:out.json', '-f', 'html:out.html', '-f', 'text:out.txt', '-f', 'text'];
    const { rounds } = await stand(['check', '.', ...outputs], TABLES, [
      write('notes.bin', 'x'),
      write('draft.py', 'x'),
    ]);
    expect(rounds).toEqual([]);
  });

  it('waits for a file that an editor takes away before it puts the new one there', async () => {
    const back = write('west.yaml', TABLES['west.yaml']);
    expect((await look(['check', 'west.yaml'], TABLES, [remove('west.yaml'), back, undefined])).rounds).toEqual([]);
    const other = write('west.yaml', districtOf('西湖区'));
    expect((await look(['check', 'west.yaml'], TABLES, [remove('west.yaml'), other, undefined])).rounds).toEqual([
      'gov-lint: 09:30:00 改动：west.yaml；重新检查',
    ]);
  });

  it('names three files where many have changed', async () => {
    const many = Object.fromEntries(['甲', '乙', '丙', '丁', '戊'].map((name) => [`${name}.yaml`, CITY]));
    const touch: Step = (files) => {
      for (const path of Object.keys(many)) files[path] = Buffer.from(`${CITY}\n`);
    };
    const { rounds } = await stand(['check', '*.yaml'], many, [touch]);
    expect(rounds[0]).toContain('、另有 2 个文件；重新检查');
  });

  it('reads an office file again only when it has changed itself', async () => {
    const read: string[] = [];
    const readApart = async (format: string, bytes: Uint8Array): Promise<{ value: object }> => {
      read.push(`${format} ${Buffer.from(bytes).toString('latin1').slice(9)}`);
      return { value: { blocks: [], problems: [] } };
    };
    const files = { 'a.pdf': '%PDF-1.4\n一', 'b.pdf': '%PDF-1.4\n二' };
    await stand(['check', 'a.pdf', 'b.pdf'], files, [write('a.pdf', '%PDF-1.4\n三'), write('a.pdf', files['a.pdf'])], {
      readApart,
    });
    expect(read.map((line) => line.slice(0, 3))).toEqual(['PDF', 'PDF', 'PDF', 'PDF']);
    expect(new Set(read).size).toBe(3);
  });

  it.each([
    [['check', '-'], '标准输入只能读一遍'],
    [['check', '--stdin-filename', 'a.yaml'], '标准输入只能读一遍'],
    [['check', 'east.yaml', '--fix'], '不能与 --fix 同用'],
    [['check', 'east.yaml', '--fix-suggestions'], '不能与 --fix-suggestions 同用'],
    [['check', 'east.yaml', '--update-baseline'], '不能与 --update-baseline 同用'],
    [['check', 'east.yaml', '--prune-baseline'], '不能与 --prune-baseline 同用'],
    [['check', '--changed'], '不能与 --changed 同用'],
    [['check', '--since', 'HEAD'], '不能与 --since 同用'],
    [['check', '--print-config', 'east.yaml'], '不能与 --print-config 同用'],
    [['check', 'east.yaml', '-f', 'sarif'], 'sarif 请写进文件'],
    [['trace', 'east.yaml', '--review'], '不能与 --review 同用'],
    [['trace', 'east.yaml', '-f', 'csv'], 'csv 请写进文件'],
    [['trace', '-'], '标准输入只能读一遍'],
  ])('refuses %j', async (args, words) => {
    const { status, err, out } = await stand(args, TABLES, []);
    expect(err).toContain(words);
    expect(out).toBe('');
    expect(status).toBe(2);
  });

  it('is refused where the program cannot stay', async () => {
    const { host, printed } = createMemoryWorld({});
    expect(await run(['check', 'a.yaml', '--watch'], host)).toBe(2);
    expect(printed.err).toBe('gov-lint: 这里不能用 --watch\n');
  });
});

it('trace --watch compares anew', async () => {
  const { rounds, out } = await stand(['trace', 'east.yaml'], TABLES, [write('city.yaml', CITY + SECOND)]);
  expect(rounds).toHaveLength(1);
  expect(out).toContain('上级 1 项');
  expect(out).toContain('上级 2 项');
});

describe('check --watch in a process', { timeout: 60_000 }, () => {
  const program = resolve('dist/gov-lint.js');
  let folder: string;
  let child: ChildProcess;
  let said: { out: string; err: string };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gov-lint-watch-'));
    for (const [path, text] of Object.entries(TABLES)) writeFileSync(join(folder, path), text);
  });
  afterEach(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  function start(...args: string[]): Promise<number | null> {
    child = spawn(process.execPath, [program, 'check', '--watch', ...args], { cwd: folder });
    said = { out: '', err: '' };
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (said.out += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (said.err += text));
    return new Promise((done) => child.on('exit', done));
  }
  const waits = (): number => said.err.split('等待文件改动').length - 1;
  async function rested(rounds: number): Promise<void> {
    await expect.poll(waits, { timeout: 20_000, interval: 50 }).toBe(rounds);
  }
  /** As editors save: the new file beside the old one, then its name. */
  function replace(path: string, text: string): void {
    writeFileSync(join(folder, '.saving'), text);
    renameSync(join(folder, '.saving'), join(folder, path));
  }

  it('sees a file that is replaced, stays silent otherwise, and ends on Ctrl-C with the status of the last check', async () => {
    const ended = start('.', '-f', 'text', '-f', 'json:out.json');
    await rested(1);
    replace('west.yaml', districtOf('西湖区'));
    await rested(2);
    expect(said.out).toMatch(/^west\.yaml/m);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toMatchObject({ summary: { errors: 0 } });
    // Its own report stands in the folder that it watches.
    await new Promise((done) => setTimeout(done, 1500));
    expect(waits()).toBe(2);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });

  it.skipIf(process.platform === 'win32')('ends on Ctrl-C in the middle of a check', async () => {
    const ended = start('east.yaml');
    await rested(1);
    const rows = Array.from(
      { length: 900 },
      (_, at) => `  - { number: ${at + 1}, title: 公开第${at}类收费标准, requirement: 按期公布。 }\n`,
    );
    const long = (text: string): string => text.slice(0, text.indexOf('tasks:')) + `tasks:\n${rows.join('')}`;
    replace('city.yaml', long(TABLES['city.yaml']!));
    replace('east.yaml', long(TABLES['east.yaml']!));
    await expect.poll(() => said.err, { timeout: 20_000, interval: 20 }).toContain('；重新检查');
    child.kill('SIGINT');
    await ended;
    // By the system, not by us: we would not have listened for seconds.
    expect(child.signalCode).toBe('SIGINT');
  });

  it('ends when nobody reads on', async () => {
    const ended = start('east.yaml');
    await rested(1);
    child.stdout!.destroy();
    replace('east.yaml', districtOf('东山区').replace('[区财政局]', '[]'));
    expect(await ended).toBe(1);
  });

  it.skipIf(process.platform === 'win32')(
    'sees a link in a circle come, which is neither nothing nor a file',
    async () => {
      void start('east.yaml');
      await rested(1);
      symlinkSync('east.gov-lint.yaml', join(folder, 'east.gov-lint.yaml'));
      await rested(2);
      expect(said.out).toContain('import/endless-link');
    },
  );
});
