import type { AppliedException } from '../model/exception.ts';
import type { Problem } from '../model/document.ts';
import type { Draft, Finding } from '../model/finding.ts';
import type { Place } from '../model/location.ts';
import type { Policy } from '../model/policy.ts';
import { DOUBT_IDS } from '../model/reading.ts';
import type { TableReport } from '../model/report.ts';
import type { ParentStatus, RuleContext } from '../model/rule.ts';
import { isOpenReview } from '../model/trace.ts';
import { coverageOf } from '../trace/coverage.ts';
import { remembering } from '../text/remembering.ts';
import { areTooLong, traceTables } from '../trace/trace.ts';
import { findChain } from './chain.ts';
import { findingOf, findingOfProblem, type Surroundings } from './findings.ts';
import type { LintOptions, TableOptions } from './lint.ts';
import { asHabit } from './habit.ts';
import { countPerCell } from './per-cell.ts';
import type { RuleSetting } from './settings.ts';
import { settlingOf } from './settling.ts';
import { subjectFinder } from './subject.ts';
import type { CheckedTable } from './suppress.ts';
import { type Timing, timed, timedWait } from './timing.ts';
import { inOrder, yielding } from './yielding.ts';
import { YIELDS } from './yields.ts';
import type { LoadedFile, LoadedTable, Workspace } from './workspace.ts';

/** The options of the run and those of the table. */
type CheckOptions = LintOptions & TableOptions;

/** A table after its rules ran, before exceptions were applied. */
export interface Checked extends CheckedTable {
  report: TableReport;
  /** Runs the rules about exceptions. */
  judge(exceptions: readonly AppliedException[]): Finding[];
}

/** Loads what a table is compared with; what comes back does the work, and waits for nothing. */
export async function prepareCheck(
  child: LoadedTable,
  workspace: Workspace,
  options: CheckOptions,
): Promise<() => Checked> {
  const { timing } = options;
  const resolved = await timedWait(timing, 'resolve', () => resolve(child, workspace, options));
  const { policies, unknown } = await policiesOf(child, options);
  return () => checkTable(child, { ...resolved, policies, unknown }, options);
}

interface Prepared extends Resolved {
  policies: readonly Policy[];
  /** What is said of packs that nobody knows. */
  unknown: readonly Finding[];
}

function checkTable(child: LoadedTable, resolved: Prepared, options: CheckOptions): Checked {
  const { timing } = options;
  const { parent, policies, refused, unknown } = resolved;
  const chain = [child, ...resolved.ancestors];
  const traces = timed(timing, 'trace', () =>
    chain.slice(0, -1).map((lower, at) => traceTables(lower.table, chain[at + 1]!.table, options.vocabulary)),
  );
  const trace = traces[0];
  const context: Context = {
    table: child.table,
    parentStatus: resolved.status,
    parent: parent?.table,
    trace,
    upstream: traces.slice(1),
    policies,
    exceptions: [],
    vocabulary: options.vocabulary,
    today: options.today,
  };
  const read = [child, ...resolved.ancestors, ...(refused ? [refused] : [])];
  const files = new Map(read.map((loaded) => [loaded.file.path, loaded.file]));
  const surroundings: Surroundings = { child, subjectOf: subjectFinder(child.table, parent?.table), files };
  const { first, last } = runsOf(options.settings);
  const problems = child.file.problems.filter((problem) => belongsTo(problem, child));
  const findings = [
    ...problems.flatMap((problem) => said(problem, child.file, options)),
    ...unknown,
    ...(parent && areTooLong(child.table, parent.table) ? [tooManyRows(child, parent)] : []),
    ...timed(timing, 'check', () => check(first, context, surroundings, timing)),
  ];
  const coverage = trace && coverageOf(trace);
  const report: TableReport = {
    path: child.file.path,
    ...(child.file.tables.length > 1 && { tableNumber: child.index + 1 }),
    ...(child.table.title && { title: child.table.title.value }),
    ...((parent ?? refused) && { parent: describe((parent ?? refused)!) }),
    ...(coverage && { coverage }),
    ...(options.keepTraces && trace && { trace }),
    ...(parent && trace?.tasks.some(isOpenReview) && { settling: settlingOf(child, parent) }),
    above: resolved.above,
    findings: [],
    suppressed: [],
    isUnreadable: false,
  };
  // What could not be compared with its parent may have findings again once it can.
  const isWhole = resolved.status.kind !== 'unresolved' && !refused;
  const ran = ranWith(options.settings)(options.doubts);
  return {
    report: { ...report, ran: isWhole ? ran.all : ran.none },
    findings,
    ran: isWhole ? ran.first : ran.none,
    isSuppressible: suppressibility(options),
    judge: (exceptions) => timed(timing, 'check', () => check(last, { ...context, exceptions }, surroundings, timing)),
  };
}

/** The files of a folder have the same settings. */
const MOST_SETTINGS = 4;

/** Those rules that run before exceptions are applied, and those about exceptions, each behind the rules that it yields to. */
const runsOf = remembering(MOST_SETTINGS, (settings: readonly RuleSetting[]) => ({
  first: inOrder(
    YIELDS,
    settings.filter(({ rule }) => !rule.isAboutExceptions),
  ),
  last: inOrder(
    YIELDS,
    settings.filter(({ rule }) => rule.isAboutExceptions),
  ),
}));

