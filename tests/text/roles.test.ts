import { expect, test } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { readDuties } from '../../src/text/roles.ts';

/** lead: … | responsible: …, in the order of the words. */
function said(text: string): string {
  return readDuties(text, 'responsible', vocabulary)
    .map(({ role, span }) => `${role}: ${text.slice(...span)}`)
    .join(' | ');
}

test.each<[string, string]>([
  ['市发改委、市财政局牵头，市教育局、市科技局负责落实', 'lead: 市发改委、市财政局 | responsible: 市教育局、市科技局'],
  ['市发改委牵头，市教育局负责，市科技局配合', 'lead: 市发改委 | responsible: 市教育局 | supporting: 市科技局'],
  ['市发改委牵头，各区政府按职责分工负责', 'lead: 市发改委 | responsible: 各区政府'],
  ['由市发改委牵头，市教育局、市科技局等配合', 'lead: 市发改委 | supporting: 市教育局、市科技局等'],
  ['市发改委牵头负责；市教育局、市科技局', 'lead: 市发改委 | responsible: 市教育局、市科技局'],
  ['市发改委、市统计局分别牵头', 'lead: 市发改委、市统计局'],
  ['市发改委牵头落实，各区结合实际落实', 'lead: 市发改委 | responsible: 各区'],
  ['市财政局牵头，市委编办、市司法局，各区，按职责分工负责', 'lead: 市财政局 | responsible: 市委编办、市司法局，各区'],
  ['责任单位：市水务局牵头，市财政局配合', 'lead: 市水务局 | supporting: 市财政局'],
  ['牵头单位：市发改委；责任单位：市教育局、各区政府', 'lead: 市发改委 | responsible: 市教育局、各区政府'],
  ['牵头单位:市发改委\n配合单位:市教育局', 'lead: 市发改委 | supporting: 市教育局'],
  ['责任单位：市教育局\n督导单位：市政府督查室', 'responsible: 市教育局 | supervisor: 市政府督查室'],
  ['主管领导：王某\n责任单位：市教育局', 'person: 王某 | responsible: 市教育局'],
  ['市发改委（牵头）、市教育局', 'lead: 市发改委 | responsible: 市教育局'],
  ['市发改委（负责统筹，督促）牵头，市教育局负责', 'lead: 市发改委（负责统筹，督促） | responsible: 市教育局'],
  ['市教育局、各区，9月底前投入使用', 'responsible: 市教育局、各区 | deadline: 9月底前投入使用'],
  [
    '市教育局，6月底前完成；市民政局，年底前完成',
    'responsible: 市教育局 | deadline: 6月底前完成 | responsible: 市民政局 | deadline: 年底前完成',
  ],
  ['各区。以下各项均由各区落实，不再列出', 'responsible: 各区 | note: 以下各项均由各区落实，不再列出'],
  [
    '市商务局（排名第一的为牵头单位）、市税务局',
    'responsible: 市商务局 | note: 排名第一的为牵头单位 | responsible: 市税务局',
  ],
  ['市发改委、市教育局', 'responsible: 市发改委、市教育局'],
  ['市财政局牵头，会同市教育局、市民政局落实', 'lead: 市财政局 | responsible: 市教育局、市民政局'],
  ['会同县教育局牵头，县财政局配合', 'lead: 会同县教育局 | supporting: 县财政局'],
  ['市水利局为主，市林业局配合', 'lead: 市水利局 | supporting: 市林业局'],
  ['市水利局主责，各区落实', 'lead: 市水利局 | responsible: 各区'],
  ['市水利局总牵头、市林业局具体负责', 'lead: 市水利局 | responsible: 市林业局'],
  ['市水利局负责、市林业局配合', 'responsible: 市水利局 | supporting: 市林业局'],
  ['市水利局牵头、落实，各区配合', 'lead: 市水利局 | supporting: 各区'],
  ['市水利局（牵头）市林业局', 'lead: 市水利局 | responsible: 市林业局'],
  ['市水利局【牵头】、市林业局[配合]', 'lead: 市水利局 | supporting: 市林业局'],
  ['主办：市水利局；协办：市林业局', 'lead: 市水利局 | supporting: 市林业局'],
  ['县政协办', 'responsible: 县政协办'],
  ['', ''],
])('%j', (text, wanted) => {
  expect(said(text)).toBe(wanted);
});

test('tells what the words say from what the column alone says', () => {
  expect(readDuties('市发改委', 'lead', vocabulary)).toEqual([{ role: 'lead', span: [0, 4], isSaid: false }]);
});
