import {
  type Connection,
  type Location as ProtocolLocation,
  type ServerCapabilities,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node.js';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Place } from '../model/location.ts';
import type { Say } from '../reporters/style.ts';
import { actionsFor } from './actions.ts';
import type { CheckedFile } from './checked.ts';
import { completionsAt } from './completion.ts';
import { type Addresses, diagnosticsOf } from './diagnostics.ts';
import { EDITED_DOCUMENTS, type EditedDocument } from './edited-document.ts';
import { hoverAt } from './hover.ts';
import { parentsAt, symbolsOf } from './outline.ts';

/** What checks files for the server; what is open in the editor is told to it first. */
export interface Checker extends Addresses {
  /** The file as the editor has it when it is checked, or, without a text, as it stands on disk again. */
  change(path: string, text: (() => string) | undefined): void;
  /** Undefined for what is no table: its sidecar, a configuration, a file of another program. */
  check(path: string): Promise<CheckedFile | undefined>;
  /** Where a place stands in a file with lines. */
  locate(path: string, place: Place): Pick<ProtocolLocation, 'range'> | undefined;
  /** Undefined for what is no file on disk. */
  pathOf(uri: string): string | undefined;
}

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  definitionProvider: true,
  documentSymbolProvider: true,
  codeActionProvider: true,
  completionProvider: { triggerCharacters: ['、', '《', '〔', '[', ' '] },
};

/** What is pasted or completed comes in several changes at once; a check of one table takes less than the next key. */
const REST = 15;

/** Answers an editor until it says goodbye. `failed`: told of a check that broke off, which ends nothing. */
export function serve(connection: Connection, checker: Checker, say: Say, failed: (error: unknown) => void): void {
  const documents = new TextDocuments<EditedDocument>(EDITED_DOCUMENTS);
  const checked = new Map<string, CheckedFile>();
  /** What is shown of a table, by its address: the addresses that findings stand at, its own and its sidecar's. */
  const shown = new Map<string, readonly string[]>();
  let canCreate = false;
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  // One after the other: two checks of one file would overtake each other.
  let last: Promise<void> = Promise.resolve();

  const checkSoon = (uri: string, after = REST): void => {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => {
        waiting.delete(uri);
        last = last.then(() => checkNow(uri));
      }, after),
    );
  };

  async function checkNow(uri: string): Promise<void> {
    const [document, path] = [documents.get(uri), checker.pathOf(uri)];
    if (!document || path === undefined) return;
    const { version } = document;
    try {
      const file = await checker.check(path);
      // What was typed meanwhile is checked by its own turn.
      if (documents.get(uri)?.version !== version) return;
      if (!file) return clear(uri);
      checked.set(uri, file);
      // Editors write addresses in ways of their own: the table keeps the one that it was opened by.
      const found = diagnosticsOf(file, say, {
        uriOf: (other) => (other === path ? uri : checker.uriOf(other)),
        docs: (page) => checker.docs(page),
      });
      const addresses = found.map((entry) => entry.uri);
      show(uri, addresses);
      // At once: what is closed meanwhile is cleared behind both.
      await Promise.all(
        found.map((entry) => connection.sendDiagnostics({ ...entry, ...(entry.uri === uri && { version }) })),
      );
    } catch (error) {
      failed(error);
    }
  }

  /** Takes back what was shown of a table elsewhere than now. */
  function show(uri: string, addresses: readonly string[]): void {
    for (const old of shown.get(uri) ?? [])
      if (!addresses.includes(old)) void connection.sendDiagnostics({ uri: old, diagnostics: [] });
    shown.set(uri, addresses);
  }

  function clear(uri: string): void {
    checked.delete(uri);
    show(uri, []);
    shown.delete(uri);
  }

  /** The file as it was last checked, once all that waits is done. */
  async function settled(uri: string): Promise<{ file: CheckedFile; document: TextDocument } | undefined> {
    if (waiting.has(uri)) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      last = last.then(() => checkNow(uri));
    }
    await last;
    const [file, document] = [checked.get(uri), documents.get(uri)];
    return file && document && { file, document: document.now() };
  }

  const checkDependents = (path: string): void => {
    for (const [uri, file] of checked) if (file.restsOn.includes(path)) checkSoon(uri);
  };

  connection.onInitialize(({ capabilities: { workspace } }) => {
    canCreate = workspace?.workspaceEdit?.resourceOperations?.includes('create') ?? false;
    return { capabilities: CAPABILITIES, serverInfo: { name: 'gov-lint' } };
  });

  documents.onDidChangeContent(({ document }) => {
    const path = checker.pathOf(document.uri);
    if (path === undefined) return;
    checker.change(path, () => document.now().getText());
    checkSoon(document.uri, checked.has(document.uri) ? REST : 0);
    checkDependents(path);
  });
  documents.onDidClose(({ document: { uri } }) => {
    const path = checker.pathOf(uri);
    if (path === undefined) return;
    checker.change(path, undefined);
    clear(uri);
    checkDependents(path);
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      const path = checker.pathOf(uri);
      // What is open is as the editor has it.
      if (path !== undefined && !documents.get(uri)) checker.change(path, undefined);
    }
    // A configuration, a sidecar or a parent that was missing may have come: all that is open is checked anew.
    for (const { uri } of documents.all()) checkSoon(uri);
  });

  connection.onHover(async ({ textDocument: { uri }, position }) => {
    const found = await settled(uri);
    return found && hoverAt(found.file, found.document.offsetAt(position), say);
  });
  connection.onDefinition(async ({ textDocument: { uri }, position }) => {
    const found = await settled(uri);
    if (!found) return undefined;
    return parentsAt(found.file, found.document.offsetAt(position), (path, place) => {
      const at = checker.locate(path, place);
      return at && { uri: checker.uriOf(path), range: at.range };
    });
  });
  connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const found = await settled(uri);
    return found && symbolsOf(found.file, found.document);
  });
  connection.onCodeAction(async ({ textDocument: { uri }, context }) => {
    const found = await settled(uri);
    const client = { uriOf: checker.uriOf, canCreate };
    return found && actionsFor(found.file, found.document, context.diagnostics, client, say);
  });
  connection.onCompletion(({ textDocument: { uri }, position }) => {
    // The text at the cursor is half written: names come from the last check.
    const [file, document] = [checked.get(uri), documents.get(uri)];
    if (!file || !document) return undefined;
    return completionsAt(file, document.now().getText({ start: { line: 0, character: 0 }, end: position }));
  });

  documents.listen(connection);
  connection.listen();
}
