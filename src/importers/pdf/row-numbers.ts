import type { Span } from './span.ts';
import type { TextLine } from './text-lines.ts';

/** A line that a number opens: 12, 12. or 12、. */
export interface Anchor extends Span {
  value: number;
}

/** Numbers stand in one of the first columns. */
export const NUMBERED = 2;

const BARE_NUMBER = /^\d{1,4}[.．、]?$/;
const NUMBER = /^[（(]?(\d{1,4})(?:[)）.．、,，](?!\d)|$)/;

interface Counting {
  /** Leaves out numbers of paragraphs beside a title. */
  areTasks?: boolean;
  /** The least that the first may be. */
  next?: number | undefined;
  /** The table goes on on the next page, which may cut a number too wide for its column. */
  isOpenBelow?: boolean;
  /** Below a heading numbers may begin again. */
  headings?: readonly Span[];
}

/** Numbers that stand one below the other and go on by one. */
export function anchorsIn(
  columns: readonly (readonly TextLine[])[],
  { areTasks = false, next = 0, isOpenBelow = false, headings = [] }: Counting = {},
): Anchor[] {
  const chains = columns.slice(0, NUMBERED).map((lines, column) => {
    const chain: Anchor[] = [];
    for (const [at, { text, top, bottom }] of lines.entries()) {
      if (areTasks && column > 0 && !BARE_NUMBER.test(text.trim())) continue;
      const last = chain.at(-1);
      const value = Number(NUMBER.exec(text.trim())?.[1] ?? NaN);
      const due = last ? last.value + 1 : next;
      const isNext = last === undefined ? value >= next : value === due;
      const isAnew = value === 1 && headings.some((one) => one.top > (last?.top ?? -Infinity) && one.top < top);
      const isCut = isOpenBelow && at === lines.length - 1 && isPartOf(text, due);
      if (isNext || isAnew) chain.push({ value, top, bottom });
      else if (isCut || due === wrappedNumber(lines, at)) chain.push({ value: due, top, bottom });
    }
    // A list within what a title in front of it demands.
    if (column > 0 && !lines.some(isBareNumber) && isList(chain, lines)) return [];
    return chain;
  });
  return chains.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** 1 of 12. */
function isPartOf(text: string, value: number): boolean {
  const whole = String(value);
  return /^\d+$/.test(text) && text.length < whole.length && whole.startsWith(text);
}

/** 1 above 2 is 12 in a column too narrow for two digits. */
function wrappedNumber(lines: readonly TextLine[], at: number): number | undefined {
  const [line, below] = [lines[at]!, lines[at + 1]];
  const isClose = below !== undefined && below.top - line.bottom < line.size;
  return isClose && /^\d$/.test(line.text) && /^\d[.．、]?$/.test(below.text)
    ? Number.parseInt(line.text + below.text, 10)
    : undefined;
}

function isBareNumber({ text }: TextLine): boolean {
  return BARE_NUMBER.test(text.trim());
}

/** Most of its numbers follow close upon the words above: titles of rows stand apart. */
function isList(chain: readonly Anchor[], lines: readonly TextLine[]): boolean {
  const close = chain.filter(({ top }) => {
    const at = lines.findIndex((line) => line.top === top);
    return at > 0 && top - lines[at - 1]!.bottom < lines[at]!.size;
  });
  return close.length * 2 >= chain.length;
}
