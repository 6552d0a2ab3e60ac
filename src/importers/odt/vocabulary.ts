import type { XmlVocabulary } from '../xml/read-xml.ts';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

const PREFIXES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['office', 'text', 'table', 'style', 'manifest'].map((name) => [`${ODF}${name}:1.0`, name] as const),
  ),
  [`${ODF}drawing:1.0`]: 'draw',
  [`${ODF}svg-compatible:1.0`]: 'svg',
  [`${ODF}xsl-fo-compatible:1.0`]: 'fo',
  'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0': 'loext',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Not part of the text: signs of notes, comments, what was deleted, descriptions of pictures, forms, readings beside characters. */
const ASIDE = `
  text:note-citation text:sequence-decls text:variable-decls text:user-field-decls text:ruby-text office:annotation
  office:annotation-end office:forms office:font-face-decls office:scripts office:master-styles svg:title
  svg:desc draw:image text:bookmark text:bookmark-start text:bookmark-end text:soft-page-break style:paragraph-
  properties style:table-cell-properties
`
  .trim()
  .split(/\s+/);

export const ODF_XML: XmlVocabulary = {
  prefixes: PREFIXES,
  skipped: new Set(ASIDE),
  hasText: (name) => name.startsWith('text:') && name !== 'text:list' && name !== 'text:list-item',
};
