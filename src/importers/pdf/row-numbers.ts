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

/** Numbers that stand one below the other and go on by one; `areTasks` leaves out those of paragraphs beside a title. */
export function anchorsIn(columns: readonly (readonly TextLine[])[], areTasks = false): Anchor[] {
  const chains = columns.slice(0, NUMBERED).map((lines, column) => {
    const chain: Anchor[] = [];
    for (const [at, { text, top, bottom }] of lines.entries()) {
      if (areTasks && column > 0 && !BARE_NUMBER.test(text.trim())) continue;
      const last = chain.at(-1)?.value;
      const value = Number(NUMBER.exec(text.trim())?.[1] ?? NaN);
      if (Number.isInteger(value) && (last === undefined || value === last + 1)) chain.push({ value, top, bottom });
      else if (last !== undefined && last + 1 === wrappedNumber(lines, at))
        chain.push({ value: last + 1, top, bottom });
    }
    // A list within what a title in front of it demands.
    if (column > 0 && !lines.some(isBareNumber) && isList(chain, lines)) return [];
    return chain;
  });
  return chains.toSorted((a, b) => b.length - a.length)[0] ?? [];
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

/** A number that opens a title stands at its top: the title is in the middle of its row. */
export function wholeTitle(anchor: Anchor, columns: readonly (readonly TextLine[])[], pitch: number): Span {
  const lines = columns.find((own) => own.some((line) => isAt(line, anchor) && !isBareNumber(line)));
  let { bottom } = anchor;
  for (const line of lines?.slice(lines.findIndex((one) => isAt(one, anchor)) + 1) ?? []) {
    if (line.bottom - bottom > pitch * 1.2 || NUMBER.test(line.text.trim())) break;
    bottom = line.bottom;
  }
  return { top: anchor.top, bottom };
}

function isAt(line: TextLine, { top, value }: Anchor): boolean {
  return line.top === top && Number(NUMBER.exec(line.text.trim())?.[1]) === value;
}
