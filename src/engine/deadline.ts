import { OutOfTime } from '../model/work.ts';

export interface DeadlineOptions {
  /** For one file: reading it and those above it, tracing, checking, suppressing. */
  milliseconds: number;
  /** Files of fewer characters are not watched over: what is done in linear time is done with them in some milliseconds. */
  from: number;
  /** Does something and breaks it off when it takes longer. */
  within<Value>(milliseconds: number, job: () => Value): { value: Value } | 'time';
  /** Milliseconds since some fixed moment. */
  now(): number;
}

export interface Deadline {
  /** Once a job was broken off nothing more is done: it may have left half of something that the next would build upon. */
  readonly isPassed: boolean;
  /** The time of another file begins; in rounds, what is left of it goes on. */
  start(path: string): void;
  /** Work that comes back to its files again and again: each has the time of one file for all of it. */
  inRounds<Value>(work: () => Promise<Value>): Promise<Value>;
  /** Does work on content of `size` in what is left of the time; throws OutOfTime. */
  run<Value>(size: number, job: () => Value): Value;
  /** Throws OutOfTime where what was waited for, disks and programs included, took many times the time of a file. */
  wait(): void;
}

/**
 * Files beside a table that are read for a document number, each in a thread or by a program of its own, count for nothing:
 * a folder of documents that are made to be slow would hold a check up for hours. Forty long PDFs are read within it.
 */
const MOST_WAITING = 10;

/** One time for all that is done with a file, however many pieces it is done in; waiting for disks and programs does not count. */
export function createDeadline({ milliseconds, from, within, now }: DeadlineOptions): Deadline {
  let left = milliseconds;
  let isPassed = false;
  let begun = now();
  let current: string | undefined;
  /** What the rounds have left of the time of each file. */
  let rounds: Map<string, number> | undefined;
  return {
    get isPassed() {
      return isPassed;
    },
    start(path) {
      if (current !== undefined) rounds?.set(current, left);
      current = path;
      left = rounds?.get(path) ?? milliseconds;
      begun = now();
    },
    async inRounds(work) {
      current = undefined;
      rounds = new Map();
      try {
        return await work();
      } finally {
        rounds = undefined;
      }
    },
    wait() {
      const most = MOST_WAITING * milliseconds;
      if (now() - begun > most) throw new OutOfTime(most / 1000);
    },
    run(size, job) {
      if (!isPassed) {
        if (size < from) return job();
        const began = now();
        const done = within(left, job);
        left = Math.max(1, left - (now() - began));
        if (done !== 'time') return done.value;
        isPassed = true;
      }
      throw new OutOfTime(milliseconds / 1000);
    },
  };
}
