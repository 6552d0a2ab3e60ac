import { safeJson } from '../text/safe-json.ts';
import { byFile, type Noted, notedReport, type NotedStyle } from './noted.ts';
import type { ReportWriter } from './writer.ts';

/** Results as ESLint gives them to its formatters. It has two severities: what is worth knowing is a warning. */
export function eslintReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    return `${safeJson([...byFile(tables)].map(([path, noted]) => resultOf(path, noted)))}\n`;
  }, style);
}

function resultOf(filePath: string, noted: readonly Noted[]): object {
  const count = (severity: 1 | 2, isFixable: boolean): number =>
    noted.filter((one) => severityOf(one) === severity && (!isFixable || fixOf(one) !== undefined)).length;
  return {
    filePath,
    messages: noted.map(messageOf),
    suppressedMessages: [],
    errorCount: count(2, false),
    fatalErrorCount: 0,
    warningCount: count(1, false),
    fixableErrorCount: count(2, true),
    fixableWarningCount: count(1, true),
    usedDeprecatedRules: [],
  };
}

function severityOf({ severity }: Noted): 1 | 2 {
  return severity === 'error' ? 2 : 1;
}

function messageOf(noted: Noted): object {
  const { finding, line, column, endLine, endColumn, message } = noted;
  const fix = fixOf(noted);
  return {
    ruleId: finding.rule,
    severity: severityOf(noted),
    message,
    messageId: finding.messageId,
    line,
    column,
    ...(endLine !== undefined && { endLine, endColumn }),
    ...(fix && { fix }),
  };
}

/** ESLint's fixes are one stretch each. */
function fixOf({ finding }: Noted): { range: readonly [number, number]; text: string } | undefined {
  const edits = finding.fix?.safe === true ? finding.fix.edits : [];
  return edits.length === 1 ? edits[0] : undefined;
}
