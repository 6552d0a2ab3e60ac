import type { Table, Task } from '../model/table.ts';
import { frameGroups, nextEquivalent } from '../text/frame-words.ts';
import { fromCodes, matchForm, type MatchForm, type PlaceNames } from '../text/normal-form.ts';
import { createPairs, internPair, type Pairs, weighPairs } from './pairs.ts';

export const IN_TITLE = 1;
export const IN_REQUIREMENT = 2;

/** A field in matching form, without marks. */
export interface Field {
  text: string;
  /** Offset in the field as written of each character, and its length at the end. */
  map: Int32Array;
  /** Per character: 0 for a word that carries meaning, else the group of frame words, or PLACEHOLDER_GROUP. */
  groups: Uint8Array;
  /** Id of the pair that begins at each character; NO_PAIR at the end and where a mark stood between. */
  pairs: Int32Array;
  /** Characters that carry meaning. */
  coreLength: number;
  weight: number;
}

export const PLACEHOLDER_GROUP = 255;
export const NO_PAIR = -1;

/** A task as the matcher sees it. A task without a title goes by its requirement. */
export interface Prepared {
  task: Task;
  /** Position in its table. */
  index: number;
  title: Field;
  requirement: Field;
  isTitleBorrowed: boolean;
  /** The distinct pairs of both fields, and the fields each occurs in. */
  ids: Int32Array;
  fields: Uint8Array;
  weight: number;
  /** Weight of the title's pairs that the task's own requirement repeats. */
  echo: number;
}

export interface PreparedTables {
  parents: readonly Prepared[];
  children: readonly Prepared[];
  /** Weight of each pair of characters. */
  weights: Float64Array;
}

/** Brings both tables into matching form and weighs each pair of characters by how few tasks use it. */
export function prepareTables(parent: Table, child: Table, places: PlaceNames): PreparedTables {
  let characters = 16;
  for (const task of [...parent.tasks, ...child.tasks]) {
    characters += task.title.value.length + task.requirement.value.length;
  }
  const pairs = createPairs(characters);
  const known: Fields = new Map();
  let serial = 0;
  const prepareAll = (table: Table): Prepared[] =>
    table.tasks.map((task, index) => prepareTask(task, index, serial++, places, pairs, known));
  const parents = prepareAll(parent);
  const children = prepareAll(child);
  const weights = weighPairs(pairs, serial);
  for (const prepared of parents) sumWeights(prepared, weights);
  for (const prepared of children) sumWeights(prepared, weights);
  return { parents, children, weights };
}

function prepareTask(
  task: Task,
  index: number,
  serial: number,
  places: PlaceNames,
  pairs: Pairs,
  known: Fields,
): Prepared {
  const written = fieldOf(task.title.value, places, pairs, known);
  const isTitleBorrowed = written.text === '';
  const title = isTitleBorrowed ? fieldOf(task.requirement.value, places, pairs, known) : written;
  const requirement = fieldOf(isTitleBorrowed ? '' : task.requirement.value, places, pairs, known);
  const ids = new Int32Array(title.text.length + requirement.text.length);
  const fields = new Uint8Array(ids.length);
  let size = 0;
  const collect = (field: Field, flag: number): void => {
    for (let at = 0; at < field.pairs.length; at++) {
      const id = field.pairs[at]!;
      if (id === NO_PAIR) continue;
      const frames = (field.groups[at] === 0 ? 0 : 1) + (field.groups[at + 1] === 0 ? 0 : 1);
      pairs.occurrences[id]!++;
      pairs.shares[id]! += SHARES[frames]!;
      if (pairs.lastTask[id] !== serial) {
        pairs.lastTask[id] = serial;
        pairs.slots[id] = size;
        pairs.documents[id]!++;
        ids[size++] = id;
      }
      fields[pairs.slots[id]!]! |= flag;
    }
  };
  collect(title, IN_TITLE);
  collect(requirement, IN_REQUIREMENT);
  return {
    task,
    index,
    title,
    requirement,
    isTitleBorrowed,
    ids: ids.subarray(0, size),
    fields: fields.subarray(0, size),
    weight: 0,
    echo: 0,
  };
}

