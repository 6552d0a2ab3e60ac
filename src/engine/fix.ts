import type { Edit, Fix } from '../model/finding.ts';
import { unwatched, type Work } from '../model/work.ts';
import { applyChanges, isSameData } from './changes.ts';

/** A fix of one table of a file. */
export interface TableFix {
  /** Position of the table in the file, from 0. */
  table: number;
  fix: Fix;
}

export interface FixedText<Item> {
  text: string;
  applied: readonly Item[];
  /** Left out because the file would not have said what was meant. */
  refused: readonly Item[];
}

/** The tables that a text holds, as data; undefined when it cannot be read. */
export type ReadTables = (text: string) => Promise<readonly unknown[] | undefined>;

/**
 * Makes as many of the fixes as fit side by side; the rest waits for another round. What comes out is read again: a fix
 * that would not give the data it means is left out.
 */
export async function fixText<Item extends TableFix>(
  text: string,
  items: readonly Item[],
  read: ReadTables,
  work: Work = unwatched,
): Promise<FixedText<Item>> {
  const before = await read(text);
  if (!before) return { text, applied: [], refused: items };
  const chosen = work(() => withoutOverlaps(items));
  const isRight = async (some: readonly Item[]): Promise<boolean> => {
    const after = await read(
      applyEdits(
        text,
        some.flatMap(({ fix }) => fix.edits),
      ),
    );
    return after !== undefined && work(() => isSameData(after, meantBy(some, before)));
  };
  const applied = await largestRight(chosen, isRight);
  const taken = new Set(applied);
  return {
    text: applyEdits(
      text,
      applied.flatMap(({ fix }) => fix.edits),
    ),
    applied,
    refused: chosen.filter((item) => !taken.has(item)),
  };
}

/** What the tables say once the fixes are made. */
function meantBy(items: readonly TableFix[], before: readonly unknown[]): unknown[] {
  return before.map((data, table) =>
    applyChanges(
      data,
      items.filter((item) => item.table === table).flatMap(({ fix }) => fix.changes),
    ),
  );
}

/** By halves: a single bad fix among many costs few readings. */
async function largestRight<Item>(
  items: readonly Item[],
  isRight: (some: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[]> {
  if (items.length === 0 || (await isRight(items))) return items;
  if (items.length === 1) return [];
  const middle = items.length >> 1;
  const first = await largestRight(items.slice(0, middle), isRight);
  const second = await largestRight(items.slice(middle), isRight);
  const both = [...first, ...second];
  return first.length === 0 || second.length === 0 || (await isRight(both)) ? both : first;
}

/** Edits are looked for among those of the same stretch of text: a long table has thousands. */
const STRETCH = 1024;

/** In order of place, those that leave each other's text alone. Insertions at one place follow one another. */
function withoutOverlaps<Item extends TableFix>(items: readonly Item[]): Item[] {
  const taken = new Map<number, Edit[]>();
  const chosen: Item[] = [];
  for (const item of items.toSorted((a, b) => startOf(a) - startOf(b))) {
    const { edits } = item.fix;
    const isFree = (edit: Edit): boolean =>
      stretchesOf(edit).every((stretch) => !taken.get(stretch)?.some((other) => overlaps(edit, other)));
    if (edits.length === 0 || !edits.every(isFree)) continue;
    chosen.push(item);
    for (const edit of edits) {
      for (const stretch of stretchesOf(edit)) {
        const others = taken.get(stretch);
        if (others) others.push(edit);
        else taken.set(stretch, [edit]);
      }
    }
  }
  return chosen;
}

function stretchesOf({ range: [from, to] }: Edit): number[] {
  const first = Math.floor(from / STRETCH);
  return Array.from({ length: Math.floor(to / STRETCH) - first + 1 }, (_, at) => first + at);
}

function startOf({ fix }: TableFix): number {
  return fix.edits[0]?.range[0] ?? 0;
}

function overlaps({ range: [from, to] }: Edit, { range: [start, end] }: Edit): boolean {
  return from < end && start < to;
}

/** A text with edits that do not overlap; of those at one place the first stands first. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range, text: words } of edits.toSorted((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    parts.push(text.slice(at, range[0]), words);
    at = range[1];
  }
  parts.push(text.slice(at));
  return parts.join('');
}
