import type { ContractTable } from '../contract.ts';

/** Files of a PDF, written by hand: numbered objects, a table of where they stand, a trailer. */
export function pdfOfObjects(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const starts: number[] = [];
  for (const [index, object] of objects.entries()) {
    starts.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const xref = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const start of starts) text += `${String(start).padStart(10, '0')} 00000 n \n`;
  text += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function streamOf(content: string, entries = ''): string {
  return `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`;
}

/** A font that the file does not carry: which characters its codes mean is in Adobe's character maps. */
export const FOREIGN_FONT: readonly string[] = [
  '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>',
  '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000/FontDescriptor 5 0 R>>',
  '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>',
];

export interface PageOptions {
  width?: number;
  height?: number;
  /** More entries of the page's dictionary. */
  entries?: string;
}

/** Pages with the given drawing; /F1 is the foreign font. */
export function pdfOfPages(
  contents: readonly string[],
  { width = 595, height = 842, entries = '' }: PageOptions = {},
): Uint8Array {
  const first = 3 + FOREIGN_FONT.length;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`);
  return pdfOfObjects([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${contents.length}>>`,
    ...FOREIGN_FONT,
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R${entries}>>`,
      streamOf(content),
    ]),
  ]);
}

/** Writes words with their baseline at y from the bottom. */
export function words(x: number, y: number, size: number, text: string): string {
  const hex = Array.from(text, (character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
  return `BT /F1 ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm <${hex}> Tj ET\n`;
}

export function line(x0: number, y0: number, x1: number, y1: number): string {
  return `${x0.toFixed(2)} ${y0.toFixed(2)} m ${x1.toFixed(2)} ${y1.toFixed(2)} l S\n`;
}

export interface TableLayout extends PageOptions {
  borders?: 'all' | 'inner' | 'rows' | 'columns' | 'none';
  size?: number;
  /** Words at the foot of each page; # becomes its number. */
  foot?: string;
  head?: string;
  repeatsHeader?: boolean;
}

const MARGIN = 42;
const PADDING = 3;

/** A table drawn as a word processor would: lines broken to the width of their column, rows on pages. */
export function pdfOfTable(table: ContractTable, layout: TableLayout = {}): Uint8Array {
  const { width = 595, height = 842, size = 9, borders = 'all', foot, head, repeatsHeader = false } = layout;
  const pitch = size * 1.45;
  const edges = edgesOf(table, width);
  const pages: string[] = [''];
  let y = height - MARGIN;
  const draw = (text: string): void => void (pages[pages.length - 1] += text);
  for (const text of table.before.flatMap((one) => broken(one, Math.floor((width - 2 * MARGIN) / size)))) {
    if (y - pitch < MARGIN) {
      pages.push('');
      y = height - MARGIN;
    }
    y -= pitch * 1.2;
    draw(words(MARGIN, y + pitch * 0.3, size, text));
  }
  y -= pitch;

  const rows = placed(table);
  const heights = rows.map(
    (cells) =>
      Math.max(1, ...cells.filter(({ rowSpan }) => rowSpan === 1).map((cell) => linesOf(cell, edges, size).length)) *
        pitch +
      2 * PADDING,
  );
  const drawRow = (at: number, top: number): void => {
    for (const cell of rows[at]!) {
      const tall = heights.slice(at, at + cell.rowSpan).reduce((sum, one) => sum + one, 0);
      const [left, right] = [edges[cell.column]!, edges[cell.column + cell.columnSpan]!];
      for (const [index, text] of linesOf(cell, edges, size).entries()) {
        if (text !== '') draw(words(left + PADDING, top - PADDING - pitch * index - size, size, text));
      }
      const [isOuterLeft, isOuterRight] = [left === edges[0], right === edges.at(-1)];
      const hasSide = (isOuter: boolean): boolean =>
        borders === 'all' || borders === 'columns' || (borders === 'inner' && !isOuter);
      if (hasSide(isOuterLeft)) draw(line(left, top, left, top - tall));
      if (hasSide(isOuterRight)) draw(line(right, top, right, top - tall));
      if (borders === 'columns' ? at < 2 : borders !== 'none') draw(line(left, top, right, top));
      if (borders === 'columns' ? at === 0 || at === rows.length - 1 : borders !== 'none')
        draw(line(left, top - tall, right, top - tall));
    }
  };
  let openUntil = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const tall = heights
      .slice(at, Math.max(at + 1, ...rows[at]!.map(({ rowSpan }) => at + rowSpan)))
      .reduce((sum, one) => sum + one, 0);
    if (at >= openUntil && y - tall < MARGIN + 20 && pages.at(-1) !== '') {
      pages.push('');
      y = height - MARGIN - 20;
      if (repeatsHeader) {
        drawRow(0, y);
        y -= heights[0]!;
      }
    }
    drawRow(at, y);
    y -= heights[at]!;
    openUntil = Math.max(openUntil, ...rows[at]!.map(({ rowSpan }) => at + rowSpan));
  }
  for (const text of table.after) {
    y -= pitch * 1.5;
    draw(words(MARGIN, y, size, text));
  }
  return pdfOfPages(
    pages.map(
      (page, index) =>
        page +
        (foot === undefined ? '' : words(width / 2 - 20, 24, size, foot.replace('#', String(index + 1)))) +
        (head === undefined ? '' : words(MARGIN, height - 26, size, head)),
    ),
    layout,
  );
}

interface PlacedCell {
  text: string;
  column: number;
  columnSpan: number;
  rowSpan: number;
}

function placed({ rows, columns }: ContractTable): PlacedCell[][] {
  const open = Array.from({ length: columns }, () => 0);
  return rows.map((cells) => {
    let column = 0;
    const found = cells.map(({ text, columnSpan = 1, rowSpan = 1 }) => {
      while (open[column]! > 0) column += 1;
      const cell = { text, column, columnSpan, rowSpan };
      open.fill(rowSpan, column, column + columnSpan);
      column += columnSpan;
      return cell;
    });
    for (const index of open.keys()) open[index] = Math.max(0, open[index]! - 1);
    return found;
  });
}

function edgesOf(table: ContractTable, width: number): number[] {
  const weights = Array.from({ length: table.columns }, () => 4);
  for (const cells of placed(table)) {
    for (const { text, column, columnSpan } of cells) {
      if (columnSpan === 1) weights[column] = Math.max(weights[column]!, Math.min(16, text.length + 2));
    }
  }
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const edges = [MARGIN];
  for (const weight of weights) edges.push(edges.at(-1)! + ((width - 2 * MARGIN) * weight) / all);
  return edges;
}

function linesOf({ text, column, columnSpan }: PlacedCell, edges: readonly number[], size: number): string[] {
  return broken(text, Math.floor((edges[column + columnSpan]! - edges[column]! - 2 * PADDING) / size));
}

/** Closing marks go down with the character before them, as in Chinese typesetting. */
function broken(text: string, room: number): string[] {
  const most = Math.max(1, room);
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let rest = paragraph;
    while (rest.length > most) {
      let at = most;
      while (at > 1 && /[，。、；：）》”]/.test(rest[at]!)) at -= 1;
      lines.push(rest.slice(0, at));
      rest = rest.slice(at);
    }
    return [...lines, rest];
  });
}
