import type { Deadline } from '../../engine/deadline.ts';
import { fixInRounds, type FixedFile } from '../../engine/fix-rounds.ts';
import type { Workspace } from '../../engine/workspace.ts';
import { encodeLike } from '../../importers/encode.ts';
import type { Report } from '../../model/report.ts';
import { unifiedDiff } from '../../reporters/unified-diff.ts';
import { save } from '../output/save.ts';
import { attempt, Refusal, type Said } from '../refusal.ts';
import type { Session } from '../session.ts';

export interface FixFlags {
  fix?: boolean;
  fixSuggestions?: boolean;
  dryRun?: boolean;
}

export interface FixRun {
  workspace: Workspace;
  /** Checks all files as the workspace now has them. */
  check: () => Promise<Report>;
  deadline: Deadline | undefined;
  /** The path that standard input goes by. */
  stdinPath: string | undefined;
}

export function isFixing({ fix, fixSuggestions }: FixFlags): boolean {
  return fix === true || fixSuggestions === true;
}

/** Makes the fixes, or shows them; the files then stand fixed in the workspace. What cannot be written does not keep the others from it; the call is refused then. */
export async function fixReported(
  first: Report,
  flags: FixFlags,
  { workspace, check, deadline, stdinPath }: FixRun,
  session: Session,
): Promise<void> {
  const { host, say } = session;
  const isDry = flags.dryRun === true;
  const fixed = await fixInRounds(first, workspace, {
    withSuggestions: flags.fixSuggestions === true,
    mayChange: (path) => isDry || path !== stdinPath,
    check,
    encode: encodeLike,
    deadline,
  });
  if (fixed.late) throw new Refusal('cli/fix-out-of-time', { ...fixed.late });
  for (const path of await neverRewritten(first, workspace))
    host.err(`gov-lint: ${say('cli/fix-not-this-format', { path })}\n`);
  if (!isDry && first.tables.some(({ path }) => path === stdinPath)) host.err(`gov-lint: ${say('cli/fix-stdin')}\n`);
  for (const { path, rule, location } of fixed.refused)
    host.err(`gov-lint: ${say('cli/fix-refused', { path, rule, line: location.line ?? null })}\n`);
  const failed = await keep(fixed.files, isDry, session);
  if (failed.length + fixed.changed.length > 0)
    throw Refusal.ofAll([...failed, ...fixed.changed.map((path) => ({ id: 'cli/changed', data: { path } }))]);
  if (fixed.files.length === 0) host.err(`gov-lint: ${say('cli/nothing-to-fix')}\n`);
}

async function keep(files: readonly FixedFile[], isDry: boolean, session: Session): Promise<readonly Said[]> {
  const { host, say } = session;
  const failed: Said[] = [];
  for (const { path, before, after, read, bytes, count } of files) {
    if (isDry) host.out(unifiedDiff(path, before, after));
    else {
      // What an editor saved in the meantime stays; the other files are written all the same.
      const saved = await attempt(() => save(path, bytes, session, { expected: read }));
      if ('refusal' in saved) {
        failed.push(...saved.refusal.said);
        continue;
      }
    }
    host.err(`gov-lint: ${say(isDry ? 'cli/would-fix' : 'cli/fixed', { path, count })}\n`);
  }
  return failed;
}

/** Files of other formats than YAML and JSON, which had findings. */
async function neverRewritten(report: Report, workspace: Workspace): Promise<readonly string[]> {
  const paths = new Set<string>();
  for (const { path, isUnreadable, findings } of report.tables) {
    if (isUnreadable || findings.length === 0) continue;
    const { tables } = await workspace.load(path);
    if (tables.some(({ document }) => document.editsFor === undefined)) paths.add(path);
  }
  return [...paths];
}
