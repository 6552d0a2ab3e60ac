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
  'cli/option-watch': {
    'zh-CN': '检查完不退出，有关的文件一有改动就重新检查；按 Ctrl-C 结束',
    en: 'stay, and check anew whenever a file that matters changes; end with Ctrl-C',
  },
  'watch/changed': {
    'zh-CN': '{time} [[改动：{changed}；]][[新增：{added}；]][[移走：{gone}；]]重新检查',
    en: '{time} [[changed: {changed}; ]][[new: {added}; ]][[gone: {gone}; ]]checking anew',
  },
  'watch/more': { 'zh-CN': '另有 {count} 个文件', en: '{count} more' },
  'watch/state': {
    'zh-CN':
      '其余 {rest} 个表的结果没有变化；全部 {tables} 个表共有 {errors} 个错误，{warnings} 个警告，{infos} 个提示',
    en: 'the results of the other tables ({rest}) are as before; of all {tables} tables: errors: {errors}, warnings: {warnings}, infos: {infos}',
  },
  'watch/waiting': { 'zh-CN': '等待文件改动，按 Ctrl-C 结束', en: 'waiting for files to change; end with Ctrl-C' },
  'watch/refused': {
    'zh-CN': '这一次没有检查，原因见上；改好以后会自动重新检查，按 Ctrl-C 结束',
    en: 'not checked this time, see above; it will be checked once that is mended; end with Ctrl-C',
  },
  'watch/stdin': {
    'zh-CN': '标准输入只能读一遍，不能用 --watch 等它改动：请写文件名',
    en: 'standard input can be read only once, so --watch cannot wait for it to change: name a file',
  },
  'watch/writes': {
    'zh-CN': '--watch 只检查，不改写文件，不能与 {option} 同用',
    en: '--watch checks and rewrites nothing: it does not go with {option}',
  },
  'watch/apart': {
    'zh-CN': '--watch 不能与 {option} 同用，请只用一个',
    en: '--watch does not go with {option}: use one of them',
  },
  'watch/format': {
    'zh-CN': '用 --watch 时屏幕上只能显示 {known}；{format} 请写进文件，如 {format}:文件名',
    en: 'with --watch only {known} can be shown; write {format} to a file, as {format}:FILE',
  },
  'watch/absent': { 'zh-CN': '这里不能用 --watch', en: '--watch cannot be used here' },
  'cli/option-debug': {
    'zh-CN': '在标准错误上说明怎样安排了这次检查、依据是什么（不含表中内容）',
    en: 'say on standard error what was planned and why (nothing of what stands in tables)',
  },
  'debug/program': {
    'zh-CN': 'gov-lint {version}，{runtime}，当前目录 {folder}',
    en: 'gov-lint {version}, {runtime}, in {folder}',
  },
  'debug/lang': { 'zh-CN': '语言 {lang}，依据：{by}', en: 'language {lang}, by: {by}' },
  'debug/code-cache-off': {
    'zh-CN': '不用编译缓存（GOV_LINT_CODE_CACHE=off）',
    en: 'no cache of compiled code (GOV_LINT_CODE_CACHE=off)',
  },
  'debug/code-cache-there': { 'zh-CN': '编译缓存在 {path}', en: 'cache of compiled code: {path}' },
  'debug/code-cache-absent': {
    'zh-CN': '没有编译缓存，{path} 建不起来',
    en: 'no cache of compiled code: {path} could not be made',
  },
  'debug/inputs': {
    'zh-CN': '检查 {files} 个文件，跳过 {skipped} 个',
    en: 'files to check: {files}, skipped: {skipped}',
  },
  'debug/skipped-left-behind': {
    'zh-CN': '跳过 {path}：办公软件的临时文件',
    en: 'skipped {path}: left behind by an office program',
  },
  'debug/skipped-other-kind': { 'zh-CN': '跳过 {path}：不是任务分解表', en: 'skipped {path}: no table' },
  'debug/skipped-ignored': { 'zh-CN': '跳过 {path}：配置的 ignore', en: 'skipped {path}: ignore in the configuration' },
  'debug/skipped-parent': { 'zh-CN': '跳过 {path}：它是 --parent', en: 'skipped {path}: it is --parent' },
  'debug/skipped-unchanged': { 'zh-CN': '跳过 {path}：没有改动', en: 'skipped {path}: unchanged' },
  'debug/no-config': {
    'zh-CN': '{count} 个文件没有配置，用默认值',
    en: 'files without configuration: {count}, as by default',
  },
  'debug/config': {
    'zh-CN': '{count} 个文件用配置 {path}，后面的优先：{layers}',
    en: 'files with configuration {path}: {count}; the later wins: {layers}',
  },
  'debug/not-read': { 'zh-CN': '{path}：打不开', en: '{path}: cannot be opened' },
  'debug/file': {
    'zh-CN': '{path}：{bytes} 字节，按 {reader}[[（{format}）]] 读取，{tables} 个表，任务共 {tasks} 项',
    en: '{path}: bytes: {bytes}, read as {reader}[[ ({format})]], tables: {tables}, tasks: {tasks}',
  },
  'debug/sidecar': { 'zh-CN': '  旁注：{path}', en: '  sidecar: {path}' },
  'debug/no-sidecar': { 'zh-CN': '  没有旁注（找过 {tried}）', en: '  no sidecar (looked for {tried})' },
  'debug/parent': {
    'zh-CN':
      '  第 {number} 个表的上级表：{path}，依据 {by}（{named}）[[；不能作为上级：{refused}]][[；再往上 {further}]]',
    en: '  parent of table {number}: {path}, by {by} ({named})[[; refused: {refused}]][[; above it {further}]]',
  },
  'debug/parent-undeclared': {
    'zh-CN': '  第 {number} 个表：命令、表、配置都没有写上级表',
    en: '  table {number}: neither call, table nor configuration names a parent',
  },
  'debug/parent-top': {
    'zh-CN': '  第 {number} 个表没有上级，依据 {by}',
    en: '  table {number} has no parent, by {by}',
  },
  'debug/parent-unresolved': {
    'zh-CN': '  第 {number} 个表没有找到上级表 {named}，依据 {by}（{reason}）；看过：{tried}',
    en: '  parent of table {number} not found: {named}, by {by} ({reason}); looked at: {tried}',
  },
  'debug/policies': { 'zh-CN': '  政策包：{packs}', en: '  policy packs: {packs}' },
  'debug/rules': {
    'zh-CN': '  规则：检查 {on} 条，关闭 {off} 条[[（{names}）]]；各项出处见 --print-config {path}',
    en: '  rules: {on} run, {off} off[[ ({names})]]; where each setting comes from: --print-config {path}',
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
