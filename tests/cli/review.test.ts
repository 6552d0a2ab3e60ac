import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { answersIn } from '../../src/cli/review/keyboard.ts';
import { run } from '../../src/cli/run.ts';
import { terminalOf } from '../../src/io/terminal.ts';
import { widthOf } from '../../src/reporters/width.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const PARENT = `year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网，按月对账。 }
  - { number: 2, title: 开展政府信息公开专栏检查, requirement: 每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。, lead: [市政府办公室], responsible: [各县（市）区政府] }
  - { number: 3, title: 公布水库水位, requirement: 汛期每日两次在网站公布水位和下泄流量。 }
  - { number: 4, title: 规范便民热线办理, requirement: 三个工作日内答复来电人，逾期的每月通报一次。 }
`;
const CHILD = `# 初稿
issuer: 临江市新海区人民政府办公室
year: 2026
parent: city.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网，按月对账。 }
  - { number: 2, title: 开展政府信息公开专栏自查, requirement: 每季度检查各单位专栏的更新情况，结果上报。, lead: [区政府办公室] } # 第二处
  - { number: 3, title: 公布水库水位, requirement: 汛期每日两次在网站公布水位和下泄流量。 }
  - { number: 4, title: 规范便民热线回访, requirement: 对来电人抽样回访，每月通报一次满意率。 }
`;
const LINKED = CHILD.replace('[区政府办公室] } #', '[区政府办公室], implements: 2 } #');
const CSV = `序号,工作任务,工作要求
${CHILD.split('\n')
  .flatMap((line) => /number: (\d), title: (.*), requirement: ([^,]*?)(?:,| \})/.exec(line)?.slice(1).join(',') ?? [])
  .join('\n')}
