import { type Condition, type FormatPart, type FormatSection, readFormatCode } from './format-code.ts';
import { general } from './general.ts';
import { countNumeral, figures, numeral } from './numerals.ts';
import { type Moment, momentOf, showTime } from './show-date.ts';
import { showFigures } from './show-figures.ts';

/** A number format ready for use: what a cell with this number, or this text, shows. */
export interface NumberFormat {
  number(value: number): string;
  text(value: string): string;
}

export function numberFormat(code: string, is1904: boolean): NumberFormat {
  if (/^(?:general|@|)$/i.test(code)) return { number: general, text: (value) => value };
  const sections = readFormatCode(code);
  const numeric = numericSections(sections);
  return {
    number: (value) => showNumber(value, numeric, is1904),
    text(value) {
      const own = sections[3] ?? sections.find(hasWords);
      return own ? joined(own.parts.map((part) => (isWords(part) ? value : textOf(part)))) : value;
    },
  };
}

const textOf = (part: FormatPart): string => (part.kind === 'text' ? part.text : '');
const isWords = ({ kind }: FormatPart): boolean => kind === 'words' || kind === 'general';
const hasWords = ({ parts }: FormatSection): boolean => parts.some(({ kind }) => kind === 'words');
const isTime = ({ kind }: FormatPart): boolean => kind === 'time' || kind === 'half-day';

function numericSections(sections: readonly FormatSection[]): FormatSection[] {
  return sections.length > 3 ? sections.slice(0, 3) : sections.filter((section) => !hasWords(section));
}

function showNumber(value: number, sections: readonly FormatSection[], is1904: boolean): string {
  const chosen = sectionFor(value, sections);
  if (!chosen) return general(value);
  const { section, tellsSign } = chosen;
  if (section.parts.some(isTime)) {
    const moment = momentOf(value, is1904, secondsOf(section.parts));
    return moment ? joined(section.parts.map((part) => showTimePart(part, moment, section))) : general(value);
  }
  const { parts, numerals } = section;
  const shown = showFigures(Math.abs(value), parts, (text, isGeneral) =>
    numerals === undefined ? text : (isGeneral ? numeral : figures)(text, numerals),
  );
  const isNegative = value < 0 && !tellsSign && shown.isNumber;
  return joined([isNegative ? '-' : '', shown.text]);
}

function joined(pieces: readonly string[]): string {
  return pieces.join('').trim();
}

/**
 * The section for a number, and whether it says itself how negative numbers are marked: it does where only those come to it.
 * Undefined where none has a place for it.
 */
function sectionFor(
  value: number,
  sections: readonly FormatSection[],
): { section: FormatSection; tellsSign: boolean } | undefined {
  const conditions = conditionsOf(sections);
  const at = conditions.findIndex((condition) => !condition || meets(value, condition));
  const section = sections[at];
  if (!section) return undefined;
  const own = conditions[at];
  const before = at === 1 && !own ? conditions[0] : undefined;
  const isLeft = before !== undefined && (leavesBelowZero(before) || isBelowZero(before));
  return { section, tellsSign: own ? isBelowZero(own) : isLeft };
}

/** Those that are written, and those that the number of sections implies; none for the section that takes the rest. */
function conditionsOf(sections: readonly FormatSection[]): readonly (Condition | undefined)[] {
  const [first, second] = sections.map(({ condition }) => condition);
  const isPlain = !first && !second;
  if (sections.length === 2) {
    return isPlain ? [{ sign: '>=', value: 0 }, undefined] : [first ?? { sign: '>', value: 0 }, second];
  }
  if (sections.length < 3) return [first];
  return [first ?? { sign: '>', value: 0 }, second ?? { sign: '<', value: 0 }, undefined];
}

function meets(value: number, { sign, value: bound }: Condition): boolean {
  return {
    '<': value < bound,
    '<=': value <= bound,
    '>': value > bound,
    '>=': value >= bound,
    '=': value === bound,
    '<>': value !== bound,
  }[sign];
}

function isBelowZero({ sign, value }: Condition): boolean {
  return sign === '<' ? value <= 0 : (sign === '<=' || sign === '=') && value < 0;
}

/** Whether only negative numbers fail to meet it. */
function leavesBelowZero({ sign, value }: Condition): boolean {
  return sign === '>=' ? value <= 0 : (sign === '>' || sign === '<>') && value < 0;
}

/** Decimals of the seconds that are shown; undefined where none are. */
function secondsOf(parts: readonly FormatPart[]): number | undefined {
  const seconds = parts.filter((part) => part.kind === 'time').filter(({ mask }) => mask.startsWith('s'));
  return seconds.length === 0
    ? undefined
    : Math.max(...seconds.map(({ mask }) => (/\.(0+)/.exec(mask)?.[1] ?? '').length));
}

function showTimePart(part: FormatPart, moment: Moment, { parts, numerals, isChinese }: FormatSection): string {
  if (part.kind === 'half-day') return part.words[moment.hours < 12 ? 0 : 1];
  if (part.kind !== 'time') return betweenTimes(part);
  const isHalfDay = parts.some(({ kind }) => kind === 'half-day');
  const shown = showTime(part, moment, { isHalfDay, isChinese });
  if (numerals === undefined || !/^\d+$/.test(shown)) return shown;
  return /^[ye]/.test(part.mask) ? figures(shown, numerals) : countNumeral(shown, numerals);
}

/** Between the parts of a date the marks of numbers are characters like others. */
function betweenTimes(part: FormatPart): string {
  if (part.kind === 'bar') return `/${part.denominator ?? ''}`;
  return { point: '.', comma: ',', percent: '%' }[part.kind as string] ?? textOf(part);
}
