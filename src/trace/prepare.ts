import type { MatchForm } from '../model/comparison.ts';
import type { Table, Task } from '../model/table.ts';
import type { Level } from '../model/unit.ts';
import { frameGroups, inEquivalents } from '../text/frame-words.ts';
import { fromCodes, matchForm, passingForm, type PlaceNames } from '../text/normal-form.ts';
import { Slab } from './slab.ts';
import {
  type Counts,
  internPair,
  internSingle,
  type Pairs,
  releaseCounts,
  singleOf,
  takeCounts,
  takePairs,
  weighPairs,
} from './pairs.ts';
import { withoutPartMarks } from './part-marks.ts';
import { cutAt, partsOf, type RowParts } from './row-parts.ts';

export const IN_TITLE = 1;
export const IN_REQUIREMENT = 2;

/** Those characters of a title that carry meaning, and where each stands in it. */
export interface Core {
  text: string;
  at: number[];
}

/** A field in matching form. */
export interface Field {
  /** As written. */
  written: string;
  /** Without marks, one word for each set of equivalents. */
  text: string;
  /** Offset in the field as written of each character, and its length at the end. */
  map: Int32Array;
  /** Per character: 0 for a word that carries meaning, else the group of frame words, or PLACEHOLDER_GROUP. */
  groups: Uint8Array;
  /** Id of the pair that begins at each character; NO_PAIR at the end and where a mark stood between. */
  pairs: Int32Array;
  /** Characters that carry meaning. */
  coreLength: number;
  /** Worked out when it is first asked for: a title is compared with many others. */
  core: Core | undefined;
  weight: number;
}

export const PLACEHOLDER_GROUP = 255;
export const NO_PAIR = -1;

/** A task as the matcher sees it: its whole row. */
export interface Prepared {
  task: Task;
  /** Position in its table. */
  index: number;
  title: Field;
  /** Requirement and remark. */
  requirement: Field;
  /** Title and requirement stand in one cell with no mark between: where the title ends is a guess. */
  isGlued: boolean;
  /** The distinct pairs of both fields, and the fields each occurs in. */
  ids: Int32Array;
  fields: Uint8Array;
  /** The same of their characters: 盗采 and 采砂 share one, though no pair. */
  singles: Int32Array;
  singleFields: Uint8Array;
  weight: number;
  /** Weight of the title's pairs that the task's own requirement repeats. */
  echo: number;
  /** Title and requirement; put together when first asked for, for they are held against many rows. */
  whole: string | undefined;
}

export interface PreparedTables {
  parents: readonly Prepared[];
  children: readonly Prepared[];
  /** Weight of each pair of characters, in units of WEIGHT_UNIT. */
  weights: Int32Array;
  /** The ids of pairs, and of characters by themselves; to be released once the tables are compared. */
  pairs: Pairs;
  /** The matching form of a title or requirement of these tables. */
  formOf(written: string): MatchForm;
  /** Of the child. */
  level: Level | undefined;
}

/** Brings both tables into matching form and weighs each pair of characters by how few tasks use it. */
export function prepareTables(parent: Table, child: Table, places: PlaceNames): PreparedTables {
  const pairs = takePairs();
  const known: Fields = new Map();
  const slabs = createSlabs();
  const words = new Map<Field, Map<Field, Words>>();
  const fieldFor = (value: string): Field => {
    const field = known.get(value) ?? prepareField(value, places, pairs, slabs);
    known.set(value, field);
    return field;
  };
  const titleFor = ({ title, named }: RowParts): Field => {
    if (named === undefined) return fieldFor(title);
    const key = `${title}\n${named}`;
    const field = known.get(key) ?? { ...fieldFor(title.slice(0, named)), written: title };
    known.set(key, field);
    return field;
  };
  const wordsOf = (row: RowParts, isGlued: boolean): Words => {
    const title = titleFor(row);
    const demand = row.requirement;
    const requirement = fieldFor(demand);
    const same = words.get(title)?.get(requirement);
    if (same) {
      same.count++;
      return same;
    }
    const fresh: Words = {
      title,
      requirement,
      isGlued,
      count: 1,
      ids: NONE,
      fields: NOWHERE,
      singles: NONE,
      singleFields: NOWHERE,
      weight: 0,
      echo: 0,
    };
    const sameTitle = words.get(title);
    if (sameTitle) sameTitle.set(requirement, fresh);
    else words.set(title, new Map([[requirement, fresh]]));
    return fresh;
  };
  const wordsOfTable = (table: Table, parts: readonly RowParts[], others: readonly RowParts[]): Words[] => {
    const hasOneCell = parts.some(({ oneCell }) => oneCell !== '');
    const rows = hasOneCell ? others.map((row): Row => [fieldFor(row.title), fieldFor(row.requirement)]) : [];
    return parts.map((own, index) => {
      const isCut = own.oneCell === '' || own.named !== undefined;
      const opening = isCut ? undefined : openingOf(fieldFor(own.oneCell), rows);
      if (opening === undefined) return wordsOf(own, false);
      return wordsOf(cutAt(own, opening.end, table.tasks[index]!.remark.value), opening.isGlued);
    });
  };
  const [upper, lower] = [parent.tasks.map(partsOf), child.tasks.map(partsOf)];
  const parentParts = withoutPartMarks(upper, lower);
  const childParts = withoutPartMarks(lower, upper);
  const parents = wordsOfTable(parent, parentParts, childParts);
  const children = wordsOfTable(child, childParts, parentParts);
  const distinct = [...words.values()].flatMap((sameTitle) => [...sameTitle.values()]);
  const counts = takeCounts(pairs.size);
  distinct.forEach((task, serial) => collect(task, serial, counts, pairs, slabs));
  const weights = weighPairs(counts, pairs.size, parents.length + children.length);
  for (const task of distinct) sumWeights(task, weights);
  releaseCounts(counts);
  const prepared = (table: Table, all: readonly Words[]): Prepared[] =>
    table.tasks.map((task, index) => {
      // Spelt out: spreading takes ten times as long.
      const { title, requirement, isGlued, ids, fields, singles, singleFields, weight, echo } = all[index]!;
      const whole = undefined;
      return { task, index, title, requirement, isGlued, ids, fields, singles, singleFields, weight, echo, whole };
    });
  return {
    parents: prepared(parent, parents),
    children: prepared(child, children),
    weights,
    pairs,
    formOf: (written) => matchForm(written, places),
    level: child.identity.level,
  };
}

