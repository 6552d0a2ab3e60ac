import type { Problem } from '../../model/document.ts';
import type { OfficeContent } from '../grid/blocks.ts';
import type { ReaderLimits } from '../limits.ts';
import { blocksOf } from '../office/pieces.ts';
import { newTally, passedLimit, widthProblems } from '../office/tally.ts';
import { fileDoubt, fileFault, refusal } from '../problem.ts';
import { childAt, isElement } from '../xml/element.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import { openZip, type Zip } from '../zip/open-zip.ts';
import type { Unpack } from '../zip/unpack.ts';
import { readOdtPieces } from './blocks.ts';
import type { OdtReading } from './reading.ts';
import { readOdtStyles } from './styles.ts';
import { ODF_XML } from './vocabulary.ts';

/** Paragraphs and tables of an OpenDocument text, as the final text shows them. */
export function readOdt(bytes: Uint8Array, limits: ReaderLimits, unpack: Unpack): OfficeContent {
  const opened = openZip(bytes, limits, unpack);
  if ('problem' in opened) return refused(opened.problem);
  const { zip } = opened;
  if (isEncrypted(zip)) return refused(fileFault('import/encrypted'));
  const content = readPart(zip, 'content.xml', limits);
  if ('problem' in content) return refused(content.problem);
  const styles = zip.has('styles.xml') ? readPart(zip, 'styles.xml', limits) : undefined;
  if (styles && 'problem' in styles) return refused(styles.problem);
  return odtContent(styles ? [content.root, styles.root] : [content.root], limits);
}

/** `roots`: the content, and the styles where they stand apart. */
export function odtContent(roots: readonly XmlElement[], limits: ReaderLimits): OfficeContent {
  const text = childAt(roots[0], 'office:body', 'office:text');
  if (!text) return refused(fileFault('import/part-missing', { member: 'office:text' }));
  const reading: OdtReading = {
    styles: readOdtStyles(roots),
    tally: newTally(limits),
    countersById: new Map(),
    countersByStyle: new Map(),
    outline: [],
    notes: [],
  };
  const blocks = blocksOf(readOdtPieces(text, reading, 0));
  const passed = passedLimit(reading.tally);
  if (passed) return refused(passed);
  const changes = childAt(text, 'text:tracked-changes')?.children.filter(isElement).length ?? 0;
  const tracked = changes > 0 ? [fileDoubt('import/tracked-changes', { count: changes })] : [];
  return { blocks, problems: [...tracked, ...widthProblems(reading.tally)] };
}

function readPart(zip: Zip, name: string, limits: ReaderLimits): { root: XmlElement } | { problem: Problem } {
  if (!zip.has(name)) return refusal('import/part-missing', { member: name });
  const part = zip.read(name);
  return 'problem' in part ? part : readXml(part.bytes, name, ODF_XML, limits);
}

/** Parts under a password stand in the container as ordinary ones; the manifest says which they are (ODF 1.3, part 2, 3.4). */
function isEncrypted(zip: Zip): boolean {
  const manifest = zip.has('META-INF/manifest.xml') ? zip.read('META-INF/manifest.xml') : undefined;
  return (
    manifest !== undefined &&
    'bytes' in manifest &&
    new TextDecoder().decode(manifest.bytes).includes('encryption-data')
  );
}

function refused(problem: Problem): OfficeContent {
  return { blocks: [], problems: [problem] };
}
