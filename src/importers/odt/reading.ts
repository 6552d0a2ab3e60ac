import type { Tally } from '../office/tally.ts';
import type { Counters } from '../lists/list.ts';
import type { Footnote } from '../office/footnotes.ts';
import type { OdtStyles } from './styles.ts';

/** What one pass over a document carries along. */
export interface OdtReading {
  styles: OdtStyles;
  tally: Tally;
  /** Where lists stand, for those that go on: by the list's id and by its style. */
  countersById: Map<string, Counters>;
  countersByStyle: Map<string, Counters>;
  outline: Counters;
  /** Notes that were met since the last paragraph or table of the body. */
  notes: Footnote[];
}
