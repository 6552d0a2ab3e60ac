import { readCitations } from '../../text/citations.ts';
import { stripBlanks } from '../../text/blanks.ts';
import type { BasisEntry } from '../../model/generated/table-file.ts';
import type { Paragraph } from '../grid/grid.ts';
import { joinLines, type NoticeLine } from './notice-line.ts';

/** Opens the clause that names what the notice rests on. */
const OPENING =
  /(?:为(?:了)?(?:[^，。《]{0,12})?(?:贯彻|落实|做好|推进|加强|深化|规范)|根据|按照|依据|依照|遵照|贯彻落实|落实|参照|对照)/g;
/** Ends it: what follows is what the notice does itself. */
const OWN_ACT =
  /现将|现就|现印发|现下发|现转发|特制定|制定(?:了)?(?:本|如下|《)|编制(?:了)?(?:本|《)|研究制定|印发给|请结合|提出如下|结合(?:我|本|全)/;

/** The documents that the notice says it implements: those named after 为贯彻落实, 根据, 按照 in its opening sentences. */
export function findBasis(
  lines: readonly NoticeLine[],
  from: number,
  to: number,
): { entry: BasisEntry; source: Paragraph }[] {
  const starts: number[] = [];
  let text = '';
  for (let at = from; at < to; at += 1) {
    starts.push(text.length);
    text += lines[at]!.plain;
  }
  const lineAt = (offset: number) =>
    from +
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const found: { entry: BasisEntry; source: Paragraph }[] = [];
  for (const [start, end] of clausesOf(text)) {
    for (const { title, rawNumber, span } of readCitations(text.slice(start, end))) {
      const entry: BasisEntry = { ...(title && { title }), ...(rawNumber && { docNumber: stripBlanks(rawNumber) }) };
      if (found.some((known) => isSameBasis(known.entry, entry))) continue;
      found.push({ entry, source: joinLines(lines, lineAt(start + span[0]), lineAt(start + span[1] - 1) + 1) });
    }
  }
  return found;
}

export function isSameBasis(a: BasisEntry, b: BasisEntry): boolean {
  return a.docNumber !== undefined || b.docNumber !== undefined ? a.docNumber === b.docNumber : a.title === b.title;
}

/** From each opening word to the end of its sentence, or to where the notice speaks of itself. Titles in 《》 hide both. */
function clausesOf(text: string): [number, number][] {
  const masked = maskTitles(text);
  const clauses: [number, number][] = [];
  for (const opening of masked.matchAll(OPENING)) {
    if (clauses.some(([, end]) => opening.index < end)) continue;
    const rest = masked.slice(opening.index);
    const stops = [rest.indexOf('。'), rest.search(OWN_ACT)].filter((stop) => stop >= 0);
    clauses.push([opening.index, opening.index + Math.min(rest.length, ...stops)]);
  }
  return clauses;
}

/** The text with the words inside 《》 blotted out, length kept. */
function maskTitles(text: string): string {
  let depth = 0;
  let masked = '';
  for (const character of text) {
    if (character === '《') depth += 1;
    masked += depth > 0 && character !== '《' && character !== '》' ? '□'.repeat(character.length) : character;
    if (character === '》') depth = Math.max(0, depth - 1);
    // A mark that is never closed must not swallow the notice.
    if (character === '。' && depth > 0) depth = 0;
  }
  return masked;
}
