import type { Source } from '../../model/document.ts';
import { officeFormat } from './office-format.ts';

/** A format that is read after an office program has converted it. */
export interface OlderFormat {
  /** As people know it. */
  name: string;
  /** Extension that tells the office program what it has before it. */
  from: 'doc' | 'xls' | 'ods' | 'rtf';
  to: 'docx' | 'xlsx';
}

/** How the older container names the stream of a text document and of a sheet ([MS-DOC] 2.1.1, [MS-XLS] 2.1.2). */
const STREAMS: readonly (readonly [name: string, kind: 'doc' | 'xls' | 'ppt'])[] = [
  ['WordDocument', 'doc'],
  ['Workbook', 'xls'],
  ['Book', 'xls'],
  ['PowerPoint Document', 'ppt'],
];

const TEXT_NAMES = /\.(?:doc|dot|wps|wpt)$/i;
const SHEET_NAMES = /\.(?:xls|xlt|et|ett)$/i;

/** Which older format a file has, by its content; its name decides where the content does not tell. */
export function olderFormat(source: Source): OlderFormat | undefined {
  const { path, bytes } = source;
  const format = officeFormat(source);
  if (format === 'rtf') return { name: 'rtf', from: 'rtf', to: 'docx' };
  if (format === 'ods') return { name: 'ods', from: 'ods', to: 'xlsx' };
  if (format !== 'doc / xls / wps') return undefined;
  const content = new TextDecoder('latin1').decode(bytes);
  const kind = STREAMS.find(([name]) => content.includes(`${[...name].join('\0')}\0\0\0`))?.[1];
  const extension = /\.([A-Za-z]{2,4})$/.exec(path)?.[1]?.toLowerCase();
  if (kind === 'ppt') return undefined;
  if (kind === 'xls' || (!kind && SHEET_NAMES.test(path))) return { name: extension ?? 'xls', from: 'xls', to: 'xlsx' };
  if (kind === 'doc' || TEXT_NAMES.test(path)) return { name: extension ?? 'doc', from: 'doc', to: 'docx' };
  return undefined;
}
