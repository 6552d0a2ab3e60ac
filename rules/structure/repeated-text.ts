import { defineRule } from '../../src/model/rule.ts';
import type { Task, Text } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import { BLANK_CHARACTERS } from '../../src/text/blanks.ts';
import { differences } from '../../src/text/differences.ts';
import { splitClauses } from '../../src/text/clauses.ts';
import { partsOf } from '../../src/trace/row-parts.ts';
import { pairsOf, sharesPair } from '../shared/judged-titles.ts';
import { likeness } from '../shared/likeness.ts';
import { demandOf } from '../shared/place.ts';
import { nameOf } from '../shared/quote.ts';
import { withoutFrames } from '../shared/without-frames.ts';
import { NUMERAL_CHARACTERS } from '../../src/text/numerals.ts';

const HEAD = `title: 2026年新海区图书馆服务任务分解表
year: 2026
parent: none
tasks:
`;

export default defineRule({
  id: 'structure/repeated-text',
  severity: 'warning',
  title: { 'zh-CN': '两项任务的要求相同', en: 'Two tasks demand the same' },
  why: {
    'zh-CN':
      '标题不同、工作要求却一样，多半是复制一行以后忘了改：其中一项真正的要求丢了。分句换了次序、只换了一两个字的，也算一样。上级表的这两项本来就一样的，同一类工作分给几家各做各的，不报告；标题也相同的，由 structure/duplicate-title 报告。',
    en: 'Two titles over one requirement mostly mean that a row was copied and its requirement not rewritten: what one of them really demands is lost. Clauses in another order and one or two other characters make no difference. Rows that are alike in the table above as well, and one kind of work divided among units, are not reported; rows of one title are reported by structure/duplicate-title.',
  },
  fix: {
    'zh-CN': '改回这一项自己的要求；确属同一件事的，合并成一项。',
    en: 'Put back what this task demands; merge the two where they are one matter.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '一件事只列一项，是办文惯例，没有统一的国家标准。',
      en: 'That one matter stands in one row is office custom; no national standard lays it down.',
    },
  },
  messages: {
    same: {
      'zh-CN': '工作要求与第 {other} 项“{title}”相同[[，全表共有 {count} 项这样写]]',
      en: 'Demands the same as task {other}, “{title}”[[; {count} rows of the table do]]',
    },
    within: {
      'zh-CN': '工作要求全都写在第 {other} 项“{title}”里了',
      en: 'All that it demands stands in task {other}, “{title}”',
    },
    first: { 'zh-CN': '相同的要求写在这里', en: 'the same requirement stands here' },
  },
  good: [
    {
      title: '只有一个分句相同',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 延长开馆时间, requirement: 周末开放到二十一时，每季度向读者公布一次数据。 }
  - { number: 2, title: 送书进社区, requirement: 为行动不便的读者上门办证，每季度向读者公布一次数据。 }
`,
      },
    },
    {
      title: '很短的要求',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 延长开馆时间, requirement: 抓好落实。 }
  - { number: 2, title: 送书进社区, requirement: 抓好落实。 }
`,
      },
    },
    {
      title: '同一类工作分给几家，或者各做各的地方',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 开放学校图书馆, requirement: 周末向居民开放，凭身份证登记入馆。, lead: [区教育局] }
  - { number: 2, title: 开放工会图书馆, requirement: 周末向居民开放，凭身份证登记入馆。, lead: [区总工会] }
  - { number: 3, title: 扩建城东分馆, requirement: 年底前把城东分馆的藏书增加到三万册，配齐无障碍设施。, lead: [区文旅局] }
  - { number: 4, title: 扩建城西分馆, requirement: 年底前把城西分馆的藏书增加到三万册，配齐无障碍设施。, lead: [区文旅局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '复制后没有改',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 延长开馆时间, requirement: 周末开放到二十一时，寒暑假增加自习座位。 }
  - { number: 2, title: 送书进社区, requirement: 寒暑假增加自习座位；周末开放到二十一时 }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'same' }],
    },
    {
      title: '只换了一个字',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 修复古籍, requirement: 逐页登记破损处，选用手工纸修补。 }
  - { number: 2, title: 送书进社区, requirement: 逐页登记破损处，采用手工纸修补。 }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'same' }],
    },
    {
      title: '同一项换个标题又列一行，只写了一部分',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 完善应急处置机制, requirement: 修订图书馆火灾应急预案，发生险情1小时内报告，每年组织演练1次。, lead: [区文旅局] }
  - { number: 2, title: 完善图书馆应急处置机制, requirement: 修订图书馆火灾应急预案，发生险情1小时内报告。, lead: [区文旅局] }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'within' }],
    },
    {
      title: '三项写成一样',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 延长开馆时间, requirement: 周末开放到二十一时，寒暑假增加自习座位。 }
  - { number: 2, title: 送书进社区, requirement: 周末开放到二十一时，寒暑假增加自习座位。 }
  - { number: 3, title: 修复古籍, requirement: 周末开放到二十一时，寒暑假增加自习座位。 }
