import type { LoadedFile } from '../../engine/workspace.ts';
import type { Note } from '../../importers/write-table.ts';
import type { Say } from '../../messages/catalogue.ts';

/** What the notice usually gives; where it does not, the file says how to add it. */
const OFFERED = ['issuer', 'docNumber', 'date', 'parent'] as const;

/** Remarks for the person who edits an imported file, a list for each table: what is missing, which cells are in doubt. */
export function importNotes(file: LoadedFile, say: Say): readonly (readonly Note[])[] {
  return file.tables.map(({ document, index }) => [
    ...OFFERED.filter((key) => document.data[key] === undefined).map((key) => ({
      pointer: `/${key}`,
      text: say(`import-note/${key}`),
    })),
    ...file.problems
      .filter((problem) => problem.place.pointer !== '' && (problem.table ?? 1) === index + 1)
      .map((problem) => ({ pointer: problem.place.pointer, text: say(problem.id, problem.data) })),
  ]);
}
