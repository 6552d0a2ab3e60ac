import { expect, test } from 'vitest';
import { splitRoles } from '../../src/text/roles.ts';

test.each<[string, string, string, string]>([
  ['市发改委、市财政局牵头，市教育局、市科技局负责落实', '市发改委、市财政局', '市教育局、市科技局', ''],
  ['市发改委牵头，市教育局负责，市科技局配合', '市发改委', '市教育局', '市科技局'],
  ['市发改委牵头，各区政府按职责分工负责', '市发改委', '各区政府', ''],
  ['由市发改委牵头，市教育局、市科技局等配合', '市发改委', '', '市教育局、市科技局'],
  ['市发改委牵头负责；市教育局、市科技局', '市发改委', '市教育局、市科技局', ''],
  ['牵头单位：市发改委；责任单位：市教育局、各区政府', '市发改委', '市教育局、各区政府', ''],
  ['牵头单位:市发改委\n配合单位:市教育局', '市发改委', '', '市教育局'],
  ['责任单位：市教育局', '', '市教育局', ''],
  ['市发改委（牵头）、市教育局', '市发改委', '市教育局', ''],
  ['市发改委（负责统筹，督促）牵头，市教育局负责', '市发改委（负责统筹，督促）', '市教育局', ''],
])('%j', (text, lead, responsible, supporting) => {
  expect(splitRoles(text)).toEqual({ lead, responsible, supporting });
});

test.each(['市发改委、市教育局', '各区政府', ''])('%j gives nobody a role', (text) => {
  expect(splitRoles(text)).toBeUndefined();
});
