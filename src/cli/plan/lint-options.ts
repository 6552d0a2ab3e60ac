import { vocabulary } from '../../../rules/names/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import type { Deadline, LintOptions } from '../../engine/lint.ts';
import { READER_LIMITS } from '../../importers/limits.ts';
import { policyLoader, tablePolicies } from '../config/policies.ts';
import { type CallOptions, optionSource } from '../config/table-options.ts';
import type { Session } from '../session.ts';
import type { Plan } from './plan.ts';

/** From so many files on, a run takes seconds. */
const MANY_FILES = 50;

/** What the engine is told about the jobs of a plan: rules, policies and limits of each, by its configuration. */
export async function lintOptionsOf(
  { jobs, jobOf }: Plan,
  options: CallOptions,
  session: Session,
): Promise<LintOptions> {
  const { host } = session;
  if (jobs.length >= MANY_FILES) host.expectLongRun?.();
  const load = policyLoader(session);
  const source = await optionSource([...new Set(jobs.map(({ config }) => config))], options, load, session);
  return {
    optionsFor: async (loaded) => source.optionsFor(jobOf(loaded.file.path).config, loaded),
    knownRules: [...rules.map((rule) => rule.id), ...readerIds(session)],
    policyNamed: tablePolicies(load, session),
    vocabulary,
    today: host.today,
    ...(host.within && { deadline: deadlineOf(host.within, jobs) }),
  };
}

/** Watching over one more file takes 0.12 ms, as much as checking 4 % of a table of 40 tasks: in a long run small tables go without. */
const SMALL = 20_000;

function deadlineOf(within: Deadline['within'], jobs: Plan['jobs']): Deadline {
  const { milliseconds } = { ...READER_LIMITS, ...jobs[0]!.limits };
  return { milliseconds, from: jobs.length < MANY_FILES ? 0 : SMALL, within };
}

/** Ids of what readers say, which exceptions may speak of too. */
function readerIds({ catalogue }: Session): string[] {
  return Object.keys(catalogue).filter((id) => id.startsWith('import/') && !id.includes('#'));
}
