import type { MatchForm } from '../model/comparison.ts';
import { isHan } from './han.ts';
import { LEVEL_ROW, RANKS } from './level-characters.ts';
import { CHINESE_NUMERAL, COUNTING_CHARACTERS, FIGURE_CHARACTERS } from './numerals.ts';

/** What stands for words that differ between levels and years without changing the task. */
export const PLACEHOLDER = {
  place: '\ue000',
  level: '\ue001',
  government: '\ue002',
  party: '\ue003',
  below: '\ue004',
  number: '\ue005',
  year: '\ue006',
} as const;

const LEVEL_CHARACTERS = '省市州盟旗区县乡镇街道村';
const LEVEL_LIST = `${LEVEL_CHARACTERS}、()（）和与及各两三级直`;
/** A number in front of one of these is a quantity or a date; any other number may be part of a name (12345热线, H5). */
const MEASURES =
  '年月日号个家所处条项次件人名户万亿千百%％元亩公平方米吨辆套座场天小分周季倍台组支篇种类批起位间幢栋株头口轮例';
const PUNCTUATION: Readonly<Record<string, string>> = {
  '，': ',',
  '。': '.',
  '．': '.',
  '；': ';',
  '：': ':',
  '！': '!',
  '？': '?',
  '（': '(',
  '）': ')',
  '［': '[',
  '］': ']',
  '〔': '[',
  '〕': ']',
  '【': '[',
  '】': ']',
  '﹝': '[',
  '﹞': ']',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '「': '"',
  '」': '"',
  '『': '"',
  '』': '"',
  '＂': '"',
  "'": '"',
  '—': '-',
  '–': '-',
  '－': '-',
  '～': '~',
  '〜': '~',
  '·': '.',
  '•': '.',
};

const DROP = 1;
const FOLD = 2;
const DIGIT = 3;
const TRIGGER = 4;

const KINDS = new Uint8Array(0x10000);
const FOLDED = new Map<number, number>();
for (let code = 0; code <= 0x20; code++) KINDS[code] = DROP;
for (const code of [0x7f, 0xa0, 0xad, 0x2028, 0x2029, 0x2060, 0x3000, 0xfeff]) KINDS[code] = DROP;
for (let code = 0x200b; code <= 0x200f; code++) KINDS[code] = DROP;
for (let code = 0x41; code <= 0x5a; code++) fold(code, code + 32);
for (let code = 0xff01; code <= 0xff5e; code++) {
  const half = code - 0xfee0;
  fold(code, half >= 0x41 && half <= 0x5a ? half + 32 : half);
}
for (const [from, to] of Object.entries(PUNCTUATION)) fold(from.charCodeAt(0), to.charCodeAt(0));
for (let digit = 0; digit < 10; digit++) KINDS[0x30 + digit] = KINDS[0xff10 + digit] = DIGIT;
for (const character of '省市州区县镇乡街全我本各[〔［【﹝二百') KINDS[character.charCodeAt(0)] = TRIGGER;

function fold(from: number, to: number): void {
  KINDS[from] = FOLD;
  FOLDED.set(from, to);
}

/** Names of places as they are looked for in a text: 新海区 also stands as 新海. */
export interface PlaceNames {
  /** By the low byte of a character: 1 where a name may begin with it. Most do not, and need no look-up. */
  opens: Uint8Array;
  /** By first character, longest first. */
  names: ReadonlyMap<number, readonly string[]>;
}

