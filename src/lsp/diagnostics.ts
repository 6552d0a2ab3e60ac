import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types';
import { toLocation } from '../engine/locate.ts';
import { type Finding, messageKey, type Severity } from '../model/finding.ts';
import type { Location } from '../model/location.ts';
import type { Say } from '../reporters/style.ts';
import { lineStarts } from '../text/positions.ts';
import { type CheckedFile, rangeOf } from './checked.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

/** What a diagnostic carries back to us when the editor asks for code actions: which finding of the file it is. */
export interface DiagnosticData {
  finding: number;
}

/** The addresses that an editor opens. */
export interface Addresses {
  uriOf(path: string): string;
  /** Of a page of the documentation; undefined where nobody knows. */
  docs(page: string): string | undefined;
}

/** The findings of a file as an editor shows them: first those of the table, then those of its sidecar. */
export function diagnosticsOf(
  file: CheckedFile,
  say: Say,
  addresses: Addresses,
): { uri: string; diagnostics: Diagnostic[] }[] {
  const beside = file.sidecar?.path;
  const numbered = findingsOf(file).map((finding, index) => [finding, index] as const);
  return (beside === undefined ? [file.path] : [file.path, beside]).map((path) => ({
    uri: addresses.uriOf(path),
    diagnostics: numbered
      .filter(([finding]) => (finding.path === beside) === (path === beside))
      // What stands in an office file is shown at the head of the table.
      .map(([finding, index]) => ({
        ...toDiagnostic(finding, index, say, addresses),
        range: finding.path === path ? markedRange(finding.location, file) : rangeOf({}),
      })),
  }));
}

function toDiagnostic(
  finding: Finding,
  index: number,
  say: Say,
  { uriOf, docs }: Addresses,
): Omit<Diagnostic, 'range'> {
  return {
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    ...described(docs(finding.docs)),
    source: 'gov-lint',
    message: say(messageKey(finding), finding.data),
    relatedInformation: finding.related
      .filter(({ location }) => location.line !== undefined)
      .map(({ path, messageId, data, location }) => ({
        location: { uri: uriOf(path), range: rangeOf(location) },
        message: say(`${finding.rule}#${messageId}`, data),
      })),
    data: { finding: index } satisfies DiagnosticData,
  };
}

/** The editor makes a link of the code. */
function described(href: string | undefined): Pick<Diagnostic, 'codeDescription'> {
  return href === undefined ? {} : { codeDescription: { href } };
}

/** What concerns a whole task that is written over several lines is marked at its title: editors would underline all of it. */
function markedRange(location: Location, file: CheckedFile): Range {
  const { line, endLine = line, pointer } = location;
  const tasks = file.tables.flatMap(({ table }) => table.tasks);
  const task = endLine === line ? undefined : tasks.find(({ place }) => place.pointer === pointer);
  const title = task?.title.place;
  return rangeOf(title?.range ? toLocation(title, lineStarts(file.text)) : location);
}

export function findingsOf({ reports }: CheckedFile): Finding[] {
  return reports.flatMap(({ findings }) => findings);
}
