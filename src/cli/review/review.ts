import { vocabulary } from '../../../rules/names/index.generated.ts';
import { isSameContent } from '../../engine/same-content.ts';
import { settlingOf } from '../../engine/settling.ts';
import type { Terminal } from '../../io/terminal.ts';
import { isOpenReview, type TaskTrace, type Trace } from '../../model/trace.ts';
import { reviewText } from '../../reporters/review-text.ts';
import { byHandWords } from '../../reporters/settling-words.ts';
import { wrap } from '../../reporters/width.ts';
import { traceTables } from '../../trace/trace.ts';
import { EXIT } from '../host.ts';
import { styleFor } from '../output/style.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { type Decision, type Draft, draftOf } from './declare.ts';
import type { Desk } from './desk.ts';
import { type Keyboard, openKeyboard } from './keyboard.ts';
import { contentOf, isSameStamp, type Stamp, stampOf } from './stamp.ts';

/** Reads both tables. */
export type OpenDesk = () => Promise<Desk>;

/** `gov-lint trace --review`: puts each open task before a person and writes down each answer; gives the exit status. */
export async function review(open: OpenDesk, session: Session): Promise<number> {
  const { host, say } = session;
  const desk = await open();
  const terminal = await host.openTerminal?.();
  if (!terminal) {
    const byHand = byHandWords(settlingOf(desk.child, desk.parent), say);
    throw new Refusal('review/no-terminal', { byHand });
  }
  const sitting = await begin(desk, open, terminal, session);
  if (openTasks(sitting).length === 0) {
    host.out(`${say('review/nothing-open')}\n`);
    return EXIT.clean;
  }
  const keyboard = openKeyboard(terminal);
  try {
    return await ask(sitting, keyboard);
  } finally {
    keyboard.close();
  }
}

/** An answer that can be taken back. Left for later where there is no draft. */
interface Step {
  parent: number;
  draft?: Draft;
  kind: 'linked' | 'unmatched' | 'later';
}

/** What changes while a person answers. */
interface Sitting {
  session: Session;
  terminal: Terminal;
  open: OpenDesk;
  desk: Desk;
  trace: Trace;
  stamp: Stamp;
  steps: Step[];
  /** Position of the parent task that was gone back to. */
  focus: number | undefined;
  /** What became of the last answer. */
  notice: string;
}

async function begin(desk: Desk, open: OpenDesk, terminal: Terminal, session: Session): Promise<Sitting> {
  const stamp = await stampOf(desk, session.host.files);
  return { session, terminal, open, desk, trace: traceOf(desk), stamp, steps: [], focus: undefined, notice: '' };
}

function traceOf({ child, parent }: Desk): Trace {
  return traceTables(child.table, parent.table, vocabulary);
}

/** Those that nobody has put aside. */
function openTasks({ trace, steps }: Sitting): readonly TaskTrace[] {
  const later = new Set(steps.filter(({ kind }) => kind === 'later').map(({ parent }) => parent));
  return trace.tasks.filter((task) => isOpenReview(task) && !later.has(task.parent.index));
}

async function ask(sitting: Sitting, keyboard: Keyboard): Promise<number> {
  const { session } = sitting;
  for (;;) {
    const open = openTasks(sitting);
    const task = open.find(({ parent }) => parent.index === sitting.focus) ?? open[0];
    show(sitting, task, open.length);
    sitting.notice = '';
    const answer = await keyboard.next();
    if (answer.kind === 'quit' || (answer.kind === 'enter' && !task)) return end(sitting);
    if (answer.kind === 'help') sitting.notice = helpWords(sitting);
    else if (answer.kind === 'back') await goBack(sitting);
    else if (!task || answer.kind === 'resize' || answer.kind === 'enter') continue;
    else if (answer.kind === 'later') {
      sitting.steps.push({ parent: task.parent.index, kind: 'later' });
      sitting.notice = session.say('review/later', { parentTask: task.parent.number });
    } else {
      const { candidate } = answer.kind === 'choose' ? answer : { candidate: undefined };
      const child = candidate === undefined ? undefined : task.nearest[candidate - 1]?.child;
      if (candidate !== undefined && !child) {
        sitting.notice = session.say('review/no-such-candidate', { candidate });
        continue;
      }
      await decide({ parent: task.parent, child }, sitting);
    }
  }
}

/** Each question begins at the top of the screen; the one before stays above it to scroll back to. */
function show(sitting: Sitting, task: TaskTrace | undefined, count: number): void {
  const { session, terminal, steps, notice } = sitting;
  const { host, say } = session;
  const { columns, rows } = terminal.size();
  const style = styleFor({ ...host, columns }, say, false);
  const lines = notice === '' ? '' : `${wrap(notice, columns - 1).join('\n')}\n\n`;
  const number = steps.length + 1;
  const text = task
    ? reviewText({ task, number, count: number - 1 + count }, rows, {
        ...style,
        columns: Math.min(style.columns, columns),
      })
    : `${say('review/all-answered')}\n${style.paint.cyan(say('review/keys-end'))}\n`;
  host.out(`${'\n'.repeat(rows)}\u001b[H\u001b[J${lines}${text}`);
}

