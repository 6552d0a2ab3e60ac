import { defineRule } from '../../src/model/rule.ts';
import type { Task, UnitCell } from '../../src/model/table.ts';
import {
  judgedTitles,
  LEAST,
  pairsOf,
  plainTitle,
  rowOfSameTitle,
  sharesPair,
  withoutEndMarks,
} from '../shared/judged-titles.ts';
import { partsOf } from '../../src/trace/row-parts.ts';
import { likeness } from '../shared/likeness.ts';
import { demandOf } from '../shared/place.ts';
import { nameOf } from '../shared/quote.ts';
import { withoutFrames } from '../shared/without-frames.ts';
import { addTo } from '../../src/text/lists-by-key.ts';

const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
`;
/** Requirements that share this much are the same but for an edit. */
const LEAST_ALIKE = 0.9;
/** Longer requirements are compared by their beginning. */
const LONGEST = 600;
/** Of 落实工作要求 nothing is left that tells it from others. */
const SHORTEST_CORE = 2;
/** Rows of one title that are compared with one another. */
const MOST = 30;

export default defineRule({
  id: 'structure/duplicate-title',
  severity: 'warning',
  title: { 'zh-CN': '任务重复', en: 'Task stands twice' },
  why: {
    'zh-CN':
      '标题相同、要求也相同（或者几乎相同）的两项，多半是复制时多贴了一次，统计完成率时会算两遍。标题相同而要求不同的，是把一项工作分成几步；牵头单位完全不同的，是分给几家各做各的，都不报告。但要求写的是上级另一项任务的，是标题抄错了行；要求一字不提标题所说的事，而上级这个标题下的任务另一项已经承接，或者两项隔着别的任务、另一项的要求说的正是这件事的，也是。',
    en: 'Two rows of the same title and the same or nearly the same requirement were probably pasted twice, and progress counts them twice. The same title with another requirement divides the work into steps, and with entirely different leads among units; neither is reported. Where the requirement is that of another task of the parent, or says no word of what the title names while the other row carries the parent’s task of that title, or stands apart and speaks of it, the title was copied from the wrong row.',
  },
  fix: {
    'zh-CN': '删去重复的一项，或者改正其中一项的标题和要求。',
    en: 'Delete one of the two, or correct its title and requirement.',
  },
  authority: {
    kind: '惯例',
    text: { 'zh-CN': '一项任务在表中列一次，是办文惯例。', en: 'A task stands once in a table: office custom.' },
  },
  messages: {
    same: {
      'zh-CN': '与第 {other} 项“{title}”重复：标题、要求都相同',
      en: 'Repeats task {other} “{title}”: same title, same requirement',
    },
    alike: {
      'zh-CN': '与第 {other} 项“{title}”重复：标题相同，要求只差几个字',
      en: 'Repeats task {other} “{title}”: same title, a requirement that differs in a few characters',
    },
    reworded: {
      'zh-CN': '与第 {other} 项“{title}”重复：标题说的是一回事，要求相同或者只差几个字',
      en: 'Repeats task {other} “{title}”: a title that means the same, and the same requirement but for a few characters',
    },
    copied: {
      'zh-CN': '标题与第 {other} 项相同，工作要求写的却是上级第 {parentTask} 项“{title}”的内容',
      en: 'Has the title of task {other}, and the requirement is what parent task {parentTask}, “{title}”, demands',
    },
    unsaid: {
      'zh-CN':
        '标题与第 {other} 项“{title}”相同，工作要求说的却不是这件事[[；上级第 {parentTask} 项已由第 {other} 项承接]]',
      en: 'Has the title of task {other}, “{title}”, and demands something else[[; task {other} carries parent task {parentTask}]]',
    },
    demanded: {
      'zh-CN': '这里是上级第 {parentTask} 项，要求由它而来',
      en: 'parent task {parentTask}, from which the requirement comes',
    },
    first: { 'zh-CN': '与它相同的任务在这里', en: 'the task that it repeats' },
  },
  good: [
    {
      title: '标题相同，要求不同：分几步做',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公开预算信息, requirement: 2月底前公布部门预算表格。, lead: [区财政局] }
  - { number: 2, title: 公开预算信息, requirement: 10月底前公布转移支付执行结果。, lead: [区财政局] }
`,
      },
    },
    {
      title: '标题相同，下一项没有提到：接着写的是下一步',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 评选节水庭院, requirement: 逐户登记节水庭院的水表读数。, lead: [区水利局] }
  - { number: 2, title: 评选节水庭院, requirement: 给获评住户赠送雨水桶和滴灌管。, lead: [区水利局] }