/** Prepares place names for `matchForm`. A stem of one character would hit ordinary words and is left out. */
export function placeNames(places: Iterable<string>): PlaceNames {
  const names = new Set<string>();
  for (const place of places) {
    if (place.length < 2) continue;
    const isMarked = LEVEL_CHARACTERS.includes(place.at(-1)!);
    const stem = isMarked ? place.slice(0, place.endsWith('街道') ? -2 : -1) : place;
    names.add(stem.length >= 2 ? stem : place);
  }
  const byFirst = new Map<number, string[]>();
  for (const name of names) {
    const list = byFirst.get(name.charCodeAt(0));
    if (list) list.push(name);
    else byFirst.set(name.charCodeAt(0), [name]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const opens = new Uint8Array(0x100);
  for (const code of byFirst.keys()) opens[code & 0xff] = 1;
  return { opens, names: byFirst };
}

export const NO_PLACES: PlaceNames = placeNames([]);

/** A form as UTF-16 units. It stands in space that the next form is written to: a text of its own costs more than all else. */
export interface PassingForm {
  codes: Uint16Array;
  /** Offset in the original of each unit, and the original's length at the end. */
  map: Int32Array;
  length: number;
}

const passing: PassingForm = { codes: new Uint16Array(4096), map: new Int32Array(4097), length: 0 };

/**
 * The form that texts of two levels are compared in: no blanks or leading number, widths and punctuation of one kind,
 * level words, own places, years and quantities as placeholders. For matching only.
 */
export function matchForm(text: string, places: PlaceNames = NO_PLACES): MatchForm {
  const { codes, map, length } = passingForm(text, places);
  return { text: fromCodes(codes, length), map: map.slice(0, length + 1) };
}

/** The same, good until the next form is asked for. */
export function passingForm(text: string, places: PlaceNames): PassingForm {
  if (passing.codes.length < text.length) {
    passing.codes = new Uint16Array(text.length * 2);
    passing.map = new Int32Array(text.length * 2 + 1);
  }
  const { codes, map } = passing;
  const { opens, names } = places;
  let size = 0;
  let at = numberingEnd(text);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code]!;
    let mark: string | undefined;
    let end = at + 1;
    if (opens[code & 0xff] === 1 && names.has(code)) {
      const behind = placeEnd(text, at, names.get(code)!);
      if (behind > at) {
        end = governmentEnd(text, behind);
        mark = end > behind ? PLACEHOLDER.government : PLACEHOLDER.place;
      }
    }
    if (mark === undefined) {
      if (kind === 0) {
        codes[size] = code;
        map[size++] = at++;
        continue;
      }
      if (kind === DROP) {
        at++;
        continue;
      }
      if (kind === DIGIT) {
        end = numberEnd(text, at);
        mark = numberMark(text, at, end);
        if (mark === undefined) {
          for (; at < end; at++) {
            codes[size] = foldedDigit(text.charCodeAt(at));
            map[size++] = at;
          }
          continue;
        }
      } else {
        const word = kind === TRIGGER ? levelWord(text, at) : undefined;
        if (!word) {
          codes[size] = FOLDED.get(code) ?? code;
          map[size++] = at++;
          continue;
        }
        ({ mark, end } = word);
      }
    }
    const placeholder = mark.charCodeAt(0);
    if (size === 0 || codes[size - 1] !== placeholder) {
      codes[size] = placeholder;
      map[size++] = at;
    }
    // 百分之九十 is a number and its sign.
    if (mark.length > 1) {
      codes[size] = mark.charCodeAt(1);
      map[size++] = end - 1;
    }
    at = end;
  }
  map[size] = text.length;
  passing.length = size;
  return passing;
}

/** The first `length` UTF-16 units as a string. */
export function fromCodes(codes: Uint16Array, length: number): string {
  if (length <= 4096) return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
  const parts: string[] = [];
  for (let at = 0; at < length; at += 4096) {
    parts.push(String.fromCharCode(...codes.subarray(at, Math.min(length, at + 4096))));
  }
  return parts.join('');
}

const NUMBERING = new RegExp(
  `^\\s*(?:[(（][\\d${COUNTING_CHARACTERS}]{1,3}[)）][、.．]?|[${COUNTING_CHARACTERS}]{1,3}[、.．]|\\d{1,3}(?:、|[.．](?!\\s?\\d))|[①-⑳])\\s*`,
);
const WRITTEN_YEAR = new RegExp(`^二[〇零○][${FIGURE_CHARACTERS}]{2}(?=年)`);
const SHARE = new RegExp(`^百分之(?:${CHINESE_NUMERAL}+|[\\d.]+)`);

function numberingEnd(text: string): number {
  const first = text.charCodeAt(0);
  // Most cells begin with a word: the expression runs only on those that can match.
  if (first > 0x39 && first < 0x2460 && first !== 0x3000) return 0;
  if (isHan(first) && !'一二三四五六七八九十'.includes(text[0]!)) return 0;
  return NUMBERING.exec(text)?.[0].length ?? 0;
}

