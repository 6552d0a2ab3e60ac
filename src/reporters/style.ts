import type { Json } from '../model/finding.ts';

/** The catalogue in one language. */
export type Say = (id: string, data?: Readonly<Record<string, Json>>) => string;

/** Colours, or functions that leave the text as it is. */
export type Paint = Record<
  'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'strikethrough' | 'underline',
  (text: string) => string
>;

export interface ReportStyle {
  say: Say;
  paint: Paint;
  /** Makes the words lead to a file, or to a page about a rule, where the terminal shows links; else leaves them as they are. */
  toFile(words: string, path: string): string;
  toPage(words: string, page: string): string;
  /** Width of the terminal, or of what stands in for one: for columns side by side, and for lines of files that are cut. */
  columns: number;
  /** Where sentences are broken: at the width of a terminal. Whoever reads a pipe or a file breaks lines as they like, and searches them. */
  wrapAt: number;
}
