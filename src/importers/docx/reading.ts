import type { Tally } from '../office/tally.ts';
import type { Numbering } from './numbering.ts';
import type { Styles } from './styles.ts';

/** What one pass over a document carries along. */
export interface Reading {
  styles: Styles;
  numbering: Numbering;
  tally: Tally;
  /** Fields that are open, outermost first: their code is not shown, their result is. They reach over paragraphs. */
  fields: ('code' | 'result')[];
  /** Insertions, deletions and moves whose outcome was taken as final. */
  changes: number;
}
