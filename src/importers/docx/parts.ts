import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { refusal } from '../problem.ts';
import { childrenNamed } from '../xml/element.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { WORD_XML } from './vocabulary.ts';

/** The parts of a document that say what it reads. */
export interface DocxParts {
  document: XmlElement;
  styles?: XmlElement;
  numbering?: XmlElement;
}

/** Finds the parts by their relationships, as their names are up to the program that wrote them. */
export function readParts(zip: Zip, limits: ReaderLimits): { parts: DocxParts } | { problem: Problem } {
  const top = relationships(zip, '_rels/.rels', '', limits);
  if ('problem' in top) return top;
  const main = top.targets.get('officeDocument') ?? 'word/document.xml';
  if (!zip.has(main)) return refusal('import/part-missing', { member: main });
  const document = readPart(zip, main, limits);
  if ('problem' in document) return document;
  const at = main.lastIndexOf('/') + 1;
  const folder = main.slice(0, at);
  const own = relationships(zip, `${folder}_rels/${main.slice(at)}.rels`, folder, limits);
  if ('problem' in own) return own;
  const parts: DocxParts = { document: document.root };
  for (const key of ['styles', 'numbering'] as const) {
    const name = own.targets.get(key) ?? `${folder}${key}.xml`;
    if (!zip.has(name)) continue;
    const part = readPart(zip, name, limits);
    if ('problem' in part) return part;
    parts[key] = part.root;
  }
  return { parts };
}

function readPart(zip: Zip, name: string, limits: ReaderLimits): { root: XmlElement } | { problem: Problem } {
  const content = zip.read(name);
  return 'problem' in content ? content : readXml(content.bytes, name, WORD_XML, limits);
}

/** Targets by the last word of their type: officeDocument, styles, numbering. */
function relationships(
  zip: Zip,
  name: string,
  folder: string,
  limits: ReaderLimits,
): { targets: ReadonlyMap<string, string> } | { problem: Problem } {
  const targets = new Map<string, string>();
  if (!zip.has(name)) return { targets };
  const read = readPart(zip, name, limits);
  if ('problem' in read) return read;
  for (const { attributes } of childrenNamed(read.root, 'rel:Relationship')) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External') continue;
    const kind = type.slice(type.lastIndexOf('/') + 1);
    if (!targets.has(kind)) targets.set(kind, target.startsWith('/') ? target.slice(1) : plainPath(folder + target));
  }
  return { targets };
}

/** word/./a.xml and word/../a.xml. */
function plainPath(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.') names.push(name);
  }
  return names.join('/');
}
