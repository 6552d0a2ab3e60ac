import { type Finding, messageKey, type Severity } from '../model/finding.ts';
import type { TableReport } from '../model/report.ts';
import type { Lang } from '../model/rule.ts';
import { fingerprinter } from './fingerprinter.ts';
import { type Lines, linesIn } from './lines.ts';
import { placeWords } from './place-words.ts';
import type { Say } from './style.ts';
import type { ReportWriter } from './writer.ts';

/** What formats for other programs need to know beside the report. */
export interface NotedStyle {
  say: Say;
  lang: Lang;
  version: string;
  /** Names of those who have to hand in a table; absent where nobody asked. */
  expected?: readonly string[];
  /** What a finding is recognised by in the next run, whatever has moved. */
  identify(finding: Finding): string;
  /** Where a page of the documentation is published; undefined where nobody knows. */
  webDocs(page: string): string | undefined;
  /** What a rule is about, in the language of the report; undefined for what readers say. */
  describe(rule: string): RuleWords | undefined;
}

export interface RuleWords {
  title: string;
  why: string;
  fix: string;
}

/** A finding as other programs take it: with a line in every case, and its sentence. */
export interface Noted {
  finding: Finding;
  severity: Severity;
  path: string;
  /** In office files the row of the table, or the paragraph; 1 where nothing is known. Columns likewise. */
  line: number;
  column: number;
  /** Ends exclusive; absent where the place is no stretch of text. */
  endLine?: number;
  endColumn?: number;
  /** Of its file; absent in files without lines. */
  lines?: Lines;
  said: string;
  /** What is said, with the cell in files without lines. */
  message: string;
  /** The same from run to run, and no two of a report share one. */
  fingerprint: string;
}

export interface NotedTable {
  table: TableReport;
  noted: readonly Noted[];
}

/** A report that is made once all tables are there. */
export function notedReport(render: (tables: readonly NotedTable[]) => string, style: NotedStyle): ReportWriter {
  const tables: NotedTable[] = [];
  const print = fingerprinter(style.identify);
  return {
    add(table, texts) {
      const linesOf = linesIn(texts);
      const noted = table.findings.map((finding) => noteFinding(finding, linesOf, style, print(finding)));
      tables.push({ table, noted });
      return '';
    },
    *end() {
      yield render(tables);
    },
  };
}

function noteFinding(
  finding: Finding,
  linesOf: (path: string) => Lines | undefined,
  style: NotedStyle,
  fingerprint: string,
): Noted {
  const { path, severity, location } = finding;
  const { line, column = 1, endLine, endColumn, cell } = location;
  const { unlisted } = finding;
  const message = wellFormed(style.say(messageKey(finding), finding.data));
  const more = unlisted === undefined ? undefined : style.say('report/unlisted', { count: unlisted });
  const said = more === undefined ? message : style.say('report/message-more', { message, more });
  const common = { finding, severity, path, said, fingerprint };
  if (line === undefined) {
    const place = placeWords(location, style.say);
    const placed = place === '' ? said : style.say('report/message-at', { message: said, place });
    return { ...common, line: cell?.row ?? cell?.paragraph ?? 1, column: cell?.column ?? 1, message: placed };
  }
  const lines = linesOf(path);
  return {
    ...common,
    line,
    column,
    message: said,
    ...(endLine !== undefined && endColumn !== undefined && { endLine, endColumn }),
    ...(lines && { lines }),
  };
}

/** Findings by the file that they stand in, in the order of the tables; a file without findings has an empty list. */
export function byFile(tables: readonly NotedTable[]): ReadonlyMap<string, readonly Noted[]> {
  const files = new Map<string, Noted[]>();
  const of = (path: string): Noted[] => {
    const found = files.get(path) ?? [];
    files.set(path, found);
    return found;
  };
  for (const { table, noted } of tables) {
    of(table.path);
    for (const one of noted) of(one.path).push(one);
  }
  return files;
}

/** Characters without meaning in Unicode, half of a pair among them, break encoders of other programs. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
