import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import type { TaskTrace, Trace, Uncovered } from '../../src/model/trace.ts';
import { COVERED_STATES } from '../../src/model/trace.ts';
import { isAllBlank, stripBlanks } from '../../src/text/blanks.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { demandOf, within } from '../shared/place.ts';
import { quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - number: 1
    title: 做好公共企事业单位信息公开
    requirement: 督促供水、供电、供气、公共交通等单位公布服务标准。建立投诉举报处理台账并按月通报。
    lead: [市住建局]
    responsible: [各县（市）区政府]
`;

export default defineRule({
  id: 'coverage/dropped-clause',
  severity: 'warning',
  title: { 'zh-CN': '漏写上级要求的内容', en: 'Part of the parent’s requirement was dropped' },
  why: {
    'zh-CN':
      '任务承接了，但上级写明的一句要求或列举的一个领域没有写进来。标题照旧、内容变少，是最不容易看出来的缩水。工作要求整格空着的，由 structure/empty-requirement 报告。',
    en: 'The task is taken up, but a clause that the parent demands, or one of the fields it lists, was left out. The title stays and the content shrinks, which is the hardest loss to notice. A requirement that is blank altogether is reported by structure/empty-requirement.',
  },
  fix: {
    'zh-CN': '补上漏写的内容；本单位确实不涉及的领域，可以不补，但应当说明。',
    en: 'Put the missing content back; a field that this body really has nothing to do with may stay out, but say so.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级细化上级要求，一般只增不减；没有统一的国家标准。',
      en: 'A subordinate table usually adds to what the parent demands and takes nothing away. Office custom; no national standard.',
    },
  },
  about: ['items', 'clauses'],
  messages: {
    items: {
      'zh-CN': '漏了上级第 {parentTask} 项列举的“{items}”',
      en: 'Leaves out what parent task {parentTask} lists: {items}',
    },
    clauses: {
      'zh-CN': '没有写上级第 {parentTask} 项的要求：“{text}”',
      en: 'Leaves out what parent task {parentTask} demands: “{text}”',
    },
    parentWords: { 'zh-CN': '上级的原文在这里', en: 'what the parent demands stands here' },
  },
  good: [
    {
      title: '列举的领域和各句要求都在',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 做好公共企事业单位信息公开
    requirement: 督促供水、供电、供气、公共交通等单位公布服务标准。建立投诉举报处理台账并按月通报。
    lead: [区住建局]
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '增加了内容，没有减少',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 做好公共企事业单位信息公开
    requirement: 督促供水、供电、供气、公共交通、物业等单位公布服务标准。建立投诉举报处理台账并按月通报。每半年回访一次。
    lead: [区住建局]
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '列举的领域少了两个',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 做好公共企事业单位信息公开
    requirement: 督促供水、公共交通等单位公布服务标准。建立投诉举报处理台账并按月通报。
    lead: [区住建局]
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'items' }],
    },
    {
      title: '漏了一句要求',
      files: {
        'child.yaml': `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 做好公共企事业单位信息公开
    requirement: 督促供水、供电、供气、公共交通等单位公布服务标准。
    lead: [区住建局]
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'clauses' }],
    },
  ],
  check({ table, trace, isToldAbove }, report) {
    if (!trace) return;
    const rows = onceAsked((): readonly Row[] =>
      table.tasks.map((task) => ({ task, words: stripBlanks(task.requirement.value) })),
    );
    const hasRequirements = !table.tasks.every(hasNoRequirement);
    for (const traced of trace.tasks) {
      const child = traced.links[0]?.child;
      if (!child || traced.uncovered.length === 0) continue;
      if (!COVERED_STATES.has(traced.state) || traced.binding === 'no' || traced.isWaived) continue;
      // A blank requirement in a table that has them is the business of structure/empty-requirement.
      if (hasRequirements && traced.links.every((link) => hasNoRequirement(link.child))) continue;
      const about = { place: demandOf(child), task: child.number };
      const numbers = { task: child.number, parentTask: traced.parent.number };
      const related = (pieces: readonly Uncovered[]) =>
        [
          {
            path: trace.parent.path,
            messageId: 'parentWords',
            data: { parentTask: numbers.parentTask },
            place: firstWords(traced, pieces),
          },
        ] as const;
      const untold = traced.uncovered.filter(
        ({ in: cell, span, text }) =>
          !isToldAbove(within(traced.parent[cell], span)) && !isDividedOff(text, rows, trace),
      );
      const items = untold.filter(({ kind }) => kind === 'item');
      if (items.length > 0) {
        const data = { ...numbers, items: items.map(({ text }) => quote(text)) };
        report({ messageId: 'items', data, ...about, related: related(items) });
      }
      const clauses = untold.filter(({ kind }) => kind === 'clause');
      if (clauses.length > 0) {
        const texts = clauses.map(({ text }) => quote(text, 80));
        const data = { ...numbers, clauses: texts, text: texts.join('；') };
        report({ messageId: 'clauses', data, ...about, related: related(clauses) });
      }
    }
  },
});

/** A row, and its requirement without blanks. */
interface Row {
  task: Task;
  words: string;
}

/** A clause that became a row of its own, word for word: what that row carries from above does not say it. */
function isDividedOff(clause: string, rows: () => readonly Row[], { parentsOf }: Trace): boolean {
  const sought = stripBlanks(clause);
  if (sought.length < LEAST_DIVIDED_OFF) return false;
  return rows().some(
    ({ task, words }) =>
      words.includes(sought) &&
      !parentsOf(task).some(({ requirement }) => stripBlanks(requirement.value).includes(sought)),
  );
}

/** A shorter one (抓好落实) may stand in any row. */
const LEAST_DIVIDED_OFF = 8;

function hasNoRequirement({ requirement }: Task): boolean {
  return isAllBlank(requirement.value);
}

function firstWords({ parent }: TaskTrace, pieces: readonly Uncovered[]) {
  const piece = pieces[0];
  return piece ? within(parent[piece.in], piece.span) : parent.requirement.place;
}
