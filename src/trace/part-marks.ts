import { COUNTING_CHARACTERS, readNumeral } from '../text/numerals.ts';
import type { RowParts } from './row-parts.ts';

const NUMERAL = `\\d{1,2}|[${COUNTING_CHARACTERS}]{1,2}`;
/** （一）, (1), （上）, ①, and 之一 where nothing goes on behind it (之一段). */
const MARK = new RegExp(
  `[（(]\\s*(${NUMERAL}|[上中下])\\s*[）)]|之(${NUMERAL})(?=\\s*(?:[。；;：:！!？?\\n]|$))|([①-⑳])`,
  'u',
);
/** Where a title has a cell of its own nothing else can follow, and a bare number will do: 防汛准备1, 防汛准备-2. */
const BARE_MARK = new RegExp(`[-—–－·\\s]?(${NUMERAL})\\s*$`, 'u');
const TITLE_ENDS = /^[^。；;：:！!？?\n]*$/;

/** What a title says before the mark that counts it, and its count. */
interface Counted {
  name: string;
  count: number;
  /** Offset behind the mark. */
  end: number;
}

/**
 * A task that an office divided is counted: 防汛准备（一）, 防汛准备（二）. The rows of such a series carry one title, which the mark is no
 * part of. Counted from one, a series is the table's own division, unless the other table has the same one: then the count tells which
 * row is meant.
 */
export function withoutPartMarks(rows: readonly RowParts[], others: readonly RowParts[]): readonly RowParts[] {
  const counted = rows.map(countedIn);
  const series = seriesOf(counted);
  if (series.size === 0) return rows;
  for (const name of seriesOf(others.map(countedIn))) series.delete(name);
  return rows.map((row, index) => {
    const own = counted[index];
    if (own === undefined || !series.has(own.name)) return row;
    const named = own.name.length;
    if (row.oneCell === '') return { ...row, named };
    const remark = row.requirement.slice(row.oneCell.length - row.title.length);
    return { ...row, title: row.oneCell.slice(0, own.end), requirement: row.oneCell.slice(own.end) + remark, named };
  });
}

function countedIn({ title, oneCell }: RowParts): Counted | undefined {
  const mark = MARK.exec(title);
  const found = mark && (oneCell !== '' || mark.index + mark[0].length === title.trimEnd().length) ? mark : undefined;
  const last = found ?? (oneCell === '' ? BARE_MARK.exec(title) : null);
  if (!last) return undefined;
  const name = title.slice(0, last.index);
  if (name === '' || !TITLE_ENDS.test(name)) return undefined;
  return { name, count: valueOf(last.slice(1).find((part) => part !== undefined)!), end: last.index + last[0].length };
}

function valueOf(count: string): number {
  const place = '上中下'.indexOf(count);
  if (place >= 0) return place + 1;
  const circled = count.codePointAt(0)! - 0x245f;
  return circled > 0 && circled <= 20 ? circled : readNumeral(count)!;
}

/** The names that are counted one, and then on. */
function seriesOf(rows: readonly (Counted | undefined)[]): Set<string> {
  const counts = new Map<string, Set<number>>();
  for (const row of rows) {
    if (row) counts.set(row.name, (counts.get(row.name) ?? new Set()).add(row.count));
  }
  return new Set([...counts].filter(([, found]) => found.has(1) && found.size > 1).map(([name]) => name));
}
