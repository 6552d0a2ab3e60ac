import { opensPlain, readQuoted, resolvePlain } from './plain-scalars.ts';
import { closeSpan, openSpan, STYLE, type Spans } from './spans.ts';

/** The rest of one line, read from `at`. */
export interface FlowCursor {
  text: string;
  at: number;
  /** End of the line. */
  limit: number;
  spans: Spans;
}

const MAX_DEPTH = 16;

/** [a, b] or { a: b } on one line. Leaves the cursor behind it; undefined: leave it to the full reader. */
export function readFlow(cursor: FlowCursor, id: number, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined;
  const start = cursor.at;
  const value = cursor.text[start] === '[' ? readList(cursor, depth) : readMap(cursor, depth);
  if (value === undefined) return undefined;
  closeSpan(cursor.spans, id, start, cursor.at, STYLE.flow);
  return value;
}

function readList(cursor: FlowCursor, depth: number): unknown[] | undefined {
  const list: unknown[] = [];
  cursor.at += 1;
  for (;;) {
    if (nextSign(cursor) === ']') break;
    const id = openSpan(cursor.spans, list.length, cursor.at, cursor.at);
    const value = readItem(cursor, id, depth);
    if (value === undefined) return undefined;
    list.push(value);
    const sign = nextSign(cursor);
    if (sign === ',') cursor.at += 1;
    else if (sign !== ']') return undefined;
  }
  cursor.at += 1;
  // A list that grew has room for seventeen, which would stay with the table as long as that does.
  return list.slice();
}

function readMap(cursor: FlowCursor, depth: number): Record<string, unknown> | undefined {
  const map: Record<string, unknown> = {};
  cursor.at += 1;
  for (;;) {
    if (nextSign(cursor) === '}') break;
    const keyStart = cursor.at;
    const key = readKey(cursor);
    if (key === undefined || map[key] !== undefined) return undefined;
    const id = openSpan(cursor.spans, key, keyStart, cursor.at);
    // A plain key needs a blank after its colon.
    if (cursor.text[cursor.at] !== ':' || cursor.text[cursor.at + 1] !== ' ') return undefined;
    cursor.at += 1;
    nextSign(cursor);
    const value = readItem(cursor, id, depth);
    if (value === undefined) return undefined;
    map[key] = value;
    const sign = nextSign(cursor);
    if (sign === ',') cursor.at += 1;
    else if (sign !== '}') return undefined;
  }
  cursor.at += 1;
  return map;
}

function readKey(cursor: FlowCursor): string | undefined {
  const { text, at, limit } = cursor;
  const sign = text[at];
  if (sign === '"' || sign === "'") {
    const quoted = readQuoted(text, at, limit);
    if (!quoted) return undefined;
    cursor.at = quoted.end;
    return String(quoted.value);
  }
  const key = resolveWord(cursor);
  return typeof key === 'string' ? key : undefined;
}

function readItem(cursor: FlowCursor, id: number, depth: number): unknown {
  const { text, at, limit, spans } = cursor;
  const sign = text[at];
  if (sign === '[' || sign === '{') return readFlow(cursor, id, depth + 1);
  if (sign === '"' || sign === "'") {
    const quoted = readQuoted(text, at, limit);
    if (!quoted) return undefined;
    cursor.at = quoted.end;
    closeSpan(spans, id, at, quoted.end, quoted.hasEscapes ? STYLE.altered : STYLE.quoted);
    return quoted.value;
  }
  const value = resolveWord(cursor);
  if (value === undefined) return undefined;
  const isVerbatim = String(value) === text.slice(at, cursor.at);
  closeSpan(spans, id, at, cursor.at, isVerbatim ? STYLE.plain : STYLE.altered);
  return value;
}

/** A plain scalar inside brackets: it ends at a comma, a bracket or a colon with a blank. */
function resolveWord(cursor: FlowCursor): string | number | boolean | null | undefined {
  const { text, at, limit } = cursor;
  if (at >= limit || !opensPlain(text.charCodeAt(at))) return undefined;
  let end = at;
  let place = at;
  scan: for (; place < limit; place += 1) {
    switch (text[place]) {
      case ',':
      case ']':
      case '}':
      case ':':
        break scan;
      case '[':
      case '{':
      case '#':
        return undefined;
      case ' ':
        break;
      default:
        end = place + 1;
    }
  }
  cursor.at = end;
  return resolvePlain(text.slice(at, end));
}

/** The next sign after blanks. */
function nextSign(cursor: FlowCursor): string | undefined {
  while (cursor.at < cursor.limit && cursor.text[cursor.at] === ' ') cursor.at += 1;
  return cursor.at < cursor.limit ? cursor.text[cursor.at] : undefined;
}
