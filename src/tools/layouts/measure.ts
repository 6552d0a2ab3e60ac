import { readFileSync } from 'node:fs';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../cli/readers/importers.ts';
import type { TableFile, TaskEntry } from '../../model/generated/table-file.ts';
import type { Layout } from './draw.ts';

export interface Measured {
  right: number;
  all: number;
  /** Nothing was said of a file with a wrong cell. */
  isSilent: boolean;
}

const importers = createImporters(vocabulary, {});

/** How many cells of a layout come back out of a file as they were written. */
export async function measureFile(path: string, layout: Layout): Promise<Measured> {
  const source = { path, bytes: new Uint8Array(readFileSync(path)) };
  const { tables, problems } = await importers.find((importer) => importer.matches(source))!.read(source);
  const found = tables.flatMap(({ data }) => [...tasksOf(data)]);
  const tasks = layout.rows.flatMap((row) => ('cells' in row ? [row.cells] : []));
  const wanted: [unknown, unknown][] = [
    [layout.title, tables[0]?.data.title],
    [tasks.length, found.length],
  ];
  for (const [at, cells] of tasks.entries()) {
    for (const [column, paragraphs] of cells.entries()) {
      wanted.push([paragraphs.join(''), cellOf(found[at], layout.headings[column]!)]);
    }
  }
  const right = wanted.filter(([want, got]) => plain(want) === plain(got)).length;
  const isTold = problems.some(({ severity }) => severity !== 'info');
  return { right, all: wanted.length, isSilent: right < wanted.length && !isTold };
}

function cellOf(task: TaskEntry | undefined, heading: string): unknown {
  switch (heading) {
    case '序号':
      return task?.number;
    case '工作任务':
      return task?.title;
    case '工作要求':
      return task?.requirement;
    case '牵头单位':
      return task?.lead;
    case '责任单位':
      return task?.responsible;
    default:
      return task?.deadline;
  }
}

/** Blanks and what parts units do not count. */
function plain(value: unknown): string {
  return String((Array.isArray(value) ? value.join('') : value) ?? '').replace(/[\s、，；]/gu, '');
}

function* tasksOf({ tasks, sections }: Pick<TableFile, 'tasks' | 'sections'>): Generator<TaskEntry> {
  yield* tasks ?? [];
  for (const section of sections ?? []) yield* tasksOf(section);
}
