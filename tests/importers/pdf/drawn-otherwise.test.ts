import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { createImporters } from '../../../src/cli/readers/importers.ts';
import { FOREIGN_FONT, line, pdfOfObjects, pdfOfPages, streamOf, words } from './pdf-files.ts';

const importers = createImporters(vocabulary, {});

async function read(bytes: Uint8Array) {
  const source = { path: 'plan.pdf', bytes };
  const { tables, problems } = await importers.find((one) => one.matches(source))!.read(source);
  const data = tables[0]?.data;
  return { data, tasks: data?.tasks ?? [], problems: problems.map(({ id }) => id) };
}

const XS = [60, 180, 340, 430, 520];
const HEADINGS = ['工作任务', '工作要求', '牵头单位', '责任单位'];
const ROWS = [
  ['修复河堤', '汛期前完成加固。', '县水利局', '县财政局'],
  ['培训护林员', '每季度培训一次。', '县林业局', '县人社局'],
  ['改造集市', '年底前开业。', '县商务局', '县住建局'],
  ['开通夜间公交', '增加三条线路。', '县交通局', '县公安局'],
];
const LEADS = ROWS.map(([, , lead]) => [lead]);

const cells = (row: readonly string[], y: number): string =>
  row.map((text, at) => words(XS[at]! + 4, y, 10, text)).join('');
const box = (x0: number, y0: number, x1: number, y1: number, shade: string): string =>
  `${shade} rg ${x0} ${y0} ${x1 - x0} ${y1 - y0} re f 0 0 0 rg\n`;
const ruled = (rows: readonly (readonly string[])[], top: number, pitch = 20): string => {
  const bottom = top - rows.length * pitch;
  const across = [...rows, []].map((_, at) => line(XS[0]!, top - at * pitch, XS.at(-1)!, top - at * pitch));
  const down = XS.map((x) => line(x, top, x, bottom));
  return [...across, ...down, ...rows.map((row, at) => cells(row, top - at * pitch - 14))].join('');
};

describe('rows that only their shade parts', () => {
  const GREY = '0.85 0.85 0.85';
  const all = [HEADINGS, ...ROWS];
  const body = (shade: (at: number) => string): string =>
    all.map((row, at) => shade(at) + cells(row, 700 - at * 20 + 6)).join('');
  const y = (at: number): number => 700 - at * 20;

  it('are told from bands that run over all columns', async () => {
    const { tasks } = await read(
      pdfOfPages([body((at) => (at % 2 === 1 ? box(XS[0]!, y(at), XS.at(-1)!, y(at) + 20, GREY) : ''))]),
    );
    expect(tasks.map(({ lead }) => lead)).toEqual(LEADS);
  });

  it('are told from shades of each cell, the last row of a page being open below', async () => {
    const shade = (at: number): string =>
      at % 2 === 1
        ? XS.slice(1)
            .map((x, index) => box(XS[index]!, y(at), x, y(at) + 20, GREY))
            .join('')
        : '';
    const { tasks } = await read(pdfOfPages([body(shade)]));
    expect(tasks.map(({ lead }) => lead)).toEqual(LEADS);
  });

  it('are told from cells of one shade that the file draws one by one', async () => {
    const tall = [HEADINGS, ...ROWS].map((row, at) => {
      const top = 700 - at * 40;
      const shades = XS.slice(1).map((x, index) => box(XS[index]!, top - 40, x, top, GREY));
      return (
        shades.join('') + cells(row, top - 14) + words(XS[1]! + 4, top - 30, 10, at === 0 ? '和目标' : '逐月通报。')
      );
    });
    const frame = line(XS[0]!, 700, XS.at(-1)!, 700) + line(XS[0]!, 500, XS.at(-1)!, 500);
    const { tasks } = await read(pdfOfPages([tall.join('') + frame]));
    expect(tasks.map(({ lead }) => lead)).toEqual(LEADS);
  });

  it('are not parted by a word that is marked in a cell', async () => {
    const { tasks } = await read(pdfOfPages([box(184, 664, 224, 676, '1 1 0') + ruled(all, 700, 40)]));
    expect(tasks.map(({ lead }) => lead)).toEqual(LEADS);
  });
});

describe('a column without lines beside a ruled table', () => {
  it('belongs to it', async () => {
    const rows = [HEADINGS, ...ROWS];
    const across = [...rows, []].map((_, at) => line(XS[1]!, 700 - at * 20, XS.at(-1)!, 700 - at * 20));
    const down = XS.slice(1).map((x) => line(x, 700, x, 600));
    const { tasks } = await read(
      pdfOfPages([[...across, ...down, ...rows.map((row, at) => cells(row, 686 - at * 20))].join('')]),
    );
    expect(tasks.map(({ title, lead }) => [title, lead])).toEqual(ROWS.map(([title, , lead]) => [title, [lead]]));
  });
});

