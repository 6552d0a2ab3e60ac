import type { Section, Task } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { readNumbering } from '../../src/text/numbering.ts';
import { remembering } from '../../src/text/remembering.ts';
import { tracesBySection } from './by-section.ts';

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
  const outcome = parent.section && outcomes(trace)(parent.section);
  return outcome && 'lost' in outcome ? outcome.lost : undefined;
}

/** What became of a section of the parent: the child’s section that stands for it, or where it would stand, if it has a place at all. */
type Outcome = { home: Section } | { lost: LostSection | undefined };

/** Of the trace asked about last, each section looked at once: all of thousands may be missing. */
const outcomes = remembering(1, (trace: Trace): ((section: Section) => Outcome) => {
  const known = new Map<Section, Outcome>();
  const rows = new Map<Section | undefined, Row>();
  const outcomeOf = (section: Section): Outcome => {
    const told = known.get(section);
    if (told) return told;
    const above = section.parent && outcomeOf(section.parent);
    if (above && 'lost' in above) return above;
    const row = rows.get(section.parent) ?? rowOf(section.parent, above?.home, trace);
    rows.set(section.parent, row);
    const home = row.homes.get(section) ?? row.named.get(nameOf(section));
    const lost = home || carriersIn(section, trace).length > 0 ? undefined : row.placeOf(section);
    const outcome = home ? { home } : { lost };
    known.set(section, outcome);
    return outcome;
  };
  return outcomeOf;
});

/** Sections of the parent side by side, held against those of the child that they would stand among. */
interface Row {
  /** The one of the child’s sections that holds all that came of a section of the parent. */
  homes: ReadonlyMap<Section, Section>;
  /** The child’s sections by name; of those with the same the first. */
  named: ReadonlyMap<string, Section>;
  placeOf(section: Section): LostSection | undefined;
}

function rowOf(above: Section | undefined, around: Section | undefined, trace: Trace): Row {
  const siblings = (above ?? trace.parent).sections;
  const own = (around ?? trace.child).sections;
  const homes = new Map<Section, Section>();
  const shares = new Map<Section, number>();
  for (const section of siblings) {
    const home = homeOf(section, around, trace);
    if (!home) continue;
    homes.set(section, home);
    shares.set(home, (shares.get(home) ?? 0) + 1);
  }
  const before = new Map<Section, Section | undefined>();
  const behind = new Map<Section, Section | undefined>();
  let near: Section | undefined;
  for (const section of siblings) {
    before.set(section, near);
    near = homes.get(section) ?? near;
  }
  near = undefined;
  for (const section of siblings.toReversed()) {
    behind.set(section, near);
    near = homes.get(section) ?? near;
  }
  const named = new Map<string, Section>();
  for (const section of own) if (!named.has(nameOf(section))) named.set(nameOf(section), section);
  const positions = new Map(own.map((section, index) => [section, index]));
  return {
    homes,
    named,
    placeOf: (section) => {
      const sides = { before: before.get(section), behind: behind.get(section) };
      const neighbour = sides.before ?? sides.behind;
      const list = neighbour && /^(.*)\/\d+$/.exec(neighbour.place.pointer)?.[1];
      if (list === undefined) return undefined;
      const index = sides.before ? positions.get(sides.before)! + 1 : 0;
      if ((sides.behind ? positions.get(sides.behind) : own.length) !== index) return undefined;
      const isAlone = (home: Section | undefined): boolean => !home || shares.get(home) === 1;
      return isAlone(sides.before) && isAlone(sides.behind) ? { section, list, index, ...sides } : undefined;
    },
  };
}

function homeOf(section: Section, around: Section | undefined, trace: Trace): Section | undefined {
  const homes = new Set(carriersIn(section, trace).map((child) => sectionWithin(child.section, around)));
  const [home] = homes;
  return homes.size === 1 ? home : undefined;
}

/** The section right inside `around`, or at the top, that a section of it stands in. */
function sectionWithin(section: Section | undefined, around: Section | undefined): Section | undefined {
  let at = section;
  while (at && at.parent !== around) at = at.parent;
  return at;
}

/** What carries the tasks of a section, or may carry them, at its place. */
function carriersIn(section: Section, trace: Trace): Task[] {
  return (tracesBySection(trace).get(section) ?? []).flatMap(({ state, isMoved, links, nearest }) => {
    if (state === 'review') return nearest.slice(0, 1).map(({ child }) => child);
    return COVERED_STATES.has(state) && !isMoved ? links.map(({ child }) => child) : [];
  });
}

function nameOf({ heading: { value } }: Section): string {
  return stripBlanks(value.slice(readNumbering(value)?.end ?? 0));
}
