import type { Problem, TableDocument } from '../../model/document.ts';
import type { SectionEntry, TableFile } from '../../model/generated/table-file.ts';
import type { Place } from '../../model/location.ts';

export interface ReadTable {
  table: TableDocument;
  problems: Problem[];
}

/**
 * 表一 and 表二 under one title are one table, whose sections they are, though their columns differ: tables of the same title one behind
 * the other, with all tasks in sections of different headings.
 */
export function joinParts(read: readonly ReadTable[]): ReadTable[] {
  const joined: ReadTable[] = [];
  for (const one of read) {
    const before = joined.at(-1);
    if (before && isPartOf(before.table.data, one.table.data)) joined[joined.length - 1] = together(before, one);
    else joined.push(one);
  }
  return joined;
}

function isPartOf(first: TableFile, second: TableFile): boolean {
  const headings = new Set(first.sections?.map(({ heading }: SectionEntry) => heading));
  const areSections = first.tasks === undefined && second.tasks === undefined;
  return (
    first.title !== undefined &&
    first.title === second.title &&
    areSections &&
    headings.size > 0 &&
    second.sections !== undefined &&
    !second.sections.some(({ heading }) => headings.has(heading))
  );
}

/** Lists of a table that those of its next part are put behind. */
const LISTS = ['sections', 'notes'] as const;

function together(first: ReadTable, second: ReadTable): ReadTable {
  const [one, two] = [first.table, second.table];
  const lengths = new Map<string, number>(LISTS.map((key) => [`/${key}`, one.data[key]?.length ?? 0]));
  const data: TableFile = { ...one.data };
  if (two.data.sections) data.sections = [...(one.data.sections ?? []), ...two.data.sections];
  if (two.data.notes) data.notes = [...(one.data.notes ?? []), ...two.data.notes];
  const shifted = (pointer: string, sign: 1 | -1): string | undefined => {
    const found = /^(\/(?:sections|notes))\/(\d+)(.*)$/.exec(pointer);
    if (!found) return undefined;
    const at = Number(found[2]) + sign * lengths.get(found[1]!)!;
    return at < 0 ? undefined : `${found[1]}/${at}${found[3]}`;
  };
  const inWhole = (place: Place): Place => ({ ...place, pointer: shifted(place.pointer, 1) ?? place.pointer });
  return {
    table: {
      data,
      placeOf: (pointer) => {
        const own = shifted(pointer, -1);
        return own === undefined ? one.placeOf(pointer) : inWhole(two.placeOf(own));
      },
    },
    problems: [...first.problems, ...second.problems.map((problem) => ({ ...problem, place: inWhole(problem.place) }))],
  };
}
