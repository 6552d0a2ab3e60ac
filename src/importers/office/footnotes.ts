import type { Paragraph } from '../grid/grid.ts';

/** A note at the foot of the page or behind the text, as the file holds it. */
export interface Footnote {
  /** The words that the sign of the note stands behind. */
  about: string;
  words: string;
}

/** Longer ones are a sentence, and say no more than the number of the note. */
const LONGEST = 16;

/** What the sign of a note stands behind: the last of the words in front of it, up to a mark or a blank. */
export function wordsNoted(before: string): string {
  const words = /[^\s、，；。：:（）()《》“”]*$/u.exec(before.trimEnd().replace(/[。，、；]$/, ''))![0];
  return words.length <= LONGEST ? words : '';
}

/** The note as a line that can be read without its page; the sign in the text is gone, so it says what it is about. */
export function footnoteLine({ about, words }: Footnote, number: number, cell: Paragraph['cell']): Paragraph {
  const text = `[${number}] ${about === '' ? '' : `${about}：`}${words}`;
  return { text, shape: 'note', ...(cell && { cell }) };
}
