import type { OfficeContent } from '../grid/blocks.ts';
import type { DocxParts } from '../docx/parts.ts';
import { WORD_XML } from '../docx/vocabulary.ts';
import { wordContent } from '../docx/word-content.ts';
import type { ReaderLimits } from '../limits.ts';
import { fileFault } from '../problem.ts';
import { childAt, childrenNamed, isElement } from '../xml/element.ts';
import { readXml, type XmlElement, type XmlNode, type XmlVocabulary } from '../xml/read-xml.ts';

const VOCABULARY: XmlVocabulary = {
  ...WORD_XML,
  prefixes: {
    ...WORD_XML.prefixes,
    'http://schemas.microsoft.com/office/word/2003/wordml': 'w',
    'http://schemas.microsoft.com/office/word/2003/auxHint': 'wx',
    'http://schemas.microsoft.com/aml/2001/core': 'aml',
    'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg',
  },
};

/** Word documents of a single XML file: those of Word 2003, and the parts of a docx one after the other (“Word XML 文档”). */
export function readWordXml(bytes: Uint8Array, limits: ReaderLimits): OfficeContent {
  const read = readXml(bytes, 'XML', VOCABULARY, limits);
  if ('problem' in read) return { blocks: [], problems: [read.problem] };
  const parts = read.root.name === 'pkg:package' ? packedParts(read.root) : partsOf2003(read.root);
  const body = childAt(parts.document, 'w:body');
  if (!body) return { blocks: [], problems: [fileFault('import/part-missing', { member: 'w:body' })] };
  return wordContent(body, parts, limits, new Map());
}

type Parts = Omit<DocxParts, 'document' | 'related'> & { document: XmlElement | undefined };

function packedParts(root: XmlElement): Parts {
  const named = new Map(
    childrenNamed(root, 'pkg:part').map((part) => [
      /[^/]*$/.exec(part.attributes['pkg:name'] ?? '')![0],
      childAt(part, 'pkg:xmlData')?.children.find(isElement),
    ]),
  );
  const parts: Parts = { document: named.get('document.xml') };
  for (const key of ['styles', 'numbering', 'footnotes', 'endnotes'] as const) {
    const part = named.get(`${key}.xml`);
    if (part) parts[key] = part;
  }
  return parts;
}

function partsOf2003(root: XmlElement): Parts {
  const isPreserved = root.attributes['xml:space'] === 'preserve';
  const styles = childAt(root, 'w:styles');
  return { document: asNow(root, isPreserved), ...(styles && { styles }) };
}

/** Names that were changed for docx. */
const RENAMED: Readonly<Record<string, string>> = { 'w:vmerge': 'w:vMerge', 'w:hmerge': 'w:hMerge' };
const CHANGES: Readonly<Record<string, string>> = { 'Word.Insertion': 'w:ins', 'Word.Deletion': 'w:del' };

/** An element of Word 2003 in terms of docx. */
function asNow(element: XmlElement, isPreserved: boolean): XmlElement {
  const children = element.children.flatMap((child): readonly XmlNode[] => {
    if (!isElement(child)) return [child];
    if (child.name !== 'aml:annotation') return [asNow(child, isPreserved)];
    // Comments and bookmarks are no part of the text.
    const name = CHANGES[child.attributes['w:type'] ?? ''];
    const content = childAt(child, 'aml:content') ?? child;
    return name === undefined ? [] : [{ ...asNow(content, isPreserved), name }];
  });
  if (element.name === 'w:p') return { ...element, children: [...numberOf(element), ...children] };
  if (element.name === 'w:t' && isPreserved) {
    return { ...element, children, attributes: { ...element.attributes, 'xml:space': 'preserve' } };
  }
  return { ...element, children, name: RENAMED[element.name] ?? element.name };
}

/** Word 2003 writes the number that a list shows beside the list; bullets say nothing. */
function numberOf(paragraph: XmlElement): XmlElement[] {
  const shown = childAt(paragraph, 'w:pPr', 'w:listPr', 'wx:t')?.attributes['wx:val'] ?? '';
  if (!/[\p{L}\p{N}]/u.test(shown)) return [];
  const text: XmlElement = { name: 'w:t', attributes: { 'xml:space': 'preserve' }, children: [shown] };
  return [{ name: 'w:r', attributes: {}, children: [text] }];
}
