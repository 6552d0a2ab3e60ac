import type { Problem } from '../model/document.ts';
import type { Draft, Finding, Related } from '../model/finding.ts';
import type { AppliedException } from '../model/exception.ts';
import type { Location, Place } from '../model/location.ts';
import type { Policy } from '../model/policy.ts';
import type { Report, TableReport } from '../model/report.ts';
import type { ParentStatus, RuleContext } from '../model/rule.ts';
import { valueAt } from '../text/pointer.ts';
import { traceTables } from '../trace/trace.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { coverageOf } from './coverage.ts';
import { toLocation } from './locate.ts';
import { findAncestors, findParent, type ParentOptions } from './parents.ts';
import { fixFor } from './proposal.ts';
import { isSidecar } from './sidecar.ts';
import type { RuleSetting } from './settings.ts';
import { subjectOf } from './subject.ts';
import { type CheckedTable, suppress } from './suppress.ts';
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
}

/** The options of the run and those of the table. */
type CheckOptions = LintOptions & TableOptions;

/** Resolve → trace → check → suppress → sort, for every table of every file. The report holds tables in the order of `paths`. */
export async function lint(paths: readonly string[], workspace: Workspace, options: LintOptions): Promise<Report> {
  const tables: TableReport[] = [];
  const seen = new Set<string>();
  const texts = new Map<string, string>();
  for (const path of paths) {
    const file = await timedWait(options.timing, 'read', () => workspace.load(path));
    if (seen.has(file.key)) continue;
    seen.add(file.key);
    const before = tables.length;
    if (file.problems.some((problem) => problem.severity === 'error') || file.tables.length === 0) {
      tables.push(unreadable(file));
    } else {
      tables.push(...(await lintFile(file, workspace, options)));
    }
    const hasFindings = tables.slice(before).some((table) => table.findings.length > 0);
    if (hasFindings && file.text !== undefined) texts.set(file.path, file.text);
    if (hasFindings && file.sidecar) texts.set(file.sidecar.path, file.sidecar.text);
  }
  return { tables, texts };
}

function unreadable(file: LoadedFile): TableReport {
  return {
    path: file.path,
    findings: file.problems.map((problem) => toFinding(problem, file)),
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
  return checked.map(({ report, judge }, index) => {
    const exceptions = applied.filter(({ table }) => table === index).map(({ exception }) => exception);
    const findings = [...kept[index]!, ...judge(exceptions)].toSorted(byPlace);
    return { ...report, findings, suppressed: suppressed[index]!.toSorted((a, b) => byPlace(a.finding, b.finding)) };
  });
}

/** A table after its rules ran, before exceptions were applied. */
interface Checked extends CheckedTable {
  report: TableReport;
  /** Runs the rules about exceptions. */
  judge(exceptions: readonly AppliedException[]): Finding[];
}

async function checkTable(child: LoadedTable, workspace: Workspace, options: CheckOptions): Promise<Checked> {
  const { timing } = options;
  const resolved = await timedWait(timing, 'resolve', () => resolve(child, workspace, options));
  const { parent } = resolved;
  const chain = [child, ...resolved.ancestors];
  const traces = timed(timing, 'trace', () =>
    chain.slice(0, -1).map((lower, at) => traceTables(lower.table, chain[at + 1]!.table, options.vocabulary)),
  );
  const trace = traces[0];
  const { policies, unknown } = await policiesOf(child, options);
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
  const files = new Map([child, ...resolved.ancestors].map((loaded) => [loaded.file.path, loaded.file]));
  const [last, first] = partition(options.settings, ({ rule }) => rule.isAboutExceptions === true);
  const problems = child.file.problems.filter((problem) => belongsTo(problem, child));
  const findings = [
    ...problems.map((problem) => toFinding(problem, child.file)),
    ...unknown,
    ...timed(timing, 'check', () => check(first, child, context, files, timing)),
  ];
  const coverage = trace && coverageOf(trace);
  const report: TableReport = {
    path: child.file.path,
    ...(child.file.tables.length > 1 && { tableNumber: child.index + 1 }),
    ...(child.table.title && { title: child.table.title.value }),
    ...(parent && { parent: describe(parent) }),
    ...(coverage && { coverage }),
    findings: [],
    suppressed: [],
    isUnreadable: false,
  };
  // What could not be compared with its parent may have findings again once it can.
  const isWhole = resolved.status.kind !== 'unresolved';
  const ran = new Set(isWhole ? options.settings.map(({ rule }) => rule.id) : []);
  return {
    report: { ...report, ran },
    findings,
    ran: new Set(isWhole ? first.map(({ rule }) => rule.id) : []),
    isSuppressible: suppressibility(options),
    judge: (exceptions) => timed(timing, 'check', () => check(last, child, { ...context, exceptions }, files, timing)),
  };
}

function partition<Entry>(entries: readonly Entry[], test: (entry: Entry) => boolean): [Entry[], Entry[]] {
  return [entries.filter(test), entries.filter((entry) => !test(entry))];
}

/** A rule about exceptions takes none, nor does one that the configuration protects. */
function suppressibility({ settings, notSuppressible = [] }: CheckOptions): (rule: string) => boolean {
  const about = new Set(settings.filter(({ rule }) => rule.isAboutExceptions).map(({ rule }) => rule.id));
  return (rule) =>
    !about.has(rule) &&
    !notSuppressible.some((name) => name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))));
}

