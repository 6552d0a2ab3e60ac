import { closeSpan, STYLE, type Spans } from './spans.ts';

/** A block scalar that the fast reader understood, and where the next line begins. */
export interface BlockScalar {
  value: string;
  next: number;
}

const HEADER = /^[|>]-?$/;

interface Line {
  /** Column of the first sign, or the number of blanks in an empty line. */
  indent: number;
  /** '' for an empty line. */
  words: string;
}

/**
 * A scalar in lines below its key: | keeps line ends, > joins lines (YAML 1.2, 8.1). `indent` is the column of the
 * collection around it. Undefined for explicit indentation, +, and lines that stand deeper or shallower than the first.
 */
export function readBlockScalar(text: string, header: string, from: number, indent: number): BlockScalar | undefined {
  if (!HEADER.test(header)) return undefined;
  const lines: Line[] = [];
  let next = from;
  while (next < text.length) {
    const { line, lineEnd } = lineAt(text, next);
    if (line.words !== '' && line.indent <= indent) break;
    lines.push(line);
    next = lineEnd + 1;
  }
  const kept = lines.slice(0, lines.findLastIndex((line) => line.words !== '') + 1);
  const column = kept.find((line) => line.words !== '')?.indent;
  if (column === undefined || lines.some((line) => isOutOfColumn(line, column))) return undefined;
  const value = header.startsWith('|') ? kept.map((line) => line.words).join('\n') : folded(kept);
  return { value: header.endsWith('-') ? value : `${value}\n`, next };
}

function lineAt(text: string, start: number): { line: Line; lineEnd: number } {
  const found = text.indexOf('\n', start);
  const lineEnd = found === -1 ? text.length : found;
  const end = text.charCodeAt(lineEnd - 1) === 0x0d && lineEnd > start ? lineEnd - 1 : lineEnd;
  let first = start;
  while (first < end && text.charCodeAt(first) === 0x20) first += 1;
  return { line: { indent: first - start, words: text.slice(first, end) }, lineEnd };
}

function isOutOfColumn(line: Line, column: number): boolean {
  return line.words === '' ? line.indent > column : line.indent !== column;
}

/** Lines joined by blanks; an empty line between two is a line end. */
function folded(lines: readonly Line[]): string {
  let value = '';
  let between = '';
  for (const { words } of lines) {
    if (words !== '') {
      value += between + words;
      between = ' ';
    } else if (between === ' ') between = '\n';
    else value += '\n';
  }
  return value;
}

/** The place of a block scalar: its words, without the sign in front and the line ends behind. */
export function closeBlockScalar(spans: Spans, id: number, text: string, at: number, end: number, value: string): void {
  let first = text.indexOf('\n', at) + 1;
  while (first < end && isBlank(text.charCodeAt(first))) first += 1;
  if (first > 0 && first < end && text.startsWith(value, first)) {
    return closeSpan(spans, id, first, first + value.length, STYLE.plain);
  }
  let last = end;
  while (last > at + 1 && isBlank(text.charCodeAt(last - 1))) last -= 1;
  closeSpan(spans, id, first > 0 && first < last ? first : at, last, STYLE.altered);
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d;
}
