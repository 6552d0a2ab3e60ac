import type { Sidecar } from '../engine/sidecar.ts';
import type { Policy } from '../model/policy.ts';
import type { Location } from '../model/location.ts';
import type { TableReport } from '../model/report.ts';
import type { Table, Task } from '../model/table.ts';
import type { TaskTrace } from '../model/trace.ts';

/** A table file as it stands in the editor, read, compared and checked. */
export interface CheckedFile {
  path: string;
  text: string;
  tables: readonly CheckedTable[];
  /** Findings of a file that could not be read as a table. */
  reports: readonly TableReport[];
  sidecar: Sidecar | undefined;
  /** Paths that its findings rest on besides its own: all tables above, sidecars. A change there is a reason to check anew. */
  restsOn: readonly string[];
}

export interface CheckedTable {
  table: Table;
  report: TableReport;
  policies: readonly Policy[];
}

/** The task that an offset stands in. */
export function taskAt(file: CheckedFile, offset: number): { table: CheckedTable; task: Task } | undefined {
  for (const table of file.tables) {
    for (const task of table.table.tasks) {
      const [start, end] = extentOf(task) ?? [1, 0];
      if (start <= offset && offset <= end) return { table, task };
    }
  }
  return undefined;
}

/** From the first to the last of a task's cells in the file. */
export function extentOf(task: Task): readonly [start: number, end: number] | undefined {
  const { lead, responsible, supporting, supervisor, title, requirement, remark, deadlineText } = task;
  const cells = [lead, responsible, supporting, supervisor, title, requirement, remark, deadlineText];
  const ranges = [task.place, task.numberPlace, ...cells.map(({ place }) => place)].flatMap(({ range }) =>
    range ? [range] : [],
  );
  if (ranges.length === 0) return undefined;
  return [Math.min(...ranges.map(([start]) => start)), Math.max(...ranges.map(([, end]) => end))];
}

/** What became of the parent tasks that a child task carries; of one that is held for review, with it as the candidate. */
export function tracesOf({ report }: CheckedTable, task: Task): TaskTrace[] {
  return (report.trace?.tasks ?? []).filter(({ state, links, nearest }) =>
    state === 'review' ? nearest[0]?.child === task : links.some(({ child }) => child === task),
  );
}

/** A place as the protocol counts: lines and characters from 0, characters in UTF-16 units. The beginning of the file where nothing is known. */
export function rangeOf({ line, column = 1, endLine = line, endColumn = column }: Location) {
  if (line === undefined) return { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  return {
    start: { line: line - 1, character: column - 1 },
    end: { line: endLine! - 1, character: endColumn - 1 },
  };
}
