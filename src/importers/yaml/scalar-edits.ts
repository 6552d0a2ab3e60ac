import type { Edit } from '../../model/finding.ts';
import { opensPlain, resolvePlain } from './plain-scalars.ts';
import { STYLE, type Written } from './spans.ts';
import { escapeDouble, writeScalar } from './write-scalar.ts';

/** Other words for a part of a text; offsets in the value. */
export interface Piece {
  span: readonly [start: number, end: number];
  text: string;
}

/** What the writing around a scalar allows. */
export interface Surroundings {
  text: string;
  /** Only double quotation marks, as in JSON. */
  isJson: boolean;
  /** Keys of the mapping at a pointer in the order in which they are written; undefined where any may stand. */
  keysAt(pointer: string): readonly string[] | undefined;
}

/**
 * The smallest edits of a scalar that give it other words, in its own way of writing; where that cannot hold them, the
 * scalar is written anew. Undefined for aliases, and for texts below | or > that would need other lines.
 */
export function editScalar(
  written: Written,
  value: string,
  pieces: readonly Piece[],
  around: Surroundings,
): Edit[] | undefined {
  const changed = withPieces(value, pieces);
  if (changed === value) return [];
  const { text } = around;
  const [start, end] = rawRange(written, text);
  const raw = text.slice(start, end);
  if (raw.startsWith('*')) return undefined;
  const form = formOf(raw, written, text);
  if (form === 'block' && !keepsLines(value, changed)) return undefined;
  const fresh = (): Edit[] | undefined =>
    form === 'block' ? undefined : [{ range: [start, end], text: anew(changed, form, written, around) }];
  const escape = escapeFor(form);
  const offsets = alignScalar(raw, value, form);
  if (!offsets || (form === 'plain' && !staysPlain(value, changed, pieces, written.isInBrackets))) return fresh();
  const edits: Edit[] = [];
  for (const { span, text: words } of pieces) {
    const escaped = escape(words);
    if (escaped === undefined) return fresh();
    const from = offsets.starts[span[0]]!;
    const to = span[1] === span[0] ? from : offsets.ends[span[1] - 1]!;
    edits.push({ range: [start + from, start + to], text: escaped });
  }
  return edits;
}

/** A scalar written anew with another value, or with several. */
export function replaceScalar(
  written: Written,
  value: string | number | readonly number[],
  around: Surroundings,
): Edit | undefined {
  const range = rawRange(written, around.text);
  const raw = around.text.slice(...range);
  const form = formOf(raw, written, around.text);
  if (form === 'block' || raw.startsWith('*')) return undefined;
  if (typeof value === 'string') return { range, text: anew(value, form, written, around) };
  return { range, text: typeof value === 'number' ? String(value) : `[${value.join(', ')}]` };
}

export function withPieces(value: string, pieces: readonly Piece[]): string {
  let result = '';
  let at = 0;
  for (const { span, text } of pieces) {
    result += value.slice(at, span[0]) + text;
    at = span[1];
  }
  return result + value.slice(at);
}

type Form = 'plain' | 'single' | 'double' | 'block';

/** The fast reader and the full one agree on ranges; those of quoted scalars take in the marks. */
function rawRange({ range }: Written, text: string): readonly [number, number] {
  let [start, end] = range;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return [start, end];
}

function formOf(raw: string, { key, range, style }: Written, text: string): Form {
  // No plain scalar can begin with the sign: where it does, nothing stands below it.
  if (style !== STYLE.quoted && (/^[|>]/.test(raw) || isBelowSign(text, key[1], range[0]))) return 'block';
  return raw.startsWith('"') ? 'double' : raw.startsWith("'") ? 'single' : 'plain';
}

