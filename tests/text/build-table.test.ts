import { expect, test } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import type { TableDocument } from '../../src/model/document.ts';
import type { TableFile } from '../../src/model/generated/table-file.ts';
import { buildTable } from '../../src/text/build-table.ts';

const documentOf = (data: TableFile): TableDocument => ({ data, placeOf: (pointer) => ({ pointer }) });
const build = (data: TableFile) => buildTable(documentOf(data), '新海区.yaml', vocabulary);

const FULL: TableFile = {
  title: '2026年新海区政务公开工作主要任务分解表',
  issuer: '临江市新海区人民政府办公室',
  docNumber: '新政办[2026]7号',
  date: '2026-05-20',
  parent: '临政办〔2026〕12号',
  policies: ['sample'],
  basis: [{ title: '市政府办关于印发任务分解表的通知', docNumber: '临政办〔2026〕第12号' }],
  sections: [
    {
      heading: '一、主动公开',
      tasks: [{ title: '公开计划', lead: null }],
      sections: [
        {
          heading: '（一）财政',
          tasks: [
            {
              number: 4,
              title: '公开预决算',
              requirement: '按照《甲办法》（国办发〔2021〕12号）于7月底前公开。',
              lead: ['区财政局、审计局', '区直各部门'],
              responsible: '各镇街',
              supporting: [],
              remark: '每季度通报',
              deadline: '2026-12-31',
              person: '张三',
              extra: { '资金/来源': '自筹' },
              implements: [4, 5],
            },
          ],
        },
      ],
    },
  ],
  tasks: [{ title: '总体任务', implements: 1 }],
  waivers: [{ parentTask: 9, reason: '本区无政府公报', authority: '临政办〔2026〕12号' }],
};

test('every field of the file arrives with its place', () => {
  const table = build(FULL);
  expect(table).toMatchObject({
    path: '新海区.yaml',
    title: { value: FULL.title, place: { pointer: '/title' } },
    docNumber: { normal: '新政办〔2026〕7号', text: { value: '新政办[2026]7号', place: { pointer: '/docNumber' } } },
    rawDocNumber: { value: '新政办[2026]7号' },
    year: 2026,
    parent: { value: '临政办〔2026〕12号', place: { pointer: '/parent' } },
    policies: [{ value: 'sample', place: { pointer: '/policies/0' } }],
    basis: [{ docNumber: { normal: '临政办〔2026〕12号' }, rawNumber: { place: { pointer: '/basis/0/docNumber' } } }],
    hasNotice: true,
    waivers: [{ parentTask: 9, place: { pointer: '/waivers/0' } }],
    identity: { level: 'county', kind: 'government', place: '新海区', source: 'issuer' },
  });
});

test('tasks come in document order, numbered or counted from 1', () => {
  const { tasks, sections } = build(FULL);
  expect(tasks.map(({ title, number, isNumbered, index }) => [title.value, number, isNumbered, index])).toEqual([
    ['总体任务', 1, false, 0],
    ['公开计划', 2, false, 1],
    ['公开预决算', 4, true, 2],
  ]);
  expect(tasks.map(({ section }) => section?.heading.value)).toEqual([undefined, '一、主动公开', '（一）财政']);
  expect(sections[0]?.sections[0]).toMatchObject({ depth: 2, place: { pointer: '/sections/0/sections/0' } });
  expect(sections[0]?.sections[0]?.parent).toBe(sections[0]);
  expect(sections[0]?.sections[0]?.tasks[0]).toBe(tasks[2]);
});

test('the cells of a task are read', () => {
  const task = build(FULL).tasks[2]!;
  const at = '/sections/0/sections/0/tasks/0';
  expect(task.lead.units.map(({ name }) => name)).toEqual(['区财政局', '区审计局', '区直各部门']);
  expect(task.lead.entries.map(({ value, place }) => [value, place.pointer])).toEqual([
    ['区财政局、审计局', `${at}/lead/0`],
    ['区直各部门', `${at}/lead/1`],
  ]);
  expect(task.lead.value).toBe('区财政局、审计局、区直各部门');
  expect(task.responsible).toMatchObject({ value: '各镇街', entries: [{ place: { pointer: `${at}/responsible` } }] });
  expect(task.supporting).toMatchObject({ value: '', units: [], place: { pointer: `${at}/supporting` } });
  expect(task.citations).toMatchObject([
    { title: '甲办法', docNumber: { normal: '国办发〔2021〕12号' }, in: 'requirement' },
  ]);
  expect(task.deadlines.map(({ to, every, in: field }) => [field, to ?? every])).toEqual([
    ['requirement', '2026-07-31'],
    ['remark', 90],
    ['deadline', '2026-12-31'],
  ]);
  expect(task.extra).toMatchObject([
    { heading: '责任人', text: { value: '张三', place: { pointer: `${at}/person` } } },
    { heading: '资金/来源', text: { place: { pointer: `${at}/extra/资金~1来源` } } },
  ]);
  expect(task.implements).toEqual([
    { number: 4, place: { pointer: `${at}/implements/0` } },
    { number: 5, place: { pointer: `${at}/implements/1` } },
  ]);
});

