import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';
import { line, pdfOfPages, type PageOptions, words } from './pdf-files.ts';

const importers = createImporters(vocabulary, {});

async function read(pages: readonly string[], options?: PageOptions) {
  const source = { path: 'plan.pdf', bytes: pdfOfPages(pages, options) };
  const { tables, problems } = await importers.find((one) => one.matches(source))!.read(source);
  const sections = tables[0]?.data.sections ?? [];
  return {
    tasks: [...(tables[0]?.data.tasks ?? []), ...sections.flatMap(({ tasks = [] }) => tasks)],
    headings: sections.map(({ heading }) => heading),
    problems: problems.map(({ id }) => id),
  };
}

const XS = [60, 180, 340, 430, 520];
const HEADINGS = ['工作任务', '工作要求', '牵头单位', '责任单位'];
const ROWS = [
  ['修复河堤', '汛期前完成加固。', '县水利局', '县财政局'],
  ['培训护林员', '每季度培训一次。', '县林业局', '县人社局'],
  ['改造集市', '年底前开业。', '县商务局', '县住建局'],
  ['开通夜间公交', '增加三条线路。', '县交通局', '县公安局'],
];
const LEADS = ['县水利局', '县林业局', '县商务局', '县交通局'];

const cells = (row: readonly string[], y: number): string =>
  row.map((text, at) => words(XS[at]! + 4, y, 10, text)).join('');
const across = (y: number): string => line(XS[0]!, y, XS.at(-1)!, y);
const down = (from: number, to: number, xs: readonly number[] = XS): string =>
  xs.map((x) => line(x, from, x, to)).join('');
const shade = (left: number, right: number, y: number, height: number): string =>
  `0.85 0.85 0.85 rg ${left} ${y} ${right - left} ${height} re f 0 0 0 rg\n`;
const shaded = (y: number, height = 20): string =>
  XS.slice(1)
    .map((x, at) => shade(XS[at]!, x, y, height))
    .join('');
const stripped = (text: string | null | undefined): string => (text ?? '').replace(/\s/g, '');
const leads = (tasks: readonly { lead?: unknown }[]): unknown[] => tasks.map(({ lead }) => [lead].flat()[0]);
const body = (rows: readonly (readonly string[])[], top: number, pitch: number): string =>
  rows.map((row, at) => cells(row, top - at * pitch)).join('');

describe('the number of a page', () => {
  it.each(['— # —', '第#页 共2页', '# / 2', '3 — # —', '120#'])(
    'is no row, close below one that nothing closes: %s',
    async (foot) => {
      const page = (rows: readonly (readonly string[])[], at: number): string =>
        rows
          .map((row, index) => (index % 2 === 0 ? shaded(140 - index * 20) : '') + cells(row, 146 - index * 20))
          .join('') + words(280, 70, 10, foot.replace('#', String(at)));
      const { tasks } = await read([
        page([HEADINGS, ...ROWS.slice(0, 3)], 1),
        page([ROWS[3]!, ...ROWS.slice(0, 3)], 2),
      ]);
      expect(leads(tasks)).toEqual([...LEADS, ...LEADS.slice(0, 3)]);
      expect(JSON.stringify(tasks)).not.toMatch(/—|页| \/ |120/);
    },
  );

  it('parts no table where it stands high above the end of turned paper', async () => {
    const ruled = (rows: readonly (readonly string[])[], top: number): string =>
      rows.map((_, at) => across(top - at * 20)).join('') +
      across(top - rows.length * 20) +
      down(top, top - rows.length * 20) +
      body(rows, top - 14, 20);
    const pages = [
      ruled([HEADINGS, ...ROWS.slice(0, 3)], 190) + words(280, 96, 10, '第1页 共2页'),
      ruled([['', '并向社会公布。', '', ''], ROWS[3]!], 520) + words(280, 96, 10, '第2页 共2页'),
    ];
    const { tasks } = await read(pages, { width: 842, height: 595 });
    expect(leads(tasks)).toEqual(LEADS);
    expect(tasks[2]!.requirement).toContain('并向社会公布');
  });
});

