import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding } from '../model/finding.ts';
import { isReadingFault } from '../model/reading.ts';
import { fixTitle } from '../reporters/fix-title.ts';
import type { Say } from '../reporters/style.ts';
import type { CheckedFile } from './checked.ts';
import { type DiagnosticData, findingsOf } from './diagnostics.ts';
import { type Client, commentEdit, entryEdit } from './except.ts';

/** What can be done about the diagnostics at a place: the fix or one of several, and an exception, whose reason is left to be written. */
export async function actionsFor(
  file: CheckedFile,
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  client: Client,
  say: Say,
): Promise<CodeAction[]> {
  const findings = findingsOf(file);
  const actions: CodeAction[] = [];
  for (const diagnostic of diagnostics) {
    const index = (diagnostic.data as DiagnosticData | undefined)?.finding;
    const finding = index === undefined ? undefined : findings[index];
    if (!finding || finding.rule !== diagnostic.code || finding.path !== file.path) continue;
    actions.push(...fixesOf(finding, document, diagnostic, say));
    actions.push(...(await exceptionOf(finding, file, document, diagnostic, client, say)));
  }
  return actions;
}

/** The fix, and what else may be meant. */
function fixesOf({ fix, alternatives = [] }: Finding, document: TextDocument, diagnostic: Diagnostic, say: Say) {
  return [...(fix ? [fix] : []), ...alternatives].map((one): CodeAction => {
    const title = fixTitle(one, say);
    return {
      title: one.safe || one.answer ? title : say('lsp/suggestion', { title }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: one.safe,
      edit: { changes: { [document.uri]: one.edits.map((edit) => textEdit(edit, document)) } },
    };
  });
}

function textEdit({ range: [start, end], text }: Edit, document: TextDocument): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text };
}

async function exceptionOf(
  finding: Finding,
  file: CheckedFile,
  document: TextDocument,
  diagnostic: Diagnostic,
  client: Client,
  say: Say,
): Promise<CodeAction[]> {
  const { rule } = finding;
  if (isReadingFault(rule) || rule.startsWith('exceptions/')) return [];
  const hasComments = /\.ya?ml$/i.test(file.path);
  const edit = hasComments
    ? commentEdit(rule, document, (finding.location.line ?? 1) - 1)
    : await entryEdit(finding, file, client);
  if (!edit) return [];
  const title = say(hasComments ? 'lsp/exception' : 'lsp/exception-beside', { rule });
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
}