const BLOCK_SIGN = /(?:^|[\s:-])[|>][-+0-9]{0,2}[ \t]*(?:#[^\n]*)?\r?\n\s*$/;

/** The sign | or > ends the line before the first line of words. */
function isBelowSign(text: string, keyEnd: number, start: number): boolean {
  return BLOCK_SIGN.test(text.slice(Math.max(keyEnd, start - 400), start));
}

/** Words below | or > keep their lines and how far these stand in: all else would change what the lines mean. */
function keepsLines(before: string, after: string): boolean {
  const old = before.split('\n');
  const now = after.split('\n');
  const lead = (line: string): string => /^\s*/.exec(line)![0];
  return (
    before.trim() !== '' &&
    old.length === now.length &&
    old.every((line, at) => lead(line) === lead(now[at]!) && (line.trim() === '') === (now[at]!.trim() === ''))
  );
}

function anew(value: string, form: Form, { isInBrackets }: Written, { isJson }: Surroundings): string {
  return isJson || form === 'double' ? `"${escapeDouble(value)}"` : writeScalar(value, isInBrackets);
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/** How inserted words are written in this form; undefined where it cannot hold them. */
function escapeFor(form: Form): (words: string) => string | undefined {
  if (form === 'double') return escapeDouble;
  if (form === 'single') return (words) => (CONTROL.test(words) ? undefined : words.replaceAll("'", "''"));
  return (words) => (CONTROL.test(words) ? undefined : words);
}

const FLOW_SIGN = /[,[\]{}]/;

/** The changed words read as the same kind of scalar (YAML 1.2, 7.3.3). */
function staysPlain(before: string, value: string, pieces: readonly Piece[], isInBrackets: boolean): boolean {
  return (
    value !== '' &&
    value === value.trim() &&
    (value[0] === before[0] || opensPlain(value.charCodeAt(0))) &&
    !value.includes(': ') &&
    !value.includes(' #') &&
    !value.endsWith(':') &&
    !pieces.some(({ text }) => (isInBrackets && FLOW_SIGN.test(text)) || text.startsWith('#')) &&
    resolvePlain(value) === value
  );
}

interface Offsets {
  /** Where each character of the value begins in the raw text; one more for the end. */
  starts: Int32Array;
  ends: Int32Array;
}

/** Which raw characters stand for each character of the value: escapes and line folds are longer than what they mean. */
function alignScalar(raw: string, value: string, form: Form): Offsets | undefined {
  const starts = new Int32Array(value.length + 1);
  const ends = new Int32Array(value.length);
  const stop = form === 'double' || form === 'single' ? raw.length - 1 : raw.length;
  let at = form === 'double' || form === 'single' ? 1 : 0;
  for (let index = 0; index < value.length;) {
    if (at >= stop) {
      // The line end behind the last line belongs to the value, not to the words.
      if (value.slice(index).trim() !== '') return undefined;
      starts.fill(stop, index);
      ends.fill(stop, index);
      return { starts, ends };
    }
    const fold = foldAt(raw, at, stop);
    if (fold > at && !(form === 'double' && raw[at] === '\\')) {
      let next = index;
      while (value[next] === ' ' || value[next] === '\n') next += 1;
      if (next === index) return undefined;
      starts.fill(at, index, next);
      ends.fill(fold, index, next);
      index = next;
      at = fold;
      continue;
    }
    const token = tokenAt(raw, at, form);
    if (!token || !value.startsWith(token.value, index)) return undefined;
    starts.fill(at, index, index + token.value.length);
    ends.fill(at + token.length, index, index + token.value.length);
    index += token.value.length;
    at += token.length;
  }
  starts[value.length] = at;
  return { starts, ends };
}

/** End of white space that holds a line end; `at` where none begins here. */
function foldAt(raw: string, at: number, stop: number): number {
  let end = at;
  let hasLineEnd = false;
  while (end < stop && (raw[end] === ' ' || raw[end] === '\t' || raw[end] === '\r' || raw[end] === '\n')) {
    hasLineEnd ||= raw[end] === '\n';
    end += 1;
  }
  return hasLineEnd ? end : at;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  ' ': ' ',
  _: '\u00a0',
  N: '\u0085',
  L: '\u2028',
  P: '\u2029',
};
const DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** One character of the value as it is written: itself, an escape, a doubled mark; '' for a line end that is escaped away. */
function tokenAt(raw: string, at: number, form: Form): { value: string; length: number } | undefined {
  if (form === 'single' && raw.startsWith("''", at)) return { value: "'", length: 2 };
  if (form !== 'double' || raw[at] !== '\\') return { value: raw[at]!, length: 1 };
  const letter = raw[at + 1] ?? '';
  const fold = foldAt(raw, at + 1, raw.length);
  if (fold > at + 1) return { value: '', length: fold - at };
  const count = DIGITS[letter];
  if (count === undefined) return ESCAPES[letter] === undefined ? undefined : { value: ESCAPES[letter], length: 2 };
  const code = Number.parseInt(raw.slice(at + 2, at + 2 + count), 16);
  return code <= 0x10ffff ? { value: String.fromCodePoint(code), length: 2 + count } : undefined;
}
