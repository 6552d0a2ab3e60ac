import { READER_LIMITS, type ReaderLimits } from '../../importers/limits.ts';
import { complain } from '../output/complain.ts';
import type { Session } from '../run.ts';
import type { ConfigValues } from './config-values.ts';

/**
 * How many times the default a configuration may allow by itself: tables four times as long as any that was seen, still
 * within a minute or two and two gigabytes. It comes with the tables, and these may come from anybody.
 */
const MOST_RAISED = 4;

/** What whoever calls the program sets to let a configuration allow more. */
const RAISING = 'GOV_LINT_RAISE_LIMITS';

/** What the configuration says about reading office files. */
export function readerLimits({ limits }: ConfigValues): Partial<ReaderLimits> {
  return Object.fromEntries(limits.map(({ value: { key, most } }) => [key, most]));
}

/** The exit status after a complaint about limits that are not the configuration's to raise; undefined where there are none. */
export function complainOfLimits({ limits }: ConfigValues, { host, say }: Session): number | undefined {
  if (host.env[RAISING] === 'on') return undefined;
  let status: number | undefined;
  for (const { value, origin } of limits) {
    const hardest = MOST_RAISED * READER_LIMITS[value.key];
    if (value.most <= hardest) continue;
    const data = { place: origin(), key: value.key, value: value.most, limit: hardest, variable: RAISING };
    status = complain(host, say, 'cli/config-limit', data);
  }
  return status;
}
