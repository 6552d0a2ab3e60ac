import { describe, expect, it } from 'vitest';
import type { TableFile } from '../../src/model/generated/table-file.ts';
import { buildTable } from '../../src/text/build-table.ts';
import { refusalOf } from '../../src/trace/refusal.ts';
import { vocabulary } from './tables.ts';

const build = (data: TableFile) =>
  buildTable(
    { data: { tasks: [{ title: '公开规划' }], ...data }, placeOf: (pointer) => ({ pointer }) },
    'a.yaml',
    vocabulary,
  );
const reason = (child: TableFile, parent: TableFile) => refusalOf(build(child), build(parent), vocabulary)?.reason;

const CHILD: TableFile = { title: '2026年新海区工作任务分解表', issuer: '临江市新海区人民政府办公室', year: 2026 };
const PARENT: TableFile = { title: '2026年临江市工作任务分解表', issuer: '临江市人民政府办公室', year: 2026 };
const of = (issuer: string): TableFile => ({ title: `${issuer}工作任务分解表`, issuer });

const inCharge = (responsible: string[]): TableFile => ({
  ...of('临江市档案局'),
  tasks: [{ title: '整理档案', lead: ['市档案局'], responsible }],
});

describe('a parent is refused', () => {
  it.each<[what: string, child: TableFile, parent: TableFile, expected: string | undefined]>([
    ['not where it is in charge of the schools', of('临江市第一中学'), of('临江市教育局'), undefined],
    ['not where it is in charge of the enterprises', of('临江市水务集团有限公司'), of('临江市国资委'), undefined],
    ['by an institution beside it', of('临江市第一中学'), of('临江市实验小学'), 'same'],
    ['by a department beside it', of('临江市财政局'), of('临江市教育局'), 'same'],
    ['never where it stands above, in the same year', CHILD, PARENT, undefined],
    ['about another year', CHILD, { ...PARENT, title: '2025年临江市工作任务分解表', year: 2025 }, 'year'],
    [
      'not for the year of its date and number',
      CHILD,
      { ...PARENT, title: '临江市提升服务行动方案', year: 2025, date: '2025-12-20', docNumber: '临政办〔2025〕58号' },
      undefined,
    ],
    [
      'not by a plan of several years',
      CHILD,
      { ...PARENT, title: '临江市2024—2026年工作任务分解表', year: 2024 },
      undefined,
    ],
    [
      'a plan of several years that are over',
      CHILD,
      { ...PARENT, title: '临江市2022—2024年任务表', year: 2022 },
      'year',
    ],
    ['a neighbour', CHILD, { ...PARENT, issuer: '临江市望山区人民政府办公室' }, 'same'],
    ['a street of the district', CHILD, { ...PARENT, issuer: '新海区人民政府石桥街道办事处' }, 'below'],
    [
      'another city',
      CHILD,
      { ...PARENT, title: '2026年滨河市工作任务分解表', issuer: '滨河市人民政府办公室' },
      'place',
    ],
    ['for a county of the register, another city', of('闽侯县人民政府办公室'), of('厦门市人民政府办公室'), 'place'],
    ['not its own city', of('闽侯县人民政府办公室'), of('福州市人民政府办公室'), undefined],
    ['not its own province', of('闽侯县人民政府办公室'), of('福建省人民政府办公厅'), undefined],
    ['a county-level city beside it', of('石狮市人民政府办公室'), of('晋江市人民政府办公室'), 'same'],
    ['not where several counties bear its name', of('鼓楼区人民政府办公室'), of('徐州市人民政府办公室'), undefined],
    ['not a city of a known name above a district nobody knows', of('青禾区人民政府'), of('石狮市人民政府'), undefined],
    ['not a city that the district names above itself', of('石狮市新海区人民政府'), of('石狮市人民政府'), undefined],
    [
      'not the bureau in charge, which gives tasks to all of them',
      of('临江市水务局'),
      inCharge(['市直各单位']),
      undefined,
    ],
    ['not the bureau in charge, which names it', of('临江市水务局'), inCharge(['市教育局、市水务局']), undefined],
    ['a bureau that gives it nothing', of('临江市水务局'), inCharge(['各县（市）区政府']), 'same'],
    ['a bureau whose cells are blank', of('临江市水务局'), of('临江市档案局'), 'same'],
    ['not the committee of its city', of('新海区安全生产委员会'), of('临江市安全生产委员会办公室'), undefined],
  ])('%s', (_, child, parent, expected) => {
    expect(reason(child, parent)).toBe(expected);
  });
});
