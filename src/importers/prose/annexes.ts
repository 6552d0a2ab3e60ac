import { stripBlanks } from '../../text/blanks.ts';
import { isTableTitle } from '../notice/is-table-title.ts';
import type { Entry } from './entries.ts';

/** 附件2, alone or with the title behind it; 附件：1.… in the notice lists them. */
const ANNEX = /^附[件表][\d一二三四五六七八九十]{1,2}(?![.．、\d])[:：]?/;

/** The parts of a running text that are tables of their own: each annex, each title with a numbering that begins anew. */
export function annexesOf(entries: readonly Entry[]): Entry[][] {
  const parts: Entry[][] = [[]];
  for (const [at, entry] of entries.entries()) {
    const isAnnex = ANNEX.test(stripBlanks(entry.line.text));
    if ((isAnnex || isNextTitle(entries, at, parts.at(-1)!)) && parts.at(-1)!.length > 0) parts.push([]);
    parts.at(-1)!.push(entry);
  }
  return parts;
}

/** A title behind tasks, over a list that begins at 1. */
function isNextTitle(entries: readonly Entry[], at: number, part: readonly Entry[]): boolean {
  const { line, style } = entries[at]!;
  if (style !== undefined || !isTableTitle(line.text) || !part.some(({ groups }) => groups.length > 0)) return false;
  return entries.slice(at + 1, at + 6).find((entry) => entry.style !== undefined)?.value === 1;
}