`,
      },
    },
    {
      title: '有好几个标题各列了两次',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 评选节水庭院, requirement: 逐户登记节水庭院的水表读数。, lead: [区水利局] }
  - { number: 2, title: 更换老旧闸阀, requirement: 汛前更换闸阀十二处。, lead: [区水利局] }
  - { number: 3, title: 评选节水庭院, requirement: 给获评住户赠送雨水桶和滴灌管。, lead: [区商务局] }
  - { number: 4, title: 更换老旧闸阀, requirement: 钥匙交给巡河员保管。, lead: [区商务局] }
`,
      },
    },
    {
      title: '标题、要求相同，分给不同的单位',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公开行业统计, requirement: 每季度公布一次。, lead: [区教育局] }
  - { number: 2, title: 公开行业统计, requirement: 每季度公布一次。, lead: [区卫健局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '同一行贴了两次',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公开预算信息, requirement: 2月底前公布部门预算表格。, lead: [区财政局] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次。, lead: [区水利局] }
  - { number: 3, title: 公开预算信息。, requirement: 2月底前公布部门预算表格, lead: [区财政局] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'same' }],
    },
    {
      title: '标题前加了“进一步”',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公布水库水位, requirement: 汛期每日两次公布水位。, lead: [区水利局] }
  - { number: 2, title: 进一步做好公布水库水位工作, requirement: 汛期每日两次公布水位。, lead: [区水利局] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'reworded' }],
    },
    {
      title: '要求只差几个字',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 公开预算信息, requirement: 2月底前在区政府门户网站集中公布部门预算表格和编制说明。, lead: [区财政局] }
  - { number: 2, title: 公开预算信息, requirement: 3月底前在区政府门户网站集中公布部门预算表格和编制说明。, lead: [区财政局] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'alike' }],
    },
    {
      title: '标题抄了上一行的',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 公开预算信息, requirement: 2月底前公布部门预算表格和编制说明。, lead: [区财政局] }
  - { number: 2, title: 公开预算信息, requirement: 汛期每日两次公布水库水位和雨量。, lead: [区水利局] }
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 公开预算信息, requirement: 2月底前公布部门预算表格和编制说明。, responsible: [各县（市）区政府] }
  - { number: 2, title: 公布水库水位, requirement: 汛期每日两次公布水库水位和雨量。, responsible: [各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'copied' }],
    },
    {
      title: '标题抄了隔着几行的另一项的，两项都是本级自加的',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 评选节水庭院, requirement: 逐户登记节水庭院的水表读数。, lead: [区水利局] }
  - { number: 2, title: 更换老旧闸阀, requirement: 汛前更换闸阀十二处。, lead: [区水利局] }
  - { number: 3, title: 评选节水庭院, requirement: 菜市场张贴当日菜价，整修摊位遮雨棚。, lead: [区商务局] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'unsaid' }],
    },
    {
      title: '本级自加的一项，标题抄了另一行的',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 公布水库水位, requirement: 汛期每日两次公布水库水位和雨量。, lead: [区水利局] }
  - { number: 2, title: 公布水库水位, requirement: 菜市场张贴当日菜价，每月评选一次诚信摊位。, lead: [区商务局] }
`,
        'parent.yaml': `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 公布水库水位, requirement: 汛期每日两次公布水库水位和雨量。, responsible: [各县（市）区政府] }
