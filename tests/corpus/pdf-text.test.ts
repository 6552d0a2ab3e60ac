import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { readPdfText } from '../../src/importers/pdf-text/read-pdf-text.ts';
import { LIKE_THE_REAL_ONE, renderPdfText, type PlainTable } from '../importers/render-pdf-text.ts';

interface Gold {
  columns: string[];
  tasks: {
    number: number;
    section: string[];
    title: string;
    requirement: string;
    leadText: string;
    responsibleText: string;
    remark: string;
  }[];
}

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const NAMES = ['fuzhou-2021', 'cangshan-2021', 'xiamen-2018'];
const plain = (text: string): string => text.replace(/\s/gu, '');
const goldOf = (name: string) => JSON.parse(readFileSync(new URL(`${name}/gold.json`, CORPUS), 'utf8')) as Gold;

function wanted({ tasks, columns }: Gold): string[][] {
  return tasks.map((task) =>
    [`${task.number}.${task.title}`, task.requirement, task.leadText, task.responsibleText, task.remark].slice(
      0,
      columns.length,
    ),
  );
}

/** Cells that came back changed. */
function wrongCells(text: string, gold: Gold): string[] {
  const rows = readPdfText(text, vocabulary)
    .rows.slice(1)
    .filter(({ cells }) => cells.length > 1);
  const got = rows.map(({ cells }) => cells.map((cell) => plain(cell.text)));
  return wanted(gold).flatMap((cells, row) =>
    cells.flatMap((cell, column) => (plain(cell) === got[row]?.[column] ? [] : [`${row + 1}.${column + 1}`])),
  );
}

function laidOut({ tasks, columns }: Gold, cells: string[][]): PlainTable {
  let last: string[] = [];
  const rows = tasks.flatMap((task, index): PlainTable['rows'][number][] => {
    const fresh = task.section.filter((heading, depth) => heading !== last[depth] || task.section[0] !== last[0]);
    last = task.section;
    return [
      ...fresh.map((heading) => ({ heading })),
      { cells: cells[index]!.map((cell) => (cell === '' ? [] : cell.split(' '))) },
    ];
  });
  return { notice: [], headings: columns.map(plain), rows, after: [] };
}

describe.skipIf(!existsSync(CORPUS))(
  'real tables as the text of a PDF file (skipped where ../shared/corpus is absent)',
  () => {
    it('reads every cell and heading of the published text', () => {
      const gold = goldOf('fuzhou-2021');
      const text = readFileSync(new URL('fuzhou-2021/source.txt', CORPUS), 'utf8');
      expect(wrongCells(text, gold)).toEqual([]);
      const headings = readPdfText(text, vocabulary)
        .rows.filter(({ cells }) => cells.length === 1)
        .map(({ cells }) => plain(cells[0]!.text));
      expect(new Set(headings)).toEqual(new Set(gold.tasks.flatMap(({ section }) => section.map(plain))));
    });

    it.each([
      ['without blank lines', (text: string) => text.replaceAll('\n\n', '\n')],
      ['with doubled blank lines', (text: string) => text.replaceAll('\n\n', '\n\n\n\n')],
      [
        'with other headings',
        (text: string) => text.replaceAll('工作任务 工作要求 牵头单位', '重点任务 具体要求 主办单位'),
      ],
      ['without page numbers', (text: string) => text.replace('— 7 —', '')],
    ])('reads the published text %s', (_, deform) => {
      const text = deform(readFileSync(new URL('fuzhou-2021/source.txt', CORPUS), 'utf8'));
      expect(wrongCells(text, goldOf('fuzhou-2021')).length).toBeLessThanOrEqual(2);
    });

    it.each(NAMES)('reads %s laid out anew', (name) => {
      const gold = goldOf(name);
      const layout = { ...LIKE_THE_REAL_ONE, widths: [13, 21, 9, 12, 5], centred: [true, true, true, true, true] };
      const wrong = wrongCells(renderPdfText(laidOut(gold, wanted(gold)), layout), gold);
      expect(wrong.length / (gold.tasks.length * gold.columns.length)).toBeLessThanOrEqual(0.03);
    });
  },
);
