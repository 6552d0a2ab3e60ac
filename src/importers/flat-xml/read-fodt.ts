import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { odtContent } from '../odt/read-odt.ts';
import { ODF_XML } from '../odt/vocabulary.ts';
import { readXml } from '../xml/read-xml.ts';

/** OpenDocument texts of a single XML file (*.fodt). */
export function readFodt(bytes: Uint8Array, limits: ReaderLimits): OfficeContent {
  const read = readXml(bytes, 'XML', ODF_XML, limits);
  return 'problem' in read ? { blocks: [], problems: [read.problem] } : odtContent([read.root], limits);
}
