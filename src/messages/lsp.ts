import type { Localised } from '../model/rule.ts';

/** Words that the language server shows in an editor. */
export const LSP_MESSAGES = {
  'lsp/suggestion': { 'zh-CN': '建议{title}', en: 'Suggestion: {title}' },
  'lsp/exception': {
    'zh-CN': '不改，写明理由（在上一行加一条 {rule} 的例外）',
    en: 'Keep it and give a reason (adds an exception from {rule} above)',
  },
  'lsp/exception-beside': {
    'zh-CN': '不改，写明理由（在表旁边的 .gov-lint.yaml 里加一条 {rule} 的例外）',
    en: 'Keep it and give a reason (adds an exception from {rule} to the .gov-lint.yaml beside the table)',
  },
  'lsp/carries': {
    'zh-CN': '承接上级第 {task} 项“{title}”：{state}',
    en: 'Carries parent task {task} “{title}”: {state}',
  },
  'lsp/child-only': { 'zh-CN': '没有承接上级任务，是本级新增的', en: 'Carries no parent task: added here' },
} as const satisfies Record<string, Localised>;
