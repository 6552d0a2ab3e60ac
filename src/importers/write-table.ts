import type { TableFile } from '../model/generated/table-file.ts';
import { safeJson } from '../text/safe-json.ts';
import { visible } from '../text/visible.ts';
import { entryKindAt, TABLE_KEYS } from './table-keys.ts';
import { writeScalar } from './yaml/write-scalar.ts';
import { addTo } from '../text/lists-by-key.ts';

/** A remark for the person who edits the file; where nothing stands at the pointer, the key is offered in a comment. */
export interface Note {
  /** JSON pointer into the table. */
  pointer: string;
  text: string;
}

export type TableFormat = 'yaml' | 'json';

/** A table as a file that people are glad to edit. JSON has no comments, so notes are lost there. */
export function writeTable(table: TableFile, format: TableFormat, notes: readonly Note[] = []): string {
  if (format === 'json') return `${safeJson(inOrder(table, ''))}\n`;
  return `${mappingLines(table, '', groupNotes(notes)).join('\n')}\n`;
}

/** Several tables in one file: YAML documents, or a JSON list. `notes` stand in the order of the tables. */
export function writeTables(
  tables: readonly TableFile[],
  format: TableFormat,
  notes: readonly (readonly Note[])[] = [],
): string {
  if (tables.length === 1) return writeTable(tables[0]!, format, notes[0]);
  if (format === 'json') return `${safeJson(tables.map((table) => inOrder(table, '')))}\n`;
  return tables.map((table, index) => writeTable(table, format, notes[index])).join('---\n');
}

/** Longest list that stands in brackets on the line of its key. */
const LONGEST_FLOW = 100;

/** YAML allows 1,024 characters for a key before a colon. */
const LONGEST_KEY = 1000;

type Notes = ReadonlyMap<string, readonly string[]>;

function groupNotes(notes: readonly Note[]): Notes {
  const groups = new Map<string, string[]>();
  for (const { pointer, text } of notes) addTo(groups, pointer, visible(text));
  return groups;
}

/** Lines of a mapping without indentation. */
function mappingLines(value: object, pointer: string, notes: Notes): string[] {
  const entries = new Map(Object.entries(value));
  const lines: string[] = [];
  for (const key of keysOf(value, pointer)) {
    const inner = pointerTo(pointer, key);
    const about = notes.get(inner) ?? [];
    const entry: unknown = entries.get(key);
    if (entry === undefined) {
      for (const note of about) lines.push(`# ${key}: ${note}`);
      continue;
    }
    if (pointer === '' && lines.length > 0 && isTall(entry)) lines.push('');
    lines.push(...[...about, ...notesWithin(entry, inner, notes)].map((note) => `# ${note}`));
    lines.push(...entryLines(key, entry, inner, notes));
  }
  return entries.size === 0 ? [...lines, '{}'] : lines;
}

/** The known keys in their order, then others (headings of columns) as they stand. */
function keysOf(value: object, pointer: string): readonly string[] {
  const kind = entryKindAt(pointer);
  return kind ? TABLE_KEYS[kind] : Object.keys(value);
}

function entryLines(key: string, value: unknown, pointer: string, notes: Notes): string[] {
  const name = writeScalar(key, false);
  const isLong = name.length > LONGEST_KEY;
  const head = isLong ? [`? ${name}`] : [];
  const start = isLong ? ':' : `${name}:`;
  const line = inlineValue(value);
  if (line !== undefined) return [...head, line === '' ? start : `${start} ${line}`];
  const below = Array.isArray(value) ? listLines(value, pointer, notes) : mappingLines(value as object, pointer, notes);
  return [...head, start, ...below.map(indented)];
}

/** The value where it fits behind its key; undefined where it needs lines of its own. */
function inlineValue(value: unknown): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return writeScalar(value, false);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (!Array.isArray(value)) return Object.keys(value as object).length === 0 ? '{}' : undefined;
  const isShort = value.every((entry) => typeof entry === 'string' || typeof entry === 'number');
  const list = isShort ? `[${value.map((entry) => flowEntry(entry)).join(', ')}]` : undefined;
  return list !== undefined && list.length <= LONGEST_FLOW ? list : undefined;
}

function flowEntry(entry: string | number): string {
  return typeof entry === 'string' ? writeScalar(entry, true) : String(entry);
}

function listLines(list: readonly unknown[], pointer: string, notes: Notes): string[] {
  const lines: string[] = [];
  for (const [index, value] of list.entries()) {
    const inner = `${pointer}/${index}`;
    const kind = entryKindAt(inner);
    if (index > 0 && (kind === 'section' || kind === 'task')) lines.push('');
    for (const note of notes.get(inner) ?? []) lines.push(`# ${note}`);
    const below = isMapping(value) ? mappingLines(value, inner, notes) : [inlineValue(value) ?? ''];
    // Comments in front of the first key belong in front of the dash.
    const first = below.findIndex((line) => !line.startsWith('# '));
    for (const [at, line] of below.entries()) {
      if (at < first) lines.push(line);
      else lines.push(at === first ? `- ${line}` : indented(line));
    }
  }
  return lines;
}

function isMapping(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Notes on entries of a list in brackets stand above its key. */
function notesWithin(value: unknown, pointer: string, notes: Notes): string[] {
  if (!Array.isArray(value) || inlineValue(value) === undefined) return [];
  return value.flatMap((_, index) => notes.get(`${pointer}/${index}`) ?? []);
}

function isTall(value: unknown): boolean {
  return typeof value === 'object' && value !== null && inlineValue(value) === undefined;
}

function indented(line: string): string {
  return line === '' ? '' : `  ${line}`;
}

function pointerTo(pointer: string, key: string): string {
  return `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The same table with its keys in the order of the table file. */
function inOrder(value: unknown, pointer: string): unknown {
  if (Array.isArray(value)) return value.map((entry, index) => inOrder(entry, `${pointer}/${index}`));
  if (!isMapping(value)) return value;
  const entries = new Map(Object.entries(value));
  return Object.fromEntries(
    keysOf(value, pointer)
      .filter((key) => entries.get(key) !== undefined)
      .map((key) => [key, inOrder(entries.get(key), pointerTo(pointer, key))]),
  );
}
