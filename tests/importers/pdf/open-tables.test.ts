import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';
import { line, pdfOfPages, words } from './pdf-files.ts';

const importers = createImporters(vocabulary, {});

async function read(pages: readonly string[]) {
  const source = { path: 'plan.pdf', bytes: pdfOfPages(pages) };
  const { tables, problems } = await importers.find((one) => one.matches(source))!.read(source);
  return { tasks: tables[0]?.data.tasks ?? [], problems: problems.map(({ id }) => id) };
}

const XS = [60, 180, 340, 430, 520];
const HEADINGS = ['工作任务', '工作要求', '牵头单位', '责任单位'];
const ROWS = [
  ['修复河堤', '汛期前完成加固。', '县水利局', '县财政局'],
  ['培训护林员', '每季度培训一次。', '县林业局', '县人社局'],
  ['改造集市', '年底前开业。', '县商务局', '县住建局'],
  ['开通夜间公交', '增加三条线路。', '县交通局', '县公安局'],
];
const GREY = '0.85 0.85 0.85';

const cells = (row: readonly string[], y: number, padding = 4): string =>
  row.map((text, at) => words(XS[at]! + padding, y, 10, text)).join('');
/** Shades of one row, cell by cell. */
const shaded = (y: number, height = 20): string =>
  XS.slice(1)
    .map((x, at) => `${GREY} rg ${XS[at]} ${y} ${x - XS[at]!} ${height} re f 0 0 0 rg\n`)
    .join('');
/** Every second row shaded, the first with shade or not. */
const banded = (rows: readonly (readonly string[])[], top: number, first: number): string =>
  rows.map((row, at) => (at % 2 === first ? shaded(top - 20 - at * 20) : '') + cells(row, top - 14 - at * 20)).join('');
const leads = (tasks: readonly { lead?: unknown }[]): unknown[] => tasks.map(({ lead }) => [lead].flat()[0]);

describe('a table of which every second row is shaded', () => {
  it('has the row that stands alone on a page on which nothing is drawn', async () => {
    const { tasks } = await read([banded([HEADINGS, ...ROWS.slice(0, 3)], 200, 1), cells(ROWS[3]!, 780)]);
    expect(leads(tasks)).toEqual(['县水利局', '县林业局', '县商务局', '县交通局']);
  });

  it('takes no words of a paragraph on such a page', async () => {
    const note = words(60, 780, 10, '以上任务由县政府督查室按季度调度并将结果向全县通报，请各单位认真落实到位。');
    const { tasks } = await read([banded([HEADINGS, ...ROWS.slice(0, 3)], 200, 1), note]);
    expect(leads(tasks)).toEqual(['县水利局', '县林业局', '县商务局']);
  });

  it('has its repeated headings parted from a row without shade below them', async () => {
    const [first, second, ...further] = ROWS;
    const below =
      cells(HEADINGS, 786) +
      cells(second!, 773) +
      shaded(746) +
      cells(further[0]!, 752) +
      cells(further[1]!, 732) +
      shaded(706) +
      cells(first!, 712) +
      cells(second!, 692);
    const { tasks } = await read([banded([HEADINGS, ...ROWS.slice(0, 3)], 160, 1), below]);
    expect(leads(tasks).slice(3)).toEqual(['县林业局', '县商务局', '县交通局', '县水利局', '县林业局']);
  });

  it('has rows whose cells touch where a line runs full', async () => {
    const full = ['加固城区上游河堤险工险段', '', '县水利局', '县财政局'];
    const two =
      cells(full, 672, 0) + cells(['工程', '汛期前完成。', '', ''], 658, 0) + words(180, 672, 10, '逐段排查登记');
    const { tasks } = await read([
      shaded(690) + cells(HEADINGS, 696, 0) + two + shaded(630) + cells(ROWS[1]!, 636, 0) + cells(ROWS[2]!, 616, 0),
    ]);
    expect(leads(tasks)).toEqual(['县水利局', '县林业局', '县商务局']);
    expect(tasks[0]?.title?.replace(/\s/gu, '')).toBe('加固城区上游河堤险工险段工程');
  });
});

describe('columns that nothing drawn parts on a page', () => {
  it('are those of the page before, where a line stands behind the first column only', async () => {
    const head = line(60, 120, 520, 120) + line(180, 60, 180, 140);
    const { tasks } = await read([
      head + banded([HEADINGS, ...ROWS.slice(0, 3)], 140, 1),
      line(180, 766, 180, 800) + line(60, 800, 520, 800) + line(60, 766, 520, 766) + cells(ROWS[3]!, 780),
    ]);
    expect(leads(tasks)).toEqual(['县水利局', '县林业局', '县商务局', '县交通局']);
  });
});

