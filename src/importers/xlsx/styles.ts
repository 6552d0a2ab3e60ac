import { childAt, childrenNamed, wholeNumber } from '../xml/element.ts';
import type { XmlElement } from '../xml/read-xml.ts';
import { BUILT_IN_FORMATS } from './built-in-formats.ts';
import { type NumberFormat, numberFormat } from './show-number.ts';

/** Formats by the style number of a cell. */
export type CellFormats = (style: string | undefined) => NumberFormat;

export function readCellFormats(root: XmlElement | undefined, is1904: boolean): CellFormats {
  const codes = new Map<number, string>();
  for (const { attributes } of childrenNamed(childAt(root, 'x:numFmts'), 'x:numFmt')) {
    const id = wholeNumber(attributes['numFmtId']);
    if (id !== undefined && attributes['formatCode'] !== undefined) codes.set(id, attributes['formatCode']);
  }
  const ids = childrenNamed(childAt(root, 'x:cellXfs'), 'x:xf').map(
    ({ attributes }) => wholeNumber(attributes['numFmtId']) ?? 0,
  );
  const formats = new Map<string, NumberFormat>();
  return (style) => {
    const id = ids[wholeNumber(style) ?? 0] ?? 0;
    const code = codes.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
    let format = formats.get(code);
    if (!format) formats.set(code, (format = numberFormat(code, is1904)));
    return format;
  };
}
