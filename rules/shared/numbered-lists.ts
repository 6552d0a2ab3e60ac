import type { Change } from '../../src/model/finding.ts';
import type { Place } from '../../src/model/location.ts';
import type { Section, Table, Task } from '../../src/model/table.ts';
import { matchesIn } from '../../src/text/matches.ts';
import { type Numbering, type NumberingStyle, readNumbering } from '../../src/text/numbering.ts';
import { COUNTING_CHARACTERS, readNumeral } from '../../src/text/numerals.ts';
import { within } from './place.ts';
import { relabel } from './relabel.ts';
import type { Numbered } from './sequence.ts';
import { addTo } from '../../src/text/lists-by-key.ts';

export interface NumberedEntry extends Numbered {
  /** The number as printed. */
  label: string;
  placeOf(): Place;
  task?: number;
  /** What gives it another number. */
  renumber(number: number): Change;
}

/**
 * Every list of numbers that a table prints: its tasks, those of several parts by what stands in front, its headings by level, and the points
 * of each requirement.
 */
export function numberedLists(table: Table): NumberedEntry[][] {
  const beside = besideHeadings(table);
  return [tasksOf(table, beside), ...partsOf(table), ...headingsOf(table, beside), ...table.tasks.flatMap(pointsOf)];
}

/** （一）, （1）, 1） at the head of a clause. */
const POINT = new RegExp(`(?<=^|[。；;：:\\n])\\s{0,4}([（(]?(?:[${COUNTING_CHARACTERS}]{1,3}|\\d{1,2})[）)])`, 'gu');
/** Two numbers may be whatever they like; three that begin with the first are a list. */
const LEAST_POINTS = 3;

function pointsOf({ requirement, number: task }: Task): NumberedEntry[][] {
  const lists = pointLists(requirement.value, POINT);
  return lists
    .filter((list) => list.length >= LEAST_POINTS && list[0]!.number === 1)
    .map((list) =>
      list.map(({ label, number, span }, index) => ({
        number,
        label,
        mayRestart: index > 0 && number === 1,
        placeOf: () => within(requirement, span),
        task,
        renumber: (next) => ({ kind: 'replace', pointer: requirement.place.pointer, span, text: relabel(label, next) }),
      })),
    );
}

export interface Point {
  /** The number as printed, with its brackets. */
  label: string;
  number: number | undefined;
  span: readonly [number, number];
}

/**
 * The numbers of a text by list: （一） stands over （1）, and that over 1）, each counting for itself. One that neither begins a list of its style
 * nor goes on with one, but goes on with that of the same figures, has lost or won a bracket. `form`: a number is its first group.
 */
export function pointLists(value: string, form: RegExp): Point[][] {
  if (!value.includes('）') && !value.includes(')')) return [];
  const lists = new Map<string, Point[]>();
  for (const match of matchesIn(value, form)) {
    const label = match[1]!;
    const end = match.index + match[0].length;
    const number = readNumeral(label.replace(/[（()）]/g, ''));
    const figures = /\d/.test(label) ? '1' : '一';
    const [own, other] = isWhole(label) ? [`（${figures}）`, `${figures}）`] : [`${figures}）`, `（${figures}）`];
    const isAstray = !lists.has(own) && number !== 1 && number === (lists.get(other)?.at(-1)?.number ?? NaN) + 1;
    const style = isAstray ? other : own;
    addTo(lists, style, { label, number, span: [end - label.length, end] });
  }
  return [...lists.values()];
}

/** With both brackets. */
export function isWhole(label: string): boolean {
  return label.startsWith('（') || label.startsWith('(');
}

function tasksOf(table: Table, beside: ReadonlySet<Task>): NumberedEntry[] {
  const entries: NumberedEntry[] = [];
  let section: Section | undefined;
  for (const [index, task] of table.tasks.entries()) {
    if (isParted(task) || beside.has(task) || isSameRow(task, table.tasks[index - 1])) continue;
    entries.push(entryOf(task, entries.length > 0 && task.section !== section));
    section = task.section;
  }
  return entries.some((entry) => entry.number !== undefined) ? entries : [];
}

function entryOf(task: Task, mayRestart: boolean): NumberedEntry {
  return {
    number: task.isNumbered ? task.number : undefined,
    label: task.isNumbered ? `${task.number}` : '',
    mayRestart,
    placeOf: () => printedAt(task),
    task: task.number,
    renumber: (value) => ({ kind: 'set', pointer: `${task.place.pointer}/number`, value }),
  };
}

/** Tasks that count on with the headings beside them: 一、 is a task, 二、 holds some, 三、 is a task again. */
function besideHeadings(table: Table): ReadonlySet<Task> {
  const found = new Set<Task>();
  let last = 0;
  const visit = (own: readonly Task[], sections: readonly Section[]): void => {
    if (isOneList(own, sections, last)) for (const task of own) found.add(task);
    else last = own.at(-1)?.number ?? last;
    for (const section of sections) visit(section.tasks, section.sections);
  };
  visit(outsideSections(table), table.sections);
  return found;
}

/**
 * No number is both a task's and a heading's; and the tasks stand between the headings, or are no run of their own that goes on with
 * the tasks in front.
 */
