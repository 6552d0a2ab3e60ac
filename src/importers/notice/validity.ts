import type { Problem } from '../../model/document.ts';
import { stripBlanks } from '../../text/blanks.ts';
import type { Paragraph } from '../grid/grid.ts';
import { placeOfParagraph } from '../grid/places.ts';
import { doubt } from '../problem.ts';
import { isNotInForce, isOutOfForceMark, markOfTitle, outOfForcePart } from './in-force.ts';
import { isTrail, readMetadata } from './metadata.ts';
import { paragraphLines } from './notice-line.ts';

/** What the page, or a mark on the text, says against its being in force; the first such place speaks for all. */
export function validityProblems(paragraphs: readonly Paragraph[]): Problem[] {
  let open: string | undefined;
  for (const line of paragraphs.flatMap(paragraphLines)) {
    if (line.text.trim() === '') continue;
    const words = saidAgainst(line.text, open);
    if (words !== undefined) {
      return [doubt('import/not-in-force', { data: { words }, about: [words], place: placeOfParagraph(line, '') })];
    }
    open = openLabel(line.text);
  }
  return [];
}

/** `label`: 有效性 at the end of the line before, whose value stands here. */
function saidAgainst(text: string, label: string | undefined): string | undefined {
  const plain = stripBlanks(text);
  const entries = readMetadata(text) ?? [];
  if (label !== undefined && entries.length === 0 && isNotInForce(plain)) return `${label}：${plain}`;
  if (isOutOfForceMark(plain)) return plain;
  if (isTrail(text)) return outOfForcePart(text);
  for (const { key, word, value } of entries) {
    if (key === 'validity' && isNotInForce(stripBlanks(value))) return `${word}：${stripBlanks(value)}`;
  }
  return markOfTitle(plain);
}

function openLabel(text: string): string | undefined {
  const last = readMetadata(text)?.at(-1);
  return last?.key === 'validity' && last.value === '' ? last.word : undefined;
}
