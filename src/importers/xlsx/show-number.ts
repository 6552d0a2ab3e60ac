import { type FormatPart, type FormatSection, readFormatCode } from './format-code.ts';
import { figures, numeral } from './numerals.ts';
import { type Moment, momentOf, showTime } from './show-date.ts';

/** A number format ready for use: what a cell with this number, or this text, shows. */
export interface NumberFormat {
  number(value: number): string;
  text(value: string): string;
}

export function numberFormat(code: string, is1904: boolean): NumberFormat {
  if (/^(?:general|@|)$/i.test(code)) return { number: general, text: (value) => value };
  const sections = readFormatCode(code);
  return {
    number: (value) => showNumber(value, sections, is1904),
    text(value) {
      const own = sections[3] ?? sections.find(({ parts }) => parts.some(({ kind }) => kind === 'words'));
      return own
        ? own.parts
            .map((part) => (part.kind === 'words' ? value : textOf(part)))
            .join('')
            .trim()
        : value;
    },
  };
}

const textOf = (part: FormatPart): string => (part.kind === 'text' ? part.text : '');

/** Up to eleven figures, as a wide cell shows them; longer whole numbers are codes and stay whole. */
export function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const rounded = Number(value.toPrecision(11));
  const size = Math.abs(rounded);
  if (size >= 1e11 || size < 1e-9) {
    const [figure = '', exponent = ''] = rounded.toExponential(5).split('e');
    return `${Number(figure)}E${exponent.replace(/^([+-])(\d)$/, '$10$2')}`;
  }
  return String(size < 1e-6 ? rounded.toFixed(15).replace(/0+$/, '') : rounded);
}

function showNumber(value: number, sections: readonly FormatSection[], is1904: boolean): string {
  const section = sectionFor(value, sections);
  if (!section) return general(value);
  const { parts, numerals } = section;
  // A section of its own for negative numbers says how they are marked.
  const isOwn = section.condition !== undefined || (sections.length > 1 && section === sections[1]);
  const times = parts.filter((part) => part.kind === 'time');
  if (times.length > 0) {
    const decimals = Math.max(...times.map(({ mask }) => (/\.(0+)/.exec(mask)?.[1] ?? '').length));
    const moment = momentOf(value, is1904, decimals);
    return moment ? showParts(parts, (part) => showTimePart(part, moment, section)) : general(value);
  }
  const size = value < 0 && (isOwn || !parts.some(isFigure)) ? -value : value;
  const sign = size < 0 ? '-' : '';
  const shown = showFigures(Math.abs(size), parts, numerals);
  return (/[1-9一-龥]/.test(shown) ? sign + shown : shown).trim();
}

const isFigure = ({ kind }: FormatPart): boolean => kind === 'digits' || kind === 'general' || kind === 'fraction';

function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  const numeric =
    sections.length > 3
      ? sections.slice(0, 3)
      : sections.filter(({ parts }) => !parts.some(({ kind }) => kind === 'words') || sections.length === 1);
  if (numeric.some(({ condition }) => condition)) {
    return numeric.find(({ condition }) => !condition || meets(value, condition)) ?? numeric.at(-1);
  }
  const [positive, negative, zero] = numeric;
  if (value < 0 && negative) return negative;
  return value === 0 && zero ? zero : positive;
}

function meets(value: number, { sign, value: bound }: { sign: string; value: number }): boolean {
  const tests: Readonly<Record<string, boolean>> = {
    '<': value < bound,
    '<=': value <= bound,
    '>': value > bound,
    '>=': value >= bound,
    '=': value === bound,
    '<>': value !== bound,
  };
  return tests[sign] ?? false;
}

function showParts(parts: readonly FormatPart[], show: (part: FormatPart) => string): string {
  return parts.map(show).join('').trim();
}

