import { MessageType, ShowMessageNotification } from 'vscode-languageserver/node.js';
import type { LintOptions } from '../../engine/lint.ts';
import { toLocation } from '../../engine/locate.ts';
import { isSidecar } from '../../engine/sidecar.ts';
import type { LoadedFile, Workspace } from '../../engine/workspace.ts';
import type { Editor } from '../../io/editor.ts';
import { checkFile } from '../../lsp/check-file.ts';
import { rangeOf } from '../../lsp/checked.ts';
import { type Checker, serve } from '../../lsp/server.ts';
import { docsAddress } from '../docs.ts';
import { EXIT } from '../host.ts';
import { openDeadline } from '../input/deadline.ts';
import { openWorkspace } from '../input/workspace.ts';
import { isTableText } from '../plan/is-table-text.ts';
import { lintOptionsOf } from '../plan/lint-options.ts';
import { plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** `gov-lint lsp`: answers an editor on standard input and output until it leaves; gives the exit status. */
export async function lsp(session: Session): Promise<number> {
  const editor = await session.host.openEditor?.();
  if (!editor) throw new Refusal('cli/no-editor');
  const { connection } = editor;
  let told = '';
  const checker = createChecker(session, editor);
  const check = async (path: string): ReturnType<Checker['check']> => {
    const file = await checker.check(path);
    // Behind the first answer, which comes sooner without optimised code.
    session.host.expectLongRun?.();
    told = '';
    return file;
  };
  serve(connection, { ...checker, check }, session.say, (error) => {
    if (!(error instanceof Refusal)) return connection.console.error(`${session.say('cli/bug')}\n${String(error)}`);
    const message = error.said.map(({ id, data }) => session.say(id, data)).join('\n');
    // Once, not again with each key that is struck; and as a message that asks for no answer.
    if (message !== told)
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
    told = message;
  });
  const end = await editor.end;
  if (end === 'left' || end === 'shut-down') {
    // As the protocol has it: an editor says so before it goes.
    editor.leave(end === 'shut-down' ? EXIT.clean : EXIT.findings);
  } else {
    session.host.err(`gov-lint: ${session.say(`lsp/${end}`)}\n`);
    editor.leave(EXIT.wrong);
  }
  return EXIT.clean;
}

/** What a file is checked with, kept from one edit to the next. */
interface Desk {
  workspace: Workspace;
  options: LintOptions;
}

/** Not before somebody reads it: an editor may send thousands of changes before that. */
function encoded(text: () => string): () => Uint8Array {
  let bytes: Uint8Array | undefined;
  return () => (bytes ??= new TextEncoder().encode(text()));
}

/** More files than anybody edits at a time. */
const MOST_DESKS = 20;

function createChecker(session: Session, editor: Editor): Checker {
  const { files, docs } = session.host;
  const open = new Map<string, () => Uint8Array>();
  const host = {
    ...session.host,
    files: {
      ...files,
      read: async (path: string, limit: number): ReturnType<typeof files.read> => {
        const bytes = open.get(files.identify(path));
        return bytes ? { bytes: bytes() } : files.read(path, limit);
      },
    },
  };
  let desks = new Map<string, Promise<Desk>>();
  const loaded = new Map<string, LoadedFile>();

  async function openDesk(path: string): Promise<Desk> {
    const own = { ...session, host };
    const planned = await plan([path], {}, own);
    const deadline = openDeadline(host, planned);
    const workspace = openWorkspace(host, planned, deadline);
    return { workspace, options: await lintOptionsOf(planned, {}, own, deadline) };
  }

  return {
    change(path, text) {
      if (text) open.set(path, encoded(text));
      else open.delete(path);
      if (!text || isSidecar(path)) {
        // What is on disk may have changed, the configuration among it; a sidecar belongs to tables that were read before.
        desks = new Map();
        return;
      }
      for (const desk of desks.values())
        void desk.then(
          ({ workspace }) => workspace.change(path),
          () => undefined,
        );
    },
    async check(path) {
      const bytes = open.get(path);
      if (isSidecar(path) || (bytes && !isTableText(path, bytes()))) return undefined;
      if (!desks.has(path) && desks.size >= MOST_DESKS) desks = new Map();
      const desk = desks.get(path) ?? openDesk(path);
      desks.set(path, desk);
      try {
        const { workspace, options } = await desk;
        const file = await checkFile(path, workspace, options);
        // What ran out of time may have left half of something: the next edit begins afresh.
        if (options.deadline?.isPassed) desks.delete(path);
        for (const { trace } of file.reports)
          if (trace) loaded.set(files.identify(trace.parent.path), await workspace.load(trace.parent.path));
        return file;
      } catch (error) {
        desks.delete(path);
        throw error;
      }
    },
    locate(path, place) {
      const starts = loaded.get(files.identify(path))?.starts();
      return starts && { range: rangeOf(toLocation(place, starts)) };
    },
    pathOf(uri) {
      const path = editor.pathOf(uri);
      return path && files.identify(path);
    },
    uriOf: (path) => editor.uriOf(session.host.absolute(path)),
    docs: (page) => docsAddress(page, docs.web ?? docs.local),
  };
}
