import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import { addTo } from '../../src/text/lists-by-key.ts';
import { splitClauses } from '../../src/text/clauses.ts';
import { matchForm, NO_PLACES, placeNames, type PlaceNames } from '../../src/text/normal-form.ts';
import { partsOf, type RowParts } from '../../src/trace/row-parts.ts';
import { namesNobody } from '../shared/blank-cell.ts';
import { likeness } from '../shared/likeness.ts';
import { nameOf } from '../shared/quote.ts';
import { withoutFrames } from '../shared/without-frames.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 编印政府公报, requirement: 每月编印一期，免费向图书馆赠阅。, responsible: [各县（市）区政府] }
`;
const HEAD = `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局] }
`;

export default defineRule({
  id: 'coverage/duplicate-cover',
  severity: 'warning',
  title: { 'zh-CN': '同一项上级任务承接了两次', en: 'Parent task taken up twice' },
  why: {
    'zh-CN':
      '两项任务都把同一项上级任务差不多整个写了进来，多半是复制时重了，标题、内容换个说法也一样。办理单位不知道以哪一项为准，考核时一件事算两件。把一项拆成几项、各写一部分的，不在此列；同一个标题分别交给不同牵头单位的，也不在此列。',
    en: 'Two tasks both carry nearly the whole of one parent task, mostly a slip of copying, if put in other words. Nobody knows which of them counts, and one thing is assessed twice. A task that is split, each row carrying a part, is fine; so is one that goes under its title to different lead units row by row.',
  },
  fix: {
    'zh-CN': '只保留一项；确实要分开办的，各写各的内容，或者写明不同的牵头单位。',
    en: 'Keep one of them; where they are meant to be done apart, let each say its own part or name different lead units.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '一事一项是编制分解表的惯例，没有统一的国家标准。',
      en: 'One task, one row is office custom; no national standard lays it down.',
    },
  },
  messages: {
    duplicate: {
      'zh-CN': '第 {first} 项已经整个承接了上级第 {parentTask} 项“{title}”，这一项又承接了一次',
      en: 'Task {first} already carries the whole of parent task {parentTask} “{title}”; this one carries it again',
    },
    earlier: { 'zh-CN': '第一次承接在第 {first} 项', en: 'first taken up by task {first}' },
  },
  good: [
    {
      title: '一项拆成两项，各写一部分',
      files: {
        'child.yaml': `${HEAD}  - { number: 2, title: 编印政府公报, requirement: 每月编印一期。, lead: [区政府办] }
  - { number: 3, title: 赠阅政府公报, requirement: 免费向图书馆赠阅。, lead: [区政府办] }
`,
        'parent.yaml': PARENT,
      },
    },
    {
      title: '同样的要求分别交给两个牵头单位',
      files: {
        'child.yaml': `${HEAD}  - { number: 2, title: 编印政府公报, requirement: 每月编印一期，免费向图书馆赠阅。, lead: [区政府办] }
  - { number: 3, title: 编印政府公报, requirement: 每月编印一期，免费向图书馆赠阅。, lead: [区档案馆] }
`,
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '复制时重了一项',
      files: {
        'child.yaml': `${HEAD}  - { number: 2, title: 编印政府公报, requirement: 每月编印一期，免费向图书馆赠阅。, lead: [区政府办] }
  - { number: 3, title: 编印政府公报, requirement: 每月编印一期，免费向图书馆赠阅。, lead: [区政府办] }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'duplicate' }],
    },
    {
      title: '两项都写明承接同一项，内容都是全的',
      files: {
        'child.yaml': `${HEAD}  - { number: 2, title: 编印区政府公报, requirement: 每月编印一期，免费向区图书馆赠阅。, lead: [区政府办], implements: 2 }
  - { number: 3, title: 编印政府公报, requirement: 每月编印一期，免费向图书馆赠阅。, implements: 2 }
`,
        'parent.yaml': PARENT,
      },
      findings: [{ at: 'child.yaml:8', message: 'duplicate' }],
    },
  ],
  check({ table, trace }, report) {
    if (!trace) return;
    const places = placeNames([trace.parent, trace.child].flatMap(({ identity }) => identity.place ?? []));
    const unlinked = bySubject(trace, places);
    const reworded = repeatsIn(trace);
    for (const { parent, links } of trace.tasks) {
      if (links.length === 0) continue;
      const repeats = reworded.get(parent) ?? [];
      const sameTitles = unlinked.size === 0 ? [] : (unlinked.get(subjectOf(parent, places)) ?? []);
      const copies = [...sameTitles.filter((one) => !repeats.includes(one)), ...repeats];
      if (links.length + copies.length < 2) continue;
      const [first, ...others] = [...links.map(({ child }) => child), ...copies].toSorted((a, b) => a.index - b.index);
      for (const other of others) {
        const isSaidAgain = [first!, other].some((one) => repeats.includes(one)) && !areDivided(first!, other);
        if (!isSaidAgain && !isRepeated(first!, other, parent, places)) continue;
        const isLinked = links.some(({ child }) => child === first) && links.some(({ child }) => child === other);
        if (areDivided(first!, other) && (isLinked || isSameTitle(first!, other, places))) continue;
        const numbers = { parentTask: parent.number, first: first!.number };
        report({
          messageId: 'duplicate',
          data: { task: other.number, ...numbers, title: nameOf(parent) },
          place: other.title.place,
          task: other.number,
          related: [
            {
              path: table.path,
              messageId: 'earlier',
              data: numbers,
              place: first!.title.place,
              task: first!.number,
            },
          ],
        });
      }
    }
  },
});

