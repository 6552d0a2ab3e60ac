import type { Problem } from '../../model/document.ts';
import type { TableFile, TaskEntry } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import { MARKS, type Precedence, readPrecedence } from '../../text/precedence.ts';
import type { Columns } from './columns.ts';
import type { Paragraph } from './grid.ts';
import { inKeyOrder } from '../table-keys.ts';
import { type PlacedEntry, tasksOf } from './placed-entries.ts';
import { placeInCell, placeOfParagraph } from './places.ts';

const UNIT_KEYS = ['lead', 'responsible', 'supporting', 'supervisor'] as const;
const MARK = new RegExp(`^[${MARKS}]|[${MARKS}]$`);

/** Rules by which a table says who leads: applied where a task names no lead, and told. */
export function applyPrecedence(
  data: TableFile,
  { columns }: Columns,
  around: readonly Paragraph[],
  places: Map<string, Place>,
): Problem[] {
  const tasks = [...tasksOf(data, '')];
  const said: { text: string; from: number; place: Place }[] = [
    ...columns.flatMap((column) =>
      column.header ? [{ text: column.header.text, from: 0, place: placeInCell(column.header, '', column) }] : [],
    ),
    ...around.map((paragraph) => ({ text: paragraph.text, from: 0, place: placeOfParagraph(paragraph, '') })),
    ...tasks.map(({ task, pointer }, from) => {
      const path = `${pointer}/remark`;
      return { text: task.remark ?? '', from, place: places.get(path) ?? { pointer: path } };
    }),
  ];
  // 主办单位（标★的为牵头单位）: a column of leads by its heading that holds all units of the row.
  const source = tasks.some(({ task }) => listOf(task.responsible).length > 0) ? 'responsible' : 'lead';
  const problems: Problem[] = [];
  const explained = new Set<string>();
  for (const { text, from, place } of said) {
    const rule = readPrecedence(text);
    if (!rule) continue;
    const { words } = rule;
    if (rule.kind === 'typeface') {
      problems.push({ id: 'import/unread-precedence', severity: 'warning', data: { words }, about: [words], place });
      continue;
    }
    if (rule.kind === 'mark') explained.add(rule.mark);
    const led = tasks.slice(from).filter(({ task, pointer }) => moveLeads(task, source, rule, places, pointer));
    if (led.length > 0)
      problems.push({ id: 'import/precedence', severity: 'info', data: { words, count: led.length }, place });
  }
  return [...problems, ...unexplainedMarks(tasks, explained, places)];
}

/** Where all units of a task stand. */
type Source = 'lead' | 'responsible';

/** True where it was not told who leads the task, and is now. */
function moveLeads(
  task: TaskEntry,
  source: Source,
  rule: Precedence,
  places: Map<string, Place>,
  pointer: string,
): boolean {
  const units = listOf(task[source]);
  const isLead = leadsBy(rule, units);
  if (rule.kind === 'mark') withoutMark(task, rule.mark);
  if (source === 'responsible' && listOf(task.lead).length > 0) return false;
  const own = listOf(task[source]);
  const leads = own.map((_unit, at) => isLead(at));
  const others = own.filter((_unit, at) => !leads[at]);
  if (!leads.includes(true) || (source === 'lead' && others.length === 0)) return false;
  const { lead: _lead, responsible: _responsible, ...rest } = task;
  const led = {
    ...rest,
    lead: own.filter((_unit, at) => leads[at]),
    ...(others.length > 0 && { responsible: others }),
  };
  for (const key of Object.keys(task)) delete task[key as keyof TaskEntry];
  Object.assign(task, inKeyOrder('task', led));
  movePlaces(places, pointer, source, leads);
  return true;
}

function leadsBy(rule: Precedence, units: readonly string[]): (at: number) => boolean {
  switch (rule.kind) {
    case 'first':
      return (at) => at === 0;
    case 'mark':
      return (at) => units[at]!.startsWith(rule.mark) || units[at]!.endsWith(rule.mark);
    case 'only':
      return () => units.length === 1;
    default:
      return () => true;
  }
}

/** The mark is no part of the name. */
function withoutMark(task: TaskEntry, mark: string): void {
  for (const key of UNIT_KEYS) {
    const units = task[key];
    if (!Array.isArray(units)) continue;
    task[key] = units.map((unit) => {
      const bare = unit.startsWith(mark) ? unit.slice(mark.length) : unit;
      return bare.endsWith(mark) ? bare.slice(0, -mark.length) : bare;
    });
  }
}

/** A mark beside names that no note explains may say who leads. */
function unexplainedMarks(
  tasks: readonly PlacedEntry[],
  explained: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
): Problem[] {
  for (const { task, pointer } of tasks) {
    for (const key of UNIT_KEYS) {
      const units = listOf(task[key]);
      // In front of each of them it is the sign of a list.
      if (units.length > 1 && units.every((unit) => unit.startsWith(units[0]![0]!))) continue;
      for (const [at, unit] of units.entries()) {
        const mark = MARK.exec(unit)?.[0];
        if (mark === undefined || explained.has(mark) || unit.length < 3) continue;
        const place = places.get(`${pointer}/${key}/${at}`) ?? places.get(`${pointer}/${key}`) ?? { pointer };
        return [{ id: 'import/unexplained-mark', severity: 'warning', data: { mark, unit }, about: [unit], place }];
      }
    }
  }
  return [];
}

const listOf = (units: TaskEntry['lead']): readonly string[] => (Array.isArray(units) ? units : []);

function movePlaces(places: Map<string, Place>, pointer: string, from: Source, isLead: readonly boolean[]): void {
  const whole = places.get(`${pointer}/${from}`);
  for (const key of ['lead', 'responsible'])
    if (whole) places.set(`${pointer}/${key}`, { ...whole, pointer: `${pointer}/${key}` });
  const counts = { lead: 0, responsible: 0 };
  const moved: Place[] = [];
  for (const [at, leads] of isLead.entries()) {
    const place = places.get(`${pointer}/${from}/${at}`);
    places.delete(`${pointer}/${from}/${at}`);
    const key = leads ? 'lead' : 'responsible';
    const path = `${pointer}/${key}/${counts[key]++}`;
    if (place) moved.push({ ...place, pointer: path });
  }
  for (const place of moved) places.set(place.pointer, place);
}
