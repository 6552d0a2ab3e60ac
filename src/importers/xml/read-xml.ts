import { SaxesParser } from 'saxes';
import type { Problem } from '../../model/document.ts';
import type { ReaderLimits } from '../limits.ts';
import { refusal } from '../problem.ts';
import { decodeXml } from './decode-xml.ts';

export interface XmlElement {
  /** Prefix of the vocabulary's own choice and local name: `w:tbl`. */
  name: string;
  /** Attributes by names of the same kind; those without a namespace by their local name. */
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlVocabulary {
  /** Namespace → prefix under which its names are known here. Elements of other namespaces are kept under `?`. */
  prefixes: Readonly<Record<string, string>>;
  /** Elements that are left out with all that stands in them. */
  skipped: ReadonlySet<string>;
  /** Elements whose own characters count; elsewhere blanks and line ends only lay out the XML. */
  hasText(name: string): boolean;
}

/** Thrown through the parser's callbacks and caught around it: it knows no other way to stop. */
interface Stop {
  stop: { problem: Problem };
}

/** The tree of an XML part. DOCTYPE, entities and deep nesting are refused; `member` names the part in messages. */
export function readXml(
  bytes: Uint8Array,
  member: string,
  vocabulary: XmlVocabulary,
  limits: ReaderLimits,
): { root: XmlElement } | { problem: Problem } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  let root: OpenElement | undefined;
  /** Depth inside an element that is left out. */
  let skipping = 0;
  let elements = 0;

  parser.on('error', () => stop('import/xml-damaged', { member, line: parser.line }));
  parser.on('doctype', () => stop('import/xml-doctype', { member }));
  parser.on('opentag', (tag) => {
    if (open.length + skipping >= limits.nesting) stop('import/nested-too-deep', { limit: limits.nesting });
    const name = nameOf(tag, vocabulary);
    if (skipping > 0 || vocabulary.skipped.has(name)) {
      skipping += 1;
      return;
    }
    elements += 1;
    if (elements > limits.elements) stop('import/too-many-elements', { limit: limits.elements });
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) {
      if (attribute.prefix !== 'xmlns' && attribute.name !== 'xmlns') {
        attributes[attribute.prefix === '' ? attribute.local : nameOf(attribute, vocabulary)] = attribute.value;
      }
    }
    const element: OpenElement = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => {
    if (skipping > 0) skipping -= 1;
    else open.pop();
  });
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (skipping === 0 && element && vocabulary.hasText(element.name)) element.children.push(text);
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  try {
    for (const piece of decodeXml(bytes)) parser.write(piece);
    parser.close();
  } catch (thrown) {
    if (isStop(thrown)) return thrown.stop;
    throw thrown;
  }
  return root ? { root } : refusal('import/xml-damaged', { member, line: 1 });
}

interface OpenElement extends XmlElement {
  children: XmlNode[];
}

function nameOf({ uri, local }: { uri: string; local: string }, { prefixes }: XmlVocabulary): string {
  return `${Object.hasOwn(prefixes, uri) ? prefixes[uri] : '?'}:${local}`;
}

function stop(id: string, data: Problem['data']): never {
  throw { stop: refusal(id, data) } satisfies Stop;
}

function isStop(thrown: unknown): thrown is Stop {
  return typeof thrown === 'object' && thrown !== null && 'stop' in thrown;
}
