import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { childrenNamed } from '../xml/element.ts';
import { readXml, type XmlVocabulary } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';

export interface Relationship {
  /** The last word of its type: officeDocument, worksheet, sharedStrings. */
  kind: string;
  /** Name of a part in the container. */
  target: string;
}

/** Parts that a part refers to, by id; what lies outside the container is left out (ISO/IEC 29500-2, 9.3). */
export function readRelationships(
  zip: Zip,
  part: string,
  vocabulary: XmlVocabulary,
  limits: ReaderLimits,
): { byId: ReadonlyMap<string, Relationship> } | { problem: Problem } {
  const byId = new Map<string, Relationship>();
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  const name = `${folder}_rels/${part.slice(at)}.rels`;
  if (!zip.has(name)) return { byId };
  const content = zip.read(name);
  if ('problem' in content) return content;
  const read = readXml(content.bytes, name, vocabulary, limits);
  if ('problem' in read) return read;
  for (const { attributes } of childrenNamed(read.root, 'rel:Relationship')) {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External' || byId.has(id)) continue;
    const path = target.startsWith('/') ? target.slice(1) : folder + target;
    byId.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target: plainPath(path) });
  }
  return { byId };
}

/** The first part of a kind. */
export function targetOf(byId: ReadonlyMap<string, Relationship>, kind: string): string | undefined {
  return [...byId.values()].find((one) => one.kind === kind)?.target;
}

/** xl/./a.xml and xl/../a.xml; the names of a container are looked up in its directory and nowhere else. */
function plainPath(path: string): string {
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '.' && name !== '') names.push(name);
  }
  return names.join('/');
}