/** What runs on a table whole, before exceptions are applied, and on one that could not be compared: rules, and doubts of the readers. */
const ranWith = remembering(MOST_SETTINGS, (settings: readonly RuleSetting[]) =>
  remembering(MOST_SETTINGS, (doubts: TableOptions['doubts']) => {
    const read = DOUBT_IDS.filter((id) => doubts?.[id] !== 'off');
    const withRules = (run: readonly RuleSetting[]): ReadonlySet<string> =>
      new Set([...read, ...run.map(({ rule }) => rule.id)]);
    return { all: withRules(settings), first: withRules(runsOf(settings).first), none: withRules([]) };
  }),
);

/** A rule about exceptions takes none, nor does one that the configuration protects. */
function suppressibility({ settings, notSuppressible = [] }: CheckOptions): (rule: string) => boolean {
  const about = new Set(settings.filter(({ rule }) => rule.isAboutExceptions).map(({ rule }) => rule.id));
  return (rule) =>
    !about.has(rule) &&
    !notSuppressible.some((name) => name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))));
}

type Context = Omit<RuleContext<never>, 'options' | 'isToldAbove'>;

interface Resolved {
  status: ParentStatus;
  parent: LoadedTable | undefined;
  /** Found, but no parent of this table. */
  refused?: LoadedTable;
  /** Up to the first that cannot be the parent of the one below it. */
  ancestors: readonly LoadedTable[];
  /** Files of all that stand above, those that cannot be parents among them, and of all that were looked at in vain. */
  above: readonly string[];
}

async function resolve(child: LoadedTable, workspace: Workspace, options: CheckOptions): Promise<Resolved> {
  const { status, above } = await findChain(child, workspace, {
    ...options,
    isSwitchedOff: (id) => !options.settings.some(({ rule }) => rule.id === id),
  });
  const tables = above.map(({ table }) => table);
  const found = {
    status,
    above: [...tables.map(({ file }) => file.path), ...(status.kind === 'unresolved' ? status.tried : [])],
  };
  if (status.kind === 'refused') return { ...found, parent: undefined, refused: tables[0]!, ancestors: [] };
  const end = above.findIndex(({ refusal }) => refusal);
  return { ...found, parent: tables[0], ancestors: end < 0 ? tables : tables.slice(0, end) };
}

/** Packs given for the table and those that it names itself. */
async function policiesOf(
  child: LoadedTable,
  options: CheckOptions,
): Promise<{ policies: readonly Policy[]; unknown: readonly Finding[] }> {
  const policies = [...options.policies];
  const unknown: Finding[] = [];
  for (const name of child.table.policies) {
    const policy = await options.policyNamed?.(name.value, child.file.path);
    if (!policy) unknown.push(unknownPolicy(name.value, name.place, child.file));
    else if (!policies.some((known) => known.name === policy.name)) policies.push(policy);
  }
  return { policies, unknown };
}

function check(
  settings: readonly RuleSetting[],
  context: Context,
  surroundings: Surroundings,
  timing: Timing | undefined,
): Finding[] {
  const findings: Finding[] = [];
  const told = yielding(YIELDS, context.table.path);
  const cells = countPerCell<Finding>();
  for (const setting of settings) {
    const { rule, options } = setting;
    const report = (draft: Draft): void => {
      if (told.isTold(rule.id, draft)) return;
      told.tell(rule.id, draft);
      cells.add(draft, () => findingOf(draft, setting, surroundings));
    };
    const isToldAbove = (place: Place): boolean => told.isToldAbove(rule.id, place);
    // What is added stands in front: behind a spread it takes V8 ten times as long.
    const own: RuleContext<never> = { isToldAbove, options: options as never, ...context };
    timed(timing, rule.id, () => rule.check(own, report), 'rule');
    const cases = cells.end();
    if (cases.length === 0) continue;
    const found = cases.map(({ shown, unlisted }) => (unlisted === 0 ? shown : { ...shown, unlisted }));
    findings.push(...(rule.habit ? asHabit(found, rule.habit, context.table.tasks.length) : found));
  }
  return findings;
}

/** What a reader says, unless it is switched off. */
function said(problem: Problem, file: LoadedFile, { doubts }: CheckOptions): Finding[] {
  const severity = doubts?.[problem.id] ?? problem.severity;
  return severity === 'off' ? [] : [findingOfProblem(problem, file, severity)];
}

/** In a file of several tables each problem is shown with the table that its pointer falls in; the first takes the rest. */
function belongsTo(problem: Problem, loaded: LoadedTable): boolean {
  return problem.table === undefined ? loaded.index === 0 : problem.table === loaded.index + 1;
}

function unknownPolicy(name: string, place: Place, file: LoadedFile): Finding {
  return findingOfProblem({ id: 'import/unknown-policy', severity: 'error', data: { policy: name }, place }, file);
}

/** Else a table that nobody compared would look like one without a fault. */
function tooManyRows({ table, file }: LoadedTable, parent: LoadedTable): Finding {
  const data = { rows: table.tasks.length, parentRows: parent.table.tasks.length };
  const { place } = table.parent ?? table.title ?? table;
  return findingOfProblem({ id: 'import/not-compared', severity: 'error', data, place }, file);
}

function describe(loaded: LoadedTable): NonNullable<TableReport['parent']> {
  const { file, index, table } = loaded;
  return {
    path: file.tables.length > 1 ? `${file.path}#${index + 1}` : file.path,
    ...(table.title && { title: table.title.value }),
    ...(table.docNumber && { docNumber: table.docNumber.normal }),
  };
}
