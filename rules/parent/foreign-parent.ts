import { defineRule } from '../../src/model/rule.ts';
import { headOf } from '../shared/place.ts';

const child = (issuer: string, more = ''): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: ${issuer}
year: 2026
parent: parent.yaml
${more}tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [区财政局] }
`;
const parent = (city: string): string => `title: 2026年${city}政务公开工作主要任务分解表
issuer: ${city}人民政府办公室
docNumber: 政办〔2026〕12号
year: 2026
tasks:
  - { number: 1, title: 扩大预算公开范围, lead: [市财政局], responsible: [各县（市）区政府] }
`;

export default defineRule({
  id: 'parent/foreign-parent',
  severity: 'warning',
  title: { 'zh-CN': '上级表是别处的', en: 'Parent table of another place' },
  why: {
    'zh-CN':
      '临江市新海区的表，拿滨海市的表当上级来核对，缺项、漏项都不作数，多半是选错了文件。本表的上级看发文机关（临江市新海区……）、印发依据、发文字号的代字和垂直管理单位的名称；看不出的不报告；依据中引用了上级表的字号，标题写的又不是别处文件的，也不报告。',
    en: 'A table of 新海区 in 临江市 compared with that of another city says nothing about what is missing; the wrong file was probably chosen. The superior is read from the issuer, from the basis of the notice, from agency codes and from the names of vertical offices. Silence where nothing tells, and where the notice cites the parent’s number as its basis without the title of a paper from elsewhere.',
  },
  fix: { 'zh-CN': '改用本单位上级机关的表。', en: 'Use the table of this body’s own superior.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN':
        '任务由本单位的上级机关下达；上下级关系依《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》第六十九条、第八十三条。',
      en: 'Tasks come from a body’s own superior; who that is follows from the Organic Law of Local People’s Congresses and Governments, arts. 69 and 83.',
    },
  },
  about: ['parentPlace'],
  messages: {
    otherPlace: {
      'zh-CN': '上级表属于{parentPlace}，而本表的上级是{own}（见“{words}”）',
      en: 'The parent table belongs to {parentPlace}, while this table stands below {own} (see “{words}”)',
    },
    parentTable: { 'zh-CN': '别处的表', en: 'the table from elsewhere' },
  },
  good: [
    {
      title: '本市的表',
      files: {
        'child.yaml': child('临江市新海区人民政府办公室'),
        'parent.yaml': parent('临江市'),
      },
    },
    {
      title: '本表没有写属于哪个市',
      files: {
        'child.yaml': child('新海区人民政府办公室'),
        'parent.yaml': parent('滨海市'),
      },
    },
  ],
  bad: [
    {
      title: '发文机关写明是临江市的区，上级表是滨海市的',
      files: {
        'child.yaml': child('临江市新海区人民政府办公室'),
        'parent.yaml': parent('滨海市'),
      },
      findings: [{ at: 'child.yaml:4', message: 'otherPlace' }],
    },
    {
      title: '印发依据是临江市的文件，上级表是滨海市的',
      files: {
        'child.yaml': child(
          '新海区人民政府办公室',
          'basis:\n  - { title: 临江市人民政府办公室关于印发2026年政务公开工作要点的通知, docNumber: 临政办〔2026〕3号 }\n',
        ),
        'parent.yaml': parent('滨海市'),
      },
      findings: [{ at: 'child.yaml:4', message: 'otherPlace' }],
    },
  ],
  check({ table, parentStatus }, report) {
    if (parentStatus.kind !== 'refused' || parentStatus.refusal.reason !== 'place') return;
    const { table: above, declared, refusal } = parentStatus;
    report({
      messageId: 'otherPlace',
      data: { parentPlace: refusal.place, own: refusal.own, words: refusal.words },
      place: declared?.place ?? headOf(table),
      related: [{ path: above.path, messageId: 'parentTable', data: {}, place: above.issuer?.place ?? headOf(above) }],
    });
  },
});
