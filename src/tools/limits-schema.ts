import { READER_LIMITS, type ReaderLimits } from '../importers/limits.ts';
import type { Json } from '../model/finding.ts';

type Schema = { readonly [key: string]: Json };

const MEANING: Readonly<Record<keyof ReaderLimits, string>> = {
  bytes: '文件本身的字节数。Bytes of the file itself.',
  inflatedBytes: '解压后的总字节数。Bytes that its packed parts become.',
  entries: '压缩包里的部件数。Parts in the zip container.',
  ratio: '单个部件的压缩倍数。How many times its packed size a part becomes.',
  ratioFrom: '从多少字节起计算压缩倍数。Bytes from which on the ratio counts.',
  nesting: '元素、表格的嵌套层数。Levels of elements and tables inside each other.',
  elements: 'XML 元素数。XML elements.',
  pages: 'PDF 的页数。Pages of a PDF.',
  operators: 'PDF 的绘图指令数。Operators that draw the pages of a PDF.',
  tables: '表格数。Tables.',
  rows: '表格的总行数。Rows of all tables.',
  cells: '表格的总单元格数。Cells of all tables.',
  characters: '表格的总字数。Characters in all cells.',
  cellCharacters: '一个单元格的字数。Characters in one cell.',
  milliseconds: '读取一个文件的毫秒数。Milliseconds for reading one file.',
  conversionMilliseconds:
    '由 LibreOffice 转换一个文件的毫秒数。Milliseconds for converting one file by means of LibreOffice.',
  memoryMegabytes: '读取时占用的内存（MB）。Memory for reading, in MB.',
};

/** Recursion goes as deep as tables stand in each other. */
const DEEPEST = 1_000;

/** What reading one office file may use up. */
export function limitsSchema(): Schema {
  const entries = Object.entries(MEANING).map(([key, description]) => [
    key,
    {
      type: 'integer',
      minimum: 1,
      ...(key === 'nesting' && { maximum: DEEPEST }),
      default: READER_LIMITS[key as keyof ReaderLimits],
      description,
    },
  ]);
  return {
    title: 'ConfigLimits',
    type: 'object',
    description:
      '读取一个办公文件（docx、xlsx、pdf 等）的上限，超过即拒绝读取。Limits on reading one office file; a file beyond them is refused.',
    additionalProperties: false,
    properties: Object.fromEntries(entries) as Schema,
  };
}
