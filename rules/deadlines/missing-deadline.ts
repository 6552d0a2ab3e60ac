import type { Proposal } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/location.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { COVERED_STATES } from '../../src/model/trace.ts';
import { awaitsDay } from '../../src/text/gaps.ts';
import { quantitiesIn } from '../../src/text/quantities.ts';
import { type Strength, strengthsIn } from '../../src/text/strength.ts';
import { exchangedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
import { demandOf } from '../shared/place.ts';
import {
  deadlinePlace,
  isOfWholeYear,
  namesWholeYear,
  rulingDeadlines,
  subjectOf,
  type TaskDeadline,
} from '../shared/task-deadlines.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 建设规划信息专题, requirement: 10月底前完成历年规划文本归集，供公众检索下载。, responsible: [各县（市）区政府] }
  - { number: 2, title: 开展专栏检查, requirement: 通报检查情况。, responsible: [各县（市）区政府], remark: 每季度 }
`;
const childWith = (first: string, second: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 建设规划信息专题, ${first}, lead: [区数据局] }
  - { number: 2, title: 开展专栏检查, ${second}, lead: [区政府办] }
`;

export default defineRule({
  id: 'deadlines/missing-deadline',
  severity: 'warning',
  title: { 'zh-CN': '没有写上级的完成时限', en: 'Parent’s deadline is not carried over' },
  why: {
    'zh-CN': '上级对这项任务定了时限或者频次，本表的要求、备注、完成时限栏都没有写。办理单位看不到时限，容易拖到年底。',
    en: 'The parent sets a date or an interval for this task; nothing in the requirement, remark or deadline column here does. Whoever does the task does not see when it is due.',
  },
  fix: {
    'zh-CN': '在工作要求、备注或者完成时限栏写明时限，不晚于上级。',
    en: 'State the deadline in the requirement, the remark or the deadline column, no later than the parent’s.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '分解任务应当明确时限，是印发通知和督查考核的通常要求，没有统一的国家标准。',
      en: 'Covering notices and supervision commonly ask for deadlines; no national standard lays it down.',
    },
  },
  about: ['parentWords'],
  messages: {
    missing: {
      'zh-CN': '没有写完成时限；上级第 {parentTask} 项写明“{parentWords}”[[（{parentDate}）]]',
      en: 'No deadline is given; parent task {parentTask} says “{parentWords}”[[ ({parentDate})]]',
    },
    parentDeadline: { 'zh-CN': '上级的时限在这里', en: 'the parent’s deadline stands here' },
  },
  good: [
    {
      title: '时限写在备注或者完成时限栏也可以',
      files: {
        'child.yaml': childWith(
          'requirement: 归集历年规划文本。, remark: 9月底前',
          'requirement: 通报检查情况。, deadline: 每月',
        ),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '“每年”和“年内”在一年的表里写作“全年”“本年度”',
      files: {
        'child.yaml': childWith(
          'requirement: 本年度完成历年规划文本归集，6月底前供公众检索下载。',
          'requirement: 全年检查专栏不少于4次，11月15日前通报检查情况。',
        ),
        'parent.yaml': PARENT.replace('10月底前完成历年规划文本归集，供', '年内完成历年规划文本归集，6月底前供')
          .replace('通报检查情况。', '每年检查专栏不少于4次，11月15日前通报检查情况。')
          .replace(', remark: 每季度', ''),
      },
    },
    {
      title: '上级没有定时限',
      files: {
        'child.yaml': childWith('requirement: 归集历年规划文本，供公众检索下载。', 'requirement: 通报检查情况。'),
        'parent.yaml': PARENT.replace('10月底前完成', '').replace(', remark: 每季度', ''),
      },
    },
  ],
  bad: [
    {
      title: '要求里的时限删掉了',
      files: {
        'child.yaml': childWith(
          'requirement: 完成历年规划文本归集，供公众检索下载。',
          'requirement: 通报检查情况。, remark: 每季度',
        ),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'missing' }],
    },
    {
      title: '上级备注栏的频次没有写',
      files: {
        'child.yaml': childWith(
          'requirement: 10月底前完成历年规划文本归集，供公众检索下载。',
          'requirement: 通报检查情况。',
        ),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:7', message: 'missing' }],
    },
  ],
  check({ trace, isToldAbove }, report) {
    if (!trace) return;
    const tell = (parent: Task, child: Task, due: TaskDeadline, place: Place, fix?: Proposal): void => {
      if (isToldAbove(deadlinePlace(parent, due))) return;
      report({
        messageId: 'missing',
        data: {
          task: child.number,
          parentTask: parent.number,
          parentWords: due.raw,
          ...(due.to !== undefined && { parentDate: due.to }),
        },
        place,
        task: child.number,
        ...(fix && { fix }),
        related: [
          { path: trace.parent.path, messageId: 'parentDeadline', data: {}, place: deadlinePlace(parent, due) },
        ],
      });
    };
    for (const { parent, state, binding, isWaived, links } of trace.tasks) {
      const child = links[0]?.child;
      if (!child || !COVERED_STATES.has(state) || binding === 'no' || isWaived) continue;
      // A task that is done 长期 answers to a date in another rule.
      if (links.some((link) => link.child.deadlines.some(isForAll))) continue;
      const comesBack = links.some((link) => link.child.deadlines.length > 0);
      // However often one of its steps comes back, the whole is due on the day of its remark.
      const due = rulingDeadlines(parent).filter(
        (one) => one.kind !== 'open' && (!comesBack || (one.kind === 'date' && isBeside(one, parent))),
      );
      const last = due
        .filter(
          (one) =>
            !isLoosened(
              one,
              links.map((link) => link.child),
            ),
        )
        .toSorted((a, b) => ((a.to ?? '') < (b.to ?? '') ? 1 : -1))[0];
      if (!last || links.some((link) => isLeftOpen(link.child))) continue;
      tell(parent, child, last, demandOf(child), isOfWhole(last, parent) ? dueBy(child, last) : undefined);
    }
    for (const clause of exchangedClauses(trace)) {
      const { traced, pair } = clause;
      if (!isDemanded(traced) || pair.relation === 'within') continue;
      if (traced.links.every(({ child }) => child.deadlines.length === 0)) continue;
      for (const { parent: due, child } of clause.deadlines) {
        if (!due || child || due.value.kind === 'open' || isLoosened(due.value, [pair.child.task])) continue;
        if (traced.links.some(({ child: row }) => row.deadlines.some((own) => answers(own, due.value, row)))) continue;
        if (isOfWholeYear(due.value) && namesWholeYear(pair.child.task[pair.child.in].value)) continue;
        if (due.value.kind === 'recurring' && isOfWholeYear(due.value) && saysHowOften(pair.child.text)) continue;
        if (isLeftOpen(pair.child.task)) continue;
        tell(traced.parent, pair.child.task, due.value, placeOf(pair.child));
      }
    }
  },
});

/** 每年组织2次 ⇒ 组织2次: in the table of one year that is as often. */
function saysHowOften(text: string): boolean {
  return quantitiesIn(text).some(({ unit }) => unit === '次');
}

/** No step of it that comes back. */
function isForAll(own: TaskDeadline): boolean {
  return own.kind !== 'recurring' || own.in !== 'requirement';
}

/** For the whole, and beside what is demanded. */
function isBeside(due: TaskDeadline, parent: Task): boolean {
  return due.in !== 'title' && due.in !== 'requirement' && (due.in === 'deadline' || subjectOf(parent, due) === '');
}

/** It is a deadline of the task, and not of one of its steps. */
function isOfWhole(due: TaskDeadline, parent: Task): boolean {
  return due.in === 'deadline' || subjectOf(parent, due) === '' || rulingDeadlines(parent).length === 1;
}

function dueBy({ place, deadlineText }: Task, { raw }: TaskDeadline): Proposal | undefined {
  if (deadlineText.value !== '') return undefined;
  return { safe: false, changes: [{ kind: 'set', pointer: `${place.pointer}/deadline`, value: raw }] };
}

/** ××月底前: that no day is written yet is said already. */
function isLeftOpen({ title, requirement, remark, deadlineText }: Task): boolean {
  return [title, requirement, remark, deadlineText].some(({ value }) => awaitsDay(value));
}

/** 每月 ⇒ 不定期: how often was weakened, and another rule says so. */
function isLoosened({ kind }: TaskDeadline, tasks: readonly Task[]): boolean {
  if (kind !== 'recurring') return false;
  const texts = tasks.flatMap((task) => [task.title, task.requirement, task.remark]);
  return texts.some(({ value }) => strengthsIn(value).some(isLoose));
}

/** 尽快 is no interval, however loose. */
function isLoose({ scale, rank, word }: Strength): boolean {
  return scale === 'pace' && rank > 0 && !word.startsWith('尽');
}

/** A deadline of the row that may stand for one that its clause lost: the same, moved, or one of the whole task. */
function answers(own: TaskDeadline, due: TaskDeadline, task: Task): boolean {
  const isSame = own.to === due.to && own.every === due.every;
  return isSame || own.in !== 'requirement' || subjectOf(task, own) === '';
}
