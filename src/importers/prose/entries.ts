import { type DutyGroup, dutyGroups, isDutyLabel } from '../../text/duty-groups.ts';
import { answersForTasks } from '../../text/about-list.ts';
import { findLabels } from '../../text/labels.ts';
import { isListed, tickOf, withoutBullet, withoutOpening } from '../../text/marks.ts';
import { type OutlineStyle, readNumbering } from '../../text/numbering.ts';
import { readPartedNumber } from '../../text/parted-numbers.ts';
import { readDuties } from '../../text/roles.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Paragraph } from '../grid/grid.ts';
import { part, type Stretch } from './stretch.ts';

/** A paragraph of running text with what it says of the tasks. */
export interface Entry {
  line: Paragraph;
  /** Of the number that it begins with. */
  style: OutlineStyle | undefined;
  value: number | undefined;
  /** Where the words behind the number begin. */
  wordsAt: number;
  /** Words that say who does what stands here. */
  groups: readonly DutyGroup[];
  /** Holds nothing else. */
  isDutyLine: boolean;
  /** Nobody but persons who answer for tasks: its own, or those below it. */
  namesLeaders: boolean;
  /** Who does it, as a line above says of all tasks below it. */
  held?: readonly Stretch[];
  /** A heading that says so: the words to leave out of it. */
  heldBelow?: readonly DutyGroup[];
  /** Behind the name of a field that says what to do, 工作要求：. */
  demandAt?: number;
  /** Room in front of the line. */
  room: number;
  /** The box of a list that was ticked: the task is done. */
  tick?: Stretch;
}

/** From the outermost to the innermost (GB/T 9704-2012, 7.3.3). */
export const STYLES: readonly OutlineStyle[] = [
  'part',
  'chapter',
  'section',
  'item',
  'parted',
  'subitem',
  'bullet',
  'point',
];

/** Smaller is further out; Infinity without a number. */
export function rankOf({ style }: Entry): number {
  return style === undefined ? Infinity : STYLES.indexOf(style);
}

/** `isParted`: 1.1 at the head of a line is a number, no decimal. */
export function entryOf(written: Paragraph, isParted: boolean, vocabulary: Vocabulary): Entry {
  const line = withoutListMark(written, vocabulary);
  const { text } = line;
  const tick = tickOf(written.text);
  const parted = isParted ? readPartedNumber(text) : undefined;
  const numbering = parted
    ? { style: 'parted' as const, value: parted.parts.at(-1)!, end: parted.end }
    : (readNumbering(text) ??
      (isListed(written.text) || written.shape === 'item'
        ? { style: 'bullet' as const, value: 0, end: 0 }
        : undefined));
  const groups = dutyGroups(text, vocabulary);
  const rest = groups.reduceRight((words, { cut }) => words.slice(0, cut[0]) + words.slice(cut[1]), text);
  const saysOnlyWho = groups.length > 0 && rest.trim() === '';
  const at = numbering?.end ?? 0;
  const label = findLabels(text, vocabulary).find(({ start }) => start === at);
  // （4）牵头单位：… is a field of the task above, whatever number it has.
  const isField = label !== undefined && (numbering?.style === 'subitem' || numbering?.style === 'bullet');
  const own = saysOnlyWho || isField ? undefined : numbering;
  return {
    line,
    style: own?.style,
    value: own?.value,
    wordsAt: own?.end ?? 0,
    room: written.room ?? 0,
    groups,
    isDutyLine: saysOnlyWho,
    namesLeaders: groups.length > 0 && groups.every(({ span }) => areLeaders(text.slice(...span), vocabulary)),
    ...(label?.role === 'requirement' && !own && { demandAt: label.end }),
    ...(tick && { tick: part(written, ...tick) }),
  };
}

function areLeaders(words: string, vocabulary: Vocabulary): boolean {
  return readDuties(words, 'responsible', vocabulary).every(
    ({ role, label }) => role === 'person' && answersForTasks(label ?? ''),
  );
}

/** Items further in than those around them are points of theirs. */
export function withPoints(entries: readonly Entry[]): Entry[] {
  let outer: number | undefined;
  return entries.map((entry) => {
    if (entry.style !== 'bullet') {
      if (entry.style !== undefined) outer = undefined;
      return entry;
    }
    if (outer !== undefined && entry.room > outer) return { ...entry, style: 'point' };
    outer = entry.room;
    return entry;
  });
}

/** What a list puts in front of its lines is drawn, not said; a dash is, but for the name of a field. */
function withoutListMark(line: Paragraph, vocabulary: Vocabulary): Paragraph {
  const words = withoutBullet(line.text);
  if (words === line.text) return line;
  const isMark = isListed(line.text) || findLabels(words, vocabulary)[0]?.start === 0;
  return isMark ? part(line, line.text.length - words.length, line.text.length) : line;
}

export function saysWho({ groups, held }: Entry): boolean {
  return groups.length > 0 || held !== undefined;
}

/** A line that opens with a label of units, persons or a time. */
export function isDutyLine({ text }: Paragraph, vocabulary: Vocabulary): boolean {
  const words = withoutOpening(text);
  const [label] = findLabels(words, vocabulary);
  return label !== undefined && label.start === 0 && isDutyLabel(label);
}

/**
 * A numbering that goes on under the next outer line numbers tasks, though half of them may say nothing of who does them; a
 * list inside a task begins anew.
 */
const RUNNING = 2;

/**
 * The numbering that the tasks carry: most of its lines say who does them, and most of what is said stands under one of its
 * lines. Of two that do equally well the inner one; undefined where none does.
 */
export function taskStyle(entries: readonly Entry[]): OutlineStyle | undefined {
  let best: OutlineStyle | undefined;
  let most = 0;
  for (const style of STYLES) {
    const { items, hits, said, covered, runsOn } = countUnder(entries, style);
    const fit = ((2 * hits) / (items + said)) * (runsOn ? RUNNING : 1);
    if (hits > 0 && covered * 2 >= said && fit >= most) [best, most] = [style, fit];
  }
  return best;
}

/** `said`: how often duties are said; `covered`: how often under a line of this style, up to the next that is not inside it. */
function countUnder(
  entries: readonly Entry[],
  style: OutlineStyle,
): { items: number; hits: number; said: number; covered: number; runsOn: boolean } {
  const rank = STYLES.indexOf(style);
  const count = { items: 0, hits: 0, said: 0, covered: 0, runsOn: false };
  let value = 0;
  let isBehindOuter = false;
  let isOpen = false;
  let isHit = false;
  let wasDutyLine = false;
  for (const entry of entries) {
    const own = rankOf(entry);
    if (own <= rank) {
      isOpen = own === rank;
      isHit = false;
      if (own < rank) isBehindOuter = value > 0;
      else {
        count.items += 1;
        if (isBehindOuter && entry.value === value + 1) count.runsOn = true;
        isBehindOuter = false;
        value = entry.value!;
      }
    }
    // Labels on lines of their own are one saying.
    const said = entry.isDutyLine ? (wasDutyLine ? 0 : 1) : entry.groups.length + (entry.held ? 1 : 0);
    wasDutyLine = entry.isDutyLine;
    count.said += said;
    // A label below a point is a field of the item around both.
    if (said === 0 || !isOpen || (style === 'point' && entry.isDutyLine)) continue;
    count.covered += said;
    if (!isHit) count.hits += 1;
    isHit = true;
  }
  return count;
}