function showTimePart(part: FormatPart, moment: Moment, { parts, numerals }: FormatSection): string {
  if (part.kind === 'half-day') return part.words[moment.hours < 12 ? 0 : 1];
  if (part.kind !== 'time') return textOf(part) || (part.kind === 'digits' ? part.mask.replace(/[#?]/g, '') : '');
  const shown = showTime(
    part,
    moment,
    parts.some(({ kind }) => kind === 'half-day'),
  );
  if (numerals === undefined || !/^\d+$/.test(shown)) return shown;
  return /^[ye]/.test(part.mask) ? figures(shown, numerals) : numeral(shown, numerals);
}

/** A number of zero or more by the masks of a section. */
function showFigures(size: number, parts: readonly FormatPart[], numerals: FormatSection['numerals']): string {
  const masks = parts.filter((part) => part.kind === 'digits').map(({ mask }) => mask);
  const thousands = /,+$/.exec((masks.at(-1) ?? '').replace(/\..*?(,*)$/, '$1'))?.[0].length ?? 0;
  const percents = parts.filter(({ kind }) => kind === 'percent').length;
  const scaled = (size * 100 ** percents) / 1000 ** thousands;
  const exponent = parts.find((part) => part.kind === 'exponent');
  if (exponent) return showExponent(scaled, parts, masks[0] ?? '0', exponent.mask);
  // Figures of one number may be parted by text: 000-0000.
  const whole = masks.map((mask) => mask.split('.')[0]!).join('');
  const decimals = masks
    .map((mask) => mask.split('.')[1] ?? '')
    .join('')
    .replaceAll(',', '');
  const [digits = '', fraction = ''] = fixed(scaled, decimals.length).split('.');
  const spelled = spellOut(digits, whole, masks.length === 1 && /[#0?],[#0?]/.test(whole));
  const point = trimmedFraction(fraction, decimals);
  let left = [...spelled];
  let shown = '';
  let mask = 0;
  for (const part of parts) {
    if (part.kind === 'general') shown += general(scaled);
    else if (part.kind === 'fraction') shown += showFraction(scaled, part.mask);
    else if (part.kind === 'percent') shown += '%';
    else if (part.kind === 'digits') {
      mask += 1;
      const behind = masks.slice(mask).reduce((sum, next) => sum + next.split('.')[0]!.replaceAll(',', '').length, 0);
      const take = masks.length === 1 ? left.length : Math.max(0, left.length - behind);
      shown += left.slice(0, take).join('');
      left = left.slice(take);
      if (part.mask.includes('.')) shown += point;
    } else shown += textOf(part);
  }
  return numerals === undefined ? shown : shown.replace(/\d+(?:\.\d+)?/g, (number) => numeral(number, numerals));
}

/** Fixed decimals rounded as people do: 0.285 to 0.29, though binary holds 0.28499…. */
function fixed(value: number, decimals: number): string {
  const places = Math.min(decimals, 15);
  const written = String(value);
  if (written.includes('e') || places === 0) return value.toFixed(places);
  const rounded = Number(`${Math.round(Number(`${written}e${places}`))}e-${places}`);
  return rounded.toFixed(places);
}

function spellOut(digits: string, mask: string, isGrouped: boolean): string {
  const least = mask.replace(/[^0]/g, '').length;
  const plain = (digits === '0' && least === 0 ? '' : digits).padStart(least, '0');
  return isGrouped ? plain.replace(/\B(?=(?:\d{3})+$)/g, ',') : plain;
}

function trimmedFraction(fraction: string, mask: string): string {
  const least = mask.lastIndexOf('0') + 1;
  const kept = fraction.slice(0, Math.max(least, fraction.replace(/0+$/, '').length));
  return mask === '' || kept === '' ? '' : `.${kept}`;
}

function showExponent(size: number, parts: readonly FormatPart[], mask: string, exponentMask: string): string {
  const decimals = (mask.split('.')[1] ?? '').length;
  const [figure = '', exponent = ''] = size.toExponential(Math.min(decimals, 15)).split('e');
  const least = exponentMask.replace(/[^0]/g, '').length;
  const sign = exponent.startsWith('-') ? '-' : exponentMask[1] === '+' ? '+' : '';
  const shown = `${figure}E${sign}${exponent.replace(/^[+-]/, '').padStart(least, '0')}`;
  return parts.map((part) => (part.kind === 'digits' ? shown : textOf(part))).join('');
}

/** # ?/?: the nearest fraction with a denominator of so many figures, or the given one. */
function showFraction(size: number, mask: string): string {
  const [above = '', below = ''] = mask.split('/');
  const hasWhole = /[#0?]\s+[#0?]/.test(above) || /\s/.test(above.trim());
  const whole = hasWhole ? Math.floor(size) : 0;
  const rest = size - whole;
  const given = /^\s*\d+\s*$/.test(below) && !/^0+$/.test(below.trim()) ? Number(below) : undefined;
  const most = Math.min(999, 10 ** below.trim().length - 1);
  let best = { over: Math.round(rest * (given ?? 1)), under: given ?? 1 };
  if (given === undefined) {
    for (let under = 2; under <= most; under += 1) {
      const over = Math.round(rest * under);
      if (Math.abs(over / under - rest) < Math.abs(best.over / best.under - rest) - 1e-12) best = { over, under };
    }
  }
  if (!hasWhole) return `${best.over}/${best.under}`;
  if (best.over === 0) return String(whole);
  return `${whole === 0 ? '' : `${whole} `}${best.over}/${best.under}`;
}
