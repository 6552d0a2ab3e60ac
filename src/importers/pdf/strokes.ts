import type { Box, Stroke } from './marks.ts';
import { apply, type Matrix } from './matrix.ts';
import { LENGTHS, PART } from './pdfjs/parts.ts';

export type PathKind = 'stroke' | 'fill' | 'both';

/** A filled shape up to this thick is a line, in points. */
const THICKEST = 4;
/** Shorter ones are dots of a dotted line, or parts of a drawing. */
const SHORTEST = 0.3;
/** Least share of its height in the width of a dot, or the other way round. */
const DOT = 0.4;
/** How far a line may lean. */
const LEAN = 0.6;

type Point = readonly [x: number, y: number];

/** Notes the straight lines of a path: its sides where it is drawn along, the whole where it is filled and thin. */
export function addStrokes(
  strokes: Stroke[],
  path: Float32Array,
  kind: PathKind,
  ctm: Matrix,
  lineWidth: number,
): void {
  for (const { points, isCurved } of figuresOf(path, ctm)) {
    if (isCurved) continue;
    const isThin = addThin(strokes, points);
    if (isThin || kind === 'fill') continue;
    if (lineWidth * Math.hypot(ctm[0], ctm[1]) > 3 * THICKEST) continue;
    for (let at = 1; at < points.length; at += 1) addSide(strokes, points[at - 1]!, points[at]!);
  }
}

/** Notes the boxes of a filled path. What is too thin for one is a line. */
export function addBoxes(boxes: Box[], path: Float32Array, ctm: Matrix, colour: string): void {
  for (const { points, isCurved } of figuresOf(path, ctm)) {
    if (isCurved || !isBox(points)) continue;
    const [left, right, top, bottom] = boundsOf(points);
    if (Math.min(right - left, bottom - top) > THICKEST) boxes.push({ left, right, top, bottom, colour });
  }
}

function isBox(points: readonly Point[]): boolean {
  if (points.length < 4 || points.length > 5) return false;
  return points.slice(1).every(([x, y], at) => {
    const [x0, y0] = points[at]!;
    return Math.abs(x - x0) <= LEAN || Math.abs(y - y0) <= LEAN;
  });
}

function boundsOf(points: readonly Point[]): [left: number, right: number, top: number, bottom: number] {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return [left, right, top, bottom];
}

function figuresOf(path: Float32Array, ctm: Matrix): { points: Point[]; isCurved: boolean }[] {
  const figures: { points: Point[]; isCurved: boolean }[] = [];
  let current: { points: Point[]; isCurved: boolean } | undefined;
  for (let at = 0; at < path.length;) {
    const part = path[at]!;
    const length = LENGTHS[part] ?? 0;
    if (part === PART.closePath) {
      if (current && current.points.length > 1) current.points.push(current.points[0]!);
    } else {
      const point = apply(ctm, path[at + length - 1]!, path[at + length]!);
      if (part === PART.moveTo || !current) {
        current = { points: [], isCurved: false };
        figures.push(current);
      }
      current.points.push(point);
      if (part === PART.curveTo || part === PART.quadraticCurveTo) current.isCurved = true;
    }
    at += length + 1;
  }
  return figures.filter(({ points }) => points.every(([x, y]) => Number.isFinite(x + y)));
}

/** A box so thin that it is a line; a border may be drawn as a trapezoid. */
function addThin(strokes: Stroke[], points: readonly Point[]): boolean {
  if (points.length < 2) return true;
  const [left, right, top, bottom] = boundsOf(points);
  const [width, height] = [right - left, bottom - top];
  if (Math.min(width, height) > THICKEST) return false;
  if (points.length === 2 && Math.min(width, height) > LEAN) return true;
  if (Math.max(width, height) < SHORTEST) return true;
  // The dots of a dotted line do not tell which way it runs.
  if (width >= height || width >= height * DOT) {
    strokes.push({ isHorizontal: true, at: (top + bottom) / 2, from: left, to: right });
  }
  if (width < height || height >= width * DOT) {
    strokes.push({ isHorizontal: false, at: (left + right) / 2, from: top, to: bottom });
  }
  return true;
}

function addSide(strokes: Stroke[], [x0, y0]: Point, [x1, y1]: Point): void {
  if (Math.abs(y0 - y1) <= LEAN && Math.abs(x0 - x1) > SHORTEST) {
    strokes.push({ isHorizontal: true, at: (y0 + y1) / 2, from: Math.min(x0, x1), to: Math.max(x0, x1) });
  } else if (Math.abs(x0 - x1) <= LEAN && Math.abs(y0 - y1) > SHORTEST) {
    strokes.push({ isHorizontal: false, at: (x0 + x1) / 2, from: Math.min(y0, y1), to: Math.max(y0, y1) });
  }
}