function isOneList(tasks: readonly Task[], sections: readonly Section[], last: number): boolean {
  const headings = new Set(sections.flatMap(({ heading }) => readNumbering(heading.value)?.value ?? []));
  if (headings.size === 0 || !tasks.every(({ isNumbered, number }) => isNumbered && !headings.has(number)))
    return false;
  const highest = Math.max(...headings);
  return tasks.some(({ number }) => number < highest) || tasks.some(({ number }, index) => number !== last + index + 1);
}

const outsideSections = ({ tasks }: Table): Task[] => tasks.filter(({ section }) => section === undefined);

const isParted = ({ isNumbered, label }: Task): boolean => !isNumbered && label !== '';

/** Rows that share a merged task share its number. */
function isSameRow(task: Task, before: Task | undefined): boolean {
  return (
    before !== undefined &&
    task.isNumbered &&
    before.isNumbered &&
    task.number === before.number &&
    task.title.value !== '' &&
    task.title.value === before.title.value &&
    task.requirement.value !== before.requirement.value
  );
}

/** 1.1, 1.2 and 2.1, 2.2: what stands in front of the last part opens a list of its own. */
function partsOf(table: Table): NumberedEntry[][] {
  const lists = new Map<string, NumberedEntry[]>();
  for (const task of table.tasks.filter(isParted)) {
    const [prefix, last] = [task.label.replace(/(?<!\d)\d+$/, ''), Number(/(?<!\d)\d+$/.exec(task.label)![0])];
    addTo(lists, prefix, {
      number: last,
      label: task.label,
      mayRestart: false,
      placeOf: () => printedAt(task),
      task: task.number,
      renumber: (value) => ({
        kind: 'set',
        pointer: `${task.place.pointer}/number`,
        value: relabel(task.label, value),
      }),
    });
  }
  return [...lists.values()];
}

/** The number itself where the file has it at a place of its own. */
function printedAt({ label, numberPlace, title }: Task): Place {
  return label !== '' && numberPlace.pointer.endsWith('/number') ? numberPlace : title.place;
}

/**
 * Headings by depth and style: 一、 and （一） on one level are two lists. One in another style than its neighbours that counts on
 * from them, and one that lost its number, keep their places: structure/mixed-headings says what is wrong with them.
 */
function headingsOf(table: Table, beside: ReadonlySet<Task>): NumberedEntry[][] {
  const lists = new Map<string, NumberedEntry[]>();
  const visit = (sections: readonly Section[], tasks: readonly Task[]): void => {
    const here = new Map<NumberingStyle, NumberedEntry[]>();
    const listOf = (style: NumberingStyle): NumberedEntry[] => {
      const list = here.get(style) ?? [];
      here.set(style, list);
      return list;
    };
    const numbers = sections.map(({ heading }) => readNumbering(heading.value));
    const usual = mostOf(numbers.flatMap((numbering) => numbering?.style ?? []));
    for (const [index, { heading, sections: inner, tasks: own }] of sections.entries()) {
      const numbering = numbers[index];
      const implied = impliedBy(numbers[index - 1], numbers[index + 1], usual);
      const style = numbering === undefined || numbering.value === implied ? usual : numbering.style;
      if (style !== undefined) {
        const label = heading.value.slice(0, numbering?.end ?? 0);
        listOf(style).push({
          number: numbering?.value ?? (index === 0 ? implied : undefined),
          label: label.trim(),
          renumber: (number) => ({
            kind: 'replace',
            pointer: heading.place.pointer,
            span: [0, label.length],
            text: relabel(label, number),
          }),
          mayRestart: listOf(style).length === 0,
          placeOf: () => heading.place,
        });
      }
      visit(inner, own);
    }
    for (const [style, own] of here) {
      const key = `${sections[0]!.depth} ${style}`;
      const list = lists.get(key) ?? [];
      lists.set(key, list);
      const counted = style === usual ? tasks.filter((task) => beside.has(task)) : [];
      list.push(...withTasks(own, counted));
    }
  };
  visit(table.sections, outsideSections(table));
  return [...lists.values()];
}

/** A table file keeps tasks in front of the sections beside them: their numbers say where they were printed. */
function withTasks(headings: readonly NumberedEntry[], tasks: readonly Task[]): readonly NumberedEntry[] {
  if (tasks.length === 0 || headings.some(({ number }) => number === undefined)) return headings;
  return [...headings, ...tasks.map((task) => entryOf(task, false))]
    .toSorted((a, b) => a.number! - b.number!)
    .map((entry, index) => ({ ...entry, mayRestart: index === 0 }));
}

/** The number that a gap between two neighbours leaves, or that the one behind leaves at the start. */
function impliedBy(
  before: Numbering | undefined,
  behind: Numbering | undefined,
  style: NumberingStyle | undefined,
): number | undefined {
  const [low, high] = [before, behind].map((one) => (one?.style === style ? one?.value : undefined));
  if (high === undefined) return low === undefined || behind !== undefined ? undefined : low + 1;
  return (low ?? 0) + 2 === high ? high - 1 : undefined;
}

function mostOf(styles: readonly NumberingStyle[]): NumberingStyle | undefined {
  const count = (style: NumberingStyle): number => styles.filter((one) => one === style).length;
  return styles.toSorted((a, b) => count(b) - count(a))[0];
}
