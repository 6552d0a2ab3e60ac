import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sidecarPaths } from '../engine/sidecar.ts';
import { editsForSidecar } from '../importers/sidecar/edit-sidecar.ts';
import type { Change, Edit, Finding } from '../model/finding.ts';
import type { CheckedFile } from './checked.ts';

/** What the editor at the other end understands. */
export interface Client {
  uriOf(path: string): string;
  /** Whether an edit may make a file. */
  canCreate: boolean;
}

/** A comment above a line of YAML. It holds once a reason stands behind the dashes; until then the editor says that one is missing. */
export function commentEdit(rule: string, document: TextDocument, line: number): WorkspaceEdit {
  const start = { line, character: 0 };
  const text = document.getText({ start, end: { line: line + 1, character: 0 } });
  const indent = /^[ \t]*/.exec(text)![0];
  const newText = `${indent}# gov-lint-disable-next-line ${rule} -- \n`;
  return { changes: { [document.uri]: [{ range: { start, end: start }, newText }] } };
}

/** An entry in the sidecar of a table that has no comments, the sidecar made where there is none; undefined where it is written in a way that allows none. */
export async function entryEdit(
  finding: Finding,
  file: CheckedFile,
  { uriOf, canCreate }: Client,
): Promise<WorkspaceEdit | undefined> {
  const { sidecar } = file;
  const text = sidecar?.text ?? '';
  const edits = await editsForSidecar(text, entryFor(finding, sidecar?.data?.exceptions?.length ?? 0));
  if (!edits) return undefined;
  const uri = uriOf(sidecar?.path ?? sidecarPaths(file.path)[0]!);
  const changes = textEdits(text, edits);
  if (sidecar || !canCreate) return { changes: { [uri]: changes } };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: changes },
    ],
  };
}

function entryFor({ rule, location: { task }, data }: Finding, index: number): Extract<Change, { kind: 'insert' }> {
  const parentTask = data['parentTask'];
  const value = {
    rule,
    ...(task !== undefined && { task }),
    ...(task === undefined && typeof parentTask === 'number' && { parentTask }),
    reason: '',
  };
  return { kind: 'insert', list: '/exceptions', index, value };
}

function textEdits(text: string, edits: readonly Edit[]): TextEdit[] {
  const document = TextDocument.create('', 'yaml', 0, text);
  return edits.map(({ range: [start, end], text: newText }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText,
  }));
}
