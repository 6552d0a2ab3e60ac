import type { Localised } from '../model/rule.ts';

/** Help texts and complaints of the command line. */
export const CLI_MESSAGES = {
  'cli/description': {
    'zh-CN': '检查下级任务分解表：上级的任务有没有遗漏、每项有没有牵头单位、应当引用的文件有没有引用',
    en: "Checks a subordinate unit's task breakdown table against its parent's: tasks, lead units, citations",
  },
  'cli/usage': { 'zh-CN': '用法：', en: 'Usage:' },
  'cli/arguments': { 'zh-CN': '参数：', en: 'Arguments:' },
  'cli/options': { 'zh-CN': '选项：', en: 'Options:' },
  'cli/commands': { 'zh-CN': '命令：', en: 'Commands:' },
  'cli/word-options': { 'zh-CN': '选项', en: 'options' },
  'cli/word-command': { 'zh-CN': '命令', en: 'command' },
  'cli/option-choices': { 'zh-CN': '{description}（可选：{choices}）', en: '{description} (choices: {choices})' },
  'cli/option-lang': { 'zh-CN': '报告和提示所用的语言', en: 'language of reports and messages' },
  'cli/option-help': { 'zh-CN': '显示帮助', en: 'show help' },
  'cli/option-version': { 'zh-CN': '显示版本号', en: 'show the version' },
  'cli/help-command': { 'zh-CN': '显示某个命令的帮助', en: 'show help for a command' },
  'cli/check': { 'zh-CN': '检查一个或多个表', en: 'check one or more tables' },
  'cli/check-files': {
    'zh-CN': '要检查的表（yaml、json、docx、xlsx、pdf、html 等），可写通配符；- 表示从管道接过来的内容',
    en: 'tables to check (yaml, json, docx, xlsx, pdf, html …), or patterns; - is standard input',
  },
  'cli/option-parent': {
    'zh-CN': '上级表：文件路径或发文字号；优先于表中写明的 parent',
    en: 'the parent table: a path or a document number; wins over parent: in the table',
  },
  'cli/option-preset': { 'zh-CN': '规则预设', en: 'rule preset' },
  'cli/option-rule': {
    'zh-CN': '只检查这条规则，或这一类规则（如 units/*），可重复',
    en: 'check this rule only, or this family (such as units/*); repeatable',
  },
  'cli/option-policy': {
    'zh-CN': '启用政策包（名字或路径），可重复',
    en: 'switch on a policy pack (name or path), repeatable',
  },
  'cli/option-check-format': {
    'zh-CN':
      '输出格式（默认 text）：text、concise、json、html、sarif、github、gitlab、junit、checkstyle、rdjson、eslint-json、markdown；可写作 json:文件名，可重复',
    en: 'text (the default), concise, json, html, sarif, github, gitlab, junit, checkstyle, rdjson, eslint-json or markdown; FORMAT:FILE writes a file; repeatable',
  },
  'cli/option-trace-format': {
    'zh-CN': '输出格式 text、json、html 或 csv，可写作 html:文件名，可重复',
    en: 'text, json, html or csv, or html:FILE to write a file; repeatable',
  },
  'cli/option-import-format': { 'zh-CN': '输出格式，默认 yaml', en: 'format of the output, yaml by default' },
  'cli/option-fail-on': {
    'zh-CN': '有这一级或更重的问题就算不通过（默认 error）',
    en: 'exit with 1 on findings of this severity or worse (default error)',
  },
  'cli/option-max-warnings': { 'zh-CN': '警告超过这个数也算不通过', en: 'exit with 1 on more warnings than this' },
  'cli/option-quiet': { 'zh-CN': '只显示错误', en: 'show errors only' },
  'cli/option-stdin-filename': {
    'zh-CN': '给从管道接过来的内容起的文件名，用于显示、辨认格式和查找上级表',
    en: 'name for standard input: shown, and used to recognise the format and find the parent',
  },
  'cli/option-config': { 'zh-CN': '使用这个配置文件', en: 'use this configuration file' },
  'cli/option-no-config': { 'zh-CN': '不读配置文件', en: 'read no configuration file' },
  'cli/option-print-config': {
    'zh-CN': '显示某个表适用的配置，以及每一项写在哪里',
    en: 'show the configuration that holds for a table, and where each value comes from',
  },
  'cli/option-timing': {
    'zh-CN': '另外显示各阶段、各规则的用时，不混进报告',
    en: 'show on standard error how long each stage and rule took',
  },
  'cli/option-output': { 'zh-CN': '写入文件而不是显示出来', en: 'write to a file instead of showing' },
  'cli/option-force': { 'zh-CN': '允许覆盖已有文件', en: 'overwrite an existing file' },
  'cli/trace': { 'zh-CN': '逐项显示上级任务由哪一项承接', en: 'show which task carries each parent task' },
  'cli/trace-child': { 'zh-CN': '下级表', en: 'the child table' },
  'cli/import': { 'zh-CN': '把其他格式的表转成 YAML 或 JSON', en: 'turn a table of another format into YAML or JSON' },
  'cli/import-files': {
    'zh-CN': '要读入的文件，可写通配符；- 表示从管道接过来的内容',
    en: 'files to read, or patterns; - is standard input',
  },
  'cli/option-out-dir': {
    'zh-CN': '每个文件写成这个目录下的同名文件，如 tables/区县表.yaml',
    en: 'write each file into this folder under its own name, such as tables/district.yaml',
  },
  'cli/option-expect': {
    'zh-CN': '应交单位的名单，一行一个；HTML 报告（--format html）会列出谁还没有交',
    en: 'list of units that have to hand in, one a line; the HTML report (--format html) names those that have not',
  },
  'cli/expect-needs-html': {
    'zh-CN': '--expect 只用于 HTML 报告，请加上 --format html:报告.html',
    en: '--expect is for the HTML report: add --format html:report.html',
  },
  'cli/no-editor': {
    'zh-CN': 'gov-lint lsp 由编辑器启动，这里没有编辑器',
    en: 'gov-lint lsp is started by an editor, and there is none here',
  },
  'cli/lsp': {
    'zh-CN': '供编辑器使用：边写边检查（语言服务器）',
    en: 'for editors: checks as one types (language server)',
  },
  'cli/option-stdio': {
    'zh-CN': '从标准输入输出与编辑器通信（本来如此，写不写一样）',
    en: 'speak with the editor over standard input and output (as always)',
  },
  'cli/option-client-process': {
    'zh-CN': '编辑器的进程号：编辑器退出，服务器跟着退出',
    en: 'process of the editor: the server ends with it',
  },
  'cli/option-table': {
    'zh-CN': '文件里有几个表时，只用第几个（从 1 起）',
    en: 'which table of a file that holds several (from 1)',
  },
  'cli/explain': {
    'zh-CN': '说明一条规则：为什么、怎么改、依据什么',
    en: 'explain a rule: why, what to do, on what authority',
  },
  'cli/explain-rule': { 'zh-CN': '规则名，如 coverage/missing-task', en: 'a rule, such as coverage/missing-task' },
  'cli/option-rules-format': {
    'zh-CN': '输出格式 text、json 或 markdown，可写作 json:文件名，可重复',
    en: 'text, json or markdown, or json:FILE to write a file; repeatable',
  },
  'cli/rules': { 'zh-CN': '列出全部规则', en: 'list all rules' },
  'cli/test-policy': { 'zh-CN': '运行政策包自带的正反例', en: 'run the good and bad examples of a policy pack' },
  'cli/test-policy-packs': { 'zh-CN': '政策包的名字或路径', en: 'names or paths of policy packs' },
  'cli/no-such-pack': { 'zh-CN': '没有找到政策包“{policy}”', en: 'policy pack “{policy}” was not found' },
  'test-policy/passed': {
    'zh-CN': '{policy}：{count} 个例子全部符合',
    en: '{policy}: all {count} examples come out as they say',
  },
  'test-policy/failed': {
    'zh-CN': '{policy}：{count} 个例子中有 {faults} 处不符',
    en: '{policy}: {faults} differences in {count} examples',
  },
  'test-policy/no-examples': {
    'zh-CN': '{policy}：没有例子可以运行，请在 examples 里写上正例和反例',
    en: '{policy}: no examples to run; write good and bad ones under examples',
  },
  'test-policy/unreadable': {
    'zh-CN': '例子“{title}”里的表读不出来',
    en: 'a table of the example “{title}” cannot be read',
  },
  'test-policy/missing': {
    'zh-CN': '例子“{title}”应当报告而没有报告：{finding}',
    en: 'example “{title}” should have reported {finding}',
  },
  'test-policy/extra': {
    'zh-CN': '例子“{title}”不应报告而报告了：{finding}',
    en: 'example “{title}” should not have reported {finding}',
  },
  'cli/init': { 'zh-CN': '在当前目录写一份配置文件', en: 'write a configuration file into this folder' },

  'cli/unknown-option': {
    'zh-CN': '没有“{option}”这个选项；用 --help 查看全部选项',
    en: 'there is no option “{option}”; see --help',
  },
  'cli/unknown-command': {
    'zh-CN': '没有“{command}”这个命令；检查一个表用 gov-lint check 文件名',
    en: 'there is no command “{command}”; to check a table: gov-lint check FILE',
  },
  'cli/unknown-option-near': {
    'zh-CN': '没有“{option}”这个选项，是不是“{near}”？',
    en: 'there is no option “{option}”; did you mean “{near}”?',
  },
  'cli/unknown-command-near': {
    'zh-CN': '没有“{command}”这个命令，是不是“{near}”？',
    en: 'there is no command “{command}”; did you mean “{near}”?',
  },
  'cli/missing-argument': {
    'zh-CN': '缺少参数 {argument}；用 --help 查看用法',
    en: 'argument {argument} is missing; see --help',
  },
  'cli/missing-value': { 'zh-CN': '选项 {option} 后面要写一个值', en: 'option {option} needs a value' },
  'cli/invalid-value': {
    'zh-CN': '选项 {option} 不能写“{value}”，可以写：{choices}',
    en: 'option {option} cannot be “{value}”; it can be: {choices}',
  },
  'cli/excess-arguments': { 'zh-CN': '参数多了；用 --help 查看用法', en: 'too many arguments; see --help' },
  'cli/wrong-call': { 'zh-CN': '命令写法有误：{detail}', en: 'wrong call: {detail}' },
  'cli/unknown-format': {
    'zh-CN': '没有“{format}”这种输出格式，可以用：{known}',
    en: 'there is no format “{format}”; known: {known}',
  },
  'cli/two-formats': {
    'zh-CN': '屏幕上只能显示一种格式，其余的请写作“格式:文件名”',
    en: 'only one format can go to standard output; write the others as FORMAT:FILE',
  },
  'cli/two-in-one-file': {
    'zh-CN': '两种格式不能都写到 {path}，请分别写明文件名',
    en: 'two formats cannot both go to {path}: name a file for each',
  },
  'cli/report-onto-input': {
    'zh-CN': '{path} 是这次要读的文件，没有改动；报告请写到别的文件',
    en: '{path} is a file that this run reads and was left alone: write the report to another',
  },
  'cli/bad-count': {
    'zh-CN': '{option} 要写一个不小于 0 的整数，现在是“{value}”',
    en: '{option} needs an integer of 0 or more, not “{value}”',
  },
  'cli/no-files': {
    'zh-CN': '请写明要检查的表，如 gov-lint check 区县表.yaml --parent 市级表.yaml',
    en: 'name the table to check, such as gov-lint check district.yaml --parent city.yaml',
  },
  'cli/no-match': { 'zh-CN': '没有文件符合“{pattern}”', en: 'no file matches “{pattern}”' },
  'cli/no-tables-in-folder': {
    'zh-CN': '目录 {path} 里没有任务分解表（看过 {count} 个文件）',
    en: 'there is no table in the folder {path} (files looked at: {count})',
  },
  'cli/no-tables-among': {
    'zh-CN': '没有可以检查的表：{path} 等 {count} 个文件不是文档',
    en: 'nothing is left to check: {path} is no document (files in all: {count})',
  },
  'cli/passed-over': {
    'zh-CN': '跳过 {count} 个不是任务分解表的文件（如 {path}）',
    en: 'files that are no tables, passed over: {count} (such as {path})',
  },
  'cli/trace-many': {
    'zh-CN': '一次只能对照一个下级表，这里有 {count} 个',
    en: 'trace takes one child table at a time; there are {count} here',
  },
  'cli/stdin-unreadable': {
    'zh-CN': '无法读取从管道接过来的内容：{reason}',
    en: 'cannot read standard input: {reason}',
  },
  'cli/stdin-name': { 'zh-CN': '标准输入', en: 'standard-input' },
  'cli/is-sidecar': {
    'zh-CN': '{path} 是旁注文件，不是任务分解表；请检查它旁边的表',
    en: '{path} is a sidecar, not a table: check the table beside it',
  },
  'cli/is-left-behind': {
    'zh-CN': '{path} 是办公软件或系统留下的锁文件、临时文件，不是文档；请检查原来的文件',
    en: '{path} is a lock or temporary file that an office program or the system left behind, not a document: check the document itself',
  },
  'cli/left-behind': {
    'zh-CN': '跳过 {count} 个办公软件或系统留下的锁文件、临时文件（如 {path}）',
    en: 'files that office programs or the system left behind, skipped: {count} (such as {path})',
  },
  'cli/ignored': {
    'zh-CN': '配置的 ignore 排除了 {count} 个文件，没有检查',
    en: 'files ignored by the configuration and not checked: {count}',
  },
  'cli/all-ignored': {
    'zh-CN': '没有可以检查的文件：{path} 等 {count} 个文件都被配置的 ignore 排除了',
    en: 'nothing is left to check: the configuration ignores {path} (files in all: {count})',
  },
  'cli/parent-left-out': {
    'zh-CN': '{path} 是上级表，没有作为下级表检查',
    en: '{path} is the parent table and was not checked as a child',
  },
  'cli/cannot-write': {
    'zh-CN': '无法写入 {path}：{reason}',
    en: 'cannot write {path}: {reason}',
  },
  'cli/cannot-print': { 'zh-CN': '无法写到标准输出：{reason}', en: 'cannot write to standard output: {reason}' },
  'cli/changed': {
    'zh-CN': '{path} 在检查期间被改动过，没有写入；请再运行一次',
    en: '{path} was changed while it was being checked and was left alone: run the command again',
  },
  'cli/exists': {
    'zh-CN': '{path} 已经存在，没有改动；要覆盖请加 --force',
    en: '{path} exists and was left alone; use --force to overwrite',
  },
  'cli/written': {
    'zh-CN': '已写入 {path}，共 [[{tables} 个表、]]{tasks} 项任务',
    en: 'wrote {path}: [[tables: {tables}, ]]tasks: {tasks}',
  },
  'cli/output-or-folder': {
    'zh-CN': '-o 和 --out-dir 只能写一个：写一个文件用 -o，多个文件用 --out-dir',
    en: 'give -o or --out-dir, not both: -o for one file, --out-dir for several',
  },
  'cli/import-many': {
    'zh-CN': '要导入 {count} 个文件，请用 --out-dir 写明放到哪个目录，如 --out-dir tables/',
    en: '{count} files are to be imported: name the folder they go to, such as --out-dir tables/',
  },
  'cli/stdin-into-folder': {
    'zh-CN': '从管道接过来的内容没有文件名，不能用 --out-dir；请用 -o 写明文件名',
    en: 'standard input has no file name: use -o FILE instead of --out-dir',
  },
  'cli/import-tables': {
    'zh-CN': '{path} 里有 {count} 个表，依次写出：{tables}；只要其中一个，加 --table 和编号',
    en: '{path} holds {count} tables, which follow one another: {tables}. For one of them add --table with its number',
  },
  'cli/import-onto-itself': {
    'zh-CN': '写出的文件就是要读入的 {path}，没有改动；请换一个文件名或目录',
    en: 'the output would be {path} itself, which was left alone: choose another name or folder',
  },
  'cli/import-clash': {
    'zh-CN': '{first} 和 {second} 都会写成 {output}，一个也没有写；请分开导入到不同的目录，或先改名',
    en: '{first} and {second} would both become {output}; nothing was written. Import them into different folders, or rename one',
  },
  'cli/cannot-make-folder': {
    'zh-CN': '无法建立目录 {path}，请检查是否有同名的文件、是否有权限',
    en: 'cannot make the folder {path}: is there a file of that name, may you write there?',
  },
  'cli/check-progress': { 'zh-CN': '[{number}/{count}] 正在检查 {path}', en: '[{number}/{count}] checking {path}' },
  'cli/trace-progress': { 'zh-CN': '正在读取并比对 {path}', en: 'reading and comparing {path}' },
  'cli/import-progress': { 'zh-CN': '[{number}/{count}] 正在读取 {path}', en: '[{number}/{count}] reading {path}' },
  'cli/import-summary': {
    'zh-CN': '共 {count} 个文件：{written} 个已写入 {folder}，合计 {tasks} 项任务[[；{failed} 个没有写入：{files}]]',
    en: 'files: {count}; written to {folder}: {written}, with {tasks} tasks[[; not written: {failed} ({files})]]',
  },
  'cli/bad-table': {
    'zh-CN': '--table 要写表的序号（从 1 起），现在是“{value}”',
    en: '--table needs the number of a table, from 1, not “{value}”',
  },
  'cli/table-of-many': {
    'zh-CN': '--table 只能用于一个文件，现在有 {count} 个',
    en: '--table is for one file; there are {count}',
  },
  'cli/table-and-baseline': {
    'zh-CN': '基线按整个文件记录，不能和 --table 一起更新；请去掉 --table',
    en: 'a baseline records whole files and is not updated for one table: leave out --table',
  },
  'cli/table-named': {
    'zh-CN': '第 {number} 个[[“{title}”]]（{tasks} 项任务）',
    en: '{number}[[ “{title}”]] (tasks: {tasks})',
  },
  'cli/first-table': {
    'zh-CN': '{path} 里有 {count} 个表，这里用第 1 个；要用其他的请写 --table 序号：{tables}',
    en: '{path} holds {count} tables; the first is used here, --table NUMBER takes another: {tables}',
  },
  'cli/too-many-warnings': {
    'zh-CN': '警告 {count} 个，超过允许的 {limit} 个',
    en: '{count} warnings, more than the {limit} allowed',
  },
  'cli/unreadable': { 'zh-CN': '{place}：{reason}', en: '{place}: {reason}' },
  'cli/more-faults': {
    'zh-CN': '还有其他问题没有列出，改好以上各处后请再运行一次',
    en: 'there are more faults than these; mend them and run again',
  },
  'cli/text-out-of-time': {
    'zh-CN': '读这个文件超过 {seconds} 秒，已停止，没有采用；内容可能异常，请打开核对',
    en: 'reading this file took more than {seconds} seconds and was stopped; it is not used. Its content may be abnormal: have a look at it',
  },
  'cli/parent-faulty': { 'zh-CN': '上级表 {place}：{reason}', en: 'the parent {place}: {reason}' },
  'cli/no-such-table': {
    'zh-CN': '{path} 里没有第 {number} 个表，一共 {count} 个：{tables}',
    en: '{path} has no table {number}; it holds {count}: {tables}',
  },
  'cli/trace-no-parent': {
    'zh-CN': '{path} 没有写明上级表；请加 --parent 文件名',
    en: '{path} declares no parent; add --parent FILE',
  },
  'cli/compared-anyway': { 'zh-CN': '按 --parent 的指定仍作比对', en: 'compared all the same, as --parent asks' },
  'cli/not-compared': {
    'zh-CN': '没有比对。确要比对的，在配置文件的 rules 里写“{rule}: off”',
    en: 'not compared; to compare them all the same, write “{rule}: off” under rules in the configuration',
  },
  'cli/refused-year': {
    'zh-CN': '{path} 是 {year} 年的，{parent} 是 {parentYear} 年的；{outcome}',
    en: '{path} is about {year} and {parent} about {parentYear}: {outcome}',
  },
  'cli/refused-same': {
    'zh-CN': '{parent} 与 {path} 同级，不是上级表；{outcome}',
    en: '{parent} is of the same level as {path} and no parent: {outcome}',
  },
  'cli/refused-below': {
    'zh-CN': '{parent} 比 {path} 的级别还低，可能上下级写反了；{outcome}',
    en: '{parent} stands below {path}, they may have been swapped: {outcome}',
  },
  'cli/refused-place': {
    'zh-CN': '{parent} 属于{place}，而 {path} 的上级是{own}（见“{words}”）；{outcome}',
    en: '{parent} belongs to {place}, while {path} stands below {own} (see “{words}”): {outcome}',
  },
  'cli/parent-not-found': {
    'zh-CN': '{path} 的上级表“{reference}”没有找到[[（找过：{tried}）]]；请核对字号或路径，或者用 --parent 指定文件',
    en: 'the parent “{reference}” of {path} was not found[[ (looked at: {tried})]]: check the number or the path, or pass a file with --parent',
  },
  'cli/parent-unreadable': {
    'zh-CN':
      '{path} 的上级表“{reference}”读不出来[[（{tried}）]]；请先用 gov-lint check 单独检查这个文件，改正其中的问题',
    en: 'the parent “{reference}” of {path} cannot be read[[ ({tried})]]: check that file by itself with gov-lint check and mend it first',
  },
  'cli/parent-no-tasks': {
    'zh-CN':
      '{path} 的上级表“{reference}”里没有任务[[（{tried}）]]；请确认是不是选错了文件，或者只导出了通知、没有附表',
    en: 'the parent “{reference}” of {path} has no tasks[[ ({tried})]]: it may be the wrong file, or the notice without its table',
  },
  'cli/parent-self': {
    'zh-CN': '{path} 把自己写成了上级表[[（{tried}）]]；请改成上一级的表',
    en: '{path} names itself as its parent[[ ({tried})]]: name the table one level up',
  },
  'cli/parent-circular': {
    'zh-CN': '{path} 的上级表绕成了圈：{tried}',
    en: 'the parents of {path} form a circle: {tried}',
  },
  'cli/parent-ambiguous': {
    'zh-CN': '有几个表的发文字号都是“{reference}”：{tried}',
    en: 'several tables have the document number “{reference}”: {tried}',
  },
  'cli/unknown-rule': {
    'zh-CN': '没有“{rule}”这条规则；用 gov-lint rules 查看全部规则',
    en: 'there is no rule “{rule}”; see gov-lint rules',
  },
  'cli/unknown-rule-near': {
    'zh-CN': '没有“{rule}”这条规则，是不是“{near}”？',
    en: 'there is no rule “{rule}”; did you mean “{near}”?',
  },
  'explain/says': { 'zh-CN': '报告里的话', en: 'What the report says' },
  'explain/fault': { 'zh-CN': '不能关闭', en: 'Always reported' },
  'explain/reader': {
    'zh-CN': '文件读不出来，这个文件或者其中的一部分就没有检查。所以不能调整级别，也不能写成例外。',
    en: 'The file, or what stands in it, was not checked. Its severity cannot be set, and no exception applies to it.',
  },
  'cli/reading-fault': {
    'zh-CN': '“{rule}”说的是文件读不出来，总会报告，不用单独选出',
    en: '“{rule}” says that a file cannot be read: it is always reported and need not be asked for',
  },
  'cli/config-reading-fault': {
    'zh-CN': '{place}：“{key}”说的是文件读不出来，级别不能调整',
    en: '{place}: “{key}” says that a file cannot be read: its severity cannot be set',
  },
  'cli/cannot-read': {
    'zh-CN': '[[{place}：]]无法读取 {path}：{reason}',
    en: '[[{place}: ]]cannot read {path}: {reason}',
  },
  'cli/no-policy-file': {
    'zh-CN': '没有找到政策包文件 {path}',
    en: 'the policy pack {path} was not found',
  },
  'cli/unknown-policy-near': {
    'zh-CN': '没有“{policy}”这个政策包，是不是“{near}”？',
    en: 'there is no policy pack “{policy}”; did you mean “{near}”?',
  },
  'cli/unknown-policy': {
    'zh-CN': '没有“{policy}”这个政策包；自带的有：{known}；自己的政策包请写路径',
    en: 'there is no policy pack “{policy}”; shipped: {known}; write a path for your own',
  },
  'cli/config-missing': {
    'zh-CN': '[[{asked}：]]没有找到配置文件 {path}',
    en: '[[{asked}: ]]the configuration file {path} was not found',
  },
  'cli/config-not-data': {
    'zh-CN': '[[{asked}：]]{path} 不能用作配置：配置只能是 YAML 或 JSON，不执行程序',
    en: '[[{asked}: ]]{path} cannot be a configuration: YAML and JSON are read, programs are never run',
  },
  'cli/config-no-config': {
    'zh-CN': '[[{asked}：]]{path} 里没有“gov-lint”这一项配置',
    en: '[[{asked}: ]]{path} holds no configuration under “gov-lint”',
  },
  'cli/config-foreign': {
    'zh-CN': '[[{asked}：]]{path} 在仓库以外，不能用作配置；它的内容不在这里显示，请用 --config 单独指定它来核对',
    en: '[[{asked}: ]]{path} stands outside the repository and is no configuration that can be used; what it holds is not shown here: name it with --config to see why',
  },
  'cli/config-names-left-out': {
    'zh-CN': '{path} 在仓库以外，只采用其中的规则和限额，没有采用 policies、parent、tables、ignore 和 overrides',
    en: '{path} stands outside the repository: its rules and limits are used, its policies, parent, tables, ignore and overrides are not',
  },
  'cli/config-not-own': {
    'zh-CN': '配置文件 {path} 属于其他用户，没有使用；确认可信后请用 --config 指定',
    en: 'the configuration {path} belongs to another user and was not used; if you trust it, name it with --config',
  },
  'cli/config-of-owner': {
    'zh-CN': '配置文件 {path} 属于其他用户（与所检查的目录相同），已经采用',
    en: 'the configuration {path} belongs to another user, who owns the folder too, and is used',
  },
  'cli/policy-outside': {
    'zh-CN': '[[{place}：]]政策包 {path} 在仓库以外，没有读取；请移到仓库里，或者用 --policy 指定',
    en: '[[{place}: ]]the policy pack {path} stands outside the repository and was not read: move it inside, or name it with --policy',
  },
  'cli/parent-outside': {
    'zh-CN': '{path} 的上级表“{reference}”在仓库以外，没有读取；请用 --parent 指定[[（{tried}）]]',
    en: 'the parent “{reference}” of {path} stands outside the repository and was not read; name it with --parent[[ ({tried})]]',
  },
  'cli/config-circular': {
    'zh-CN': '{place}：extends 绕成了圈：{chain}',
    en: '{place}: extends leads round in a circle: {chain}',
  },
  'cli/config-many-bases': {
    'zh-CN': '{place}：配置连同它逐级 extends 的配置，合计写了超过 {limit} 个，请合并成几个文件',
    en: '{place}: a configuration and those that it extends name more than {limit} in all: bring them together in a few files',
  },
  'cli/config-long-chain': {
    'zh-CN': '{place}：配置连同它逐级 extends 的配置合计超过 {limit} MB，没有采用',
    en: '{place}: a configuration and those that it extends are longer than {limit} MB in all and are not used',
  },
  'cli/config-unknown-preset': {
    'zh-CN': '{place}：没有“{preset}”这个预设，可用的有：{known}；配置文件请写路径，如 ./base.yaml',
    en: '{place}: there is no preset “{preset}”; known: {known}; write a path for a file, such as ./base.yaml',
  },
  'cli/config-unknown-preset-near': {
    'zh-CN': '{place}：没有“{preset}”这个预设，是不是“{near}”？',
    en: '{place}: there is no preset “{preset}”; did you mean “{near}”?',
  },
  'cli/config-unknown-key': {
    'zh-CN': '{place}：不认识配置项“{key}”，可用的有：{known}',
    en: '{place}: unknown key “{key}”; known: {known}',
  },
  'cli/config-unknown-key-near': {
    'zh-CN': '{place}：不认识配置项“{key}”，是不是“{near}”？',
    en: '{place}: unknown key “{key}”; did you mean “{near}”?',
  },
  'cli/config-unknown-rule': {
    'zh-CN': '{place}：没有“{key}”这条规则；用 gov-lint rules 查看全部规则',
    en: '{place}: there is no rule “{key}”; see gov-lint rules',
  },
  'cli/config-unknown-rule-near': {
    'zh-CN': '{place}：没有“{key}”这条规则，是不是“{near}”？',
    en: '{place}: there is no rule “{key}”; did you mean “{near}”?',
  },
  'cli/config-no-mapping': {
    'zh-CN': '{place}：配置应写成“preset: recommended”这样的各项，这里写的是 {value}',
    en: '{place}: the configuration has to be keys and values such as “preset: recommended”, not {value}',
  },
  'cli/config-not-allowed': {
    'zh-CN': '{place}：“{key}”不能写 {value}，可以写：{allowed}[[；是不是“{meant}”？]]',
    en: '{place}: “{key}” cannot be {value}; it can be: {allowed}[[; did you mean “{meant}”?]]',
  },
  'cli/config-pattern': {
    'zh-CN': '{place}：“{pattern}”里的花括号展开后超过 {limit} 种写法，请分成几条写，或者改用通配符',
    en: '{place}: the braces of “{pattern}” stand for more than {limit} patterns: write several, or use wildcards',
  },
  'cli/config-many-patterns': {
    'zh-CN': '{place}：tables、ignore、overrides 合计有 {count} 条文件模式，最多 {limit} 条；请用通配符或目录名合并',
    en: '{place}: tables, ignore and overrides hold {count} patterns of files, at most {limit}: bring them together by wildcards or folders',
  },
  'cli/config-tables-outside': {
    'zh-CN': '{place}：tables 的“{pattern}”在仓库以外，不到那里查找上级表；请把表移到仓库里，或者用 --parent 指定',
    en: '{place}: “{pattern}” under tables leads out of the repository, and no parent is looked for there: move the tables inside, or name one with --parent',
  },
  'cli/config-limit': {
    'zh-CN':
      '{place}：limits.{key} 写的是 {value}，配置最多只能放宽到 {limit}；确认配置可信、确需更大，请设环境变量 {variable}=on 再运行',
    en: '{place}: limits.{key} is {value}; a configuration may raise it to {limit} at most. Where you trust it and need more, set the environment variable {variable}=on',
  },
  'cli/config-wrong-value': {
    'zh-CN': '{place}：“{key}”不能写 {value}，{expected}',
    en: '{place}: “{key}” cannot be {value}: {expected}',
  },
  'cli/expects-object': { 'zh-CN': '应是“名称: 值”这样的各项', en: 'it has to be keys and values' },
  'cli/expects-array': { 'zh-CN': '应是一个列表，如 [a, b]', en: 'it has to be a list such as [a, b]' },
  'cli/expects-string': { 'zh-CN': '应是一段文字', en: 'it has to be a text' },
  'cli/expects-integer': { 'zh-CN': '应是一个整数', en: 'it has to be an integer' },
  'cli/expects-boolean': { 'zh-CN': '应是 true 或 false', en: 'it has to be true or false' },
  'cli/expects-minimum': { 'zh-CN': '不能小于 {limit}', en: 'it has to be {limit} or more' },
  'cli/expects-maximum': { 'zh-CN': '不能大于 {limit}', en: 'it has to be {limit} or less' },
  'cli/expects-something': { 'zh-CN': '不能空着', en: 'it must not be empty' },
  'cli/expects-other': { 'zh-CN': '请对照 gov-lint explain 中的选项说明', en: 'see the options in gov-lint explain' },
  'cli/folder-gone': {
    'zh-CN': '当前目录已经不在了（被删除或改名），或者没有权限；请换到别的目录再运行',
    en: 'the working directory is gone or may not be looked at: change to another one and run again',
  },
  'cli/bug': {
    'zh-CN': '程序出错了，这不是您的表的问题。请把下面的内容报告给维护者：',
    en: 'internal error; this is our fault, not your table’s. Please report what follows:',
  },

  'explain/why': { 'zh-CN': '为什么', en: 'Why' },
  'explain/fix': { 'zh-CN': '怎么改', en: 'What to do' },
  'explain/authority': { 'zh-CN': '依据', en: 'Authority' },
  'explain/options': { 'zh-CN': '可以设置的选项', en: 'Options' },
  'explain/source': { 'zh-CN': '{kind}：{text}', en: '{kind}: {text}' },
  'explain/option': {
    'zh-CN': '{option}：{description}[[（默认 {preset}）]][[（可以写：{allowed}）]]',
    en: '{option}: {description}[[ (default {preset})]][[ (one of {allowed})]]',
  },
  'explain/bad': { 'zh-CN': '有问题的例子：{title}', en: 'Bad example: {title}' },
  'explain/good': { 'zh-CN': '正确的例子：{title}', en: 'Good example: {title}' },
  'explain/report': { 'zh-CN': '检查结果', en: 'what is reported' },
  'authority/国标': { 'zh-CN': '国标', en: 'national standard' },
  'authority/条例': { 'zh-CN': '条例', en: 'regulation' },
  'authority/法律': { 'zh-CN': '法律', en: 'law' },
  'authority/惯例': { 'zh-CN': '惯例', en: 'custom' },
  'authority/本工具': { 'zh-CN': '本工具', en: 'this tool' },
  'timing/total': { 'zh-CN': '全程用时', en: 'whole run' },
  'timing/start': { 'zh-CN': '启动和读取配置', en: 'starting, configuration' },
  'timing/read': { 'zh-CN': '读取表', en: 'reading tables' },
  'timing/resolve': { 'zh-CN': '查找和读取上级表', en: 'finding and reading parents' },
  'timing/trace': { 'zh-CN': '比对承接关系', en: 'tracing tasks' },
  'timing/check': { 'zh-CN': '运行规则', en: 'running rules' },
  'timing/suppress': { 'zh-CN': '核对例外', en: 'applying exceptions' },
  'timing/report': { 'zh-CN': '写出报告', en: 'writing the report' },
  'print-config/file': { 'zh-CN': '{path} 适用的配置', en: 'configuration for {path}' },
  'print-config/sources': { 'zh-CN': '来自：{paths}', en: 'from: {paths}' },
  'print-config/none': { 'zh-CN': '没有配置文件', en: 'no configuration file' },
  'print-config/ignored': {
    'zh-CN': '这个文件被 ignore 排除，不检查',
    en: 'this file is ignored and not checked',
  },
  'print-config/default': { 'zh-CN': '默认', en: 'default' },
  'print-config/preset': { 'zh-CN': '预设 {preset}', en: 'preset {preset}' },
  'rules/rule': { 'zh-CN': '规则', en: 'Rule' },
  'rules/title': { 'zh-CN': '问题', en: 'Defect' },
  'rules/authority': { 'zh-CN': '依据类别', en: 'Kind of authority' },
  'rules/off': { 'zh-CN': '关', en: 'off' },
  'import-note/issuer': {
    'zh-CN': '发文机关全称（原文没有，如 临江市新海区人民政府办公室）',
    en: 'full name of the issuing office (not in the document)',
  },
  'import-note/docNumber': {
    'zh-CN': '发文字号（原文没有，如 新政办〔2026〕7号）',
    en: 'document number (not in the document), such as 新政办〔2026〕7号',
  },
  'import-note/date': {
    'zh-CN': '成文日期（原文没有，如 2026-05-20）',
    en: 'date of the document (not in the document), such as 2026-05-20',
  },
  'import-note/parent': {
    'zh-CN': '上级表的发文字号或文件路径；没有上级写 none',
    en: 'document number or path of the table above; none at the top',
  },
  'init/written': { 'zh-CN': '已写好 {path}，请按需要修改', en: 'wrote {path}: change it as you need' },
  'init/content': {
    'zh-CN': `# gov-lint 的配置。各项含义见 docs/configuration.md。
preset: recommended
failOn: error

# 上级表：没有在表中写明 parent 时用它（文件路径或发文字号）。
# parent: 上级/市级表.yaml

# 表库：按发文字号查找上级表的范围。
# tables: ['**/*.yaml']

# 启用的政策包。
# policies: [fujian-open-government-2021]

# 调整单条规则；用 gov-lint rules 查看全部规则。
rules: {}
`,
    en: `# Configuration of gov-lint. Every key is explained in docs/configuration.md.
preset: recommended
failOn: error

# The table above, for tables that declare no parent (a path or a document number).
# parent: above/city.yaml

# Where a document number finds its table.
# tables: ['**/*.yaml']

# Policy packs that apply.
# policies: [fujian-open-government-2021]

# Single rules; see gov-lint rules.
rules: {}
`,
  },
} as const satisfies Record<string, Localised>;
