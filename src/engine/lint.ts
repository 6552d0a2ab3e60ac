import type { Problem } from '../model/document.ts';
import type { Policy } from '../model/policy.ts';
import type { Report, TableReport } from '../model/report.ts';
import { OutOfTime } from '../model/work.ts';
import { forgetLast } from '../text/remembering.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { byPlace } from './by-place.ts';
import { prepareCheck } from './check-table.ts';
import { findingOfProblem } from './findings.ts';
import type { Deadline } from './deadline.ts';
import type { ParentOptions } from './parents.ts';
import type { DoubtSeverities, RuleSetting } from './settings.ts';
import { suppress } from './suppress.ts';
import { type Timing, timed, timedWait } from './timing.ts';
import { type LoadedFile, type LoadedTable, problemOfTime, type Workspace } from './workspace.ts';

/** What holds for one table. */
export interface TableOptions extends ParentOptions {
  settings: readonly RuleSetting[];
  /** Of what readers say; what it does not name keeps its own severity. */
  doubts?: DoubtSeverities;
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
  /** Told of each file, by its position among the paths, before it is read. */
  onFile?: (path: string, position: number) => void;
  /** Breaks off the check of a file that takes too long, the workspace's own; absent where nothing can be broken off. */
  deadline?: Deadline;
  /** Keeps the trace of each table in its report, for formats that show it. */
  keepTraces?: boolean;
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
  const { deadline } = options;
  for (const [position, path] of paths.entries()) {
    options.onFile?.(path, position);
    const wasPassed = deadline?.isPassed === true;
    deadline?.start(path);
    const file = await timedWait(options.timing, 'read', () => workspace.load(path));
    if (seen.has(file.key)) continue;
    seen.add(file.key);
    let tables: readonly TableReport[];
    // What was broken off may have left something half done that the next check would build upon.
    if (wasPassed) tables = [unreadable(file, [NOT_CHECKED])];
    else if (isUnreadable(file)) tables = [unreadable(file, file.problems)];
    else tables = await lintInTime(file, workspace, options);
    yield { tables, texts: textsOf(file) };
  }
}

function isUnreadable({ problems, tables }: LoadedFile): boolean {
  return problems.some(({ severity }) => severity === 'error') || tables.length === 0;
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

const NOT_CHECKED: Problem = { id: 'import/not-checked', severity: 'error', data: {}, place: { pointer: '' } };

function unreadable(file: LoadedFile, problems: readonly Problem[]): TableReport {
  return {
    path: file.path,
    findings: problems.map((problem) => findingOfProblem(problem, file)),
    suppressed: [],
    isUnreadable: true,
  };
}

async function lintInTime(
  file: LoadedFile,
  workspace: Workspace,
  options: LintOptions,
): Promise<readonly TableReport[]> {
  try {
    return await lintFile(file, workspace, options);
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return [unreadable(file, [problemOfTime(error)])];
  }
}

async function lintFile(file: LoadedFile, workspace: Workspace, options: LintOptions): Promise<readonly TableReport[]> {
  const checks: Check[] = [];
  for (const loaded of file.tables) {
    const own = await options.optionsFor?.(loaded);
    checks.push(await prepareCheck(loaded, workspace, { settings: [], policies: [], ...options, ...own }));
  }
  const job = (): TableReport[] => reportsOf(file, checks, options);
  try {
    return options.deadline ? options.deadline.run(file.text?.length ?? Infinity, job) : job();
  } finally {
    forgetLast();
  }
}

type Check = Awaited<ReturnType<typeof prepareCheck>>;

/** All that is done with a file once everything is loaded. */
function reportsOf(file: LoadedFile, checks: readonly Check[], options: LintOptions): TableReport[] {
  const checked = checks.map((check) => check());
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