function isDigit(code: number): boolean {
  return KINDS[code] === DIGIT;
}

function foldedDigit(code: number): number {
  return code >= 0xff10 ? code - 0xfee0 : code;
}

function numberEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    const isPoint = code === 0x2e || code === 0x2c;
    if (!isDigit(code) && !(isPoint && isDigit(text.charCodeAt(end + 1)))) break;
    end++;
  }
  return end;
}

/** 第1医院 and 2号线 name things: such numbers stay. So does a number that nothing counts. */
function numberMark(text: string, start: number, end: number): string | undefined {
  let before = start - 1;
  while (before >= 0 && KINDS[text.charCodeAt(before)] === DROP) before--;
  if (before >= 0 && '第no.'.includes(text[before]!.toLowerCase())) return undefined;
  const previous = before >= 0 ? text.charCodeAt(before) : 0;
  if (before === start - 1 && (previous | 32) >= 0x61 && (previous | 32) <= 0x7a) return undefined;
  let after = end;
  while (after < text.length && KINDS[text.charCodeAt(after)] === DROP) after++;
  const next = text[after] ?? '';
  const length = end - start;
  if (length === 4 && isYear(text.slice(start, end)) && next !== '热') return PLACEHOLDER.year;
  if (next === '号') return undefined;
  return next !== '' && MEASURES.includes(next) ? PLACEHOLDER.number : undefined;
}

function isYear(digits: string): boolean {
  const first = digits.charCodeAt(0) % 0x30;
  return /^(?:19|20|１９|２０)/.test(digits) && first <= 0xff12;
}

function placeEnd(text: string, at: number, names: readonly string[]): number {
  for (const name of names) {
    if (!text.startsWith(name, at)) continue;
    const end = at + name.length;
    const next = text[end];
    if (next === '街' && text[end + 1] === '道') return end + 2;
    return next !== undefined && '省市州区县镇乡'.includes(next) && !isOtherWord(text, end) ? end + 1 : end;
  }
  return at;
}

function governmentEnd(text: string, at: number): number {
  if (text.startsWith('人民政府', at)) return at + 4;
  if (text.startsWith('政府', at)) return at + 2;
  return at;
}

/** 市场, 市民, 市政设施, 区域, 县域: a level character that is none. */
function isOtherWord(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next === undefined) return text[at] === '街';
  switch (text[at]) {
    case '市':
      return '场民容区郊值'.includes(next) || (next === '政' && text[at + 2] !== '府');
    case '区':
    case '县':
    case '省':
      return '域间块位分别时'.includes(next);
    case '街':
      return next !== '道';
    case '乡':
      return '村愁土亲音贤'.includes(next);
    case '道':
      return '路德理教'.includes(next);
    default:
      return false;
  }
}

/** 健全县、乡、村三级网格, 安全县创建: the words that end in 全. */
const ENDS_IN_ALL = '健安完齐保周';

function levelWord(text: string, at: number): { mark: string; end: number } | undefined {
  const first = text[at]!;
  switch (first) {
    case '全':
    case '我':
    case '本': {
      if (first === '全' && at > 0 && ENDS_IN_ALL.includes(text[at - 1]!)) return undefined;
      const end = levelEnd(text, at + 1);
      return end > at + 1 ? { mark: PLACEHOLDER.level, end } : undefined;
    }
    case '各': {
      const end = levelListEnd(text, at + 1);
      return end > at + 1 ? { mark: PLACEHOLDER.below, end: bodiesEnd(text, end) } : undefined;
    }
    case '二': {
      const isWrittenYear = WRITTEN_YEAR.test(text.slice(at, at + 5));
      return isWrittenYear ? { mark: PLACEHOLDER.year, end: at + 4 } : undefined;
    }
    case '百': {
      const share = SHARE.exec(text.slice(at, at + 10));
      return share ? { mark: `${PLACEHOLDER.number}%`, end: at + share[0].length } : undefined;
    }
    case '[':
    case '〔':
    case '［':
    case '【':
    case '﹝':
      return documentNumber(text, at);
    default:
      return levelBody(text, at);
  }
}

