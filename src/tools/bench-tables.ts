import type { TableFile, TaskEntry } from '../model/generated/table-file.ts';
import { writeTable } from '../importers/write-table.ts';

const TASKS = 40;
const FIELDS = [
  '财政资金',
  '养老服务',
  '营商环境',
  '安全生产',
  '生态环境',
  '乡村振兴',
  '医疗卫生',
  '义务教育',
  '住房保障',
  '交通运输',
];
const DEEDS = [
  '完善信息公开目录',
  '规范办事指南',
  '加强政策解读',
  '健全投诉受理机制',
  '开展专项检查',
  '推进数据共享',
  '优化服务流程',
  '建立工作台账',
];
const CLAUSES = [
  '对照清单逐项核对已发布的内容，及时补充遗漏事项',
  '明确专人负责，做到有人管、有人查、有人改',
  '通过门户网站和服务大厅同步发布，方便群众查询',
  '每季度汇总一次进展，报办公室备案',
  '会同有关部门统一口径，避免前后不一',
  '对群众反映集中的问题列出整改清单，限期答复',
  '组织业务培训，提高经办人员的办理水平',
  '将落实情况纳入年度考核，考核结果向社会公布',
  '依托一体化平台归集数据，减少重复填报',
  '广泛听取企业和群众意见，不断改进工作方法',
];

/** A parent of 40 tasks (about 45 KB as YAML) and a child that rewrites it and drops three. Same seed, same text. */
export function makePair(seed: number, parentPath = 'parent.yaml'): { parent: string; child: string } {
  const random = mulberry32(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const tasks: TaskEntry[] = [];
  for (let number = 1; number <= TASKS; number++) {
    const clauses = Array.from({ length: 14 }, () => pick(CLAUSES));
    tasks.push({
      number,
      title: `${pick(DEEDS)}，做好${FIELDS[number % FIELDS.length]}领域第${Math.ceil(number / FIELDS.length)}批工作。`,
      requirement: `${[...new Set(clauses)].join('；')}。${pick(CLAUSES)}，${seed}号文所列事项一并落实。`,
      lead: ['市财政局', '市数据局'],
      responsible: ['市直各部门', '各县（市）区政府'],
      remark: '12月底前',
    });
  }
  const parent = table(
    '2026年全市政务公开工作主要任务分解表',
    '临江市人民政府办公室',
    `临政办〔2026〕${seed}号`,
    tasks,
  );
  const dropped = new Set([1 + (seed % TASKS), 1 + ((seed * 7) % TASKS), 1 + ((seed * 13) % TASKS)]);
  const kept = tasks.filter((task) => !dropped.has(task.number!)).map((task, index) => localise(task, index + 1));
  const child = table(
    '2026年新海区政务公开工作主要任务分解表',
    '临江市新海区人民政府办公室',
    `新政办〔2026〕${seed}号`,
    kept,
  );
  return {
    parent: writeTable({ ...parent, parent: 'none' }, 'yaml'),
    child: writeTable({ ...child, parent: parentPath, basis: [{ docNumber: parent.docNumber! }] }, 'yaml'),
  };
}

function table(title: string, issuer: string, docNumber: string, tasks: TaskEntry[]): TableFile {
  return { title, issuer, docNumber, date: '2026-05-20', year: 2026, sections: [{ heading: '一、重点任务', tasks }] };
}

function localise(task: TaskEntry, number: number): TaskEntry {
  return { ...task, number, lead: ['区财政局', '区数据局'], responsible: ['区直各部门', '各镇人民政府、街道办事处'] };
}

/** A small seeded generator of numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
