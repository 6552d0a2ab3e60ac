/** One part of a number format: characters to show, or a place where a piece of the value goes. */
export type FormatPart =
  | { kind: 'text'; text: string }
  | { kind: 'general' }
  /** @: the text of the cell. */
  | { kind: 'words' }
  /** 0, # or ?: the place of one figure. */
  | { kind: 'digit'; mask: '0' | '#' | '?' }
  | { kind: 'point' }
  /** Behind a figure's place: groups of three, or thousands that are left out. */
  | { kind: 'comma' }
  | { kind: 'percent' }
  /** E+ or E-: what stands behind it are places of the exponent. */
  | { kind: 'exponent'; showsPlus: boolean }
  /** The bar of a fraction, with the denominator where the format gives one. */
  | { kind: 'bar'; denominator: number | undefined }
  /** Parts of a date or time: yyyy, m, dd, h, ss, aaaa; `elapsed` for those in square brackets. */
  | { kind: 'time'; mask: string; isElapsed: boolean }
  | { kind: 'half-day'; words: readonly [morning: string, afternoon: string] };

export interface FormatSection {
  parts: readonly FormatPart[];
  condition: Condition | undefined;
  /** [DBNum1]: 1 for 一二三, 2 for 壹贰叁, 3 for １２３. */
  numerals: Numerals | undefined;
  /** Names of days and months are Chinese ones. */
  isChinese: boolean;
}

export interface Condition {
  sign: '<' | '<=' | '>' | '>=' | '=' | '<>';
  value: number;
}

export type Numerals = 1 | 2 | 3;

const TOKEN =
  /"([^"]*)"?|[\\!]([\s\S])|_[\s\S]|\*[\s\S]|\[([^\]]*)\]|(General|G\/通用格式)|(上午\/下午|AM\/PM|A\/P)|(E[+-])|([#0?])|(\.)|(,)|\/\s*([1-9]\d*)(?![#0?])|(\/)|(%)|(@)|(y+|m+|d+|h+|s+(?:\.0+)?|a{3,4}|e+)|([\s\S])/gi;
/** Formats are some ten characters long; a file may hold one of a megabyte. */
const LONGEST = 255;

/** The sections of a format code: for positive numbers, negative ones, zero, and text. */
export function readFormatCode(code: string): FormatSection[] {
  return splitSections(code.slice(0, LONGEST)).map((section) => readSection(inSystemLook(section)));
}

function splitSections(code: string): string[] {
  const sections = [''];
  for (const [token] of code.matchAll(/"[^"]*"?|[\\!][\s\S]|\[[^\]]*\]|[_*][\s\S]|[\s\S]/g)) {
    if (token === ';') sections.push('');
    else sections[sections.length - 1] += token;
  }
  return sections.slice(0, 4);
}

/**
 * The long date and the time of the system: what follows is only how they looked where the file was made. Offices here see
 * 2026年7月20日 and 18:00:00.
 */
function inSystemLook(section: string): string {
  if (/\[\$-(?:F800|x-sysdate)[\],]/i.test(section)) return 'yyyy"年"m"月"d"日"';
  if (/\[\$-(?:F400|x-systime)[\],]/i.test(section)) return 'h:mm:ss';
  return section;
}

function readSection(code: string): FormatSection {
  const parts: FormatPart[] = [];
  let condition: FormatSection['condition'];
  let numerals: FormatSection['numerals'];
  let isChinese = false;
  for (const found of code.matchAll(TOKEN)) {
    const [token, quoted, escaped, bracket, general, halfDay, exponent] = found;
    const [digit, point, comma, denominator, bar, percent, words, time, other] = found.slice(7);
    const text = quoted ?? escaped ?? other;
    if (bracket !== undefined) {
      const compared = /^(<=|>=|<>|=|<|>)\s*(-?\d+(?:\.\d+)?)$/.exec(bracket);
      const currency = /^\$([^-]*)/.exec(bracket)?.[1];
      isChinese ||= isChineseLocale(bracket);
      if (compared) condition = { sign: compared[1] as Condition['sign'], value: Number(compared[2]) };
      else if (/^DBNum[123]$/i.test(bracket)) numerals = Number(bracket.at(-1)) as Numerals;
      else if (/^(?:h+|m+|s+)$/i.test(bracket))
        parts.push({ kind: 'time', mask: bracket.toLowerCase(), isElapsed: true });
      else if (currency) parts.push({ kind: 'text', text: currency });
    } else if (text !== undefined) parts.push({ kind: 'text', text });
    else if (general !== undefined) parts.push({ kind: 'general' });
    else if (halfDay !== undefined) parts.push({ kind: 'half-day', words: halfDayWords(halfDay, isChinese) });
    else if (exponent !== undefined) parts.push({ kind: 'exponent', showsPlus: exponent.endsWith('+') });
    else if (digit !== undefined) parts.push({ kind: 'digit', mask: digit as '0' });
    else if (point !== undefined) parts.push({ kind: 'point' });
    else if (comma !== undefined) parts.push({ kind: 'comma' });
    else if (denominator !== undefined) parts.push({ kind: 'bar', denominator: Number(denominator) });
    else if (bar !== undefined) parts.push({ kind: 'bar', denominator: undefined });
    else if (percent !== undefined) parts.push({ kind: 'percent' });
    else if (words !== undefined) parts.push({ kind: 'words' });
    else if (time !== undefined) parts.push({ kind: 'time', mask: time.toLowerCase(), isElapsed: false });
    // _x leaves room as wide as x, *x fills the cell with x: neither is text.
    else if (token.startsWith('_')) parts.push({ kind: 'text', text: ' ' });
  }
  return { parts: withMinutes(parts), condition, numerals, isChinese };
}

/** [$-804], [$-zh-CN], [$¥-804]: the lower half of the number is the language. */
function isChineseLocale(bracket: string): boolean {
  const locale = /^\$[^-]*-([\w-]+)/.exec(bracket)?.[1] ?? '';
  return /^zh\b/i.test(locale) || /^[\dA-F]*[048C]04$/i.test(locale);
}

function halfDayWords(written: string, isChinese: boolean): readonly [string, string] {
  const [morning = '', afternoon = ''] = isChinese ? ['上午', '下午'] : written.toUpperCase().split('/');
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