/** Title and requirement of a row. */
type Row = readonly [title: Field, requirement: Field];

/** Shorter titles open other sentences by chance. */
const SHORTEST_OPENING = 4;
/** So many characters of a requirement are known again wherever they stand. */
const KNOWN_AGAIN = 8;
const OPENING_MARKS = '《〈“‘（(「『【〔[';

/**
 * Where the title ends in a cell that holds title and requirement, told by the rows of the other table: a requirement of theirs begins
 * there, or the cell begins with the longest of their titles.
 */
function openingOf(cell: Field, rows: readonly Row[]): { end: number; isGlued: boolean } | undefined {
  let opened = 0;
  let told = cell.text.length;
  for (const [title, requirement] of rows) {
    const { text } = title;
    const isOpening = text.length >= SHORTEST_OPENING && cell.text.startsWith(text);
    if (isOpening) opened = Math.max(opened, text.length);
    if (requirement.text.length < KNOWN_AGAIN) continue;
    const at = cell.text.indexOf(requirement.text.slice(0, KNOWN_AGAIN), SHORTEST_OPENING);
    // 建设平台。不接入数据: behind the title of the same row and its mark, words in front of the requirement belong to it.
    if (at >= 0) told = Math.min(told, isOpening && endsAtMark(cell, text.length) ? text.length : at);
  }
  const isTold = told < cell.text.length;
  const length = isTold ? told : opened;
  if (length === 0 || length === cell.text.length) return undefined;
  let end = cell.map[length]!;
  const isGlued = !isTold && !endsAtMark(cell, length);
  while (OPENING_MARKS.includes(cell.written[end - 1]!)) end--;
  return { end, isGlued };
}

/** Whether a mark stands behind the first `length` characters. */
function endsAtMark({ map }: Field, length: number): boolean {
  return map[length]! > map[length - 1]! + 1;
}

/** What a task says. Child tables repeat their parent's tasks: each is read once, and counts as often as it stands there. */
interface Words extends Omit<Prepared, 'task' | 'index' | 'whole'> {
  count: number;
}

const NONE = new Int32Array(0);
const NOWHERE = new Uint8Array(0);

/** Large arrays that those of fields and tasks are cut out of: two of one field are written side by side. */
interface Slabs {
  maps: Slab<Int32Array>;
  ids: Slab<Int32Array>;
  bytes: Slab<Uint8Array>;
}

function createSlabs(): Slabs {
  const integers = (length: number): Int32Array => new Int32Array(length);
  return { maps: new Slab(integers), ids: new Slab(integers), bytes: new Slab((length) => new Uint8Array(length)) };
}

/** Collects the distinct pairs and characters of a task. */
function collect(task: Words, serial: number, counts: Counts, pairs: Pairs, slabs: Slabs): void {
  const pairCount = gather(task, 'pairs', serial, counts, pairs, slabs);
  task.ids = slabs.ids.cut(pairCount);
  task.fields = slabs.bytes.cut(pairCount);
  const singleCount = gather(task, 'singles', serial, counts, pairs, slabs);
  task.singles = slabs.ids.cut(singleCount);
  task.singleFields = slabs.bytes.cut(singleCount);
}

