import type { Edit, NewEntry } from '../../model/finding.ts';
import type { Surroundings } from './scalar-edits.ts';
import { type PlaceFinder, STYLE, type Written } from './spans.ts';
import { escapeDouble, writeScalar } from './write-scalar.ts';

/** What stands behind a key: a list holds words and numbers, or the entries of a section. */
export type EntryValue = string | number | readonly (string | Entry)[];
/** An entry of a list: a mapping, or the number of a task. */
export type Entry = number | NewEntry;

/** Inserts entries in front of the one at `index` of a list, or makes the list where its mapping has none. */
export function insertEntries(
  list: string,
  index: number,
  entries: readonly Entry[],
  places: PlaceFinder,
  around: Surroundings,
): Edit | undefined {
  const written = places.writtenAt(list);
  if (!written || written.style === STYLE.empty) {
    if (written) return undefined;
    return insertKey(list, (indent) => newList(entries, indent, around), places, around);
  }
  const neighbour = places.writtenAt(`${list}/${Math.max(0, index - 1)}`);
  if (index > 0 && !neighbour) return undefined;
  if (written.style === STYLE.flow) return insertInBrackets(written, index, neighbour, entries, around);
  if (written.style !== STYLE.block || !neighbour) return undefined;
  return insertInBlock(list, index, neighbour, entries, places, around);
}

/** Adds a key with a scalar, or a list in brackets, to the mapping that lacks it. */
export function insertValue(
  pointer: string,
  value: EntryValue,
  places: PlaceFinder,
  around: Surroundings,
): Edit | undefined {
  return insertKey(pointer, (_, isInBrackets) => ` ${writeValue(value, isInBrackets, around)}`, places, around);
}

/** A key goes behind the known keys that come before it in the order of the file. */
function insertKey(
  pointer: string,
  write: (indent: string, isInBrackets: boolean) => string,
  places: PlaceFinder,
  around: Surroundings,
): Edit | undefined {
  const cut = pointer.lastIndexOf('/');
  const holderPointer = pointer.slice(0, cut);
  const key = pointer.slice(cut + 1);
  const holder = places.writtenAt(holderPointer);
  const order = around.keysAt(holderPointer);
  const keys = holder?.children() ?? [];
  if (!holder || !order || keys.length === 0) return undefined;
  const before = keys.findLast((other) => order.indexOf(other) < order.indexOf(key));
  const first = places.writtenAt(`${holderPointer}/${keys[0]!}`);
  if (!first) return undefined;
  const { text, isJson } = around;
  const name = isJson ? `"${key}"` : key;
  const neighbour = before === undefined ? undefined : places.writtenAt(`${holderPointer}/${before}`);
  if (holder.style === STYLE.flow) {
    const entry = `${name}:${write('', true)}`;
    if (!neighbour) return insertion(first.key[0], `${entry},${separatorBefore(text, first.key[0])}`);
    return insertion(neighbour.range[1], `,${separatorBefore(text, first.key[0])}${entry}`);
  }
  if (holder.style !== STYLE.block) return undefined;
  const indent = ' '.repeat(columnOf(text, first.key[0]));
  const entry = `${name}:${write(indent, false)}`;
  const eol = lineEndOf(text);
  if (!neighbour) return insertion(first.key[0], `${entry}${eol}${indent}`);
  return insertion(endOfLine(text, neighbour.lastEnd()), `${eol}${indent}${entry}`);
}

/** What parts a key in brackets from the sign in front of it: a blank, or a line of its own. */
function separatorBefore(text: string, at: number): string {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lead = text.slice(lineStart, at);
  return lineStart > 0 && lead.trim() === '' ? lineEndOf(text) + lead : ' ';
}

/** A list behind its key, in a mapping that stands in by `indent`. */
export function newList(
  entries: readonly Entry[],
  indent: string,
  around: Pick<Surroundings, 'text' | 'isJson'>,
): string {
  if (around.isJson || entries.every((entry) => typeof entry === 'number'))
    return ` [${entries.map((entry) => writeFlow(entry, around)).join(', ')}]`;
  const eol = lineEndOf(around.text);
  return entries.map((entry) => `${eol}${indent}  - ${writeFlow(entry, around)}`).join('');
}

function insertInBrackets(
  list: Written,
  at: number,
  neighbour: Written | undefined,
  entries: readonly Entry[],
  around: Surroundings,
): Edit {
  const { text, isJson } = around;
  if (!neighbour) return insertion(list.range[0] + 1, entries.map((entry) => writeFlow(entry, around)).join(', '));
  const separator = separatorBefore(text, neighbour.range[0]);
  const isOnLines = separator !== ' ' && isJson;
  const words = entries.map((entry) =>
    isOnLines ? writeOnLines(entry, separator, text.slice(...neighbour.range)) : writeFlow(entry, around),
  );
  if (at === 0) return insertion(neighbour.range[0], words.map((word) => `${word},${separator}`).join(''));
  return insertion(neighbour.range[1], words.map((word) => `,${separator}${word}`).join(''));
}

