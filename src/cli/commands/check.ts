import { DEFAULT_BASELINE } from './default-baseline.ts';
import type { Deadline } from '../../engine/deadline.ts';
import { collect, lint, lintFiles, type LintOptions } from '../../engine/lint.ts';
import type { Workspace } from '../../engine/workspace.ts';
import type { Report, SkippedFile, TableReport } from '../../model/report.ts';
import { NOTED_FORMATS, TRACED_FORMATS } from '../../reporters/formats.ts';
import type { CallOptions } from '../config/table-options.ts';
import { chooseTable, readTableNumber } from '../input/choose-table.ts';
import { readExpected } from '../input/expected.ts';
import { openDeadline } from '../input/deadline.ts';
import { checkParent } from '../input/parent-option.ts';
import { takeStdin } from '../input/stdin.ts';
import { openWorkspace } from '../input/workspace.ts';
import type { Debug } from '../output/debug.ts';
import { type Output, readFormats } from '../output/formats.ts';
import { spareInputs } from '../output/spare-inputs.ts';
import { sidecarPaths } from '../../engine/sidecar.ts';
import { openPrinter } from '../output/print.ts';
import { showProgress } from '../output/progress.ts';
import { type RunTiming, startTiming } from '../output/timing.ts';
import type { ChangedOptions } from '../plan/changed.ts';
import { lintOptionsOf } from '../plan/lint-options.ts';
import { type Plan, plan } from '../plan/plan.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { News } from '../watch/news.ts';
import { type Baseline, type BaselineFlags, openBaseline } from './baseline.ts';
import { type FixFlags, fixReported, isFixing } from './fix.ts';
import { type Gate, openGate } from './gate.ts';

export interface CheckOptions extends CallOptions, ChangedOptions, FixFlags, BaselineFlags {
  policy?: string[];
  format?: string[];
  failOn?: Gate;
  maxWarnings?: string;
  quiet?: boolean;
  expect?: string;
  stdinFilename?: string;
  config?: string | boolean;
  table?: string;
  printConfig?: string;
  timing?: boolean;
  debug?: boolean;
}

export const CHECK_FORMATS = ['text', 'json', ...Object.keys(NOTED_FORMATS)];

/** `gov-lint check`: plan → lint → report; gives the exit status. `news`: which tables are new to whoever watches. */
export async function check(
  files: readonly string[],
  options: CheckOptions,
  session: Session,
  news?: News,
): Promise<number> {
  const timing = startTiming(options, session.host);
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(options.printConfig, options, session);
  }
  const planned = await plan(isForChanged(options) && isAboutAll(files, options) ? ['.'] : files, options, session);
  const asked = readAsked(options, planned);
  const deadline = openDeadline(session.host, planned);
  const workspace = openWorkspace(session.host, planned, deadline);
  if (planned.stdin !== undefined) await takeStdin(planned.stdin, workspace, session);
  const baseline = await openBaseline(options.dryRun ? { baseline: options.baseline } : options, session);
  const lintOptions: LintOptions = {
    ...(await lintOptionsOf(planned, options, session, deadline)),
    ...(asked.table !== undefined && { table: asked.table }),
    ...(asked.outputs.some(({ format }) => TRACED_FORMATS.has(format)) && { keepTraces: true }),
  };
  spareInputs(asked.outputs, inputsOf(planned, options), session);
  await checkParent(options.parent, workspace, session);
  if (asked.table !== undefined) await refuseMissingTable(planned.jobs[0]!.path, asked.table, workspace, session);
  timing?.add('stage', 'start', timing.now());
  const { host, say } = session;
  const jobs = isForChanged(options) ? await jobsChanged(planned, options, lintOptions, session) : planned.jobs;

  const run: Run = {
    planned,
    paths: jobs.map(({ path }) => path),
    asked,
    workspace,
    baseline,
    lintOptions: {
      ...lintOptions,
      ...(timing && { timing }),
      onFile: (path, position) =>
        showProgress(say('cli/check-progress', { number: position + 1, count: jobs.length, path }), host),
    },
  };
  const debug = options.debug ? await startDebug(run, session) : undefined;
  if (isFixing(options)) await fix(run, deadline, options, session);
  return report(await findings(run), run, options, session, { timing, news, debug });
}

/** What the call asks for beside the files. */
interface Asked {
  outputs: readonly Output[];
  maxWarnings: number | undefined;
  /** Number of the only table to report, from 1. */
  table: number | undefined;
}

interface Run {
  planned: Plan;
  /** Files to check: those of the plan, or some of them. */
  paths: readonly string[];
  asked: Asked;
  workspace: Workspace;
  baseline: Baseline | undefined;
  lintOptions: LintOptions;
}

function readAsked(options: CheckOptions, { jobs }: Plan): Asked {
  const outputs = readFormats(options.format, CHECK_FORMATS);
  const maxWarnings = options.maxWarnings === undefined ? undefined : Number(options.maxWarnings);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && maxWarnings >= 0))
    throw new Refusal('cli/bad-count', { option: '--max-warnings', value: options.maxWarnings ?? '' });
  if (options.expect !== undefined && !outputs.some(({ format }) => format === 'html'))
    throw new Refusal('cli/expect-needs-html');
  if (options.expect !== undefined && isForChanged(options)) throw new Refusal('cli/expect-and-changed');
  if (options.dryRun && !isFixing(options)) throw new Refusal('cli/dry-run-alone');
  const table = readTableNumber(options.table, jobs.length);
  if (table !== undefined && (options.updateBaseline || options.pruneBaseline))
    throw new Refusal('cli/table-and-baseline');
  return { outputs, maxWarnings, table };
}

