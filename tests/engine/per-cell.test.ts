import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { MOST_IN_CELL } from '../../src/engine/per-cell.ts';
import { runRule } from '../rules/run-rule.ts';
import { createMemoryWorld } from '../scenarios/memory-host.ts';

const MORE = 20;
const tableWith = (tasks: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
${tasks}`;
const rowWith = (number: number, requirement: string): string =>
  `  - { number: ${number}, title: 规范收费, requirement: '${requirement}', lead: [区财政局] }\n`;
const numbers = (count: number): string =>
  Array.from({ length: count }, (_, index) => `临财综[2025]${index + 1}号`).join('、');

describe('more findings of a rule in one cell than a person goes through', () => {
  it('are listed up to a number, and the rest is counted on the last', async () => {
    const child = tableWith(rowWith(1, numbers(MOST_IN_CELL + MORE)));
    const findings = await runRule('citations/malformed-number', child);
    expect(findings.map(({ unlisted }) => unlisted)).toEqual([
      ...Array.from({ length: MOST_IN_CELL - 1 }, () => undefined),
      MORE,
    ]);
  });

  it('are all listed where they stand in cells of their own', async () => {
    const count = MOST_IN_CELL + MORE;
    const child = tableWith(Array.from({ length: count }, (_, index) => rowWith(index + 1, numbers(1))).join(''));
    const findings = await runRule('citations/malformed-number', child);
    expect(findings).toHaveLength(count);
    expect(findings.every(({ unlisted }) => unlisted === undefined)).toBe(true);
  });

  it('count one entry of a list of units as the cell, and each further column for itself', async () => {
    const units = Array.from({ length: MOST_IN_CELL + MORE }, () => '区财政局').join(', ');
    const lists = tableWith(`  - { number: 1, title: 规范收费, responsible: [${units}] }\n`);
    const repeated = await runRule('units/duplicate-unit', lists);
    expect(repeated.reduce((sum, { unlisted = 0 }) => sum + 1 + unlisted, 0)).toBeLessThanOrEqual(MOST_IN_CELL + MORE);
    const columns = Array.from({ length: MOST_IN_CELL + MORE }, (_, index) => `列${index}甲: 待定`).join(', ');
    const extra = await runRule(
      'structure/unknown-column',
      tableWith(`  - { number: 1, title: 规范收费, extra: { ${columns} } }\n`),
    );
    expect(extra).toHaveLength(MOST_IN_CELL + MORE);
  });

  it('are mended all the same, those that were not listed too', async () => {
    const text = tableWith(rowWith(1, numbers(3 * MOST_IN_CELL)));
    const { host, written } = createMemoryWorld({ 'a.yaml': Buffer.from(text) });
    await run(['check', 'a.yaml', '--fix'], host);
    expect(written.get('a.yaml')).toBe(text.replaceAll('[2025]', '〔2025〕'));
  });

  it('are told of in the reports', async () => {
    const text = tableWith(rowWith(1, numbers(MOST_IN_CELL + MORE)));
    const { host, printed } = createMemoryWorld({ 'a.yaml': Buffer.from(text) });
    await run(['check', 'a.yaml'], host);
    expect(printed.out).toContain(`这一格里同样的问题还有 ${MORE} 个，没有逐一列出`);
    printed.out = '';
    await run(['check', 'a.yaml', '--format', 'json'], host);
    const [{ findings }] = JSON.parse(printed.out).files;
    expect(findings.filter(({ unlisted }: { unlisted?: number }) => unlisted === MORE)).toHaveLength(1);
  });
});
