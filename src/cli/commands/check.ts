import { vocabulary } from '../../../rules/names/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import { collect, type Deadline, lint, lintFiles, type LintOptions } from '../../engine/lint.ts';
import { READER_LIMITS } from '../../importers/limits.ts';
import type { LoadedTable } from '../../engine/workspace.ts';
import { sayIn } from '../../messages/catalogue.ts';
import { NOTED_FORMATS, TRACED_FORMATS } from '../../reporters/formats.ts';
import type { Lang } from '../../model/rule.ts';
import type { Report, TableReport } from '../../model/report.ts';
import { type BaselineFlags, openBaseline } from './baseline.ts';
import { chooseTable, readTableNumber } from '../input/choose-table.ts';
import { complain } from '../output/complain.ts';
import { type Config, type ConfigFinder, configFinder } from '../config/config.ts';
import { type ConfigValues, NO_VALUES } from '../config/config-values.ts';
import { readerLimits } from '../config/limits.ts';
import { type FixFlags, fixReported, isFixing } from './fix.ts';
import { readFormats } from '../output/formats.ts';
import { type Gate, type Limits, openGate } from './gate.ts';
import { inputPaths, stdinName, withoutIgnored, withoutParent } from '../input/input.ts';
import { policyLoader, tablePolicies } from '../config/policies.ts';
import { takeStdin } from '../input/stdin.ts';
import { readExpected } from '../input/expected.ts';
import { checkParent } from '../input/parent-option.ts';
import { openPrinter } from '../output/print.ts';
import type { Session } from '../run.ts';
import { type CallOptions, optionSource } from '../config/table-options.ts';
import { startTiming } from '../output/timing.ts';
import { openWorkspace } from '../input/workspace.ts';

export interface CheckOptions extends CallOptions, FixFlags, BaselineFlags {
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
}

/** From so many files on, a run takes seconds. */
const MANY_FILES = 50;
const FORMATS = ['text', 'json', ...Object.keys(NOTED_FORMATS)];

/** `gov-lint check`: gives the exit status. */
export async function check(files: readonly string[], options: CheckOptions, start: Session): Promise<number> {
  const { host } = start;
  const timing = startTiming(options.timing === true, host);
  const configs = configFinder(options.config, start);
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('./print-config.ts');
    return printConfig(options.printConfig, options, configs, start);
  }
  const named = await inputPaths(files, options.stdinFilename, start);
  if (typeof named === 'number') return named;
  const used = await configsOf(named, configs);
  if (typeof used === 'number') return used;
  const session = inLanguage(used[0]?.values.lang?.value, start);
  const { say } = session;
  const workspace = openWorkspace(host, used[0]?.values ?? NO_VALUES);
  const stdin = stdinName(files, options.stdinFilename, start);
  if (stdin !== undefined) {
    const status = await takeStdin(stdin, workspace, session);
    if (status !== undefined) return status;
  }

  const outputs = readFormats(options.format, FORMATS);
  if ('fault' in outputs) return complain(host, say, outputs.fault, outputs.data);
  const maxWarnings = options.maxWarnings === undefined ? undefined : Number(options.maxWarnings);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && maxWarnings >= 0)) {
    return complain(host, say, 'cli/bad-count', { option: '--max-warnings', value: options.maxWarnings ?? '' });
  }
  if (options.expect !== undefined && !outputs.some(({ format }) => format === 'html'))
    return complain(host, say, 'cli/expect-needs-html');
  if (options.dryRun && !isFixing(options)) return complain(host, say, 'cli/dry-run-alone');
  const only = readTableNumber(options.table, named, session);
  if (only && 'status' in only) return only.status;
  if (only && (options.updateBaseline || options.pruneBaseline)) return complain(host, say, 'cli/table-and-baseline');
  const baseline = await openBaseline(options.dryRun ? { baseline: options.baseline } : options, session);
  if (typeof baseline === 'number') return baseline;
  const paths = await withoutIgnored(named, configs, session);
  if (typeof paths === 'number') return paths;
  if (paths.length >= MANY_FILES) host.expectLongRun?.();
  const load = policyLoader(session);
  const source = await optionSource(used, options, load, session);
  if (typeof source === 'number') return source;
  if (options.parent !== undefined) {
    const status = await checkParent(options.parent, workspace, session);
    if (status !== undefined) return status;
  }

  if (only) {
    const file = await workspace.load(named[0]!);
    const chosen = file.tables.length === 0 || chooseTable(file, only.number, session);
    if (typeof chosen === 'number') return chosen;
  }

  timing?.add('stage', 'start', timing.now());
  const tables = withoutParent(paths, options.parent, session);
  const lintOptions: LintOptions = {
    async optionsFor(table: LoadedTable) {
      return source.optionsFor(await configOf(table.file.path, configs), table);
    },
    knownRules: [...rules.map((rule) => rule.id), ...readerIds(session)],
    policyNamed: tablePolicies(load, session),
    vocabulary,
    today: host.today,
    ...(timing && { timing }),
    ...(host.within && { deadline: deadlineOf(host.within, used[0]?.values ?? NO_VALUES, paths.length) }),
    ...(only && { table: only.number }),
    ...(outputs.some(({ format }) => TRACED_FORMATS.has(format)) && { keepTraces: true }),
  };
  if (isFixing(options)) {
    const known = (found: Report): Report => baseline?.apply(found) ?? found;
    const recheck = async (): Promise<Report> => known(await lint(tables, workspace, lintOptions));
    const stdinPath = stdinName(files, options.stdinFilename, start);
    const failure = await fixReported(await recheck(), options, { workspace, check: recheck, stdinPath }, session);
    if (failure !== undefined) return failure;
  }
  let reports: AsyncIterable<Report> | Iterable<Report> = lintFiles(tables, workspace, lintOptions);
  if (baseline?.isWritten) {
    const whole = await collect(reports);
    const failure = await baseline.record(whole);
    if (failure !== undefined) return failure;
    reports = [whole];
  }
  const gate = openGate(await limitsByPath(paths, options, maxWarnings, configs), session);
  const expected = options.expect === undefined ? undefined : await readExpected(options.expect, session);
  if (typeof expected === 'number') return expected;
  const printer = await openPrinter(
    options.dryRun ? outputs.filter(({ file }) => file !== undefined) : outputs,
    session,
    expected,
  );
  const sieve = baseline?.sieve();
  for await (const { tables: checked, texts } of reports) {
    const printing = timing?.now() ?? 0;
    for (const table of checked) {
      const left = sieve?.add(table) ?? table;
      gate.add(left);
      await printer.add(options.quiet ? errorsOnly(left) : left, texts);
    }
    timing?.add('stage', 'report', timing.now() - printing);
  }
  const printing = timing?.now() ?? 0;
  const state = sieve?.end();
  const failure = await printer.end(state);
  timing?.add('stage', 'report', timing.now() - printing);
  timing?.print(session);
  return failure ?? gate.status(state);
}

