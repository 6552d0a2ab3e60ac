import type { Fix } from '../model/finding.ts';
import { type Noted, wellFormed } from './noted.ts';

interface Position {
  line: number;
  column: number;
}

/** A change of the file, by lines and columns. */
export interface PlacedEdit {
  start: Position;
  end: Position;
  text: string;
}

export interface PlacedFix {
  fix: Fix;
  edits: readonly PlacedEdit[];
}

/** The fix of a finding and what else may be meant, in this order; none where the file has no lines. */
export function fixesOf({ finding: { fix, alternatives = [] } }: Pick<Noted, 'finding'>): readonly Fix[] {
  return [...(fix ? [fix] : []), ...alternatives];
}

export function placedFixes(noted: Noted): readonly PlacedFix[] {
  const { lines } = noted;
  const fixes = fixesOf(noted);
  if (!lines || fixes.length === 0) return [];
  return fixes.map((fix) => ({
    fix,
    edits: fix.edits.map(({ range, text }) => ({
      start: lines.positionOf(range[0]),
      end: lines.positionOf(range[1]),
      text: wellFormed(text),
    })),
  }));
}
