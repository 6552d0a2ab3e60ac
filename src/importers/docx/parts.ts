import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { type Relationship, readRelationships, targetOf } from '../ooxml/relationships.ts';
import { refusal } from '../problem.ts';
import { readXml, type XmlElement } from '../xml/read-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { WORD_XML } from './vocabulary.ts';

/** The parts of a document that say what it reads. */
export interface DocxParts {
  document: XmlElement;
  styles?: XmlElement;
  numbering?: XmlElement;
  footnotes?: XmlElement;
  endnotes?: XmlElement;
  /** Parts that the document refers to, by id. */
  related: ReadonlyMap<string, Relationship>;
}

/** Finds the parts by their relationships, as their names are up to the program that wrote them. */
export function readParts(zip: Zip, limits: ReaderLimits): { parts: DocxParts } | { problem: Problem } {
  const top = readRelationships(zip, '', WORD_XML, limits);
  if ('problem' in top) return top;
  const main = targetOf(top.byId, 'officeDocument') ?? 'word/document.xml';
  if (!zip.has(main)) return refusal('import/part-missing', { member: main });
  const document = readPart(zip, main, limits);
  if ('problem' in document) return document;
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const own = readRelationships(zip, main, WORD_XML, limits);
  if ('problem' in own) return own;
  const parts: DocxParts = { document: document.root, related: own.byId };
  for (const key of ['styles', 'numbering', 'footnotes', 'endnotes'] as const) {
    const name = targetOf(own.byId, key) ?? `${folder}${key}.xml`;
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
