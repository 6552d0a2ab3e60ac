import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { createDocxImporter } from '../../src/importers/docx/docx-importer.ts';
import { createOdtImporter } from '../../src/importers/odt/odt-importer.ts';
import { unpackWithZlib } from '../../src/io/unpack.ts';
import type { SectionEntry, TaskEntry } from '../../src/model/generated/table-file.ts';

const CORPUS = '../shared/corpus';
const importers = [createDocxImporter(vocabulary), createOdtImporter(vocabulary, { unpack: unpackWithZlib })];
const squash = (text: unknown): string => String(text ?? '').replace(/\s/gu, '');

interface Gold {
  title: string;
  tasks: { number: number; title: string; requirement: string; remark?: string; section: string[] }[];
}

function flatten(node: Partial<SectionEntry>, path: string[] = []): (TaskEntry & { section: string[] })[] {
  return [
    ...(node.tasks ?? []).map((task) => Object.assign({ section: path }, task)),
    ...(node.sections ?? []).flatMap((section) => flatten(section, [...path, section.heading])),
  ];
}

describe.skipIf(!existsSync(CORPUS))('office files of the real tables (skipped where the corpus is absent)', () => {
  const files = ['fuzhou-2021', 'cangshan-2021', 'xiamen-2018'].flatMap((table) =>
    ['table.docx', 'table.vmerge.docx', 'table.odt'].map((file) => [table, file] as const),
  );
  it.each(files)('%s/%s: every task with its words and headings', async (table, file) => {
    const gold: Gold = JSON.parse(readFileSync(`${CORPUS}/${table}/gold.json`, 'utf8'));
    const source = { path: file, bytes: new Uint8Array(readFileSync(`${CORPUS}/${table}/${file}`)) };
    const { tables } = await importers.find((importer) => importer.matches(source))!.read(source);
    expect(tables).toHaveLength(1);
    expect(squash(tables[0]!.data.title)).toBe(squash(gold.title));
    const inShort = (task: Gold['tasks'][number] | ReturnType<typeof flatten>[number]): string[] =>
      [task.number, task.title, task.requirement, task.remark, task.section.join('')].map(squash);
    expect(flatten(tables[0]!.data).map(inShort)).toEqual(gold.tasks.map(inShort));
  });
});
