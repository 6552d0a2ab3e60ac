import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import type { GridCell, GridDocument } from '../../src/importers/grid/grid.ts';
import { tableFromGrid } from '../../src/importers/grid/table-from-grid.ts';

/** A cell: its words, or words with spans. `null` where a merged cell from above or from the left stands. */
type Cell = string | null | { text: string; columnSpan?: number; rowSpan?: number; doubt?: string };

function gridOf(rows: readonly (readonly Cell[])[], before: readonly string[] = []): GridDocument {
  let offset = 1000;
  return {
    before: before.map((text) => ({ text })),
    columns: Math.max(...rows.map((row) => row.length)),
    rows: rows.map((row) => ({
      cells: row.flatMap((cell, column): GridCell[] => {
        if (cell === null) return [];
        const { text, columnSpan = 1, rowSpan = 1, doubt } = typeof cell === 'string' ? { text: cell } : cell;
        const range = [offset, offset + text.length] as const;
        offset += text.length + 1;
        return [{ text, column, columnSpan, rowSpan, range, isVerbatim: true, ...(doubt && { doubt }) }];
      }),
    })),
    after: [],
  };
}

const HEADER = ['工作任务', '工作要求', '牵头单位', '责任单位'];
const read = (rows: readonly (readonly Cell[])[], before?: readonly string[]) =>
  tableFromGrid(gridOf(rows, before), vocabulary);
const dataOf = (rows: readonly (readonly Cell[])[]) => read(rows).table.data;
const idsOf = (rows: readonly (readonly Cell[])[]) => read(rows).problems.map(({ id }) => id);

