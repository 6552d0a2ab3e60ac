import type { Section, Table, Text, UnitCell } from '../../src/model/table.ts';
import { remembering } from '../../src/text/remembering.ts';

/** A text of the table, the heading that people know its column by, and whose task it is. */
export interface TableText {
  text: Text;
  cell: string;
  task?: number;
  /** What of all that is looked for it has, as bits. */
  signs: number;
}

/** All ask about one at a time. A WeakMap would carry each over into the old generation of the heap. */
const MOST_TABLES = 1;
export const HEADING_CELL = '章节标题';

/** Every text that a person wrote: title, headings, and the cells of each task. Listed once for all rules that ask. */
export const textsOf: (table: Table) => readonly TableText[] = remembering(MOST_TABLES, listed);

/** By the UTF-16 unit of a sign, who looks for it. */
const SIGNS = new Int32Array(0x10000);
let seekers = 0;
const MOST_SEEKERS = 32;

/**
 * Signs that a rule looks for, as what it asks `textsWith` by. Asked for as a module is loaded: one look at each character of a table then
 * tells for all rules which of its texts have any.
 */
export function lookedFor(signs: string): number {
  if (seekers === MOST_SEEKERS) throw new Error(`more than ${MOST_SEEKERS} ask for signs, each by a bit of a number`);
  const bit = 1 << seekers++;
  for (const sign of signs) SIGNS[sign.charCodeAt(0)]! |= bit;
  return bit;
}

function signsIn({ value }: Text): number {
  let signs = 0;
  for (let at = 0; at < value.length; at++) signs |= SIGNS[value.charCodeAt(at)]!;
  return signs;
}

/** Those that have any of the signs which somebody looks for. */
export function textsWith(table: Table, signs: number): readonly TableText[] {
  return textsOf(table).filter((one) => (one.signs & signs) !== 0);
}

function listed(table: Table): TableText[] {
  const texts: TableText[] = [];
  const addHead = (cell: string, text: Text | undefined): void => {
    if (text) texts.push({ text, cell, signs: signsIn(text) });
  };
  addHead('标题', table.title);
  addHead('通知标题', table.noticeTitle);
  for (const { title } of table.basis) addHead('依据', title);
  addHeadings(texts, table.sections);
  for (const task of table.tasks) {
    const add = (cell: string, text: Text): void => {
      if (text.value !== '') texts.push({ text, cell, task: task.number, signs: signsIn(text) });
    };
    const addUnits = (heading: string, cell: UnitCell): void => {
      const { entries } = cell;
      if (entries.length === 0) add(heading, cell);
      for (const entry of entries) add(heading, entry);
    };
    add('工作任务', task.title);
    add('工作要求', task.requirement);
    addUnits('牵头单位', task.lead);
    addUnits('责任单位', task.responsible);
    addUnits('配合单位', task.supporting);
    add('备注', task.remark);
    add('完成时限', task.deadlineText);
    for (const { heading, text } of task.extra) add(heading, text);
  }
  return texts;
}

function addHeadings(texts: TableText[], sections: readonly Section[]): void {
  for (const section of sections) {
    texts.push({ text: section.heading, cell: HEADING_CELL, signs: signsIn(section.heading) });
    addHeadings(texts, section.sections);
  }
}
