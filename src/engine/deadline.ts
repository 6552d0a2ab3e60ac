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
  /** The time of another file begins. */
  start(): void;
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
  return {
    get isPassed() {
      return isPassed;
    },
    start() {
      left = milliseconds;
      begun = now();
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
