import type { WriteFault } from '../model/files.ts';
import { writeFaultOf } from './file-fault.ts';

/** Standard output, which may be a pipe whose reader leaves early (`… | head`) or a file on a full disk. */
export function standardOutput(): {
  out(text: string): void;
  taken(): Promise<unknown> | undefined;
  outFault(): Promise<WriteFault | undefined>;
} {
  const { stdout } = process;
  let fault: WriteFault | undefined;
  stdout.on('error', (error) => (fault ??= writeFaultOf(error)));
  return {
    out(text) {
      if (!fault) stdout.write(text);
    },
    taken() {
      if (fault || !stdout.writableNeedDrain) return undefined;
      return new Promise<void>((resolve) => {
        const go = (): void => {
          stdout.off('drain', go).off('close', go);
          resolve();
        };
        // A reader that leaves drains nothing any more.
        stdout.on('drain', go).on('close', go);
      });
    },
    async outFault() {
      if (!fault) await new Promise<void>((resolve) => stdout.write('', () => setImmediate(resolve)));
      // The status of the check is what the rest of a pipeline goes by, whether or not the report was read to its end.
      return fault === 'no-reader' ? undefined : fault;
    },
  };
}
