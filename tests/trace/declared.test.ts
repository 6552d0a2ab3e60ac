import { describe, expect, it } from 'vitest';
import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import type { Trace } from '../../src/model/trace.ts';
import { traceTables } from '../../src/trace/trace.ts';
import { tableOfTasks, vocabulary } from './tables.ts';

const WASTE = { title: '推进生活垃圾分类', requirement: '居民小区投放点撤桶建亭，培育可回收物龙头企业。' };
const REPORT = { title: '做好政府信息公开年度报告编制', requirement: '按照统一格式填报，次年一月底前发布。' };
const CHECK = {
  title: '开展政府信息公开专栏检查',
  requirement: '每季度抽查各单位专栏的更新情况，通报长期不更新的栏目。',
};
const CHECK_REWORDED = { title: '组织信息公开专栏自查', requirement: '每季度由各单位自行检查专栏更新情况并上报。' };
const HOUSES = { title: '改造老旧小区', requirement: '新增停车位、充电桩，加装电梯，引入专业化物业管理。' };

function traceOf(parent: readonly TaskEntry[], child: readonly TaskEntry[], unmatched: readonly number[] = []): Trace {
  return traceTables(tableOfTasks(child, { unmatched: [...unmatched] }), tableOfTasks(parent), vocabulary);
}

function statesOf({ tasks }: Trace): readonly string[] {
  return tasks.map(({ state }) => state);
}

describe('parent tasks that a person found nothing for', () => {
  it('are missing, with no candidate to ask about', () => {
    expect(statesOf(traceOf([WASTE, CHECK], [WASTE, CHECK_REWORDED]))).toEqual(['exact', 'review']);
    const trace = traceOf([WASTE, CHECK], [WASTE, CHECK_REWORDED], [2]);
    expect(statesOf(trace)).toEqual(['exact', 'missing']);
    expect(trace.tasks[1]).toMatchObject({ isDeclared: true, nearest: [], links: [] });
    expect(trace.childOnly.map(({ number }) => number)).toEqual([2]);
  });

  it('are missing even where a row has the same words, which may then carry another task', () => {
    const trace = traceOf([WASTE, CHECK], [WASTE, CHECK], [2]);
    expect(statesOf(trace)).toEqual(['exact', 'missing']);
    expect(trace.tasks[0]!.isDeclared).toBe(false);
  });

  it('yield to a declared link, and the contradiction is kept for the report', () => {
    const trace = traceOf([WASTE, CHECK], [WASTE, { ...HOUSES, implements: 2 }], [2]);
    expect(statesOf(trace)[1]).not.toBe('missing');
    expect(trace.brokenUnmatched).toEqual([{ number: 2, index: 0, isLinked: true }]);
  });

  it('are told apart by the links of their namesakes where a number stands twice', () => {
    const parent = [WASTE, { ...REPORT, number: 1 }, { ...CHECK, number: 1 }];
    const child = [WASTE, REPORT, CHECK_REWORDED];
    expect(statesOf(traceOf(parent, child))).toEqual(['exact', 'exact', 'review']);
    const trace = traceOf(parent, child, [1]);
    expect(statesOf(trace)).toEqual(['exact', 'exact', 'missing']);
    expect(trace.tasks.map(({ isDeclared }) => isDeclared)).toEqual([false, false, true]);
    expect(trace.tasks[2]!.nearest).toEqual([]);
  });

  it('are kept for the report where the parent has no such number', () => {
    const trace = traceOf([WASTE, CHECK], [WASTE, CHECK], [2, 9]);
    expect(trace.brokenUnmatched).toEqual([{ number: 9, index: 1, isLinked: false }]);
  });
});
