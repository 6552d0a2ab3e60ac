import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';
import { safeReader } from '../../src/cli/readers/safe-reader.ts';
import { READER_LIMITS } from '../../src/importers/limits.ts';
import { unpackWithZlib } from '../../src/io/unpack.ts';
import type { ContractTable } from '../importers/contract.ts';
import { docxOfTable, odtOfTable } from '../importers/office-files.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const table = (before: string[], rows: string[][]): ContractTable => ({
  before,
  columns: 4,
  rows: [['工作任务', '工作要求', '牵头单位', '责任单位'], ...rows].map((cells) => cells.map((text) => ({ text }))),
  after: [],
});

const parent = table(
  [
    '临政办〔2026〕12号',
    '关于印发2026年临江市政务公开任务分解表的通知',
    '临江市人民政府办公室',
    '2026年4月1日',
    '2026年临江市政务公开任务分解表',
  ],
  [
    ['1.扩大预决算公开范围', '公开部门预算决算和相关报表。', '市财政局', '各县（市）区人民政府'],
    ['2.做好规划信息公开', '集中展示历史规划和现行规划。', '市发改委', '各县（市）区人民政府'],
  ],
);
const child = table(
  [
    '新政办〔2026〕7号',
    '关于印发2026年新海区政务公开任务分解表的通知',
    '根据临政办〔2026〕12号要求，现印发给你们。',
    '临江市新海区人民政府办公室',
    '2026年5月20日',
    '2026年新海区政务公开任务分解表',
  ],
  [['1.扩大预决算公开范围', '公开部门预算决算和相关报表。', '', '区直各部门']],
);

describe('office files on the command line', () => {
  it('checks a Word document against an OpenDocument parent and names table, row and column', async () => {
    const { host, printed } = createMemoryWorld({ 'child.docx': docxOfTable(child), 'parent.odt': odtOfTable(parent) });
    expect(await run(['check', 'child.docx', '--parent', 'parent.odt', '--format', 'json'], host)).toBe(1);
    const [file] = JSON.parse(printed.out).files;
    const byRule = (rule: string): { data: object; location: object } =>
      file.findings.find((finding: { rule: string }) => finding.rule === rule);
    expect(byRule('coverage/missing-task').data).toMatchObject({ parentTask: 2 });
    expect(byRule('units/missing-lead').location).toMatchObject({
      task: 1,
      cell: { table: 1, row: 2, column: 3, heading: '牵头单位' },
    });
  });

  it('finds a Word parent beside the table by its document number', async () => {
    const other = { ...parent, before: ['临政办〔2026〕31号', ...parent.before.slice(1)] };
    const { host, printed } = createMemoryWorld({
      '表/新海区.yaml': new TextEncoder().encode(`title: 2026年新海区政务公开任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: 临政办〔2026〕12号
tasks:
  - { number: 1, title: 扩大预决算公开范围, requirement: 公开部门预算决算和相关报表。, lead: [区财政局], responsible: [区直各部门] }
`),
      '表/甲.docx': docxOfTable(other),
      '表/乙.docx': docxOfTable(parent),
    });
    expect(await run(['check', '表/新海区.yaml', '--format', 'json'], host)).toBe(1);
    const [file] = JSON.parse(printed.out).files;
    expect(file.parent).toBe('表/乙.docx');
    const found = file.findings.map(({ rule, data }: { rule: string; data: object }) => [rule, data]);
    expect(found).toContainEqual(['coverage/missing-task', expect.objectContaining({ parentTask: 2 })]);
  });

  it('refuses a damaged document with what to do, and status 2', async () => {
    const bytes = docxOfTable(child);
    const { host, printed } = createMemoryWorld({ 'cut.docx': bytes.slice(0, bytes.length - 100) });
    expect(await run(['check', 'cut.docx'], host)).toBe(2);
    expect(printed.out + printed.err).toContain('文件不完整');
  });
});

describe('the reader of untrusted files', () => {
  const small = docxOfTable(child);
  const large = docxOfTable({ ...child, rows: Array.from({ length: 2_500 }, () => child.rows[1]!) });
  const apart = (
    result: Awaited<ReturnType<NonNullable<Host['readApart']>>>,
  ): { host: Pick<Host, 'readApart'>; calls: string[] } => {
    const calls: string[] = [];
    const readApart: Host['readApart'] = async (format) => {
      calls.push(format);
      return result;
    };
    return { host: { readApart }, calls };
  };

  it('reads a small file in place and hands a large one to the worker', async () => {
    const content = { blocks: [], problems: [] };
    const { host, calls } = apart({ value: content });
    const read = safeReader('docx', host);
    expect((await read(small, READER_LIMITS, unpackWithZlib)).blocks).toHaveLength(7);
    expect(calls).toEqual([]);
    expect(await read(large, READER_LIMITS, unpackWithZlib)).toBe(content);
    expect(calls).toEqual(['docx']);
  });

  it.each([
    ['time', 'import/out-of-time'],
    ['memory', 'import/out-of-memory'],
    ['failed', 'import/reader-failed'],
  ] as const)('says so when the worker is stopped: %s', async (fault, id) => {
    const { blocks, problems } = await safeReader('docx', apart({ fault }).host)(large, READER_LIMITS, unpackWithZlib);
    expect(blocks).toEqual([]);
    expect(problems).toMatchObject([{ id, severity: 'error' }]);
  });

  it('reads large files too where there are no workers', async () => {
    expect((await safeReader('docx', {})(large, READER_LIMITS, unpackWithZlib)).blocks).toHaveLength(7);
  });
});
