import { eastAsianWidth } from 'get-east-asian-width';

/** Colours and links. */
const SEQUENCE = /\u001b(?:\[[0-9;]*m|\]8;;[^\u001b]*\u001b\\)/g;
const ZERO_WIDTH = /^(?:\p{Mn}|\p{Me}|[\u200b-\u200d])$/u;

/** Columns that a text takes in a terminal; sequences for colours and links take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(SEQUENCE, '')) width += widthOfCharacter(character);
  return width;
}

function widthOfCharacter(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x300) return code < 0x20 ? 0 : 1;
  return ZERO_WIDTH.test(character) ? 0 : eastAsianWidth(code);
}

export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)));
}

/** The longest beginning of `text` that fits, with … where something is cut off. */
export function cutTo(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text;
  let width = 1;
  let kept = '';
  for (const character of text) {
    width += widthOfCharacter(character);
    if (width > columns) break;
    kept += character;
  }
  return `${kept}…`;
}

const NEVER_FIRST = new Set('，。、；：？！）》〉”’】〕%,.;:?!)]}');
const NEVER_LAST = new Set('（《〈“‘【〔([{');

/**
 * Breaks a plain text into lines of at most `columns`. Chinese may break between any two characters, except in front of
 * closing and behind opening marks (GB/T 15834-2011, 5.1); Latin words and numbers stay whole.
 */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const piece of pieces(text)) {
    const size = widthOf(piece);
    if (width + size > columns && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      width = 0;
      if (piece.trim() === '') continue;
    }
    line += piece;
    width += size;
  }
  lines.push(line.trimEnd());
  return lines;
}

/** Stretches that must not be broken. */
function pieces(text: string): string[] {
  const result: string[] = [];
  let opening = '';
  for (const token of text.match(/[\u0021-\u024f]+|\s|[^]/gu) ?? []) {
    if (NEVER_LAST.has(token)) opening += token;
    else if (opening === '' && result.length > 0 && NEVER_FIRST.has(token)) result[result.length - 1] += token;
    else {
      result.push(opening + token);
      opening = '';
    }
  }
  if (opening !== '') result.push(opening);
  return result;
}
