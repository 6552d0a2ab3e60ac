import type { Problem } from '../../model/document.ts';
import { withoutTraces } from '../../text/blanks.ts';
import type { ReaderLimits } from '../limits.ts';
import { refusal } from '../problem.ts';
import { decodeXml } from './decode-xml.ts';
import { withoutReferences } from './entities.ts';
import { type Declarations, openNamespaces, type Namespaces } from './namespaces.ts';

export interface XmlElement {
  /** Prefix of the vocabulary's own choice and local name: `w:tbl`. */
  name: string;
  /** Attributes by names of the same kind; those without a namespace by their local name. */
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export interface XmlVocabulary {
  /** Namespace → prefix under which its names are known here. Names of other namespaces have the prefix `?`. */
  prefixes: Readonly<Record<string, string>>;
  /** Elements that are left out with all that stands in them. */
  skipped: ReadonlySet<string>;
  /** Whether an element without content says nothing: it is left out and does not count. */
  isIdle?(name: string, attributes: Tag['attributes']): boolean;
  /** Elements whose own characters count; elsewhere blanks and line ends only lay out the XML. */
  hasText(name: string): boolean;
}

interface OpenElement extends XmlElement {
  /** As written: the end tag must repeat it. */
  written: string;
  children: XmlNode[];
  isText: boolean;
  isSkipped: boolean;
  /** Namespaces of its own. */
  declared: Declarations;
}

const NAME = /[^\s<>/="'&!?]+/y;
const ATTRIBUTE = /\s+([^\s<>/="'&]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/**
 * The tree of an XML part; `member` names the part in messages. DOCTYPE, entities and deep nesting are refused. It leaps
 * from mark to mark instead of walking over characters: most of a short run is code that has not been compiled yet, and
 * a parser that looks at each character (saxes) took four times as long for a table of 40 tasks.
 */
export function readXml(
  bytes: Uint8Array,
  member: string,
  vocabulary: XmlVocabulary,
  limits: ReaderLimits,
): { root: XmlElement } | { problem: Problem } {
  const text = decodeXml(bytes);
  const open: OpenElement[] = [];
  const namespaces = openNamespaces(vocabulary.prefixes);
  let root: OpenElement | undefined;
  let elements = 0;
  let at = 0;

  const damaged = (): { problem: Problem } => refusal('import/xml-damaged', { member, line: lineAt(text, at) });
  const close = (): void => {
    const { declared } = open.pop()!;
    if (declared.length > 0) namespaces.close(declared);
  };

  for (;;) {
    const mark = text.indexOf('<', at);
    const words = text.slice(at, mark < 0 ? undefined : mark);
    const inside = open.at(-1);
    if (inside?.isText && words !== '') {
      const plain = withoutReferences(words);
      if (plain === undefined) return damaged();
      inside.children.push(withoutTraces(plain));
    } else if (!inside && words.trim() !== '') return damaged();
    if (mark < 0) break;
    at = mark;

    const next = text[at + 1];
    if (next === '/') {
      const end = text.indexOf('>', at);
      if (end < 0 || text.slice(at + 2, end).trimEnd() !== inside?.written) return damaged();
      close();
      at = end + 1;
      continue;
    }
    if (next === '!' || next === '?') {
      if (/^<!doctype/i.test(text.slice(at, at + 9))) return refusal('import/xml-doctype', { member });
      const aside = readAside(text, at);
      if (!aside || (aside.words !== '' && !inside)) return damaged();
      if (inside?.isText && aside.words !== '') inside.children.push(withoutTraces(aside.words));
      at = aside.end;
      continue;
    }

    const tag = readTag(text, at + 1);
    if (!tag || (root && !inside)) return damaged();
    if (open.length >= limits.nesting) return refusal('import/nested-too-deep', { limit: limits.nesting });
    if (tag.declared.length > 0) namespaces.open(tag.declared);
    const name = namespaces.elementName(tag.written);
    const isIdle = tag.isEmpty && vocabulary.isIdle?.(name, tag.attributes) === true;
    const isSkipped = inside?.isSkipped === true || isIdle || vocabulary.skipped.has(name);
    const element: OpenElement = {
      name,
      attributes: isSkipped || tag.attributes.length === 0 ? NO_ATTRIBUTES : attributesOf(tag.attributes, namespaces),
      children: [],
      written: tag.written,
      isText: !isSkipped && vocabulary.hasText(name),
      isSkipped,
      declared: tag.declared,
    };
    if (!isSkipped) {
      elements += 1;
      if (elements > limits.elements) return refusal('import/too-many-elements', { limit: limits.elements });
      inside?.children.push(element);
    }
    root ??= element;
    open.push(element);
    if (tag.isEmpty) close();
    at = tag.end;
  }
  return root && open.length === 0 ? { root } : damaged();
}

/** A comment, an instruction, or characters in CDATA; undefined where it does not end. */
function readAside(text: string, at: number): { words: string; end: number } | undefined {
  const [opening, closing] = text.startsWith('<!--', at)
    ? ['<!--', '-->']
    : text.startsWith('<![CDATA[', at)
      ? ['<![CDATA[', ']]>']
      : ['<?', '?>'];
  if (!text.startsWith(opening, at)) return undefined;
  const end = text.indexOf(closing, at + opening.length);
  if (end < 0) return undefined;
  return { words: closing === ']]>' ? text.slice(at + opening.length, end) : '', end: end + closing.length };
}

interface Tag {
  written: string;
  /** Values with their references resolved. */
  attributes: readonly (readonly [name: string, value: string])[];
  declared: Declarations;
  isEmpty: boolean;
  end: number;
}

const NONE: readonly never[] = [];

/** A start tag from behind its <. */
function readTag(text: string, from: number): Tag | undefined {
  NAME.lastIndex = from;
  const written = NAME.exec(text)?.[0];
  if (written === undefined) return undefined;
  let at = from + written.length;
  if (text[at] === '>') return { written, attributes: NONE, declared: NONE, isEmpty: false, end: at + 1 };
  const attributes: [string, string][] = [];
  const declared: [string, string][] = [];
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found) break;
    const value = withoutReferences(found[2] ?? found[3] ?? '');
    if (value === undefined) return undefined;
    const name = found[1]!;
    (name === 'xmlns' || name.startsWith('xmlns:') ? declared : attributes).push([name, value]);
    at = ATTRIBUTE.lastIndex;
  }
  TAG_END.lastIndex = at;
  const end = TAG_END.exec(text);
  return end ? { written, attributes, declared, isEmpty: end[1] === '/', end: TAG_END.lastIndex } : undefined;
}

function attributesOf(written: Tag['attributes'], namespaces: Namespaces): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of written) attributes[namespaces.attributeName(name)] = value;
  return attributes;
}

function lineAt(text: string, at: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) line += 1;
  return line;
}
