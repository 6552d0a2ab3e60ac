import { endsStatement, notesOf } from '../../text/marks.ts';
import type { TaskEntry } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';
import { isBlank, stripBlanks } from '../../text/blanks.ts';
import type { ColumnRole } from '../../text/headers.ts';
import { readPartedNumber, wholePartedNumber } from '../../text/parted-numbers.ts';
import { foldWidths } from '../../text/widths.ts';
import { readRoman } from '../../text/lettered.ts';
import { readNumeral } from '../../text/numerals.ts';
import { type Numbering, readNumbering } from '../../text/numbering.ts';
import { dutyGroups } from '../../text/duty-groups.ts';
import { asFitIn, type Duty, readDuties, sharingIn, type UnitRole } from '../../text/roles.ts';
import { othersBehind, saidBehind, type Written, writtenName } from '../../text/read-unit.ts';
import { freePlaces, readUnits } from '../../text/units.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Column, Columns } from './columns.ts';
import { MARKS } from '../../text/precedence.ts';
import type { GridCell } from './grid.ts';
import type { LayoutRow } from './layout.ts';
import { placeInCell } from './places.ts';
import { isUnitRole } from './roles.ts';
import { partLines } from './unit-lines.ts';

type TextKey = 'requirement' | 'deadline' | 'person' | 'progress' | 'remark';

/** A task as it is put together from its row, or from several rows of one merged title. */
export interface TaskDraft {
  entry: TaskEntry;
  /** By key below the task: `title`, `lead/0`. */
  places: Map<string, Place>;
  doubts: { column: string; text: string; key: string; place: Place }[];
  /** The column that a field's last words came from. */
  from: Map<TextKey, number>;
}

export function newDraft(): TaskDraft {
  return { entry: {}, places: new Map(), doubts: [], from: new Map() };
}

/** Puts the cells of a row into the task; a cell merged from above is taken when `takesMerged`. */
export function addRow(
  draft: TaskDraft,
  row: LayoutRow,
  { columns, hasPartedTitles }: Columns,
  vocabulary: Vocabulary,
  takesMerged: boolean,
): void {
  const hasUnits = columns.some(({ role }) => role !== 'group' && isUnitRole(role));
  for (const column of columns) {
    const slot = row.slots[column.index];
    if (!slot || (slot.isContinued && !takesMerged)) continue;
    const mayHoldDuties = !hasUnits && (column.role === 'title' || column.role === 'requirement');
    const cell = mayHoldDuties ? takeDuties(draft, slot.cell, column, vocabulary) : slot.cell;
    const key =
      column.role === 'title' && hasPartedTitles
        ? addPartedTitle(draft, cell, column)
        : addCell(draft, cell, column, vocabulary);
    if (slot.cell.doubt !== undefined && key !== undefined) {
      const place = draft.places.get(key) ?? placeInCell(slot.cell, '', column);
      draft.doubts.push({ column: column.heading, text: slot.cell.doubt, key, place });
    }
  }
}

/** Returns the key that the cell became. */
function addCell(draft: TaskDraft, cell: GridCell, column: Column, vocabulary: Vocabulary): string | undefined {
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
    case 'supervisor':
    case 'leadAndResponsible':
      return addUnits(draft, cell, column, role, vocabulary);
    case 'other':
    case undefined:
      return addExtra(draft, cell, column);
    default:
      return addText(draft, cell, column, role);
  }
}

function addNumber(draft: TaskDraft, cell: GridCell, column: Column): string | undefined {
  const plain = foldWidths(cell.text).trim();
  if (plain === '' || draft.entry.number !== undefined) return undefined;
  const bare = plain.replace(/^[第([]+|(?<![项)\].、,])[项)\].、,]+$/g, '');
  const value = readNumeral(bare) ?? readRoman(bare);
  const parted = wholePartedNumber(plain);
  if (parted !== undefined) {
    draft.entry.number = parted;
    draft.places.set('number', placeInCell(cell, 'number', column));
    return 'number';
  }
  const marked = value ?? readNumeral(plain.replace(SIGNS, '')) ?? readNumbering(`${plain} `)?.value;
  // 2※ is the second task; what the sign says stays with it.
  if (value === undefined && readNumbering(`${plain} `) === undefined) addExtra(draft, cell, column);
  if (marked === undefined) return undefined;
  draft.entry.number = marked;
  draft.places.set('number', placeInCell(cell, 'number', column));
  return 'number';
}