/** What is known from the start to be read. */
function inputsOf({ jobs }: Plan, { parent, expect, baseline }: CheckOptions): string[] {
  const named = [parent?.replace(/#\d+$/, ''), expect, typeof baseline === 'string' ? baseline : DEFAULT_BASELINE];
  const layers = new Set(jobs.flatMap(({ config }) => config.layers));
  return [
    ...jobs.flatMap(({ path }) => [path, ...sidecarPaths(path)]),
    ...[...layers].map(({ path }) => path),
    ...named.flatMap((path) => path ?? []),
  ];
}

async function refuseMissingTable(path: string, number: number, workspace: Workspace, session: Session): Promise<void> {
  const file = await workspace.load(path);
  if (file.tables.length > 0) chooseTable(file, number, session);
}

async function fix(
  { planned, paths, workspace, baseline, lintOptions }: Run,
  deadline: Deadline | undefined,
  flags: FixFlags,
  session: Session,
): Promise<void> {
  const checkAll = async (): Promise<Report> => {
    const found = await lint(paths, workspace, lintOptions);
    return baseline?.apply(found) ?? found;
  };
  await fixReported(
    await checkAll(),
    flags,
    { workspace, check: checkAll, deadline, stdinPath: planned.stdin },
    session,
  );
}

function skippedBy({ planned, paths }: Run): readonly SkippedFile[] {
  const checked = new Set(paths);
  const unchanged = planned.jobs.filter(({ path }) => !checked.has(path));
  return [...planned.skipped, ...unchanged.map(({ path }): SkippedFile => ({ path, reason: 'unchanged' }))];
}

async function startDebug(run: Run, session: Session): Promise<Debug> {
  const { openDebug } = await import('../output/debug.ts');
  const { planned, workspace, lintOptions } = run;
  const debug = openDebug({ ...planned, skipped: skippedBy(run) }, workspace, lintOptions.optionsFor, session);
  debug.run();
  return debug;
}

function isForChanged({ changed, since }: ChangedOptions): boolean {
  return changed === true || since !== undefined;
}

/** Who asks what has changed, and names nothing, means the whole folder. */
function isAboutAll(files: readonly string[], { stdinFilename }: CheckOptions): boolean {
  return files.length === 0 && stdinFilename === undefined;
}

async function jobsChanged(
  planned: Plan,
  options: ChangedOptions,
  lintOptions: LintOptions,
  session: Session,
): Promise<Plan['jobs']> {
  const { changedJobs } = await import('../plan/changed.ts');
  return changedJobs(planned, options, lintOptions, session);
}

/** What the engine reports, file after file; all at once where the baseline is written from it. */
async function findings({ paths, workspace, baseline, lintOptions }: Run): Promise<Reports> {
  const reports = lintFiles(paths, workspace, lintOptions);
  if (!baseline?.isWritten) return reports;
  const whole = await collect(reports);
  await baseline.record(whole);
  return [whole];
}

type Reports = AsyncIterable<Report> | Iterable<Report>;

async function report(
  reports: Reports,
  run: Run,
  options: CheckOptions,
  session: Session,
  { timing, news, debug }: { timing: RunTiming | undefined; news: News | undefined; debug: Debug | undefined },
): Promise<number> {
  const { planned, asked, baseline } = run;
  const gate = openGate(({ path }) => {
    const { values, path: scope = '' } = planned.jobOf(path).config;
    return {
      failOn: options.failOn ?? values.failOn?.value ?? 'error',
      maxWarnings: asked.maxWarnings ?? values.maxWarnings?.value,
      scope: asked.maxWarnings === undefined ? scope : '',
    };
  }, session);
  const expected = options.expect === undefined ? undefined : await readExpected(options.expect, session);
  const outputs = options.dryRun ? asked.outputs.filter(({ file }) => file !== undefined) : asked.outputs;
  const printer = await openPrinter(outputs, session, { expected, skipped: skippedBy(run) });
  const sieve = baseline?.sieve();
  for await (const { tables, texts } of reports) {
    for (const path of new Set(tables.map((table) => table.path))) await debug?.file(path);
    const printing = timing?.now() ?? 0;
    const parents = tables.flatMap((table) => table.parent?.path.replace(/#\d+$/, '') ?? []);
    spareInputs(asked.outputs, parents, session);
    for (const table of tables) {
      const left = sieve?.add(table) ?? table;
      gate.add(left);
      await printer.add(options.quiet ? errorsOnly(left) : left, texts, news?.isKnown(left));
    }
    timing?.add('stage', 'report', timing.now() - printing);
  }
  showProgress(undefined, session.host);
  const printing = timing?.now() ?? 0;
  const state = sieve?.end();
  await printer.end(state);
  timing?.add('stage', 'report', timing.now() - printing);
  timing?.print(session);
  return gate.status(state);
}

function errorsOnly(table: TableReport): TableReport {
  return { ...table, findings: table.findings.filter((finding) => finding.severity === 'error') };
}
