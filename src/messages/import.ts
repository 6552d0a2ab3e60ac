import type { Localised } from '../model/rule.ts';

export const IMPORT_MESSAGES = {
  'import/check-out-of-time': {
    'zh-CN':
      '检查这个文件超过 {seconds} 秒，已停止，没有结果；内容可能异常，请打开核对（上限可在配置的 limits.milliseconds 中调整）',
    en: 'Checking the file took more than {seconds} seconds and was stopped without a result. Its content may be abnormal: have a look at it. The limit is limits.milliseconds in the configuration',
  },
  'import/not-checked': {
    'zh-CN': '前面有文件检查超时，这个文件没有检查；请把超时的文件去掉后再运行',
    en: 'An earlier file took too long to check, and this one was not checked: run again without that file',
  },
  // Files and encodings
  'import/empty': {
    'zh-CN': '文件是空的，没有可以检查的内容',
    en: 'The file is empty: there is nothing to check',
  },
  'import/too-large': {
    'zh-CN':
      '文件有 {size} MB，超过 {limit} MB 的上限，没有读取；任务分解表不会这么大，请核对是否选错了文件[[（上限可在配置的 {key} 中调整）]]',
    en: 'The file has {size} MB, more than the limit of {limit} MB, and was not read. No breakdown table is that large: check that this is the right file[[. The limit is {key} in the configuration]]',
  },
  'import/binary': {
    'zh-CN': '这不是文字文件，里面是无法读出的数据；请核对是否选错了文件，或请提供文件的单位重新发送',
    en: 'This is not a text file: it holds data that cannot be read as text. Check that it is the right file, or ask for it to be sent again',
  },
  'import/binary-office': {
    'zh-CN':
      '这是 {format} 格式的文件，不能直接读取；请用 WPS 等办公软件打开，“另存为” docx、xlsx 或带文字的 PDF，再检查存出的文件',
    en: 'This is a file in {format} format, which is not read. Open it in WPS or another office program, save it as docx, xlsx or a PDF with text, and check that file',
  },
  'import/binary-pdf': {
    'zh-CN': '这是 PDF 文件，不能当作文字读取；请在 PDF 阅读软件中“另存为文本”（*.txt），再检查存出的文件',
    en: 'This is a PDF file and cannot be read as text. Save it as text (*.txt) in a PDF reader, and check that file',
  },
  'import/binary-image': {
    'zh-CN': '这是 {format} 图片，里面没有文字；请先做文字识别（OCR），或向印发单位索取可编辑的文件',
    en: 'This is a {format} picture and holds no text. Run text recognition (OCR) on it first, or ask the issuing office for an editable file',
  },
  'import/binary-archive': {
    'zh-CN': '这是 {format} 压缩包；请先解压，再检查里面的文件',
    en: 'This is a {format} archive. Unpack it first and check the files inside',
  },
  'import/encoding': {
    'zh-CN': '文件不是 UTF-8 编码，已按 {encoding} 读取；若文字显示为乱码，请另存为 UTF-8 再检查',
    en: 'The file is not in UTF-8; it was read as {encoding}. If the text looks garbled, save it as UTF-8 and check again',
  },
  'import/damaged': {
    'zh-CN': '文件中有 {count} 个字无法读出（显示为 �），第一处在这里；请对照原件补上',
    en: '{count} characters of the file could not be read (shown as �); the first stands here. Fill them in from the original',
  },
  'import/truncated': {
    'zh-CN': '文件在一个字的中间断了，后面的内容可能已丢失；请重新取得完整的文件',
    en: 'The file breaks off in the middle of a character; what followed may be lost. Get the complete file again',
  },

  // Table files: what keeps a text from being YAML
  'import/yaml-quote': {
    'zh-CN': '这里的引号没有配对，从这一处起都被当成了引号里的文字；请补上后引号，或去掉这个引号',
    en: 'This quotation mark is never closed, so all that follows was taken for quoted text; close it or remove it',
  },
  'import/yaml-bracket': {
    'zh-CN': '方括号或花括号没有配对；请补上 ] 或 }，跨行书写时后面各行要比本项的名称缩进得多',
    en: 'A square or curly bracket is not closed; add ] or }, and indent the further lines more than the key',
  },
  'import/yaml-tab': {
    'zh-CN': '行首用了制表符（Tab）缩进；请改用空格，每层两个',
    en: 'A tab indents this line; use blanks instead, two for each level',
  },
  'import/yaml-indent': {
    'zh-CN': '缩进与上下文不齐；同一层的各项要从同一列写起，请按空格数对齐',
    en: 'The indentation does not fit the lines around it; entries of one level start in the same column',
  },
  'import/yaml-colon': {
    'zh-CN': '名称后面要用半角冒号加一个空格，如“lead: [区财政局]”；这里用了全角冒号，或冒号后没有空格',
    en: 'A key is followed by a half-width colon and a blank, as in “lead: [区财政局]”; here the colon is full-width or the blank is missing',
  },
  'import/yaml-key': {
    'zh-CN': '这一行应写成“名称: 内容”，但没有读到冒号；若是上一项的内容换了行，请接到上一行后面',
    en: 'This line should read “key: value”, but there is no colon; if it goes on with the line above, join it to that line',
  },
  'import/yaml-inner-colon': {
    'zh-CN': '内容里有“: ”（半角冒号加空格），会被当成另一项；请给整段内容加上引号，或改用全角冒号“：”',
    en: 'The value contains “: ” (a colon and a blank) and would be taken for another key; put the whole value in quotation marks',
  },
  'import/yaml-comma': {
    'zh-CN': '括号里的各项要用半角逗号隔开，这里缺少逗号或多了逗号；如“[区财政局, 区发改局]”',
    en: 'Entries in brackets are separated by commas; one is missing or surplus here, as in “[区财政局, 区发改局]”',
  },
  'import/yaml-comment': {
    'zh-CN': '“#”紧接在内容后面；若是注释，前面请空一格；若是内容，请给整段内容加上引号',
    en: 'A “#” follows the value directly; put a blank before it if it opens a comment, or quote the whole value',
  },
  'import/yaml-opener': {
    'zh-CN': '以“{sign}”开头的内容在 YAML 里另有含义，读不出这段文字；请给整段内容加上引号',
    en: 'A value that begins with “{sign}” means something else in YAML and cannot be read; put the whole value in quotation marks',
  },
  'import/yaml-escape': {
    'zh-CN': '双引号里的“\\”后面不是可用的转义写法；请改用单引号，或把“\\”写成“\\\\”',
    en: 'The backslash in double quotation marks opens no known escape; use single quotation marks or write it twice',
  },
  'import/yaml-surplus': {
    'zh-CN': '这一项的内容已经结束，后面又多出了文字；引号要加在整段内容的两头，列表要整个放在括号里',
    en: 'The value ends before this text; quotation marks must enclose the whole value, and a list stands in its brackets as a whole',
  },
  'import/yaml-syntax': {
    'zh-CN': '从这里起不符合 YAML 的写法（{code}），请对照示例检查这一行和上一行',
    en: 'This is not valid YAML ({code}); compare this line and the one above with an example',
  },
  'import/duplicate-key': {
    'zh-CN': '“{key}”在同一项里写了两次，第一次在第 {line} 行；请删去一处',
    en: '“{key}” stands twice in the same entry, first in line {line}; remove one of them',
  },
  'import/alias-limit': {
    'zh-CN': '这里的别名（*）引用了自己，或展开后超过 {limit} 项，没有读取；请直接写出内容',
    en: 'The alias here refers to itself or expands to more than {limit} values, and was not read; write the content out',
  },
  'import/too-deep': {
    'zh-CN': '嵌套超过 {limit} 层，没有读取；任务分解表只需章节套章节，请检查括号和缩进',
    en: 'More than {limit} levels of nesting; the file was not read. A table needs only sections in sections: check brackets and indentation',
  },

  'import/too-long': {
    'zh-CN': '文件超过 {limit} 字，又有语法错误或少见的 YAML 写法，没有逐行检查；请拆成几个文件再检查',
    en: 'The file has more than {limit} characters and holds a syntax error or unusual YAML, so it was not read line by line; split it and check the parts',
  },

  // Table files: what keeps YAML from being a table
  'import/not-a-table': {
    'zh-CN': '这不是任务分解表：最外层应是“title: …”“tasks: …”这样的各项；可用 gov-lint init 生成一份样表对照',
    en: 'This is no breakdown table: the file should hold keys such as “title: …” and “tasks: …”; gov-lint init writes a sample',
  },
  'import/no-tasks': {
    'zh-CN': '表里一项任务也没有，无法检查；请在 tasks 或 sections 之下写上任务',
    en: 'The table holds no task, so nothing can be checked; add tasks under tasks or sections',
  },
  'import/unknown-key': {
    'zh-CN': '这里不能写“{key}”[[，是否应为“{nearest}”？]][[；可以写的有：{allowed}]]',
    en: '“{key}” is not known here[[; did you mean {nearest}?]][[; known are: {allowed}]]',
  },
  'import/missing-key': {
    'zh-CN': '这一项缺少“{key}”，请补上，如“{example}”',
    en: '“{key}” is missing here; add it, for instance “{example}”',
  },
  'import/empty-value': {
    'zh-CN': '“{key}”后面没有内容；请填上，如“{example}”，或删去这一行',
    en: 'Nothing stands after “{key}”; fill it in, for instance “{example}”, or remove the line',
  },
  'import/wrong-text': {
    'zh-CN': '“{key}”应是一段文字，这里写的是“{found}”；请写成“{example}”',
    en: '“{key}” should be text, but “{found}” stands here; write “{example}”',
  },
  'import/wrong-number': {
    'zh-CN': '“{key}”应是半角阿拉伯数字，这里写的是“{found}”；请写成“{example}”',
    en: '“{key}” should be a whole number in plain digits, but “{found}” stands here; write “{example}”',
  },
  'import/bad-year': {
    'zh-CN': '“{found}”不像年份；请写四位数字，如“{example}”',
    en: '“{found}” is hardly a year; write four digits, for instance “{example}”',
  },
  'import/bad-date': {
    'zh-CN': '日期要写成“年-月-日”并且确有这一天，这里写的是“{found}”；请写成“{example}”',
    en: 'A date is written year-month-day and must exist, but “{found}” stands here; write “{example}”',
  },
  'import/wrong-list': {
    'zh-CN': '“{key}”应是一个列表，这里写的是“{found}”；请写成“{example}”',
    en: '“{key}” should be a list, but “{found}” stands here; write “{example}”',
  },
  'import/wrong-entry': {
    'zh-CN': '“{key}”里的每一项都要写明名称和内容，这里写的是“{found}”；请写成“{example}”',
    en: 'An entry of “{key}” consists of keys and values, but “{found}” stands here; write “{example}”',
  },
  'import/wrong-units': {
    'zh-CN': '“{key}”应是单位名单，这里写的是“{found}”；请写成“{example}”',
    en: '“{key}” should be a list of units, but “{found}” stands here; write “{example}”',
  },
  'import/wrong-task-numbers': {
    'zh-CN': '“{key}”应是上级任务的序号，可以写几个但不能重复，这里写的是“{found}”；请写成“{example}”',
    en: '“{key}” should be one or more different task numbers of the parent, but “{found}” stands here; write “{example}”',
  },

  // Tables in text and office files
  'import/no-table': {
    'zh-CN':
      '没有找到任务分解表：文件里没有含“工作任务”或“工作要求”以及“牵头单位”“责任单位”等字样的表头；请核对是否选错了文件，或把表头补在表格第一行',
    en: 'No breakdown table was found: the file has no header row with headings such as 工作任务 or 工作要求 together with 牵头单位 or 责任单位. Check that it is the right file, or put the headings in the first row of the table',
  },
  'import/too-many-lines': {
    'zh-CN': '文件有 {lines} 行，超过 {limit} 行的上限，没有读取；任务分解表不会这么长，请核对是否选错了文件',
    en: 'The file has {lines} lines, more than the limit of {limit}, and was not read. No breakdown table is that long: check that this is the right file',
  },
  'import/uncertain-cell': {
    'zh-CN': '第 {task} 项的“{heading}”栏拿不准：“{text}”也可能属于相邻的栏或相邻的任务，请对照原件核对',
    en: 'Uncertain reading in column “{heading}” of task {task}: “{text}” could also belong to a neighbouring column or task. Compare it with the original',
  },
  'import/text-cut': {
    'zh-CN':
      '表格太长，从这里起还有 {lines} 行没有读取，其中的任务不在检查之内；请把文本拆成几个文件分别检查，或直接检查原来的 PDF、Word 文件',
    en: 'The table is too long: {lines} lines from here on were not read, and the tasks in them are not checked. Split the text into several files, or check the original PDF or Word file',
  },
  'import/lines-out-of-order': {
    'zh-CN':
      '这份文本里各栏、各项任务的文字前后交错，不是按表格的顺序排列的，许多单元格可能读错了；请直接检查原来的 PDF 文件，或用 pdftotext -layout 重新导出文本',
    en: 'The lines of this text are not in the order of the table: columns and tasks are mixed up, and many cells may have been read wrongly. Check the original PDF file, or export the text again with pdftotext -layout',
  },
  'import/precedence': {
    'zh-CN': '文件写明“{words}”，{count} 项没有写牵头单位的任务已照此读取',
    en: 'The file says “{words}”: {count} tasks that name no lead unit were read by this rule',
  },
  'import/default': {
    'zh-CN': '文件写明“{words}”，{count} 项没有写明的任务已照此读取',
    en: 'The file says “{words}”: {count} tasks that do not say so themselves were read by this rule',
  },
  'import/unread-precedence': {
    'zh-CN': '文件写明“{words}”，但字体、字形读不出来；请对照原件，在任务中写明牵头单位',
    en: 'The file says “{words}”, but the type in which a name is set is not read: compare with the original and name the lead units',
  },
  'import/unexplained-mark': {
    'zh-CN': '单位“{unit}”带有“{mark}”，文件没有说明它的意思；如果表示牵头单位，请写明',
    en: 'The unit “{unit}” carries the mark “{mark}”, and the file does not say what it stands for. If it marks the lead unit, write so',
  },
  'import/not-in-force': {
    'zh-CN': '网页注明“{words}”，这份文件可能已不是现行有效的；请找到现行文件核对，再据以分解、检查任务',
    en: 'The page says “{words}”: this text may no longer be in force. Find the one that is, and compare before tasks are taken from it',
  },
  'import/left-out': {
    'zh-CN':
      '任务后面另有 {lines} 行文字没有读入（从“{text}”开始），看来是文件的另一部分；如果其中有任务，请写明责任单位，或另存成文件再检查',
    en: '{lines} lines behind the tasks, from “{text}” on, were not read: they seem to be another part of the document. If they hold tasks, name the responsible units there, or save that part as a file and check it',
  },
  'import/unknown-column': {
    'zh-CN':
      '第 {column} 栏“{heading}”不是本工具认识的栏目，内容已原样保留在 extra 中，不参与检查；若是常见栏目的别称，请改用通用名称',
    en: 'Column {column}, “{heading}”, is not one this tool knows. Its content is kept as it stands under extra and is not checked. If it is another name for a usual column, use the usual one',
  },
} as const satisfies Record<string, Localised>;
