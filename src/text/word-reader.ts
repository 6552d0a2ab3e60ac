import type { Citation, Deadline } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import { MAY_CITE, readCitations } from './citations.ts';
import { readDeadlines } from './deadlines.ts';
import { detached } from './detached.ts';
import { remembering } from './remembering.ts';
import { type Home, readUnits } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

export type CellReader = (cell: string) => readonly Unit[];

/** Reads what cells say. Tables repeat each other's words, most of all those of the table above: each is read once. */
export interface WordReader {
  citations(text: string): readonly Citation[];
  deadlinesIn(year: number | undefined, since: string | undefined): (text: string) => readonly Deadline[];
  /** The units of a cell, for a body at home there. */
  unitsFor(home: Home): CellReader;
}

/** Texts, or cells of one body's tables, that are remembered: those of a table and the ones above it, with room to spare. */
const MOST_WORDS = 200;

/** Years, or bodies, that words are remembered for: few tables are compared at a time. */
const MOST_READERS = 8;

const NONE: readonly Citation[] = [];

export function createWordReader(vocabulary: Vocabulary): WordReader {
  const inYear = remembering(MOST_READERS, (year: number | undefined) =>
    remembering(MOST_READERS, (since: string | undefined) =>
      remembering(MOST_WORDS, (text: string) => readDeadlines(text, year, since)),
    ),
  );
  const atHome = new Map<string, CellReader>();
  const cited = remembering(MOST_WORDS, readCitations);
  return {
    // Most texts cite nothing, and take no room in the memory.
    citations: (text) => (MAY_CITE.test(text) ? cited(text) : NONE),
    deadlinesIn: (year, since) => inYear(year)(since),
    unitsFor(home) {
      const { level, place, isCity } = home;
      const key = `${level} ${place} ${isCity}`;
      const read = (cell: string): Unit[] => readUnits(cell, vocabulary, home);
      // Few cells of a table differ from those of the one before, so those of many files come together here.
      const known = atHome.get(key) ?? remembering(MOST_WORDS, read, detached);
      if (atHome.size >= MOST_READERS) atHome.clear();
      atHome.set(key, known);
      return known;
    },
  };
}
