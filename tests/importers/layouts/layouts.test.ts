import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';
import type { TableDocument } from '../../../src/model/document.ts';
import type { SectionEntry, TableFile, TaskEntry } from '../../../src/model/generated/table-file.ts';

/**
 * Tables in layouts that other programs made. To add one, put the file here, and beside it what it says: the tables of
 * X.docx, X.writer.pdf and so on in X.json, as `gov-lint import FILE --format json` would print them. Blanks do not count.
 */
const FOLDER = new URL('.', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => !/\.(?:json|ts|md)$/.test(name));
const importers = createImporters(vocabulary, {});

/** A table as lines: one for each thing that it says about itself, and one for each cell. */
function linesOf(table: TableFile): string[] {
  const { sections, tasks, basis = [], ...fields } = table;
  const lines = Object.entries(fields).map(([key, value]) => `${key}: ${plain(value)}`);
  for (const entry of basis) lines.push(`basis: ${plain(entry.title)} ${plain(entry.docNumber)}`);
  for (const { task, path } of tasksOf({ ...(sections && { sections }), ...(tasks && { tasks }) })) {
    const { extra, ...cells } = task;
    const name = plain(task.number ?? task.title);
    lines.push(`${name}: ${path.map(plain).join(' / ')}`);
    for (const [key, value] of Object.entries({ ...cells, ...extra })) {
      if (plain(value) !== '') lines.push(`${name} ${key}: ${plain(value)}`);
    }
  }
  return lines;
}

function tasksOf(node: Partial<SectionEntry>, path: readonly string[] = []): { task: TaskEntry; path: string[] }[] {
  return [
    ...(node.tasks ?? []).map((task) => ({ task, path: [...path] })),
    ...(node.sections ?? []).flatMap((section) => tasksOf(section, [...path, section.heading])),
  ];
}

function plain(value: unknown): string {
  return (Array.isArray(value) ? value.join('、') : String(value ?? '')).replace(/\s/gu, '');
}

/** Where each task stands: its title, or what else is its first cell. */
function placesOf({ data, placeOf }: TableDocument): unknown[] {
  const pointers: string[] = [];
  const walk = (node: Partial<SectionEntry>, pointer: string): void => {
    for (const index of (node.tasks ?? []).keys()) pointers.push(`${pointer}/tasks/${index}`);
    for (const [index, section] of (node.sections ?? []).entries()) walk(section, `${pointer}/sections/${index}`);
  };
  walk(data, '');
  return pointers.map((pointer) => {
    const { cell = {}, range } = placeOf(pointer);
    const { heading: _, ...where } = cell;
    return Object.keys(where).length > 0 ? where : range;
  });
}

describe.each(files)('%s', async (name) => {
  const expected = JSON.parse(readFileSync(new URL(`${name.split('.')[0]}.json`, FOLDER), 'utf8')) as
    | TableFile
    | TableFile[];
  const source = { path: name, bytes: new Uint8Array(readFileSync(new URL(name, FOLDER))) };
  const { tables, problems } = await importers.find((importer) => importer.matches(source))!.read(source);

  it('says what it says', () => {
    expect(tables.map(({ data }) => linesOf(data))).toEqual([expected].flat().map(linesOf));
  });

  it('has a place for every task', () => {
    const places = tables.flatMap(placesOf);
    expect(places).toHaveLength([expected].flat().flatMap((table) => tasksOf(table)).length);
    expect(places).not.toContain(undefined);
    expect(new Set(places.map((place) => JSON.stringify(place))).size).toBe(places.length);
  });

  it('names the columns that nobody knows, and nothing else', () => {
    const unknown = [expected].flat().flatMap((table) => {
      return [...new Set(tasksOf(table).flatMap(({ task }) => Object.keys(task.extra ?? {})))];
    });
    const named = problems.filter(({ id }) => id === 'import/unknown-column').map(({ data }) => data['heading']);
    expect(named).toEqual(unknown);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
