import { characterTable } from './character-table.ts';

/** Blanks, line breaks, ideographic blanks and the invisible characters that extraction leaves behind. */
export const BLANK_CHARACTERS =
  '\t\n\v\f\r \u00a0\u00ad\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff';
const BLANKS = new RegExp(`[${BLANK_CHARACTERS}]+`, 'g');

const IS_BLANK = characterTable(BLANK_CHARACTERS);

export function stripBlanks(text: string): string {
  return text.replace(BLANKS, '');
}

export function isBlank(character: string): boolean {
  return character.length === 1 && IS_BLANK[character.charCodeAt(0)] === 1;
}

/** Nothing, or nothing but blanks. */
export function isAllBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (IS_BLANK[text.charCodeAt(at)] === 0) return false;
  return true;
}

/**
 * Signs that take no room and say nothing in Chinese: where a word may be broken (editors of web pages end each line with one), joiners,
 * marks of direction, and how the sign before them is drawn. Nobody sees them or wrote them.
 */
export const TRACES = '\\u00ad\\u200b-\\u200f\\u2060\\ufe0e\\ufe0f\\ufeff';
const TRACE = new RegExp(`[${TRACES}]`);
const ALL_TRACES = new RegExp(TRACE, 'g');

export function withoutTraces(text: string): string {
  return TRACE.test(text) ? text.replace(ALL_TRACES, '') : text;
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
