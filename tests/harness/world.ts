import { vocabulary } from '../../rules/names/index.generated.ts';
import { presets } from '../../rules/presets/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { lint } from '../../src/engine/lint.ts';
import { loadPolicy } from '../../src/engine/policy.ts';
import { ruleSettings } from '../../src/engine/settings.ts';
import { createWorkspace } from '../../src/engine/workspace.ts';
import { readSidecar } from '../../src/importers/sidecar/read-sidecar.ts';
import { writeTable } from '../../src/importers/write-table.ts';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../src/io/memory.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../../src/model/generated/table-file.ts';
import { SEEDS } from '../trace/mutations/pool.ts';
import type { Random } from '../trace/mutations/random.ts';

/** A child table with its parent, as an office keeps them, and what else is checked with them. */
export interface World {
  child: TableFile;
  parent: TableFile;
  grandparent?: TableFile;
  /** Packs as data. */
  policies: unknown[];
  /** Changes of the child's text after it is written: comments, which tables do not hold. */
  rewrite?: (text: string) => string;
  sidecar?: string;
  notSuppressible?: readonly string[];
}

const BUREAUS = ['财政局', '教育局', '司法局', '农业农村局', '住房城乡建设局', '商务局'];
const HEADINGS = ['一、夯实基础工作', '二、突出重点领域', '三、完善制度机制'];
const PARTS = [
  ['（一）抓好日常管理', '（二）推进信息共享'],
  ['（一）守住安全底线', '（二）优化服务环境'],
  ['（一）健全工作制度', '（二）加强督促检查'],
];

/** A pair without a fault: 18 tasks, some with a deadline, a citation or a prohibition. */
export function cleanWorld(random: Random): World {
  const seeds = random.shuffled(SEEDS.filter((seed) => seed.length >= 3)).slice(0, 18);
  const parentTasks = seeds.map((seed, index) => parentTask(seed, index + 1, random));
  const childTasks = parentTasks.map(localise);
  return {
    parent: {
      title: '2026年全市重点工作任务分解表',
      issuer: '临江市人民政府办公室',
      docNumber: '临政办〔2026〕12号',
      date: '2026-03-10',
      year: 2026,
      parent: 'none',
      sections: sectionsOf(parentTasks),
    },
    child: {
      title: '2026年新海区重点工作任务分解表',
      issuer: '临江市新海区人民政府办公室',
      docNumber: '新政办〔2026〕7号',
      date: '2026-04-20',
      year: 2026,
      noticeTitle: '临江市新海区人民政府办公室关于印发2026年新海区重点工作任务分解表的通知',
      parent: 'parent.yaml',
      basis: [
        { title: '临江市人民政府办公室关于印发2026年全市重点工作任务分解表的通知', docNumber: '临政办〔2026〕12号' },
      ],
      sections: sectionsOf(childTasks),
    },
    policies: [],
  };
}

function parentTask(seed: readonly string[], number: number, random: Random): TaskEntry {
  const [title, ...clauses] = seed.map((text) => text.replace(/[{}]/g, ''));
  const extra = [
    ...(number % 5 === 0 ? ['严禁弄虚作假'] : []),
    ...(number % 6 === 0 ? [`执行《重点工作管理办法》（临政规〔2025〕${number}号）`] : []),
    ...(number % 4 === 0 ? [`各单位应当在${5 + (number % 5)}月底前报送进展情况`] : []),
    ...(number % 7 === 0 ? ['确保全面覆盖供水、供电、供气、供热等领域'] : []),
  ];
  const bureau = random.pick(BUREAUS);
  return {
    number,
    title: title!,
    requirement: `${[...clauses, ...extra].join('；')}。`,
    lead: [`市${bureau}`],
    responsible: ['市直各部门', '各县（市）区人民政府'],
  };
}

function localise(task: TaskEntry): TaskEntry {
  return {
    ...task,
    lead: (task.lead as string[]).map((unit) => unit.replace(/^市/, '区')),
    responsible: ['区直各部门', '各镇人民政府', '各街道办事处'],
  };
}

function sectionsOf(tasks: readonly TaskEntry[]): SectionEntry[] {
  return HEADINGS.map((heading, chapter) => ({
    heading,
    sections: PARTS[chapter]!.map((part, index) => {
      const from = chapter * 6 + index * 3;
      return { heading: part, tasks: tasks.slice(from, from + 3) };
    }),
  }));
}

/** Every section that holds tasks, in order. */
/** Tasks of a world carry plain numbers. */
export interface WorldTask extends TaskEntry {
  number?: number;
}

interface WorldSection extends SectionEntry {
  tasks?: WorldTask[];
}

export function leavesOf(table: TableFile): WorldSection[] {
  return (table.sections ?? []).flatMap((section) => section.sections ?? []) as WorldSection[];
}

export function tasksOf(table: TableFile): WorldTask[] {
  return leavesOf(table).flatMap((section) => section.tasks ?? []);
}

/** Takes a task out and closes the gap in the numbering. */
export function drop(table: TableFile, number: number): void {
  for (const section of leavesOf(table)) section.tasks = (section.tasks ?? []).filter((task) => task.number !== number);
  renumber(table);
}

export function renumber(table: TableFile): void {
  for (const [index, task] of tasksOf(table).entries()) task.number = index + 1;
}

/** What is reported on the child of a world. */
export async function findingsOf(world: World): Promise<readonly Finding[]> {
  const text = writeTable(world.child, 'yaml');
  const workspace = createWorkspace({
    files: memoryFiles({
      'child.yaml': world.rewrite?.(text) ?? text,
      'parent.yaml': writeTable(world.parent, 'yaml'),
      ...(world.grandparent && { 'grandparent.yaml': writeTable(world.grandparent, 'yaml') }),
      ...(world.sidecar !== undefined && { 'child.gov-lint.yaml': world.sidecar }),
    }),
    importers: [createYamlImporter()],
    readSidecar,
    vocabulary,
  });
  const policies = world.policies.map((data) => {
    const loaded = loadPolicy('pack.yaml', data);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.policy;
  });
  const report = await lint(['child.yaml'], workspace, {
    settings: ruleSettings(rules, { ...presets.recommended, 'coverage/local-task': 'info' }, {}),
    policies,
    vocabulary,
    today: '2026-05-01',
    knownRules: rules.map(({ id }) => id),
    ...(world.notSuppressible && { notSuppressible: world.notSuppressible }),
  });
  return report.tables.flatMap((table) => table.findings);
}