/** An object of JSON on lines of its own, indented like its neighbour. */
function writeOnLines(entry: Entry, separator: string, neighbour: string): string {
  if (typeof entry === 'number') return String(entry);
  const inner = /^\{(\r?\n[ \t]+)/.exec(neighbour)?.[1];
  const keys = Object.entries(entry).map(([key, value]) => `"${key}": ${writeJson(value)}`);
  return inner === undefined ? `{ ${keys.join(', ')} }` : `{${inner}${keys.join(`,${inner}`)}${separator}}`;
}

function insertInBlock(
  list: string,
  at: number,
  neighbour: Written,
  entries: readonly Entry[],
  places: PlaceFinder,
  around: Surroundings,
): Edit | undefined {
  const { text } = around;
  const dash = dashBefore(text, neighbour.range[0]);
  if (dash === undefined) return undefined;
  const eol = lineEndOf(text);
  const indent = ' '.repeat(dash.column);
  const inner = ' '.repeat(columnOf(text, neighbour.range[0]) - dash.column - 1);
  const isFlow = neighbour.style === STYLE.flow;
  const hasBraces = IN_BRACES.test(text.slice(...neighbour.range));
  const lines = entries.map((entry) => {
    const words =
      isFlow || typeof entry === 'number'
        ? [writeFlow(entry, around)]
        : Object.entries(entry).map(([key, value]) => writeKey(key, value, `${indent} ${inner}`, hasBraces, around));
    return `${indent}-${inner}${words.join(`${eol}${indent} ${inner}`)}`;
  });
  const gap = isParted(list, places, text) ? eol : '';
  if (at > 0) return insertion(endOfLine(text, neighbour.lastEnd()), lines.map((line) => eol + gap + line).join(''));
  const holder = places.writtenAt(list);
  const isBelowKey = holder !== undefined && holder.key[1] > holder.key[0];
  if (!isBelowKey) return undefined;
  // Comments above the first entry stay with it.
  return insertion(endOfLine(text, holder.key[1]), lines.map((line) => eol + line + gap).join(''));
}

/** A key of a block at `indent` with its value; the tasks of a new section stand in it as those beside it do. */
function writeKey(key: string, value: EntryValue, indent: string, isFlow: boolean, around: Surroundings): string {
  const items = typeof value === 'object' ? value : [];
  const entries = items.filter((item) => typeof item === 'object');
  if (entries.length === 0) return `${key}: ${writeValue(value, false, around)}`;
  if (isFlow) return `${key}:${newList(entries, indent, around)}`;
  const eol = lineEndOf(around.text);
  const inner = `${indent}    `;
  const blocks = entries.map((entry) => {
    const keys = Object.entries(entry).map(([name, words]) => writeKey(name, words, inner, false, around));
    return `${eol}${indent}  - ${keys.join(eol + inner)}`;
  });
  return `${key}:${blocks.join('')}`;
}

/** Entries in braces on lines of their own. */
const IN_BRACES = /^\s*- \{/m;

/** The dash of a list entry and its column, where both stand on one line. */
function dashBefore(text: string, start: number): { column: number } | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lead = /^( *)- +$/.exec(text.slice(lineStart, start));
  return lead ? { column: lead[1]!.length } : undefined;
}

/** Blank lines part the entries of the list. */
function isParted(list: string, places: PlaceFinder, text: string): boolean {
  const first = places.writtenAt(`${list}/0`);
  const second = places.writtenAt(`${list}/1`);
  return (
    first !== undefined && second !== undefined && /\n[ \t\r]*\n/.test(text.slice(first.lastEnd(), second.range[0]))
  );
}

function writeFlow(entry: Entry, around: Pick<Surroundings, 'isJson'>): string {
  if (typeof entry === 'number') return String(entry);
  const keys = Object.entries(entry).map(([key, value]) =>
    around.isJson ? `"${key}": ${writeJson(value)}` : `${key}: ${writeValue(value, true, around)}`,
  );
  return `{ ${keys.join(', ')} }`;
}

function writeValue(value: EntryValue, isInBrackets: boolean, around: Pick<Surroundings, 'isJson'>): string {
  if (around.isJson) return writeJson(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return writeScalar(value, isInBrackets);
  const items = value.map((item) => (typeof item === 'string' ? writeScalar(item, true) : writeFlow(item, around)));
  return `[${items.join(', ')}]`;
}

function writeJson(value: EntryValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `"${escapeDouble(value)}"`;
  const items = value.map((item) => (typeof item === 'string' ? writeJson(item) : writeFlow(item, { isJson: true })));
  return `[${items.join(', ')}]`;
}

function insertion(at: number, text: string): Edit {
  return { range: [at, at], text };
}

function lineEndOf(text: string): string {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** Where the line ends that holds the last thing before `at`. */
function endOfLine(text: string, at: number): number {
  let end = at;
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  const found = text.indexOf('\n', end);
  if (found === -1) return text.length;
  return text[found - 1] === '\r' ? found - 1 : found;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
