import type { Localised } from '../model/rule.ts';

/** What is said to a person who settles the tasks that text comparison could not. */
export const REVIEW_MESSAGES = {
  'cli/option-review': {
    'zh-CN': '在终端里逐项确认“待确认”的任务，每答一项随即写入表或旁注文件',
    en: 'settle the tasks to review one by one in a terminal; each answer is written at once',
  },
  'review/format': {
    'zh-CN': '--review 是在终端里问答，不能与 --format 同用',
    en: '--review asks questions in a terminal and does not go with --format',
  },
  'review/no-terminal': {
    'zh-CN': '--review 要在终端里一问一答，而这里的输入或输出接到了别处。请直接在终端里运行，或者手写：{byHand}',
    en: '--review asks questions in a terminal, but standard input or output is none here. Run it in a terminal, or write by hand: {byHand}',
  },
  'review/how': {
    'zh-CN': '待确认的任务可以逐项确认：{command}',
    en: 'Settle the tasks to review one by one: {command}',
  },
  'review/how-by-hand': { 'zh-CN': '也可以手写：{byHand}', en: 'Or write by hand: {byHand}' },
  'review/by-hand-table': {
    'zh-CN':
      '在 {path} 里，承接了的，在该任务加上“implements: 上级序号”；确实没有承接的，在表中加上“unmatched: [上级序号]”',
    en: 'in {path}, add “implements: PARENT-NUMBER” to the task that carries it; where none does, add “unmatched: [PARENT-NUMBER]” to the table',
  },
  'review/by-hand-sidecar': {
    'zh-CN':
      '在 {path} 里，承接了的，加上“links: [{ task: 本表序号, parentTask: 上级序号 }]”；确实没有承接的，加上“unmatched: [上级序号]”',
    en: 'in {path}, add “links: [{ task: NUMBER, parentTask: PARENT-NUMBER }]” for one that is carried; where none does, add “unmatched: [PARENT-NUMBER]”',
  },
  'review/by-hand-sidecar-table': {
    'zh-CN':
      '在 {path} 里，承接了的，加上“links: [{ table: {table}, task: 本表序号, parentTask: 上级序号 }]”；确实没有承接的，加上“unmatched: [{ table: {table}, parentTask: 上级序号 }]”',
    en: 'in {path}, add “links: [{ table: {table}, task: NUMBER, parentTask: PARENT-NUMBER }]” for one that is carried; where none does, add “unmatched: [{ table: {table}, parentTask: PARENT-NUMBER }]”',
  },

  'review/head': {
    'zh-CN': '待确认 {number}/{count}：上级第 {task} 项由本表哪一项承接？',
    en: 'To review {number}/{count}: which task of this table carries parent task {task}?',
  },
  'review/only-one': {
    'zh-CN': '只有一边有的字用颜色标出，两边相同的加粗',
    en: 'words on one side only are coloured, shared ones are bold',
  },
  'review/only-one-plain': {
    'zh-CN': '只有一边有的字放在 [-上级-]、{+本级+} 中',
    en: 'words on one side only stand in [-parent-] and {+child+}',
  },
  'review/lead': { 'zh-CN': '牵头：{units}', en: 'lead: {units}' },
  'review/responsible': { 'zh-CN': '责任：{units}', en: 'responsible: {units}' },
  'review/remark': { 'zh-CN': '备注：{text}', en: 'remark: {text}' },
  'review/others': { 'zh-CN': '也可能是：', en: 'It may also be:' },
  'review/no-candidates': { 'zh-CN': '（没有相近的任务）', en: '(no task is near)' },
  'review/candidate': { 'zh-CN': '{key}  第 {task} 项  {title}', en: '{key}  task {task}  {title}' },
  'review/keys-1': {
    'zh-CN': 'y 是这一项　n 都不是　s 以后再说　b 退回一步　q 结束　? 说明',
    en: 'y this one   n none of these   s later   b back   q quit   ? help',
  },
  'review/keys-many': {
    'zh-CN': 'y 是这一项　{others} 是所列的那一项　n 都不是　s 以后再说　b 退回一步　q 结束　? 说明',
    en: 'y this one   {others} the one listed   n none of these   s later   b back   q quit   ? help',
  },
  'review/keys-none': {
    'zh-CN': 'n 本表没有　s 以后再说　b 退回一步　q 结束　? 说明',
    en: 'n nothing carries it   s later   b back   q quit   ? help',
  },
  'review/help': {
    'zh-CN':
      'y 或 1：右边这一项承接了上级任务，写入 {target} 的 {linkKey}。2 至 9：下面所列的那一项承接了。n 或 0：都不是，写入 unmatched，这项任务从此算作缺失，不再询问。s 或空格：先放下。b 或退格：退回上一步，写入的也改回去。q 或 Ctrl-C：结束，已答的都已写好。',
    en: 'y or 1: the task on the right carries it; written to {linkKey} in {target}. 2 to 9: the one listed under that number does. n or 0: none of these; written to unmatched, and the task is missing from then on, not asked about again. s or space: later. b or backspace: one step back, what was written is taken back too. q or Ctrl-C: quit; what was answered is written already.',
  },
  'review/linked': {
    'zh-CN': '✓ 上级第 {parentTask} 项：由第 {task} 项承接，已写入 {path}',
    en: '✓ parent task {parentTask}: carried by task {task}, written to {path}',
  },
  'review/unmatched': {
    'zh-CN': '✓ 上级第 {parentTask} 项：没有承接，已写入 {path}，从此算作缺失',
    en: '✓ parent task {parentTask}: nothing carries it, written to {path}; it is missing from now on',
  },
  'review/later': { 'zh-CN': '上级第 {parentTask} 项：先放下', en: 'parent task {parentTask}: left for later' },
  'review/undone': {
    'zh-CN': '已退回：上级第 {parentTask} 项重新待确认',
    en: 'taken back: parent task {parentTask} is open again',
  },
  'review/nothing-to-undo': { 'zh-CN': '前面没有可以退回的一步', en: 'there is no step to take back' },
  'review/changed': {
    'zh-CN': '文件在别处改动过，已重新读取；刚才的回答没有写入，请看清后再答',
    en: 'the files were changed elsewhere and have been read again; the last answer was not written: please look again',
  },
  'review/cannot-undo': {
    'zh-CN': '{path} 在别处改动过，没有退回；请打开文件自行修改',
    en: '{path} was changed elsewhere and was left alone; take the answer out by hand',
  },
  'review/cannot-write': {
    'zh-CN': '{path} 写不进去，这一项没有写入；可以手写：{byHand}',
    en: '{path} cannot be written, so nothing was; by hand: {byHand}',
  },
  'review/cannot-edit': {
    'zh-CN': '{path} 的写法不便自动改动，这一项没有写入；可以手写：{byHand}',
    en: '{path} is written in a way that cannot be edited exactly, so nothing was written; by hand: {byHand}',
  },
  'review/ambiguous': {
    'zh-CN': '序号有重复，写入后分不清是哪一项，已改回；请先把序号改得不重复',
    en: 'numbers are borne twice, and what was written would mean another task; it was taken back: give each task a number of its own first',
  },
  'review/no-such-candidate': { 'zh-CN': '没有第 {candidate} 个候选', en: 'there is no candidate {candidate}' },
  'review/all-answered': { 'zh-CN': '都问过了。', en: 'All of them have been asked.' },
  'review/keys-end': { 'zh-CN': 'b 退回一步　q 或回车 结束', en: 'b back   q or Enter quit' },
  'review/nothing-open': { 'zh-CN': '没有待确认的任务', en: 'no task is left to review' },
  'review/end': {
    'zh-CN': '这次确认承接 {linked} 项、没有承接 {unmatched} 项；还有 {open} 项待确认',
    en: 'settled: {linked} carried, {unmatched} not carried; left to review: {open}',
  },
} as const satisfies Record<string, Localised>;