describe('lines across alone on a page', () => {
  it('part rows whose columns are those of the page before', async () => {
    const first =
      across(200) +
      across(180) +
      shaded(180) +
      body([HEADINGS], 186, 20) +
      body(ROWS.slice(0, 2), 166, 20) +
      across(160) +
      down(200, 140) +
      across(140);
    const second =
      [800, 780, 760, 740].map(across).join('') +
      cells(['', '', '', '县审计局'], 786) +
      body([ROWS[2]!, ROWS[3]!], 766, 20);
    const { tasks } = await read([first, second]);
    expect(leads(tasks)).toEqual(LEADS);
    expect(JSON.stringify(tasks[1]!.responsible)).toContain('县审计局');
  });

  it('close what is left of a row, be they two', async () => {
    const last = ['开通夜间公交（延', ...ROWS[3]!.slice(1)];
    const first =
      Array.from({ length: 6 }, (_, at) => across(200 - at * 20)).join('') +
      body([HEADINGS, ...ROWS.slice(0, 3), last], 186, 20);
    const second = [800, 780].map(across).join('') + cells(['到凌晨）', '', '', ''], 786);
    const { tasks } = await read([first, second]);
    expect(leads(tasks)).toEqual(LEADS);
    expect(tasks[3]!.title).toBe('开通夜间公交（延到凌晨）');
  });

  it('are no table where they are two, and another width than the one before', async () => {
    const first =
      Array.from({ length: 6 }, (_, at) => across(200 - at * 20)).join('') + body([HEADINGS, ...ROWS], 186, 20);
    const second = line(60, 800, 300, 800) + line(60, 780, 300, 780) + cells(['附注一则', '', '', ''], 786);
    const { tasks } = await read([first, second]);
    expect(tasks[3]!.title).toBe('开通夜间公交');
  });

  it('are no table where words run over the columns', async () => {
    const first =
      [200, 180, 160, 140].map(across).join('') + down(200, 140) + body([HEADINGS, ROWS[0]!, ROWS[1]!], 186, 20);
    const second =
      [800, 780, 760].map(across).join('') +
      words(70, 786, 10, '说明文字一行横贯全部各栏直到右边为止不留空白处处相连共同组成一段正文') +
      words(70, 766, 10, '第二行也是如此横贯全部各栏直到右边为止不留空白处处相连共同组成一段正文');
    expect(leads((await read([first, second])).tasks)).toEqual(LEADS.slice(0, 2));
  });
});

it('takes the rest of a row for it where the column wraps in rows above a heading that stands between', async () => {
  const box = (top: number, bottom: number, ys: readonly number[]): string =>
    [top, ...ys, bottom].map(across).join('') + down(top, bottom);
  const long = ['修复上游左岸河堤险段并', ...ROWS[0]!.slice(1)];
  const cut = ['开通集市到码头夜间公交', ...ROWS[3]!.slice(1)];
  const first =
    box(400, 320, [380, 340]) +
    cells(HEADINGS, 386) +
    cells(long, 366) +
    cells(['验收合格', '', '', ''], 350) +
    cells(ROWS[1]!, 326) +
    words(64, 300, 10, '二、改善出行条件') +
    box(120, 100, []) +
    cells(cut, 106);
  const second = box(800, 760, [780]) + cells(HEADINGS, 786) + cells(['专线', '', '', ''], 766);
  const { tasks } = await read([first, second]);
  expect(tasks.map(({ title }) => title)).toEqual([
    '修复上游左岸河堤险段并验收合格',
    '培训护林员',
    '开通集市到码头夜间公交专线',
  ]);
});