/** What is left of a pair's weight when none, one or both of its characters belong to a frame word. */
const SHARES: readonly number[] = [1, 0.5, 0.15];

/** Child tables repeat their parent's sentences: each is read once. */
type Fields = Map<string, Field>;

function fieldOf(value: string, places: PlaceNames, pairs: Pairs, fields: Fields): Field {
  let field = fields.get(value);
  if (!field) {
    field = prepareField(value, places, pairs);
    fields.set(value, field);
  }
  return field;
}

function prepareField(value: string, places: PlaceNames, pairs: Pairs): Field {
  const form = inEquivalents(matchForm(value, places));
  const length = form.text.length;
  const groups = frameGroups(form.text);
  const codes = new Uint16Array(length);
  const map = new Int32Array(length + 1);
  const ids = new Int32Array(length);
  let size = 0;
  let coreLength = 0;
  let previous = -1;
  for (let at = 0; at < length; at++) {
    const code = form.text.charCodeAt(at);
    if (!isWordCode(code)) {
      // 、 and quotes only part the words of one phrase.
      if (!isSoftMark(code)) previous = -1;
      continue;
    }
    const isPlaceholder = code >= 0xe000 && code <= 0xe00f;
    groups[size] = isPlaceholder ? PLACEHOLDER_GROUP : groups[at]!;
    if (groups[size] === 0) coreLength++;
    map[size] = form.map[at]!;
    ids[size] = NO_PAIR;
    if (previous >= 0) ids[size - 1] = internPair(pairs, previous, code);
    codes[size++] = code;
    previous = code;
  }
  map[size] = form.map[length]!;
  return {
    text: fromCodes(codes.subarray(0, size)),
    map: map.subarray(0, size + 1),
    groups: groups.subarray(0, size),
    pairs: ids.subarray(0, size),
    coreLength,
    weight: 0,
  };
}

/** The form with one word for each set of equivalents. */
function inEquivalents(form: MatchForm): MatchForm {
  let found = nextEquivalent(form.text, 0);
  if (!found) return form;
  let text = '';
  const map: number[] = [];
  let done = 0;
  for (; found; found = nextEquivalent(form.text, done)) {
    const { at, word, canonical } = found;
    text += form.text.slice(done, at) + canonical;
    for (let copied = done; copied < at; copied++) map.push(form.map[copied]!);
    for (let index = 0; index < canonical.length; index++) map.push(form.map[at]!);
    done = at + word.length;
  }
  for (let copied = done; copied <= form.text.length; copied++) map.push(form.map[copied]!);
  return { text: text + form.text.slice(done), map: Int32Array.from(map) };
}

/** Letters, digits, characters and placeholders; not marks. */
export function isWordCode(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xe000 && code <= 0xe00f) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x2460 && code <= 0x24ff) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0x3007
  );
}

/** 、 " ( ) [ ] and 《》: 村（居）务公开 and 村居务公开 are one phrase. */
function isSoftMark(code: number): boolean {
  return code === 0x3001 || code === 0x22 || code === 0x28 || code === 0x29 || code === 0x300a || code === 0x300b;
}

function sumWeights(prepared: Prepared, weights: Float64Array): void {
  const { ids, fields } = prepared;
  let title = 0;
  let requirement = 0;
  for (let at = 0; at < ids.length; at++) {
    const weight = weights[ids[at]!]!;
    const where = fields[at]!;
    prepared.weight += weight;
    if ((where & IN_TITLE) !== 0) title += weight;
    if ((where & IN_REQUIREMENT) !== 0) requirement += weight;
    if (where === (IN_TITLE | IN_REQUIREMENT)) prepared.echo += weight;
  }
  prepared.title.weight = title;
  prepared.requirement.weight = requirement;
}
