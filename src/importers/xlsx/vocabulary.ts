import type { XmlVocabulary } from '../xml/read-xml.ts';

/** Transitional and strict namespaces (ISO/IEC 29500-1 and -4). */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'x',
  'http://purl.oclc.org/ooxml/spreadsheetml/main': 'x',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://www.w3.org/XML/1998/namespace': 'xml',
};

/** Looks, checks, drawings, and the readings of characters. */
const SKIPPED = `
  rPr rPh phoneticPr sheetViews sheetFormatPr sheetPr sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState
  dataConsolidate customSheetViews conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing
  legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst fonts fills borders cellStyleXfs
  cellStyles dxfs tableStyles colors alignment protection definedNames bookViews calcPr fileVersion
`
  .trim()
  .split(/\s+/)
  .map((name) => `x:${name}`);

export const SHEET_XML: XmlVocabulary = {
  prefixes: PREFIXES,
  skipped: new Set(SKIPPED),
  // Sheets that were formatted to the last row hold a million of these, and no word. Without r the next one counts from it.
  isIdle: (name, attributes) =>
    (name === 'x:c' || name === 'x:row') && attributes.some(([attribute]) => attribute === 'r'),
  hasText: (name) => name === 'x:v' || name === 'x:t',
};
