import type { LintOptions } from '../../engine/lint.ts';
import { folderOf } from '../../engine/paths.ts';
import { OutOfTime } from '../../model/work.ts';
import { openDeadline } from '../input/deadline.ts';
import { openWorkspace } from '../input/workspace.ts';
import { showProgress } from '../output/progress.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { Job, Plan } from './plan.ts';
import { type Ground, groundOf } from './ground.ts';
import { isConfigName, mayBeRead } from './selection.ts';

export interface ChangedOptions {
  changed?: boolean;
  /** A revision of git. */
  since?: string;
  policy?: string[];
}

/** The jobs of a plan that a change concerns: tables that are other than they were, and those whose check rests on a file that is. */
export async function changedJobs(
  planned: Plan,
  options: ChangedOptions,
  lintOptions: LintOptions,
  session: Session,
): Promise<readonly Job[]> {
  const { host, say } = session;
  const { since } = options;
  const isWanted = (path: string): boolean => mayBeRead(path) || isConfigName(path);
  const found = host.gitChanges ? await host.gitChanges({ since, isWanted, env: host.env }) : ABSENT;
  if ('fault' in found) throw new Refusal(`git/${found.fault}`, { revision: since ?? 'HEAD' });
  const { root, changed, apart } = found;
  const isGiven = ({ path }: Job): boolean => path === planned.stdin;
  const outside = planned.jobs.find((job) => !isGiven(job) && !host.files.isWithin(job.path, root));
  if (outside) throw new Refusal('git/outside', { path: outside.path, root });

  // Nobody says what has changed in a submodule: everything in it may have.
  const isChanged = (path: string): boolean =>
    changed.has(host.files.identify(path)) || apart.some((folder) => host.files.isWithin(path, folder));
  // A configuration that is gone, or its part of a package.json, is no table's any more: it was that of the tables around it.
  const layers = new Set(
    planned.jobs.flatMap(({ config }) => config.layers.map(({ path }) => host.files.identify(path))),
  );
  const around = [...changed]
    .filter((path) => isConfigName(path) && !layers.has(path))
    .map((path) => folderOf(path.replaceAll('\\', '/')));
  const gone = await Promise.all([...changed].map(async (path) => mayBeRead(path) && !(await host.exists(path))));
  const change: Change = { isChanged, hasGone: gone.includes(true) };
  const groundFor = groundFinder(planned, { ...lintOptions, policy: options.policy }, session);
  const jobs: Job[] = [];
  for (const [position, job] of planned.jobs.entries()) {
    const progress = { number: position + 1, count: planned.jobs.length, path: job.path };
    showProgress(say('cli/import-progress', progress), host);
    const isSure =
      isGiven(job) || isChanged(job.path) || around.some((folder) => host.files.isWithin(job.path, folder));
    // Where nothing at all has changed, the other tables need not even be read.
    if (isSure || (changed.size + apart.length > 0 && isShaken(await groundFor(job), change))) jobs.push(job);
  }
  showProgress(undefined, host);
  const rest = planned.jobs.length - jobs.length;
  const counts = { count: jobs.length, ...(rest > 0 && { rest }), ...(since !== undefined && { since }) };
  host.err(`gov-lint: ${say(jobs.length === 0 ? 'git/nothing-changed' : 'git/changed', counts)}\n`);
  return jobs;
}

const ABSENT = { fault: 'absent' } as const;

interface Change {
  isChanged(path: string): boolean;
  /** Whether a file that may have been a table is there no more. */
  hasGone: boolean;
}

/**
 * A parent that is not found may be one of the files that are gone, and a number that finds one now may have found two before; what
 * could not be found out is checked.
 */
function isShaken(ground: Ground | undefined, { isChanged, hasGone }: Change): boolean {
  return !ground || ground.isOpen || (hasGone && ground.isByNumber) || ground.paths.some(isChanged);
}

/** Gives what a file rests on; undefined where that takes too long, and the check itself says so. */
function groundFinder(
  planned: Plan,
  options: Parameters<typeof groundOf>[2],
  { host }: Session,
): (job: Job) => Promise<Ground | undefined> {
  const open = (): { deadline: ReturnType<typeof openDeadline>; workspace: ReturnType<typeof openWorkspace> } => {
    const deadline = openDeadline(host, planned);
    return { deadline, workspace: openWorkspace(host, planned, deadline) };
  };
  let reading = open();
  return async (job) => {
    // What was broken off may have left half of something.
    if (reading.deadline?.isPassed) reading = open();
    reading.deadline?.start(job.path);
    try {
      const ground = await groundOf(job, reading.workspace, options);
      return reading.deadline?.isPassed ? undefined : ground;
    } catch (error) {
      if (error instanceof OutOfTime) return undefined;
      throw error;
    }
  };
}
