import type { Localised } from '../model/rule.ts';

/** Words of the HTML report. */
export const HTML_MESSAGES = {
  'html/title': { 'zh-CN': '任务分解表审查报告', en: 'Review of breakdown tables' },
  'html/title-one': { 'zh-CN': '任务分解表审查报告：{table}', en: 'Review of a breakdown table: {table}' },
  'html/summary': {
    'zh-CN':
      '共收到 {tables} 份：建议退回 {back} 份，需要核对 {look} 份，没有问题 {pass} 份，读不出来 {unreadable} 份[[；还没有收到 {absent} 份]]',
    en: 'Tables handed in: {tables}; to send back: {back}, to look at: {look}, without findings: {pass}, unreadable: {unreadable}[[; not handed in: {absent}]]',
  },
  'html/skip': { 'zh-CN': '跳到正文', en: 'Skip to the report' },
  'html/top': { 'zh-CN': '回到开头', en: 'Back to the top' },
  'html/overview': { 'zh-CN': '总览', en: 'Overview' },
  'html/matrix': { 'zh-CN': '各单位承接情况：《{parent}》', en: 'Tasks by unit: “{parent}”' },
  'html/column-verdict': { 'zh-CN': '结论', en: 'Verdict' },
  'html/column-table': { 'zh-CN': '任务分解表', en: 'Table' },
  'html/column-coverage': { 'zh-CN': '承接', en: 'Coverage' },
  'html/column-missing': { 'zh-CN': '缺少任务', en: 'Missing' },
  'html/column-leaderless': { 'zh-CN': '没有牵头', en: 'No lead' },
  'html/column-note': { 'zh-CN': '说明', en: 'Note' },
  'html/absent': { 'zh-CN': '没有交', en: 'Not handed in' },
  'html/not-received': { 'zh-CN': '名单上有，没有收到文件', en: 'on the list, no file received' },
  'html/unreadable': { 'zh-CN': '读不出来', en: 'Unreadable' },
  'html/return': { 'zh-CN': '建议退回', en: 'Send back' },
  'html/look': { 'zh-CN': '需要核对', en: 'Look at it' },
  'html/pass': { 'zh-CN': '没有问题', en: 'No findings' },
  'html/twin': {
    'zh-CN': '与第 {number} 份题目相同，是不是交了两次？',
    en: 'Has the same title as table {number}: handed in twice?',
  },
  'html/added': { 'zh-CN': '本级新增', en: 'Child only' },
  'html/lead': { 'zh-CN': '牵头单位', en: 'Lead' },
  'html/responsible': { 'zh-CN': '责任单位', en: 'Responsible' },
  'html/deadline': { 'zh-CN': '完成时限', en: 'Deadline' },
  'html/remark': { 'zh-CN': '备注', en: 'Remark' },
  'html/filters': { 'zh-CN': '筛选', en: 'Filters' },
  'html/filter-chapter': { 'zh-CN': '章节', en: 'Chapter' },
  'html/filter-words': { 'zh-CN': '文字', en: 'Words' },
  'html/rules': { 'zh-CN': '规则说明', en: 'The rules' },
  'html/all': { 'zh-CN': '全部', en: 'all' },
  'html/reset': { 'zh-CN': '全部显示', en: 'Show all' },
  'html/shown': { 'zh-CN': '{rows} 行，{findings} 个问题', en: 'rows: {rows}, findings: {findings}' },
} as const satisfies Record<string, Localised>;
