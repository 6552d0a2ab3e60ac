import type { OutlineStyle } from '../../text/numbering.ts';
import { type Entry, rankOf, saysWho, STYLES } from './entries.ts';

/** What stands below each line of a running text, up to the next line of its rank or an outer one. */
export interface Outline {
  /** Of the tasks' numbering. */
  rank: number;
  /** Duties are said at a line or below it. */
  saysWho(at: number): boolean;
  /** What a line of an outer numbering is. */
  outerKind(at: number): 'heading' | 'item';
  /** What a line of the tasks' numbering is. */
  kindOf(at: number): 'heading' | 'item';
  /** A point that is a task of its own. */
  isPoint(at: number): boolean;
  /** Where a part such as 总体要求 ends that gives nobody anything to do; undefined for other lines. */
  endOfGeneralPart(at: number): number | undefined;
}

/**
 * The parts around the tasks that a plan has by custom: 总体要求 (指导思想, 基本原则, 目标) in front, 保障措施 (组织领导, 工作要求) behind.
 */
const GENERAL =
  /^(?:总体(?:要求|思路|目标|思想)|指导思想|基本(?:原则|思路)|(?:主要|工作|总体|发展|年度|预期|整改)?目标(?:任务)?|(?:组织|工作|落实|实施|政策|强化|加强)?保障(?:措施|机制)?|(?:加强)?组织(?:领导|实施|保障|推进)|(?:工作|有关|相关|几点|落实|纪律|报送|推进)?要求|附则)$/;

/** Computed once, from the last line up: each line is looked at once for each rank. */
export function outlineOf(entries: readonly Entry[], style: OutlineStyle): Outline {
  const rank = STYLES.indexOf(style);
  const { ends, heads } = nesting(entries);
  const said = entries.map(saysWho);
  const before: number[] = [0];
  for (const one of said) before.push(before.at(-1)! + (one ? 1 : 0));
  const saidBelow = (at: number): boolean => before[ends[at]!]! > before[at]!;
  const points = entries.map((entry, at) => (rankOf(entry) <= rank ? pointsBelow(entries, at, ends[at]!) : undefined));
  const styles = new Set(points.map((found) => found && haveMostSaid(found) && found.style));
  // A list of one is a list where others of its numbering are.
  const pointsSayWho = (at: number): boolean => {
    const found = points[at];
    return found !== undefined && (haveMostSaid(found) || (isOne(found) && styles.has(found.style)));
  };
  return {
    rank,
    saysWho: saidBelow,
    outerKind(at) {
      // A heading that says who does it, and has no task below, is a task; who leads them may stand with a heading of any.
      for (let next = entries[at]!.namesLeaders ? at + 1 : at; next < ends[at]!; next++) {
        if (next > at && rankOf(entries[next]!) <= rank) return 'heading';
        if (said[next]) return 'item';
      }
      return said[at] ? 'item' : 'heading';
    },
    // A task whose points each say who does them is their heading.
    kindOf: (at) => (pointsSayWho(at) ? 'heading' : 'item'),
    isPoint(at) {
      const head = heads[at]!;
      return entries[at]!.style !== undefined && head >= 0 && rankOf(entries[head]!) <= rank && pointsSayWho(head);
    },
    endOfGeneralPart(at) {
      const { line, wordsAt } = entries[at]!;
      const words = line.text.slice(wordsAt).replace(/[。：:].*$/s, '');
      return GENERAL.test(words.replace(/\s/g, '')) && !saidBelow(at) ? ends[at] : undefined;
    },
  };
}

/** For each line, where what stands below it ends, and which line it stands below; -1: none. */
function nesting(entries: readonly Entry[]): { ends: number[]; heads: number[] } {
  const ends: number[] = Array.from({ length: entries.length }, () => entries.length);
  const heads: number[] = Array.from({ length: entries.length }, () => -1);
  const open: number[] = [];
  for (const [at, entry] of entries.entries()) {
    if (entry.style !== undefined) {
      while (open.length > 0 && rankOf(entries[open.at(-1)!]!) >= rankOf(entry)) ends[open.pop()!] = at;
    }
    heads[at] = open.at(-1) ?? -1;
    if (entry.style === undefined) ends[at] = at + 1;
    else open.push(at);
  }
  return { ends, heads };
}

/** The numbered lines below a line: `style` of the first, and how many say who does them. */
interface Points {
  style: OutlineStyle | undefined;
  count: number;
  hits: number;
}

/** At least two of them, and most. */
const haveMostSaid = ({ count, hits }: Points): boolean => hits > 1 && hits * 2 > count;
const isOne = ({ count, hits }: Points): boolean => count === 1 && hits === 1;

function pointsBelow(entries: readonly Entry[], at: number, end: number): Points {
  let style: OutlineStyle | undefined;
  let count = 0;
  let hits = 0;
  let isOpen = false;
  for (let next = at + 1; next < end; next++) {
    const entry = entries[next]!;
    if (entry.style !== undefined) {
      style ??= entry.style;
      count += 1;
      isOpen = true;
    }
    if (!isOpen || !saysWho(entry)) continue;
    hits += 1;
    isOpen = false;
  }
  return { style, count, hits };
}
