import type { Localised } from '../model/rule.ts';

/** Words of the reports on check and trace. */
export const REPORT_MESSAGES = {
  'report/error': { 'zh-CN': '错误', en: 'error' },
  'report/warning': { 'zh-CN': '警告', en: 'warning' },
  'report/info': { 'zh-CN': '提示', en: 'info' },
  'report/task': { 'zh-CN': '第 {task} 项', en: 'task {task}' },
  'report/line': { 'zh-CN': '{line}:{column}', en: '{line}:{column}' },
  'report/table-number': { 'zh-CN': '（第 {number} 个表）', en: ' (table {number})' },
  'report/parent': { 'zh-CN': '上级：{parent}', en: 'parent: {parent}' },
  'report/parent-title': { 'zh-CN': '{number}《{title}》', en: '{number} “{title}”' },
  'report/parent-title-only': { 'zh-CN': '《{title}》', en: '“{title}”' },
  'report/coverage': {
    'zh-CN':
      '上级 {tasks} 项：适用 {binding}，已承接 {covered}，部分 {partial}，待确认 {review}，豁免 {waived}，缺失 {missing}',
    en: 'parent has {tasks} tasks: {binding} binding, {covered} covered, {partial} partial, {review} to review, {waived} waived, {missing} missing',
  },
  'report/no-coverage': {
    'zh-CN': '没有与上级表比对，承接情况未评定',
    en: 'not compared with a parent table: coverage was not evaluated',
  },
  'report/unreadable': { 'zh-CN': '没有读成任务分解表，未检查', en: 'could not be read as a table: not checked' },
  'report/counts': {
    'zh-CN': '{errors} 个错误，{warnings} 个警告，{infos} 个提示',
    en: 'errors: {errors}, warnings: {warnings}, infos: {infos}',
  },
  'report/total': {
    'zh-CN': '共 {tables} 个表：{errors} 个错误，{warnings} 个警告，{infos} 个提示',
    en: 'tables: {tables} in all; errors: {errors}, warnings: {warnings}, infos: {infos}',
  },
  'report/unlisted': {
    'zh-CN': '这一格里同样的问题还有 {count} 个，没有逐一列出',
    en: 'the same rule has more findings in this cell, not listed: {count}',
  },
  'report/suppressed': {
    'zh-CN': '另有 {count} 个问题已写明例外，没有列出',
    en: 'set aside by exceptions: {count}',
  },
  'report/baselined': {
    'zh-CN': '另有 {count} 个问题在基线中，没有列出',
    en: 'known from the baseline: {count}',
  },
  'report/stale': {
    'zh-CN': '基线 {path} 中有 {count} 条已不再出现，请加 --prune-baseline 清理：',
    en: 'Baseline {path}: entries without a finding: {count}; remove them with --prune-baseline:',
  },
  'report/times': { 'zh-CN': '（{count} 次）', en: ' (×{count})' },
  'report/clean': { 'zh-CN': '没有发现问题', en: 'no findings' },
  'report/page': { 'zh-CN': '第 {page} 页', en: 'page {page}' },
  'report/paragraph': { 'zh-CN': '第 {paragraph} 段', en: 'paragraph {paragraph}' },
  'report/row': { 'zh-CN': '第 {row} 行', en: 'row {row}' },
  'report/table-row': { 'zh-CN': '表 {table} 第 {row} 行', en: 'table {table} row {row}' },
  'report/blank-cell': { 'zh-CN': '（空）', en: '(blank)' },

  'trace/title': { 'zh-CN': '承接关系：{child} ← {parent}', en: 'Trace: {child} ← {parent}' },
  'trace/parent-side': { 'zh-CN': '上级任务', en: 'Parent task' },
  'trace/child-side': { 'zh-CN': '本级任务', en: 'Child task' },
  'trace/exact': { 'zh-CN': '一致', en: 'exact' },
  'trace/localised': { 'zh-CN': '已本地化', en: 'localised' },
  'trace/renamed': { 'zh-CN': '改写', en: 'renamed' },
  'trace/partial': { 'zh-CN': '部分承接', en: 'partial' },
  'trace/merged': { 'zh-CN': '合并', en: 'merged' },
  'trace/split': { 'zh-CN': '拆分', en: 'split' },
  'trace/review': { 'zh-CN': '待确认', en: 'review' },
  'trace/missing': { 'zh-CN': '缺失', en: 'missing' },
  'trace/notEvaluated': { 'zh-CN': '未评定', en: 'not evaluated' },
  'trace/binding-yes': { 'zh-CN': '适用', en: 'binding' },
  'trace/binding-unclear': { 'zh-CN': '适用不明', en: 'unclear whether binding' },
  'trace/binding-no': { 'zh-CN': '不适用', en: 'not binding' },
  'trace/bound-by': { 'zh-CN': '适用（{unit}）', en: 'binding ({unit})' },
  'trace/moved': { 'zh-CN': '移位', en: 'moved' },
  'trace/declared': { 'zh-CN': '已声明', en: 'declared' },
  'trace/waived': { 'zh-CN': '已豁免', en: 'waived' },
  'trace/none': { 'zh-CN': '（没有对应）', en: '(no counterpart)' },
  'trace/nearest': { 'zh-CN': '最接近：第 {task} 项 {score}', en: 'nearest: task {task} {score}' },
  'trace/uncovered': { 'zh-CN': '没有对应：{items}', en: 'not covered: {items}' },
  'trace/child-only': { 'zh-CN': '本级新增（没有承接上级任务）', en: 'Child only (carries no parent task)' },
  'trace/summary': {
    'zh-CN':
      '上级 {parent} 项，本级 {child} 项；有对应 {linked}，待确认 {review}，缺失 {missing}；本级新增 {childOnly}',
    en: 'parent {parent} tasks, child {child} tasks; {linked} linked, {review} to review, {missing} missing; {childOnly} child only',
  },
  'trace/not-evaluated': {
    'zh-CN': '其中一个表没有任务，承接关系未评定',
    en: 'One of the tables has no tasks: the trace was not evaluated',
  },
  'trace/column-state': { 'zh-CN': '状态', en: 'State' },
  'trace/column-binding': { 'zh-CN': '是否适用', en: 'Binding' },
  'trace/column-score': { 'zh-CN': '相似度', en: 'Score' },
  'trace/column-uncovered': { 'zh-CN': '没有对应的内容', en: 'Not covered' },
  'trace/column-number': { 'zh-CN': '序号', en: 'Number' },
  'trace/dropped-upstream': {
    'zh-CN': '更上一级“{ancestor}”的第 {task} 项“{title}”在“{table}”一级就没有承接',
    en: 'Task {task} “{title}” of “{ancestor}” was already dropped by “{table}”',
  },
} as const satisfies Record<string, Localised>;
