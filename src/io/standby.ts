import { statSync } from 'node:fs';
import { codeOf } from './file-fault.ts';
import { forgetPlaces } from './root.ts';

/** Stands by while files are edited, until somebody ends it. */
export interface Standby {
  /**
   * Tells one state of a file from another without opening it; empty where nothing is. Looking again and again is what works
   * everywhere: what the system tells by itself (fs.watch) loses a file that an editor replaces, and stays silent on network drives.
   */
  stampOf(path: string): string;
  /**
   * Begins another round: gives up what is remembered of the file system. From now on a signal ends it at once, for it listens to nothing
   * before it is through; false when one came in before.
   */
  begin(): Promise<boolean>;
  /** Waits; false when it is to end. */
  pause(milliseconds: number): Promise<boolean>;
  /** The status to end with, also where nobody reads on while something else is done. */
  status: number;
  /** Local time, HH:MM:SS. */
  time(): string;
}

/** Ended before there was any result, as shells say it of Ctrl-C. */
const BROKEN_OFF = 130;

export function openStandby(): Standby {
  let wake: ((goesOn: boolean) => void) | undefined;
  let isEnding = false;
  let isWaiting = false;
  const end = (): void => {
    isEnding = true;
    wake?.(false);
  };
  const interrupted = (): void => {
    // The terminal shows ^C, and what follows belongs on a line of its own.
    if (process.stderr.isTTY) process.stderr.write('\n');
    end();
  };
  // Nobody reads on: `… | head`.
  process.stdout.on('error', () => {
    if (!isWaiting) process.exit(standby.status);
    end();
  });
  const standby: Standby = {
    status: BROKEN_OFF,
    stampOf(path) {
      try {
        const found = statSync(path, { throwIfNoEntry: false });
        // Not the number of the file: some network drives give another each time.
        return found ? `${found.mode} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : '';
      } catch (error) {
        // A link in a circle, a folder that was closed: something else than nothing, and than what stood there.
        return codeOf(error);
      }
    },
    async begin() {
      // One turn of the event loop hands over what came in: taken off before, its listener would never hear of it.
      await new Promise(setImmediate);
      isWaiting = false;
      process.off('SIGINT', interrupted).off('SIGTERM', end);
      forgetPlaces();
      return !isEnding;
    },
    async pause(milliseconds) {
      if (!isWaiting) process.on('SIGINT', interrupted).on('SIGTERM', end);
      isWaiting = true;
      if (isEnding) return false;
      let timer: NodeJS.Timeout | undefined;
      const goesOn = await new Promise<boolean>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, milliseconds, true);
      });
      clearTimeout(timer);
      wake = undefined;
      return goesOn;
    },
    time: () => new Date().toTimeString().slice(0, 8),
  };
  return standby;
}