/** By parent task: the rows of the table's own that say it once more in other words. */
function repeatsIn(trace: Trace): ReadonlyMap<Task, Task[]> {
  const repeats = new Map<Task, Task[]>();
  for (const task of trace.childOnly) {
    const parent = trace.repeatedBy(task);
    if (parent) addTo(repeats, parent, task);
  }
  return repeats;
}

function bySubject(trace: Trace, places: PlaceNames): Map<string, Task[]> {
  const tasks = new Map<string, Task[]>();
  for (const task of trace.childOnly) {
    const subject = subjectOf(task, places);
    if (subject === '') continue;
    const list = tasks.get(subject);
    if (list) list.push(task);
    else tasks.set(subject, [task]);
  }
  return tasks;
}

/** What a title is about, whatever it begins with and in whatever order: 做好乡村教师补充 and 补充乡村教师. */
function subjectOf(task: Task, places: PlaceNames): string {
  const form = titleForm(task, places);
  return [...(withoutFrames(form, { nouns: false }) || form)].toSorted().join('');
}

function titleForm(task: Task, places: PlaceNames): string {
  return formOf(partsOf(task).title, places);
}

function isSameTitle(a: Task, b: Task, places: PlaceNames): boolean {
  return titleForm(a, places) === titleForm(b, places);
}

/** Given to different units to lead: under one title, or where each declares it, on purpose. */
function areDivided(a: Task, b: Task): boolean {
  if (namesNobody(a.lead) || namesNobody(b.lead)) return false;
  const leads = new Set(a.lead.units.map(({ name }) => name));
  return !b.lead.units.some(({ name }) => leads.has(name));
}

function formOf(text: string, places: PlaceNames): string {
  return matchForm(text, places).text.replace(/[.;,]$/, '');
}

const SAME_TITLE = 0.7;
const SAME_CLAUSE = 0.7;
const SAME_DEMAND = 0.6;
/** Requirements of more clauses are compared by their first ones. */
const MOST_CLAUSES = 40;

/**
 * One row says all that the other does, or both all that the parent demands: an office that put the task in words of its own copies those.
 */
function isRepeated(first: Task, other: Task, parent: Task, places: PlaceNames): boolean {
  if (!isSameDemand(first, other)) return false;
  const [title, otherTitle] = [first, other].map((task) => titleForm(task, places));
  const isSameSubject = subjectOf(first, places) === subjectOf(other, places);
  if (!isSameSubject && likeness(title!, otherTitle!, SAME_TITLE) === 0) return false;
  const [one, two, above] = [first, other, parent].map(partsOf) as [RowParts, RowParts, RowParts];
  if (saysAll(two, one, places) || saysAll(one, two, places)) return true;
  return saysAll(one, above, places) && saysAll(two, above, places);
}

/** Whether a row says everything that another does. */
function saysAll(row: RowParts, other: RowParts, places: PlaceNames): boolean {
  const clauses = ({ requirement }: RowParts): string[] =>
    splitClauses(requirement)
      .slice(0, MOST_CLAUSES)
      .map(({ text }) => formOf(text.slice(0, 200), places));
  const own = clauses(row);
  return clauses(other).every((clause) => own.some((one) => likeness(clause, one, SAME_CLAUSE) > 0));
}

/** Copies of one another: much the same words. */
function isSameDemand(a: Task, b: Task): boolean {
  const [left, right] = [a, b].map((task) => formOf(partsOf(task).requirement.slice(0, 600), NO_PLACES));
  return likeness(left!, right!, SAME_DEMAND) > 0;
}
