import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../../../src/model/generated/table-file.ts';
import { formDocument, type FormDocument } from './generate.ts';
import { renderForm } from './render.ts';

export interface Share {
  right: number;
  all: number;
}

export interface Measured {
  /** By kind and form: `units: star`. */
  shares: Map<string, Share>;
  /** What was read wrong, for a person who looks for the cause. */
  wrong: string[];
}

const importers = createImporters(vocabulary, {});

/** The share of cells that are read right, by each form of each kind, over documents drawn from a seed. */
export async function measureForms(seed: number, documents: number): Promise<Measured> {
  const measured: Measured = { shares: new Map(), wrong: [] };
  for (let at = 0; at < documents; at++) {
    const document = formDocument(seed * 1000 + at);
    const source = renderForm(document);
    const { tables } = await importers.find((importer) => importer.matches(source))!.read(source);
    const cells = cellsOf(document, tables[0]?.data ?? {});
    const keys = Object.entries(document.forms).map(([kind, form]) => `${kind}: ${form}`);
    for (const key of [...keys, 'all']) {
      const share = measured.shares.get(key) ?? { right: 0, all: 0 };
      measured.shares.set(key, {
        right: share.right + cells.filter(({ isRight }) => isRight).length,
        all: share.all + cells.length,
      });
    }
    for (const { name, isRight } of cells) {
      if (!isRight) measured.wrong.push(`${seed * 1000 + at} ${keys.join(', ')}: ${name}`);
    }
  }
  return measured;
}

interface Cell {
  name: string;
  isRight: boolean;
}

function cellsOf({ title, docNumber, basis, sections }: FormDocument, table: TableFile): Cell[] {
  const found = [...tasksOf(table, undefined)];
  const cell = (name: string, want: unknown, got: unknown): Cell => ({
    name: `${name} ${JSON.stringify(got)} for ${JSON.stringify(want)}`,
    isRight: JSON.stringify(want ?? null) === JSON.stringify(got ?? null),
  });
  const plain = (words: string | null | undefined): string | undefined => words?.replace(/[。\s]+$/, '');
  const tasks = sections.flatMap((section) => section.tasks);
  return [
    cell('title', title, table.title),
    cell('docNumber', docNumber, table.docNumber),
    cell('basis', basis, table.basis?.[0]?.title),
    cell('count', tasks.length, found.length),
    ...tasks.flatMap((task, at) => {
      const { entry, heading } = found[at] ?? { entry: {} as TaskEntry, heading: undefined };
      const number = task.number.startsWith('（') ? 1 + '一二三四五六'.indexOf(task.number[1]!) : task.number;
      return [
        cell('number', String(number), String(entry.number)),
        cell('title', task.title, plain(entry.title)),
        cell('requirement', task.requirement, plain(entry.requirement)),
        ...(['lead', 'responsible', 'supporting'] as const).map((key) =>
          // 民政局等相关部门 may stand as one or as two.
          cell(
            key,
            task[key].join('、'),
            (Array.isArray(entry[key]) ? entry[key] : []).join('、').replace('局等', '局、等'),
          ),
        ),
        cell('deadline', task.deadline, entry.deadline),
        cell('heading', task.heading, heading),
      ];
    }),
  ];
}

function* tasksOf(
  { tasks, sections }: Pick<SectionEntry, 'tasks' | 'sections'>,
  heading: string | undefined,
): Generator<{ entry: TaskEntry; heading: string | undefined }> {
  for (const entry of tasks ?? []) yield { entry, heading };
  for (const section of sections ?? []) yield* tasksOf(section, section.heading);
}
