import type { XmlVocabulary } from '../xml/read-xml.ts';

/** Transitional and strict namespaces (ISO/IEC 29500-1 and -4): what is not Microsoft's or W3C's is the same in both. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Looks and earlier looks: most of a document's XML, and nothing that it says. */
const LOOKS = `
  rPrChange pPrChange tblPrChange tblPrExChange trPrChange tcPrChange sectPrChange tblGridChange numberingChange
  tcBorders tblBorders pBdr bdr shd tblCellMar tcMar rFonts sz szCs color b bCs i iCs u kern lang spacing ind jc
  tabs vAlign textAlignment widowControl snapToGrid adjustRightInd autoSpaceDE autoSpaceDN bidi
  suppressLineNumbers suppressAutoHyphens keepNext keepLines rsid highlight tcW tblW tblInd tblLayout
  tblLook noWrap hideMark trHeight cantSplit tblpPr proofErr bookmarkStart bookmarkEnd commentRangeStart
  commentRangeEnd lastRenderedPageBreak sectPr instrText delText delInstrText commentReference latentStyles framePr contextualSpacing tblStylePr w position em fitText
`
  .trim()
  .split(/\s+/)
  .map((name) => `w:${name}`);

export const WORD_XML: XmlVocabulary = {
  prefixes: PREFIXES,
  skipped: new Set(LOOKS),
  hasText: (name) => name === 'w:t' || name === 'm:t',
};
