import type { Section, Table } from '../model/table.ts';
import type { Cover } from '../model/unit.ts';
import { remembering } from '../text/remembering.ts';

/** A note such as “以下各项均需各县区落实，不再列出”: from one task on, it addresses bodies that the cells do not repeat. */
export interface BlanketNote {
  /** Index of the first task it holds for. */
  from: number;
  covers: readonly Cover[];
  text: string;
}

/** All ask about one at a time. A WeakMap would carry each over into the old generation of the heap. */
const MOST_TABLES = 1;

/** Every blanket note of a table, in any title, requirement, remark, unit cell or heading. */
export const blanketNotes: (table: Table) => readonly BlanketNote[] = remembering(MOST_TABLES, findNotes);

function findNotes(table: Table): BlanketNote[] {
  const notes: BlanketNote[] = [];
  const look = (text: string, from: number): void => {
    if (!text.includes('以下')) return;
    const note = readNote(text);
    if (note) notes.push({ ...note, from });
  };
  const lookAtSection = (section: Section): void => {
    const first = firstTask(section);
    if (first !== undefined) look(section.heading.value, first);
    section.sections.forEach(lookAtSection);
  };
  look(table.title?.value ?? '', 0);
  table.sections.forEach(lookAtSection);
  for (const task of table.tasks) {
    const cells = [task.title, task.requirement, task.remark, task.lead, task.responsible, task.supporting];
    for (const cell of cells) look(cell.value, task.index);
    for (const { text } of task.extra) look(text.value, task.index);
  }
  return notes;
}

function firstTask(section: Section): number | undefined {
  let first = section.tasks[0]?.index;
  for (const inner of section.sections) {
    const other = firstTask(inner);
    if (other !== undefined && (first === undefined || other < first)) first = other;
  }
  return first;
}

/** 以下 … 均/都/不再 … within one sentence. */
const NOTE = /以下[^。；;]{0,40}(?:均|都|一律|全部|不再)[^。；;]{0,40}/;
const ADDRESSEES: readonly (readonly [RegExp, readonly Cover[]])[] = [
  [/各(?:设区市|地市|市州|市、)/, [{ body: 'government', level: 'prefecture' }]],
  [/各(?:县|区|市[、（(]|市区|旗)|县[（(]?[市区]|县区|区县/, [{ body: 'government', level: 'county' }]],
  [/各(?:镇|乡|街|办事处)|镇街|乡镇|街道/, [{ body: 'government', level: 'township' }]],
  [/开发区|高新区|园区|管委会/, [{ body: 'zone' }]],
  [/各部门|各委办局|[省市区县]直|各委、办、局/, [{ body: 'department' }]],
  [/各单位|各地各部门|各级各部门|所有单位/, [{ body: 'government' }, { body: 'department' }, { body: 'zone' }]],
];

function readNote(text: string): Omit<BlanketNote, 'from'> | undefined {
  const found = NOTE.exec(text.replace(/\s/g, ''));
  if (!found) return undefined;
  const covers = ADDRESSEES.flatMap(([words, list]) => (words.test(found[0]) ? list : []));
  return covers.length > 0 ? { covers, text: found[0] } : undefined;
}
