import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver-types';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../model/finding.ts';
import type { Say } from '../reporters/style.ts';
import type { CheckedFile } from './checked.ts';
import { type DiagnosticData, findingsOf } from './diagnostics.ts';

/** What can be done about the diagnostics at a place: the fix, and an exception, whose reason is left to be written. */
export function actionsFor(
  file: CheckedFile,
  document: TextDocument,
  diagnostics: readonly Diagnostic[],
  say: Say,
): CodeAction[] {
  const findings = findingsOf(file);
  return diagnostics.flatMap((diagnostic): CodeAction[] => {
    const index = (diagnostic.data as DiagnosticData | undefined)?.finding;
    const finding = index === undefined ? undefined : findings[index];
    if (!finding || finding.rule !== diagnostic.code || finding.path !== file.path) return [];
    return [...fixOf(finding, document, diagnostic, say), ...exceptionOf(finding, document, diagnostic, say)];
  });
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

/** A comment above the line. It holds once a reason stands behind the dashes; until then the editor says that one is missing. */
function exceptionOf(finding: Finding, document: TextDocument, diagnostic: Diagnostic, say: Say): CodeAction[] {
  const { line } = diagnostic.range.start;
  const isYaml = /\.ya?ml$/i.test(finding.path);
  if (!isYaml || finding.rule.startsWith('import/') || finding.rule.startsWith('exceptions/')) return [];
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const indent = /^[ \t]*/.exec(text)![0];
  const start = { line, character: 0 };
  const newText = `${indent}# gov-lint-disable-next-line ${finding.rule} -- \n`;
  return [
    {
      title: say('lsp/exception', { rule: finding.rule }),
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      edit: { changes: { [document.uri]: [{ range: { start, end: start }, newText }] } },
    },
  ];
}
