import type { Table } from '../../src/model/table.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { readPlace } from '../../src/text/places.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';

/** The province that tables of one chain belong to, by issuers, titles of notices and agency codes; undefined unless all agree. */
export function provinceOf(tables: readonly Table[], vocabulary: Vocabulary): string | undefined {
  const found = new Set<string>();
  for (const { issuer, noticeTitle, title, docNumber, basis } of tables) {
    for (const text of [issuer, noticeTitle, title, ...basis.map((entry) => entry.title)]) {
      const place = text && readPlace(stripBlanks(text.value).replace(/^\d{4}年/, ''), vocabulary);
      if (place?.level === 'province') found.add(place.name);
    }
    for (const number of [docNumber, ...basis.map((entry) => entry.docNumber)]) {
      const place = number && vocabulary.codes.get(number.agency.slice(0, 1));
      if (place?.level === 'province') found.add(place.name);
    }
  }
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
