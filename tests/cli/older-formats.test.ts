import { describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { run } from '../../src/cli/run.ts';
import { docxOfTable } from '../importers/office-files.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const docx = docxOfTable({
  before: ['2026年新海区政务公开工作任务分解表'],
  columns: 4,
  rows: [
    ['工作任务', '工作要求', '牵头单位', '责任单位'],
    ['1.扩大预决算公开范围', '公开部门预算决算和相关报表。', '', '区直各部门'],
  ].map((cells) => cells.map((text) => ({ text }))),
  after: [],
});

/** The first bytes of the older container, then the name of a stream as its directory writes it. */
function older(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 504 }, () => 0)];
  return Uint8Array.from([...head, ...Buffer.from(stream, 'utf16le'), 0, 0, 0, 0]);
}

type Convert = NonNullable<Host['convert']>;

async function check(
  path: string,
  bytes: Uint8Array,
  convert: Convert | undefined,
  ...args: string[]
): Promise<{ status: number; out: string }> {
  const { host, printed } = createMemoryWorld({ [path]: bytes });
  const status = await run(['check', path, ...args], { ...host, ...(convert && { convert }) });
  return { status, out: printed.out };
}

describe('older formats on the command line', () => {
  it.each([
    ['a.doc', older('WordDocument'), 'doc', 'docx'],
    ['a.wps', older('WordDocument'), 'doc', 'docx'],
    ['没有扩展名', older('WordDocument'), 'doc', 'docx'],
    ['a.doc', older('Workbook'), 'xls', 'xlsx'],
    ['a.et', older('Book'), 'xls', 'xlsx'],
    ['a.wps', older('CONTENTS'), 'doc', 'docx'],
    ['a.doc', new TextEncoder().encode('{\\rtf1 }'), 'rtf', 'docx'],
  ])('converts %s by its content', async (path, bytes, from, to) => {
    const asked: object[] = [];
    await check(path, bytes, async (_, options) => {
      asked.push(options);
      return { fault: 'failed' };
    });
    expect(asked).toMatchObject([{ from, to, milliseconds: 60_000 }]);
  });

  it('reads what came of it, says so, and names the place', async () => {
    const convert: Convert = async () => ({ bytes: docx });
    const { status, out } = await check('区县表.wps', older('WordDocument'), convert, '--format', 'json');
    const { findings } = JSON.parse(out).files[0];
    expect(status).toBe(1);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'import/converted', severity: 'info' }));
    const lead = findings.find(({ rule }: { rule: string }) => rule === 'units/missing-lead');
    expect(lead.location.cell).toMatchObject({ table: 1, row: 2, column: 3, heading: '牵头单位' });
  });

  it.each([
    ['absent', 'GOV_LINT_SOFFICE'],
    ['time', '60 秒'],
    ['failed', '密码'],
  ] as const)('says what to do when conversion ends with %s', async (fault, words) => {
    const { status, out } = await check('a.doc', older('WordDocument'), async () => ({ fault }));
    expect(status).toBe(2);
    expect(out.replaceAll(/\s/g, '')).toContain(words.replaceAll(' ', ''));
    expect(out).toContain('docx');
  });

  it.each([
    ['slides of the older container', 'a.doc', older('PowerPoint Document')],
    ['an older file where no program can be run', 'a.doc', older('WordDocument')],
  ])('refuses %s with a way out', async (what, path, bytes) => {
    const convert: Convert = async () => ({ bytes: docx });
    const { status, out } = await check(path, bytes, what.startsWith('slides') ? convert : undefined);
    expect(status).toBe(2);
    expect(out).toContain('import/binary-office');
  });
});
