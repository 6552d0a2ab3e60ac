import { describe, expect, it } from 'vitest';
import { vocabulary } from '../../../rules/names/index.generated.ts';
import { documentsFromBlocks } from '../../../src/importers/grid/documents-from-blocks.ts';
import { tableFromGrid } from '../../../src/importers/grid/table-from-grid.ts';
import { createTextImporter } from '../../../src/importers/text/text-importer.ts';
import type { TableDocument } from '../../../src/model/document.ts';
import type { TableFile } from '../../../src/model/generated/table-file.ts';

function read(...lines: string[]): TableDocument | undefined {
  const blocks = lines.map((text) => ({ kind: 'paragraph' as const, text }));
  const { documents } = documentsFromBlocks(blocks, vocabulary);
  return documents[0] && tableFromGrid(documents[0], vocabulary).table;
}

const NOTICE = [
  '新政办〔2026〕7号',
  '临江市新海区人民政府办公室',
  '2026年5月20日',
  '2026年新海区政务公开工作任务分解表',
];

describe('tasks in running text', () => {
  it('reads items with their sections, units and time, and the notice in front', () => {
    const table = read(
      ...NOTICE,
      '一、做好主动公开',
      '（一）财政信息',
      '1.扩大预决算公开范围。推进部门所属单位预算、决算公开。',
      '逐项说明用途。',
      '牵头单位：区财政局；责任单位：区直各部门；完成时限：6月底前',
      '2.公开惠农补贴发放情况',
      '按季度公布名册和金额。',
      '牵头单位：区农业农村局',
      '责任单位：各镇人民政府、街道办事处',
      '二、加强解读回应',
      '3.常见问题三个工作日内答复。（牵头单位：区政务办；责任单位：区直各部门）',
      '抄送：区委办公室。',
    );
    expect(table!.data).toEqual({
      title: '2026年新海区政务公开工作任务分解表',
      issuer: '临江市新海区人民政府办公室',
      docNumber: '新政办〔2026〕7号',
      date: '2026-05-20',
      year: 2026,
      sections: [
        {
          heading: '一、做好主动公开',
          sections: [
            {
              heading: '（一）财政信息',
              tasks: [
                {
                  number: 1,
                  title: '扩大预决算公开范围。',
                  requirement: '推进部门所属单位预算、决算公开。\n逐项说明用途。',
                  lead: ['区财政局'],
                  responsible: ['区直各部门'],
                  deadline: '6月底前',
                },
                {
                  number: 2,
                  title: '公开惠农补贴发放情况',
                  requirement: '按季度公布名册和金额。',
                  lead: ['区农业农村局'],
                  responsible: ['各镇人民政府', '街道办事处'],
                },
              ],
            },
          ],
        },
        {
          heading: '二、加强解读回应',
          tasks: [
            { number: 3, requirement: '常见问题三个工作日内答复。', lead: ['区政务办'], responsible: ['区直各部门'] },
          ],
        },
      ],
    } satisfies TableFile);
  });

  it.each([
    [
      '（一）…（区财政局牵头，…）, points inside an item',
      [
        '（一）建好规划专题。集中展示各类规划。（1）历史规划；（2）现行规划。（区发改局牵头，区自然资源局配合）',
        '（二）公开审计结果。逐年公布整改情况。（区审计局负责）',
      ],
      [
        [1, '建好规划专题。', ['区发改局'], undefined],
        [2, '公开审计结果。', undefined, ['区审计局']],
      ],
    ],
    [
      'points of an item on lines of their own',
      [
        '1.建好规划专题。分批展示：',
        '（1）历史规划；',
        '（2）现行规划。',
        '牵头单位：区发改局',
        '2.公开审计结果。逐年公布：',
        '（1）问题清单；',
        '（2）整改情况。',
        '责任单位：区审计局',
      ],
      [
        [1, '建好规划专题。', ['区发改局'], undefined],
        [2, '公开审计结果。', undefined, ['区审计局']],
      ],
    ],
    [
      'the time in front of the units',
      [
        '1.建好规划专题。分批展示。完成时限：6月底前；责任单位：区发改局',
        '2.公开审计结果。逐年公布。时限：年底前；责任单位：区审计局',
      ],
      [
        [1, '建好规划专题。', undefined, ['区发改局']],
        [2, '公开审计结果。', undefined, ['区审计局']],
      ],
    ],
  ])('reads %s', (_, lines, wanted) => {
    const { tasks } = read(...lines)!.data;
    expect(tasks!.map(({ number, title, lead, responsible }) => [number, title, lead, responsible])).toEqual(wanted);
  });

  it('keeps an item that says nothing of who does it apart from the next, and the last ones too', () => {
    const { sections } = read(
      '一、做好公开',
      '1.建好规划专题。分批展示。',
      '牵头单位：区发改局',
      '2.更新办事指南。随变随改。',
      '二、加强解读',
      '3.公开审计结果。逐年公布：',
      '1.问题清单；',
      '2.整改情况。',
      '责任单位：区审计局',
      '4.公布监督电话。长期有人接听。',
      '抄送：区委办公室。',
    )!.data;
    const tasks = sections!.map(({ tasks: own }) =>
      own!.map(({ number, title, requirement }) => [number, title, requirement]),
    );
    expect(tasks).toEqual([
      [
        [1, '建好规划专题。', '分批展示。'],
        [2, '更新办事指南。', '随变随改。'],
      ],
      [
        [3, '公开审计结果。', '逐年公布：\n1.问题清单；\n2.整改情况。'],
        [4, '公布监督电话。', '长期有人接听。'],
      ],
    ]);
    expect(sections![0]!.tasks![1]!.lead ?? []).toEqual([]);
    expect(sections![1]!.tasks![0]!.responsible).toEqual(['区审计局']);
  });

  it('loses no word of an item', () => {
    const { tasks } = read(
      '1.建好规划专题。分批展示：',
      '（1）历史规划；',
      '（2）现行规划。',
      '牵头单位：区发改局；完成时限：6月底前',
      '2.公开审计结果。',
      '责任单位：区审计局',
    )!.data;
    expect(tasks![0]).toMatchObject({
      requirement: '分批展示：\n（1）历史规划；\n（2）现行规划。',
      deadline: '6月底前',
    });
    expect(tasks![1]).toMatchObject({ requirement: '公开审计结果。' });
  });

  it.each([
    ['a letter', ['关于报送材料的通知', '请于6月底前报送。', '联系单位：区政府办', '2026年5月20日']],
    ['one remark on who is in charge', ['会议纪要', '一、听取汇报。（区财政局负责）', '二、研究人事。']],
    ['brackets that name nobody', ['1.修订办法（含附件落实）。', '2.修订规程（试行，抓紧落实）。']],
  ])('takes %s for no list of tasks', (_, lines) => {
    expect(read(...lines)).toBeUndefined();
  });

  it('names the paragraph where the file has no lines', () => {
    const table = read(
      ...NOTICE,
      '1.建好专题。展示规划。牵头单位：区发改局',
      '2.公开结果。逐年公布。责任单位：区审计局',
    )!;
    expect(table.placeOf('/tasks/1/responsible/0').cell).toMatchObject({ paragraph: 6, heading: '责任单位' });
  });

  it('reads it from a text, cut to a width or not, and knows the offsets', async () => {
    const text = [
      '1.建好规划专题。集中展示各类规划。',
      '牵头单位：区发改局',
      '2.公开审计结果。逐年公布。',
      '责任单位：区审计局',
      '',
    ].join('\n');
    const importer = createTextImporter(vocabulary);
    const { tables } = await importer.read({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
    const [start, end] = tables[0]!.placeOf('/tasks/0/lead/0').range!;
    expect(text.slice(start, end)).toBe('区发改局');
    const cut = [
      '1.建好规划专题。集中展示各类规划，汇集历年文件，提供',
      '检索和下载，逐年更新；对废止的规划作出标注，对调整的',
      '说明理由；接受群众查询，三个工作日内答复。',
      '牵头单位：区发改局',
      '2.公开审计结果。逐年公布问题清单和整改情况，涉及民生',
      '资金的全部公开，不予公开的说明理由并报区政府办公室备',
      '案。',
      '责任单位：区审计局',
    ].join('\n');
    const { tables: wrapped } = await importer.read({ path: 'a.txt', bytes: new TextEncoder().encode(cut) });
    expect(wrapped[0]!.data.tasks!.map(({ requirement }) => requirement)).toEqual([
      '集中展示各类规划，汇集历年文件，提供检索和下载，逐年更新；对废止的规划作出标注，对调整的说明理由；接受群众查询，三个工作日内答复。',
      '逐年公布问题清单和整改情况，涉及民生资金的全部公开，不予公开的说明理由并报区政府办公室备案。',
    ]);
  });
});
