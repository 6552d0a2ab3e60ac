import { createDeadline, type Deadline } from '../../engine/deadline.ts';
import { READER_LIMITS } from '../../importers/limits.ts';
import { OutOfTime, unwatched, type Work } from '../../model/work.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** Watching over one more file takes some tenths of a millisecond, as much as checking 10 % of a table of 40 tasks: in a long run small tables go without. */
export const SMALL = 20_000;

/**
 * For a text that stands beside the tables, which is refused where it takes too long. One that is read before anything is
 * known of limits, as the configuration is, has the time of a file for itself.
 */
export function workOn(path: string, length: number, { host, say }: Session, ofRun?: Deadline): Work {
  const { milliseconds } = READER_LIMITS;
  const { within, clock } = host;
  const deadline = ofRun ?? (within && createDeadline({ milliseconds, from: SMALL, within, now: clock }));
  if (!deadline) return unwatched;
  return (job) => {
    try {
      return deadline.run(length, job);
    } catch (error) {
      if (!(error instanceof OutOfTime)) throw error;
      const reason = say('cli/text-out-of-time', { seconds: error.seconds });
      throw new Refusal('cli/unreadable', { place: path, reason });
    }
  };
}
