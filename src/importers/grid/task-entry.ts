import type { TaskEntry } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import { isBlank, stripBlanks } from '../../text/blanks.ts';
import { foldWidths } from '../../text/widths.ts';
import { readNumeral } from '../../text/numerals.ts';
import { type Numbering, readNumbering } from '../../text/numbering.ts';
import { splitRoles } from '../../text/roles.ts';
import { type Written, writtenName } from '../../text/read-unit.ts';
import { freePlaces, readUnits } from '../../text/units.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Column, Columns } from './columns.ts';
import type { GridCell } from './grid.ts';
import type { LayoutRow } from './layout.ts';
import { placeInCell } from './places.ts';

type UnitKey = 'lead' | 'responsible' | 'supporting';
type TextKey = 'requirement' | 'deadline' | 'person' | 'progress' | 'remark';

/** A task as it is put together from its row, or from several rows of one merged title. */
export interface TaskDraft {
  entry: TaskEntry;
  /** By key below the task: `title`, `lead/0`. */
  places: Map<string, Place>;
  doubts: { column: string; text: string; key: string; place: Place }[];
}

export function newDraft(): TaskDraft {
  return { entry: {}, places: new Map(), doubts: [] };
}

/** Puts the cells of a row into the task; a cell merged from above is taken when `takesMerged`. */
export function addRow(
  draft: TaskDraft,
  row: LayoutRow,
  { columns }: Columns,
  vocabulary: Vocabulary,
  takesMerged: boolean,
): void {
  const hasUnits = columns.some(({ role }) => role !== undefined && UNIT_COLUMNS.has(role));
  for (const column of columns) {
    const slot = row.slots[column.index];
    if (!slot || (slot.isContinued && !takesMerged)) continue;
    const key = addCell(draft, slot.cell, column, hasUnits, vocabulary);
    if (slot.cell.doubt !== undefined && key !== undefined) {
      const place = draft.places.get(key) ?? placeInCell(slot.cell, '', column);
      draft.doubts.push({ column: column.heading, text: slot.cell.doubt, key, place });
    }
  }
}

const UNIT_COLUMNS = new Set(['lead', 'responsible', 'supporting', 'leadAndResponsible']);

/** Returns the key that the cell became. */
function addCell(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  hasUnits: boolean,
  vocabulary: Vocabulary,
): string | undefined {
  const { role } = column;
  switch (role) {
    case 'group':
      return undefined;
    case 'number':
      return addNumber(draft, cell, column);
    case 'title':
      return addTitle(draft, cell, column);
    case 'lead':
    case 'responsible':
    case 'supporting':
    case 'leadAndResponsible':
      return addUnits(draft, cell, column, role, vocabulary);
    case 'requirement':
      if (!hasUnits) return addProse(draft, cell, column, vocabulary);
      return addText(draft, cell, column, role);
    case undefined:
      return addExtra(draft, cell, column);
    default:
      return addText(draft, cell, column, role);
  }
}

function addNumber(draft: TaskDraft, cell: GridCell, column: Column): string | undefined {
  const plain = foldWidths(cell.text).trim();
  if (plain === '' || draft.entry.number !== undefined) return undefined;
  const value = readNumeral(plain.replace(/^[第([]+|[项)\].、,]+$/g, ''));
  // 1-1 or A3 is no number that another table could refer to; the words are kept.
  if (value === undefined) return addExtra(draft, cell, column);
  draft.entry.number = value;
  draft.places.set('number', placeInCell(cell, 'number', column));
  return 'number';
}

function addTitle(draft: TaskDraft, cell: GridCell, column: Column): string | undefined {
  const text = cell.text.trim();
  if (text === '') return undefined;
  const from = cell.text.indexOf(text);
  const numbering = automaticNumber(cell, from) ?? readNumbering(text);
  const taken = draft.entry.number;
  const isOwn =
    numbering !== undefined && numbering.style !== 'chapter' && (taken === undefined || taken === numbering.value);
  const start = isOwn && numbering.end < text.length ? numbering.end : 0;
  const words = text.slice(start);
  if (draft.entry.title !== undefined) {
    draft.entry.title += `\n${words}`;
    return 'title';
  }
  draft.entry.title = words;
  draft.places.set('title', placeInCell(cell, 'title', column, from + start, from + text.length));
  if (isOwn && start > 0 && taken === undefined) {
    draft.entry.number = numbering.value;
    draft.places.set('number', placeInCell(cell, 'number', column, from, from + text.slice(0, start).trimEnd().length));
  }
  return 'title';
}

/** 第1项 or a bare 1 in front of the words is their number where a list put it there. */
function automaticNumber({ text, listNumber }: GridCell, from: number): Numbering | undefined {
  if (!listNumber || listNumber.end < from || readNumbering(text)) return undefined;
  return { style: 'item', value: listNumber.value, end: listNumber.end - from };
}

