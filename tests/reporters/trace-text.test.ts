import { describe, expect, it } from 'vitest';
import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import type { Paint } from '../../src/reporters/style.ts';
import { traceText } from '../../src/reporters/trace-text.ts';
import { widthOf } from '../../src/reporters/width.ts';
import { coverageOf } from '../../src/trace/coverage.ts';
import { traceTables } from '../../src/trace/trace.ts';
import { tableOf, vocabulary } from '../trace/tables.ts';
import { styleIn } from './style.ts';

const { say } = styleIn('zh-CN');
const asIs = (text: string): string => text;
const paint: Paint = {
  bold: asIs,
  dim: asIs,
  red: asIs,
  green: asIs,
  yellow: asIs,
  cyan: asIs,
  strikethrough: asIs,
  underline: asIs,
};

const BUDGET = {
  title: '公开部门预算',
  requirement: '预算表格全部上网，逐项说明增减原因。',
  lead: '市财政局',
  responsible: '各县（市）区政府',
};
const WATER = {
  title: '公布水库水位',
  requirement: '汛期每日两次在网站公布。',
  lead: '市水利局',
  responsible: '各县（市）区政府',
  deadline: '2026-09-30',
};

function shown(children: readonly TaskEntry[], columns = 100, parents: readonly TaskEntry[] = [BUDGET, WATER]): string {
  const parent = tableOf({ title: '2026年临江市任务分解表', issuer: '临江市人民政府', tasks: [...parents] });
  const child = tableOf({ title: '2026年新海区任务分解表', issuer: '临江市新海区人民政府', tasks: [...children] });
  const trace = traceTables(child, parent, vocabulary);
  const settling = { command: 'gov-lint trace', path: 'a.yaml', isSidecar: false };
  const text = traceText(trace, settling, {
    say,
    paint,
    columns,
    wrapAt: columns,
    hasColour: false,
    toFile: (words) => words,
    toPage: (words) => words,
  });
  expect(text).toContain(say('report/coverage', { ...coverageOf(trace)! }));
  return text;
}

describe('the trace in a terminal', () => {
  it('does not call a task missing that is no task of the child', () => {
    const text = shown([WATER], 100, [{ ...BUDGET, responsible: '市审计局' }, WATER]);
    expect(text).toContain('· 不适用\n1 公开部门预算');
    expect(text).not.toMatch(/· 缺失|不适用　?不适用/);
    expect(shown([WATER])).toContain('· 缺失  适用');
  });

  it('is silent about units that are counterparts of each other', () => {
    const text = shown([{ ...BUDGET, lead: '区财政局', responsible: '各镇人民政府、街道办事处' }, WATER]);
    expect(text).not.toMatch(/牵头：|责任：|时限：/);
  });

  it('shows who does a task and until when on both sides where they differ', () => {
    const text = shown([
      { ...BUDGET, lead: '区审计局', responsible: '' },
      { ...WATER, deadline: '2026-10-31' },
    ]);
    expect(text).toContain('牵头：市财政局　责任：各县（市）区政府');
    expect(text).toContain('│   牵头：区审计局');
    expect(text).toMatch(/时限：2026-09-30 +│   时限：2026-10-31/);
  });

  it('shows all of a missing task and where it would stand, and no row that is far', () => {
    const text = shown([BUDGET, { title: '整理旧图纸', requirement: '登记造册，移交保管。', lead: '区水利局' }]);
    expect(text).toMatch(/缺失.*应排在第 1 项之后/);
    expect(text).toContain('牵头：市水利局　责任：各县（市）区政府');
    expect(text).not.toContain('最接近');
  });

  it('shows the whole row that a task is held for beside it', () => {
    const held = { title: '水库水位天天报', requirement: '汛期早晚两次上墙公布。', lead: '区水利局' };
    const text = shown([BUDGET, held]);
    expect(text).toMatch(/待确认.*可能是第 2 项/);
    expect(text).toMatch(/牵头：市水利局/);
    expect(text).toMatch(/│ .*牵头：区水利局/);
  });

  it('keeps within the width of the terminal', () => {
    const children = [{ ...BUDGET, lead: '区审计局、区数据局、区档案馆、区政府办公室、区委网信办' }];
    for (const columns of [80, 120]) {
      const rows = shown(children, columns)
        .split('\n')
        .filter((line) => line.includes('│'));
      expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(columns);
    }
  });
});
