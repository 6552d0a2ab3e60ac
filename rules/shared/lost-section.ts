import type { Section, Task } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { readNumbering } from '../../src/text/numbering.ts';

/** A section of the parent that the child lacks, and where it would stand. */
export interface LostSection {
  section: Section;
  /** Pointer of the child’s list of sections. */
  list: string;
  index: number;
  /** The child’s sections on either side. */
  before: Section | undefined;
  behind: Section | undefined;
}

/**
 * The section of a missing task that is gone with all its tasks. The child must otherwise follow the parent’s sections there: those on
 * either side stand in sections of the child that hold nothing else and have nothing between them. A child that divides its tasks in
 * its own way has no place for the parent’s heading.
 */
export function lostSectionOf({ parent }: TaskTrace, trace: Trace): LostSection | undefined {
  const chain: Section[] = [];
  for (let at = parent.section; at; at = at.parent) chain.unshift(at);
  let siblings = trace.parent.sections;
  let own = trace.child.sections;
  for (const section of chain) {
    const home = homeOf(section, own, trace) ?? own.find((other) => isNamedAlike(other, section));
    if (!home) return isTakenUp(section, trace) ? undefined : placeOf(section, siblings, own, trace);
    siblings = section.sections;
    own = home.sections;
  }
  return undefined;
}

function placeOf(
  section: Section,
  siblings: readonly Section[],
  own: readonly Section[],
  trace: Trace,
): LostSection | undefined {
  const at = siblings.indexOf(section);
  const homes = siblings.map((other) => homeOf(other, own, trace));
  const before = homes.slice(0, at).findLast((home) => home !== undefined);
  const behind = homes.slice(at + 1).find((home) => home !== undefined);
  const list = /^(.*)\/\d+$/.exec((before ?? behind)?.place.pointer ?? '')?.[1];
  if (list === undefined) return undefined;
  const index = before ? own.indexOf(before) + 1 : 0;
  if ((behind ? own.indexOf(behind) : own.length) !== index) return undefined;
  const isAlone = (home: Section | undefined): boolean => !home || homes.indexOf(home) === homes.lastIndexOf(home);
  return isAlone(before) && isAlone(behind) ? { section, list, index, before, behind } : undefined;
}

/** The one of the child’s sections that holds all that came of a section of the parent. */
function homeOf(section: Section, own: readonly Section[], trace: Trace): Section | undefined {
  const children = carriersIn(section, trace);
  const homes = new Set(children.map((child) => own.find((other) => isInside(child.section, other))));
  const [home] = homes;
  return homes.size === 1 ? home : undefined;
}

function isTakenUp(section: Section, trace: Trace): boolean {
  return carriersIn(section, trace).length > 0;
}

/** What carries the tasks of a section, or may carry them, at its place. */
function carriersIn(section: Section, { tasks }: Trace): Task[] {
  return tasks.flatMap(({ parent, state, isMoved, links, nearest }) => {
    if (!isInside(parent.section, section)) return [];
    if (state === 'review') return nearest.slice(0, 1).map(({ child }) => child);
    return COVERED_STATES.has(state) && !isMoved ? links.map(({ child }) => child) : [];
  });
}

export function isInside(section: Section | undefined, around: Section): boolean {
  for (let at = section; at; at = at.parent) if (at === around) return true;
  return false;
}

function isNamedAlike(one: Section, other: Section): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf({ heading: { value } }: Section): string {
  return stripBlanks(value.slice(readNumbering(value)?.end ?? 0));
}
