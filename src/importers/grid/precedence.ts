import type { Problem } from '../../model/document.ts';
import type { TableFile, TaskEntry } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import type { Columns } from './columns.ts';
import type { Paragraph } from './grid.ts';
import { placeInCell, placeOfParagraph } from './places.ts';

/** 列第一位的为牵头单位, 排名首位的责任单位为牵头单位. */
const FIRST = /(?:第一位?|首位|首个|最前|在前)[^。；，]{0,12}(?:为|是|作为|即)[^。；，]{0,8}牵头/;
/** 无牵头单位的，责任单位即为牵头单位. */
const ALL = /(?:无|没有|未)[^。；，]{0,8}牵头[^。；]{0,12}(?:责任|负责)单位[^。；，]{0,4}(?:即为|视为|作为|为)牵头/;

type Rule = (task: TaskEntry) => boolean;

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
  const problems: Problem[] = [];
  for (const { text, from, place } of said) {
    const plain = text.replace(/\s/g, '');
    const words = FIRST.exec(plain) ?? ALL.exec(plain);
    if (!words) continue;
    const lead: Rule = FIRST.test(plain) ? (task) => moveUnits(task, 1) : (task) => moveUnits(task, Infinity);
    const led = tasks.slice(from).filter(({ task }) => lead(task));
    for (const { pointer, task } of led) movePlaces(places, pointer, (task.lead as string[]).length);
    if (led.length > 0) {
      problems.push({ id: 'import/precedence', severity: 'info', data: { words: words[0], count: led.length }, place });
    }
  }
  return problems;
}

/** True where the task named no lead, and has one now. */
function moveUnits(task: TaskEntry, most: number): boolean {
  const { lead, responsible } = task;
  if ((Array.isArray(lead) && lead.length > 0) || !Array.isArray(responsible) || responsible.length === 0) return false;
  task.lead = responsible.slice(0, most);
  const rest = responsible.slice(most);
  if (rest.length > 0) task.responsible = rest;
  else delete task.responsible;
  return true;
}

function movePlaces(places: Map<string, Place>, pointer: string, count: number): void {
  const whole = places.get(`${pointer}/responsible`);
  if (whole) places.set(`${pointer}/lead`, { ...whole, pointer: `${pointer}/lead` });
  for (let at = 0; ; at++) {
    const place = places.get(`${pointer}/responsible/${at}`);
    if (!place) return;
    places.delete(`${pointer}/responsible/${at}`);
    const path = at < count ? `${pointer}/lead/${at}` : `${pointer}/responsible/${at - count}`;
    places.set(path, { ...place, pointer: path });
  }
}

function* tasksOf(
  { tasks, sections }: Pick<TableFile, 'tasks' | 'sections'>,
  pointer: string,
): Generator<{ task: TaskEntry; pointer: string }> {
  for (const [at, task] of (tasks ?? []).entries()) yield { task, pointer: `${pointer}/tasks/${at}` };
  for (const [at, section] of (sections ?? []).entries()) yield* tasksOf(section, `${pointer}/sections/${at}`);
}