type Context = Omit<RuleContext<never>, 'options'>;

interface Resolved {
  status: ParentStatus;
  parent: LoadedTable | undefined;
  ancestors: readonly LoadedTable[];
}

/** A chain that leads back to the child has no top: nothing on it can be called the table above. */
async function resolve(child: LoadedTable, workspace: Workspace, options: CheckOptions): Promise<Resolved> {
  const { status, parent } = await findParent(child, workspace, options);
  if (!parent || status.kind !== 'found') return { status, parent: undefined, ancestors: [] };
  const { ancestors, circle } = await findAncestors(child, parent, workspace, options);
  if (!circle) return { status, parent, ancestors };
  const reference = options.override ?? status.declared?.value ?? options.fallback ?? parent.file.path;
  return {
    status: { kind: 'unresolved', reference, declared: status.declared, reason: 'circular', tried: circle },
    parent: undefined,
    ancestors: [],
  };
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
  child: LoadedTable,
  context: Context,
  files: ReadonlyMap<string, LoadedFile>,
  timing: Timing | undefined,
): Finding[] {
  const findings: Finding[] = [];
  for (const { rule, severity, isSeverityFixed, options } of settings) {
    const report = (draft: Draft): void => {
      const fix = fixFor(draft.fix, child);
      findings.push({
        rule: rule.id,
        messageId: draft.messageId,
        // What is only said for information (a waiver that holds) is no fault at any setting.
        severity: isSeverityFixed && draft.severity !== 'info' ? severity : (draft.severity ?? severity),
        data: draft.data,
        ...located(draft.place, child.file, draft.task),
        related: (draft.related ?? []).map((related) => toRelated(related, files)),
        docs: `rules/${rule.id}.md`,
        ...subjectOf(draft, child.table, context.parent),
        ...(fix && { fix }),
        ...excerptOf(draft.place, child),
      });
    };
    timed(timing, rule.id, () => rule.check({ ...context, options: options as never }, report), 'rule');
  }
  return findings;
}

/** Where a place stands: in the file, or in the sidecar beside it. */
function located(place: Place, file: LoadedFile, task?: number): { path: string; location: Location } {
  if (place.path === undefined || place.path === file.path)
    return { path: file.path, location: toLocation(place, file.starts(), task) };
  return { path: place.path, location: toLocation(place, file.sidecar?.starts(), task) };
}

function toRelated(related: NonNullable<Draft['related']>[number], files: ReadonlyMap<string, LoadedFile>): Related {
  const { path, messageId, data, place, task } = related;
  const file = files.get(path);
  if (!file) return { path, messageId, data, location: toLocation(place, undefined, task) };
  return { messageId, data, ...located(place, file, task) };
}

/** In a file of several tables each problem is shown with the table that its pointer falls in; the first takes the rest. */
function belongsTo(problem: Problem, loaded: LoadedTable): boolean {
  const named = problem.data['table'];
  return typeof named === 'number' ? named === loaded.index + 1 : loaded.index === 0;
}

function toFinding(problem: Problem, file: LoadedFile): Finding {
  const task = problem.data['task'];
  return {
    rule: problem.id,
    messageId: problem.id,
    severity: problem.severity,
    data: problem.data,
    ...located(problem.place, file, typeof task === 'number' ? task : undefined),
    related: [],
    docs: 'README.md',
  };
}

function unknownPolicy(name: string, place: Place, file: LoadedFile): Finding {
  return toFinding({ id: 'import/unknown-policy', severity: 'error', data: { policy: name }, place }, file);
}

function describe(loaded: LoadedTable): NonNullable<TableReport['parent']> {
  const { file, index, table } = loaded;
  return {
    path: file.tables.length > 1 ? `${file.path}#${index + 1}` : file.path,
    ...(table.title && { title: table.title.value }),
    ...(table.docNumber && { docNumber: table.docNumber.normal }),
  };
}

/** An office file has no lines: the cell's own words are shown. */
function excerptOf(place: Place, { file, document }: LoadedTable): { excerpt?: string } {
  if (file.text !== undefined || place.path !== undefined || !place.cell) return {};
  const value = valueAt(document.data, place.pointer);
  if (typeof value === 'string') return { excerpt: value };
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? { excerpt: value.join('、') } : {};
}

/** By place, rule, message: the order does not depend on the order in which rules run. */
function byPlace({ location: a, ...first }: Finding, { location: b, ...second }: Finding): number {
  return (
    Number(isSidecar(first.path)) - Number(isSidecar(second.path)) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compare(a.cell?.sheet ?? '', b.cell?.sheet ?? '') ||
    (a.cell?.page ?? 0) - (b.cell?.page ?? 0) ||
    (a.cell?.table ?? 0) - (b.cell?.table ?? 0) ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0) ||
    compare(first.rule, second.rule) ||
    compare(first.messageId, second.messageId) ||
    compare(a.pointer ?? '', b.pointer ?? '')
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
