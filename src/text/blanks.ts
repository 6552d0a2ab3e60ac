/** Blanks, line breaks, ideographic blanks and the invisible characters that extraction leaves behind. */
const BLANKS = /[\s\u200b-\u200f\u2060\ufeff\u00ad]+/g;

export function stripBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

export function isBlank(character: string): boolean {
  return /^[\s\u200b-\u200f\u2060\ufeff\u00ad]$/.test(character);
}

const LATIN = /[A-Za-z0-9]/;

/** Takes out line wraps and letter-spacing; a blank between two Latin words is a blank that was written. */
export function joinWraps(text: string): string {
  return text.trim().replace(BLANKS, (_, offset: number, all: string) => {
    const before = all[offset - 1] ?? '';
    const after = all.slice(offset).trimStart()[0] ?? '';
    return LATIN.test(before) && LATIN.test(after) ? ' ' : '';
  });
}