/** Beside a number they say something of the task. */
const SIGNS = new RegExp(`^[${MARKS}]+|[${MARKS}]+$`, 'g');

function addTitle(draft: TaskDraft, cell: GridCell, column: Column): string | undefined {
  const text = cell.text.trim();
  if (text === '') return undefined;
  const from = cell.text.indexOf(text);
  const numbering = automaticNumber(cell, from) ?? readNumbering(text);
  const taken = draft.entry.number;
  const isOwn =
    numbering !== undefined &&
    numbering.style !== 'chapter' &&
    (taken === undefined || taken === numbering.value) &&
    !countsOn(text, numbering);
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

/** 1.…2.… on lines of one cell is a list in it. */
function countsOn(text: string, { style, value }: Numbering): boolean {
  return text.split('\n').some((line) => {
    const next = readNumbering(line);
    return next?.style === style && next.value === value + 1;
  });
}

/** 1.1建设公园 in a column whose titles are all numbered so. */
function addPartedTitle(draft: TaskDraft, cell: GridCell, column: Column): string | undefined {
  const end = readPartedNumber(cell.text)?.end;
  if (end === undefined || draft.entry.title !== undefined) return addTitle(draft, cell, column);
  const number = foldWidths(cell.text.slice(0, end)).trim();
  draft.entry.number ??= wholePartedNumber(number) ?? number;
  draft.places.set('number', placeInCell(cell, 'number', column, 0, end));
  draft.entry.title = cell.text.slice(end).trim();
  draft.places.set('title', placeInCell(cell, 'title', column, end, cell.text.trimEnd().length));
  return 'title';
}

/** Rows under a merged task carry their numbers in front of what they demand. */
export function takeNumber({ entry, places }: TaskDraft): void {
  if (entry.number !== undefined || typeof entry.requirement !== 'string') return;
  const numbering = readNumbering(entry.requirement);
  if (numbering?.style !== 'item' || numbering.end >= entry.requirement.length) return;
  entry.number = numbering.value;
  entry.requirement = entry.requirement.slice(numbering.end);
  const place = places.get('requirement');
  if (!place) return;
  places.set('number', { ...place, pointer: 'number', isVerbatim: false });
  const range =
    place.isVerbatim && place.range ? ([place.range[0] + numbering.end, place.range[1]] as const) : place.range;
  places.set('requirement', { ...place, ...(range && { range }) });
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
  if (text === '') return key;
  // 工作目标 and 工作措施 are two texts; two rows of one column may be one sentence.
  const isSame = draft.from.get(key) === column.index;
  draft.entry[key] = !earlier ? text : isSame ? joinTexts(earlier, text) : `${earlier}\n${text}`;
  draft.from.set(key, column.index);
  return key;
}

/** Words of two cells that belong together: a sentence cut by a page goes on, another paragraph does not. */
function joinTexts(before: string, text: string): string {
  return endsStatement(before) || readNumbering(text) ? `${before}\n${text}` : before + text;
}

/**
 * Where a table has no column of units they may stand under the words of a task, or in brackets behind its sentences: puts them into the
 * task and returns the cell without them.
 */
function takeDuties(draft: TaskDraft, cell: GridCell, column: Column, vocabulary: Vocabulary): GridCell {
  let kept = '';
  let at = 0;
  for (const line of linesOf(cell.text)) {
    const groups = dutyGroups(line, vocabulary);
    let from = 0;
    let words = '';
    for (const { span, cut } of groups) {
      words += line.slice(from, cut[0]);
      from = cut[1];
      addDuties(draft, cell, column, [at + span[0], at + span[1]], 'responsible', vocabulary);
    }
    words += line.slice(from);
    if (groups.length === 0 || words.trim() !== '') kept += (kept === '' ? '' : '\n') + words;
    at += line.length + 1;
  }
  // Without the duties the words stand no longer in one piece in the file.
  return kept === cell.text ? cell : withoutPlaces(cell, kept);
}

/** No line ends with a comma, nor with the name of a field, nor inside a bracket. */
function linesOf(text: string): string[] {
  const lines: string[] = [];
  const { pairs } = notesOf(text);
  let from = 0;
  let pair = 0;
  for (const { index } of text.matchAll(/(?<![、，：:])\n/g)) {
    while (pairs[pair] && pairs[pair]!.end < index) pair += 1;
    if (pairs[pair] && pairs[pair]!.start < index) continue;
    lines.push(text.slice(from, index));
    from = index + 1;
  }
  return [...lines, text.slice(from)];
}

/** Words that the file does not hold in one piece: their beginning alone has its place. */
function withoutPlaces(cell: GridCell, text: string): GridCell {
  return cell.text.startsWith(text) ? { ...cell, text } : { ...cell, text, isVerbatim: false, runs: [] };
}

function addUnits(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  role: UnitRole | 'leadAndResponsible',
  vocabulary: Vocabulary,
): string {
  const key = role === 'leadAndResponsible' ? 'responsible' : role;
  const isNamed = addDuties(draft, cell, column, [0, cell.text.length], key, vocabulary);
  // An empty cell under 牵头单位 says that nobody leads; an empty one under 配合单位 says nothing.
  if (!isNamed && (key === 'lead' || key === 'responsible')) {
    draft.entry[key] ??= [];
    if (!draft.places.has(key)) draft.places.set(key, placeInCell(cell, key, column));
  }
  return key;
}

/** What a stretch of a cell says of who does the task; true where it names a unit. */
export function addDuties(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  [from, to]: readonly [number, number],
  role: UnitRole,
  vocabulary: Vocabulary,
): boolean {
  let isNamed = false;
  const said = new Map<UnitRole, Set<string>>();
  for (const duty of readDuties(cell.text.slice(from, to), role, vocabulary)) {
    const span = [from + duty.span[0], from + duty.span[1]] as const;
    const heading = duty.label === undefined ? column : { ...column, heading: stripBlanks(duty.label) };
    if (isUnitDuty(duty.role)) {
      addUnitWords(draft, cell, heading, duty.role, span, said, vocabulary);
      isNamed = true;
    } else addDutyText(draft, cell, heading, duty.role, span);
  }
  const words = cell.text.slice(from, to);
  for (const sharing of isNamed ? [said.has('lead') ? undefined : sharingIn(words), asFitIn(words)] : []) {
    if (sharing !== undefined) addSharing(draft, sharing);
  }
  return isNamed;
}

/** Where the words by which units share a task are kept, as none of them leads. */
const SHARING_KEY = '责任分工';

function isUnitDuty(role: Duty['role']): role is UnitRole {
  return isUnitRole(role as ColumnRole);
}

/** A time, a person or a note among the units. */
function addDutyText(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  role: Exclude<Duty['role'], UnitRole>,
  [from, to]: readonly [number, number],
): void {
  const words = cell.text.slice(from, to);
  const key = role === 'note' ? 'remark' : role;
  // One field holds one text: a second person, or another time, is kept under its own heading.
  if (key === 'other' || (draft.entry[key] && key !== 'remark')) {
    addExtraWords(draft, column, words, placeInCell(cell, '', column, from, to));
    return;
  }
  const earlier = draft.entry[key];
  draft.entry[key] = earlier ? `${earlier}\n${words}` : words;
  if (!draft.places.has(key)) draft.places.set(key, placeInCell(cell, key, column, from, to));
}

function addUnitWords(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  key: UnitRole,
  [from, to]: readonly [number, number],
  said: Map<UnitRole, Set<string>>,
  vocabulary: Vocabulary,
): void {
  const words = partLines(cell.text.slice(from, to), vocabulary);
  // 待定 and ××局 name nobody, and stay in the cell for the rules to see.
  const units = [...readUnits(words, vocabulary), ...freePlaces(words)].toSorted((a, b) => a.span[0] - b.span[0]);
  if (units.length === 0) return;
  const list = draft.entry[key];
  const entries = Array.isArray(list) ? [...list] : [];
  if (!draft.places.has(key)) draft.places.set(key, placeInCell(cell, key, column));
  const earlier = new Set(said.get(key));
  const names = new Set(earlier);
  const add = (name: string, start: number, end: number, before: number): number => {
    names.add(name);
    // Several sentences of one item may name a unit again; twice in one list it is a slip, and kept.
    if (earlier.has(name)) return before;
    const path = `${key}/${entries.length}`;
    const place = placeInCell(cell, path, column, from + start, from + end);
    draft.places.set(path, start === before ? { ...place, isJoined: true } : place);
    entries.push(name);
    return end;
  };
  let end = -1;
  for (const unit of units) {
    const bare = writtenName(unit);
    const others = othersBehind(unit);
    // A cell of units keeps 民政局等相关部门 as written; in running text the others stand by themselves.
    const isWhole = others !== undefined && words.length === cell.text.length;
    const name = isWhole ? bare + others : bare;
    const nameEnd = endOfName(words, unit.span, name);
    end = add(name, unit.span[0], nameEnd, end);
    if (others !== undefined && !isWhole)
      end = add(others, nameEnd, endOfName(words, [nameEnd, unit.span[1]], others), end);
    end = Math.max(end, unit.span[1]);
    const behind = saidBehind(unit);
    if (behind) addSaidBehind(draft, cell, column, name, behind, [from + nameEnd, from + unit.span[1]]);
  }
  draft.entry[key] = entries;
  said.set(key, names);
}

/** What stands behind a unit and is no part of its name. A second time is kept with the unit that it holds for. */
function addSaidBehind(
  draft: TaskDraft,
  cell: GridCell,
  column: Column,
  name: string,
  { kind, words }: NonNullable<ReturnType<typeof saidBehind>>,
  span: readonly [number, number],
): void {
  if (kind === 'manner') addSharing(draft, words);
  else if (draft.entry.deadline) addSharing(draft, `${name}：${words}`);
  else {
    draft.entry.deadline = words;
    draft.places.set('deadline', placeInCell(cell, 'deadline', column, ...span));
  }
}

function addSharing(draft: TaskDraft, words: string): void {
  const earlier = draft.entry.extra?.[SHARING_KEY];
  if (earlier?.includes(words)) return;
  draft.entry.extra = { ...draft.entry.extra, [SHARING_KEY]: earlier === undefined ? words : `${earlier}\n${words}` };
}

/** Where the name of a unit ends in the words of a cell; names hold no blanks, the cell may. */
function endOfName(words: string, [start, end]: Written['span'], name: string): number {
  let left = stripBlanks(name).length;
  for (let at = start; at < end; at++) if (!isBlank(words[at]!) && --left === 0) return at + 1;
  return end;
}

function addExtra(draft: TaskDraft, cell: GridCell, column: Column): string | undefined {
  const text = cell.text.trim();
  return text === '' ? undefined : addExtraWords(draft, column, text, placeInCell(cell, '', column));
}

function addExtraWords(draft: TaskDraft, column: Column, text: string, place: Place): string {
  const name = extraName(column);
  const earlier = draft.entry.extra?.[name];
  draft.entry.extra = { ...draft.entry.extra, [name]: earlier === undefined ? text : `${earlier}\n${text}` };
  const key = extraKey(name);
  if (!draft.places.has(key)) draft.places.set(key, { ...place, pointer: key });
  return key;
}

/** Name under which a column that is not understood is kept. */
export function extraName({ heading, index }: Column): string {
  return heading === '' ? `第${index + 1}列` : heading;
}

/** Where what is kept under a name stands in a task. */
export function extraKey(name: string): string {
  return `extra/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
