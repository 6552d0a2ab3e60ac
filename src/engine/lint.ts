import type { Problem } from '../model/document.ts';
import type { Draft, Finding, Related } from '../model/finding.ts';
import type { Place } from '../model/location.ts';
import type { Policy } from '../model/policy.ts';
import type { Report, TableReport } from '../model/report.ts';
import type { ParentStatus, RuleContext } from '../model/rule.ts';
import type { Trace } from '../model/trace.ts';
import { valueAt } from '../text/pointer.ts';
import { traceTables } from '../trace/trace.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { coverageOf } from './coverage.ts';
import { toLocation } from './locate.ts';
import { findAncestors, findParent, type ParentOptions } from './parents.ts';
import type { RuleSetting } from './settings.ts';
import type { LoadedFile, LoadedTable, Workspace } from './workspace.ts';

export interface LintOptions extends ParentOptions {
  settings: readonly RuleSetting[];
  /** Packs for every table. */
  policies: readonly Policy[];
  /** Finds a pack that a table names itself; undefined when there is none of that name. */
  policyNamed?: (name: string, tablePath: string) => Promise<Policy | undefined>;
  vocabulary: Vocabulary;
  /** YYYY-MM-DD. */
  today?: string;
}

/** Resolve → trace → check → sort, for every table of every file. The report holds tables in the order of `paths`. */
export async function lint(paths: readonly string[], workspace: Workspace, options: LintOptions): Promise<Report> {
  const tables: TableReport[] = [];
  const seen = new Set<string>();
  const texts = new Map<string, string>();
  for (const path of paths) {
    const file = await workspace.load(path);
    if (seen.has(file.key)) continue;
    seen.add(file.key);
    const before = tables.length;
    if (file.problems.some((problem) => problem.severity === 'error') || file.tables.length === 0) {
      tables.push(unreadable(file));
    } else {
      for (const loaded of file.tables) tables.push(await lintTable(loaded, workspace, options));
    }
    const hasFindings = tables.slice(before).some((table) => table.findings.length > 0);
    if (hasFindings && file.text !== undefined) texts.set(file.path, file.text);
  }
  return { tables, texts };
}

function unreadable(file: LoadedFile): TableReport {
  return { path: file.path, findings: file.problems.map((problem) => toFinding(problem, file)), isUnreadable: true };
}

async function lintTable(child: LoadedTable, workspace: Workspace, options: LintOptions): Promise<TableReport> {
  const resolved = await resolve(child, workspace, options);
  const { parent } = resolved;
  const traces = [child, ...resolved.ancestors]
    .slice(0, -1)
    .map((lower, index) => traceTables(lower.table, resolved.ancestors[index]!.table, options.vocabulary));
  const trace = traces[0];
  const findings = [
    ...child.file.problems
      .filter((problem) => belongsTo(problem, child))
      .map((problem) => toFinding(problem, child.file)),
    ...(await check(child, resolved, traces, options)),
  ].toSorted(byPlace);
  const coverage = trace && coverageOf(trace);
  return {
    path: child.file.path,
    ...(child.file.tables.length > 1 && { tableNumber: child.index + 1 }),
    ...(child.table.title && { title: child.table.title.value }),
    ...(parent && { parent: describe(parent) }),
    ...(coverage && { coverage }),
    findings,
    isUnreadable: false,
  };
}

interface Resolved {
  status: ParentStatus;
  parent: LoadedTable | undefined;
  ancestors: readonly LoadedTable[];
}

/** A chain that leads back to the child has no top: nothing on it can be called the table above. */
async function resolve(child: LoadedTable, workspace: Workspace, options: LintOptions): Promise<Resolved> {
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

async function check(
  child: LoadedTable,
  resolved: Resolved,
  traces: readonly Trace[],
  options: LintOptions,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  const policies = [...options.policies];
  for (const name of child.table.policies) {
    const policy = await options.policyNamed?.(name.value, child.file.path);
    if (!policy) findings.push(unknownPolicy(name.value, name.place, child.file));
    else if (!policies.some((known) => known.name === policy.name)) policies.push(policy);
  }
  const files = new Map([child, ...resolved.ancestors].map((loaded) => [loaded.file.path, loaded.file]));
  for (const { rule, severity, isSeverityFixed, options: ruleOptions } of options.settings) {
    const context: RuleContext<never> = {
      table: child.table,
      parentStatus: resolved.status,
      parent: resolved.parent?.table,
      trace: traces[0],
      upstream: traces.slice(1),
      policies,
      options: ruleOptions as never,
      vocabulary: options.vocabulary,
      today: options.today,
    };
    rule.check(context, (draft: Draft) => {
      findings.push({
        rule: rule.id,
        messageId: draft.messageId,
        // What is only said for information (a waiver that holds) is no fault at any setting.
        severity: isSeverityFixed && draft.severity !== 'info' ? severity : (draft.severity ?? severity),
        data: draft.data,
        path: child.file.path,
        location: toLocation(draft.place, child.file.starts(), draft.task),
        related: (draft.related ?? []).map((related) => toRelated(related, files)),
        docs: `rules/${rule.id}.md`,
        ...(draft.fix && { fix: draft.fix }),
        ...excerptOf(draft.place, child),
      });
    });
  }
  return findings;
}

function toRelated(related: NonNullable<Draft['related']>[number], files: ReadonlyMap<string, LoadedFile>): Related {
  const { path, messageId, data, place, task } = related;
  return { path, messageId, data, location: toLocation(place, files.get(path)?.starts(), task) };
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
    path: file.path,
    location: toLocation(problem.place, file.starts(), typeof task === 'number' ? task : undefined),
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
  if (file.text !== undefined || !place.cell) return {};
  const value = valueAt(document.data, place.pointer);
  if (typeof value === 'string') return { excerpt: value };
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? { excerpt: value.join('、') } : {};
}

/** By place, rule, message: the order does not depend on the order in which rules run. */
function byPlace({ location: a, ...first }: Finding, { location: b, ...second }: Finding): number {
  return (
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
