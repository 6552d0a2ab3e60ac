const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;

/** Full-width Latin letters, digits, punctuation and blanks as half-width ones; length is kept. */
export function foldWidths(text: string): string {
  return text.replace(FULL_WIDTH, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
