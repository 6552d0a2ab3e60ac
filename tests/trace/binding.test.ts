import { describe, expect, it } from 'vitest';
import type { TaskEntry } from '../../src/model/generated/table-file.ts';
import type { Identity } from '../../src/model/unit.ts';
import { bindingsIn } from '../../src/trace/binding.ts';
import { tableOf, tableOfTasks, vocabulary } from './tables.ts';

const CITY: Identity = { level: 'prefecture', kind: 'government', place: '临江市' };
const DISTRICT: Identity = { level: 'county', kind: 'government', place: '新海区' };
const TOWN: Identity = { level: 'township', kind: 'government', place: '青岚镇' };
const ZONE: Identity = { level: 'county', kind: 'government', place: '高新区' };
const FINANCE: Identity = { level: 'prefecture', kind: 'department', place: '临江市', family: 'finance' };
const DISTRICT_FINANCE: Identity = { level: 'county', kind: 'department', place: '新海区', family: 'finance' };
const UNKNOWN: Identity = {};

function bindingOfRow(row: TaskEntry, child: Identity, parent: Identity = CITY): [string, string | undefined] {
  const table = tableOfTasks(
    // The second row tells bodies below apart, as most tables do.
    [
      { title: '公开规划', ...row },
      { title: '公开预算', responsible: '各县（市）区政府、各镇街' },
    ],
    { title: '2026年全市工作任务分解表', issuer: '临江市人民政府办公室' },
    parent,
  );
  const { binding, boundBy } = bindingsIn(table, child, vocabulary)(table.tasks[0]!);
  return [binding, boundBy];
}

