/**
 * gov-lint as a library: files in, report out. Nothing is read from the disk or written, no clock is asked but for how long a
 * file takes, and the same input gives the same output. What these functions and types promise is kept within a major version.
 */
import { policies as shipped } from '../../rules/policies/index.generated.ts';
import { presets } from '../../rules/presets/index.generated.ts';
import { rules as registry } from '../../rules/index.ts';
import { settable } from '../../rules/settable.ts';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { createImporters } from '../cli/readers/importers.ts';
import { isPath } from '../cli/config/config-chain.ts';
import { readPolicy } from '../cli/config/read-policy.ts';
import { docsAddress } from '../cli/docs.ts';
import { findChain } from '../engine/chain.ts';
import { createDeadline, type Deadline } from '../engine/deadline.ts';
import { fingerprintOf } from '../engine/fingerprint.ts';
import { lint } from '../engine/lint.ts';
import { folderOf, resolveFrom } from '../engine/paths.ts';
import { doubtSeverities, type PresetName, type RuleEntry, ruleSettings } from '../engine/settings.ts';
import { createWorkspace, type Workspace } from '../engine/workspace.ts';
import { READER_LIMITS } from '../importers/limits.ts';
import { readSidecar } from '../importers/sidecar/read-sidecar.ts';
import { memoryFiles } from '../io/memory.ts';
import { within } from '../io/within.ts';
import { createCatalogue, type Say, sayIn } from '../messages/catalogue.ts';
import type { ReportFile } from '../model/generated/report-file.ts';
import type { TableFile } from '../model/generated/table-file.ts';
import type { Policy } from '../model/policy.ts';
import type { TraceReport } from '../model/generated/trace-file.ts';
import type { Lang, Localised } from '../model/rule.ts';
import { jsonReport } from '../reporters/json.ts';
import { traceJson } from '../reporters/trace-json.ts';
import { writeReport } from '../reporters/writer.ts';
import { traceTables } from '../trace/trace.ts';

export type { Lang, Localised, PresetName, ReportFile, RuleEntry, TableFile, TraceReport };

/** Content by path, with / between folders: text, or the bytes of an office file. Paths tell the format and how files find each other. */
export type InputFiles = Readonly<Record<string, string | Uint8Array>>;

export interface TimeOption {
  /** Time for each file with those above it, the command's 20 s without it: one that takes longer is stopped. */
  milliseconds?: number;
}

export interface CheckOptions extends TimeOption {
  files: InputFiles;
  /** Paths of the tables to report on; without it the first file. The others are where parents are found. */
  check?: readonly string[];
  /** The table above: a path among the files, a document number, or none. Wins over what a table declares. */
  parent?: string;
  preset?: PresetName;
  /** Severities and options of single rules, as under rules: in the configuration. */
  rules?: Readonly<Record<string, RuleEntry>>;
  /** Policy packs for every table: names of those shipped, or paths among the files. What a table names itself is found in the same way. */
  policies?: readonly string[];
  /** YYYY-MM-DD; without it nothing is judged by the date. */
  today?: string;
  /** Language of the sentences; zh-CN without it. */
  lang?: Lang;
  /** Shown as the version of the tool in the report. */
  version?: string;
  /** Where the pages of rules stand, with / at the end; the report then gives their whole addresses. */
  docs?: string;
}

/**
 * Checks tables against their parents. The report is that of `gov-lint check --format json` (schemas/report.schema.json).
 * Throws a TypeError for a policy pack that is not there or not sound.
 */
export async function check(options: CheckOptions): Promise<ReportFile> {
  const { files, parent, today, version = '', docs } = options;
  const paths = options.check ?? Object.keys(files).slice(0, 1);
  const preset = presets[options.preset ?? 'recommended'];
  const deadline = deadlineOf(options);
  const packNamed = packsAmong(files, deadline);
  const report = await lint(paths, workspaceOf(files, deadline), {
    deadline,
    settings: ruleSettings(registry, preset, options.rules ?? {}),
    doubts: doubtSeverities(preset, options.rules ?? {}),
    policies: await Promise.all(
      (options.policies ?? []).map(async (name) => (await packNamed(name, '')) ?? unknownPack(name)),
    ),
    policyNamed: packNamed,
    vocabulary,
    ...(parent !== undefined && { override: parent }),
    ...(today !== undefined && { today }),
  });
  return JSON.parse(
    writeReport(
      report,
      jsonReport({
        say: speaking(options.lang),
        version,
        identify: fingerprintOf,
        docs: (page) => docsAddress(page, docs),
      }),
    ),
  ) as ReportFile;
}

