import type { Tally } from '../office/tally.ts';
import type { Panels } from './panels.ts';

/** What one pass over a page carries along. */
export interface HtmlReading {
  /** The page as text: ranges point into it. */
  source: string;
  tally: Tally;
  /** Markdown around HTML tables: line ends outside the tables count, and # opens a heading. */
  isMarkdown: boolean;
  hiddenSelectors: ReadonlySet<string>;
  panels: Panels;
  /** Hidden elements are read too: the page shows its table by a script. */
  showsHidden: boolean;
  /** Tables that are hidden, and rows, cells and words of others. */
  hidden: number;
  /** Insertions and deletions whose outcome was taken as final. */
  changes: number;
}
