import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { COVERED_STATES } from '../../src/model/trace.ts';
import { dayInYear } from '../../src/text/deadlines.ts';
import { quantitiesIn } from '../../src/text/quantities.ts';
import { startsBetween } from '../../src/text/seasons.ts';
import { type ChangedClause, exchangedClauses, isDemanded, isWordForWord } from '../shared/changed-clauses.ts';
import { isLeftOf } from '../../src/text/left-of.ts';
import { likeness } from '../shared/likeness.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { deadlinePlace, rulingDeadlines, subjectOf, type TaskDeadline, textOf } from '../shared/task-deadlines.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 建设规划信息专题, requirement: 6月底前提出栏目设置方案，10月底前完成历年规划文本归集。, responsible: [各县（市）区政府] }
  - { number: 2, title: 开展专栏检查, requirement: 每季度通报一次检查情况。, responsible: [各县（市）区政府] }
`;
const childWith = (
  first: string,
  second = '每季度通报一次检查情况。',
): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 建设规划信息专题, requirement: ${first}, lead: [区数据局] }
  - { number: 2, title: 开展专栏检查, requirement: ${second}, lead: [区政府办] }
`;

export default defineRule({
  id: 'deadlines/later-deadline',
  severity: 'error',
  title: { 'zh-CN': '完成时限晚于上级', en: 'Deadline later than the parent’s' },
  why: {
    'zh-CN':
      '上级定了时限，下级只能提前，不能推后。时限推后、改成“长期坚持”、把每月改成每季度，到上级检查时就是逾期。各步骤有各自时限的，按写的是哪一步逐一比较。',
    en: 'A deadline set above may be brought forward below, never put off. A later date, an open-ended wording in its place, or quarterly instead of monthly means being overdue when the superior checks. Where steps have deadlines of their own, each is compared with the same step.',
  },
  fix: {
    'zh-CN': '改成不晚于上级的时限；上级同意延期的，引用同意延期的文件。',
    en: 'Set a deadline no later than the parent’s; where the superior agreed to an extension, cite the document.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级时限不晚于上级是督查考核的惯例，没有统一的国家标准。',
      en: 'That a subordinate’s deadline is no later than the superior’s is custom of supervision; no national standard lays it down.',
    },
  },
  about: ['words', 'parentWords'],
  messages: {
    later: {
      'zh-CN': '时限“{words}”[[（{date}）]]晚于上级第 {parentTask} 项的“{parentWords}”[[（{parentDate}）]]',
      en: 'The deadline “{words}”[[ ({date})]] is later than “{parentWords}”[[ ({parentDate})]] of parent task {parentTask}',
    },
    openEnded: {
      'zh-CN': '上级第 {parentTask} 项要求“{parentWords}”[[（{parentDate}）]]，这里只写“{words}”，没有完成时限',
      en: 'Parent task {parentTask} demands “{parentWords}”[[ ({parentDate})]]; “{words}” here sets no date',
    },
    rarer: {
      'zh-CN': '“{words}”比上级第 {parentTask} 项的“{parentWords}”间隔长',
      en: '“{words}” is less often than “{parentWords}” of parent task {parentTask}',
    },
    parentDeadline: {
      'zh-CN': '上级的时限“{parentWords}”在这里',
      en: 'the parent’s deadline “{parentWords}” stands here',
    },
  },
  good: [
    {
      title: '时限相同或者提前',
      files: {
        'child.yaml': childWith('5月底前提出栏目设置方案，10月底前完成历年规划文本归集。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '自己增加的步骤另有时限',
      files: {
        'child.yaml': childWith(
          '6月底前提出栏目设置方案，10月底前完成历年规划文本归集，12月底前向街道回访使用情况。',
          '每月通报一次检查情况。',
        ),
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '第二步的时限从10月推到了12月，通报从每季度改成每年',
      files: {
        'child.yaml': childWith('6月底前提出栏目设置方案，12月底前完成历年规划文本归集。', '每年通报一次检查情况。'),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:6', message: 'later' },
        { at: 'child.yaml:7', message: 'rarer' },
      ],
    },
    {
      title: '日期移到备注里，只写了一个动词',
      files: {
        'child.yaml': childWith('归集历年规划文本。').replace(
          ', lead: [区数据局]',
          ', lead: [区数据局], remark: 11月5日前归集',
        ),
        'parent.yaml': PARENT.replace('6月底前提出栏目设置方案，', ''),
      },
      findings: [{ at: 'child.yaml:6', message: 'later' }],
    },
    {
      title: '完成时限改成了长期坚持',
      files: {
        'child.yaml': childWith('归集历年规划文本。').replace(
          ', lead: [区数据局]',
          ', lead: [区数据局], remark: 长期坚持',
        ),
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:6', message: 'openEnded' }],
    },
  ],
  check({ trace }, report) {
    if (!trace) return;
    const said = new Set<TaskDeadline>();
    const tell = (late: Late, parent: Task, child: Task): void => {
      if (said.has(late.own.deadline)) return;
      said.add(late.own.deadline);
      const words = { words: late.own.deadline.raw, parentWords: late.above.deadline.raw };
      const data = {
        task: child.number,
        parentTask: parent.number,
        ...words,
        ...dateOf('parentDate', late.above.deadline),
        ...dateOf('date', late.own.deadline),
      };
      const place = deadlinePlace(child, late.own.deadline);
      const { span } = late.own.deadline;
      const change = { kind: 'replace', pointer: place.pointer, span, text: late.above.deadline.raw } as const;
      report({
        messageId: late.kind,
        data,
        place,
        task: child.number,
        // What goes on for ever is not said in the words of a day: 长期坚持 ⇒ 6月底前坚持.
        ...(late.kind !== 'openEnded' && { fix: { safe: false, changes: [change] } }),
        related: [
          {
            path: trace.parent.path,
            messageId: 'parentDeadline',
            data: words,
            place: deadlinePlace(parent, late.above.deadline),
          },
        ],
      });
    };
    for (const clause of exchangedClauses(trace)) {
      const { traced, pair } = clause;
      // A clause that says more than one of the parent's has the latest of their dates.
      if (!isDemanded(traced) || pair.relation === 'within') continue;
      const changed = lateIn(clause);
      if (changed.length === 0) continue;
      const { task } = pair.child;
      // A merged task may take the latest date of its parents.
      if (trace.parentsOf(task).length > 1) continue;
      const [above, own] = [traced.parent, task].map((one) => new Set(rulingDeadlines(one)));
      // Of clauses that share few words the dates answer to each other only where there are no others.
      if (pair.relation === 'loose' && above!.size + own!.size > 2) continue;
      for (const late of changed) {
        // What stands in the place of a deadline is none of those that were read.
        const isRuling =
          own!.has(late.own.deadline) ||
          !task.deadlines.some((one) => one === late.own.deadline || one.in === 'deadline');
        if (above!.has(late.above.deadline) && isRuling) tell(late, traced.parent, task);
      }
    }
    for (const { parent, state, binding, isWaived, links } of trace.tasks) {
      if (!COVERED_STATES.has(state) || binding === 'no' || isWaived) continue;
      for (const { child } of links) {
        if (isWordForWord(parent, child)) continue;
        const above = onceAsked(() => trace.parentsOf(child).flatMap(subjects));
        for (const late of lateOnes(subjects(parent), subjects(child), above)) tell(late, parent, child);
      }
    }
  },
});

/** Dates that are later, and intervals that are longer, than those of the parent's clause, in whatever words the clause came down. */
function lateIn({ pair, deadlines }: ChangedClause): Late[] {
  return deadlines.flatMap(({ parent, child }): Late[] => {
    if (!parent || !child) return [];
    const above = new Subject(parent.value, pair.parent.task);
    const own = new Subject(child.value, pair.child.task);
    if (isLater(child.value, parent.value)) return [{ kind: 'later', own, above }];
    if (parent.value.to !== undefined) return [];
    return isRarer(own, above) ? [{ kind: 'rarer', own, above }] : [];
  });
}

/** A later day, a later time of the period that both recur in, or the end of the season that it should be done before, or a day behind its start. */
function isLater(own: TaskDeadline, above: TaskDeadline): boolean {
  const day = own.to ?? own.from;
  if (day !== undefined && above.to !== undefined) return day > above.to;
  if (own.season && own.season.name === above.season?.name)
    return own.season.edge === 'end' && above.season.edge === 'start';
  // 秋季学期开学前 ⇒ 年底前: wherever school begins, it has begun by then.
  if (day !== undefined && above.season?.edge === 'start')
    return day > (startsBetween(above.season.name, day.slice(0, 4))?.[1] ?? day);
  if (own.season && above.to !== undefined)
    return above.to < (startsBetween(own.season.name, above.to.slice(0, 4))?.[0] ?? '');
  if (own.kind !== above.kind) return (dayInYear(own) ?? 0) > (dayInYear(above) ?? Infinity);
  return own.every === above.every && own.by !== undefined && above.by !== undefined && own.by > above.by;
}

function dateOf<Key extends string>(key: Key, { to, from }: TaskDeadline): Partial<Record<Key, string>> {
  const day = to ?? from;
  return day === undefined ? {} : ({ [key]: day } as Record<Key, string>);
}

function isRarer(own: Subject, above: Subject): boolean {
  // How often in the same time is a matter of figures.
  if (own.deadline.every === above.deadline.every) return false;
  const [days, daysAbove] = [intervalOf(own), intervalOf(above)];
  return days !== undefined && daysAbove !== undefined && days > daysAbove;
}

/** The days from one time to the next: 每月检查2次 is as often as 每半个月检查一次. */
function intervalOf({ deadline, task }: Subject): number | undefined {
  if (deadline.every === undefined) return undefined;
  const behind = /^[^，。；;,]*/.exec(textOf(task, deadline).value.slice(deadline.span[1]))![0];
  const times = quantitiesIn(deadline.raw + behind).find(({ unit }) => unit === '次');
  return deadline.every / (times?.value ?? 1);
}

/** A deadline of a task. What it is about is read where its day alone does not tell that it is as early as all others. */
class Subject {
  readonly deadline: TaskDeadline;
  readonly task: Task;
  #about: string | undefined;

  constructor(deadline: TaskDeadline, task: Task) {
    this.deadline = deadline;
    this.task = task;
  }

  /** Empty for a deadline of the whole task. */
  get about(): string {
    return (this.#about ??= subjectOf(this.task, this.deadline));
  }
}

interface Late {
  kind: 'later' | 'openEnded' | 'rarer';
  own: Subject;
  above: Subject;
}

/** Two deadlines are about the same thing when this share of their words agrees. */
const SAME_SUBJECT = 0.5;

/** More deadlines than any task has; each is compared with each. */
const MOST_SUBJECTS = 100;

function subjects(task: Task): Subject[] {
  return rulingDeadlines(task)
    .slice(0, MOST_SUBJECTS)
    .map((deadline) => new Subject(deadline, task));
}

/** `above`: what all parent tasks of this child demand, for a date that stands for the whole of a merged task. */
function lateOnes(parent: readonly Subject[], child: readonly Subject[], above: () => readonly Subject[]): Late[] {
  const dates = parent.filter(({ deadline }) => deadline.to !== undefined);
  const hasDate = child.some(({ deadline }) => deadline.kind === 'date');
  const late: Late[] = [];
  for (const own of child) {
    const { kind, to, from } = own.deadline;
    if (kind === 'date' && (to ?? from) !== undefined) {
      if (!dates.some(({ deadline }) => isLater(own.deadline, deadline))) continue;
      const limit = own.about === '' ? latestOf(parent, above) : counterpart(own, dates);
      if (limit && isLater(own.deadline, limit.deadline)) late.push({ kind: 'later', own, above: limit });
    } else if (kind === 'open' && !hasDate) {
      const limit = own.about === '' ? latestOf(parent, above) : counterpart(own, dates);
      if (limit) late.push({ kind: 'openEnded', own, above: limit });
    } else if (kind === 'recurring') {
      const limits = parent.filter(({ deadline }) => deadline.kind === 'recurring');
      const limit = limits.some((one) => delayFrom(one, own)) ? counterpart(own, limits) : undefined;
      const delay = limit && delayFrom(limit, own);
      if (delay) late.push({ kind: delay, own, above: limit });
    }
  }
  return late;
}

/** How a time that comes back is later than another. */
function delayFrom(above: Subject, own: Subject): 'later' | 'rarer' | undefined {
  if (isLater(own.deadline, above.deadline)) return 'later';
  return isRarer(own, above) ? 'rarer' : undefined;
}

/** The parent's deadline for the same thing; one for the whole task limits every step. */
function counterpart(own: Subject, candidates: readonly Subject[]): Subject | undefined {
  let best: Subject | undefined;
  let score = SAME_SUBJECT;
  for (const candidate of candidates) {
    const alike = likeness(own.about.slice(0, LONGEST), candidate.about.slice(0, LONGEST), score);
    if (alike < score || candidate.about === '') continue;
    best = candidate;
    score = alike;
  }
  return best ?? shortFor(own, candidates) ?? candidates.find(({ about }) => about === '');
}

/** 公布 in a remark, for 公布招生方案, of which alone the parent gives a day. */
function shortFor({ about }: Subject, [only, ...others]: readonly Subject[]): Subject | undefined {
  return only && others.length === 0 && about.length >= SHORTEST && isLeftOf(about, only.about) ? only : undefined;
}

/** A verb of two characters. */
const SHORTEST = 2;

const LONGEST = 120;

/** The last date of this parent task, unless another that the same row carries allows more time. */
function latestOf(parent: readonly Subject[], above: () => readonly Subject[]): Subject | undefined {
  const latest = last(parent);
  const allowed = latest && last(above());
  if (!latest || !allowed) return undefined;
  return latest.deadline.to! < allowed.deadline.to! ? undefined : latest;
}

function last(candidates: readonly Subject[]): Subject | undefined {
  let latest: Subject | undefined;
  for (const subject of candidates) {
    if (subject.deadline.to === undefined) continue;
    if (latest === undefined || subject.deadline.to > latest.deadline.to!) latest = subject;
  }
  return latest;
}
