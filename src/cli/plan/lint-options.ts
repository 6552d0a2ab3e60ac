import { vocabulary } from '../../../rules/names/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import type { Deadline } from '../../engine/deadline.ts';
import type { LintOptions } from '../../engine/lint.ts';
import { policyLoader, tablePolicies } from '../config/policies.ts';
import { type CallOptions, optionSource } from '../config/table-options.ts';
import { readerIds } from '../../messages/catalogue.ts';
import type { Session } from '../session.ts';
import { MANY_FILES, type Plan } from './plan.ts';

/** What the engine is told about the jobs of a plan: rules and policies of each, by its configuration. */
export async function lintOptionsOf(
  { jobs, jobOf }: Plan,
  options: CallOptions,
  session: Session,
  deadline?: Deadline,
): Promise<LintOptions> {
  const { host } = session;
  if (jobs.length >= MANY_FILES) host.expectLongRun?.();
  const load = policyLoader(session, deadline);
  const source = await optionSource([...new Set(jobs.map(({ config }) => config))], options, load, session);
  return {
    optionsFor: async (loaded) => source.optionsFor(jobOf(loaded.file.path).config, loaded),
    knownRules: [...rules.map((rule) => rule.id), ...readerIds()],
    policyNamed: tablePolicies(load, session),
    vocabulary,
    today: host.today,
    ...(deadline && { deadline }),
  };
}
