/** Whatever Unicode counts as a control, a format sign (marks of direction among them), a line or a paragraph separator. */
export const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The same without the line break, which many texts are full of. */
export const INVISIBLE_IN_LINE = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Text from a file, safe to print on a terminal: control characters, escapes and direction marks shown as ␛ or \u{…},
 * line breaks and tabs as blanks.
 */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = character.codePointAt(0)!;
    if (character === '\n' || character === '\r' || character === '\t') return ' ';
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : `\\u{${code.toString(16)}}`;
  });
}