describe('a line alone at the head of a page behind a table', () => {
  const box = [0, 1, 2, 3, 4, 5].map((at) => across(200 - at * 20)).join('') + down(200, 100);
  const cut = ['开通夜间公交', '增加三条线路，', ...ROWS[3]!.slice(2)];
  const first = box + body([HEADINGS, ...ROWS.slice(0, 3), cut], 186, 20);

  it('goes on with the cell that breaks off above it', async () => {
    const { tasks } = await read([first, words(XS[1]! + 4, 780, 10, '末班车延后一小时。')]);
    expect(tasks.map(({ title }) => title)).toEqual(ROWS.map(([title]) => title));
    expect(stripped(tasks[3]!.requirement)).toBe('增加三条线路，末班车延后一小时。');
  });

  it.each([
    ['where it begins elsewhere', words(XS[1]! + 30, 780, 10, '末班车延后。'), first],
    ['where no cell breaks off', words(XS[1]! + 4, 780, 10, '末班车延后。'), box + body([HEADINGS, ...ROWS], 186, 20)],
  ])('stays by itself %s', async (_, second, page) => {
    const { tasks } = await read([page, second]);
    expect(tasks[3]!.requirement).not.toContain('末班车');
  });
});

describe('headings repeated on the next page', () => {
  it('are known behind a heading of a section that nothing is drawn around', async () => {
    const first =
      shaded(280) +
      cells(HEADINGS, 286) +
      shaded(240) +
      body(ROWS.slice(0, 2), 266, 20) +
      words(64, 221, 10, '二、服务民生') +
      shaded(190) +
      body([ROWS[2]!], 196, 20) +
      shaded(150) +
      body([ROWS[0]!, ['新建步道', '沿湖修建步道，', '县住建局', '县林业局']], 176, 20);
    const second =
      shaded(780) +
      cells(HEADINGS, 786) +
      cells(['', '同步完善照明。', '', ''], 766) +
      shaded(740) +
      cells(ROWS[3]!, 746);
    const { tasks } = await read([first, second]);
    expect(JSON.stringify(tasks)).not.toContain('工作要求');
    expect(leads(tasks).at(-1)).toBe('县交通局');
  });
});

describe('headings of a table without lines', () => {
  it.each([
    ['below', 14, 0],
    ['above and below', 6, -6],
  ])('may be written in two lines, %s', async (_, pitch, offset) => {
    const headings =
      cells(['', '工作要求', '牵头单位', '责任单位'], 700) +
      words(64, 700 - offset, 10, '工作') +
      words(64, 700 - offset - pitch * (offset === 0 ? 1 : 2), 10, '任务');
    const rows = ROWS.map(
      ([title, requirement, lead, responsible], at) =>
        cells([title!, requirement!, lead!, responsible!], 672 - at * 44) +
        words(184, 658 - at * 44, 10, '并向社会公布结果。'),
    ).join('');
    expect(leads((await read([headings + rows])).tasks)).toEqual(LEADS);
  });
});

describe('lines between columns that stop below the headings', () => {
  it('are meant for the rows, where the first column alone is drawn down', async () => {
    const first =
      [700, 680, 640].map(across).join('') +
      down(700, 680) +
      down(680, 640, XS.slice(0, 2)) +
      body([HEADINGS, ROWS[0]!], 686, 20);
    const { tasks } = await read([first]);
    expect(tasks).toMatchObject([{ title: '修复河堤', lead: ['县水利局'], responsible: ['县财政局'] }]);
  });

  it('leave cells merged that other rows have parted', async () => {
    const pages = [
      [700, 680, 660, 640].map(across).join('') +
        down(700, 660) +
        down(660, 640, [60, 180, 520]) +
        body([HEADINGS, ROWS[0]!], 686, 20) +
        words(64, 646, 10, '改造集市') +
        words(184, 646, 10, '年底前'),
    ];
    expect((await read(pages)).tasks).toHaveLength(2);
  });
});

