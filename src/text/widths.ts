const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;

/** Full-width Latin letters, digits, punctuation and blanks as half-width ones; length is kept. */
export function foldWidths(text: string): string {
  return text.replace(FULL_WIDTH, (character) =>
    character === '\u3000' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

/** In full-width characters; others take half the room. */
export function widthOf(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) width += text.charCodeAt(at) < 0x2000 ? 0.5 : 1;
  return width;
}
