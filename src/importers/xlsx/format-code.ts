/** One part of a number format: characters to show, or a place where a piece of the value goes. */
export type FormatPart =
  | { kind: 'text'; text: string }
  | { kind: 'general' }
  /** @: the text of the cell. */
  | { kind: 'words' }
  /** 0, # and ? between the marks of a number. */
  | { kind: 'digits'; mask: string }
  | { kind: 'percent' }
  | { kind: 'exponent'; mask: string }
  | { kind: 'fraction'; mask: string }
  /** Parts of a date or time: yyyy, m, dd, h, ss, aaaa; `elapsed` for those in square brackets. */
  | { kind: 'time'; mask: string; isElapsed: boolean }
  | { kind: 'half-day'; words: readonly [morning: string, afternoon: string] };

export interface FormatSection {
  parts: readonly FormatPart[];
  condition: { sign: string; value: number } | undefined;
  /** [DBNum1]: 1 for 一二三, 2 for 壹贰叁. */
  numerals: 1 | 2 | undefined;
}

const TOKEN =
  /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]|(General|G\/通用格式)|(上午\/下午|AM\/PM|A\/P)|((?:[#0?]+\s+)?[#0?]+\s?\/\s?[#0?\d]+)|(E[+-][#0?]+)|([#0?][#0?,]*(?:\.[#0?,]*)?|\.[#0?]+,*)|(%)|(@)|(y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|e+)|([\s\S])/gi;
/** Formats are some ten characters long; a file may hold one of a megabyte. */
const LONGEST = 255;

/** The sections of a format code: for positive numbers, negative ones, zero, and text. */
export function readFormatCode(code: string): FormatSection[] {
  return splitSections(code.slice(0, LONGEST)).map(readSection);
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [token] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|[\s\S]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections.slice(0, 4);
}

function readSection(code: string): FormatSection {
  const parts: FormatPart[] = [];
  let condition: FormatSection['condition'];
  let numerals: FormatSection['numerals'];
  for (const found of code.matchAll(TOKEN)) {
    const [token, quoted, escaped, bracket, general, halfDay, fraction, exponent, digits, percent, words, time, other] =
      found;
    if (bracket !== undefined) {
      const compared = /^(<=|>=|<>|=|<|>)(-?\d+(?:\.\d+)?)$/.exec(bracket);
      const currency = /^\$([^-]*)/.exec(bracket)?.[1];
      if (compared) condition = { sign: compared[1]!, value: Number(compared[2]) };
      else if (/^DBNum[12]$/i.test(bracket)) numerals = bracket.endsWith('1') ? 1 : 2;
      else if (/^(?:h+|m+|s+)$/i.test(bracket))
        parts.push({ kind: 'time', mask: bracket.toLowerCase(), isElapsed: true });
      else if (currency) parts.push({ kind: 'text', text: currency });
    } else if (quoted !== undefined) parts.push({ kind: 'text', text: quoted });
    else if (escaped !== undefined) parts.push({ kind: 'text', text: escaped });
    else if (general !== undefined) parts.push({ kind: 'general' });
    else if (halfDay !== undefined) parts.push({ kind: 'half-day', words: halfDayWords(halfDay) });
    else if (fraction !== undefined) parts.push({ kind: 'fraction', mask: fraction });
    else if (exponent !== undefined) parts.push({ kind: 'exponent', mask: exponent });
    else if (digits !== undefined) parts.push({ kind: 'digits', mask: digits });
    else if (percent !== undefined) parts.push({ kind: 'percent' });
    else if (words !== undefined) parts.push({ kind: 'words' });
    else if (time !== undefined) parts.push({ kind: 'time', mask: time.toLowerCase(), isElapsed: false });
    else if (other !== undefined) parts.push({ kind: 'text', text: other });
    // _x leaves room as wide as x, *x fills the cell with x: neither is text.
    else if (token.startsWith('_')) parts.push({ kind: 'text', text: ' ' });
  }
  return { parts: withMinutes(parts), condition, numerals };
}

function halfDayWords(written: string): readonly [string, string] {
  const [morning = '', afternoon = ''] = written.split('/');
  return [morning, afternoon];
}

/** m stands for minutes behind hours and in front of seconds, for months elsewhere; minutes become `n`. */
function withMinutes(parts: readonly FormatPart[]): FormatPart[] {
  const times = parts.filter((part): part is FormatPart & { kind: 'time' } => part.kind === 'time');
  return parts.map((part) => {
    if (part.kind !== 'time' || !/^m{1,2}$/.test(part.mask)) return part;
    const at = times.indexOf(part);
    const isMinutes =
      part.isElapsed || times[at - 1]?.mask.startsWith('h') === true || times[at + 1]?.mask.startsWith('s') === true;
    return isMinutes ? { ...part, mask: part.mask.replaceAll('m', 'n') } : part;
  });
}