describe('rows at the end of a page', () => {
  const FULL = [
    ['修复河堤险段', '汛期之前完成加固', '县水利局', '县财政局'],
    ['培训新护林员', '每个季度培训一次', '县林业局', '县人社局'],
    ['改造老旧集市', '今年年底之前开业', '县商务局', '县住建局'],
    ['开通夜间公交', '新增三条夜间线路', '县交通局', '县公安局'],
  ];
  // As wide as their words: every cell fills its width.
  const edges = [60, 128, 216, 264, 312];
  const narrow = (rows: readonly (readonly string[])[], top: number): string => {
    const bottom = top - rows.length * 20;
    return [
      ...[...rows, []].map((_, at) => line(edges[0]!, top - at * 20, edges.at(-1)!, top - at * 20)),
      ...edges.map((x) => line(x, top, x, bottom)),
      ...rows.flatMap((row, at) => row.map((text, index) => words(edges[index]! + 4, top - at * 20 - 14, 10, text))),
    ].join('');
  };

  it('stay apart where lines close them on both sides and no column ever wraps', async () => {
    const { tasks, problems } = await read(
      pdfOfPages([narrow([HEADINGS, ...FULL.slice(0, 2)], 160), narrow([HEADINGS, ...FULL.slice(2)], 780)]),
    );
    expect(tasks.map(({ title }) => title)).toEqual(FULL.map(([title]) => title));
    expect(problems).not.toContain('import/uncertain-page-end');
  });

  it('are one where a bracket stays open', async () => {
    const open = ['改造集市（', '今年之内（一期', '县商务局', '县住建局'];
    const rest = ['二期）', '二期）年底开业', '', ''];
    const { tasks } = await read(
      pdfOfPages([narrow([HEADINGS, ...FULL.slice(0, 2), open], 160), narrow([HEADINGS, rest], 780)]),
    );
    expect(tasks).toHaveLength(3);
    expect(tasks.at(-1)?.title).toBe('改造集市（二期）');
  });

  it('are doubted where some cells seem to go on', async () => {
    const wrapped = narrow([HEADINGS, FULL[0]!, ['', '并且通过县级验收', '', ''], FULL[1]!], 160).replace(
      line(edges[0]!, 120, edges.at(-1)!, 120),
      '',
    );
    const { problems } = await read(pdfOfPages([wrapped, narrow([HEADINGS, ...FULL.slice(2)], 780)]));
    expect(problems).toContain('import/uncertain-page-end');
  });
});

describe('letters of another size', () => {
  it.each(['PM2.5', '12345', 'www.qp.gov.cn'])('stay in their line: %s', async (latin) => {
    const rows = ROWS.map((row) => [row[0]!, '', row[2]!, row[3]!]);
    const small = rows.map(
      (_, at) =>
        words(XS[1]! + 4, 666 - at * 20, 7, latin) + words(XS[1]! + 4 + 7 * latin.length, 666 - at * 20, 10, '达标。'),
    );
    const { tasks } = await read(pdfOfPages([ruled([HEADINGS, ...rows], 700) + small.join('')]));
    expect(tasks.map(({ requirement }) => requirement?.replace(/\s/g, ''))).toEqual(ROWS.map(() => `${latin}达标。`));
  });
});

describe('numbers of lines in the margin', () => {
  const LINES = [
    '关于印发二〇二六年青屏县重点任务的通知',
    '各镇人民政府：',
    '现印发给你们，请落实。',
    '2026年青屏县重点工作任务分解表',
  ];
  const page = (number: (at: number) => string): string =>
    LINES.map(
      (text, at) =>
        words(80, 800 - at * 20, 12, text) + (number(at) === '' ? '' : words(20, 800 - at * 20, 12, number(at))),
    ).join('') + ruled([HEADINGS, ...ROWS], 700);

  it.each([
    ['each line', (at: number) => String(at + 1)],
    ['lines that go on from a page before', (at: number) => String(at + 31)],
    ['lines by two', (at: number) => (at % 2 === 0 ? String(at + 1) : '')],
  ])('are no words of the text: %s', async (name, number) => {
    const more = name === 'lines by two' ? words(20, 60, 12, '5') + words(80, 60, 12, '附注。') : '';
    const { data } = await read(pdfOfPages([page(number) + more]));
    expect(data?.title).toBe('2026年青屏县重点工作任务分解表');
    expect(data?.noticeTitle).toBe(LINES[0]);
  });

  it('are kept where they number the items of a list', async () => {
    const { data } = await read(pdfOfPages([page((at) => (at === 3 ? '1' : ''))]));
    expect(data?.title).toContain('2026年青屏县');
  });
});

