import { defineRule } from '../../src/model/rule.ts';
import type { Text } from '../../src/model/table.ts';
import { gapsIn, SIGNS_OF_GAPS } from '../../src/text/gaps.ts';
import { within } from '../shared/place.ts';
import { quote } from '../shared/quote.ts';
import { lookedFor, type TableText, textsWith } from '../shared/table-texts.ts';

const HEAD = `title: 2026年青禾县农村道路养护任务分解表
year: 2026
parent: none
tasks:
`;

const GAPS = lookedFor(SIGNS_OF_GAPS);

export default defineRule({
  id: 'wording/placeholder',
  severity: 'error',
  title: { 'zh-CN': '留有待填的内容', en: 'Something is left to be filled in' },
  why: {
    'zh-CN':
      '“XX科”“××月底前”“（待补充）”“【请核实】”是起草时留下的记号，印发出去，任务由谁办、何时办就没有着落。牵头单位整格没有写明的，由 units/missing-lead 报告；工作要求整格待填的，由 structure/empty-requirement 报告。',
    en: 'XX科, ××月底前, （待补充） and 【请核实】 are marks that the drafter left. Once issued, they leave open who does the task and by when. A lead cell that names nobody is reported by units/missing-lead, a requirement that is left open altogether by structure/empty-requirement.',
  },
  fix: { 'zh-CN': '补上实际内容，删去起草时的记号。', en: 'Write what belongs there, and remove the drafter’s marks.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '定稿不留待填内容，是办文惯例，没有统一的国家标准。',
      en: 'That a final text leaves nothing open is office custom; no national standard lays it down.',
    },
  },
  about: ['words'],
  messages: {
    sign: {
      'zh-CN': '{cell}中的“{words}”用符号代替，还没有填写',
      en: '{cell}: “{words}” has a sign where words belong',
    },
    note: { 'zh-CN': '{cell}中留有起草时的提示“{words}”', en: '{cell}: the drafter’s note “{words}” was left' },
    blank: { 'zh-CN': '{cell}中“{words}”前面空着，还没有填写', en: '{cell}: nothing stands in front of “{words}”' },
  },
  good: [
    {
      title: '乘号、射线、网址和对收文单位说的话',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 更换标志牌, requirement: 按3×5米规格制作，桥梁作X光探伤（请各乡镇每月5日前报送进度）。, lead: [县交通局] }
`,
      },
    },
    {
      title: '括号里说明内容',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 补植行道树, requirement: 补植香樟（胸径不小于8厘米）【一级养护】，二〇二六年底前完成。, lead: [县林业局] }
`,
      },
    },
  ],
  bad: [
    {
      title: '符号代替了单位和日期',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 更换标志牌, requirement: ××月底前更换完毕。, lead: [县交通局], responsible: [县财政局, XX科] }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'sign' },
        { at: 'child.yaml:5', message: 'sign' },
      ],
    },
    {
      title: '起草时的提示没有删去；月份空着',
      files: {
        'child.yaml': `${HEAD}  - { number: 1, title: 补植行道树, requirement: 补植香樟（待补充）。, lead: [县林业局] }
  - { number: 2, title: 清理边沟, requirement: 清理边沟【请核实里程】。, lead: [县交通局] }
  - { number: 3, title: 检测桥梁, requirement: "于  月底前完成检测。", lead: [县交通局] }
`,
      },
      findings: [
        { at: 'child.yaml:5', message: 'note' },
        { at: 'child.yaml:6', message: 'note' },
        { at: 'child.yaml:7', message: 'blank' },
      ],
    },
  ],
  check({ table }, report) {
    const head = (cell: string, text: Text | undefined): Omit<TableText, 'signs'>[] => (text ? [{ cell, text }] : []);
    const texts = [
      ...head('发文机关', table.issuer),
      ...head('发文字号', table.rawDocNumber),
      ...head('成文日期', table.date),
      ...textsWith(table, GAPS),
    ];
    for (const { text, cell, task } of texts) {
      for (const { kind, text: words, span } of gapsIn(text.value)) {
        report({
          messageId: kind,
          data: { cell, words: quote(words).trim(), ...(task !== undefined && { task }) },
          place: within(text, span),
          ...(task !== undefined && { task }),
        });
      }
    }
  },
});