`,
      },
      findings: [{ at: 'child.yaml:6', message: 'same' }],
    },
  ],
  check({ table, trace }, report) {
    const tellWithin = ({ task }: Demand, { task: other }: Demand): void =>
      report({
        messageId: 'within',
        data: { task: task.number, other: other.number, title: nameOf(other) },
        place: demandOf(task),
        task: task.number,
        related: [{ path: table.path, messageId: 'first', data: {}, place: demandOf(other), task: other.number }],
      });
    const demands = table.tasks.map(demandIn).filter(({ words }) => words.length >= SHORTEST);
    const holders = holdersIn(demands);
    for (const demand of demands) {
      const whole = wholeOf(demand, holders, trace);
      if (whole) tellWithin(demand, whole);
    }
    const groups = new Map<Demand, Demand[]>();
    const copied = new Map<string, Demand>();
    for (const demand of demands) {
      const first = near(demand, holders, copied).find(
        (one) => groups.has(one) && isSame(one, demand) && !isMeant(one, demand, trace),
      );
      if (first) groups.get(first)!.push(demand);
      else groups.set(demand, [demand]);
    }
    for (const group of groups.values()) {
      if (group.length < 2) continue;
      const [original, { task }] = group.toSorted((a, b) => fitOf(b, trace) - fitOf(a, trace)) as [Demand, Demand];
      const other = original.task;
      report({
        messageId: 'same',
        data: {
          task: task.number,
          other: other.number,
          title: nameOf(other),
          ...(group.length > 2 && { count: group.length }),
        },
        place: demandOf(task),
        task: task.number,
        related: [{ path: table.path, messageId: 'first', data: {}, place: demandOf(other), task: other.number }],
      });
    }
  },
});

/** A shorter requirement (抓好落实) is a turn of phrase. */
const SHORTEST = 12;
/** Requirements that share this much are the same but for an edit. */
const LEAST_ALIKE = 0.9;
/** Titles that share this much name one kind of work. */
const TWINS = 0.5;
/** Rows that are looked at for one clause: what more of them have in it is a turn of phrase. */
const MOST = 5;
/** Longer requirements are compared by their beginning. */
const LONGEST = 600;
/** One other character leaves this much at one end of the shortest requirement as it was. */
const END = SHORTEST / 2;

interface Demand {
  task: Task;
  title: string;
  /** Of the requirement, without marks. */
  words: string;
  clauses: readonly string[];
  /** Of these words. */
  ends: readonly string[];
}

/** Sentences in the remark are the row's own. */
function demandIn(task: Task): Demand {
  const parts = partsOf({ title: task.title, requirement: task.requirement, remark: NOTHING });
  const clauses = splitClauses(parts.requirement.slice(0, LONGEST)).map(({ text }) => plain(text));
  const words = clauses.join('');
  return { task, title: plain(parts.title), words, clauses, ends: [words.slice(0, END), words.slice(-END)] };
}

const NOTHING: Text = { value: '', place: { pointer: '' } };

/** The rows that have a clause, or an end of their requirement, in common, in their order; what one row alone has is left out. */
type Holders = ReadonlyMap<string, readonly Demand[]>;

function holdersIn(demands: readonly Demand[]): Holders {
  const firsts = new Map<string, Demand>();
  const holders = new Map<string, Demand[]>();
  for (const demand of demands) {
    const add = (key: string): void => {
      const first = firsts.get(key);
      if (first === demand) return;
      if (!first) return void firsts.set(key, demand);
      const list = holders.get(key);
      if (!list) holders.set(key, [first, demand]);
      else if (list.at(-1) !== demand) list.push(demand);
    };
    demand.clauses.forEach(add);
    demand.ends.forEach(add);
  }
  return holders;
}

/**
 * The rows in front that may demand nearly the same: of two such requirements one shares an end with the other, or clauses of half its
 * length. `copied`: those that share so much with all others together, by their clauses in order; each of these may stand in many rows.
 */
function near(demand: Demand, holders: Holders, copied: Map<string, Demand>): Demand[] {
  const least = demand.words.length;
  const clauses = demand.clauses.filter((clause) => (holders.get(clause)?.[0] ?? demand) !== demand);
  const shares = new Map<Demand, number>();
  const add = (key: string, share: number): void => {
    for (const other of holders.get(key)?.slice(0, MOST) ?? []) {
      if (other === demand) break;
      if (areAsLong(other, demand)) shares.set(other, (shares.get(other) ?? 0) + share);
    }
  };
  for (const end of demand.ends) add(end, least);
  if (2 * clauses.reduce((sum, { length }) => sum + length, 0) >= least) {
    const order = inOrder(demand);
    const copy = copied.get(order);
    if (copy) shares.set(copy, least);
    else copied.set(order, demand);
    for (const clause of clauses) add(clause, 2 * clause.length);
  }
  return [...shares.keys()].filter((other) => shares.get(other)! >= least);
}

/** Else they cannot share enough to be alike. */
function areAsLong({ words: a }: Demand, { words: b }: Demand): boolean {
  return 2 * Math.min(a.length, b.length) >= LEAST_ALIKE * (a.length + b.length);
}

/** A row that says all that this one does and more, under a title of the same kind: it has the clause that fewest rows have. */
function wholeOf(part: Demand, holders: Holders, trace: Trace | undefined): Demand | undefined {
  let fewest: readonly Demand[] = [];
  for (const clause of part.clauses) {
    const list = holders.get(clause);
    if (!list) return undefined;
    if (fewest.length === 0 || list.length < fewest.length) fewest = list;
  }
  return fewest.slice(0, MOST).find((whole) => isWithin(part, whole, trace));
}

/** One clause may be a turn of phrase; several, of which each stands in the other row, were copied. */
function isWithin(part: Demand, whole: Demand, trace: Trace | undefined): boolean {
  if (part.clauses.length < 2 || part.clauses.length >= whole.clauses.length) return false;
  if (part.title === whole.title || !part.clauses.every((clause) => whole.clauses.includes(clause))) return false;
  const [above, other] = [part, whole].map(({ task }) => trace?.parentsOf(task)[0]);
  if (above !== undefined && above !== other) return false;
  return isSameSubject(part.title, whole.title) ? haveOneLead(part, whole) : isOfOther(part, whole);
}

/** Of its own title it says nothing, of the other's something. */
function isOfOther({ title, words }: Demand, other: Demand): boolean {
  const others = pairsOf(other.title);
  return others.size > 0 && sharesPair(others, words) && !sharesPair(pairsOf(title), words);
}

/** One title adds to the other and takes nothing away, frame words aside: 扩建城西分馆 is another task than 扩建城东分馆. */
function isSameSubject(a: string, b: string): boolean {
  const [short, long] = [a, b]
    .map((title) => withoutFrames(title, { nouns: false }))
    .toSorted((left, right) => left.length - right.length) as [string, string];
  return short.length >= SHORTEST_TITLE && differences(short, long).every(({ before: [from, to] }) => from === to);
}

/** A subject of fewer characters is in many titles. */
const SHORTEST_TITLE = 4;

function haveOneLead(a: Demand, b: Demand): boolean {
  const leads = new Set(a.task.lead.units.map(({ name }) => name));
  return leads.size === 0 || b.task.lead.units.some(({ name }) => leads.has(name));
}

function isSame(a: Demand, b: Demand): boolean {
  if (a.title === b.title) return false;
  const isInOtherOrder = a.words.length === b.words.length && inOrder(a) === inOrder(b);
  if (!isInOtherOrder && likeness(a.words, b.words, LEAST_ALIKE) === 0) return false;
  return (isInOtherOrder || [...own(a, b), ...own(b, a)].length === 0) && !isOneCell(a.task, b.task);
}

/** The clauses in an order of their own. */
function inOrder({ clauses }: Demand): string {
  return clauses.toSorted().join('');
}

const FIGURE = new RegExp(`[\\d${NUMERAL_CHARACTERS}万亿]`);

/** The characters that make two rows of one mould two tasks: figures, and what the title says too. */
function own({ words, title }: Demand, other: Demand): string[] {
  return [...words].filter(
    (character) => !other.words.includes(character) && (title.includes(character) || FIGURE.test(character)),
  );
}

/** One clause, or two, may be a turn of phrase. */
const SEVERAL = 3;

/**
 * Of one subject and of several clauses, and given to one unit. Words in front of the thing (城区管网) narrow it; behind it they name another
 * (大桥引道), or the part of each unit (（交通）).
 */
function isCopy(a: Demand, b: Demand): boolean {
  if (Math.min(a.clauses.length, b.clauses.length) < SEVERAL || !isSameSubject(a.title, b.title)) return false;
  return haveOneLead(a, b) && !a.title.startsWith(b.title) && !b.title.startsWith(a.title);
}

/** A cell that is merged over several rows stands in each of them. */
function isOneCell({ requirement: { place: a } }: Task, { requirement: { place: b } }: Task): boolean {
  if (a.range && b.range) return a.range[0] === b.range[0] && a.range[1] === b.range[1] && a.range[0] < a.range[1];
  const keys = ['page', 'sheet', 'table', 'row', 'column'] as const;
  return a.cell?.row !== undefined && keys.every((key) => a.cell?.[key] === b.cell?.[key]);
}

/** How well a requirement goes with its row: with what the superior demands of it, else with its title. The copy goes less well. */
function fitOf({ task, title, words }: Demand, trace: Trace | undefined): number {
  const [above] = trace?.parentsOf(task) ?? [];
  const beside = above ? demandIn(above).words : title;
  return likeness(words, beside, 0);
}

/** The superior demands the same in both rows, or one kind of work is divided among units, or said without naming either part of it. */
function isMeant(a: Demand, b: Demand, trace: Trace | undefined): boolean {
  const [above, other] = [a, b].map(({ task }) => trace?.parentsOf(task)[0]);
  if (above && other && plain(above.requirement.value) === plain(other.requirement.value)) return true;
  if (likeness(a.title, b.title, TWINS) === 0) return false;
  if (isCopy(a, b)) return false;
  const leads = new Set(a.task.lead.units.map(({ name }) => name));
  if (leads.size > 0 && b.task.lead.units.length > 0 && !b.task.lead.units.some(({ name }) => leads.has(name)))
    return true;
  return ![a, b].some(({ title, words }) =>
    [...title].some((character) => !(title === a.title ? b : a).title.includes(character) && words.includes(character)),
  );
}

const SIGNS = new RegExp(`[${BLANK_CHARACTERS}。；;，,、.：:]+`, 'g');

function plain(text: string): string {
  return text.replace(SIGNS, '');
}
