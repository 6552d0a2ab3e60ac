import { COUNTED } from './numbering.ts';
import { foldWidths } from './widths.ts';

/** 1.1 or 2-3 in front of words: a number of two or three parts. */
export interface PartedNumber {
  parts: readonly number[];
  /** Offset of the words behind it. */
  end: number;
}

/** 任务1.1: what is counted may stand in front. */
const PARTED = new RegExp(
  `^\\s*${COUNTED}?\\s*(\\d{1,2}(?:[.．\\-－—–]\\d{1,2}){1,2})(?:[.、．:]|\\s)*(?=[^\\s\\d.%])`,
);

/** The number of several parts that a line begins with; 1.5倍 looks the same, so ask `arePartedNumbers` about all of them. */
export function readPartedNumber(text: string): PartedNumber | undefined {
  const found = PARTED.exec(foldWidths(text.slice(0, 60)));
  return found ? { parts: found[1]!.split(/[^\d]/).map(Number), end: found[0].length } : undefined;
}

/** Numbers of one list rise from its first, x.1; the decimals of sentences do not. */
export function arePartedNumbers(numbers: readonly PartedNumber[]): boolean {
  if (numbers.length < 2 || numbers[0]!.parts.at(-1) !== 1) return false;
  return numbers.every(({ parts }, at) => at === 0 || isBelow(numbers[at - 1]!.parts, parts));
}

function isBelow(before: readonly number[], parts: readonly number[]): boolean {
  for (let at = 0; at < Math.max(before.length, parts.length); at++) {
    const step = (parts[at] ?? 0) - (before[at] ?? 0);
    if (step !== 0) return step > 0;
  }
  return false;
}

const WHOLE = new RegExp(`^${COUNTED}?\\s*(\\d{1,3}(?:[.\\-－—–]\\d{1,3}){1,3})[.、]?$`);

/** A cell that holds such a number and nothing else, written with . or -. Expects folded widths. */
export function wholePartedNumber(plain: string): string | undefined {
  return WHOLE.exec(plain)?.[1]!.replace(/[－—–]/g, '-');
}
