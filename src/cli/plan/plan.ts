import type { ReaderLimits } from '../../importers/limits.ts';
import type { SkippedFile } from '../../model/report.ts';
import { type Config, configFinder, isIgnored } from '../config/config.ts';
import { readerLimits } from '../config/limits.ts';
import { isReference } from '../input/parent-option.ts';
import { Refusal } from '../refusal.ts';
import { type Session, speak } from '../session.ts';
import { inputPaths, stdinName } from './inputs.ts';

/** One file to read, with what holds for it. */
export interface Job {
  path: string;
  config: Config;
  limits: Partial<ReaderLimits>;
}

export interface Plan {
  /** At least one, in the order of the call. */
  jobs: readonly Job[];
  /** What the call brought beside them. */
  skipped: readonly SkippedFile[];
  /** The path that standard input goes by; undefined where it is not read. */
  stdin: string | undefined;
  /** The job that a path belongs to, however it is written; the first where it is no job's. */
  jobOf(path: string): Job;
}

/** From so many files on, a run takes seconds. */
export const MANY_FILES = 50;

type Kept = Pick<Plan, 'jobs' | 'skipped'>;

export interface PlanOptions {
  /** A file; false for none. */
  config?: string | boolean;
  stdinFilename?: string;
  parent?: string;
}

/** Works out once what a call is about, and refuses what cannot be done before anything is. The session speaks as configured from then on. */
export async function plan(files: readonly string[], options: PlanOptions, session: Session): Promise<Plan> {
  const configs = configFinder(options.config, session);
  const { paths, skipped } = await inputPaths(files, options.stdinFilename, session);
  const jobs: Job[] = [];
  for (const path of paths) {
    const config = await configs(path);
    jobs.push({ path, config, limits: readerLimits(config.values) });
  }
  speak(session, jobs[0]!.config.values.lang?.value);
  const kept = withoutParent(withoutIgnored(jobs, session), options.parent, session);
  return {
    jobs: kept.jobs,
    skipped: [...skipped, ...kept.skipped],
    stdin: stdinName(files, options.stdinFilename, session),
    jobOf: finder(kept.jobs, session),
  };
}

function finder(jobs: readonly Job[], { host: { files } }: Session): Plan['jobOf'] {
  const byPath = new Map(jobs.map((job) => [job.path, job]));
  let byKey: ReadonlyMap<string, Job> | undefined;
  return (path) => {
    const job = byPath.get(path);
    if (job) return job;
    byKey ??= new Map(jobs.map((known) => [files.identify(known.path), known]));
    return byKey.get(files.identify(path)) ?? jobs[0]!;
  };
}

/** Without the files that their configuration ignores; that is said, and it is an error when none is left. */
function withoutIgnored(jobs: readonly Job[], session: Session): Kept {
  const ignored = jobs.filter(({ config, path }) => isIgnored(config, path, session));
  const count = ignored.length;
  if (count === 0) return { jobs, skipped: [] };
  const kept = jobs.filter((job) => !ignored.includes(job));
  if (kept.length === 0) throw new Refusal('cli/all-ignored', { count, path: jobs[0]!.path });
  session.host.err(`gov-lint: ${session.say('cli/ignored', { count })}\n`);
  return { jobs: kept, skipped: ignored.map(({ path }) => ({ path, reason: 'ignored' })) };
}

/** A folder's tables are often checked together with the parent among them: it is left out, and that is said. */
function withoutParent({ jobs, skipped }: Kept, parent: string | undefined, { host, say }: Session): Kept {
  if (parent === undefined || jobs.length < 2 || isReference(parent)) return { jobs, skipped };
  const same = host.files.identify(parent.replace(/#[1-9]\d*$/, ''));
  const rest = jobs.filter(({ path }) => host.files.identify(path) !== same);
  if (rest.length === jobs.length) return { jobs, skipped };
  host.err(`gov-lint: ${say('cli/parent-left-out', { path: parent })}\n`);
  const left = jobs.filter((job) => !rest.includes(job));
  return { jobs: rest, skipped: [...skipped, ...left.map(({ path }): SkippedFile => ({ path, reason: 'parent' }))] };
}
