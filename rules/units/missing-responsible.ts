import type { Proposal } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import type { Unit } from '../../src/model/unit.ts';
import type { Trace } from '../../src/model/trace.ts';
import { freeWords, namesNobody } from '../shared/blank-cell.ts';
import { suggestedUnits } from '../shared/suggested-units.ts';

const HEAD = `title: 2026年新海区古树保护任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
`;

export default defineRule({
  id: 'units/missing-responsible',
  severity: 'warning',
  title: { 'zh-CN': '没有责任单位', en: 'No responsible unit' },
  why: {
    'zh-CN':
      '“同上”“同第3项”离开上一行就看不出是谁，“待定”等于没有写。其他各项都写了责任单位，这一项只有牵头单位，多半是漏填：由谁具体去做没有着落。三分之一以上的任务都不写责任单位的，是这张表的写法，不逐项报告；上级这一项写了责任单位的除外。开发区不归“各县（市）区政府”，别的项都把管委会写在旁边、这一项没写的，那里就没有人做，也提示一下。',
    en: '同上 and 同第3项 say nobody once the row stands by itself, and 待定 names nobody yet. The other rows name responsible units and this one has a lead alone: most likely the cell was overlooked, and nobody is to do the work. Where more than a third of the rows leave the cell blank, that is how the table is written, and only rows whose parent task names some are reported. A zone is under no 各县（市）区政府: where the other rows name its committee beside them and this one does not, nobody does the work there, and that is noted too.',
  },
  fix: {
    'zh-CN': '写明责任单位；确由牵头单位独自完成的，在责任单位栏写明。',
    en: 'Name the responsible units; where the lead does it alone, say so in the cell.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '分解表各项写明责任单位，是办文惯例，没有统一的国家标准。',
      en: 'That each row names its responsible units is office custom; no national standard lays it down.',
    },
  },
  messages: {
    blank: {
      'zh-CN': '没有责任单位；其他 {others} 项都写了',
      en: 'No responsible unit, where {others} other rows name some',
    },
    blankUnlikeParent: {
      'zh-CN': '没有责任单位；上级第 {parentTask} 项写的是{units}',
      en: 'No responsible unit; parent task {parentTask} names {units}',
    },
    undecided: {
      'zh-CN': '责任单位写的是“{words}”，没有写明是哪个单位',
      en: 'The responsible unit reads “{words}”, which names nobody',
    },
    zoneLeftOut: {
      'zh-CN': '只写了“{beside}”，没有写“{unit}”；其他 {others} 项都写了',
      en: '“{beside}” without “{unit}”, which {others} other rows name beside it',
    },
    parentUnits: { 'zh-CN': '上级的责任单位写在这里', en: 'the parent names them here' },
  },
  habit: {
    says: {
      'zh-CN': '全表 {rows} 项任务中有 {count} 项没有责任单位：第 {tasks} 项',
      en: 'No responsible unit in {count} of {rows} tasks: {tasks}',
    },
  },
  good: [
    {
      title: '全表只写牵头单位',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 普查古树, lead: [区林业局] }
  - { number: 2, title: 挂牌编号, lead: [区林业局] }
  - { number: 3, title: 修复树洞, lead: [区城管局] }
`,
      },
    },
    {
      title: '有配合单位',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 普查古树, lead: [区林业局], responsible: [各街道] }
  - { number: 2, title: 挂牌编号, lead: [区林业局], responsible: [各街道] }
  - { number: 3, title: 加固支架, lead: [区林业局], responsible: [各街道] }
  - { number: 4, title: 修复树洞, lead: [区城管局], supporting: [区财政局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '四项中只有一项没有写',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 普查古树, lead: [区林业局], responsible: [各街道] }
  - { number: 2, title: 挂牌编号, lead: [区林业局], responsible: [各街道] }
  - { number: 3, title: 加固支架, lead: [区林业局], responsible: [各街道] }
  - { number: 4, title: 修复树洞, lead: [区城管局] }
`,
      },
      findings: [{ at: 'child.yaml:9', message: 'blank' }],
    },
    {
      title: '写的是“同上”“同第三项”“〃”',
      files: {
        'child.yaml': `${HEAD}parent: none
tasks:
  - { number: 1, title: 普查古树, lead: [区林业局], responsible: [各街道] }
  - { number: 2, title: 挂牌编号, lead: [区林业局], responsible: 同上。 }
  - { number: 3, title: 加固支架, lead: [区城管局], responsible: 同第三项 }
  - { number: 4, title: 修复树洞, lead: [区城管局], responsible: 〃 }
`,
      },
      findings: [
        { at: 'child.yaml:7', message: 'undecided' },
        { at: 'child.yaml:8', message: 'undecided' },
        { at: 'child.yaml:9', message: 'undecided' },
      ],
    },
    {
      title: '别的项都写了开发区，这一项没有',
      files: {
        'child.yaml': `title: 2026年临江市古树保护任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 普查古树, lead: [市林业局], responsible: [各县（市）区政府, 高新区管委会] }
  - { number: 2, title: 挂牌编号, lead: [市林业局], responsible: [各县（市）区政府, 高新区管委会] }
  - { number: 3, title: 加固支架, lead: [市林业局], responsible: [各县（市）区政府, 高新区管委会] }
  - { number: 4, title: 修复树洞, lead: [市城管局], responsible: [各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:9', message: 'zoneLeftOut' }],
    },
    {
      title: '上级这一项写了责任单位',
      files: {
        'child.yaml': `${HEAD}parent: parent.yaml
tasks:
  - { number: 1, title: 普查古树, requirement: 逐株登记树龄和生长状况。, lead: [区林业局], responsible: [各街道] }
  - { number: 2, title: 修复树洞, requirement: 清腐填充，次年复查。, lead: [区城管局] }
`,
        'parent.yaml': `title: 2026年临江市古树保护任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 普查古树, requirement: 逐株登记树龄和生长状况。, lead: [市林业局], responsible: [各县（市）区政府] }
  - { number: 2, title: 修复树洞, requirement: 清腐填充，次年复查。, lead: [市城管局], responsible: [市财政局, 各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'blankUnlikeParent' }],
    },
  ],
  check({ table, trace }, report) {
    for (const { task, beside, unit, others } of zonesLeftOut(table.tasks)) {
      report({
        messageId: 'zoneLeftOut',
        severity: 'info',
        data: { task: task.number, beside, unit, others },
        place: task.responsible.place,
        task: task.number,
      });
    }
    for (const task of table.tasks) {
      const words = namesNobody(task.responsible) ? freeWords(task.responsible) : undefined;
      if (words === undefined || namesNobody(task.lead)) continue;
      const about = { place: task.responsible.place, task: task.number };
      report({ messageId: 'undecided', severity: 'error', data: { task: task.number, words }, ...about });
    }
    const named = table.tasks.filter(({ responsible }) => !namesNobody(responsible));
    if (named.length === 0) return;
    const blank = table.tasks.filter(isBlank);
    const isSlip = blank.length <= table.tasks.length * MOST_BLANK && named.length >= LEAST_NAMED;
    for (const task of blank) {
      const about = { place: task.responsible.place, task: task.number };
      const above = trace?.parentsOf(task).find(({ responsible }) => !namesNobody(responsible));
      if (trace && above) {
        const fix = filling(task, above, trace);
        report({
          messageId: 'blankUnlikeParent',
          data: {
            task: task.number,
            parentTask: above.number,
            units: above.responsible.units.map(({ name }) => name),
          },
          ...about,
          ...(fix && { fix }),
          related: [{ path: trace.parent.path, messageId: 'parentUnits', data: {}, place: above.responsible.place }],
        });
      } else if (isSlip) {
        report({ messageId: 'blank', data: { task: task.number, others: named.length }, ...about });
      }
    }
  },
});

