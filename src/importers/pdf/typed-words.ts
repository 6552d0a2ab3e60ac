import type { Glyph } from './marks.ts';
import { apply, type Matrix } from './matrix.ts';

/** What pdf.js tells of something laid over a page, as far as it is read here. */
export interface Annotation {
  subtype?: string;
  /** left, bottom, right, top in the page's own space. */
  rect?: readonly number[];
  fieldType?: string | null;
  fieldValue?: unknown;
  password?: boolean;
  hidden?: boolean;
  /** Of a list to choose from: what stands for each value. */
  options?: readonly { exportValue?: unknown; displayValue?: unknown }[];
  contentsObj?: { str?: string };
  defaultAppearanceData?: { fontSize?: number };
}

/** Type of forms that name none. */
const USUAL = 12;
/** Share of a line's height that its type takes. */
const FILL = 0.8;
/** Share of the type below the line that it stands on. */
const BELOW = 0.12;
/** Room at the sides of a field, in points. */
const PADDING = 2;

/**
 * The words of filled form fields and of notes typed on the page, as if they were printed in their place. How a program
 * would draw them is not asked: many files leave that to the reader, and what was typed is in the file as such. No
 * more than one character beyond `most` is taken: enough to see that there are too many.
 */
export function typedGlyphs(annotations: readonly Annotation[], paper: Matrix, most: number): Glyph[] {
  let left = most;
  return annotations.flatMap((one) => {
    const words = wordsOf(one).slice(0, left + 1);
    left -= words.length;
    return words.trim() === '' || !one.rect ? [] : glyphsIn(words, boxOf(one.rect, paper), sizeOf(one));
  });
}

function wordsOf(annotation: Annotation): string {
  const { subtype, fieldType, fieldValue, password, hidden, contentsObj } = annotation;
  if (hidden) return '';
  if (subtype === 'FreeText') return contentsObj?.str ?? '';
  if (subtype !== 'Widget' || password) return '';
  if (fieldType === 'Tx') return typeof fieldValue === 'string' ? fieldValue : '';
  if (fieldType !== 'Ch') return '';
  return [fieldValue]
    .flat()
    .map((value) => shownFor(value, annotation))
    .join('、');
}

function shownFor(value: unknown, { options = [] }: Annotation): string {
  const shown = options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value;
  return typeof shown === 'string' ? shown : '';
}

function sizeOf({ defaultAppearanceData }: Annotation): number {
  const size = defaultAppearanceData?.fontSize ?? 0;
  return size > 0 ? size : USUAL;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxOf([left = 0, bottom = 0, right = 0, top = 0]: readonly number[], paper: Matrix): Box {
  const [[x0, y0], [x1, y1]] = [apply(paper, left, bottom), apply(paper, right, top)];
  return { left: Math.min(x0, x1), right: Math.max(x0, x1), top: Math.min(y0, y1), bottom: Math.max(y0, y1) };
}

/** Line by line from the top, a single line in the middle; set so close that nothing leaves the box. */
function glyphsIn(words: string, { left, right, top, bottom }: Box, usual: number): Glyph[] {
  const lines = words.split(/\r\n?|\n/).map((line) => line.trimEnd());
  const pitch = Math.min((bottom - top) / lines.length, usual / FILL);
  const from = lines.length === 1 ? (top + bottom - pitch) / 2 : top;
  return lines.flatMap((line, at) => {
    const characters = Array.from(line);
    const width = characters.reduce((sum, one) => sum + widthOf(one), 0);
    const size = Math.min(pitch * FILL, (right - left - 2 * PADDING) / width);
    if (!(size > 0)) return [];
    const y = from + pitch * (at + 0.5) + size * (0.5 - BELOW);
    let x = left + PADDING;
    return characters.map((text): Glyph => {
      const start = x;
      x += widthOf(text) * size;
      return { text, x: start, y, endX: x, endY: y, size };
    });
  });
}

function widthOf(character: string): number {
  return character < '\u2000' ? 0.5 : 1;
}
