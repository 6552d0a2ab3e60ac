import type { Host } from '../host.ts';

/** Of longer files together no more is kept: a folder of scans must not fill the memory. */
const MOST_BYTES = 256 * 1024 * 1024;

interface Kept {
  question: string;
  bytes: Uint8Array;
  result: object;
}

/**
 * Readers of office files that give the same answer for the same bytes without reading again: that takes longer than all
 * the rest of a check. What a round did not ask for is forgotten after it.
 */
export function readingOnce(host: Host): { readers: Pick<Host, 'readApart' | 'convert'>; nextRound(): void } {
  let [before, now]: [Kept[], Kept[]] = [[], []];

  async function once<Result extends object>(
    question: string,
    bytes: Uint8Array,
    read: () => Promise<Result>,
  ): Promise<Result> {
    const known = [...now, ...before].find((kept) => kept.question === question && isSame(kept.bytes, bytes));
    // It is what `read` gave for the same question.
    const result = (known?.result as Result | undefined) ?? (await read());
    const held = now.reduce((sum, kept) => sum + kept.bytes.length, bytes.length);
    if (!('fault' in result) && held <= MOST_BYTES && !now.some((kept) => kept.result === result))
      now.push({ question, bytes, result });
    return result;
  }

  const { readApart, convert } = host;
  return {
    readers: {
      ...(readApart && {
        readApart: (format, bytes, limits) =>
          once(`read ${format} ${JSON.stringify(limits)}`, bytes, () => readApart(format, bytes, limits)),
      }),
      ...(convert && {
        convert: (bytes, options) => once(`convert ${JSON.stringify(options)}`, bytes, () => convert(bytes, options)),
      }),
    },
    nextRound: () => void ([before, now] = [now, []]),
  };
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
