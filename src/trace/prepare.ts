import type { Table, Task } from '../model/table.ts';
import { equivalentAt, frameGroups } from '../text/frame-words.ts';
import { matchForm, type MatchForm, type PlaceNames } from '../text/normal-form.ts';
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
  let serial = 0;
  const prepareAll = (table: Table): Prepared[] =>
    table.tasks.map((task, index) => prepareTask(task, index, serial++, places, pairs));
  const parents = prepareAll(parent);
  const children = prepareAll(child);
  const weights = weighPairs(pairs, serial);
  for (const prepared of parents) sumWeights(prepared, weights);
  for (const prepared of children) sumWeights(prepared, weights);
  return { parents, children, weights };
}

function prepareTask(task: Task, index: number, serial: number, places: PlaceNames, pairs: Pairs): Prepared {
  const written = prepareField(task.title.value, places, pairs);
  const isTitleBorrowed = written.text === '';
  const title = isTitleBorrowed ? prepareField(task.requirement.value, places, pairs) : written;
  const requirement = prepareField(isTitleBorrowed ? '' : task.requirement.value, places, pairs);
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

function prepareField(value: string, places: PlaceNames, pairs: Pairs): Field {
  const form = inEquivalents(matchForm(value, places));
  const length = form.text.length;
  const groupsWithMarks = frameGroups(form.text);
  const map = new Int32Array(length + 1);
  const groups = new Uint8Array(length);
  const ids = new Int32Array(length).fill(NO_PAIR);
  const kept: number[] = [];
  let coreLength = 0;
  let previous = -1;
  for (let at = 0; at < length; at++) {
    const code = form.text.charCodeAt(at);
    if (!isWordCode(code)) {
      // 、 and quotes only part the words of one phrase.
      if (!isSoftMark(code)) previous = -1;
      continue;
    }
    const here = kept.length;
    const isPlaceholder = code >= 0xe000 && code <= 0xe00f;
    groups[here] = isPlaceholder ? PLACEHOLDER_GROUP : groupsWithMarks[at]!;
    if (groups[here] === 0) coreLength++;
    map[here] = form.map[at]!;
    if (previous >= 0) ids[here - 1] = internPair(pairs, previous, code);
    kept.push(code);
    previous = code;
  }
  map[kept.length] = form.map[length]!;
  return {
    text: fromCodes(kept),
    map: map.subarray(0, kept.length + 1),
    groups: groups.subarray(0, kept.length),
    pairs: ids.subarray(0, kept.length),
    coreLength,
    weight: 0,
  };
}

/** The form with one word for each set of equivalents. */
function inEquivalents(form: MatchForm): MatchForm {
  let parts: { text: string; at: number[] } | undefined;
  let done = 0;
  for (let at = 0; at < form.text.length; at++) {
    const found = equivalentAt(form.text, at);
    if (!found) continue;
    parts ??= { text: '', at: [] };
    parts.text += form.text.slice(done, at) + found.canonical;
    for (let copied = done; copied < at; copied++) parts.at.push(form.map[copied]!);
    for (let index = 0; index < found.canonical.length; index++) parts.at.push(form.map[at]!);
    done = at + found.word.length;
    at = done - 1;
  }
  if (!parts) return form;
  for (let copied = done; copied <= form.text.length; copied++) parts.at.push(form.map[copied]!);
  return { text: parts.text + form.text.slice(done), map: Int32Array.from(parts.at) };
}

function fromCodes(codes: readonly number[]): string {
  if (codes.length <= 4096) return String.fromCharCode(...codes);
  const parts: string[] = [];
  for (let at = 0; at < codes.length; at += 4096) parts.push(String.fromCharCode(...codes.slice(at, at + 4096)));
  return parts.join('');
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
  const { ids, fields, title, requirement } = prepared;
  for (let at = 0; at < ids.length; at++) {
    const weight = weights[ids[at]!]!;
    prepared.weight += weight;
    if (fields[at] === (IN_TITLE | IN_REQUIREMENT)) prepared.echo += weight;
    if ((fields[at]! & IN_TITLE) !== 0) title.weight += weight;
    if ((fields[at]! & IN_REQUIREMENT) !== 0) requirement.weight += weight;
  }
}
