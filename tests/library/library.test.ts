import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/library/index.ts';

const [, EXAMPLE] = /```js\n([^]*?)```/.exec(readFileSync('docs/library.md', 'utf8'))!;

const FILES = {
  'district.yaml':
    'title: 新海区任务分解表\nparent: city.yaml\ntasks:\n  - { number: 1, title: 公开财政预算, requirement: 公开预算。 }\n',
  'city.yaml':
    'title: 临江市任务分解表\nparent: none\ntasks:\n  - { number: 1, title: 公开财政预算, requirement: 公开预算。 }\n  - { number: 2, title: 公开执法结果, requirement: 公开结果。 }\n',
};

describe('the library', () => {
  it('does what the example in docs/library.md says', async () => {
    const said: string[] = [];
    const body = EXAMPLE!.replace(/^import .*$/m, 'const { check, importTable, rules, trace } = library;');
    const run = Object.getPrototypeOf(async () => undefined).constructor('library', 'console', body);
    await run(library, { log: (...words: unknown[]) => said.push(words.join(' ')) });
    expect(said.some((line) => line.startsWith('district.yaml') && line.includes('error coverage/missing-task'))).toBe(
      true,
    );
    expect(said).toContain('1 exact, 2 missing');
    expect(said.at(-1)).toBe('2026年新海区政务公开工作主要任务分解表 0 true');
  });

  it('gives the report of the command, in the language asked for, the same each time', async () => {
    const report = await library.check({ files: FILES, lang: 'en' });
    expect(report.files[0]).toMatchObject({ path: 'district.yaml', parent: 'city.yaml' });
    expect(report.files[0]!.findings.map(({ rule }) => rule)).toContain('coverage/missing-task');
    expect(report.files[0]!.findings[0]!.message).toMatch(/^[\x20-\x7e“”\u4e00-\u9fff]*$/);
    expect(await library.check({ files: FILES, lang: 'en' })).toEqual(report);
  });

  it('sets the severity of what readers say as that of a rule, and lists it', async () => {
    const files = { 'a.csv': '序号,工作任务,工作要求,牵头单位,进度灯\n1,公开预算,公开预算。,区财政局,绿\n' };
    const saidOf = async (rules: NonNullable<library.CheckOptions['rules']>) =>
      (await library.check({ files, rules })).files[0]!.findings.filter(({ rule }) => rule.startsWith('import/')).map(
        ({ rule, severity }) => `${severity} ${rule}`,
      );
    expect(await saidOf({})).toEqual(['warning import/unknown-column']);
    expect(await saidOf({ 'import/unknown-column': 'info' })).toEqual(['info import/unknown-column']);
    expect(await saidOf({ 'import/unknown-column': 'off' })).toEqual([]);
    expect(library.rules.find(({ id }) => id === 'import/unknown-column')?.severity.recommended).toBe('warning');
  });

  const PACK = `name: harbour
title: 临江市港务公开要求
requirements:
  - id: whose-budget
    over: tasks
    demand: { requirement: { noneOf: [公开预算] } }
    severity: warning
    message: { zh-CN: 写明公开哪一级的预算, en: say whose budget }
    authority: 临江市港务公开办法（虚构）
`;

  it('takes policy packs by name and by path, given for all or named by a table', async () => {
    const files = { ...FILES, 'packs/harbour.yaml': PACK };
    const saysSo = async (options: Partial<library.CheckOptions>): Promise<boolean> => {
      const { files: tables } = await library.check({ files, ...options });
      return tables[0]!.findings.some(({ data }) => data['demand'] === 'whose-budget');
    };
    expect(await saysSo({})).toBe(false);
    expect(await saysSo({ policies: ['packs/harbour.yaml'] })).toBe(true);
    const named = `${FILES['district.yaml']}policies: [packs/harbour.yaml]\n`;
    expect(await saysSo({ files: { ...files, 'district.yaml': named } })).toBe(true);
    const foreign = `${FILES['district.yaml']}policies: [./toString]\n`;
    const report = await library.check({ files: { ...FILES, 'district.yaml': foreign }, check: ['district.yaml'] });
    expect(report.files[0]!.findings.map(({ rule }) => rule)).toContain('import/unknown-policy');
    expect(await saysSo({ policies: ['fujian-open-government-2021'] })).toBe(false);
  });

  it('refuses a policy pack that is not there or not sound', async () => {
    for (const pack of ['no-such-pack', 'packs/none.yaml', 'packs/broken.yaml'])
      await expect(
        library.check({ files: { ...FILES, 'packs/broken.yaml': 'name: [\n' }, policies: [pack] }),
      ).rejects.toThrow(TypeError);
  });

  it('lets single rules be switched off', async () => {
    const report = await library.check({ files: FILES, rules: { 'coverage/missing-task': 'off' } });
    expect(report.files[0]!.findings.map(({ rule }) => rule)).not.toContain('coverage/missing-task');
  });

  it('says in a problem why a file cannot be read, and throws nothing', async () => {
    const { tables, problems } = await library.importTable('a.docx', new Uint8Array([0x50, 0x4b, 3, 4]));
    expect(tables).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error', pointer: '' });
  });

  it('refuses to trace what has no parent among the files', async () => {
    await expect(library.trace({ files: { 'city.yaml': FILES['city.yaml'] } })).rejects.toThrow(TypeError);
  });

  it('stops a file that takes too long', async () => {
    const tasks = Array.from({ length: 4_000 }, (_, at) => ({
      number: at + 1,
      title: '推进工作',
      requirement: '推进工作。',
    }));
    const table = (parent: string): string => JSON.stringify({ title: '任务分解表', parent, tasks });
    const files = { 'a.json': table('b.json'), 'b.json': table('none') };
    const report = await library.check({ files, milliseconds: 20 });
    expect(report.files[0]!.findings.map(({ rule }) => rule)).toEqual(['import/check-out-of-time']);
    await expect(library.trace({ files, milliseconds: 20 })).rejects.toThrow(Error);
    const { tables, problems } = await library.importTable('a.json', files['a.json'], { milliseconds: 1 });
    expect([tables.length, problems[0]?.id]).toEqual([0, 'import/check-out-of-time']);
  });
});
