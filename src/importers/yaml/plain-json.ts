import type { RawDocument } from './plain-yaml.ts';
import { readQuoted } from './plain-scalars.ts';
import { closeSpan, createSpans, openSpan, STYLE, type Spans } from './spans.ts';

const MAX_DEPTH = 40;
const SPACE = /[ \t\r\n]*/y;
const INTEGER = /(?:0|[1-9][0-9]{0,14})/y;
const WORD = /(?:null|true|false)/y;
const WORDS: Readonly<Record<string, boolean | null>> = { null: null, true: true, false: false };
// oxlint-disable-next-line no-control-regex -- JSON forbids them in strings, and they are no white space
const UNUSUAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

interface Cursor {
  text: string;
  at: number;
  spans: Spans;
}

/** Reads well-formed JSON without repeated keys. Undefined for anything else: the full YAML reader then says what is wrong. */
export function readPlainJson(text: string): RawDocument[] | undefined {
  if (UNUSUAL.test(text)) return undefined;
  const cursor: Cursor = { text, at: 0, spans: createSpans() };
  const sign = nextSign(cursor);
  if (sign !== '{' && sign !== '[') return undefined;
  const data = readValue(cursor, openSpan(cursor.spans, '', cursor.at, cursor.at), 0);
  return data === undefined || nextSign(cursor) !== undefined ? undefined : [{ data, spans: cursor.spans }];
}

function readValue(cursor: Cursor, id: number, depth: number): unknown {
  const { text, at, spans } = cursor;
  const sign = text[at];
  if (sign === '{' || sign === '[') {
    if (depth > MAX_DEPTH) return undefined;
    const value = sign === '{' ? readObject(cursor, depth) : readArray(cursor, depth);
    if (value !== undefined) closeSpan(spans, id, at, cursor.at, STYLE.flow);
    return value;
  }
  if (sign === '"') {
    const string = readString(cursor);
    if (string) closeSpan(spans, id, at, cursor.at, string.hasEscapes ? STYLE.altered : STYLE.quoted);
    return string?.value;
  }
  const word = match(cursor, INTEGER) ?? match(cursor, WORD);
  if (word === undefined) return undefined;
  closeSpan(spans, id, at, cursor.at, STYLE.plain);
  return Object.hasOwn(WORDS, word) ? WORDS[word] : Number(word);
}

function readObject(cursor: Cursor, depth: number): Record<string, unknown> | undefined {
  const object: Record<string, unknown> = {};
  cursor.at += 1;
  if (nextSign(cursor) === '}') return close(cursor, object);
  for (;;) {
    const keyStart = cursor.at;
    const key = cursor.text[keyStart] === '"' ? readString(cursor)?.value : undefined;
    // Also refuses the names that every object has.
    if (typeof key !== 'string' || object[key] !== undefined) return undefined;
    const id = openSpan(cursor.spans, key, keyStart, cursor.at);
    if (nextSign(cursor) !== ':') return undefined;
    cursor.at += 1;
    nextSign(cursor);
    const value = readValue(cursor, id, depth + 1);
    if (value === undefined) return undefined;
    object[key] = value;
    const sign = nextSign(cursor);
    if (sign === '}') return close(cursor, object);
    if (sign !== ',') return undefined;
    cursor.at += 1;
    nextSign(cursor);
  }
}

function readArray(cursor: Cursor, depth: number): unknown[] | undefined {
  const array: unknown[] = [];
  cursor.at += 1;
  if (nextSign(cursor) === ']') return close(cursor, array);
  for (;;) {
    const value = readValue(cursor, openSpan(cursor.spans, array.length, cursor.at, cursor.at), depth + 1);
    if (value === undefined) return undefined;
    array.push(value);
    const sign = nextSign(cursor);
    if (sign === ']') return close(cursor, array);
    if (sign !== ',') return undefined;
    cursor.at += 1;
    nextSign(cursor);
  }
}

function close<Collection>(cursor: Cursor, collection: Collection): Collection {
  cursor.at += 1;
  return collection;
}

/** Line ends and tabs may stand between values, never inside a string. */
function readString(cursor: Cursor): ReturnType<typeof readQuoted> {
  const { text, at } = cursor;
  const string = readQuoted(text, at, text.length);
  if (!string || /[\t\r\n]/.test(text.slice(at, string.end))) return undefined;
  cursor.at = string.end;
  return string;
}

function nextSign(cursor: Cursor): string | undefined {
  match(cursor, SPACE);
  return cursor.text[cursor.at];
}

function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found !== undefined) cursor.at += found.length;
  return found;
}
