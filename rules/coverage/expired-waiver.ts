import { defineRule } from '../../src/model/rule.ts';
import { readDate } from '../../src/text/dates.ts';
import { quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, responsible: [各县（市）区政府] }
  - { number: 2, title: 编印政府公报, requirement: 每月一期，免费向图书馆赠阅。, responsible: [各县（市）区政府] }
`;
const childWith = (expires: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
date: 2026-05-20
year: 2026
parent: parent.yaml
tasks:
  - { number: 1, title: 扩大部门预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局] }
waivers:
  - { parentTask: 2, reason: 公报由市统一编印${expires} }
`;

export default defineRule({
  id: 'coverage/expired-waiver',
  severity: 'error',
  title: { 'zh-CN': '豁免已经过期', en: 'Waiver has expired' },
  why: {
    'zh-CN': '写明期限的豁免到期即失效，任务应当重新承接。期限早于本表成文日期的，成文时就已失效；此外以检查当天为准。',
    en: 'A waiver with an expiry date ends on that day, and the task has to be taken up again. One that expires before the table’s own date was void from the start; apart from that, the day of the check decides.',
  },
  fix: {
    'zh-CN': '承接这项任务；理由仍然成立的，重新报批并更新 expires。',
    en: 'Take the task up; if the reason still holds, have the waiver renewed and update expires.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': 'waivers 的 expires 是本工具的写法。', en: 'expires of a waiver is this tool’s own notation.' },
  },
  messages: {
    beforeTable: {
      'zh-CN': '上级第 {parentTask} 项的豁免到 {expires} 为止，早于本表的成文日期 {date}；豁免理由是“{reason}”',
      en: 'The waiver of parent task {parentTask} expired on {expires}, before the table’s own date {date}; its reason is “{reason}”',
    },
    beforeToday: {
      'zh-CN': '上级第 {parentTask} 项的豁免到 {expires} 为止，今天（{today}）已经过期；豁免理由是“{reason}”',
      en: 'The waiver of parent task {parentTask} expired on {expires}, before today ({today}); its reason is “{reason}”',
    },
  },
  good: [
    {
      title: '期限还没有到',
      files: { 'child.yaml': childWith(', expires: 2026-12-31'), 'parent.yaml': PARENT },
    },
    { title: '没有写期限', files: { 'child.yaml': childWith(''), 'parent.yaml': PARENT } },
  ],
  bad: [
    {
      title: '成文时就已过期',
      files: { 'child.yaml': childWith(', expires: 2026-03-31'), 'parent.yaml': PARENT },
      findings: [{ at: 'child.yaml:9', message: 'beforeTable' }],
    },
    {
      title: '成文后过期（检查当天是 2026年6月30日）',
      files: { 'child.yaml': childWith(', expires: 2026-05-31'), 'parent.yaml': PARENT },
      findings: [{ at: 'child.yaml:9', message: 'beforeToday' }],
    },
  ],
  check({ table, today }, report) {
    const date = table.date && readDate(table.date.value);
    for (const waiver of table.waivers) {
      const { parentTask, place } = waiver;
      const expires = waiver.expires === undefined ? undefined : readDate(waiver.expires);
      if (expires === undefined) continue;
      const data = { parentTask, expires, reason: quote(waiver.reason) };
      if (date !== undefined && expires < date) report({ messageId: 'beforeTable', data: { ...data, date }, place });
      else if (today !== undefined && expires < today)
        report({ messageId: 'beforeToday', data: { ...data, today }, place });
    }
  },
});
