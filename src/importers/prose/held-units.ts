import type { OutlineStyle } from '../../text/numbering.ts';
import { findLabels, isUnitLabel } from '../../text/labels.ts';
import { countAtEnd, unitsOfHeading } from '../../text/unit-heading.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { type Entry, rankOf, saysWho, STYLES } from './entries.ts';
import { part, type Stretch } from './stretch.ts';

/** A line that says who does all tasks below it, up to the next of its kind or of a level above. */
interface Holder {
  words: readonly Stretch[];
  /** Of the tasks' numbering, which stands first below it. */
  style: OutlineStyle;
}

/**
 * Units are said once for several tasks: by a heading that is nothing but their names, by a bracket behind a heading while the numbers
 * of the tasks run on through the headings, or by a line of labels in front of each list. Each task below gets them; where the
 * tasks say it themselves, nothing is changed.
 */
export function withHeldUnits(entries: readonly Entry[], vocabulary: Vocabulary): Entry[] {
  const holders =
    labelsInFront(entries, vocabulary) ?? bracketsOfHeadings(entries) ?? headingsOfUnits(entries, vocabulary);
  if (!holders) return [...entries];
  let open: { holder: Holder; rank: number } | undefined;
  return entries.flatMap((entry, at) => {
    const holder = holders.get(at);
    if (holder) {
      // Below a line of labels the list goes on until a heading of a level above.
      const rank = entry.isDutyLine ? STYLES.indexOf(holder.style) - 1 : entry.style === undefined ? 0 : rankOf(entry);
      open = { holder, rank };
      // A line of labels is no heading, and says nothing else.
      if (entry.isDutyLine) return [];
      return [
        { ...entry, groups: [], style: entry.style ?? 'chapter', value: entry.value ?? 0, heldBelow: entry.groups },
      ];
    }
    if (open && rankOf(entry) <= open.rank) open = undefined;
    const isTask = open !== undefined && entry.style === open.holder.style && !saysWho(entry);
    return [isTask ? { ...entry, held: open!.holder.words } : entry];
  });
}

/** The style of the numbered line that stands directly below; undefined where none does, or one that is further out. */
function styleBelow(entries: readonly Entry[], at: number): OutlineStyle | undefined {
  const next = entries[at + 1];
  return next !== undefined &&
    next.style !== undefined &&
    rankOf(next) > (entries[at]!.style === undefined ? 0 : rankOf(entries[at]!))
    ? next.style
    : undefined;
}

/** A list of one holder is no list. */
const wanted = (holders: Map<number, Holder>): Map<number, Holder> | undefined =>
  holders.size > 1 ? holders : undefined;

/** Only where hardly anybody else is named. */
function headingsOfUnits(entries: readonly Entry[], vocabulary: Vocabulary): Map<number, Holder> | undefined {
  if (entries.filter(saysWho).length > 1) return undefined;
  const holders = new Map<number, Holder>();
  for (const [at, entry] of entries.entries()) {
    const style = styleBelow(entries, at);
    const span = style && unitsOfHeading(entry.line.text, entry.wordsAt, vocabulary);
    if (style && span) holders.set(at, { words: [part(entry.line, ...span)], style });
  }
  return wanted(holders);
}

/** 一、…（牵头单位：…） over 1. 2., and 二、…（牵头单位：…） over 3. 4. */
function bracketsOfHeadings(entries: readonly Entry[]): Map<number, Holder> | undefined {
  const holders = new Map<number, Holder>();
  let last: { style: OutlineStyle; value: number } | undefined;
  let runsOn = false;
  let isHeld = false;
  for (const [at, entry] of entries.entries()) {
    const style =
      saysWho(entry) && !entry.isDutyLine && entry.style !== undefined ? styleBelow(entries, at) : undefined;
    if (style) {
      const words = entry.groups.map(({ span }) => part(entry.line, ...span));
      holders.set(at, { words, style });
      const first = entries[at + 1]!.value;
      if (last && last.style === style) {
        if (first !== last.value + 1) return undefined;
        runsOn = true;
      }
      isHeld = true;
    } else if (entry.style !== undefined && isHeld) {
      if (saysWho(entry)) return undefined;
      last = { style: entry.style, value: entry.value! };
    }
  }
  return runsOn ? wanted(holders) : undefined;
}

/** 责任单位：… in front of the first task, and then of each list. */
function labelsInFront(entries: readonly Entry[], vocabulary: Vocabulary): Map<number, Holder> | undefined {
  const nameOf = ({ line, isDutyLine }: Entry): string | undefined =>
    isDutyLine ? findLabels(line.text, vocabulary).find(isUnitLabel)?.text : undefined;
  // Under the first name that stands in front of a list; labels by other names are the tasks' own.
  const names = new Set<string>();
  const isLabel = (entry: Entry | undefined): boolean => {
    const name = entry && nameOf(entry);
    return name !== undefined && (holders.size === 0 || names.has(name));
  };
  const holders = new Map<number, Holder>();
  const lastOf = new Map<OutlineStyle, Entry>();
  // Directly below a heading it may as well be the heading's, whose points follow; not where their numbers run on.
  let isBelowHeading = false;
  let restarts = false;
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at]!;
    if (entry.style !== undefined) lastOf.set(entry.style, entry);
    if (!isLabel(entry)) continue;
    let to = at + 1;
    while (isLabel(entries[to])) to += 1;
    const style = entries[to]?.style;
    // Behind a task it says who does that one.
    if (style === undefined || (holders.size === 0 && lastOf.has(style))) return undefined;
    const before = lastOf.get(style);
    isBelowHeading ||= entries[at - 1]?.style !== undefined && entries[at - 1]!.style !== style;
    restarts ||= before !== undefined && entries[to]!.value !== before.value! + 1;
    const words = entries
      .slice(at, to)
      .map(({ line }) => part(line, 0, line.text.length - countAtEnd(line.text).length));
    for (const label of entries.slice(at, to)) names.add(nameOf(label)!);
    const holder = { words, style };
    for (let line = at; line < to; line++) holders.set(line, holder);
    at = to - 1;
  }
  return isBelowHeading && restarts ? undefined : wanted(holders);
}