describe('a parent task binds', () => {
  const rows: [who: string, child: Identity, row: TaskEntry, binding: string, by?: string][] = [
    [
      'a district',
      DISTRICT,
      { responsible: '市直各有关单位、各县（市）区政府、高新区管委会' },
      'yes',
      '各县（市）区政府',
    ],
    ['a district', DISTRICT, { responsible: ['各区人民政府', '各开发区管委会'] }, 'yes', '各区人民政府'],
    ['a district', DISTRICT, { responsible: '新海区人民政府' }, 'yes', '新海区人民政府'],
    ['a district', DISTRICT, { responsible: '青岚县人民政府' }, 'no'],
    ['a district', DISTRICT, { responsible: '各县（市、区）党委、政府' }, 'yes', '各县（市、区）党委'],
    ['a district', DISTRICT, { responsible: '各县（市、区）安委会' }, 'yes', '各县（市、区）安委会'],
    ['a district', DISTRICT, { responsible: '新海区委' }, 'yes', '新海区委'],
    ['a district', DISTRICT, { responsible: '新海区教育局' }, 'unclear', '新海区教育局'],
    ['a district', DISTRICT, { responsible: '各县（市、区）教育局' }, 'unclear', '各县（市、区）教育局'],
    ['a department', FINANCE, { responsible: '市民政局等相关部门' }, 'unclear', '市民政局等相关部门'],
    ['a district', DISTRICT, { lead: '市司法局' }, 'no'],
    ['a district', DISTRICT, { responsible: '市直各有关单位' }, 'no'],
    ['a district', DISTRICT, { responsible: '各镇人民政府、街道办事处' }, 'no'],
    ['a department', FINANCE, { lead: '市财政局' }, 'yes', '市财政局'],
    ['a department', FINANCE, { lead: '市教育局' }, 'no'],
    ['a department', FINANCE, { responsible: '市直各部门' }, 'yes', '市直各部门'],
    ['a department', FINANCE, { responsible: '市直各委、办、局' }, 'yes', '市直各委、办、局'],
    ['a department', FINANCE, { responsible: '市直各有关单位' }, 'unclear', '市直各有关单位'],
    ['a department', FINANCE, { responsible: '各县（市）区政府' }, 'no'],
    ['a department of a district', DISTRICT_FINANCE, { lead: '市财政局' }, 'no'],
    [
      'a department of a district',
      DISTRICT_FINANCE,
      { responsible: '各县（市、区）财政局' },
      'yes',
      '各县（市、区）财政局',
    ],
    ['a department of a district', DISTRICT_FINANCE, { responsible: '各县（市、区）教育局' }, 'no'],
    ['a department of a district', DISTRICT_FINANCE, { responsible: '各县（市、区）有关教育局' }, 'no'],
    ['a township', TOWN, { responsible: '区直各有关单位、各镇人民政府、街道办事处' }, 'yes'],
    ['a zone', ZONE, { responsible: '各县（市）区政府、高新区管委会' }, 'yes', '高新区管委会'],
    ['a zone', ZONE, { responsible: '各区人民政府、各开发区管委会' }, 'yes', '各开发区管委会'],
    ['a zone', ZONE, { responsible: '市直各有关单位' }, 'no'],
    [
      'a zone under its full name',
      { ...ZONE, place: '临江高新技术产业开发区' },
      { responsible: '高新区管委会' },
      'yes',
    ],
    ['a zone', ZONE, { responsible: '各县（市）区政府' }, 'no'],
    ['a body nobody knows', UNKNOWN, { lead: '市财政局' }, 'unclear', '市财政局'],
    ['a body nobody knows', UNKNOWN, {}, 'yes'],
    [
      'a district that only supports',
      DISTRICT,
      { lead: '市财政局', supporting: '各县（市）区政府' },
      'unclear',
      '各县（市）区政府',
    ],
  ];
  it.each(rows)('%s %j by %j: %s', (_, child, row, binding, by) => {
    const answer = bindingOfRow(row, child);
    expect(answer[0]).toBe(binding);
    if (by !== undefined) expect(answer[1]).toBe(by);
  });

  it.each<[who: string, child: Identity, binding: string]>([
    ['a district', DISTRICT, 'unclear'],
    ['a department of a district', DISTRICT_FINANCE, 'unclear'],
    ['a zone', ZONE, 'unclear'],
    ['a township', TOWN, 'unclear'],
    ['the department that is named', FINANCE, 'yes'],
    ['another department of the city', { ...FINANCE, family: 'education' }, 'no'],
  ])('%s, where the rows name only departments of the city: %j is %s', (_, child, expected) => {
    const own = [
      { title: '公开规划', lead: '市财政局', responsible: '市直各有关学校' },
      { title: '公开预算', lead: '市水利局', supporting: '市自然资源局新海分局' },
    ];
    const table = tableOfTasks(own, { issuer: '临江市人民政府办公室' }, CITY);
    expect(bindingsIn(table, child, vocabulary)(table.tasks[0]!).binding).toBe(expected);
  });

  it.each<[child: string, responsible: string[], binding: string]>([
    ['城市发展集团有限公司', ['市城发集团', '市交投集团'], 'yes'],
    ['城市发展集团有限公司', ['市交投集团'], 'no'],
    ['第一中学', ['市直各学校'], 'yes'],
    ['第一中学', ['市第一中学'], 'yes'],
    ['第一中学', ['市第十一中学'], 'no'],
    ['第一中学', ['市财政局'], 'unclear'],
  ])(
    'an institution by its name, whole or abbreviated, or by what it is: %s by %j: %s',
    (institution, responsible, binding) => {
      const child: Identity = { level: 'prefecture', kind: 'department', place: '临江市', institution };
      expect(bindingOfRow({ responsible }, child)[0]).toBe(binding);
    },
  );

  it.each<[child: string, level: Identity['level'], units: string, binding: string]>([
    ['卫生院', 'township', '各乡镇卫生院', 'yes'],
    ['中心卫生院', 'township', '各卫生院', 'yes'],
    ['卫生院', 'township', '各医疗卫生机构', 'yes'],
    ['卫生院', 'township', '各基层医疗卫生机构', 'yes'],
    ['卫生院', 'township', '有关卫生院', 'unclear'],
    ['卫生院', 'township', '各中心卫生院', 'no'],
    ['卫生院', 'township', '有关医院', 'no'],
    ['卫生院', 'township', '县人民医院、县中医院', 'no'],
    ['卫生院', 'township', '石桥镇卫生院', 'no'],
    ['卫生院', 'township', '松坪镇卫生院', 'yes'],
    ['卫生院', 'township', '各公立医院', 'no'],
    ['卫生院', 'township', '县直医疗卫生单位', 'no'],
    ['卫生院', 'township', '各乡镇人民政府', 'no'],
    ['人民医院', 'county', '各乡镇卫生院', 'no'],
    ['社区卫生服务中心', 'township', '各乡镇卫生院、社区卫生服务中心', 'yes'],
    ['中心学校', 'township', '各乡镇中心学校', 'yes'],
    ['中心学校', 'township', '各中小学', 'yes'],
    ['中心学校', 'township', '各级各类学校', 'yes'],
    ['中心学校', 'township', '各民办学校', 'unclear'],
    ['中心学校', 'township', '县直各学校', 'no'],
    ['中心学校', 'township', '各幼儿园', 'no'],
    ['中心学校', 'township', '各高校', 'no'],
    ['中心幼儿园', 'township', '各中小学、幼儿园', 'yes'],
    ['第一中学', 'county', '县直各学校', 'yes'],
    ['第一中学', 'county', '局属各学校', 'yes'],
    ['第一中学', 'county', '局直属各单位', 'yes'],
    ['第一中学', 'county', '各医院', 'no'],
    ['第一中学', 'county', '各小学', 'no'],
    ['水务投资有限公司', 'county', '县属国有企业', 'yes'],
    ['水务投资有限公司', 'county', '各国有企业', 'yes'],
    ['水务投资有限公司', 'county', '各水厂', 'no'],
    ['水务投资有限公司', 'county', '县直各学校', 'no'],
    ['水务投资有限公司', 'county', '各银行', 'no'],
    ['敬老院', 'township', '各敬老院', 'yes'],
    ['敬老院', 'township', '各乡镇敬老院', 'yes'],
    ['敬老院', 'township', '各养老机构', 'yes'],
    ['敬老院', 'township', '县敬老院', 'no'],
    ['敬老院', 'township', '各医疗机构', 'no'],
    ['社会福利院', 'county', '各养老机构', 'yes'],
    ['社会福利院', 'county', '各乡镇敬老院', 'no'],
    ['技师学院', 'county', '各学校', 'yes'],
    ['技师学院', 'county', '各中小学', 'no'],
    ['师范专科学校', 'county', '各高校', 'yes'],
    ['社区卫生服务站', 'township', '各医疗机构', 'yes'],
    ['老年养护院', 'county', '各养老机构', 'unclear'],
    ['老年养护院', 'county', '各民办养老机构', 'unclear'],
    ['中心幼儿园', 'township', '各医院', 'no'],
    ['文化馆', 'county', '各学校', 'no'],
    ['鹰嘴村', 'township', '各学校', 'no'],
  ])('an institution by its sort: %s of a %s by %s: %s', (institution, level, units, binding) => {
    const place = level === 'township' ? '松坪镇' : '青禾县';
    const child: Identity = { level: level!, kind: 'department', place, institution };
    const parent: Identity = { level: 'county', kind: 'department', place: '青禾县' };
    const cells = [
      { title: '公开规划', responsible: units },
      { title: '公开预算', responsible: '县第二中学' },
    ];
    const table = tableOfTasks(cells, { issuer: '青禾县卫生健康局' }, parent);
    expect(bindingsIn(table, child, vocabulary)(table.tasks[0]!).binding).toBe(binding);
  });

  it('an institution whose issuer nothing tells by no collective of institutions', () => {
    expect(bindingOfRow({ responsible: '各学校' }, UNKNOWN)[0]).toBe('unclear');
  });

  it('nobody for certain by the notice alone, which is named', () => {
    const head = { issuer: '临江市人民政府办公室', sentTo: '各县（市）区人民政府，市直各部门' };
    const table = tableOfTasks([{ title: '公开规划', lead: '市财政局' }], head, CITY);
    const bound = bindingsIn(table, DISTRICT, vocabulary)(table.tasks[0]!);
    expect(bound).toEqual({ binding: 'unclear', boundBy: '各县（市）区人民政府', isUndivided: true });
  });

  it.each([
    ['待定', 'unclear'],
    ['同上', 'unclear'],
    ['——', 'yes'],
  ])('a district, where the cells say no more than %s: %s', (words, expected) => {
    expect(bindingOfRow({ lead: words, responsible: words }, DISTRICT)[0]).toBe(expected);
  });

  it('everyone when both cells are blank', () => {
    for (const child of [DISTRICT, FINANCE, TOWN, ZONE])
      expect(bindingOfRow({ lead: ' ', responsible: [] }, child)).toEqual(['yes', undefined]);
  });

  it('districts from a blanket note on', () => {
    const lead = '市财政局';
    const table = tableOf({
      title: '2026年全市工作任务分解表',
      issuer: '临江市人民政府办公室',
      sections: [
        {
          heading: '一、公开',
          tasks: [
            { title: '甲', lead },
            { title: '乙', lead, remark: '以下各项均需各县区落实，不再列出' },
            { title: '丙', lead },
          ],
        },
        { heading: '二、服务（以下任务各街道、镇均应落实）', tasks: [{ title: '丁', lead }] },
      ],
    });
    const bindings = (child: Identity): string[] =>
      table.tasks.map((task) => bindingsIn(table, child, vocabulary)(task).binding);
    expect(bindings(DISTRICT)).toEqual(['no', 'yes', 'yes', 'yes']);
    expect(bindings(TOWN)).toEqual(['no', 'no', 'no', 'yes']);
    expect(bindingsIn(table, DISTRICT, vocabulary)(table.tasks[2]!).boundBy).toContain('以下各项均需各县区落实');
  });
});
