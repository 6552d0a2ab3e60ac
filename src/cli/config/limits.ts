import { READER_LIMITS, type ReaderLimits } from '../../importers/limits.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
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

/** Refuses limits that are not the configuration's to raise. */
export function refuseRaisedLimits({ limits }: ConfigValues, { host }: Session): void {
  if (host.env[RAISING] === 'on') return;
  const said = limits.flatMap(({ value: { key, most }, origin }) => {
    const limit = MOST_RAISED * READER_LIMITS[key];
    return most > limit
      ? [{ id: 'cli/config-limit', data: { place: origin(), key, value: most, limit, variable: RAISING } }]
      : [];
  });
  if (said.length > 0) throw Refusal.ofAll(said);
}
