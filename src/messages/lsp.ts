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
  'lsp/broken-frame': {
    'zh-CN': '编辑器发来的内容前面没有写明长度，或者长度不对，无法再读下去；语言服务结束，请在编辑器里重新启动',
    en: 'what the editor sent carries no length, or a wrong one, and cannot be read on; the language server ends: start it again in the editor',
  },
  'lsp/long-message': {
    'zh-CN': '编辑器一次发来的内容超过 64 MB，不读；语言服务结束，请在编辑器里关掉过大的文件，再重新启动',
    en: 'what the editor sent at once is longer than 64 MB and was not read; the language server ends: close the file that is too large, and start it again',
  },
  'lsp/child-only': { 'zh-CN': '没有承接上级任务，是本级新增的', en: 'Carries no parent task: added here' },
} as const satisfies Record<string, Localised>;
