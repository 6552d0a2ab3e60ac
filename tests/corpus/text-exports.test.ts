import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { createTextImporter } from '../../src/importers/text/text-importer.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../../src/model/generated/table-file.ts';

const CORPUS = '../shared/corpus';

interface Gold {
  title: string;
  tasks: (TaskEntry & { section: string[]; responsibleUnits: string[] })[];
}

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s/g, '');
const units = (list: TaskEntry['lead']) => (Array.isArray(list) ? list : []).map(plain).toSorted().join('|');

function cellsOf(task: TaskEntry, section: readonly string[]): unknown[] {
  const { number, title, requirement, lead, responsible } = task;
  return [number, plain(title), plain(requirement), units(lead), units(responsible), plain(section.join(''))];
}

function tasksOf(node: TableFile | SectionEntry, section: readonly string[] = []): unknown[][] {
  return [
    ...(node.tasks ?? []).map((task) => cellsOf(task, section)),
    ...(node.sections ?? []).flatMap((inner) => tasksOf(inner, [...section, inner.heading])),
  ];
}

describe.skipIf(!existsSync(CORPUS))('text of the real Word files (skipped without ../shared/corpus)', () => {
  it.each(['cangshan-2021', 'xiamen-2018'])('%s comes back cell by cell', async (name) => {
    const gold = JSON.parse(readFileSync(`${CORPUS}/${name}/gold.json`, 'utf8')) as Gold;
    const bytes = readFileSync(`${CORPUS}/${name}/source.txt`);
    const { tables, problems } = await createTextImporter(vocabulary).read({ path: 'source.txt', bytes });
    expect(tables[0]?.data.title).toBe(gold.title);
    expect(tasksOf(tables[0]!.data)).toEqual(
      gold.tasks.map((task) => cellsOf({ ...task, responsible: task.responsibleUnits }, task.section)),
    );
    expect(problems).toEqual([]);
  });
});
