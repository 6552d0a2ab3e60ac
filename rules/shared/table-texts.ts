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
export const textsOf: (table: Table) => readonly TableText[] = remembering(MOST_TABLES, (table: Table) => [
  ...listed(table),
]);

function* listed(table: Table): Generator<TableText> {
  if (table.title) yield { text: table.title, cell: '标题' };
  if (table.noticeTitle) yield { text: table.noticeTitle, cell: '通知标题' };
  for (const { title } of table.basis) if (title) yield { text: title, cell: '依据' };
  yield* headingsOf(table.sections);
  for (const task of table.tasks) {
    const cells: readonly [string, Text][] = [
      ['工作任务', task.title],
      ['工作要求', task.requirement],
      ...unitTexts('牵头单位', task.lead),
      ...unitTexts('责任单位', task.responsible),
      ...unitTexts('配合单位', task.supporting),
      ['备注', task.remark],
      ['完成时限', task.deadlineText],
      ...task.extra.map(({ heading, text }): [string, Text] => [heading, text]),
    ];
    for (const [cell, text] of cells) if (text.value !== '') yield { text, cell, task: task.number };
  }
}

function unitTexts(heading: string, cell: UnitCell): [string, Text][] {
  const { entries } = cell;
  return entries.length > 0 ? entries.map((entry) => [heading, entry]) : [[heading, cell]];
}

function* headingsOf(sections: readonly Section[]): Generator<TableText> {
  for (const section of sections) {
    yield { text: section.heading, cell: HEADING_CELL };
    yield* headingsOf(section.sections);
  }
}