describe('columns parted by lines, and rows by nothing', () => {
  const columns = (rows: string, from: number, to: number): string => down(from, to) + rows;
  const rows = (top: number): string =>
    ROWS.map((row, at) => cells(row, top - at * 40) + words(184, top - 14 - at * 40, 10, '并向社会公布结果。')).join(
      '',
    );

  it('are told as rows and doubted', async () => {
    const { tasks, problems } = await read([
      across(700) + across(680) + cells(HEADINGS, 686) + columns(rows(664), 700, 500) + across(500),
    ]);
    expect(leads(tasks)).toEqual(LEADS);
    expect(problems).toContain('import/uncertain-rows');
  });

  it('go on over a page that cuts them open', async () => {
    const first =
      across(160) + across(140) + cells(HEADINGS, 146) + columns(cells(ROWS[0]!, 124) + cells(ROWS[1]!, 84), 160, 60);
    const second = columns(cells(ROWS[2]!, 780) + cells(ROWS[3]!, 740), 800, 720) + across(720);
    expect(leads((await read([first, second])).tasks)).toEqual(LEADS);
  });

  it('are one row where lines close a row that is as tall as the table', async () => {
    const tall =
      words(64, 664, 10, '修复河堤') +
      words(184, 664, 10, '汛期前完成加固。') +
      words(184, 640, 10, '另行公布结果。') +
      words(344, 664, 10, '县水利局') +
      words(434, 664, 10, '县财政局');
    const { tasks } = await read([
      across(700) + across(680) + cells(HEADINGS, 686) + columns(tall, 700, 500) + across(500),
    ]);
    expect(tasks).toHaveLength(1);
  });
});

it('takes a double line around a table for one', async () => {
  const frame = (top: number, bottom: number): string =>
    [0, 4]
      .map(
        (out) =>
          line(60 - out, top + out, 520 + out, top + out) +
          line(60 - out, bottom - out, 520 + out, bottom - out) +
          line(60 - out, top + out, 60 - out, bottom - out) +
          line(520 + out, top + out, 520 + out, bottom - out),
      )
      .join('');
  const first =
    frame(200, 140) +
    [180, 160].map(across).join('') +
    down(200, 140) +
    body([HEADINGS, ROWS[0]!, ['培训护林员', '每季度培训一次，', '县林业局', '县人社局']], 186, 20);
  const second =
    frame(800, 740) +
    [780, 760].map(across).join('') +
    down(800, 740) +
    body([['', '并向社会公布。', '', ''], ROWS[2]!, ROWS[3]!], 786, 20);
  const { tasks } = await read([first, second]);
  expect(leads(tasks)).toEqual(LEADS);
  expect(tasks[1]!.requirement).toMatch(/^每季度培训一次，\s*并向社会公布。$/);
});

describe('a closing mark that hangs over the end of its column', () => {
  const rows = Array.from({ length: 20 }, (_, at) => ROWS[at % ROWS.length]!);
  const wanted = rows.map((row, at) => (at === 5 ? '县林业局（苗木股）' : row[2]!));
  const written = rows
    .map((row, at) => {
      const y = 686 - at * 20;
      const [task, requirement, , unit] = row as [string, string, string, string];
      const lead = wanted[at]!;
      return cells([task, requirement], y) + words(348, y, 10, lead) + words(438, y, 10, unit);
    })
    .join('');
  const ruled = Array.from({ length: 22 }, (_, at) => across(720 - at * 20)).join('');

  it.each([
    ['with lines between the columns', ruled + down(720, 300)],
    ['with lines across only', ruled],
  ])('stays in its cell: %s', async (_, lines) => {
    const { tasks } = await read([lines + cells(HEADINGS, 706) + written]);
    expect(leads(tasks)).toEqual(wanted);
    expect(tasks.map(({ responsible }) => [responsible].flat()[0])).toEqual(rows.map((row) => row[3]));
  });
});
