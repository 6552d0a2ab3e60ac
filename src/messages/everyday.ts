import type { Localised } from '../model/rule.ts';

/** What is said of everyday use: what has changed, checking again, completion, what a check was made with. */
export const EVERYDAY_MESSAGES = {
  'cli/option-changed': {
    'zh-CN': '只检查改动过的表（按 git），以及上级表、配置等改动过的表',
    en: 'check only tables that git says have changed, and those whose parent, configuration … has',
  },
  'cli/option-since': {
    'zh-CN': '同 --changed，但与这个版本（如 origin/main）分开以来的都算改动',
    en: 'as --changed, counting everything since the work parted from this revision, such as origin/main',
  },
  'cli/completion': {
    'zh-CN': '显示让 bash、zsh、fish 补全命令的脚本',
    en: 'print a script that makes bash, zsh or fish complete commands',
  },
  'cli/completion-shell': { 'zh-CN': 'bash、zsh 或 fish', en: 'bash, zsh or fish' },
  'cli/unknown-shell': {
    'zh-CN': '没有为“{shell}”准备的补全脚本，可以用：{known}',
    en: 'there is no completion for “{shell}”; known: {known}',
  },
  'git/changed': {
    'zh-CN': '检查 {count} 个表：[[{since} 以来]]有改动，或者上级表、配置等有改动[[；另有 {rest} 个没有改动，不检查]]',
    en: 'tables that have changed[[ since {since}]], or whose parent, configuration … has: {count}[[; unchanged and left out: {rest}]]',
  },
  'git/nothing-changed': {
    'zh-CN': '[[{since} 以来]]没有改动过的表，不需要检查（共 {rest} 个）',
    en: 'no table has changed[[ since {since}]], none to check (of {rest})',
  },
  'cli/expect-and-changed': {
    'zh-CN': '--expect 要看全部的表谁没有报送，--changed 只看改动过的：请只用一个',
    en: '--expect asks who of all has not handed in, --changed looks at what has changed only: use one of them',
  },
  'git/absent': {
    'zh-CN': '没有找到 git，无法知道哪些表有改动；请安装 git，或者不用 --changed',
    en: 'git was not found, so nobody knows what has changed; install it, or leave --changed out',
  },
  'git/no-repository': {
    'zh-CN': '当前目录不在可用的 git 仓库里（没有仓库，或者仓库属于其他用户），无法知道哪些表有改动',
    en: 'the working directory is in no git repository that can be used (there is none, or it belongs to another user), so nobody knows what has changed',
  },
  'git/no-revision': {
    'zh-CN': '仓库里没有“{revision}”这个版本；流水线里要把它一并取下来（如 fetch-depth: 0）',
    en: 'the repository has no revision “{revision}”; a pipeline has to fetch it too (such as fetch-depth: 0)',
  },
  'git/no-common-revision': {
    'zh-CN': '“{revision}”与当前版本没有共同的来历，无法比较；流水线里要取下完整的历史（如 fetch-depth: 0）',
    en: '“{revision}” and the current work have no common history to compare with; a pipeline has to fetch the whole history (such as fetch-depth: 0)',
  },
  'git/failed': {
    'zh-CN': 'git 没有给出文件清单（出错，或者耗时过久），无法知道哪些表有改动',
    en: 'git did not list the files (it failed or took too long), so nobody knows what has changed',
  },
  'git/outside': {
    'zh-CN': '{path} 不在 git 仓库 {root} 里，无法知道它有没有改动',
    en: '{path} is outside the git repository {root}, so nobody knows whether it has changed',
  },
} as const satisfies Record<string, Localised>;