/** More blank cells than this share of all rows are how the table is written. */
const MOST_BLANK = 1 / 3;
/** Fewer rows that name responsible units make no rule. */
const LEAST_NAMED = 3;

interface LeftOut {
  task: Task;
  /** The governments that the row names, and the committee that stands beside them elsewhere. */
  beside: string;
  unit: string;
  others: number;
}

/** Rows that address the governments of all places, and not the zone that nearly all such rows address with them. */
function zonesLeftOut(tasks: readonly Task[]): LeftOut[] {
  if (!tasks.some((task) => unitsOf(task).some(({ body }) => body === 'zone'))) return [];
  const rows = tasks.flatMap((task) => {
    const units = unitsOf(task);
    const beside = units.find(isAllGovernments)?.name;
    const zones = new Set(units.filter(({ body }) => body === 'zone').map(({ name }) => name));
    return beside === undefined ? [] : [{ task, beside, zones }];
  });
  const all = new Set(rows.flatMap(({ zones }) => [...zones]));
  return [...all].slice(0, MOST_ZONES).flatMap((unit) => {
    const without = rows.filter(({ zones }) => !zones.has(unit));
    const others = rows.length - without.length;
    if (others < LEAST_NAMED || without.length > rows.length * MOST_BLANK) return [];
    return without.map(({ task, beside }): LeftOut => ({ task, beside, unit, others }));
  });
}

function unitsOf({ lead, responsible, supporting }: Task): Unit[] {
  return [...lead.units, ...responsible.units, ...supporting.units];
}

/** No city has more zones, and each is looked for in all rows. */
const MOST_ZONES = 20;

function isAllGovernments({ covers = [], isVague }: Unit): boolean {
  return isVague !== true && covers.length > 0 && covers.every(({ body }) => body === 'government');
}

/** Rows without a lead as well are reported by missing-units, words that keep a place free by themselves. */
function isBlank({ lead, responsible, supporting }: Task): boolean {
  if (namesNobody(lead) || !namesNobody(responsible)) return false;
  return freeWords(responsible) === undefined && namesNobody(supporting);
}

/** Whom the table would name for the parent's units. */
function filling({ place, responsible }: Task, above: Task, trace: Trace): Proposal | undefined {
  const names = responsible.value === '' ? suggestedUnits('responsible', above, trace) : [];
  if (names.length === 0) return undefined;
  return { safe: false, changes: [{ kind: 'set', pointer: `${place.pointer}/responsible`, value: names.join('、') }] };
}
