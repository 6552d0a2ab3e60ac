import type { Dice } from './invented-tables.ts';
import type { PlainTable } from './render-pdf-text.ts';

/** How a Word file was saved as text: a cell on lines of its own, led by a tab. */
export interface WordHabits {
  /** Share of cells whose tab stands on a line of its own. */
  tabAlone: number;
  /** Share of cells with empty paragraphs around their words. */
  emptyParagraphs: number;
  /** Rows after which the header row is repeated; 0: never. */
  rowsPerPage: number;
  letterSpacedHeader: boolean;
}

export function renderWordText(table: PlainTable, habits: WordHabits, dice: Dice): string {
  const out: string[] = [`      ${table.notice.at(-1)}`, ''];
  const header = () =>
    table.headings.map((heading) => `\t${habits.letterSpacedHeader ? [...heading].join(' ') : heading}`);
  out.push(...header(), '');
  table.rows.forEach((row, index) => {
    if (habits.rowsPerPage > 0 && index > 0 && index % habits.rowsPerPage === 0) {
      const [first, ...rest] = header();
      if (out.at(-1) === '') out.pop();
      out.push(` ${first}`, ...rest, '');
    }
    if ('heading' in row) {
      out.push(`\t${row.heading}`, '');
      return;
    }
    for (const paragraphs of row.cells) {
      const lines = [...paragraphs];
      if (dice.chance(habits.emptyParagraphs)) lines.unshift(...Array.from({ length: 1 + dice.below(3) }, () => ''));
      if (lines.length > 0 && (lines[0] === '' || dice.chance(habits.tabAlone))) lines.unshift('');
      const [first = '', ...rest] = lines;
      out.push(`\t${first}`, ...rest);
    }
    out.push('');
  });
  return out.join('\n');
}