function addText(draft: TaskDraft, cell: GridCell, column: Column, key: TextKey): string {
  const text = cell.text.trim();
  const from = cell.text.indexOf(text);
  const earlier = draft.entry[key];
  if (!draft.places.has(key) || (earlier === undefined && text !== '')) {
    draft.places.set(key, placeInCell(cell, key, column, from, from + text.length));
  }
  if (text !== '') draft.entry[key] = earlier ? joinTexts(earlier, text) : text;
  return key;
}

/** Words of two cells that belong together: a sentence cut by a page goes on, another paragraph does not. */
function joinTexts(before: string, text: string): string {
  return /[。；！？：]$/.test(before) || readNumbering(text) ? `${before}\n${text}` : before + text;
}

const ROLE_LINE =
  /(?:^|[\n。；;（(【[\s])((?:牵头|责任|主办|承办|落实|配合|协办|主责)(?:及责任|责任)?(?:单位|部门|科室|处室)[:：][^\n]{1,300})$/;

/** Where a table has no column of units they may stand under the prose: 牵头单位：…；责任单位：…. */
function addProse(draft: TaskDraft, cell: GridCell, column: Column, vocabulary: Vocabulary): string {
  const found = ROLE_LINE.exec(cell.text);
  const line = found?.[1];
  const roles = line === undefined ? undefined : splitRoles(withoutClosing(line));
  if (!found || line === undefined || !roles) return addText(draft, cell, column, 'requirement');
  const at = cell.text.length - line.length;
  for (const key of ['lead', 'responsible', 'supporting'] as const) {
    if (roles[key] !== '') addUnitWords(draft, cell, column, key, roles[key], vocabulary, at);
  }
  const words = cell.text.slice(0, at).replace(/[（(【[\s]+$/, '');
  return addText(draft, { ...cell, text: words }, column, 'requirement');
}

/** Without the bracket that closes the one in front of the line; that of 各镇（街道） stays. */
function withoutClosing(line: string): string {
  const open = line.replace(/[^（(【[]/g, '').length;
  const closed = line.replace(/[^）)】\]]/g, '').length;
  return closed > open ? line.replace(/[）)】\]][。；\s]*$/, '') : line;
}

function addUnits(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  role: UnitKey | 'leadAndResponsible',
  vocabulary: Vocabulary,
): string {
  const key = role === 'leadAndResponsible' ? 'responsible' : role;
  const roles = splitRoles(cell.text);
  if (!roles) return addUnitWords(draft, cell, column, key, cell.text, vocabulary);
  for (const part of ['lead', 'responsible', 'supporting'] as const) {
    if (roles[part].trim() !== '') addUnitWords(draft, cell, column, part, roles[part], vocabulary);
  }
  return key;
}

function addUnitWords(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  key: UnitKey,
  words: string,
  vocabulary: Vocabulary,
  after = 0,
): string {
  const named = readUnits(words, vocabulary);
  // 待定 and ××局 name nobody, and stay in the cell for the rules to see.
  const units = [...named, ...freePlaces(words)].toSorted((a, b) => a.span[0] - b.span[0]);
  // An empty cell under 牵头单位 says that nobody leads; an empty one under 配合单位 says nothing.
  if (units.length === 0 && key === 'supporting') return key;
  const list = draft.entry[key];
  const entries = Array.isArray(list) ? [...list] : [];
  if (!draft.places.has(key)) draft.places.set(key, placeInCell(cell, key, column));
  const offset = cell.text.indexOf(words, after);
  let end = -1;
  for (const unit of units) {
    // A cell of units keeps 等相关部门 as written; in running text it is part of the sentence.
    const name = writtenName(unit, words === cell.text);
    const span = [unit.span[0], endOfName(words, unit.span, name)] as const;
    const path = `${key}/${entries.length}`;
    const place =
      offset < 0
        ? placeInCell(cell, path, column)
        : placeInCell(cell, path, column, offset + span[0], offset + span[1]);
    draft.places.set(path, span[0] === end ? { ...place, isJoined: true } : place);
    end = unit.span[1];
    entries.push(name);
  }
  draft.entry[key] = entries;
  return key;
}

/** Where the name of a unit ends in the words of a cell; names hold no blanks, the cell may. */
function endOfName(words: string, [start, end]: Written['span'], name: string): number {
  let left = stripBlanks(name).length;
  for (let at = start; at < end; at++) if (!isBlank(words[at]!) && --left === 0) return at + 1;
  return end;
}

function addExtra(draft: TaskDraft, cell: GridCell, column: Column): string | undefined {
  const text = cell.text.trim();
  if (text === '') return undefined;
  const name = extraName(column);
  const earlier = draft.entry.extra?.[name];
  draft.entry.extra = { ...draft.entry.extra, [name]: earlier === undefined ? text : `${earlier}\n${text}` };
  const key = `extra/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  if (!draft.places.has(key)) draft.places.set(key, placeInCell(cell, key, column));
  return key;
}

/** Name under which a column that is not understood is kept. */
export function extraName({ heading, index }: Column): string {
  return heading === '' ? `第${index + 1}列` : heading;
}
