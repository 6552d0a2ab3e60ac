import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../model/finding.ts';
import type { Say } from '../reporters/style.ts';
import type { CheckedFile } from './checked.ts';
import { type DiagnosticData, findingsOf } from './diagnostics.ts';
import { type Client, commentEdit, entryEdit } from './except.ts';

/** What can be done about the diagnostics at a place: the fix, and an exception, whose reason is left to be written. */
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
    actions.push(...fixOf(finding, document, diagnostic, say));
    actions.push(...(await exceptionOf(finding, file, document, diagnostic, client, say)));
  }
  return actions;
}

function fixOf(finding: Finding, document: TextDocument, diagnostic: Diagnostic, say: Say): CodeAction[] {
  const { fix } = finding;
  if (!fix || fix.edits.length === 0) return [];
  const edits = fix.edits.map(({ range: [start, end], text }): TextEdit => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    newText: text,
  }));
  return [
    {
      title: say(fix.safe ? 'lsp/fix' : 'lsp/suggestion', { words: wordsOf(fix.edits.map(({ text }) => text)) }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      isPreferred: fix.safe,
      edit: { changes: { [document.uri]: edits } },
    },
  ];
}

/** A title is one line, and short. */
const LONGEST = 30;

function wordsOf(texts: readonly string[]): string {
  const [first = ''] = texts;
  const line = first.trim().split('\n')[0]!;
  return line.length > LONGEST || texts.length > 1 || first.trim().includes('\n') ? `${line.slice(0, LONGEST)}…` : line;
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
  if (rule.startsWith('import/') || rule.startsWith('exceptions/')) return [];
  const hasComments = /\.ya?ml$/i.test(file.path);
  const edit = hasComments
    ? commentEdit(rule, document, diagnostic.range.start.line)
    : await entryEdit(finding, file, client);
  if (!edit) return [];
  const title = say(hasComments ? 'lsp/exception' : 'lsp/exception-beside', { rule });
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], edit }];
}
