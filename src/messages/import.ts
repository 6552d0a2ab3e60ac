import type { Localised } from '../model/rule.ts';

export const IMPORT_MESSAGES = {
  // Files and encodings
  'import/empty': {
    'zh-CN': '文件是空的，没有可以检查的内容',
    en: 'The file is empty: there is nothing to check',
  },
  'import/too-large': {
    'zh-CN': '文件有 {size} MB，超过 {limit} MB 的上限，没有读取；任务分解表不会这么大，请核对是否选错了文件',
    en: 'The file has {size} MB, more than the limit of {limit} MB, and was not read. No breakdown table is that large: check that this is the right file',
  },
  'import/binary': {
    'zh-CN': '这不是文字文件，里面是无法读出的数据；请核对是否选错了文件，或请提供文件的单位重新发送',
    en: 'This is not a text file: it holds data that cannot be read as text. Check that it is the right file, or ask for it to be sent again',
  },
  'import/binary-office': {
    'zh-CN':
      '这是 {format} 格式的文件，不能当作文字读取；请在 Word 或 WPS 中打开，“另存为”纯文本（*.txt），再检查存出的文件',
    en: 'This is a file in {format} format and cannot be read as text. Open it in Word or WPS, save it as plain text (*.txt), and check that file',
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
} as const satisfies Record<string, Localised>;
