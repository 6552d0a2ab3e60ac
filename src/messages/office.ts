import type { Localised } from '../model/rule.ts';

/** What readers of office files have to say. */
export const OFFICE_MESSAGES = {
  // Containers
  'import/zip-truncated': {
    'zh-CN': '文件不完整，末尾缺了一段，无法读取；可能是没有下载完或复制时中断，请重新取得文件',
    en: 'The file is incomplete: its end is missing, so it cannot be read. The download or copy was probably cut short; get the file again',
  },
  'import/zip-damaged': {
    'zh-CN': '文件已损坏[[（{member} 读不出来）]]，没有读取；请用 Word 或 WPS 打开核对，修复后另存，或重新取得文件',
    en: 'The file is damaged[[ ({member} cannot be unpacked)]] and was not read. Open it in Word or WPS to repair and save it, or get it again',
  },
  'import/encrypted': {
    'zh-CN': '文件有密码保护，无法读取；请在 Word 或 WPS 中打开，取消密码后另存',
    en: 'The file is protected by a password and cannot be read. Open it in Word or WPS, remove the password and save it',
  },
  'import/zip-unsafe': {
    'zh-CN': '文件里有不正常的内部路径或重名的部件“{member}”，为安全起见没有读取；请用 Word 或 WPS 打开后另存，再检查',
    en: 'The file holds a part with an abnormal path or the name of another part, “{member}”, and was not read for safety. Open it in Word or WPS and save it anew',
  },
  'import/zip-method': {
    'zh-CN': '文件用了少见的压缩方法（{member}），无法读取；请用 Word 或 WPS 打开后另存',
    en: 'The file is packed by an unusual method ({member}) and cannot be read. Open it in Word or WPS and save it anew',
  },
  'import/part-missing': {
    'zh-CN': '文件里缺少正文部分（{member}），无法读取；请用 Word 或 WPS 打开核对，或重新取得文件',
    en: 'The file lacks the part with its text ({member}) and cannot be read. Open it in Word or WPS to check it, or get it again',
  },

  // Limits
  'import/too-many-entries': {
    'zh-CN':
      '文件内部的部件超过 {limit} 个，没有读取；正常的文档不会这么多，请核对是否选错了文件（上限可在配置的 limits.entries 中调整）',
    en: 'The file consists of more than {limit} parts and was not read. No ordinary document has so many: check that this is the right file. The limit is limits.entries in the configuration',
  },
  'import/inflates-too-far': {
    'zh-CN':
      '文件解压后大得不正常（上限 {limit} MB，并限制压缩倍数），为安全起见没有读取；请核对文件来源（上限可在配置的 limits.inflatedBytes、limits.ratio 中调整）',
    en: 'The file unpacks to an abnormal size (limits: {limit} MB, and a bounded rate of compression) and was not read for safety. Check where it comes from. The limits are limits.inflatedBytes and limits.ratio in the configuration',
  },
  'import/nested-too-deep': {
    'zh-CN':
      '文件内部嵌套超过 {limit} 层，没有读取；正常的文档不会这样，请核对文件来源（上限可在配置的 limits.nesting 中调整）',
    en: 'The file nests more than {limit} levels deep and was not read. No ordinary document does: check where it comes from. The limit is limits.nesting in the configuration',
  },
  'import/too-many-elements': {
    'zh-CN':
      '文件内容超过 {limit} 个元素，没有读取；任务分解表不会这么大，请核对是否选错了文件（上限可在配置的 limits.elements 中调整）',
    en: 'The file holds more than {limit} elements and was not read. No breakdown table is that large: check that this is the right file. The limit is limits.elements in the configuration',
  },
  'import/too-many-tables': {
    'zh-CN': '文件里的表格超过 {limit} 个，没有读取；请核对是否选错了文件（上限可在配置的 limits.tables 中调整）',
    en: 'The file holds more than {limit} tables and was not read: check that this is the right file. The limit is limits.tables in the configuration',
  },
  'import/too-many-rows': {
    'zh-CN':
      '文件里的表格超过 {limit} 行，没有读取；任务分解表不会这么长，请核对是否选错了文件（上限可在配置的 limits.rows 中调整）',
    en: 'The tables of the file have more than {limit} rows, and it was not read. No breakdown table is that long: check that this is the right file. The limit is limits.rows in the configuration',
  },
  'import/too-many-cells': {
    'zh-CN':
      '文件里的表格超过 {limit} 个单元格，没有读取；任务分解表不会这么大，请核对是否选错了文件（上限可在配置的 limits.cells 中调整）',
    en: 'The tables of the file have more than {limit} cells, and it was not read. No breakdown table is that large: check that this is the right file. The limit is limits.cells in the configuration',
  },
  'import/too-many-characters': {
    'zh-CN':
      '文件里表格的文字超过 {limit} 字，没有读取；任务分解表不会这么长，请核对是否选错了文件（上限可在配置的 limits.characters 中调整）',
    en: 'The tables of the file hold more than {limit} characters, and it was not read. No breakdown table is that long: check that this is the right file. The limit is limits.characters in the configuration',
  },
  'import/too-long-cell': {
    'zh-CN':
      '文件里有单元格的文字超过 {limit} 字，没有读取；请核对文件内容是否正常（上限可在配置的 limits.cellCharacters 中调整）',
    en: 'A cell of the file holds more than {limit} characters, and the file was not read. Check whether its content is as it should be. The limit is limits.cellCharacters in the configuration',
  },
  'import/out-of-time': {
    'zh-CN':
      '读取文件超过 {seconds} 秒，已停止；文件可能损坏，或内容异常，请用 Word 或 WPS 打开后另存，再检查（上限可在配置的 limits.milliseconds 中调整）',
    en: 'Reading the file took more than {seconds} seconds and was stopped. It may be damaged or abnormal: open it in Word or WPS, save it anew and check that. The limit is limits.milliseconds in the configuration',
  },
  'import/out-of-memory': {
    'zh-CN':
      '读取文件需要的内存超过 {limit} MB，已停止；请核对文件来源，或只保留任务分解表部分再检查（上限可在配置的 limits.memoryMegabytes 中调整）',
    en: 'Reading the file takes more than {limit} MB of memory and was stopped. Check where it comes from, or keep only the breakdown table in it. The limit is limits.memoryMegabytes in the configuration',
  },
  'import/reader-failed': {
    'zh-CN': '读取文件时程序出错，没有读取；文件可能已损坏，请用 Word 或 WPS 打开后另存，再检查',
    en: 'The program failed while reading the file. It may be damaged: open it in Word or WPS, save it anew and check that',
  },

  'import/too-many-pages': {
    'zh-CN':
      '文件超过 {limit} 页，没有读取；请只保留任务分解表所在的各页，另存后再检查（上限可在配置的 limits.pages 中调整）',
    en: 'The file has more than {limit} pages and was not read. Keep only the pages with the breakdown table, and check that. The limit is limits.pages in the configuration',
  },

  'import/too-many-operators': {
    'zh-CN':
      'PDF 里的绘图指令超过 {limit} 条，没有读取；任务分解表不会这么复杂，请只保留表格所在的各页，另存后再检查（上限可在配置的 limits.operators 中调整）',
    en: 'More than {limit} operators draw the pages of the PDF, and it was not read. No breakdown table is that intricate: keep only its pages, and check that. The limit is limits.operators in the configuration',
  },

  // Older formats
  'import/converted': {
    'zh-CN': '{format} 文件由 LibreOffice 转换成 {to} 后读取；位置按转换后的文件',
    en: 'The {format} file was converted into {to} by LibreOffice and then read; places are those of the converted file',
  },
  'import/conversion-absent': {
    'zh-CN':
      '{format} 文件要由 LibreOffice 转换后才能读取，本机没有找到；请在 Word 或 WPS 中打开，“另存为” {to} 再检查，或安装 LibreOffice（不在常用位置的，用环境变量 GOV_LINT_SOFFICE 写明 soffice 的路径）',
    en: 'A {format} file is read by means of LibreOffice, which was not found here. Open it in Word or WPS, save it as {to} and check that, or install LibreOffice (in an unusual place: set GOV_LINT_SOFFICE to the path of soffice)',
  },
  'import/conversion-time': {
    'zh-CN':
      'LibreOffice 转换 {format} 文件超过 {seconds} 秒，已停止；请在 Word 或 WPS 中打开，“另存为” {to} 再检查（上限可在配置的 limits.conversionMilliseconds 中调整）',
    en: 'LibreOffice took more than {seconds} seconds over the {format} file and was stopped. Open it in Word or WPS, save it as {to} and check that. The limit is limits.conversionMilliseconds in the configuration',
  },
  'import/conversion-failed': {
    'zh-CN':
      'LibreOffice 没能转换这个 {format} 文件，它可能已损坏、有密码保护或者展开后过大；请在 Word 或 WPS 中打开核对，“另存为” {to} 再检查',
    en: 'LibreOffice could not convert the {format} file, which may be damaged, protected by a password, or too large once it is opened. Open it in Word or WPS, save it as {to} and check that',
  },

  // PDF
  'import/pdf-password': {
    'zh-CN': 'PDF 文件设有打开密码，无法读取；请用密码打开，“打印”或另存为不设密码的 PDF，或向印发单位索取可编辑的文件',
    en: 'The PDF file opens only with a password and cannot be read. Open it, print or save it as a PDF without one, or ask the issuing office for an editable file',
  },
  'import/pdf-damaged': {
    'zh-CN': 'PDF 文件已损坏或不完整，无法读取；请用 PDF 阅读软件打开核对，另存后再检查，或重新取得文件',
    en: 'The PDF file is damaged or incomplete and cannot be read. Open it in a PDF reader, save it anew and check that, or get it again',
  },
  'import/pdf-scanned': {
    'zh-CN': 'PDF 里没有文字，多半是扫描件；请先做文字识别（OCR）并存为带文字的 PDF，或向印发单位索取可编辑的文件',
    en: 'The PDF holds no text and is probably a scan. Run text recognition (OCR) on it and save it with its text, or ask the issuing office for an editable file',
  },

  // XML
  'import/xml-damaged': {
    'zh-CN': '文件内容已损坏（{member} 第 {line} 行），没有读取；请用 Word 或 WPS 打开，修复后另存，或重新取得文件',
    en: 'The content of the file is damaged ({member}, line {line}) and was not read. Open it in Word or WPS to repair and save it, or get it again',
  },
  'import/xml-doctype': {
    'zh-CN': '文件里有文档类型声明（{member}），办公软件不会这样保存，为安全起见没有读取；请核对文件来源',
    en: 'The file holds a document type declaration ({member}), which no office program writes, and was not read for safety. Check where it comes from',
  },

  // Content
  'import/tracked-changes': {
    'zh-CN': '文件里有 {count} 处未处理的修订，已按全部接受后的内容读取；请在定稿前接受或拒绝这些修订',
    en: 'The file holds {count} tracked changes that are still open; it was read as if all were accepted. Accept or reject them before it is final',
  },
  'import/hidden-words': {
    'zh-CN': '有 {count} 处隐藏的表格或表格内容没有读取；如应检查，请取消隐藏后另存',
    en: '{count} hidden tables or parts of tables were not read. If they should be checked, unhide them and save the file',
  },
  'import/hidden-cells': {
    'zh-CN': '工作表“{sheet}”中隐藏的 {rows} 行、{columns} 列没有读取；如应检查，请取消隐藏或筛选后另存',
    en: 'Hidden rows ({rows}) and columns ({columns}) of the sheet “{sheet}” were not read. If they should be checked, unhide them or clear the filter and save the file',
  },
  'import/hidden-sheets': {
    'zh-CN': '隐藏的工作表没有读取：{sheets}；如应检查，请取消隐藏后另存',
    en: 'Hidden sheets were not read: {sheets}. If they should be checked, unhide them and save the file',
  },
  'import/chunk-unread': {
    'zh-CN': '文件里嵌入的内容（{member}）没有读取，任务可能不全；请用 Word 或 WPS 打开文件，另存为新的 docx，再检查',
    en: 'A document embedded in the file ({member}) was not read, so tasks may be missing. Open the file in Word or WPS, save it as a new docx and check that',
  },
  'import/columns-left-out': {
    'zh-CN':
      '[[工作表“{sheet}”的]]表格超过 {limit} 栏，后面的栏目[[（从 {ref} 列起）]]没有读取；任务分解表不会这么宽，请删去无关的栏目后另存，再检查',
    en: 'A table[[ on the sheet “{sheet}”]] has more than {limit} columns; those behind[[, from column {ref} on,]] were not read. No breakdown table is that wide: delete the columns that do not belong to it, save the file and check that',
  },
  'import/uncertain-rows': {
    'zh-CN':
      '表格的行与行之间没有线，也没有序号，{rows} 行是按文字所在的位置划分的，可能有误；请对照原件逐行核对，或向印发单位索取 Word 文件',
    en: 'Neither lines nor numbers part the rows of the table: its {rows} rows were told by where the words stand, and some may be wrong. Check each against the original, or ask the issuing office for the Word file',
  },
  'import/uncertain-row': {
    'zh-CN': '第 {page} 页的表格从“{text}”这一行起行、栏没有分清，可能有任务漏读或并错；请对照原件核对这一页',
    en: 'Rows and columns could not be told apart on page {page} from “{text}” on; tasks may be missing or run together. Check this page against the original',
  },
  'import/uncertain-page-end': {
    'zh-CN':
      '第 {page} 页末尾的一行没有序号，看不出下一页开头是接着这一行，还是另一项任务，读入的结果可能有误；请对照原件核对这两页之间的任务',
    en: 'The last row of page {page} has no number, and nothing tells whether the next page goes on with it or begins another task. It may have been read wrong: check the tasks between these pages against the original',
  },
  'import/unread-table': {
    'zh-CN':
      '有一张 {rows} 行的表格没有表头，栏数与前面的分解表不一致，没有读入（开头是“{text}”）；请核对是否漏了任务，可把表头补上或把表格接好',
    en: 'A table of {rows} rows without headings has other columns than the breakdown table before it and was not read (it begins with “{text}”). Check whether tasks are missing; give it headings or join the tables',
  },
  'import/other-table': {
    'zh-CN':
      '另有一张 {rows} 行的表格（开头是“{text}”）不是任务分解表的栏目，没有读成任务；如果其中有任务，请把表头改成“工作任务”“责任单位”等通用名称',
    en: 'Another table of {rows} rows (it begins with “{text}”) does not have the columns of a breakdown table; no tasks were read from it. If it holds tasks, use headings such as 工作任务 and 责任单位',
  },
  'import/formula-without-value': {
    'zh-CN':
      '工作表“{sheet}”有 {count} 个单元格是公式（第一个在 {ref}），文件里没有存计算结果，按空白读取；请用 Excel 或 WPS 打开后重新保存',
    en: '{count} cells of the sheet “{sheet}” (the first is {ref}) hold formulas whose results are not stored in the file; they were read as blank. Open the file in Excel or WPS and save it again',
  },
} as const satisfies Record<string, Localised>;
