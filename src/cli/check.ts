import { presets } from '../../rules/presets/index.generated.ts';
import { rules } from '../../rules/index.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { lint } from '../engine/lint.ts';
import { type RuleEntry, ruleSettings } from '../engine/settings.ts';
import { createWorkspace, type Workspace } from '../engine/workspace.ts';
import { sayIn } from '../messages/catalogue.ts';
import { countFindings, type Report } from '../model/report.ts';
import { reportJson } from '../reporters/json.ts';
import { reportText } from '../reporters/text.ts';
import { complain } from './complain.ts';
import { type Config, loadConfig } from './config.ts';
import { type Output, readFormats } from './formats.ts';
import { EXIT } from './host.ts';
import { createImporters } from './importers.ts';
import { loadPolicies, policyLoader, tablePolicies } from './policies.ts';
import { checkParent, isReference } from './parent-option.ts';
import type { Session } from './run.ts';
import { styleFor } from './style.ts';

export interface CheckOptions {
  parent?: string;
  preset?: 'recommended' | 'strict';
  policy?: string[];
  format?: string[];
  failOn?: Gate;
  maxWarnings?: string;
  quiet?: boolean;
  stdinFilename?: string;
  config?: string | boolean;
}

type Gate = 'error' | 'warning' | 'info' | 'never';

const FORMATS = ['text', 'json'];
const STDIN = '-';

/** `gov-lint check`: gives the exit status. */
export async function check(files: readonly string[], options: CheckOptions, start: Session): Promise<number> {
  const { host } = start;
  const config = await loadConfig(options.config, start);
  if (typeof config === 'number') return config;
  const session = inLanguageOf(config, start);
  const { say } = session;

  const outputs = readFormats(options.format, FORMATS);
  if ('fault' in outputs) return complain(host, say, outputs.fault, outputs.data);
  const maxWarnings = options.maxWarnings === undefined ? config.maxWarnings : Number(options.maxWarnings);
  if (maxWarnings !== undefined && !(Number.isInteger(maxWarnings) && maxWarnings >= 0)) {
    return complain(host, say, 'cli/bad-count', { option: '--max-warnings', value: options.maxWarnings ?? '' });
  }
  const workspace = createWorkspace({ files: host.files, importers: createImporters(vocabulary, host), vocabulary });
  const paths = await inputPaths(files, options, workspace, session);
  if (typeof paths === 'number') return paths;
  const load = policyLoader(session);
  const policies = await loadPolicies([...(config.policies ?? []), ...(options.policy ?? [])], load, session);
  if (typeof policies === 'number') return policies;
  if (options.parent !== undefined) {
    const status = await checkParent(options.parent, workspace, session);
    if (status !== undefined) return status;
  }

  const preset = presets[options.preset ?? config.preset ?? 'recommended'];
  const report = await lint(withoutParent(paths, options.parent, session), workspace, {
    settings: ruleSettings(rules, preset, (config.rules ?? {}) as Record<string, RuleEntry>),
    policies,
    policyNamed: tablePolicies(load),
    vocabulary,
    today: host.today,
    ...(options.parent !== undefined && { override: options.parent.replaceAll('\\', '/') }),
    ...(config.parent !== undefined && { fallback: config.parent }),
    ...(config.tables && { library: config.tables }),
  });
  const failure = await print(options.quiet ? errorsOnly(report) : report, outputs, session);
  return failure ?? statusOf(report, options.failOn ?? config.failOn ?? 'error', maxWarnings, session);
}

/** The language of the configuration holds where neither the call nor the environment names one. */
function inLanguageOf(config: Config, session: Session): Session {
  if (session.isLangGiven || config.lang === undefined || config.lang === session.lang) return session;
  return { ...session, lang: config.lang, say: sayIn(session.catalogue, config.lang) };
}

async function inputPaths(
  files: readonly string[],
  options: CheckOptions,
  workspace: Workspace,
  { host, say }: Session,
): Promise<readonly string[] | number> {
  const wanted = files.length === 0 && options.stdinFilename !== undefined ? [STDIN] : files;
  if (wanted.length === 0) return complain(host, say, 'cli/no-files');
  const paths: string[] = [];
  for (const file of wanted) {
    if (file === STDIN) {
      const name = options.stdinFilename?.replaceAll('\\', '/') ?? say('cli/stdin-name');
      workspace.put(name, await host.stdin());
      paths.push(name);
    } else if (/[*?{[]/.test(file) && !(await host.exists(file))) {
      const found = await host.files.glob([file.replaceAll('\\', '/')]);
      if (found.length === 0) return complain(host, say, 'cli/no-match', { pattern: file });
      paths.push(...found);
    } else paths.push(file.replaceAll('\\', '/'));
  }
  return paths;
}

/** A folder's tables are often checked together with the parent among them: it is left out, and that is said. */
function withoutParent(
  paths: readonly string[],
  parent: string | undefined,
  { host, say }: Session,
): readonly string[] {
  if (parent === undefined || paths.length < 2 || isReference(parent)) return paths;
  const same = host.files.identify(parent.replace(/#[1-9]\d*$/, ''));
  const rest = paths.filter((path) => host.files.identify(path) !== same);
  if (rest.length < paths.length) host.err(`gov-lint: ${say('cli/parent-left-out', { path: parent })}\n`);
  return rest;
}

function errorsOnly(report: Report): Report {
  const tables = report.tables.map((table) => ({
    ...table,
    findings: table.findings.filter((finding) => finding.severity === 'error'),
  }));
  return { ...report, tables };
}

async function print(report: Report, outputs: readonly Output[], { host, say }: Session): Promise<number | undefined> {
  for (const { format, file } of outputs) {
    const text =
      format === 'json'
        ? reportJson(report, { say, version: host.version })
        : reportText(report, styleFor(host, say, file !== undefined));
    if (file === undefined) host.out(text);
    else if (await host.write(file, text)) return complain(host, say, 'cli/cannot-write', { path: file });
  }
  return undefined;
}

function statusOf(report: Report, gate: Gate, maxWarnings: number | undefined, { host, say }: Session): number {
  const isUnchecked = report.tables.some(
    (table) =>
      table.isUnreadable ||
      table.findings.some((finding) => finding.rule.startsWith('import/') && finding.severity === 'error'),
  );
  if (isUnchecked) return EXIT.wrong;
  const counts = countFindings(report);
  if (maxWarnings !== undefined && counts.warning > maxWarnings) {
    host.err(`gov-lint: ${say('cli/too-many-warnings', { count: counts.warning, limit: maxWarnings })}\n`);
    return EXIT.findings;
  }
  const gates: Record<Gate, number> = {
    never: 0,
    error: counts.error,
    warning: counts.error + counts.warning,
    info: counts.error + counts.warning + counts.info,
  };
  return gates[gate] > 0 ? EXIT.findings : EXIT.clean;
}