export interface TraceOptions extends TimeOption {
  files: InputFiles;
  /** Path of the table below; the first file without it. */
  child?: string;
  /** The table above; what the child declares without it. */
  parent?: string;
}

/**
 * Which child task carries which parent task, as `gov-lint trace --format json`; throws a TypeError where either table cannot be
 * read or found, and an Error where comparing them takes too long.
 */
export async function trace({
  files,
  child = Object.keys(files)[0] ?? '',
  parent,
  ...time
}: TraceOptions): Promise<TraceReport> {
  const deadline = deadlineOf(time);
  const workspace = workspaceOf(files, deadline);
  const [table] = (await workspace.load(child)).tables;
  if (!table) throw new TypeError(`no table in ${child}`);
  const { above } = await findChain(table, workspace, {
    vocabulary,
    isSwitchedOff: () => true,
    ...(parent !== undefined && { override: parent }),
  });
  const upper = above[0]?.table;
  if (!upper) throw new TypeError(`no parent of ${child} among the files`);
  const traced = deadline.run(Infinity, () => traceJson(traceTables(table.table, upper.table, vocabulary)));
  return JSON.parse(traced) as TraceReport;
}

/** What a reader has to say of a file. */
export interface ImportProblem {
  /** import/… */
  id: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  /** JSON pointer into the table; '' for the file as a whole. */
  pointer: string;
}

export interface ImportResult {
  /** In the order of the document; empty where nothing could be read, and a problem says why. */
  tables: readonly TableFile[];
  problems: readonly ImportProblem[];
}

/** The tables of a file of any format that is read, as `gov-lint import`. Formats of older programs need LibreOffice, and the command. */
export async function importTable(
  path: string,
  content: string | Uint8Array,
  { lang, ...time }: { lang?: Lang } & TimeOption = {},
): Promise<ImportResult> {
  const say = speaking(lang);
  const file = await workspaceOf({ [path]: content }, deadlineOf(time)).load(path);
  return {
    tables: file.tables.map(({ document }) => document.data),
    problems: file.problems.map(({ id, severity, data, place }) => ({
      id,
      severity,
      message: say(id, data),
      pointer: place.pointer,
    })),
  };
}

export interface RuleInfo {
  /** family/name; lives for ever. */
  id: string;
  title: Localised;
  why: Localised;
  fix: Localised;
  severity: Readonly<Record<PresetName, 'error' | 'warning' | 'info' | 'off'>>;
}

/** Every rule there is, and what readers say of files that they read: all that `rules` of a check may name. */
export const rules: readonly RuleInfo[] = settable.map(({ id, title, why, fix, severity }) => ({
  id,
  title,
  why,
  fix,
  severity: { recommended: presets.recommended[id] ?? severity, strict: presets.strict[id] ?? severity },
}));

function deadlineOf({ milliseconds = READER_LIMITS.milliseconds }: TimeOption): Deadline {
  return createDeadline({ milliseconds, from: 0, within, now: () => performance.now() });
}

/** Finds a pack among those shipped, or by a path seen from a table; each is read once. */
function packsAmong(
  files: InputFiles,
  deadline: Deadline,
): (name: string, from: string) => Promise<Policy | undefined> {
  const known = new Map<string, Promise<Policy | undefined>>();
  return async (name, from) => {
    if (!isPath(name)) return shipped.find((pack) => pack.name === name);
    const path = resolveFrom(folderOf(from), name);
    const pack = known.get(path) ?? readPack(path, files, deadline);
    known.set(path, pack);
    return pack;
  };
}

async function readPack(path: string, files: InputFiles, deadline: Deadline): Promise<Policy | undefined> {
  const content = Object.hasOwn(files, path) ? files[path] : undefined;
  if (content === undefined) return undefined;
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readPolicy(path, bytes, (job) => deadline.run(bytes.length, job));
  if ('policy' in read) return read.policy;
  const { at, id } = read.faults[0]!;
  throw new TypeError(`${at} ${id}`);
}

function unknownPack(name: string): never {
  throw new TypeError(`no policy pack ${name}`);
}

function workspaceOf(files: InputFiles, deadline: Deadline): Workspace {
  return createWorkspace({
    files: memoryFiles(files),
    importers: createImporters(vocabulary, {}),
    readSidecar,
    vocabulary,
    deadline,
  });
}

function speaking(lang: Lang = 'zh-CN'): Say {
  return sayIn(createCatalogue(registry), lang);
}
