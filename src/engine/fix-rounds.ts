import type { Finding, Fix } from '../model/finding.ts';
import { isUnchecked, type Report } from '../model/report.ts';
import { OutOfTime, type Work } from '../model/work.ts';
import type { Deadline } from './deadline.ts';
import { fingerprintOf } from './fingerprint.ts';
import { type FixedText, fixText } from './fix.ts';
import { renumbers } from './proposal.ts';
import { isSameContent } from './same-content.ts';
import { OUT_OF_TIME, type Workspace } from './workspace.ts';

/** Fixes uncover others (a renumbering behind an inserted task); a table that needs more rounds goes in circles. */
const MOST_ROUNDS = 20;

export interface FixOptions {
  /** Suggestions too, not only safe fixes. */
  withSuggestions: boolean;
  /** Whether a file may be rewritten. */
  mayChange: (path: string) => boolean;
  /** Checks all files again as they now stand. */
  check: () => Promise<Report>;
  /** The bytes of a text in the encoding of the file that it came from; undefined where they cannot be had exactly. */
  encode: (text: string, before: Uint8Array) => Uint8Array | undefined;
  /** The workspace's own: all rounds of a file have the time of one check. */
  deadline?: Deadline | undefined;
}

export interface FixedFile {
  path: string;
  before: string;
  after: string;
  /** The bytes that were read. */
  read: Uint8Array;
  /** Those to write in their place. */
  bytes: Uint8Array;
  /** How many fixes were made. */
  count: number;
}

export interface FixResult {
  files: readonly FixedFile[];
  /** Fixes that were left out, because the file would not have said what was meant or the finding would have stayed. */
  refused: readonly Finding[];
  /** Files that no longer say what was checked: nothing was fixed in them. */
  changed: readonly string[];
  /** The file that took too long: nothing is to be written. */
  late?: Late;
}

export interface Late {
  path: string;
  seconds: number;
}

/**
 * Fixes and checks in turn until nothing is left to fix. The changed files stand in the workspace; nothing is written.
 * A fix after which its finding is still there, or its file is not checked any more, is taken back, so that a second run has nothing to do.
 */
export async function fixInRounds(first: Report, workspace: Workspace, options: FixOptions): Promise<FixResult> {
  const rounds = (): Promise<FixResult> => inRounds(first, workspace, options);
  return options.deadline ? options.deadline.inRounds(rounds) : rounds();
}

async function inRounds(first: Report, workspace: Workspace, options: FixOptions): Promise<FixResult> {
  const originals = new Map<string, { text: string; bytes: Uint8Array }>();
  const counts = new Map<string, number>();
  const refused = new Map<string, Finding>();
  const changed = new Set<string>();
  let report = first;
  let late = lateIn(first);
  for (let round = 0; !late && round < MOST_ROUNDS; round += 1) {
    const before = countKinds(report);
    const undo = new Map<string, Uint8Array>();
    const applied: Finding[] = [];
    for (const [path, findings] of fixable(report, options, refused)) {
      const file = await workspace.load(path);
      const bytes = await workspace.bytesOf(path);
      if (file.text === undefined || !bytes || changed.has(path)) continue;
      // The edits are meant for the text that was checked, and somebody may have saved another since: it may have been read anew.
      const same = options.encode(file.text, bytes);
      if (file.text !== report.texts.get(path) || (same && !isSameContent(same, bytes))) {
        changed.add(path);
        continue;
      }
      const outcome = await fixFile({ path, text: file.text, bytes }, findings, workspace, options);
      if ('late' in outcome) return { ...NOTHING_FIXED, ...outcome };
      for (const { finding } of outcome.refused) refused.set(fingerprintOf(finding), finding);
      if (outcome.applied.length === 0) continue;
      if (!originals.has(path)) originals.set(path, { text: file.text, bytes });
      undo.set(path, bytes);
      workspace.change(path, options.encode(outcome.text, bytes)!);
      applied.push(...outcome.applied.map(({ finding }) => finding));
    }
    if (applied.length === 0) break;
    const next = await options.check();
    late = lateIn(next);
    const after = countKinds(next);
    const lost = newlyUnchecked(report, next);
    const vain = applied.filter(
      (finding) =>
        lost.has(finding.path) || (after.get(fingerprintOf(finding)) ?? 0) >= before.get(fingerprintOf(finding))!,
    );
    if (vain.length > 0) {
      for (const finding of vain) refused.set(fingerprintOf(finding), finding);
      for (const [path, bytes] of undo) workspace.change(path, bytes);
      continue;
    }
    for (const { path } of applied) counts.set(path, (counts.get(path) ?? 0) + 1);
    report = next;
  }
  if (late) return { ...NOTHING_FIXED, late };
  return {
    files: await changedFiles(originals, counts, workspace),
    refused: [...refused.values()],
    changed: [...changed],
  };
}

