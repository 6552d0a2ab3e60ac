import type { SectionEntry, TableFile, TaskEntry } from '../../../src/model/generated/table-file.ts';

/** How an office writes its table. A style changes the child when it is written down, so that plants and edits need not know it. */
export interface Style {
  name: string;
  /** Numbers begin anew in each chapter. */
  restarts?: boolean;
  task?: (task: TaskEntry) => TaskEntry;
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':' };

export const STYLES: readonly Style[] = [
  { name: 'plain' },
  {
    name: 'no full stops',
    task: (task) => ({ ...task, ...(task.requirement && { requirement: task.requirement.replace(/。$/, '') }) }),
  },
  { name: 'numbers restart in each chapter', restarts: true },
  {
    name: 'units in one cell',
    task: (task) => ({ ...task, lead: inOneCell(task.lead), responsible: inOneCell(task.responsible) }),
  },
  {
    name: 'half-width marks',
    task: (task) => ({
      ...task,
      ...(task.requirement && { requirement: task.requirement.replace(/[，；：]/g, (mark) => HALF[mark]!) }),
    }),
  },
  {
    name: 'title and requirement in one cell',
    task: ({ title, requirement, ...task }) => ({
      ...task,
      requirement: [title?.replace(/。$/, ''), requirement].filter(Boolean).join('。'),
    }),
  },
];

function inOneCell(units: TaskEntry['lead']): string | null | undefined {
  return Array.isArray(units) ? units.join('、') : units;
}

/** A table as the office writes it. */
export function styled(table: TableFile, { task }: Style): TableFile {
  if (!task) return table;
  const section = (one: SectionEntry): SectionEntry => ({
    ...one,
    ...(one.sections && { sections: one.sections.map(section) }),
    ...(one.tasks && { tasks: one.tasks.map(task) }),
  });
  return { ...table, ...(table.sections && { sections: table.sections.map(section) }) };
}
