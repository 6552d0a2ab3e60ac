import type { Localised } from '../model/rule.ts';

/** What is said about fixes and the baseline. */
export const FIX_MESSAGES = {
  'fix/replace': { 'zh-CN': '改为“{words}”', en: 'change to “{words}”' },
  'fix/add': { 'zh-CN': '补上“{words}”', en: 'add “{words}”' },
  'fix/remove': { 'zh-CN': '删去多余的字', en: 'remove the words' },
  'fix/several': { 'zh-CN': '改动 {count} 处', en: 'change {count} places' },
  'fix/carried': {
    'zh-CN': '确认：本表第 {child} 项承接上级第 {parentTask} 项',
    en: 'confirm that task {child} carries parent task {parentTask}',
  },
  'fix/carried-by-none': {
    'zh-CN': '确认：本表没有承接上级第 {parentTask} 项',
    en: 'confirm that no task carries parent task {parentTask}',
  },
  'cli/option-fix': {
    'zh-CN': '自动修正有把握的问题，直接改写 YAML、JSON 文件',
    en: 'make safe fixes, rewriting YAML and JSON files',
  },
  'cli/option-fix-suggestions': {
    'zh-CN': '连同修改建议一并写入（补上缺少的任务、引用等），写入后请逐处核对',
    en: 'make suggested changes too (missing tasks, citations …): review each of them',
  },
  'cli/option-dry-run': {
    'zh-CN': '与 --fix 同用：只显示将要做的改动，不写文件',
    en: 'with --fix: show the changes as a diff and write nothing',
  },
  'cli/option-baseline': {
    'zh-CN': '使用这个基线文件（默认 {name}，有就用）',
    en: 'use this baseline (default {name}, where there is one)',
  },
  'cli/option-no-baseline': { 'zh-CN': '不用基线', en: 'use no baseline' },
  'cli/option-update-baseline': {
    'zh-CN': '把现有问题记入基线，以后不再计',
    en: 'record the present findings in the baseline',
  },
  'cli/option-prune-baseline': {
    'zh-CN': '清理基线中已不再出现的条目，不记入新问题',
    en: 'remove entries of the baseline without a finding; add none',
  },
  'cli/dry-run-alone': {
    'zh-CN': '--dry-run 要与 --fix 或 --fix-suggestions 同用',
    en: '--dry-run goes with --fix or --fix-suggestions',
  },
  'cli/fixed': { 'zh-CN': '已修正 {path}：{count} 处', en: 'fixed {path}: {count}' },
  'cli/would-fix': {
    'zh-CN': '可以修正 {path}：{count} 处（没有写入）',
    en: 'would fix {path}: {count} (nothing was written)',
  },
  'cli/nothing-to-fix': { 'zh-CN': '没有可以自动修正的问题', en: 'nothing to fix' },
  'cli/fix-refused': {
    'zh-CN': '{path}[[:{line}]] 没有修正（{rule}）：改后读出来与预期不符，请手工修改',
    en: '{path}[[:{line}]] was not fixed ({rule}): the file would not read as meant; change it by hand',
  },
  'cli/fix-out-of-time': {
    'zh-CN':
      '检查并修正 {path} 超过 {seconds} 秒，已停止，所有文件都没有改动；内容可能异常，请打开核对（上限可在配置的 limits.milliseconds 中调整）',
    en: 'Checking and mending {path} took more than {seconds} seconds and was stopped; no file was changed. Its content may be abnormal: have a look at it. The limit is limits.milliseconds in the configuration',
  },
  'cli/fix-not-this-format': {
    'zh-CN': '{path} 不是 YAML 或 JSON，不会改写；请在原文件中修改，或者先用 gov-lint import 转换',
    en: '{path} is not YAML or JSON and is never rewritten; change the original, or turn it into YAML with gov-lint import',
  },
  'cli/fix-stdin': {
    'zh-CN': '从管道接过来的内容无法改写；加 --dry-run 可以看到改动',
    en: 'standard input cannot be rewritten; --dry-run shows the changes',
  },
  'cli/baseline-missing': {
    'zh-CN': '没有找到基线文件 {path}；可以用 --update-baseline 生成',
    en: 'the baseline {path} was not found; --update-baseline writes one',
  },
  'cli/baseline-broken': {
    'zh-CN': '{place}：基线读不出来，没有改动；{detail}',
    en: '{place}: the baseline cannot be read and was left alone: {detail}',
  },
  'cli/baseline-version': {
    'zh-CN':
      '{path} 是另一版本的基线（schemaVersion 为 {version}，本程序用 {known}），没有改动；请换用相应版本的 gov-lint，或者删除后重新生成',
    en: '{path} is a baseline of another version (schemaVersion {version}, here {known}) and was left alone; use the gov-lint that wrote it, or delete it and write a new one',
  },
  'cli/baseline-wrong': {
    'zh-CN': '{place}：“{key}”不合基线的格式，没有改动；请对照 schemas/baseline.schema.json',
    en: '{place}: “{key}” is not what a baseline holds; the file was left alone; see schemas/baseline.schema.json',
  },
  'cli/baseline-updated': {
    'zh-CN': '基线 {path} 已写好：{entries} 条，新增 {added} 条，移除 {removed} 条',
    en: 'wrote baseline {path}: entries: {entries}, added: {added}, removed: {removed}',
  },
  'cli/baseline-unchanged': {
    'zh-CN': '基线 {path} 没有变化：{entries} 条',
    en: 'baseline {path} is as it was: entries: {entries}',
  },
  'cli/baseline-unreadable': {
    'zh-CN': '有的表没有读成，基线 {path} 没有改动',
    en: 'some tables could not be read; baseline {path} was left alone',
  },
} as const satisfies Record<string, Localised>;
