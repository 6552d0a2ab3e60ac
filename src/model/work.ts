/** Does a piece of work that the content of a file may draw out; throws OutOfTime where the file has had its time. */
export type Work = <Value>(job: () => Value) => Value;

/** A file has had its time: whoever loads, checks or compares it says so. */
export class OutOfTime extends Error {
  readonly seconds: number;

  constructor(seconds: number) {
    super(`not done within ${seconds} s`);
    this.seconds = seconds;
  }
}

/** For those who watch over no time. */
export const unwatched: Work = (job) => job();