`,
      },
      findings: [{ at: 'child.yaml:7', message: 'unsaid' }],
    },
  ],
  check({ table, trace }, report) {
    const { tasks } = table;
    for (const [task, { strange, unsaid }] of trace ? judgedTitles(trace) : []) {
      const first = (strange ?? unsaid) && rowOfSameTitle(task, tasks);
      if (!trace || !first) continue;
      const about = { place: task.title.place, task: task.number };
      const related = [
        { path: table.path, messageId: 'first' as const, data: {}, place: first.title.place, task: first.number },
      ];
      const data = { task: task.number, other: first.number };
      if (strange) {
        const { number } = strange.other;
        const demanded = { messageId: 'demanded' as const, data: { parentTask: number } };
        report({
          messageId: 'copied',
          data: { ...data, parentTask: number, title: nameOf(strange.other) },
          ...about,
          related: [...related, { path: trace.parent.path, ...demanded, place: demandOf(strange.other) }],
        });
      } else if (unsaid && trace.parentsOf(first).includes(unsaid)) {
        report({
          messageId: 'unsaid',
          data: { ...data, title: nameOf(first), parentTask: unsaid.number },
          ...about,
          related,
        });
      }
    }
    const copy = copiedTitle(tasks);
    if (copy && !(trace && (trace.parentsOf(copy.task).length > 0 || judgedTitles(trace).has(copy.task)))) {
      const { task, first } = copy;
      report({
        messageId: 'unsaid',
        data: { task: task.number, other: first.number, title: nameOf(first) },
        place: task.title.place,
        task: task.number,
        related: [{ path: table.path, messageId: 'first', data: {}, place: first.title.place, task: first.number }],
      });
    }
    const byTitle = new Map<string, Task[]>();
    for (const task of tasks) {
      const title = plainTitle(task);
      if (title === '') continue;
      const core = coreOf(title);
      const before = byTitle.get(core) ?? [];
      byTitle.set(core, before);
      const requirement = before.length === 0 ? '' : withoutEndMarks(task.requirement.value);
      const other = before
        .slice(0, MOST)
        .find(
          (one) =>
            isSame(withoutEndMarks(one.requirement.value), requirement) &&
            (plainTitle(one) === title || saysOf(core, requirement)) &&
            !areApart(one, task),
        );
      before.push(task);
      if (!other) continue;
      const isSameTitle = plainTitle(other) === title;
      report({
        messageId: !isSameTitle
          ? 'reworded'
          : withoutEndMarks(other.requirement.value) === requirement
            ? 'same'
            : 'alike',
        data: { task: task.number, other: other.number, title: nameOf(task) },
        place: task.title.place,
        task: task.number,
        related: [{ path: table.path, messageId: 'first', data: {}, place: other.title.place, task: other.number }],
      });
    }
  },
});

/**
 * The one title of the table that stands twice, in rows apart, of which one says something of it and the other not a word. Rows that
 * follow each other are steps of one work, rows of two sections are the work of each field, and a table with more of such titles is
 * divided by something else.
 */
function copiedTitle(tasks: readonly Task[]): { task: Task; first: Task } | undefined {
  const rows = new Map<string, Task[]>();
  for (const task of tasks) {
    const title = plainTitle(task);
    if (title !== '') addTo(rows, title, task);
  }
  const [pair, another] = [...rows.values()].filter(({ length }) => length > 1);
  if (!pair || another || pair.length > 2 || pair[1]!.index - pair[0]!.index < 2) return undefined;
  if (pair[0]!.section !== pair[1]!.section) return undefined;
  const words = pairsOf(partsOf(pair[0]!).title);
  if (words.size < LEAST) return undefined;
  const saysIt = (task: Task): boolean => sharesPair(words, partsOf(task).requirement);
  const [first, task] = saysIt(pair[0]!) ? pair : pair.toReversed();
  if (!saysIt(first!) || saysIt(task!) || pairsOf(partsOf(task!).requirement).size < LEAST) return undefined;
  return { task: task!, first: first! };
}

/** What a title is about. */
function coreOf(title: string): string {
  const core = withoutFrames(title, { nouns: false });
  return core.length < SHORTEST_CORE ? title : core;
}

/** Under another title only a requirement that speaks of what both are about makes them one task: 按年度计划完成 and a blank suit any. */
function saysOf(core: string, requirement: string): boolean {
  const words = pairsOf(core);
  return words.size > 0 && sharesPair(words, requirement);
}

/** Of two requirements only one of which is blank nothing can be told. */
function isSame(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === '' || b === '') return false;
  return likeness(a.slice(0, LONGEST), b.slice(0, LONGEST), LEAST_ALIKE) > 0;
}

/** Given to units of which none is the same. */
function areApart(a: Task, b: Task): boolean {
  return (
    areDisjoint(a.lead, b.lead) ||
    (a.lead.units.length + b.lead.units.length === 0 && areDisjoint(a.responsible, b.responsible))
  );
}

function areDisjoint(a: UnitCell, b: UnitCell): boolean {
  if (a.units.length === 0 || b.units.length === 0) return false;
  const names = new Set(a.units.map(({ name }) => name));
  return !b.units.some(({ name }) => names.has(name));
}
