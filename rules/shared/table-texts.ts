import type { Section, Table, Text, UnitCell } from '../../src/model/table.ts';
import { remembering } from '../../src/text/remembering.ts';

/** A text of the table, the heading that people know its column by, and whose task it is. */
export interface TableText {
  text: Text;
  cell: string;
  task?: number;
}

/** All ask about one at a time. A WeakMap would carry each over into the old generation of the heap. */
const MOST_TABLES = 1;
export const HEADING_CELL = '章节标题';

/** Every text that a person wrote: title, headings, and the cells of each task. Listed once for all rules that ask. */
export const textsOf: (table: Table) => readonly TableText[] = remembering(MOST_TABLES, listed);

function listed(table: Table): TableText[] {
  const texts: TableText[] = [];
  if (table.title) texts.push({ text: table.title, cell: '标题' });
  if (table.noticeTitle) texts.push({ text: table.noticeTitle, cell: '通知标题' });
  for (const { title } of table.basis) if (title) texts.push({ text: title, cell: '依据' });
  addHeadings(texts, table.sections);
  for (const task of table.tasks) {
    const add = (cell: string, text: Text): void => {
      if (text.value !== '') texts.push({ text, cell, task: task.number });
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
    texts.push({ text: section.heading, cell: HEADING_CELL });
    addHeadings(texts, section.sections);
  }
}