`;

interface Sitting {
  status: number;
  out: string;
  err: string;
  /** What stood on the screen when each key was struck, and at the end. */
  screens: readonly string[];
  files: Record<string, string>;
  isRaw: boolean;
}

type Files = Record<string, Uint8Array>;
/** A key, or something that happens in front of the next one. */
type Act = string | ((files: Files) => void);

/** Runs a call with a terminal made of streams; each act waits until a question stands on the screen. */
async function sit(
  files: Record<string, string>,
  args: readonly string[],
  acts: readonly Act[],
  columns = 80,
  /** What a file says from its second reading on. */
  later: Record<string, string> = {},
): Promise<Sitting> {
  const bytes: Files = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)]));
  const world = createMemoryWorld(bytes);
  const { read } = world.host.files;
  world.host.files.read = async (path, limit) => {
    const content = await read(path, limit);
    if (later[path] !== undefined) bytes[path] = Buffer.from(later[path]);
    return content;
  };
  let isRaw = false;
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: (raw: boolean) => (isRaw = raw) });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns, rows: 24 });
  const screens: string[] = [];
  const left = [...acts];
  const act = (): void => {
    const next = left.shift();
    if (next === undefined) input.end();
    else if (typeof next === 'string') input.write(next);
    else {
      next(bytes);
      act();
    }
  };
  const host: Host = {
    ...world.host,
    out(text) {
      world.host.out(text);
      if (!text.includes('\u001b[H')) return;
      screens.push(text.slice(text.indexOf('\u001b[J') + 3));
      // The question is read before it is answered.
      setTimeout(act, 5);
    },
    openTerminal: async () => terminalOf(input, output),
  };
  const status = await run(['trace', ...args, '--review'], host);
  const after = Object.fromEntries(
    Object.entries(bytes).map(([path, content]) => [path, Buffer.from(content).toString()]),
  );
  return { status, out: world.printed.out, err: world.printed.err, screens, files: after, isRaw };
}

const TABLES = { 'city.yaml': PARENT, 'a.yaml': CHILD };

describe('each task to review is put before a person', () => {
  it('the two rows side by side, then the keys, in both languages', async () => {
    const { screens, status, isRaw } = await sit(TABLES, ['a.yaml'], ['q']);
    expect(screens[0]).toContain('待确认 1/2：上级第 2 项由本表哪一项承接？');
    expect(screens[0]).toMatch(/2 .*开展.*│ 2 .*开展/);
    expect(screens[0]).toContain('牵头：市政府办公室');
    expect(screens[0]).toContain('y 是这一项');
    expect({ status, isRaw }).toEqual({ status: 0, isRaw: false });
    const english = await sit(TABLES, ['a.yaml', '--lang', 'en'], ['q']);
    expect(english.screens[0]).toContain('which task of this table carries parent task 2?');
  });

  it.each([0, 12])('on a terminal that says it has %i columns', async (columns) => {
    const { screens, status } = await sit(TABLES, ['a.yaml'], ['q'], columns);
    expect(status).toBe(0);
    expect(screens[0]).toContain('专栏');
  });

  it.each([60, 80, 140])('within %i columns', async (columns) => {
    const { screens } = await sit(TABLES, ['a.yaml'], ['q'], columns);
    for (const line of screens[0]!.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(columns);
    expect(screens[0]!.split('\n').some((line) => widthOf(line) > columns * 0.7)).toBe(true);
  });
});

describe('an answer is written at once', () => {
  it('yes into the row, with comments and the way of writing kept', async () => {
    const { files, screens, out } = await sit(TABLES, ['a.yaml'], ['y', 'q']);
    expect(files['a.yaml']).toBe(LINKED);
    expect(screens[1]).toContain('✓ 上级第 2 项：由第 2 项承接，已写入 a.yaml');
    expect(screens[1]).toContain('待确认 2/2：上级第 4 项');
    expect(out).toContain('这次确认承接 1 项、没有承接 0 项；还有 1 项待确认');
  });

  it('none of these into the table: the task is missing and not asked about again', async () => {
    const { files, screens } = await sit(TABLES, ['a.yaml'], ['n', 'n', '\r']);
    expect(files['a.yaml']).toBe(`${CHILD}unmatched: [2, 4]\n`);
    expect(screens[2]).toContain('都问过了');
    const again = await sit({ ...TABLES, 'a.yaml': files['a.yaml']! }, ['a.yaml'], []);
    expect(again.out).toBe('没有待确认的任务\n');
  });

  it('a further candidate by its number', async () => {
    const third = '  - { number: 5, title: 开展政府信息公开专栏宣传, requirement: 每季度制作海报，在公交站台张贴。 }\n';
    const { files, screens } = await sit({ ...TABLES, 'a.yaml': CHILD + third }, ['a.yaml'], ['2', 'q']);
    const listed = /\n {2}2 {2}第 (\d) 项/.exec(screens[0]!)![1]!;
    expect(files['a.yaml']).toMatch(new RegExp(`number: ${listed}, .*implements: 2 \\}`));
  });

  it('into JSON', async () => {
    const tasks = [...CHILD.matchAll(/number: (\d), title: (.*), requirement: ([^,]*?)(?:,| \})/g)];
    const json = JSON.stringify(
      {
        parent: 'city.yaml',
        tasks: tasks.map(([, number, title, requirement]) => ({ number: Number(number), title, requirement })),
      },
      null,
      2,
    );
    const { files } = await sit({ 'city.yaml': PARENT, 'a.json': json }, ['a.json'], ['y', 'n', 'q']);
    const data = JSON.parse(files['a.json']!) as { tasks: { implements?: number }[]; unmatched: number[] };
    expect(data.tasks[1]!.implements).toBe(2);
    expect(data.unmatched).toEqual([4]);
  });

  it('beside a table of another format, into its sidecar, which is made or added to', async () => {
    const { files } = await sit(
      { 'city.yaml': PARENT, 'a.csv': CSV },
      ['a.csv', '--parent', 'city.yaml'],
      ['y', 'n', 'q'],
    );
    expect(files['a.csv']).toBe(CSV);
    expect(files['a.csv.gov-lint.yaml']).toBe(
      'links:\n  - { task: 2, title: 开展政府信息公开专栏自查, parentTask: 2 }\nunmatched: [4]\n',
    );
    const kept = { 'city.yaml': PARENT, 'a.csv': CSV, 'a.gov-lint.yaml': '# 旁注\r\nparent: city.yaml # 上级\r\n' };
    const added = await sit(kept, ['a.csv'], ['n', 'q']);
    expect(added.files['a.gov-lint.yaml']).toBe('# 旁注\r\nparent: city.yaml # 上级\r\nunmatched: [2]\r\n');
  });

  it('names the table in the sidecar of a file that holds several', async () => {
    const csv = `${CSV}\n\n2026年第二张工作任务分解表\n${CSV}`;
    const html = `<table><tr><th>序号</th><th>工作任务</th><th>工作要求</th></tr>${CSV.trim()
      .split('\n')
      .slice(1)
      .map(
        (line) =>
          `<tr>${line
            .split(',')
            .map((cell) => `<td>${cell}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table>`;
    expect(csv).toContain('第二张');
    const page = `<html><body><p>第一张工作任务分解表</p>${html}<p>第二张工作任务分解表</p>${html}</body></html>`;
    const args = ['a.html', '--parent', 'city.yaml', '--table', '2'];
    const { files } = await sit({ 'city.yaml': PARENT, 'a.html': page }, args, ['y', 'n', 'q']);
    expect(files['a.html.gov-lint.yaml']).toBe(
      'links:\n  - { table: 2, task: 2, title: 开展政府信息公开专栏自查, parentTask: 2 }\nunmatched:\n  - { table: 2, parentTask: 4 }\n',
    );
  });
});

describe('nothing is lost or overwritten', () => {
  it('later writes nothing, and back takes what was written away, a new sidecar too', async () => {
    const { files, screens } = await sit(TABLES, ['a.yaml'], ['y', 's', 'b', 'b', 'b', 'q']);
    expect(files['a.yaml']).toBe(CHILD);
    expect(screens[3]).toContain('上级第 4 项重新待确认');
    expect(screens[4]).toContain('待确认 1/2：上级第 2 项');
    expect(screens[5]).toContain('前面没有可以退回的一步');
    const csv = await sit({ 'city.yaml': PARENT, 'a.csv': CSV }, ['a.csv', '--parent', 'city.yaml'], ['y', 'b', 'q']);
    expect(Object.keys(csv.files)).toEqual(['city.yaml', 'a.csv']);
  });

  it('a file that changed since it was shown is read again instead of written over', async () => {
    const edited = CHILD.replace('# 初稿', '# 二稿');
    const edit = (files: Files): void => void (files['a.yaml'] = Buffer.from(edited));
    const { files, screens } = await sit(TABLES, ['a.yaml'], [edit, 'y', 'y', 'q']);
    expect(screens[1]).toContain('文件在别处改动过，已重新读取');
    expect(files['a.yaml']).toBe(LINKED.replace('# 初稿', '# 二稿'));
  });

  it('nor is one written over that was saved right after it was read', async () => {
    const edited = CHILD.replace('# 初稿', '# 二稿');
    const { files, screens } = await sit(TABLES, ['a.yaml'], ['y', 'q'], 80, { 'a.yaml': edited });
    expect(screens[1]).toContain('implements');
    expect(files['a.yaml']).toBe(edited);
  });

  it('nor does back undo somebody else’s change', async () => {
    const edit = (files: Files): void => void (files['a.yaml'] = Buffer.from(`${LINKED}# 三稿\n`));
    const { files, screens } = await sit(TABLES, ['a.yaml'], ['y', edit, 'b', 'q']);
    expect(screens[2]).toContain('没有退回');
    expect(files['a.yaml']).toBe(`${LINKED}# 三稿\n`);
  });

  it('what would mean another task, because numbers are borne twice, is taken back', async () => {
    const namesake =
      '  - { number: 4, title: 规范便民热线抽查, requirement: 对来电人抽样答复，每月通报一次满意率。 }\n';
    const { files, screens } = await sit(
      { 'city.yaml': PARENT + namesake, 'a.yaml': CHILD },
      ['a.yaml'],
      ['s', 'y', 'q'],
    );
    expect(screens[2]).toContain('序号有重复');
    expect(files['a.yaml']).toBe(CHILD);
  });

  it('keys struck ahead decide nothing', async () => {
    const { files } = await sit(TABLES, ['a.yaml'], ['yyn', 'q']);
    expect(files['a.yaml']).toBe(LINKED);
  });

  it.each(['\u0003', '\u0004'])('control keys end it (%j)', async (key) => {
    const { status, files, isRaw } = await sit(TABLES, ['a.yaml'], [key]);
    expect({ status, isRaw, text: files['a.yaml'] }).toEqual({ status: 0, isRaw: false, text: CHILD });
  });
});

