import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { createDelimitedImporter } from '../../src/importers/delimited/delimited-importer.ts';
import { createHtmlImporter } from '../../src/importers/html/html-importer.ts';
import { createOdtImporter } from '../../src/importers/odt/odt-importer.ts';
import { reference } from '../../src/importers/xlsx/reference.ts';
import { createXlsxImporter } from '../../src/importers/xlsx/xlsx-importer.ts';
import type { Importer } from '../../src/model/document.ts';
import type { ContractTable } from './contract.ts';
import { delimitedOfTable } from './delimited/delimited-files.ts';
import { htmlOfTable } from './html/html-files.ts';
import { odtOfTable } from './office-files.ts';
import { inlineCell, xlsxOf } from './xlsx/xlsx-files.ts';

/** One row goes on far to the right, as stray marks behind a table do. */
function wideTable(columns: number): ContractTable {
  const row = (mark: string, ...texts: string[]): ContractTable['rows'][number] => [
    ...texts.map((text) => ({ text })),
    ...Array.from({ length: columns - texts.length }, () => ({ text: mark })),
  ];
  return {
    before: [],
    columns,
    rows: [
      row('', '序号', '工作任务', '工作要求', '牵头单位', '责任单位'),
      row('', '1', '疏浚河道', '清理淤泥。', '县水利局', '各乡镇'),
      row('√', '2', '加固堤防', '逐段排查。', '县应急局', '各乡镇'),
    ],
    after: [],
  };
}

function xlsxOfWide({ rows }: ContractTable): Uint8Array {
  const data = rows.map((cells, row) => {
    const shown = cells.map(({ text }, column) => inlineCell(reference({ row: row + 1, column: column + 1 }), text));
    return `<row r="${row + 1}">${shown.join('')}</row>`;
  });
  return xlsxOf({ sheets: [{ name: '周报', data: data.join('') }] });
}

const FORMATS: readonly (readonly [string, Importer, (table: ContractTable) => Uint8Array])[] = [
  ['xlsx', createXlsxImporter(vocabulary), xlsxOfWide],
  ['csv', createDelimitedImporter(vocabulary), (table) => delimitedOfTable(table, ',')],
  ['html', createHtmlImporter(vocabulary), htmlOfTable],
  ['odt', createOdtImporter(vocabulary), odtOfTable],
];

describe.each(FORMATS)('a table of very many columns in %s', (format, importer, make) => {
  const problemsOf = async (columns: number) => {
    const { tables, problems } = await importer.read({ path: `表.${format}`, bytes: make(wideTable(columns)) });
    expect(tables[0]?.data.tasks).toHaveLength(2);
    return problems.filter(({ id }) => id === 'import/columns-left-out');
  };

  it('is read with a warning that names the limit', async () => {
    const [problem] = await problemsOf(150);
    expect(problem).toMatchObject({ severity: 'warning', data: { limit: 128 } });
    if (format === 'xlsx') expect(problem!.data).toMatchObject({ sheet: '周报', ref: 'DY' });
  });

  it('is read without one where all columns are read', async () => {
    expect(await problemsOf(128)).toEqual([]);
  });
});
