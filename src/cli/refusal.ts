import type { Json } from '../model/finding.ts';
import type { FileFault } from '../model/files.ts';
import { OutOfTime } from '../model/work.ts';
import { EXIT } from './host.ts';
import type { Session } from './session.ts';

/** A sentence of the catalogue with what it says. */
export interface Said {
  id: string;
  data: Readonly<Record<string, Json>>;
}

/** A file that is something else altogether has a fault in every line. */
const MOST_SAID = 20;

/**
 * Why a call is not done: wrong usage, a wrong configuration, a file that cannot be read or written. Thrown wherever that
 * turns out, so that nothing on the way hands it on, and caught in this file alone.
 */
export class Refusal extends Error {
  readonly said: readonly Said[];
  readonly status: number;

  constructor(id: string, data: Readonly<Record<string, Json>> = {}, status: number = EXIT.wrong) {
    super(id);
    this.said = [{ id, data }];
    this.status = status;
  }

  /** Several things at once, each in a line of its own: the faults of a file, as many as people repair before they look again. */
  static ofAll(said: readonly Said[]): Refusal {
    const refusal = new Refusal(said[0]!.id);
    if (said.length <= MOST_SAID) return Object.assign(refusal, { said });
    return Object.assign(refusal, { said: [...said.slice(0, MOST_SAID), { id: 'cli/more-faults', data: {} }] });
  }
}

/** Does something; what takes too long is refused. */
export async function refusingLateness<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OutOfTime) throw new Refusal('import/check-out-of-time', { seconds: error.seconds });
    throw error;
  }
}

/** Does something, or gives why it was refused. */
export async function attempt<Value>(work: () => Promise<Value>): Promise<{ value: Value } | { refusal: Refusal }> {
  try {
    return { value: await work() };
  } catch (error) {
    if (error instanceof Refusal) return { refusal: error };
    throw error;
  }
}

/** Does something; where it is refused, says why on standard error and gives the exit status. */
export async function complaining<Value>(
  session: Session,
  work: () => Promise<Value>,
): Promise<{ value: Value } | { status: number }> {
  const done = await attempt(work);
  if ('value' in done) return done;
  const { said, status } = done.refusal;
  for (const { id, data } of said) session.host.err(`gov-lint: ${session.say(id, data)}\n`);
  return { status };
}

/** Why a file that the call needs cannot be read; `place` is where it was asked for, `limit` what was allowed. */
export function unreadableFile(
  path: string,
  { fault, limit, place }: { fault: FileFault; limit: number; place?: string },
  { say }: Session,
): Refusal {
  const reason = say(`file/${fault}`, { limit: limit / 1024 / 1024 });
  return new Refusal('cli/cannot-read', { path, reason, ...(place !== undefined && { place }) });
}
