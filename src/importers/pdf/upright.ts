import type { Box, Glyph, Stroke } from './marks.ts';
import { plainCharacter } from './plain-characters.ts';

/** A character on the page as it is read: x to the right, y down, in points. */
export interface Letter {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** y of the line that it stands on. */
  base: number;
  size: number;
  /** Quarter turns clockwise, of letters that lie in a page that stands. */
  turn: number;
}

export interface UprightPage {
  width: number;
  height: number;
  letters: Letter[];
  strokes: Stroke[];
  boxes: Box[];
}

/** How far a line of writing may lean; what leans further is a watermark. */
const LEAN = 0.15;
/** Share of the size above and below the line that characters stand on. */
const ABOVE = 0.88;
const BELOW = 0.12;

/** Everything that is drawn on a page. */
export interface Marks {
  glyphs: readonly Glyph[];
  strokes: readonly Stroke[];
  boxes: readonly Box[];
}

/** Turns a page so that most of its writing runs from left to right, however it was put on the paper. */
export function upright({ glyphs: all, strokes, boxes }: Marks, width: number, height: number): UprightPage {
  const glyphs = onPaper(all, width, height);
  const counts = [0, 0, 0, 0];
  const turns = glyphs.map(turnOf);
  for (const turn of turns) if (turn !== undefined) counts[turn]! += 1;
  const main = counts.indexOf(Math.max(...counts));
  const place = PLACERS[main]!;
  const isSide = main % 2 === 1;
  const letters: Letter[] = [];
  for (const [at, glyph] of glyphs.entries()) {
    const turn = turns[at];
    if (turn === undefined || glyph.text.trim() === '' || glyph.size <= 0) {
      if (turn === undefined || glyph.size <= 0 || !/^[ \u00a0\u3000]$/.test(glyph.text)) continue;
    }
    letters.push(letterOf(glyph, (turn - main + 4) % 4, (x, y) => place(x, y, width, height)));
  }
  return {
    width: isSide ? height : width,
    height: isSide ? width : height,
    letters,
    strokes: strokes.map(({ isHorizontal, at, from, to }) => {
      const [x0, y0] = isHorizontal ? place(from, at, width, height) : place(at, from, width, height);
      const [x1, y1] = isHorizontal ? place(to, at, width, height) : place(at, to, width, height);
      return isHorizontal === !isSide
        ? { isHorizontal: true, at: y0, from: Math.min(x0, x1), to: Math.max(x0, x1) }
        : { isHorizontal: false, at: x0, from: Math.min(y0, y1), to: Math.max(y0, y1) };
    }),
    boxes: boxes.map(({ colour, ...box }) => {
      const [x0, y0] = place(box.left, box.top, width, height);
      const [x1, y1] = place(box.right, box.bottom, width, height);
      return {
        colour,
        left: Math.min(x0, x1),
        right: Math.max(x0, x1),
        top: Math.min(y0, y1),
        bottom: Math.max(y0, y1),
      };
    }),
  };
}

/** Words of a cell merged over several pages are drawn on each of them, and stand outside most. */
function onPaper(glyphs: readonly Glyph[], width: number, height: number): readonly Glyph[] {
  const inside = glyphs.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height);
  // A page may lie about its size.
  return inside.length * 2 > glyphs.length ? inside : glyphs;
}

/** By the turn of the writing: the same place when the page is turned back. */
const PLACERS: readonly ((x: number, y: number, width: number, height: number) => [number, number])[] = [
  (x, y) => [x, y],
  (x, y, width) => [y, width - x],
  (x, y, width, height) => [width - x, height - y],
  (x, y, _, height) => [height - y, x],
];

function turnOf({ x, y, endX, endY, size }: Glyph): number | undefined {
  const [dx, dy] = [endX - x, endY - y];
  if (Math.abs(dx) + Math.abs(dy) < size * 1e-6) return 0;
  if (Math.abs(dy) <= LEAN * Math.abs(dx)) return dx >= 0 ? 0 : 2;
  if (Math.abs(dx) <= LEAN * Math.abs(dy)) return dy >= 0 ? 1 : 3;
  return undefined;
}

function letterOf(
  { text, x, y, endX, endY, size }: Glyph,
  turn: number,
  place: (x: number, y: number) => [number, number],
): Letter {
  const [x0, y0] = place(x, y);
  const [x1, y1] = place(endX, endY);
  // From the line of writing upwards, as seen from the letter.
  const [upX, upY] = [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ][turn]! as [number, number];
  const xs = [x0 + upX * size * ABOVE, x0 - upX * size * BELOW, x1 + upX * size * ABOVE, x1 - upX * size * BELOW];
  const ys = [y0 + upY * size * ABOVE, y0 - upY * size * BELOW, y1 + upY * size * ABOVE, y1 - upY * size * BELOW];
  const bottom = Math.max(...ys);
  return {
    text: plainCharacter(text),
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom,
    base: turn === 0 ? y0 : bottom,
    size,
    turn,
  };
}
