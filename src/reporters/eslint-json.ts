import type { Edit, Fix } from '../model/finding.ts';
import { safeJson } from '../text/safe-json.ts';
import { fixTitle } from './fix-title.ts';
import { byFile, type Noted, notedReport, type NotedStyle } from './noted.ts';
import { fixesOf } from './placed-fixes.ts';
import type { Say } from './style.ts';
import type { ReportWriter } from './writer.ts';

/** Results as ESLint gives them to its formatters. It has two severities: what is worth knowing is a warning. */
export function eslintReport(style: NotedStyle): ReportWriter {
  return notedReport((tables) => {
    return `${safeJson([...byFile(tables)].map(([path, noted]) => resultOf(path, noted, style)))}\n`;
  }, style);
}

function resultOf(filePath: string, noted: readonly Noted[], { say }: NotedStyle): object {
  const count = (severity: 1 | 2, isFixable: boolean): number =>
    noted.filter((one) => severityOf(one) === severity && (!isFixable || fixOf(one) !== undefined)).length;
  return {
    filePath,
    messages: noted.map((one) => messageOf(one, say)),
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

function messageOf(noted: Noted, say: Say): object {
  const { finding, line, column, endLine, endColumn, message } = noted;
  const fix = fixOf(noted);
  const suggestions = fixesOf(noted).flatMap((one) => {
    const edit = editOf(one);
    return one.safe || edit === undefined ? [] : [{ desc: fixTitle(one, say), fix: edit }];
  });
  return {
    ruleId: finding.rule,
    severity: severityOf(noted),
    message,
    messageId: finding.messageId,
    line,
    column,
    ...(endLine !== undefined && { endLine, endColumn }),
    ...(fix && { fix }),
    ...(suggestions.length > 0 && { suggestions }),
  };
}

function fixOf({ finding: { fix } }: Noted): Edit | undefined {
  return fix?.safe === true ? editOf(fix) : undefined;
}

/** ESLint's fixes are one stretch each. */
function editOf({ edits: [edit, ...others] }: Fix): Edit | undefined {
  return others.length === 0 ? edit : undefined;
}
