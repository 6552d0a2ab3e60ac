import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const table = (title: string, parent: string): string => `title: ${title}
issuer: 临江市新海区人民政府办公室
year: 2026
parent: ${parent}
tasks: [{ number: 1, title: 公开部门预算, requirement: 按期公开全部表格。, lead: [区财政局], responsible: [区直各部门] }]
`;
const FILES = {
  'city.yaml': table('市级表', 'none'),
  'district.yaml': table('区级表', 'city.yaml'),
  'district.yaml.gov-lint.yaml': 'waivers: []\n',
  'town.yaml': table('镇级表', 'district.yaml'),
  'lost.yaml': table('丢失的表', '新政办〔2026〕99号'),
  'alone.yaml': table('另外的表', 'x').replace('parent: x\n', ''),
  'sheet.csv': '序号,工作任务,工作要求,牵头单位\n1,公开预算,按期公开。,区财政局\n',
  'old/a.yaml': table('旧表', 'none'),
  '~$b.docx': 'x',
  'readme.txt': 'x',
  'base.yaml': 'preset: strict\n',
  '.gov-lintrc.yaml': 'extends: ./base.yaml\nignore: [old/**]\nrules: { units/missing-lead: off }\n',
  'pack.yaml':
    'name: linjiang-2026\ntitle: 临江市的文件\ndocuments: [{ number: 临政办〔2026〕3号, title: 关于公开的通知, issuer: 临江市人民政府办公室 }]\n',
};

async function said(call: string, files: Record<string, string> = FILES): Promise<{ lines: string[]; out: string }> {
  const { host, printed } = createMemoryWorld(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])),
  );
  const codeCache = { path: '/p/dist/code-cache', state: 'there' } as const;
  await run(call.split(' '), { ...host, runtime: 'Node v20', codeCache });
  return { lines: printed.err.split('\n').filter((line) => line.startsWith('debug: ')), out: printed.out };
}

it('says what is checked with which configuration, what was skipped and why', async () => {
  const { lines } = await said('check . --debug');
  expect(lines.slice(0, 4)).toEqual([
    'debug: gov-lint 0.0.0，Node v20，当前目录 /tables',
    'debug: 语言 zh-CN，依据：默认',
    'debug: 编译缓存在 /p/dist/code-cache',
    'debug: 检查 6 个文件，跳过 6 个',
  ]);
  for (const words of [
    '跳过 old/a.yaml：配置的 ignore',
    '跳过 ~$b.docx：办公软件的临时文件',
    '跳过 readme.txt：不是任务分解表',
    '6 个文件用配置 .gov-lintrc.yaml，后面的优先：base.yaml (preset: strict)、.gov-lintrc.yaml',
  ])
    expect(lines).toContain(`debug: ${words}`);
});

it('says how a file was read, which sidecar and which tables above it has, and by what', async () => {
  const { lines } = await said('check . --debug --lang en --policy ./pack.yaml');
  for (const words of [
    `sheet.csv: bytes: ${Buffer.byteLength(FILES['sheet.csv'])}, read as office (csv), tables: 1, tasks: 1`,
    '  sidecar: district.yaml.gov-lint.yaml',
    '  no sidecar (looked for town.yaml.gov-lint.yaml, town.gov-lint.yaml)',
    '  parent of table 1: district.yaml, by parent: (district.yaml); refused: same; above it city.yaml',
    '  table 1 has no parent, by parent:',
    '  table 1: neither call, table nor configuration names a parent',
    '  policy packs: linjiang-2026',
  ])
    expect(lines).toContain(`debug: ${words}`);
  expect(lines.find((line) => line.includes('99号'))).toContain('by parent: (not-found); looked at: ');
  expect(lines.find((line) => line.includes('district.yaml') && line.includes('rules'))).toMatch(
    /rules: \d+ run, \d+ off \(.*units\/missing-lead.*\); where each setting comes from: --print-config district\.yaml/,
  );
});

it('names the configuration or the call where they name the parent, and what was left out as unchanged', async () => {
  const configured = {
    'a.yaml': FILES['alone.yaml'],
    'city.yaml': FILES['city.yaml'],
    '.gov-lintrc.yaml': 'parent: city.yaml\n',
  };
  expect((await said('check a.yaml --debug', configured)).lines.join('\n')).toContain(
    '依据 .gov-lintrc.yaml:1:9（city.yaml）',
  );
  expect((await said('check a.yaml --debug --parent city.yaml --no-config', configured)).lines.join('\n')).toContain(
    '依据 --parent（city.yaml）',
  );
  const committed = { ...configured, 'HEAD:a.yaml': FILES['alone.yaml'], 'HEAD:city.yaml': FILES['city.yaml'] };
  const { lines } = await said('check --changed --debug', {
    ...committed,
    'HEAD:.gov-lintrc.yaml': 'parent: city.yaml\n',
    'b.yaml': FILES['alone.yaml'],
  });
  expect(lines).toContain('debug: 跳过 a.yaml：没有改动');
  expect(lines).toContain('debug: 检查 1 个文件，跳过 3 个');
});

it('says the same of a comparison', async () => {
  const { lines } = await said('trace district.yaml --debug');
  expect(lines.join('\n')).toContain('第 1 个表的上级表：city.yaml，依据 parent:（city.yaml）');
  expect(lines.join('\n')).not.toContain('规则：');
});

it('shows the times of the stages, and nothing of what stands in tables', async () => {
  const { host, printed } = createMemoryWorld(
    Object.fromEntries(Object.entries(FILES).map(([path, text]) => [path, Buffer.from(text)])),
  );
  await run(['check', 'district.yaml', '--debug', '-f', 'json'], host);
  expect(printed.err).toMatch(/读取表 +\d+\.\d ms/);
  expect(printed.err).not.toMatch(/units\/\S+ +\d+\.\d ms/);
  expect(printed.err).not.toMatch(/公开部门预算|按期公开|区财政局|区直各部门|区级表|市级表/);
  expect((await said('check district.yaml -f json')).out).toBe(printed.out);
});
