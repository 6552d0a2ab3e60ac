import { closeBlockScalar, readBlockScalar } from './block-scalars.ts';
import { readFlow, type FlowCursor } from './plain-flow.ts';
import { opensPlain, readQuoted, resolvePlain } from './plain-scalars.ts';
import { closeSpan, createSpans, openSpan, STYLE, type Spans } from './spans.ts';

/** One document before anybody has asked whether it is a table. */
export interface RawDocument {
  data: unknown;
  spans: Spans;
}

/** A document of the subset ends here: at a line of three dashes, or with the text. */
const OUTSIDE: number = -1;
const MAX_DEPTH = 40;
const LONGEST_KEY = 128;

/** Tabs, control characters, and what some readers of YAML take for a line end. */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNUSUAL = /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufeff]|\r(?!\n)/;

interface Cursor extends FlowCursor {
  /** Offset of the next line. */
  next: number;
  /** First character of the current line that is no blank. */
  start: number;
  /** Column of `start` from 0, or OUTSIDE. */
  indent: number;
  isAtMarker: boolean;
}

/**
 * Reads the part of YAML that tables are written in, many times faster than a reader of the whole language: block
 * mappings and sequences, scalars and flow collections on one line, comments, several documents. Gives undefined for
 * anything else, broken files included; whatever it accepts means exactly the same to the full reader.
 */
export function readPlainYaml(text: string): RawDocument[] | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const documents: RawDocument[] = [];
  const spans = createSpans();
  const cursor: Cursor = { text, at: 0, limit: 0, spans, next: 0, start: 0, indent: OUTSIDE, isAtMarker: false };
  advance(cursor);
  if (cursor.isAtMarker) advance(cursor);
  for (;;) {
    const document = readDocument(cursor);
    if (!document) return undefined;
    documents.push(document);
    if (!cursor.isAtMarker) return documents;
    advance(cursor);
  }
}

function readDocument(cursor: Cursor): RawDocument | undefined {
  if (cursor.indent !== 0) return undefined;
  const spans = createSpans();
  cursor.spans = spans;
  const data = readBlock(cursor, openSpan(spans, '', cursor.start, cursor.start), 0);
  // A line in the column of no open collection ends all of them, and text is left.
  const isOver: boolean = cursor.indent === OUTSIDE;
  return data === undefined || !isOver ? undefined : { data, spans };
}

/** Moves to the next line that holds more than a comment. */
function advance(cursor: Cursor): void {
  const { text } = cursor;
  cursor.isAtMarker = false;
  while (cursor.next < text.length) {
    const lineStart = cursor.next;
    let limit = text.indexOf('\n', lineStart);
    if (limit === -1) limit = text.length;
    cursor.next = limit + 1;
    let start = lineStart;
    while (start < limit && text.charCodeAt(start) === 0x20) start += 1;
    while (limit > start && isBlank(text.charCodeAt(limit - 1))) limit -= 1;
    if (start === limit || text.charCodeAt(start) === 0x23) continue;
    cursor.start = start;
    cursor.limit = limit;
    cursor.indent = start - lineStart;
    if (cursor.indent === 0 && limit === start + 3 && text.startsWith('---', start)) {
      cursor.isAtMarker = true;
      cursor.indent = OUTSIDE;
    }
    return;
  }
  cursor.indent = OUTSIDE;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0d;
}

/** The collection that opens at the current line. */
function readBlock(cursor: Cursor, id: number, depth: number): unknown {
  if (depth > MAX_DEPTH) return undefined;
  if (isDash(cursor, cursor.start)) return readSequence(cursor, id, depth);
  return readMapping(cursor, id, cursor.start, cursor.indent, depth);
}

function isDash({ text, limit }: Cursor, at: number): boolean {
  return text.charCodeAt(at) === 0x2d && (at + 1 === limit || text.charCodeAt(at + 1) === 0x20);
}

function readSequence(cursor: Cursor, id: number, depth: number): unknown[] | undefined {
  const list: unknown[] = [];
  const { indent, start, spans } = cursor;
  while (cursor.indent === indent && isDash(cursor, cursor.start)) {
    const at = skipBlanks(cursor, cursor.start + 1);
    const item = openSpan(spans, list.length, at, at);
    let value: unknown;
    if (isLineOver(cursor, at)) value = readBelow(cursor, item, indent, false, depth);
    else if (findColon(cursor, at) !== -1) value = readMapping(cursor, item, at, at - cursor.start + indent, depth + 1);
    else value = readInline(cursor, item, at, indent);
    if (value === undefined) return undefined;
    list.push(value);
  }
  closeSpan(spans, id, start, lastEnd(spans), STYLE.block);
  return list;
}

function readMapping(cursor: Cursor, id: number, first: number, indent: number, depth: number): unknown {
  const map: Record<string, unknown> = {};
  const { spans } = cursor;
  let keyStart = first;
  do {
    const colon = findColon(cursor, keyStart);
    if (colon === -1) return undefined;
    const key = readKey(cursor, keyStart, colon);
    // Also refuses the names that every object has.
    if (key === undefined || map[key] !== undefined) return undefined;
    const entry = openSpan(spans, key, keyStart, colon);
    const at = skipBlanks(cursor, colon + 1);
    const value = isLineOver(cursor, at)
      ? readBelow(cursor, entry, indent, true, depth)
      : readInline(cursor, entry, at, indent);
    if (value === undefined) return undefined;
    map[key] = value;
    keyStart = cursor.start;
  } while (cursor.indent === indent && !isDash(cursor, keyStart));
  closeSpan(spans, id, first, lastEnd(spans), STYLE.block);
  return map;
}