const NOTHING_FIXED = { files: [], refused: [], changed: [] };

/** What a round makes of a file, in what is left of its time. */
async function fixFile(
  { path, text, bytes }: { path: string; text: string; bytes: Uint8Array },
  findings: readonly FixableFinding[],
  workspace: Workspace,
  { encode, deadline }: FixOptions,
): Promise<FixedText<FixableFinding> | { late: Late }> {
  deadline?.start(path);
  const work: Work = (job) => (deadline ? deadline.run(bytes.length, job) : job());
  const read = async (words: string): Promise<readonly unknown[] | undefined> => {
    const encoded = encode(words, bytes);
    const result = encoded && (await workspace.preview(path, encoded, work));
    if (!result || result.problems.some(({ severity }) => severity === 'error')) return undefined;
    return result.tables.map(({ data }) => data);
  };
  try {
    return await fixText(text, findings, read, work);
  } catch (error) {
    if (error instanceof OutOfTime) return { late: { path, seconds: error.seconds } };
    throw error;
  }
}

/** The file whose check took too long: what was broken off leaves nothing to build upon. */
function lateIn({ tables }: Report): Late | undefined {
  for (const { path, findings } of tables) {
    const found = findings.find(({ rule }) => rule === OUT_OF_TIME);
    if (found) return { path, seconds: Number(found.data.seconds) };
  }
  return undefined;
}

/** Files that a check got through and the next one did not. */
function newlyUnchecked(before: Report, after: Report): ReadonlySet<string> {
  const wereChecked = new Set(before.tables.filter((table) => !isUnchecked(table)).map(({ path }) => path));
  return new Set(
    after.tables.filter((table) => isUnchecked(table) && wereChecked.has(table.path)).map(({ path }) => path),
  );
}

async function changedFiles(
  originals: ReadonlyMap<string, { text: string; bytes: Uint8Array }>,
  counts: ReadonlyMap<string, number>,
  workspace: Workspace,
): Promise<FixedFile[]> {
  const files: FixedFile[] = [];
  for (const [path, { text, bytes: read }] of originals) {
    const { text: after } = await workspace.load(path);
    const bytes = await workspace.bytesOf(path);
    if (after === undefined || !bytes || after === text) continue;
    files.push({ path, before: text, after, read, bytes, count: counts.get(path) ?? 0 });
  }
  return files;
}

interface FixableFinding {
  table: number;
  finding: Finding;
  fix: NonNullable<Finding['fix']>;
}

/**
 * Findings to fix by file, in the order of the report. Suggestions come where no safe fix is left, as they may build on them, and new
 * numbers last: rows may still be put in between.
 */
function fixable(
  report: Report,
  options: FixOptions,
  refused: ReadonlyMap<string, Finding>,
): ReadonlyMap<string, FixableFinding[]> {
  const waves: ((fix: Fix) => boolean)[] = [
    ({ safe }) => safe,
    (fix) => !fix.safe && !fix.changes.some(renumbers),
    ({ safe }) => !safe,
  ];
  for (const isDue of options.withSuggestions ? waves : waves.slice(0, 1)) {
    const found = findingsWith(report, options, refused, isDue);
    if (found.size > 0) return found;
  }
  return new Map();
}

function findingsWith(
  report: Report,
  { mayChange }: FixOptions,
  refused: ReadonlyMap<string, Finding>,
  isDue: (fix: Fix) => boolean,
): ReadonlyMap<string, FixableFinding[]> {
  const files = new Map<string, FixableFinding[]>();
  for (const { path, tableNumber = 1, findings } of report.tables) {
    if (!mayChange(path)) continue;
    const own = files.get(path) ?? [];
    for (const finding of findings) {
      const { fix } = finding;
      // A finding in the sidecar has no text here.
      if (!fix || !isDue(fix) || fix.answer || finding.path !== path || refused.has(fingerprintOf(finding))) continue;
      own.push({ table: tableNumber - 1, finding, fix });
    }
    // What goes into one gap keeps the parent's order, whichever heading its finding is told at.
    own.sort((a, b) => (a.finding.parentTask ?? 0) - (b.finding.parentTask ?? 0));
    if (own.length > 0) files.set(path, own);
  }
  return files;
}

function countKinds(report: Report): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { findings } of report.tables) {
    for (const finding of findings) {
      const key = fingerprintOf(finding);
      // Those of a cell that are not listed take the place of those that were mended.
      counts.set(key, (counts.get(key) ?? 0) + 1 + (finding.unlisted ?? 0));
    }
  }
  return counts;
}
