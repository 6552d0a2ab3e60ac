import { stripBlanks } from '../../text/blanks.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { tearOf, unitWeight } from './evidence.ts';

/** A line that ended this much earlier than the longest had room for what begins the next: nobody wrapped it. */
const ROOM = 2;
/** Both sides of a line's end look like names of units. */
const NAME = 0.6;
/** 事处, 公室, 分局: what is left of a name that was wrapped is shorter than any name. */
const SHORTEST_NAME = 3;

/**
 * A cell of units with a separator for each line break that parts two units; one inside a name stays. Length is kept.
 * A line is wrapped where it is full; one that ends earlier was ended by hand.
 */
export function partLines(cell: string, vocabulary: Vocabulary): string {
  if (!cell.includes('\n')) return cell;
  const lines = cell.split('\n');
  const sizes = lines.map((line) => stripBlanks(line).length);
  const longest = Math.max(...sizes);
  let parted = lines[0]!;
  for (let at = 1; at < lines.length; at++) {
    const isEnded = sizes[at - 1]! + ROOM <= longest;
    parted += (partsUnits(lines[at - 1]!, lines[at]!, isEnded, vocabulary) ? '、' : '\n') + lines[at]!;
  }
  return parted;
}

function partsUnits(before: string, next: string, isEnded: boolean, vocabulary: Vocabulary): boolean {
  const end = /(?<![^、，,；;\s])[^、，,；;\s]*$/.exec(before.trimEnd())![0];
  const begin = /^[^、，,；;\s]*/.exec(next.trimStart())![0];
  // 县 | 人社局: a level by itself names nobody.
  if (end.length < 2 || begin === '') return false;
  // （负责专题建设） goes with the unit in front of it.
  if (/^[（(]/.test(begin)) return false;
  // 各县（市）| 区政府: the bracket is open to both sides.
  if (/[（(][^（()）]*$/.test(before) || /^各?[县区市旗]?[（(][^（()）]*[）)]$/.test(end)) return false;
  const first = withoutNote(begin);
  if (isEnded) return tearOf(end, first, vocabulary) < NAME;
  const isNamed = unitWeight(withoutNote(end), vocabulary) >= NAME || /[）)]$/.test(end);
  // 各中小学: no name goes on with what stands for many.
  if (isNamed && /^各./.test(first)) return true;
  return isNamed && first.length >= SHORTEST_NAME && unitWeight(first, vocabulary) >= NAME;
}

/** 管委会（负责市级专区）: a note, closed or not, is no part of the name. */
const withoutNote = (name: string): string => name.replace(/[（(][^（()）]*[）)]?$/, '');
