import { TRACES } from '../../text/blanks.ts';
import type { GridCell, Paragraph } from '../grid/grid.ts';

/** Words as a browser shows them, put together piece by piece, and where they stand in the source. */
export interface Words {
  /** Joined at the end: looking at the end of a growing text would copy it each time. */
  parts: string[];
  length: number;
  /** The last character. */
  last: string;
  runs: { at: number; range: readonly [start: number, end: number] }[];
  /** What stands between the last word and the next. */
  gap: Gap | undefined;
  /** Characters that are no link. */
  plain: number;
  /** What the element around the words to come is, for its first line, however that is wrapped up. */
  opened: Opened;
  /** Where the name of a field ends whose words are to come on the same line, however they are wrapped up. */
  nameEnd: number;
}

export interface Opened {
  shape?: Paragraph['shape'];
  /** Lists that it stands in, but for the outermost. */
  room?: number;
  /** The number of a list's item, which the source does not hold. */
  label: string;
}

interface Gap {
  kind: 'blank' | 'line' | 'tab' | 'wrap';
  /** Where a single blank stands in the source. */
  at?: number;
}

export function newWords(opened: Opened = { label: '' }): Words {
  return { parts: [], length: 0, last: '', runs: [], gap: undefined, plain: 0, opened, nameEnd: -1 };
}

/** The words so far are the name of a field (dt); the colon that the page leaves out parts it from its words. */
export function endName(words: Words): void {
  if (words.length === 0) return;
  words.gap = undefined;
  if (!/[:：]/.test(words.last)) append(words, '：');
  words.nameEnd = words.length;
}

/** Nothing came behind the name of a field. */
export function awaitsWords({ length, nameEnd }: Words): boolean {
  return length === nameEnd;
}

/** A paragraph ends or begins here. */
export function markLine(words: Words): void {
  if (awaitsWords(words)) return;
  words.gap = { kind: 'line' };
}

/** A cell of an inner table ends here. */
export function markTab(words: Words): void {
  words.gap = { kind: 'tab' };
}

export function addBreak(words: Words): void {
  words.gap = undefined;
  // Breaks in front of the first word are room.
  if (words.length > 0) append(words, '\n');
}

function append(words: Words, text: string): void {
  words.parts.push(text);
  words.length += text.length;
  words.last = text.at(-1) ?? words.last;
}

/** Adds the characters of a text node. `source` is the whole page, the node stands there from `start` to `end`. */
export function addText(
  words: Words,
  value: string,
  source: string,
  start: number | undefined,
  end: number | undefined,
  isLink: boolean,
): void {
  const stretches = start === undefined || end === undefined ? [] : stretchesOf(value, source.slice(start, end), start);
  let next = 0;
  for (const { 0: part, index } of value.matchAll(PARTS)) {
    if (TRACE.test(part)) continue;
    if (!/^[ \t\n\f\r]/.test(part)) {
      if (words.opened.label === '') fillGap(words, part);
      else addLabel(words);
      next = addWord(words, part, stretches, next, index);
      if (!isLink) words.plain += part.replace(/[^\p{L}\p{N}]/gu, '').length;
      continue;
    }
    if (words.gap?.kind === 'line' || words.gap?.kind === 'tab') continue;
    const kind = words.gap?.kind === 'wrap' || /[\n\r]/.test(part) ? 'wrap' : 'blank';
    const stretch = words.gap || part !== ' ' ? undefined : stretches[next];
    const isInside = stretch && stretch.at <= index && index < stretch.at + stretch.length;
    words.gap = { kind, ...(isInside && { at: stretch.offset + index - stretch.at }) };
  }
}

/** Blanks, words, and what is neither. */
const PARTS = new RegExp(`[ \\t\\n\\f\\r]+|[${TRACES}]+|[^ \\t\\n\\f\\r${TRACES}]+`, 'g');
const TRACE = new RegExp(`^[${TRACES}]`);

function addLabel(words: Words): void {
  const { label } = words.opened;
  words.opened = { ...words.opened, label: '' };
  fillGap(words, label);
  append(words, label);
  words.gap = undefined;
}

/** East Asian characters and marks: a line end between two of them is no blank (CSS Text 3, 4.1.3). */
const WIDE = /[\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

function fillGap(words: Words, next: string): void {
  const { gap, last } = words;
  words.gap = undefined;
  if (!gap || last === '' || last === '\n') return;
  if (gap.kind === 'line' || gap.kind === 'tab') append(words, gap.kind === 'line' ? '\n' : '\t');
  else if (gap.kind === 'blank' || !WIDE.test(last) || !WIDE.test(next[0]!)) {
    if (gap.at !== undefined) addRun(words, words.length, 1, gap.at);
    append(words, ' ');
  }
}

/** Returns the first stretch that may reach beyond the part. */
function addWord(words: Words, part: string, stretches: readonly Stretch[], first: number, index: number): number {
  const end = index + part.length;
  let next = first;
  for (; next < stretches.length; next += 1) {
    const { at, length, offset } = stretches[next]!;
    const from = Math.max(at, index);
    const size = Math.min(at + length, end) - from;
    if (size > 0) addRun(words, words.length + from - index, size, offset + from - at);
    if (at + length >= end) break;
  }
  append(words, part);
  return next;
}

function addRun(words: Words, at: number, length: number, offset: number): void {
  const last = words.runs.at(-1);
  const isNext = last && last.range[1] === offset && last.at + last.range[1] - last.range[0] === at;
  if (isNext) words.runs[words.runs.length - 1] = { at: last.at, range: [last.range[0], offset + length] };
  else words.runs.push({ at, range: [offset, offset + length] });
}

/** A part of a text node that the source holds character by character. */
interface Stretch {
  at: number;
  length: number;
  offset: number;
}

/** What differs between source and text: references, line ends, and tags that the parser threw away. */
const WRITTEN = /&[#\w]{1,40};?|\r\n?|<[^>]*>?|\0|[^&\r<\0]+|&/g;

function stretchesOf(value: string, raw: string, start: number): Stretch[] {
  if (value === raw) return [{ at: 0, length: value.length, offset: start }];
  const stretches: Stretch[] = [];
  let at = 0;
  /** Set when the part before may have become any number of characters up to this one. */
  let slack = 0;
  for (const { 0: part, index } of raw.matchAll(WRITTEN)) {
    if (/^[&\r<\0]/.test(part)) {
      slack += part.startsWith('&') ? Math.min(part.length, 4) : 1;
      if (slack > 64) break;
      continue;
    }
    let step = 0;
    while (step <= slack && !value.startsWith(part, at + step)) step += 1;
    if (step > slack) break;
    stretches.push({ at: at + step, length: part.length, offset: start + index });
    at += step + part.length;
    slack = 0;
  }
  return stretches;
}

/** The words without room at the end. */
export function finished({ parts, runs }: Words): Pick<GridCell, 'text' | 'runs'> {
  const trimmed = parts.join('').trimEnd();
  const kept = runs
    .filter(({ at }) => at < trimmed.length)
    .map(({ at, range }) => ({ at, range: [range[0], Math.min(range[1], range[0] + trimmed.length - at)] as const }));
  return kept.length > 0 ? { text: trimmed, runs: kept } : { text: trimmed };
}
