import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { deadlinePlace, subjectOf, type TaskDeadline, textOf } from '../shared/task-deadlines.ts';
import { DRAFTING } from '../../src/text/issuing.ts';
import { isLeftOf } from '../../src/text/left-of.ts';
import { COUNTING_CHARACTERS } from '../../src/text/numerals.ts';

const tableWith = (cells: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
  - { number: 1, title: 建设规划信息专题, ${cells}, lead: [区数据局] }
`;

export default defineRule({
  id: 'deadlines/conflicting-deadline',
  severity: 'warning',
  title: { 'zh-CN': '完成时限前后不一', en: 'Deadlines within a task disagree' },
  why: {
    'zh-CN':
      '同一项任务，工作要求里写一个时限，备注或者完成时限栏又写另一个，办理单位不知道以哪个为准。分步骤各有时限、末栏写最后一步的，不算前后不一。',
    en: 'The requirement of a task names one date, and the remark or the deadline column another, so nobody knows which one holds. Steps with dates of their own and the last of them in the column are no disagreement.',
  },
  fix: { 'zh-CN': '改成同一个时限。', en: 'Make them the same.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '公文前后一致是基本要求，没有专门的国家标准。',
      en: 'That a document agrees with itself is a basic demand of office writing; no national standard deals with it.',
    },
  },
  about: ['words'],
  messages: {
    conflict: {
      'zh-CN': '时限“{words}”（{date}）与前面写的“{otherWords}”（{otherDate}）不一致',
      en: 'The deadline “{words}” ({date}) disagrees with “{otherWords}” ({otherDate}) said before',
    },
    other: { 'zh-CN': '另一个时限在这里', en: 'the other deadline stands here' },
  },
  good: [
    {
      title: '分步骤各有时限，备注写最后一步',
      files: { 'child.yaml': tableWith('requirement: 6月底前提出方案，10月底前完成归集。, remark: 10月底前') },
    },
    {
      title: '同一天的两种写法；报送总结的时限是另一件事',
      files: {
        'child.yaml': tableWith(
          'requirement: 10月底前完成历年规划文本归集。, remark: 11月15日前报送总结, deadline: 2026年10月31日前',
        ),
      },
    },
  ],
  bad: [
    {
      title: '工作要求写10月，备注写12月',
      files: { 'child.yaml': tableWith('requirement: 10月底前完成历年规划文本归集。, remark: 12月底前完成') },
      findings: [{ at: 'child.yaml:6', message: 'conflict' }],
    },
    {
      title: '备注说的是要求里的同一件事，话说得短些',
      files: {
        'child.yaml': tableWith(
          'requirement: 10月底前建立历年规划文本台账；归集结果逐年公布。, remark: 8月底前建立文本台账',
        ),
      },
      findings: [{ at: 'child.yaml:6', message: 'conflict' }],
    },
    {
      title: '完成时限栏比要求中的最后一步还早',
      files: { 'child.yaml': tableWith("requirement: 6月底前提出方案，10月底前完成归集。, deadline: '2026-08-31'") },
      findings: [{ at: 'child.yaml:6', message: 'conflict' }],
    },
  ],
  check({ table }, report) {
    for (const task of table.tasks) {
      const found = conflictOf(task);
      if (!found) continue;
      const [words, other] = found;
      report({
        messageId: 'conflict',
        data: {
          task: task.number,
          words: words.raw,
          date: words.to ?? words.raw,
          otherWords: other.raw,
          otherDate: other.to ?? other.raw,
        },
        place: deadlinePlace(task, words),
        task: task.number,
        related: [
          { path: table.path, messageId: 'other', data: {}, place: deadlinePlace(task, other), task: task.number },
        ],
      });
    }
  },
});

/** Two times for one thing that cannot both hold. */
function conflictOf(task: Task): [TaskDeadline, TaskDeadline] | undefined {
  const dates = task.deadlines.filter(({ to }) => to !== undefined);
  return datesApart(task, dates) ?? kindsApart(task) ?? twiceInText(task, dates) ?? besideText(task, dates);
}

/** 7月底前完成 beside 长期坚持 for the whole task; 每月 beside 每季度 for the same. */
function kindsApart(task: Task): [TaskDeadline, TaskDeadline] | undefined {
  const beside = task.deadlines.filter((one) => !isInText(one) && (one.kind === 'open' || one.kind === 'recurring'));
  if (beside.length === 0) return undefined;
  const inText = task.deadlines.filter(isInText);
  const dates = inText.filter((one) => one.to !== undefined);
  const isOnlyDate = dates.length === 1 && inText.length === 1 && isWholeRequirement(task, dates[0]!);
  const date = dates.find((one) => isOnlyDate || subjectOf(task, one) === '');
  const repeated = repeatedBySubject(task, inText);
  for (const words of beside) {
    const other =
      words.kind === 'open' ? date : repeated.get(subjectOf(task, words))?.find(({ every }) => every !== words.every);
    if (other) return [words, other];
  }
  return undefined;
}

/** By what they are about, the first of the times that come each week, the first of those that come each month, and so on. */
function repeatedBySubject(task: Task, times: readonly TaskDeadline[]): Map<string, TaskDeadline[]> {
  const found = new Map<string, TaskDeadline[]>();
  for (const one of times) {
    if (one.kind !== 'recurring') continue;
    const subject = subjectOf(task, one);
    const alike = found.get(subject);
    if (!alike) found.set(subject, [one]);
    else if (alike.every(({ every }) => every !== one.every)) alike.push(one);
  }
  return found;
}

/** One requirement that gives the same thing two dates. */
function twiceInText(task: Task, all: readonly TaskDeadline[]): [TaskDeadline, TaskDeadline] | undefined {
  const inText = all.filter(isInText).slice(0, MOST_DATES);
  const dates = inText.filter((one) => inText.some((other) => areApart(one, other)));
  const about = dates.map((one) => subjectOf(task, one));
  for (const [index, words] of dates.entries()) {
    const at = dates.findIndex(
      (other, before) => before < index && about[before] === about[index] && areApart(words, other),
    );
    if (at >= 0 && about[index]!.length >= LEAST_SUBJECT) return [words, dates[at]!];
  }
  return undefined;
}

/**
 * A remark that gives one thing of the requirement another date, in its words, in the last of them (清理 of 存量政策措施清理), or shortened
 * (建立需求清单 for 建立数据需求清单).
 */
function besideText(task: Task, all: readonly TaskDeadline[]): [TaskDeadline, TaskDeadline] | undefined {
  const dates = all.slice(0, MOST_DATES);
  const inText = dates.filter(isInText);
  const wholes = onceAsked(() => inText.map((one) => drawnUp(subjectOf(task, one))));
  for (const words of dates) {
    if (words.in !== 'remark' || !inText.some((other) => areApart(words, other))) continue;
    const about = drawnUp(subjectOf(task, words));
    if (about.length < 2) continue;
    const [same, ...others] = inText.filter((_, at) => {
      const whole = wholes()[at]!;
      return whole.endsWith(about) || isShortFor(about, whole);
    });
    if (same && others.length === 0 && areApart(words, same)) return [words, same];
  }
  return undefined;
}

/** 拟定清单, 制定清单: the list is there. To draft it (起草) or to issue it (印发) is another step. */
function drawnUp(subject: string): string {
  return subject.replace(/^(?:拟[定订]|制订|编制)/, '制定');
}

function isShortFor(about: string, whole: string): boolean {
  return about.length >= LEAST_SUBJECT && whole.length <= LONGEST_SUBJECT && isLeftOf(about, whole);
}

/** Of more words than a clause has any few are left. */
const LONGEST_SUBJECT = 60;
/** Each is compared with those before it. */
const MOST_DATES = 40;
/** 完成 and the like are taken out; less than a verb with its object may be two things. */
const LEAST_SUBJECT = 4;

function isInText(deadline: TaskDeadline): boolean {
  return deadline.in === 'requirement';
}

/** A date for the whole task that disagrees with one said before it, and that one. */
function datesApart(task: Task, dates: readonly TaskDeadline[]): [TaskDeadline, TaskDeadline] | undefined {
  const beside = dates.filter((deadline) => !isInText(deadline));
  // Most rows have one day in the column, and steps before it in the text.
  const isApart = (one: TaskDeadline): boolean => dates.some((other) => areApart(one, other));
  if (!beside.slice(0, MOST_DATES).some(isApart)) return undefined;
  const [column, second] = beside.filter((one) => isForWholeTask(task, one));
  if (!column) return undefined;
  const inText = dates.filter(isInText);
  if (second && areApart(column, second)) return [second, column];
  const last = inText.toSorted((a, b) => (a.to! < b.to! ? 1 : -1))[0];
  if (!last || !areApart(column, last)) return undefined;
  // A column that allows more time than a step in the text leaves room for what follows the step.
  const isOnlyStep = inText.length === 1 && isWholeRequirement(task, last);
  return column.to! < last.to! || isOnlyStep ? [column, last] : undefined;
}

/** 下半年 leaves room for 10月底前. */
function areApart(a: TaskDeadline, b: TaskDeadline): boolean {
  if (a.to === b.to) return false;
  return !isWithin(a, b) && !isWithin(b, a);
}

function isWithin(inner: TaskDeadline, outer: TaskDeadline): boolean {
  return outer.from !== undefined && outer.from <= inner.to! && inner.to! <= outer.to!;
}

function isForWholeTask(task: Task, deadline: TaskDeadline): boolean {
  return deadline.in === 'deadline' || subjectOf(task, deadline) === '';
}

/** The date is about all that is demanded: its sentence is the last, and it is no step that others follow. */
function isWholeRequirement(task: Task, deadline: TaskDeadline): boolean {
  const rest = textOf(task, deadline).value.slice(deadline.span[1]);
  return /^[^。；;]{0,60}[。；;.]?\s*$/.test(rest) && !STEP.test(rest);
}

/** What follows a step names a time of its own: 9月底前挂牌、年底逐一验收. */
const STEP = new RegExp(
  `年[底末终内]|[\\d${COUNTING_CHARACTERS}]月|季度|方案|计划|${DRAFTING}|提出|启动|部署|动员|摸底|排查|梳理|报送|上报|名单|清单|意见|调研|试点|试运行|初稿|首[次轮批期]`,
);
