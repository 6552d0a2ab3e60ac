import type { TableDocument } from '../../src/model/document.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../../src/model/generated/table-file.ts';
import type { Table } from '../../src/model/table.ts';
import type { Identity } from '../../src/model/unit.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { buildTable } from '../../src/text/build-table.ts';

export { vocabulary };

/** A table from plain data, as an importer would hand it over. `identity` stands in for what its issuer tells. */
export function tableOf(data: TableFile, identity?: Identity): Table {
  const document: TableDocument = { data, placeOf: (pointer) => ({ pointer }) };
  const table = buildTable(document, 'table.yaml', vocabulary);
  return identity ? { ...table, identity } : table;
}

/** Tasks numbered from 1 under one section. */
export function tableOfTasks(
  tasks: readonly TaskEntry[],
  rest: Omit<TableFile, 'tasks'> = {},
  identity?: Identity,
): Table {
  return tableOf({ ...rest, tasks: tasks.map((task, index) => ({ number: index + 1, ...task })) }, identity);
}

interface GoldTask {
  number: number;
  section: string[];
  title: string;
  requirement: string;
  lead: string[];
  responsible: string[];
  responsibleUnits?: string[];
  remark?: string;
}

export interface Gold {
  title: string;
  year: number;
  issuer: string | null;
  docNumber: string | null;
  tasks: GoldTask[];
}

export function tableFileOf(gold: Gold): TableFile {
  const sections: SectionEntry[] = [];
  for (const task of gold.tasks) {
    let level = sections;
    let section: SectionEntry | undefined;
    for (const heading of task.section) {
      let next = level.at(-1);
      if (next?.heading !== heading) {
        next = { heading };
        level.push(next);
      }
      section = next;
      level = next.sections ??= [];
    }
    (section!.tasks ??= []).push({
      number: task.number,
      title: task.title,
      requirement: task.requirement,
      lead: task.lead,
      responsible: task.responsibleUnits ?? task.responsible,
      ...(task.remark && { remark: task.remark }),
    });
  }
  return {
    title: gold.title,
    year: gold.year,
    ...(gold.issuer && { issuer: gold.issuer }),
    ...(gold.docNumber && { docNumber: gold.docNumber }),
    sections,
  };
}
