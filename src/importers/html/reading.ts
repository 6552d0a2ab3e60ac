import type { ReaderLimits } from '../limits.ts';

/** What one pass over a page carries along. */
export interface HtmlReading {
  /** The page as text: ranges point into it. */
  source: string;
  limits: ReaderLimits;
  /** Markdown around HTML tables: line ends outside the tables count, and # opens a heading. */
  isMarkdown: boolean;
  hiddenSelectors: ReadonlySet<string>;
  /** Hidden elements are read too: the page shows its table by a script. */
  showsHidden: boolean;
  /** Rows, cells and words of tables that are hidden. */
  hidden: number;
  /** Insertions and deletions whose outcome was taken as final. */
  changes: number;
  tables: number;
  rows: number;
  cells: number;
  /** Id of the limit that was passed: nothing further is read. */
  passed?: 'tables' | 'rows' | 'cells';
}
