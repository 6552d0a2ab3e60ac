import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import { createMatching, type Matching } from '../../src/trace/matching.ts';
import { prepareTables } from '../../src/trace/prepare.ts';
import { relatednessOf, type Relatedness, type Verdict } from '../../src/trace/verdict.ts';
import type { TitleRelation } from '../../src/trace/titles.ts';
import { placeNames } from '../../src/text/normal-form.ts';
import { tableOfTasks } from './tables.ts';

/** A title, a title with its requirement, or these with a remark. */
export type Words = string | readonly [title: string, requirement: string, remark?: string];

export function entryOf(words: Words): TaskEntry {
  if (typeof words === 'string') return { title: words };
  const [title, requirement, remark] = words;
  return { title, requirement, ...(remark !== undefined && { remark }) };
}

/** Tasks that both tables have beside the pair in question: words are weighed, and likeness is measured, against them. */
export const NEIGHBOURS: readonly TaskEntry[] = [
  {
    title: '清理行政规范性文件',
    requirement: '按照谁起草谁清理的原则，公布继续有效、废止、失效目录，动态更新文件库。',
  },
  { title: '做好政府信息公开年度报告编制', requirement: '按照统一格式填报，次年一月底前发布。' },
  { title: '规范依申请公开办理', requirement: '畅通当面、信函、网络等申请渠道，统一登记、审核、答复、归档流程。' },
  { title: '推进生活垃圾分类', requirement: '居民小区投放点撤桶建亭，培育可回收物龙头企业。' },
  { title: '改造老旧小区', requirement: '新增停车位、充电桩，加装电梯，引入专业化物业管理。' },
];

const CITY = { level: 'prefecture', kind: 'government', place: '临江市' } as const;
const DISTRICT = { level: 'county', kind: 'government', place: '新海区' } as const;

/** The tasks of two tables, weighed but not yet matched. */
export function matchingOf(parents: readonly TaskEntry[], children: readonly TaskEntry[]): Matching {
  const above = tableOfTasks([...parents], {}, CITY);
  const below = tableOfTasks([...children], {}, DISTRICT);
  return createMatching(prepareTables(above, below, placeNames(new Set(['临江市', '新海区']))), [], []);
}

/** What the words of one pair of tasks say, where both tables have the neighbours and the parent's has `beside` as well. */
export function judgeWords(
  parent: Words,
  child: Words,
  beside: readonly Words[] = [],
): [relation: TitleRelation, relatedness: Relatedness, verdict: Verdict] {
  const matching = matchingOf(
    [entryOf(parent), ...beside.map(entryOf), ...NEIGHBOURS],
    [entryOf(child), ...NEIGHBOURS],
  );
  const pair = matching.pair(0, 0);
  return [pair.titles.relation, relatednessOf(pair), matching.verdict(0, 0)];
}
