import type { Change, Edit } from '../../model/finding.ts';
import { valueAt } from '../../text/pointer.ts';
import { type Entry, insertEntries, insertValue } from './entry-edits.ts';
import { editScalar, type Piece, replaceScalar, type Surroundings } from './scalar-edits.ts';
import type { PlaceFinder } from './spans.ts';

/** The exact edits of a file's text that make the changes, in order of place; undefined where one of them cannot be made. */
export function editYaml(
  changes: readonly Change[],
  data: unknown,
  places: PlaceFinder,
  around: Surroundings,
): readonly Edit[] | undefined {
  const edits: Edit[] = [];
  const texts = new Map<string, Piece[]>();
  const lists = new Map<string, { list: string; index: number; entries: Entry[] }>();
  for (const change of changes) {
    if (change.kind === 'replace') {
      const pieces = texts.get(change.pointer);
      if (pieces) pieces.push(change);
      else texts.set(change.pointer, [change]);
    } else if (change.kind === 'insert') {
      const { list, index, value } = change;
      const group = lists.get(`${list} ${index}`) ?? { list, index, entries: [] };
      group.entries.push(value);
      lists.set(`${list} ${index}`, group);
    } else {
      const written = places.writtenAt(change.pointer);
      const edit = written
        ? replaceScalar(written, change.value, around)
        : insertValue(change.pointer, change.value, places, around);
      if (!edit) return undefined;
      edits.push(edit);
    }
  }
  for (const [pointer, pieces] of texts) {
    const value = valueAt(data, pointer);
    const written = places.writtenAt(pointer);
    if (typeof value !== 'string' || !written) return undefined;
    const sorted = pieces.toSorted((a, b) => a.span[0] - b.span[0]);
    const made = editScalar(written, value, sorted, around);
    if (!made) return undefined;
    for (const edit of made) edits.push(edit);
  }
  for (const { list, index, entries } of lists.values()) {
    const edit = insertEntries(list, index, entries, places, around);
    if (!edit) return undefined;
    edits.push(edit);
  }
  return edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1]);
}