/** Writes down distinct ids and the fields that they stand in; returns their number. */
function gather(
  task: Words,
  kind: 'pairs' | 'singles',
  serial: number,
  counts: Counts,
  pairs: Pairs,
  slabs: Slabs,
): number {
  const most = task.title.text.length + task.requirement.text.length;
  slabs.ids.open(most);
  slabs.bytes.open(most);
  const { values: ids, start: idStart } = slabs.ids;
  const { values: fields, start: fieldStart } = slabs.bytes;
  const { occurrences, shares, lastTask, slots, documents } = counts;
  let size = 0;
  for (const flag of [IN_TITLE, IN_REQUIREMENT]) {
    const { text, groups, pairs: own } = flag === IN_TITLE ? task.title : task.requirement;
    for (let at = 0; at < text.length; at++) {
      const id = kind === 'pairs' ? own[at]! : singleOf(pairs, text.charCodeAt(at));
      if (id === NO_PAIR) continue;
      const second = kind === 'pairs' ? at + 1 : at;
      const frames = (groups[at] === 0 ? 0 : 1) + (groups[second] === 0 ? 0 : 1);
      occurrences[id]! += task.count;
      shares[id]! += task.count * SHARES[frames]!;
      if (lastTask[id] !== serial) {
        lastTask[id] = serial;
        slots[id] = size;
        documents[id]! += task.count;
        ids[idStart + size++] = id;
      }
      fields[fieldStart + slots[id]!]! |= flag;
    }
  }
  return size;
}

/** What is left of a pair's weight when none, one or both of its characters belong to a frame word, in hundredths. */
const SHARES: readonly number[] = [100, 50, 15];

/** Fields by the text as written. */
type Fields = Map<string, Field>;

function prepareField(value: string, places: PlaceNames, pairs: Pairs, slabs: Slabs): Field {
  const { codes: written, map: offsetOf, length } = inEquivalents(passingForm(value, places));
  if (scratch.codes.length < length) scratch = scratchFor(length * 2);
  const { codes, frames } = scratch;
  frameGroups(written, length, frames);
  slabs.maps.open(length + 1);
  slabs.ids.open(length);
  slabs.bytes.open(length);
  const { values: map, start: mapStart } = slabs.maps;
  const { values: ids, start: idStart } = slabs.ids;
  const { values: groups, start: groupStart } = slabs.bytes;
  let size = 0;
  let coreLength = 0;
  let previous = -1;
  for (let at = 0; at < length; at++) {
    const code = written[at]!;
    const kind = KINDS[code];
    if (kind !== WORD) {
      if (kind !== SOFT_MARK) previous = -1;
      continue;
    }
    const isPlaceholder = code >= 0xe000 && code <= 0xe00f;
    const group = isPlaceholder ? PLACEHOLDER_GROUP : frames[at]!;
    groups[groupStart + size] = group;
    if (group === 0) coreLength++;
    map[mapStart + size] = offsetOf[at]!;
    internSingle(pairs, code);
    ids[idStart + size] = NO_PAIR;
    if (previous >= 0) ids[idStart + size - 1] = internPair(pairs, previous, code);
    codes[size++] = code;
    previous = code;
  }
  map[mapStart + size] = offsetOf[length]!;
  return {
    written: value,
    text: fromCodes(codes, size),
    map: slabs.maps.cut(size + 1),
    groups: slabs.bytes.cut(size),
    pairs: slabs.ids.cut(size),
    coreLength,
    core: undefined,
    weight: 0,
  };
}

/** Space to work out one field in. */
interface Scratch {
  codes: Uint16Array;
  frames: Uint8Array;
}

function scratchFor(length: number): Scratch {
  return { codes: new Uint16Array(length), frames: new Uint8Array(length) };
}

let scratch = scratchFor(4096);
/** What a character is: part of a word, a mark that parts the words of one phrase, or (0) one that ends a phrase. */
const KINDS = new Uint8Array(0x10000);
const WORD = 1;
const SOFT_MARK = 2;
// Letters, digits, characters and placeholders.
for (const [first, last] of [
  [0x30, 0x39],
  [0x61, 0x7a],
  [0xc0, 0x24f],
  [0x2460, 0x24ff],
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xd800, 0xdfff],
  [0xe000, 0xe00f],
] as const) {
  KINDS.fill(WORD, first, last + 1);
}
KINDS[0xd7] = KINDS[0xf7] = 0;
// 、 " ( ) and 《》: 村（居）务公开 and 村居务公开 are one phrase.
for (const code of [0x3001, 0x22, 0x28, 0x29, 0x300a, 0x300b]) KINDS[code] = SOFT_MARK;

function sumWeights(task: Words, weights: Int32Array): void {
  const { ids, fields } = task;
  let [title, requirement, echo, whole] = [0, 0, 0, 0];
  for (let at = 0; at < ids.length; at++) {
    const weight = weights[ids[at]!]!;
    const where = fields[at]!;
    whole += weight;
    if ((where & IN_TITLE) !== 0) title += weight;
    if ((where & IN_REQUIREMENT) !== 0) requirement += weight;
    if (where === (IN_TITLE | IN_REQUIREMENT)) echo += weight;
  }
  task.weight = whole;
  task.echo = echo;
  task.title.weight = title;
  task.requirement.weight = requirement;
}