describe('running text', () => {
  const paragraphs = [
    ['2026年青屏县安全生产工作要点'],
    ['一、压实责任'],
    [
      '（一）开展隐患排查。对辖区内的矿山、危化品企业、人员密集场所逐一登记，建立问题',
      '清单，限期整改。（县应急管理局牵头，县公安局、县住建局配合）',
    ],
    ['（二）加强宣传教育。组织安全生产月活动，印发宣传手册，开设咨询台。（县应急管理', '局牵头，县教育局配合）'],
    ['二、强化保障'],
    ['（一）落实经费。将排查经费列入预算。（县财政局牵头）'],
  ];
  const drawn = (pitch: number, apart: number, indent: number): string => {
    let y = 800;
    return paragraphs
      .map((lines) => {
        y -= apart;
        return lines.map((text, at) => words(at === 0 ? 60 + indent : 60, (y -= pitch), 12, text)).join('');
      })
      .join('');
  };

  it.each([
    ['set apart', drawn(18, 8, 0)],
    ['set in', drawn(20, 0, 0)],
    ['wide apart', drawn(30, 15, 0)],
  ])('has its paragraphs whole: %s', async (_, content) => {
    const { data } = await read(pdfOfPages([content]));
    const tasks = (data?.sections ?? []).flatMap((section) => section.tasks ?? []);
    expect(tasks.map(({ lead }) => lead?.[0])).toEqual(['县应急管理局', '县应急管理局', '县财政局']);
    expect(JSON.stringify(tasks[0])).toContain('建立问题清单');
  });
});

describe('what is typed over a page', () => {
  const form = (extra: string): Uint8Array => {
    const rows = ROWS.map((row, at) => (at === 1 ? [row[0]!, row[1]!, '', row[3]!] : row));
    return pdfOfObjects([
      '<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[8 0 R]/DR<</Font<</F1 3 0 R>>>>/DA(/F1 10 Tf 0 g)>>>>',
      '<</Type/Pages/Kids[6 0 R]/Count 1>>',
      ...FOREIGN_FONT,
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents 7 0 R/Annots[8 0 R]>>',
      streamOf(ruled([HEADINGS, ...rows], 700)),
      `<</Type/Annot/P 6 0 R/Rect[342 642 428 658]${extra}>>`,
    ]);
  };
  const VALUE = '<FEFF53BF67974E1A5C40>';

  it.each([
    ['a text field without an appearance', `/Subtype/Widget/FT/Tx/T(f)/F 4/V ${VALUE}/DA(/F1 10 Tf 0 g)`],
    ['a choice', `/Subtype/Widget/FT/Ch/Ff 131072/T(f)/F 4/Opt[${VALUE}]/V ${VALUE}/DA(/F1 10 Tf 0 g)`],
    ['a note', `/Subtype/FreeText/F 4/Contents ${VALUE}/DA(/F1 10 Tf 0 g)`],
  ])('is read: %s', async (_, extra) => {
    const { tasks } = await read(form(extra));
    expect(tasks.map(({ lead }) => lead)).toEqual(LEADS);
  });

  it.each([
    ['a hidden field', `/Subtype/Widget/FT/Tx/T(f)/F 2/V ${VALUE}`],
    ['a remark that is opened by a click', `/Subtype/Text/F 4/Contents ${VALUE}`],
    ['a password', `/Subtype/Widget/FT/Tx/Ff 8192/T(f)/F 4/V ${VALUE}`],
  ])('is left alone: %s', async (_, extra) => {
    expect((await read(form(extra))).tasks[1]?.lead).toEqual([]);
  });
});

describe('bytes in front of the file', () => {
  const file = pdfOfPages([ruled([HEADINGS, ...ROWS], 700)]);

  it.each(['\r\n\r\n', 'HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n', '\u0000'.repeat(900)])(
    'are passed over: %j',
    async (front) => {
      const { tasks } = await read(new Uint8Array([...new TextEncoder().encode(front), ...file]));
      expect(tasks.map(({ lead }) => lead)).toEqual(LEADS);
    },
  );

  it('make no PDF of a text that speaks of one', () => {
    const bytes = new TextEncoder().encode('title: 任务分解表\n# exported from %PDF-1.7\ntasks: []\n');
    expect(importers.find((one) => one.matches({ path: 'a.yaml', bytes }))?.id).not.toBe('PDF');
  });
});
