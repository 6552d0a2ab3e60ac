/** A table before it is laid out. A cell is a list of paragraphs, each wrapped on its own. */
export interface PlainTable {
  notice: readonly string[];
  headings: readonly string[];
  rows: readonly PlainRow[];
  after: readonly string[];
}

export type PlainRow = { heading: string } | { cells: readonly (readonly string[])[] };

/** How a program for PDF files lays a table out, and how another one takes the text out again. */
export interface Layout {
  /** Width of each column in full-width characters. */
  widths: readonly number[];
  /** No line begins with ，。）; a program without the rule breaks anywhere. */
  hasKinsoku: boolean;
  /** `cells`: cell by cell. `visual`: from the top down, what stands at one height from left to right. */
  order: 'cells' | 'visual';
  /** Columns that stand in the middle of the row's height; the others stand at the top. */
  centred: readonly boolean[];
  /** What stands at one height shares a line. */
  sharesLines: boolean;
  /**
   * `gaps`: a blank line where lines stand at least a line apart. `groups`: between cells.
   */
  blankLines: 'gaps' | 'all' | 'none' | 'double' | 'groups';
  linesPerPage: number;
  header: 'one line' | 'own lines' | 'once';
  pageNumbers: boolean;
  pageMark: '\f' | ' ' | '';
  /** Blanks between the characters of every unit that is this many characters long or shorter. */
  spacedUnits: number;
  blankAroundDigits: boolean;
  /** Rows go on on the next page. */
  splitsRows: boolean;
}

export const LIKE_THE_REAL_ONE: Layout = {
  widths: [15, 18, 10, 13],
  hasKinsoku: true,
  order: 'cells',
  centred: [true, true, true, true],
  sharesLines: true,
  blankLines: 'gaps',
  linesPerPage: 40,
  header: 'one line',
  pageNumbers: false,
  pageMark: ' ',
  spacedUnits: 0,
  blankAroundDigits: true,
  splitsRows: false,
};

interface Placed {
  text: string;
  column: number;
  /** Height in half lines from the top of the row. */
  y: number;
}

const NOT_AT_START = /^[，。、；：！？）》”’〉】〕%]/;
const NOT_AT_END = /[（《“‘〈【〔]$/;

export function renderPdfText(table: PlainTable, layout: Layout): string {
  const pages: string[][] = [];
  const notice = table.notice.flatMap((paragraph) => wrap(paragraph, 28, true));
  pages.push(separate(notice, layout));
  const headings = layout.header === 'own lines' ? table.headings : [table.headings.join(' ')];
  let page: string[] = [...separate(headings, layout)];
  let used = 2;
  const turn = () => {
    pages.push(page);
    page = layout.header === 'once' ? [] : separate(headings, layout);
    used = 2;
  };
  for (const row of table.rows) {
    const placed = 'heading' in row ? [{ text: row.heading, column: 0, y: 0 }] : place(row.cells, layout);
    const height = 1 + Math.floor(Math.max(...placed.map(({ y }) => y)) / 2);
    if (used + height > layout.linesPerPage && used > 2) {
      const room = (layout.linesPerPage - used) * 2;
      if (layout.splitsRows && room >= 4 && height >= 4) {
        page.push(
          ...extract(
            placed.filter(({ y }) => y < room),
            layout,
          ),
        );
        turn();
        page.push(
          ...extract(
            placed.filter(({ y }) => y >= room),
            layout,
          ),
        );
        used += height;
        continue;
      }
      turn();
    }
    page.push(...extract(placed, layout));
    used += height;
  }
  pages.push(page);
  if (table.after.length > 0) pages.push(separate(table.after, layout));
  return pages
    .map((lines, index) => {
      const number = layout.pageNumbers ? `\n\n\n— ${index + 1} —\n` : '';
      return layout.pageMark + lines.join('\n') + number;
    })
    .join('\n');
}

function place(cells: readonly (readonly string[])[], layout: Layout): Placed[] {
  const wrapped = cells.map((paragraphs, column) =>
    paragraphs.flatMap((paragraph) =>
      wrap(decorate(paragraph, column, layout), layout.widths[column]!, layout.hasKinsoku),
    ),
  );
  const height = Math.max(1, ...wrapped.map((lines) => lines.length));
  const placed = wrapped.flatMap((lines, column) => {
    const top = layout.centred[column] ? height - lines.length : 0;
    return lines.map((text, line) => ({ text, column, y: top + line * 2 }));
  });
  if (layout.order === 'visual') placed.sort((a, b) => a.y - b.y || a.column - b.column);
  return placed;
}

function decorate(paragraph: string, column: number, layout: Layout): string {
  const spaced = column >= 2 && paragraph.length <= layout.spacedUnits ? [...paragraph].join(' ') : paragraph;
  if (!layout.blankAroundDigits) return spaced;
  return spaced.replace(/([\u4e00-\u9fff])(\d+)(?=[\u4e00-\u9fff])/g, '$1 $2 ');
}

/** Lines of one row as an extractor leaves them, blank lines included. */
function extract(placed: readonly Placed[], layout: Layout): string[] {
  const lines: string[] = [];
  let previous: Placed | undefined;
  for (const piece of placed) {
    const distance = previous ? Math.abs(previous.y - piece.y) : 2;
    const isSame = previous !== undefined && distance === 0 && previous.column < piece.column;
    if (isSame && layout.sharesLines) lines[lines.length - 1] += ` ${piece.text}`;
    else {
      const isNewCell = previous !== undefined && previous.column !== piece.column;
      const isApart = layout.blankLines === 'groups' ? isNewCell : layout.blankLines === 'gaps' && distance >= 2;
      if (previous && (isApart || layout.blankLines === 'all')) lines.push('');
      if (previous && layout.blankLines === 'double') lines.push('', '');
      lines.push(piece.text);
    }
    previous = piece;
  }
  if (layout.blankLines === 'double') lines.push('', '');
  else if (layout.blankLines !== 'none') lines.push('');
  return lines;
}

function separate(lines: readonly string[], layout: Layout): string[] {
  if (layout.blankLines === 'none') return [...lines];
  const between = layout.blankLines === 'double' ? ['', ''] : [''];
  return lines.flatMap((line) => [line, ...between]);
}

const TOKEN = /[A-Za-z]+|\d+(?:\.\d+)?|[\s\S]/gu;

export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) < 0x100 ? 0.5 : 1;
  return width;
}

/** Lines of at most `limit` full-width characters. */
export function wrap(text: string, limit: number, hasKinsoku: boolean): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let width = 0;
  const tokens = text.match(TOKEN) ?? [];
  for (const token of tokens) {
    const size = widthOf(token);
    if (width + size > limit && line.length > 0 && token !== ' ') {
      const carried: string[] = [];
      if (hasKinsoku) {
        if (NOT_AT_START.test(token) && line.length > 1) carried.unshift(line.pop()!);
        while (line.length > 1 && NOT_AT_END.test(line.at(-1)!)) carried.unshift(line.pop()!);
      }
      lines.push(line.join('').trim());
      line = carried;
      width = widthOf(line.join(''));
    }
    line.push(token);
    width += size;
  }
  if (line.length > 0) lines.push(line.join('').trim());
  return lines.filter((each) => each !== '');
}
