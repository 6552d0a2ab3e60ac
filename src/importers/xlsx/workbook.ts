import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { readRelationships, targetOf } from '../ooxml/relationships.ts';
import { refusal } from '../problem.ts';
import { childAt, childrenNamed } from '../xml/element.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { type CellSource, isTrue } from './sheet.ts';
import { readSharedStrings } from './strings.ts';
import { readCellFormats } from './styles.ts';
import { SHEET_XML } from './vocabulary.ts';

export interface Workbook {
  /** Worksheets in the order of their tabs. */
  sheets: readonly { name: string; part: string; isHidden: boolean }[];
  source: CellSource;
}

/** Finds the parts by their relationships, as their names are up to the program that wrote them. */
export function readWorkbook(zip: Zip, limits: ReaderLimits): { workbook: Workbook } | { problem: Problem } {
  const top = readRelationships(zip, '', SHEET_XML, limits);
  if ('problem' in top) return top;
  const main = targetOf(top.byId, 'officeDocument') ?? 'xl/workbook.xml';
  if (!zip.has(main)) return refusal('import/part-missing', { member: main });
  // The binary kind of workbook has the same container and other parts.
  if (main.endsWith('.bin')) return refusal('import/binary-office', { format: 'xlsb' });
  const root = readPart(zip, main, limits);
  if ('problem' in root) return root;
  const own = readRelationships(zip, main, SHEET_XML, limits);
  if ('problem' in own) return own;

  const is1904 = isTrue(childAt(root.root, 'x:workbookPr')?.attributes['date1904']);
  const optional = (kind: string): { root?: XmlElement } | { problem: Problem } => {
    const part = targetOf(own.byId, kind);
    return part !== undefined && zip.has(part) ? readPart(zip, part, limits) : {};
  };
  const strings = optional('sharedStrings');
  if ('problem' in strings) return strings;
  const styles = optional('styles');
  if ('problem' in styles) return styles;
  const sheets = childrenNamed(childAt(root.root, 'x:sheets'), 'x:sheet').flatMap(({ attributes }) => {
    const target = own.byId.get(attributes['r:id'] ?? '');
    if (target?.kind !== 'worksheet') return [];
    const isHidden = attributes['state'] !== undefined && attributes['state'] !== 'visible';
    return [{ name: attributes['name'] ?? '', part: target.target, isHidden }];
  });
  return {
    workbook: {
      sheets,
      source: {
        strings: readSharedStrings(strings.root),
        formats: readCellFormats(styles.root, is1904),
        is1904,
      },
    },
  };
}

export function readPart(zip: Zip, name: string, limits: ReaderLimits): { root: XmlElement } | { problem: Problem } {
  const content = zip.read(name);
  return 'problem' in content ? content : readXml(content.bytes, name, SHEET_XML, limits);
}
