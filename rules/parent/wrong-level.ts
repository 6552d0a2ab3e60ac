import { defineRule } from '../../src/model/rule.ts';
import { headOf } from '../shared/place.ts';

const table = (
  title: string,
  issuer: string,
  parent: string,
): string => `title: 2026年${title}政务公开工作主要任务分解表
issuer: ${issuer}
year: 2026
parent: ${parent}
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [财政局] }
`;

export default defineRule({
  id: 'parent/wrong-level',
  severity: 'error',
  title: { 'zh-CN': '上级表不在上一级', en: 'Parent table does not stand above' },
  why: {
    'zh-CN':
      '任务自上而下分解。把同级或者下级的表当作上级，核对的结果没有意义；多半是上下级写反了，或者选错了文件。隔级承接（如区直接承接省的表）是可以的，本级部门承接本级政府的表也是可以的。',
    en: 'Tasks come down from above. Comparing with a table of the same level or below means nothing; child and parent were probably swapped, or the wrong file chosen. Skipping a level is fine, and so is a department below its own government.',
  },
  fix: { 'zh-CN': '改用上级机关的表。', en: 'Use the table of the superior office.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '任务分解表由上级机关下达、下级机关承接，是办文惯例。',
      en: 'Breakdown tables are sent down by the superior office: office custom.',
    },
  },
  about: ['parentIssuer'],
  messages: {
    same: {
      'zh-CN': '上级表与本表同级[[（{parentIssuer}）]]，不是上级',
      en: 'The parent table[[ ({parentIssuer})]] is of the same level as this one, not above it',
    },
    below: {
      'zh-CN': '上级表比本表的级别还低[[（{parentIssuer}）]]，可能上下级写反了',
      en: 'The parent table[[ ({parentIssuer})]] stands below this one; they may have been swapped',
    },
    parentTable: { 'zh-CN': '被当作上级的表', en: 'the table taken as parent' },
  },
  good: [
    {
      title: '区承接市的表',
      files: {
        'child.yaml': table('新海区', '临江市新海区人民政府办公室', 'parent.yaml'),
        'parent.yaml': table('临江市', '临江市人民政府办公室', 'none'),
      },
    },
    {
      title: '隔级承接：区承接省的表',
      files: {
        'child.yaml': table('新海区', '临江市新海区人民政府办公室', 'parent.yaml'),
        'parent.yaml': table('青岚省', '青岚省人民政府办公厅', 'none'),
      },
    },
    {
      title: '区财政局承接区政府的表',
      files: {
        'child.yaml': table('新海区财政局', '临江市新海区财政局', 'parent.yaml'),
        'parent.yaml': table('新海区', '临江市新海区人民政府办公室', 'none'),
      },
    },
  ],
  bad: [
    {
      title: '上下级写反了',
      files: {
        'child.yaml': table('临江市', '临江市人民政府办公室', 'parent.yaml'),
        'parent.yaml': table('青岚县', '临江市青岚县人民政府办公室', 'none'),
      },
      findings: [{ at: 'child.yaml:4', message: 'below' }],
    },
    {
      title: '把邻区的表当作上级',
      files: {
        'child.yaml': table('新海区', '临江市新海区人民政府办公室', 'parent.yaml'),
        'parent.yaml': table('望山区', '临江市望山区人民政府办公室', 'none'),
      },
      findings: [{ at: 'child.yaml:4', message: 'same' }],
    },
  ],
  check({ table: child, parentStatus }, report) {
    if (parentStatus.kind !== 'refused') return;
    const { table: parent, declared, refusal } = parentStatus;
    if (refusal.reason !== 'same' && refusal.reason !== 'below') return;
    report({
      messageId: refusal.reason,
      data: { ...(parent.issuer && { parentIssuer: parent.issuer.value }) },
      place: declared?.place ?? headOf(child),
      related: [
        { path: parent.path, messageId: 'parentTable', data: {}, place: parent.issuer?.place ?? headOf(parent) },
      ],
    });
  },
});
