import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';
import { pdfOfPages, words } from './pdf-files.ts';

const importers = createImporters(vocabulary, {});

async function read(pages: readonly string[]) {
  const source = { path: 'plan.pdf', bytes: pdfOfPages(pages) };
  const { tables, problems } = await importers.find((one) => one.matches(source))!.read(source);
  const tasks = (tables[0]?.data.tasks ?? []).map(({ number, title, requirement, lead }) => {
    const [name, demand] = [title, requirement].map((text) => text?.replace(/\s/gu, ''));
    return [...(number === undefined ? [] : [number]), name, demand, [lead ?? []].flat().join('、')];
  });
  return { tasks, problems: problems.map(({ id }) => id) };
}

const SIZE = 10;
const PITCH = 13;
const XS = [60, 140, 250];
const HEAD = ['工作任务', '工作要求', '牵头单位'];

type Cells = readonly (readonly string[])[];

/** Rows that touch, from y down, with their cells at the top or in the middle; the foot of the last. */
function rowsAt(top: number, rows: readonly Cells[], isCentred: boolean, xs = XS): string {
  let y = top;
  return rows
    .map((cells) => {
      const tall = Math.max(...cells.map(({ length }) => length));
      const drawn = cells.flatMap((lines, column) => {
        const from = isCentred ? (tall - lines.length) / 2 : 0;
        return lines.map((text, at) => words(xs[column]!, y - (from + at) * PITCH, SIZE, text));
      });
      y -= tall * PITCH;
      return drawn.join('');
    })
    .join('');
}

const ROWS: readonly Cells[] = [
  [['修复河堤'], ['汛期前完成城区段河堤', '加固，并逐段验收。'], ['县水利局']],
  [['培训护林员', '和巡山员'], ['每季度培训一次。'], ['县林业局']],
  [['改造集市'], ['年底前开业；沿街商户', '的招牌同步更换，水电', '一次接通。'], ['县商务局']],
  [['开通夜间公', '交'], ['增加三条线路。'], ['县交通局']],
];
const READ = ROWS.map((row) => row.map((lines) => lines.join('')));

describe('rows between which nothing stands, neither line nor gap nor number', () => {
  it.each([
    ['at the top', false],
    ['in the middle', true],
  ])('are told by their cells, which stand %s', async (_, isCentred) => {
    const { tasks, problems } = await read([rowsAt(780, [HEAD.map((text) => [text]), ...ROWS], isCentred)]);
    expect(tasks).toEqual(READ);
    expect(problems).toContain('import/uncertain-rows');
  });

  it('are told where the page cuts one, whose cells then stand at its top', async () => {
    const [first, second, third, fourth] = ROWS as [Cells, Cells, Cells, Cells];
    const above = third.map((lines) => lines.slice(0, 2));
    const below = third.map((lines) => lines.slice(2));
    const head = HEAD.map((text) => [text]);
    const { tasks } = await read([
      rowsAt(780, [head, first, second], true) + rowsAt(780 - 5 * PITCH, [above], false),
      rowsAt(780, [below], false) + rowsAt(780 - PITCH, [fourth, first], true),
    ]);
    expect(tasks).toEqual([...READ, READ[0]]);
  });
});

describe('rows that numbers tell', () => {
  const [left, ...others] = [30, ...XS];
  const columns = [left!, ...others];
  const numbered = (from: number, rows: readonly Cells[]): Cells[] =>
    rows.map((cells, at) => [[String(from + at)], ...cells]);
  const head = ['序号', ...HEAD].map((text) => [text]);
  const wanted = READ.map((cells, at) => [at + 1, ...cells]);

  it('are told on a page with one number, in front of which the rest of a row stands', async () => {
    const [third, fourth] = numbered(3, ROWS.slice(2)) as [Cells, Cells];
    const { tasks, problems } = await read([
      rowsAt(780, [head, ...numbered(1, ROWS.slice(0, 2))], true, columns) +
        rowsAt(780 - 5 * PITCH, [third.map((lines) => lines.slice(0, 1))], false, columns),
      rowsAt(780, [third.map((lines) => lines.slice(1))], false, columns) +
        rowsAt(780 - 2 * PITCH, [fourth], true, columns),
    ]);
    expect(tasks).toEqual(wanted);
    expect(problems).toEqual([]);
  });

  it('begin again below a heading', async () => {
    const section = words(30, 780 - 5 * PITCH, SIZE, '二、改善民生');
    const { tasks, problems } = await read([
      rowsAt(780, [head, ...numbered(1, ROWS.slice(0, 2))], true, columns) +
        section +
        rowsAt(780 - 6 * PITCH, numbered(1, ROWS.slice(2)), true, columns),
    ]);
    expect(problems).toEqual([]);
    expect(tasks).toEqual(wanted.slice(0, 2));
  });

  it('are warned of where one may as well end a line higher', async () => {
    const lines = (count: number): string[] => Array.from({ length: count }, () => '沿线各村分段登记造册');
    const row = (count: number, number: number): Cells => [[String(number)], [], lines(count), []];
    const [above, below] = [rowsAt(780, [head], false, columns), rowsAt(767, [row(3, 1), row(4, 2)], true, columns)];
    expect((await read([above + below])).problems).toContain('import/uncertain-row');
  });

  it('keep the number at the foot of a page, which is none of the page', async () => {
    const [third, fourth] = [ROWS[2]!, ROWS[3]!].map((cells) => [[], ...cells]);
    const [above, below] = [third!.map((lines) => lines.slice(0, 2)), third!.map((lines) => lines.slice(2))];
    const first =
      rowsAt(200, [head, ...numbered(1, ROWS.slice(0, 2)), above], false, columns) +
      words(30, 200 - 7 * PITCH, SIZE, '3');
    const rest =
      rowsAt(780, [below], false, columns) + rowsAt(780 - PITCH, [[['4'], ...fourth!.slice(1)]], false, columns);
    const { tasks } = await read([first, rest]);
    expect(tasks.map(([number]) => number)).toEqual([1, 2, 3, 4]);
  });
});

it('leaves words whole that stand alone on their line and reach between two columns', async () => {
  const rows = Array.from({ length: 6 }, (_, at): Cells => [
    [String(at + 1)],
    ['检查堤防'],
    at === 2 ? ['县水利局', '县应急管理局（防汛）'] : ['县水利局'],
    ['县财政局'],
  ]);
  const head = ['序号', '工作任务', '牵头单位', '责任单位'].map((text) => [text]);
  const { tasks } = await read([rowsAt(780, [head, ...rows], true, [30, 60, 140, 254])]);
  expect(tasks.map((cells) => cells.at(-1))).toContain('县水利局、县应急管理局（防汛）');
});
