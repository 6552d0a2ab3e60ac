import type { Policy } from '../model/policy.ts';
import type { Report, TableReport } from '../model/report.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { byPlace } from './by-place.ts';
import { type Checked, checkTable } from './check-table.ts';
import { findingOfProblem } from './findings.ts';
import type { ParentOptions } from './parents.ts';
import type { RuleSetting } from './settings.ts';
import { suppress } from './suppress.ts';
import { type Timing, timed, timedWait } from './timing.ts';
import type { LoadedFile, LoadedTable, Workspace } from './workspace.ts';

/** What holds for one table. */
export interface TableOptions extends ParentOptions {
  settings: readonly RuleSetting[];
  policies: readonly Policy[];
  /** Rules, or families as units/*, that no exception applies to. */
  notSuppressible?: readonly string[];
}

export interface LintOptions extends Partial<TableOptions> {
  /** Asked for each table where not all are checked alike; what it gives wins over the options above. */
  optionsFor?: (table: LoadedTable) => Promise<TableOptions>;
  /** Ids that an exception may name, those of rules that do not run included. Without it the rules that run. */
  knownRules?: readonly string[];
  /** Finds a pack that a table names itself; undefined when there is none of that name. */
  policyNamed?: (name: string, tablePath: string) => Promise<Policy | undefined>;
  vocabulary: Vocabulary;
  /** YYYY-MM-DD. */
  today?: string;
  timing?: Timing;
  /** Number of the only table of each file to report, from 1; the others are checked for what they say about it. */
  table?: number;
}

/** Resolve → trace → check → suppress → sort, for every table of every file, in the order of `paths`: a report for each file. */
export async function* lintFiles(
  paths: readonly string[],
  workspace: Workspace,
  options: LintOptions,
): AsyncGenerator<Report> {
  const seen = new Set<string>();
  for (const path of paths) {
    const file = await timedWait(options.timing, 'read', () => workspace.load(path));
    if (seen.has(file.key)) continue;
    seen.add(file.key);
    const isUnreadable = file.problems.some(({ severity }) => severity === 'error') || file.tables.length === 0;
    const tables = isUnreadable ? [unreadable(file)] : await lintFile(file, workspace, options);
    yield { tables, texts: textsOf(file) };
  }
}

/** All files in one report. */
export async function lint(paths: readonly string[], workspace: Workspace, options: LintOptions): Promise<Report> {
  return collect(lintFiles(paths, workspace, options));
}

export async function collect(reports: AsyncIterable<Report> | Iterable<Report>): Promise<Report> {
  const tables: TableReport[] = [];
  const texts = new Map<string, string>();
  for await (const report of reports) {
    tables.push(...report.tables);
    for (const [path, text] of report.texts) texts.set(path, text);
  }
  return { tables, texts };
}

function textsOf({ path, text, sidecar }: LoadedFile): Map<string, string> {
  const texts = new Map<string, string>();
  if (text !== undefined) texts.set(path, text);
  if (sidecar) texts.set(sidecar.path, sidecar.text);
  return texts;
}

function unreadable(file: LoadedFile): TableReport {
  return {
    path: file.path,
    findings: file.problems.map((problem) => findingOfProblem(problem, file)),
    suppressed: [],
    isUnreadable: true,
  };
}

async function lintFile(file: LoadedFile, workspace: Workspace, options: LintOptions): Promise<TableReport[]> {
  const checked: Checked[] = [];
  for (const loaded of file.tables) {
    const own = await options.optionsFor?.(loaded);
    checked.push(await checkTable(loaded, workspace, { settings: [], policies: [], ...options, ...own }));
  }
  const known = options.knownRules ?? (options.settings ?? []).map(({ rule }) => rule.id);
  const { kept, suppressed, applied } = timed(options.timing, 'suppress', () =>
    suppress(file, checked, { known, today: options.today }),
  );
  const reports = checked.map(({ report, judge }, index) => {
    const exceptions = applied.filter(({ table }) => table === index).map(({ exception }) => exception);
    const findings = [...kept[index]!, ...judge(exceptions)].toSorted(byPlace);
    return { ...report, findings, suppressed: suppressed[index]!.toSorted((a, b) => byPlace(a.finding, b.finding)) };
  });
  if (options.table === undefined) return reports;
  return reports.slice(options.table - 1, options.table).map((report) => ({ ...report, isPart: true }));
}