describe('columns', () => {
  it('reads each column by its heading, whatever the order', () => {
    const { tasks } = dataOf([
      ['序号', '责任单位', '牵头部门', '主要任务', '具体措施', '完成时限', '责任人', '完成情况', '配合单位', '备注'],
      ['1', '各镇人民政府', '区财政局', '公开预算', '按时公开。', '12月底前', '张敏', '已完成', '区审计局', '续办'],
    ]);
    expect(tasks).toEqual([
      {
        number: 1,
        title: '公开预算',
        requirement: '按时公开。',
        lead: ['区财政局'],
        responsible: ['各镇人民政府'],
        supporting: ['区审计局'],
        person: '张敏',
        deadline: '12月底前',
        progress: '已完成',
        remark: '续办',
      },
    ]);
  });

  it('keeps a column that nobody knows under its heading and reports it', () => {
    const rows = [
      [...HEADER, '政策来源'],
      ['1.公开预算', '按时公开。', '区财政局', '各镇人民政府', '区委一号文件'],
    ];
    const { table, problems } = read(rows);
    expect(table.data.tasks?.[0]?.extra).toEqual({ 政策来源: '区委一号文件' });
    expect(problems).toMatchObject([
      { id: 'import/unknown-column', severity: 'warning', data: { heading: '政策来源', column: 5 } },
    ]);
  });

  it('says nothing about an unknown column without content', () => {
    expect(
      idsOf([
        [...HEADER, '政策来源'],
        ['1.公开预算', '按时公开。', '区财政局', '各镇人民政府', ''],
      ]),
    ).toEqual([]);
  });

  it('takes a column of numbers without a heading for the numbers', () => {
    const { tasks } = dataOf([
      ['', ...HEADER],
      ['1', '公开预算', '按时公开。', '区财政局', '各镇人民政府'],
      ['2', '公开决算', '按时公开。', '', '各镇人民政府'],
    ]);
    expect(tasks?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('judges columns by their content where there is no header', () => {
    const { tasks } = dataOf([
      ['1', '公开部门预算和决算', '在门户网站公开部门预算和决算，方便群众查询。', '区财政局', '各镇人民政府'],
      ['2', '公开补贴发放结果', '按季度公开补贴发放结果，接受社会监督。', '区民政局', '各镇人民政府'],
    ]);
    expect(tasks?.[1]).toEqual({
      number: 2,
      title: '公开补贴发放结果',
      requirement: '按季度公开补贴发放结果，接受社会监督。',
      lead: ['区民政局'],
      responsible: ['各镇人民政府'],
    });
  });

  it('reads a header of two rows', () => {
    const { tasks } = dataOf([
      [{ text: '工作任务', rowSpan: 2 }, { text: '工作要求', rowSpan: 2 }, { text: '责任分工', columnSpan: 2 }, null],
      [null, null, '牵头单位', '配合单位'],
      ['1.公开预算', '按时公开。', '区财政局', '区审计局'],
    ]);
    expect(tasks).toEqual([
      { number: 1, title: '公开预算', requirement: '按时公开。', lead: ['区财政局'], supporting: ['区审计局'] },
    ]);
  });

  it('takes the rows above the header for text in front of the table', () => {
    const { table } = read([
      [{ text: '2026年新海区政务公开工作任务分解表', columnSpan: 4 }],
      HEADER,
      ['1.公开预算', '', '', ''],
    ]);
    expect(table.data.title).toBe('2026年新海区政务公开工作任务分解表');
    expect(table.data.tasks).toHaveLength(1);
  });

  it('drops repeated headers, also with other blanks in them', () => {
    const rows = [
      HEADER,
      ['1.公开预算', '', '', ''],
      ['工 作 任 务', '工作要求', '牵头\n单位', '责任单位'],
      ['2.公开决算', '', '', ''],
    ];
    expect(dataOf(rows).tasks?.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('takes a first column merged over several tasks for their heading', () => {
    const { sections } = dataOf([
      ['重点任务', '工作任务', '工作要求', '责任单位'],
      [{ text: '财政信息', rowSpan: 2 }, '公开预算', '按时公开。', '区财政局'],
      [null, '公开决算', '按时公开。', '区财政局'],
      ['民生信息', '公开低保名单', '逐月公开。', '区民政局'],
    ]);
    expect(sections?.map(({ heading, tasks }) => [heading, tasks?.map(({ title }) => title)])).toEqual([
      ['财政信息', ['公开预算', '公开决算']],
      ['民生信息', ['公开低保名单']],
    ]);
  });
});

describe('rows', () => {
  it('nests headings by their numbering and keeps the numbers', () => {
    const { sections } = dataOf([
      HEADER,
      [{ text: '一、主动公开', columnSpan: 4 }],
      ['（一）财政信息', '', '', ''],
      ['1.公开预算', '按时公开。', '', ''],
      ['(二）民生信息', '', '', ''],
      ['2.公开低保名单', '逐月公开。', '', ''],
      [{ text: '二、依申请公开', columnSpan: 4 }],
      ['3.规范答复', '使用统一文书。', '', ''],
    ]);
    expect(sections).toMatchObject([
      {
        heading: '一、主动公开',
        sections: [
          { heading: '（一）财政信息', tasks: [{ number: 1 }] },
          { heading: '(二）民生信息', tasks: [{ number: 2 }] },
        ],
      },
      { heading: '二、依申请公开', tasks: [{ number: 3 }] },
    ]);
  });

  it.each<[string, readonly Cell[]]>([
    ['alone in the first column', ['2.公开决算', '', '', '']],
    ['merged over the row', [{ text: '2.公开决算', columnSpan: 4 }]],
  ])('does not take a task for a heading: %s', (_, row) => {
    const { tasks, sections } = dataOf([HEADER, ['1.公开预算', '按时公开。', '区财政局', ''], row]);
    expect(sections).toBeUndefined();
    expect(tasks?.map(({ number, title }) => [number, title])).toEqual([
      [1, '公开预算'],
      [2, '公开决算'],
    ]);
  });

  it('takes （一） for tasks where all tasks are numbered so', () => {
    const { sections } = dataOf([
      HEADER,
      ['一、主动公开', '', '', ''],
      ['（一）公开预算', '按时公开。', '区财政局', ''],
      ['（二）公开决算', '按时公开。', '区财政局', ''],
      ['（三）公开债务', '', '', ''],
    ]);
    expect(sections?.[0]?.tasks?.map(({ number, title }) => [number, title])).toEqual([
      [1, '公开预算'],
      [2, '公开决算'],
      [3, '公开债务'],
    ]);
  });

  it('joins a heading whose number stands in the column of numbers', () => {
    const { sections } = dataOf([
      ['序号', ...HEADER],
      ['一', '主动公开', '', '', ''],
      ['1', '公开预算', '按时公开。', '区财政局', ''],
    ]);
    expect(sections?.[0]?.heading).toBe('一、主动公开');
  });

  it('gives a cell merged downwards to every row that it spans', () => {
    const { tasks } = dataOf([
      HEADER,
      ['1.公开预算', '按时公开。', { text: '区财政局', rowSpan: 3 }, '各镇人民政府'],
      ['2.公开决算', '按时公开。', null, ''],
      ['3.公开债务', '按季公开。', null, ''],
      ['4.公开补贴', '按月公开。', '', ''],
    ]);
    expect(tasks?.map(({ lead }) => lead)).toEqual([['区财政局'], ['区财政局'], ['区财政局'], []]);
  });

  it('makes a task of each row under a merged one that has units or a time of its own', () => {
    const { tasks } = dataOf([
      HEADER,
      [{ text: '1.公开预算', rowSpan: 2 }, '公开部门预算。', '区财政局', ''],
      [null, '公开专项资金。', '区审计局', ''],
      ['2.公开决算', '按时公开。', '', ''],
    ]);
    expect(tasks).toMatchObject([
      { number: 1, title: '公开预算', requirement: '公开部门预算。', lead: ['区财政局'] },
      { number: 1, title: '公开预算', requirement: '公开专项资金。', lead: ['区审计局'] },
      { number: 2 },
    ]);
  });

  it('takes the printed number of such a row from what it demands', () => {
    const { tasks } = dataOf([
      HEADER,
      [{ text: '公开预算', rowSpan: 2 }, '1.公开部门预算。', '区财政局', ''],
      [null, '2.公开专项资金。', '区审计局', ''],
    ]);
    expect(tasks).toMatchObject([
      { number: 1, title: '公开预算', requirement: '公开部门预算。' },
      { number: 2, title: '公开预算', requirement: '公开专项资金。' },
    ]);
  });

  it('puts rows together that only go on with the demand', () => {
    const { tasks } = dataOf([
      HEADER,
      [{ text: '1.公开预算', rowSpan: 2 }, '公开部门预算。', { text: '区财政局', rowSpan: 2 }, ''],
      [null, '公开专项资金。', null, ''],
    ]);
    expect(tasks).toMatchObject([{ number: 1, requirement: '公开部门预算。\n公开专项资金。', lead: ['区财政局'] }]);
  });

  it('knows a number under a wide heading, and no header in the first task', () => {
    const { tasks } = dataOf([
      ['工作任务', { text: '具体要求', columnSpan: 2 }, null, '牵头单位'],
      ['公开预算', '1', '按时公开部门预算。', '区财政局'],
      ['公开决算', '2', '逐项说明用途。', '区审计局'],
    ]);
    expect(tasks).toEqual([
      { number: 1, title: '公开预算', requirement: '按时公开部门预算。', lead: ['区财政局'] },
      { number: 2, title: '公开决算', requirement: '逐项说明用途。', lead: ['区审计局'] },
    ]);
  });

  it('keeps a second column of persons or times under its own heading, and quarters without a warning', () => {
    const { table, problems } = read([
      ['工作任务', '责任单位', '分管领导', '责任人', '完成时限', '进度安排', '一季度'],
      ['公开预算', '区财政局', '甲某', '乙某', '年底前', '上半年过半', '完成编制'],
      ['公开决算', '区审计局', '甲某', '丙某', '9月底前', '按月推进', '完成审计'],
    ]);
    expect(table.data.tasks?.[0]).toEqual({
      title: '公开预算',
      responsible: ['区财政局'],
      person: '甲某',
      deadline: '年底前',
      extra: { 责任人: '乙某', 进度安排: '上半年过半', 一季度: '完成编制' },
    });
    expect(problems).toEqual([]);
  });

  it('keeps notes under the table as what is said of all of it', () => {
    const rows = [
      HEADER,
      ['1.公开预算', '按时公开。', '', ''],
      [{ text: '注：各单位每季度末报送进展。', columnSpan: 4 }],
    ];
    expect(dataOf(rows)).toEqual({
      tasks: [{ number: 1, title: '公开预算', requirement: '按时公开。', lead: [], responsible: [] }],
      notes: ['注：各单位每季度末报送进展。'],
    });
  });
});

describe('cells', () => {
  it.each([
    ['1.公开预算', 1, '公开预算'],
    ['1、公开预算', 1, '公开预算'],
    ['１．公开预算', 1, '公开预算'],
    ['（1）公开预算', 1, '公开预算'],
    ['12345热线公开办理结果', undefined, '12345热线公开办理结果'],
    ['2026年预算公开', undefined, '2026年预算公开'],
    ['公开预算', undefined, '公开预算'],
  ])('splits the number off the title %s', (cell, number, title) => {
    const [task] = dataOf([HEADER, [cell, '按时公开。', '区财政局', '']]).tasks ?? [];
    expect([task?.number, task?.title]).toEqual([number, title]);
  });

  it('tells an empty lead from none: the column may be missing', () => {
    const [withColumn] = dataOf([HEADER, ['1.公开预算', '按时公开。', '', '各镇人民政府']]).tasks ?? [];
    const [without] =
      dataOf([
        ['工作任务', '责任单位'],
        ['1.公开预算', '各镇人民政府'],
      ]).tasks ?? [];
    expect(withColumn).toHaveProperty('lead', []);
    expect(without).not.toHaveProperty('lead');
    expect(withColumn).not.toHaveProperty('remark');
  });

  it('splits lead and responsible units of one column', () => {
    const [task] =
      dataOf([
        ['工作任务', '牵头及责任单位'],
        ['1.公开预算', '区财政局、区审计局牵头，各镇人民政府负责落实'],
      ]).tasks ?? [];
    expect(task).toMatchObject({ lead: ['区财政局', '区审计局'], responsible: ['各镇人民政府'] });
  });

  it('finds the units that stand under the prose where no column has them', () => {
    const [task] =
      dataOf([
        ['序号', '工作任务', '工作要求'],
        ['1', '公开预算', '按时公开部门预算。\n牵头单位：区财政局；责任单位：各镇人民政府'],
      ]).tasks ?? [];
    expect(task).toEqual({
      number: 1,
      title: '公开预算',
      requirement: '按时公开部门预算。',
      lead: ['区财政局'],
      responsible: ['各镇人民政府'],
    });
  });

  it('keeps a number that is none', () => {
    const [task] =
      dataOf([
        ['序号', ...HEADER],
        ['A3', '公开预算', '按时公开。', '', ''],
      ]).tasks ?? [];
    expect(task).not.toHaveProperty('number');
    expect(task?.extra).toEqual({ 序号: 'A3' });
  });

  it('keeps numbers of several parts as printed', () => {
    const { tasks } = dataOf([
      ['序号', ...HEADER],
      ['1-1', '公开预算', '按时公开。', '', ''],
      ['1.10', '公开决算', '按时公开。', '', ''],
    ]);
    expect(tasks?.map(({ number }) => number)).toEqual(['1-1', '1.10']);
  });

  it('reports a cell in doubt with its task, column and place', () => {
    const { problems } = read([HEADER, ['3.公开预算', '按时公开。', { text: '区财政局', doubt: '区财政局' }, '']]);
    expect(problems).toMatchObject([
      {
        id: 'import/uncertain-cell',
        severity: 'warning',
        data: { task: 3, heading: '牵头单位', text: '区财政局' },
        place: { pointer: '/tasks/0/lead', cell: { heading: '牵头单位' } },
      },
    ]);
  });
});

describe('places', () => {
  const { table } = read([
    HEADER,
    ['一、主动公开', '', '', ''],
    ['1.公开预算', '按时公开。', '区财政局\n区审计局', ''],
  ]);
  const start = 1000 + HEADER.join('|').length + 1 + '一、主动公开|||'.length + 1;

  it.each([
    ['/sections/0/heading', 1020, 6],
    ['/sections/0/tasks/0/number', start, 2],
    ['/sections/0/tasks/0/title', start + 2, 4],
    ['/sections/0/tasks/0/requirement', start + 7, 5],
    ['/sections/0/tasks/0/lead', start + 13, 9],
    ['/sections/0/tasks/0/lead/1', start + 18, 4],
  ])('points at %s character by character', (pointer, from, length) => {
    expect(table.placeOf(pointer)).toMatchObject({ pointer, range: [from, from + length], isVerbatim: true });
  });

  it('points at the nearest value around what is absent', () => {
    expect(table.placeOf('/sections/0/tasks/0/remark').pointer).toBe('/sections/0/tasks/0');
  });
});

it('survives spans without end and cells outside the grid', () => {
  const document = gridOf([HEADER, ['1.公开预算', '按时公开。', '', '']]);
  const wild = {
    ...document,
    columns: 1e9,
    rows: [
      ...document.rows,
      {
        cells: [
          { text: '二', column: 0, columnSpan: 1e9, rowSpan: 1e9 },
          { text: '三', column: 1e8, columnSpan: 1, rowSpan: 1 },
        ],
      },
    ],
  };
  expect(tableFromGrid(wild, vocabulary).table.data.tasks?.length).toBeGreaterThan(0);
});
