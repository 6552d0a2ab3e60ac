import { isAboutListAbove } from '../../text/about-list.ts';
import { stripBlanks } from '../../text/blanks.ts';
import type { OutlineStyle } from '../../text/numbering.ts';
import { opensTableNote } from '../../text/table-notes.ts';
import { startOfPlan } from '../notice/start-of-plan.ts';
import { type Entry, rankOf, saysWho, STYLES } from './entries.ts';
import { addTo } from '../../text/lists-by-key.ts';

/** What is longer is no heading without a number. */
const LONGEST = 30;

/**
 * Headings without a number: those that the file marks as headings, on the levels that it gives them, and lines by themselves between
 * tasks that are over, where one of them stands in front of the first task as well. Behind the last task they head nothing.
 */
export function withHeadings(entries: readonly Entry[]): Entry[] {
  const first = entries.findIndex(saysWho);
  const from = startOfPlan(entries.slice(0, Math.max(0, first)).map(({ line }) => line));
  const last = entries.findLastIndex(saysWho);
  const isInPlan = (at: number): boolean => at >= from && at < last;
  const marked = markedStyles(entries, isInPlan);
  const plain = marked.size > 0 ? new Set<number>() : plainHeadings(entries, isInPlan);
  return entries.map((entry, at) => {
    const style = plain.has(at) ? 'part' : isBare(entry) ? marked.get(levelOf(entry)) : undefined;
    return style && isInPlan(at) ? { ...entry, style, value: 0 } : entry;
  });
}

const levelOf = ({ line }: Entry): number => (typeof line.shape === 'number' ? line.shape : 0);

const isBare = (entry: Entry): boolean => entry.style === undefined && !saysWho(entry);

/** Each level one style inside the level above, or that of its numbers. A title that is a heading stands by itself. */
function markedStyles(entries: readonly Entry[], isInPlan: (at: number) => boolean): ReadonlyMap<number, OutlineStyle> {
  const levels = new Map<number, Entry[]>();
  for (const [at, entry] of entries.entries()) {
    const level = levelOf(entry);
    if (level === 0 || !isInPlan(at) || entry.isDutyLine) continue;
    addTo(levels, level, entry);
  }
  const styles = new Map<number, OutlineStyle>();
  let rank = -1;
  for (const [level, own] of [...levels].toSorted(([a], [b]) => a - b)) {
    if (rank < 0 && own.length === 1 && own[0]!.style === undefined && levels.size > 1) continue;
    const ranks = own.map(rankOf).filter((one) => one !== Infinity);
    rank = ranks.length > 0 ? Math.min(...ranks) : rank + 1;
    const style = STYLES[Math.min(rank, STYLES.length - 1)];
    if (style) styles.set(level, style);
  }
  return styles;
}

/**
 * 第一季度, 市场主体: directly in front of a numbered line, behind a task that has said who does it. Where none stands in front of the first
 * task, they are headings as long as most tasks have no such line: else it says what the task demands.
 */
function plainHeadings(entries: readonly Entry[], isInPlan: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  let isInFront = false;
  let isOver = false;
  let hasTasks = false;
  for (const [at, entry] of entries.entries()) {
    if (saysWho(entry)) [isOver, hasTasks] = [true, true];
    else if (entry.style !== undefined) isOver = false;
    const next = entries[at + 1];
    if (next?.style === undefined || !isInPlan(at) || !looksLikeHeading(entry) || (hasTasks && !isOver)) continue;
    if (!hasTasks) isInFront = at === 0 || entries[at - 1]!.style === undefined;
    found.add(at);
  }
  const tasks = entries.filter(({ style }, at) => style !== undefined && isInPlan(at)).length;
  return (isInFront ? found.size > 1 : found.size * 2 < tasks) ? found : new Set();
}

function looksLikeHeading(entry: Entry): boolean {
  const plain = stripBlanks(entry.line.text);
  return (
    isBare(entry) &&
    plain.length <= LONGEST &&
    !/[。；，、：:]/.test(plain) &&
    !opensTableNote(plain) &&
    !isAboutListAbove(plain)
  );
}
