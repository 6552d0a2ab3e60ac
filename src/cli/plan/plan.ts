import type { ReaderLimits } from '../../importers/limits.ts';
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
  /** The path that standard input goes by; undefined where it is not read. */
  stdin: string | undefined;
  /** The job that a path belongs to, however it is written; the first where it is no job's. */
  jobOf(path: string): Job;
}

/** From so many files on, a run takes seconds. */
export const MANY_FILES = 50;

export interface PlanOptions {
  /** A file; false for none. */
  config?: string | boolean;
  stdinFilename?: string;
  parent?: string;
}

/** Works out once what a call is about, and refuses what cannot be done before anything is. The session speaks as configured from then on. */
export async function plan(files: readonly string[], options: PlanOptions, session: Session): Promise<Plan> {
  const configs = configFinder(options.config, session);
  const named = await inputPaths(files, options.stdinFilename, session);
  const jobs: Job[] = [];
  for (const path of named) {
    const config = await configs(path);
    jobs.push({ path, config, limits: readerLimits(config.values) });
  }
  speak(session, jobs[0]!.config.values.lang?.value);
  return toPlan(
    withoutParent(withoutIgnored(jobs, session), options.parent, session),
    stdinName(files, options.stdinFilename, session),
    session,
  );
}

function toPlan(jobs: readonly Job[], stdin: string | undefined, { host: { files } }: Session): Plan {
  const byPath = new Map(jobs.map((job) => [job.path, job]));
  let byKey: ReadonlyMap<string, Job> | undefined;
  const jobOf = (path: string): Job => {
    const job = byPath.get(path);
    if (job) return job;
    byKey ??= new Map(jobs.map((known) => [files.identify(known.path), known]));
    return byKey.get(files.identify(path)) ?? jobs[0]!;
  };
  return { jobs, stdin, jobOf };
}

/** Without the files that their configuration ignores; that is said, and it is an error when none is left. */
function withoutIgnored(jobs: readonly Job[], session: Session): readonly Job[] {
  const kept = jobs.filter(({ config, path }) => !isIgnored(config, path, session));
  const count = jobs.length - kept.length;
  if (count === 0) return jobs;
  if (kept.length === 0) throw new Refusal('cli/all-ignored', { count, path: jobs[0]!.path });
  session.host.err(`gov-lint: ${session.say('cli/ignored', { count })}\n`);
  return kept;
}

/** A folder's tables are often checked together with the parent among them: it is left out, and that is said. */
function withoutParent(jobs: readonly Job[], parent: string | undefined, { host, say }: Session): readonly Job[] {
  if (parent === undefined || jobs.length < 2 || isReference(parent)) return jobs;
  const same = host.files.identify(parent.replace(/#[1-9]\d*$/, ''));
  const rest = jobs.filter(({ path }) => host.files.identify(path) !== same);
  if (rest.length < jobs.length) host.err(`gov-lint: ${say('cli/parent-left-out', { path: parent })}\n`);
  return rest;
}
