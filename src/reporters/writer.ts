import type { BaselineState, Report, TableReport } from '../model/report.ts';

/** A report in the making. Tables come one after the other, so that a thousand of them need not be held at once. */
export interface ReportWriter {
  /** `texts`: of the files that the findings stand in, by path. Gives what can be said at once; perhaps nothing. */
  add(table: TableReport, texts: ReadonlyMap<string, string>): string;
  /** The rest, in pieces. */
  end(baseline: BaselineState | undefined): Iterable<string>;
}

export function writeReport(report: Report, writer: ReportWriter): string {
  const tables = report.tables.map((table) => writer.add(table, report.texts));
  return [...tables, ...writer.end(report.baseline)].join('');
}