function helpWords({ desk, session: { say } }: Sitting): string {
  const { path, isSidecar } = settlingOf(desk.child, desk.parent);
  return say('review/help', { target: path, linkKey: isSidecar ? 'links' : 'implements' });
}

function end(sitting: Sitting): number {
  const { session, steps, trace } = sitting;
  const count = (kind: Step['kind']): number => steps.filter((step) => step.kind === kind).length;
  const open = trace.tasks.filter(isOpenReview).length;
  session.host.out(
    `\n${session.say('review/end', { linked: count('linked'), unmatched: count('unmatched'), open })}\n`,
  );
  return EXIT.clean;
}

/** Writes the answer down, reads the tables again, and takes it back where it then means something else. */
async function decide(decision: Decision, sitting: Sitting): Promise<void> {
  const { desk, session } = sitting;
  const { host, say } = session;
  const settling = settlingOf(desk.child, desk.parent);
  const byHand = byHandWords(settling, say);
  if (!isSameStamp(sitting.stamp, await stampOf(desk, host.files))) {
    sitting.notice = say('review/changed');
    return reopen(sitting);
  }
  const draft = await draftOf(decision, desk, sitting.stamp);
  if (!draft) {
    sitting.notice = say('review/cannot-edit', { path: settling.path, byHand });
    return;
  }
  // The writer looks once more: between the look above and the write somebody may have saved.
  const fault = await host.write(draft.path, draft.after, draft.before ? { expected: draft.before } : { isNew: true });
  if (fault === 'changed' || fault === 'exists') {
    sitting.notice = say('review/changed');
    return reopen(sitting);
  }
  if (fault) {
    sitting.notice = say('review/cannot-write', { path: settling.path, byHand });
    return;
  }
  await readAgain(sitting, draft.path, draft.after);
  const task = sitting.trace.tasks[decision.parent.index];
  const isMeant = decision.child
    ? task?.links.some(({ child }) => child.index === decision.child!.index)
    : task?.state === 'missing';
  if (!isMeant) {
    await restore(draft, sitting);
    sitting.notice = say('review/ambiguous');
    return;
  }
  const parentTask = decision.parent.number;
  sitting.steps.push({ parent: decision.parent.index, draft, kind: decision.child ? 'linked' : 'unmatched' });
  sitting.notice = decision.child
    ? say('review/linked', { parentTask, task: decision.child.number, path: draft.path })
    : say('review/unmatched', { parentTask, path: draft.path });
}

async function goBack(sitting: Sitting): Promise<void> {
  const { session, steps } = sitting;
  const { host, say } = session;
  const step = steps.at(-1);
  if (!step) {
    sitting.notice = say('review/nothing-to-undo');
    return;
  }
  const { draft } = step;
  if (draft) {
    const isOurs = isSameContent(await contentOf(draft.path, host.files), draft.after);
    if (!isOurs || !(await restore(draft, sitting))) {
      sitting.notice = say('review/cannot-undo', { path: draft.path });
      return;
    }
  }
  steps.pop();
  sitting.focus = step.parent;
  sitting.notice = say('review/undone', { parentTask: sitting.trace.tasks[step.parent]!.parent.number });
}

async function restore({ path, before, after }: Draft, sitting: Sitting): Promise<boolean> {
  const { host } = sitting.session;
  if (before ? await host.write(path, before, { expected: after }) : await host.remove(path)) return false;
  await readAgain(sitting, path, before);
  return true;
}

/** After a write of our own: an office file is not read again for its sidecar. */
async function readAgain(sitting: Sitting, path: string, content: Uint8Array | undefined): Promise<void> {
  const { desk, session } = sitting;
  const { child, workspace } = desk;
  if (path === child.file.path && content) workspace.change(path, content);
  else workspace.rereadSidecar(child.file.path);
  const file = await workspace.load(child.file.path);
  sitting.desk = { ...desk, child: file.tables[child.index]! };
  sitting.trace = traceOf(sitting.desk);
  sitting.stamp = await stampOf(sitting.desk, session.host.files);
  sitting.focus = undefined;
}

/** After somebody else changed a file: what was answered before can no longer be taken back by this program. */
async function reopen(sitting: Sitting): Promise<void> {
  const desk = await sitting.open();
  sitting.desk = desk;
  sitting.trace = traceOf(desk);
  sitting.stamp = await stampOf(desk, sitting.session.host.files);
  sitting.focus = undefined;
}
