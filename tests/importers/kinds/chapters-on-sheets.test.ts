import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';

const FILE = join(import.meta.dirname, '../forms/chapters-on-sheets/title-with-the-name.xlsx');

it('keeps the places of what stands on the further sheets', async () => {
  const source = { path: 'table.xlsx', bytes: new Uint8Array(readFileSync(FILE)) };
  const importer = createImporters(vocabulary, {}).find((one) => one.matches(source))!;
  const [table] = (await importer.read(source)).tables;
  const cellOf = (pointer: string) => {
    const place = table!.placeOf(pointer);
    return [place.pointer, place.cell?.sheet, place.cell?.ref];
  };
  expect(cellOf('/sections/2/tasks/1/title')).toEqual(['/sections/2/tasks/1/title', '水费收缴', 'B4']);
  expect(cellOf('/sections/0/tasks/1/deadline')).toEqual(['/sections/0/tasks/1/deadline', '水源保护', 'D4']);
  expect(cellOf('/sections/1/heading')[1]).toBe('管网改造');
  expect(cellOf('/notes/1')).toEqual(['/notes/1', '水费收缴', 'A5']);
  expect(cellOf('/title')).toEqual(['/title', '水源保护', 'A1']);
});