describe('rows that show themselves told wrong', () => {
  const numbered = (numbers: readonly string[]): string =>
    [HEADINGS, ...ROWS]
      .map((row, at) => {
        const number = at === 0 ? '序号' : (numbers[at - 1] ?? '');
        return words(30, 686 - at * 36, 10, number) + cells(row, 686 - at * 36);
      })
      .join('') +
    line(28, 700, 520, 700) +
    line(28, 676, 520, 676) +
    line(28, 520, 520, 520);

  it('are said where numbers do not go on from row to row and no lines part the rows', async () => {
    expect((await read([numbered(['1', '2', '3', '7'])])).problems).toContain('import/uncertain-row');
    expect((await read([numbered(['1', '2', '3', '4'])])).problems).toEqual([]);
  });

  it('are said where a line behind the table looks like another row', async () => {
    const ruled = [0, 1, 2].map((at) => line(60, 700 - at * 20, 520, 700 - at * 20)).join('');
    const sides = XS.map((x) => line(x, 700, x, 660)).join('');
    const page = ruled + sides + cells(HEADINGS, 686) + cells(ROWS[0]!, 666) + cells(ROWS[1]!, 600);
    expect((await read([page])).problems).toContain('import/uncertain-row');
  });

  it('are said where a cell breaks off and words stand in its column on the next page', async () => {
    const ruled = (rows: readonly (readonly string[])[]): string =>
      Array.from({ length: rows.length + 1 }, (_, at) => line(60, 200 - at * 20, 520, 200 - at * 20)).join('') +
      XS.map((x) => line(x, 200, x, 200 - rows.length * 20)).join('') +
      rows.map((row, at) => cells(row, 186 - at * 20)).join('');
    const broken = ['开通夜间公交', '增加三条线路，', '县交通局', '县公安局'];
    const rest = words(XS[1]! + 24, 780, 10, '按季公布客流。');
    const pages = [ruled([HEADINGS, ...ROWS.slice(0, 3), broken]), rest];
    expect((await read(pages)).problems).toContain('import/uncertain-row');
    expect((await read([ruled([HEADINGS, ...ROWS]), rest])).problems).toEqual([]);
    expect((await read([pages[0]!, words(60, 780, 10, '县政府办公室按季通报以上各项任务的进展。')])).problems).toEqual(
      [],
    );
  });

  it('are not said of a title over all columns', async () => {
    const ruled = [0, 1, 2, 3].map((at) => line(60, 700 - at * 20, 520, 700 - at * 20)).join('');
    const sides = XS.map((x, at) => line(x, 700, x, at === 0 || at === 4 ? 640 : 680) + line(x, 660, x, 640)).join('');
    const page = ruled + sides + cells(HEADINGS, 686) + words(64, 666, 10, '一、水利和林业') + cells(ROWS[0]!, 646);
    expect((await read([page])).problems).toEqual([]);
  });
});

describe('numbers wrapped in a narrow column', () => {
  it('tell their rows', async () => {
    const rows = Array.from({ length: 11 }, (_, at) => [ROWS[at % 4]!, String(at + 1)] as const);
    const body = rows
      .map(([row, number], at) => {
        const y = 690 - at * 30;
        const digits = Array.from(number, (digit, index) => words(20, y - index * 13, 10, digit)).join('');
        return digits + cells(row, y) + words(XS[1]! + 4, y - 13, 10, '按月通报。');
      })
      .join('');
    const head = words(20, 716, 10, '序') + words(20, 706, 10, '号') + cells(HEADINGS, 716);
    const lines = line(16, 730, 520, 730) + line(16, 703, 520, 703) + line(16, 350, 520, 350);
    const { tasks } = await read([head + body + lines]);
    expect(tasks.map(({ number }) => number)).toEqual(rows.map((_, at) => at + 1));
  });
});

describe('a row that lacks lines which the others have between their columns', () => {
  /** Lines below every row; between the columns in all rows but those of `open`, where only the first stands. */
  const ruled = (rows: readonly (readonly string[])[], open: number): string =>
    rows
      .map((row, at) => {
        const top = 780 - at * 20;
        const inner = XS.slice(1, -1).filter((_, edge) => at !== open || edge === 0);
        return (
          line(60, top, 520, top) +
          line(60, top - 20, 520, top - 20) +
          inner.map((x) => line(x, top, x, top - 20)).join('') +
          cells(row, top - 14)
        );
      })
      .join('');

  it('has its cells apart where words stand side by side in them', async () => {
    const { tasks, problems } = await read([ruled([HEADINGS, ...ROWS], 4)]);
    expect(leads(tasks)).toEqual(['县水利局', '县林业局', '县商务局', '县交通局']);
    expect(problems).toEqual([]);
  });

  it('has them merged where words stand over them', async () => {
    const last = ['开通夜间公交', '由县交通局会同县公安局于年底前增加三条线路并公布', '', ''];
    const { tasks } = await read([ruled([HEADINGS, ...ROWS.slice(0, 3), last], 4)]);
    expect(tasks[3]?.requirement).toBe('由县交通局会同县公安局于年底前增加三条线路并公布');
  });

  it('is warned of where its words are side by side in one cell', async () => {
    const last = ['开通夜间公交', '增加三条线路。', '', ''];
    const beside = words(XS[2]! - 6, 780 - 94, 10, '县交通局') + words(XS[3]! - 6, 780 - 94, 10, '县公安局');
    const { problems } = await read([ruled([HEADINGS, ...ROWS.slice(0, 3), last], 4) + beside]);
    expect(problems).toContain('import/uncertain-row');
  });
});

it('leaves words whole that reach farther than those of all other rows of their column', async () => {
  const rows = Array.from({ length: 18 }, (_, at) => [String(at + 1), '检查堤防', '县水利局', '县财政局']);
  rows[7] = ['8', '检查堤防', '县自然资源局林场', ''];
  const all = [['序号', '工作任务', '牵头单位', '责任单位'], ...rows];
  const page = all
    .map((row, at) => row.map((text, column) => words([60, 100, 200, 290][column]!, 780 - at * 30, 10, text)).join(''))
    .join('');
  const { tasks } = await read([page]);
  expect(tasks).toHaveLength(18);
  expect(tasks[7]).toMatchObject({ number: 8, lead: ['县自然资源局林场'], responsible: [] });
  expect(tasks[8]).toMatchObject({ lead: ['县水利局'], responsible: ['县财政局'] });
});
