import { expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createPdfImporter } from '../../../src/importers/pdf/pdf-importer.ts';
import { readCMap } from '../../../src/io/cmaps.ts';
import { inflateWithZlib as inflate } from '../../../src/io/unpack.ts';
import { pdfOfTable, type TableLayout } from './pdf-files.ts';

const importer = createPdfImporter(vocabulary, { readCMap, inflate });

async function problemsOf(isNumbered: boolean, borders: NonNullable<TableLayout['borders']>): Promise<string[]> {
  const rows = Array.from({ length: 12 }, (_, index) => [
    ...(isNumbered ? [String(index + 1)] : []),
    `公开第${'一二三四五六七八九十甲乙'[index]}批事项`,
    '编制清单，逐项写明对象、标准和时限，在门户网站公布，按季度更新。',
    '区财政局',
    '各镇人民政府',
  ]);
  const head = [...(isNumbered ? ['序号'] : []), '工作任务', '工作要求', '牵头单位', '责任单位'];
  const bytes = pdfOfTable(
    {
      before: [],
      columns: head.length,
      rows: [head, ...rows].map((cells) => cells.map((text) => ({ text }))),
      after: [],
    },
    { borders },
  );
  const { problems } = await importer.read({ path: 'a.pdf', bytes });
  return problems.map(({ id }) => id);
}

it('doubts the rows where neither lines nor numbers part them', async () => {
  expect(await problemsOf(false, 'none')).toContain('import/uncertain-rows');
});

it.each([
  [true, 'none'],
  [true, 'columns'],
  [false, 'all'],
  [false, 'rows'],
] as const)('takes rows as they are where numbers (%s) or lines (%s) part them', async (isNumbered, borders) => {
  expect(await problemsOf(isNumbered, borders)).toEqual([]);
});