/** 〔2021〕34号: the serial goes with its year, whoever issued it. */
function documentNumber(text: string, at: number): { mark: string; end: number } | undefined {
  const found = /^.\s?(?:19|20)\d\d\s?[\]〕］】﹞]\s?(?:第\s?)?\d{1,5}\s?号/.exec(text.slice(at, at + 24));
  return found ? { mark: PLACEHOLDER.year, end: at + found[0].length } : undefined;
}

function levelEnd(text: string, at: number): number {
  if (text.startsWith('街道', at)) return at + 2;
  const character = text[at];
  if (character === undefined || !'省市州区县镇乡'.includes(character) || isOtherWord(text, at)) return at;
  return at + 1;
}

/** Behind 各: 县（市）区, 区县, 镇（街道）, 市、县（区）. Ends on a level character or the bracket that closes one. */
function levelListEnd(text: string, at: number): number {
  let end = at;
  let position = at;
  while (position < text.length && position < at + 14) {
    const character = text[position]!;
    if (!LEVEL_LIST.includes(character)) break;
    if (LEVEL_CHARACTERS.includes(character)) {
      if (isOtherWord(text, position) || (character === '村' && position === at)) break;
      if (character === '街') position++;
      end = position + 1;
    } else if ((character === ')' || character === '）') && end === position) end = position + 1;
    position++;
  }
  return end;
}

const BODIES: readonly string[] = ['人民政府', '政府', '街道办事处', '办事处', '管委会', '管理委员会'];

/** 各镇人民政府、街道办事处, 各县（市）区政府、高新区管委会. */
function bodiesEnd(text: string, at: number): number {
  let end = at;
  for (let turns = 0; turns < 4; turns++) {
    const body = BODIES.find((name) => text.startsWith(name, end));
    if (body) end += body.length;
    if (text[end] !== '、') break;
    const next = levelListEnd(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

const ROW = new RegExp(LEVEL_ROW, 'y');
const GOES_ON = `${RANKS.join('')}、（(和与居`;

/** 健全县、乡、村三级网格 and 健全区、街道、社区三级网格 are the same; how many levels stays. */
function rowEnd(text: string, at: number, own: number): number {
  if (!GOES_ON.includes(text[own] ?? '。')) return own;
  ROW.lastIndex = at;
  return ROW.test(text) ? ROW.lastIndex : own;
}

/** A level character that opens a body: 市政府, 市、县（市）区政府, 市委市政府, 市级, 市直, 区发改局. */
function levelBody(text: string, at: number): { mark: string; end: number } | undefined {
  const own = levelEnd(text, at);
  if (own === at) return undefined;
  const row = rowEnd(text, at, own);
  if (row > own) return { mark: PLACEHOLDER.level, end: row };
  const list = levelListEnd(text, at);
  const government = governmentEnd(text, list);
  if (government > list) return { mark: PLACEHOLDER.government, end: government };
  const next = text[own];
  if (next === '委' && text[own + 1] !== '员') {
    const comma = text[own + 1] === '、' ? own + 2 : own + 1;
    const second = levelEnd(text, comma);
    const end = second > comma ? governmentEnd(text, second) : second;
    return end > second && second > comma
      ? { mark: PLACEHOLDER.party, end }
      : { mark: PLACEHOLDER.party, end: own + 1 };
  }
  const isAtStart =
    at === 0 || !isHan(text.charCodeAt(at - 1)) || '由经向报和与及、在至各按对请基层'.includes(text[at - 1]!);
  if (next !== undefined && '级直属'.includes(next)) return { mark: PLACEHOLDER.level, end: own };
  if (next === '本' && text[own + 1] === '级') return { mark: PLACEHOLDER.level, end: own + 1 };
  if (!isAtStart) return undefined;
  for (let end = own + 1; end < Math.min(own + 9, text.length) && isHan(text.charCodeAt(end)); end++) {
    if ('局委厅办'.includes(text[end]!)) return { mark: PLACEHOLDER.level, end: own };
  }
  return undefined;
}
