import { createDeadline, type Deadline } from '../../engine/deadline.ts';
import { READER_LIMITS } from '../../importers/limits.ts';
import type { Host } from '../host.ts';
import { MANY_FILES, type Plan } from '../plan/plan.ts';
import { SMALL } from './work-on.ts';

/** The time that each file of a plan may take; undefined where the host cannot break anything off. */
export function openDeadline({ within, clock }: Host, { jobs }: Pick<Plan, 'jobs'>): Deadline | undefined {
  const { milliseconds } = { ...READER_LIMITS, ...jobs[0]!.limits };
  return within && createDeadline({ milliseconds, from: jobs.length < MANY_FILES ? 0 : SMALL, within, now: clock });
}
