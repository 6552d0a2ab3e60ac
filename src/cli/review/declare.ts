import { fixText } from '../../engine/fix.ts';
import { isSameContent } from '../../engine/same-content.ts';
import { settlingOf } from '../../engine/settling.ts';
import { encodeLike } from '../../importers/encode.ts';
import { editsForSidecar } from '../../importers/sidecar/edit-sidecar.ts';
import { readDataText } from '../../importers/yaml/read-data.ts';
import type { Change } from '../../model/finding.ts';
import type { Table, Task } from '../../model/table.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { linkChange, unmatchedChange } from '../../trace/declaring.ts';
import type { Desk } from './desk.ts';
import type { Stamp } from './stamp.ts';

/** What a person said of a parent task: which task of the child carries it, or none. */
export interface Decision {
  parent: Task;
  child: Task | undefined;
}

/** A file with the decision in it; `before` is undefined where there is none yet. */
export interface Draft {
  path: string;
  before: Uint8Array | undefined;
  after: Uint8Array;
}

/** Characters of a title that tell a row from others: a title may hold the whole requirement. */
const TITLE_LENGTH = 30;

/** The file that declares the decision, with comments and the way of writing kept; undefined where it cannot be edited so. */
export async function draftOf(decision: Decision, desk: Desk, stamp: Stamp): Promise<Draft | undefined> {
  const { isSidecar, path } = settlingOf(desk.child, desk.parent);
  const before = stamp.get(path);
  return isSidecar ? sidecarDraft(decision, desk, path, before) : tableDraft(decision, desk, before);
}

async function tableDraft(
  { parent, child }: Decision,
  desk: Desk,
  before: Uint8Array | undefined,
): Promise<Draft | undefined> {
  const { workspace } = desk;
  const { document, file, index, table } = desk.child;
  const { path, text } = file;
  const changes = [child ? linkChange(child, parent.number) : unmatchedChange(table, parent.number)];
  const edits = document.editsFor?.(changes);
  if (!edits || !before || text === undefined || !isTextOf(text, before)) return undefined;
  const fixed = await fixText(text, [{ table: index, fix: { safe: false, changes, edits } }], async (words) => {
    const bytes = encodeLike(words, before);
    const read = bytes && (await workspace.preview(path, bytes));
    return read && !read.problems.some(({ severity }) => severity === 'error')
      ? read.tables.map(({ data }) => data)
      : undefined;
  });
  const after = fixed.applied.length > 0 ? encodeLike(fixed.text, before) : undefined;
  return after && { path, before, after };
}

async function sidecarDraft(
  { parent, child }: Decision,
  desk: Desk,
  path: string,
  before: Uint8Array | undefined,
): Promise<Draft | undefined> {
  const { file, index, table } = desk.child;
  const { sidecar } = file;
  const { links = [], unmatched = [] } = sidecar?.data ?? {};
  const parentTask = parent.number;
  const which: Record<string, number> = file.tables.length > 1 ? { table: index + 1 } : {};
  const change: Extract<Change, { kind: 'insert' }> = child
    ? { kind: 'insert', list: '/links', index: links.length, value: { ...which, ...nameOf(child, table), parentTask } }
    : {
        kind: 'insert',
        list: '/unmatched',
        index: unmatched.length,
        value: file.tables.length > 1 ? { ...which, parentTask } : parentTask,
      };
  const text = sidecar?.text ?? '';
  const edits = await editsForSidecar(text, change);
  if (!edits) return undefined;
  const fix = { safe: false, changes: [change], edits };
  const fixed = await fixText(text, [{ table: 0, fix }], async (words) => {
    const { data, problems } = await readDataText(words);
    return problems.length > 0 ? undefined : [data ?? {}];
  });
  if (fixed.applied.length === 0) return undefined;
  if (!sidecar) return { path, before: undefined, after: new TextEncoder().encode(fixed.text) };
  const after = before && isTextOf(text, before) ? encodeLike(fixed.text, before) : undefined;
  return after && { path, before, after };
}

/** Whether edits of a text may go into a file: it may have been saved anew between its reading and its stamp. */
function isTextOf(text: string, bytes: Uint8Array): boolean {
  return isSameContent(encodeLike(text, bytes), bytes);
}

/** Number and title of a row: where the numbers move later, the title shows it. */
function nameOf(task: Task, { tasks }: Table): Readonly<Record<string, string | number>> {
  const title = stripBlanks(task.title.value);
  if (title === '') return { task: task.number };
  const short = [...title].slice(0, TITLE_LENGTH).join('');
  const isTold = !tasks.some(
    (other) => other !== task && other.number === task.number && stripBlanks(other.title.value).startsWith(short),
  );
  return { task: task.number, title: isTold ? short : title };
}