/** The value that stands on the lines below its key or dash. A sequence may stand at the column of its key. */
function readBelow(cursor: Cursor, id: number, indent: number, isKey: boolean, depth: number): unknown {
  advance(cursor);
  if (cursor.indent > indent || (isKey && cursor.indent === indent && isDash(cursor, cursor.start))) {
    return readBlock(cursor, id, depth + 1);
  }
  return null;
}

/** The value on the rest of the line. Moves to the next line. */
function readInline(cursor: Cursor, id: number, at: number, indent: number): unknown {
  const code = cursor.text.charCodeAt(at);
  if (code === 0x7c || code === 0x3e) return readBelowSign(cursor, id, at, indent);
  const value = readOnLine(cursor, id, at);
  if (value === undefined || !isLineOver(cursor, skipBlanks(cursor, cursor.at), cursor.at)) return undefined;
  advance(cursor);
  return value;
}

/** The value in the lines below | or >. */
function readBelowSign(cursor: Cursor, id: number, at: number, indent: number): string | undefined {
  const { text, limit, next, spans } = cursor;
  const scalar = readBlockScalar(text, text.slice(at, limit), next, indent);
  if (!scalar) return undefined;
  closeBlockScalar(spans, id, text, at, Math.min(scalar.next, text.length), scalar.value);
  cursor.next = scalar.next;
  advance(cursor);
  return scalar.value;
}

function readOnLine(cursor: Cursor, id: number, at: number): unknown {
  const { text, limit, spans } = cursor;
  const code = text.charCodeAt(at);
  if (code === 0x5b || code === 0x7b) {
    cursor.at = at;
    return readFlow(cursor, id);
  }
  if (code === 0x22 || code === 0x27) {
    const quoted = readQuoted(text, at, limit);
    if (!quoted) return undefined;
    cursor.at = quoted.end;
    closeSpan(spans, id, at, quoted.end, quoted.hasEscapes ? STYLE.altered : STYLE.quoted);
    return quoted.value;
  }
  if (!opensPlain(code)) return undefined;
  const words = withoutComment(text.slice(at, limit));
  if (words.includes(': ') || words.endsWith(':')) return undefined;
  const value = resolvePlain(words);
  if (value === undefined) return undefined;
  cursor.at = at + words.length;
  closeSpan(spans, id, at, cursor.at, String(value) === words ? STYLE.plain : STYLE.altered);
  return value;
}

function withoutComment(words: string): string {
  let end = words.indexOf(' #');
  if (end === -1) return words;
  while (words.charCodeAt(end - 1) === 0x20) end -= 1;
  return words.slice(0, end);
}

/** Offset of the colon that makes a key of what opens at `at`; -1 when no key stands there. */
function findColon({ text, limit }: Cursor, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x5b || code === 0x7b) return -1;
  if (code === 0x22 || code === 0x27) {
    const end = readQuoted(text, at, limit)?.end ?? -1;
    return end !== -1 && isKeyColon(text, end, limit) ? end : -1;
  }
  for (let place = at; place < limit; place += 1) {
    const sign = text.charCodeAt(place);
    if (sign === 0x3a && isKeyColon(text, place, limit)) return place;
    if (sign === 0x23 && text.charCodeAt(place - 1) === 0x20) return -1;
  }
  return -1;
}

function isKeyColon(text: string, at: number, limit: number): boolean {
  return text.charCodeAt(at) === 0x3a && (at + 1 >= limit || text.charCodeAt(at + 1) === 0x20);
}

function readKey({ text }: Cursor, start: number, colon: number): string | undefined {
  const code = text.charCodeAt(start);
  if (colon - start > LONGEST_KEY) return undefined;
  if (code === 0x22 || code === 0x27) {
    const quoted = readQuoted(text, start, colon);
    return quoted && quoted.end === colon ? String(quoted.value) : undefined;
  }
  if (!opensPlain(code) || text.charCodeAt(colon - 1) === 0x20) return undefined;
  const key = resolvePlain(text.slice(start, colon));
  return typeof key === 'string' ? key : undefined;
}

function skipBlanks({ text, limit }: Cursor, at: number): number {
  let place = at;
  while (place < limit && text.charCodeAt(place) === 0x20) place += 1;
  return place;
}

/** Nothing but a comment follows; where a value went before, a blank must part it from the comment. */
function isLineOver({ text, limit }: Cursor, at: number, valueEnd = -1): boolean {
  return at >= limit || (text.charCodeAt(at) === 0x23 && at !== valueEnd);
}

function lastEnd(spans: Spans): number {
  let last = spans.end.length - 1;
  while (spans.style[last] === STYLE.empty && last > 0) last -= 1;
  return spans.end[last]!;
}