test('what is absent is empty and points at the task', () => {
  const [task] = build({ tasks: [{ title: '甲' }] }).tasks;
  expect(task).toMatchObject({
    requirement: { value: '', place: { pointer: '/tasks/0' } },
    lead: { value: '', units: [], entries: [], place: { pointer: '/tasks/0' } },
    implements: [],
    citations: [],
    deadlines: [],
  });
});

test('a table without tasks is a table', () => {
  const table = build({ title: '2026年任务分解表' });
  expect(table).toMatchObject({ tasks: [], sections: [], hasNotice: false, identity: {}, year: 2026 });
});

test('a year field that nothing bears out gives way to the title', () => {
  const head = { title: '2026年任务分解表', docNumber: '新政办〔2026〕7号', date: '2026-03-23' };
  expect(build({ ...head, year: 2025 })).toMatchObject({ year: 2026, rawYear: 2025 });
  expect(build({ ...head, docNumber: '新政办〔2025〕97号', year: 2025 }).year).toBe(2025);
  expect(build({ ...head, title: '2025年任务分解表', year: 2026 }).year).toBe(2026);
  expect(build({ ...head, title: '2025—2026年任务分解表', year: 2025 }).year).toBe(2025);
  expect(build({ title: head.title, year: 2025 }).year).toBe(2025);
});

test('who stands below decides what 市 means in every cell', () => {
  const city = build({
    title: '2026年全市任务分解表',
    tasks: [{ title: '甲', lead: ['市财政局'], responsible: ['各镇人民政府、街道办事处'] }],
  });
  expect(city.identity.level).toBe('county');
  expect(city.tasks[0]?.lead.units[0]?.level).toBe('county');
});

test('a document’s placeOf may use its own this', () => {
  const document = {
    data: { tasks: [{ title: '甲' }] },
    prefix: '>',
    placeOf(pointer: string) {
      return { pointer: this.prefix + pointer };
    },
  };
  expect(buildTable(document, 'x', vocabulary).tasks[0]?.title.place.pointer).toBe('>/tasks/0/title');
});

test.each<[unknown, Record<'lead' | 'responsible' | 'supporting', string[]>]>([
  [
    { responsible: '城建办（牵头）、财政所、各社区居委会' },
    { lead: ['城建办'], responsible: ['财政所', '各社区居委会'], supporting: [] },
  ],
  [
    { responsible: ['区农业农村局（牵头）', '区水利局', '区教育局（配合）'] },
    { lead: ['区农业农村局'], responsible: ['区水利局'], supporting: ['区教育局'] },
  ],
  [
    { lead: '区商务局、区文旅局牵头，区公安局配合' },
    { lead: ['区商务局', '区文旅局'], responsible: [], supporting: ['区公安局'] },
  ],
  [{ responsible: '区民政局、各镇街' }, { lead: [], responsible: ['区民政局', '各镇街'], supporting: [] }],
  [
    { lead: '区民政局', responsible: '区卫健局（配合）' },
    { lead: ['区民政局'], responsible: ['区卫健局'], supporting: [] },
  ],
])('the only cell of units tells who leads: %j', (cells, wanted) => {
  const [task] = build({ ...FULL, sections: [], tasks: [{ title: '修缮校舍', ...(cells as object) }] }).tasks;
  const names = (role: 'lead' | 'responsible' | 'supporting'): string[] => task![role].units.map(({ name }) => name);
  expect({ lead: names('lead'), responsible: names('responsible'), supporting: names('supporting') }).toEqual(wanted);
  for (const unit of task!.responsible.units)
    expect(task!.responsible.value.slice(...unit.span)).toContain(unit.name.slice(1));
});