/** Watching over one more file takes 0.12 ms, as much as checking 4 % of a table of 40 tasks: in a long run small tables go without. */
const SMALL = 20_000;

function deadlineOf(within: Deadline['within'], values: ConfigValues, files: number): Deadline {
  const { milliseconds } = { ...READER_LIMITS, ...readerLimits(values) };
  return { milliseconds, from: files < MANY_FILES ? 0 : SMALL, within };
}

/** The configurations of these files, each once; a number is the exit status after a complaint. */
async function configsOf(paths: readonly string[], configs: ConfigFinder): Promise<readonly Config[] | number> {
  const used = new Set<Config>();
  for (const path of paths) {
    const config = await configs(path);
    if (typeof config === 'number') return config;
    used.add(config);
  }
  return [...used];
}

/** Of a file that `configsOf` has gone through. */
async function configOf(path: string, configs: ConfigFinder): Promise<Config> {
  const config = await configs(path);
  if (typeof config === 'number') throw new Error(`the configuration of ${path} was refused before`);
  return config;
}

/** Ids of what readers say, which exceptions may speak of too. */
function readerIds({ catalogue }: Session): string[] {
  return Object.keys(catalogue).filter((id) => id.startsWith('import/') && !id.includes('#'));
}

/** The language of the first file's configuration holds where neither the call nor the environment names one. */
function inLanguage(lang: Lang | undefined, session: Session): Session {
  if (session.isLangGiven || lang === undefined || lang === session.lang) return session;
  return { ...session, lang, say: sayIn(session.catalogue, lang) };
}

async function limitsByPath(
  paths: readonly string[],
  options: CheckOptions,
  maxWarnings: number | undefined,
  configs: ConfigFinder,
): Promise<(table: TableReport) => Limits> {
  const limits = new Map<string, Limits>();
  for (const path of paths) {
    const { values, path: scope = '' } = await configOf(path, configs);
    limits.set(path, {
      failOn: options.failOn ?? values.failOn?.value ?? 'error',
      maxWarnings: maxWarnings ?? values.maxWarnings?.value,
      scope: maxWarnings === undefined ? scope : '',
    });
  }
  return ({ path }) => limits.get(path)!;
}

function errorsOnly(table: TableReport): TableReport {
  return { ...table, findings: table.findings.filter((finding) => finding.severity === 'error') };
}
