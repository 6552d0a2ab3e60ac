import { WORD, zipOf } from '../office-files.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A document around others: `{1}` in its body stands for the first of them. */
export function docxWith(
  body: string,
  chunks: readonly (readonly [name: string, bytes: Uint8Array | string])[],
): Uint8Array {
  const relations = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const related = chunks.map(
    ([name], at) => `<Relationship Id="c${at + 1}" Type="${RELATIONS}/aFChunk" Target="${name}"/>`,
  );
  return zipOf({
    '_rels/.rels': relations(`<Relationship Id="r" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/>`),
    'word/_rels/document.xml.rels': relations(related.join('')),
    'word/document.xml': `<w:document ${WORD} xmlns:r="${RELATIONS}"><w:body>${body.replace(/\{(\d)\}/g, '<w:altChunk r:id="c$1"/>')}</w:body></w:document>`,
    ...Object.fromEntries(chunks.map(([name, bytes]) => [`word/${name}`, bytes])),
  });
}