describe('without a terminal', () => {
  it('it refuses and says which file and key to write by hand', async () => {
    const world = createMemoryWorld({
      'city.yaml': Buffer.from(PARENT),
      'a.yaml': Buffer.from(CHILD),
      'a.csv': Buffer.from(CSV),
    });
    expect(await run(['trace', 'a.yaml', '--review'], world.host)).toBe(2);
    expect(world.printed.err).toContain('在 a.yaml 里，承接了的，在该任务加上“implements: 上级序号”');
    expect(await run(['trace', 'a.csv', '--parent', 'city.yaml', '--review', '--lang', 'en'], world.host)).toBe(2);
    expect(world.printed.err).toContain(
      'in a.csv.gov-lint.yaml, add “links: [{ task: NUMBER, parentTask: PARENT-NUMBER }]”',
    );
    expect(await run(['trace', 'a.yaml', '--review', '--format', 'json'], world.host)).toBe(2);
    expect(world.printed.err).toContain('不能与 --format 同用');
  });

  it('a stream that is no terminal is none', () => {
    expect(terminalOf(new PassThrough(), new PassThrough())).toBeUndefined();
  });
});

describe('keys', () => {
  it('count in full width, and in capitals; arrows and what means nothing do not', () => {
    expect(answersIn('Ｙ')).toEqual([{ kind: 'choose', candidate: 1 }]);
    expect(answersIn('３N')).toEqual([{ kind: 'choose', candidate: 3 }, { kind: 'none' }]);
    expect(answersIn('\u001b[B\u001bOS\u001b[1;5Dz\u001b')).toEqual([]);
  });
});
