import type { Drawing } from './pdfjs/connection.ts';
import { OP } from './pdfjs/parts.ts';
import type { Box, Glyph, Stroke } from './marks.ts';
import { apply, IDENTITY, type Matrix, multiply } from './matrix.ts';
import { addBoxes, addStrokes, type PathKind } from './strokes.ts';

const PATH_KINDS: Readonly<Record<number, PathKind>> = {
  [OP.stroke]: 'stroke',
  [OP.closeStroke]: 'stroke',
  [OP.fill]: 'fill',
  [OP.eoFill]: 'fill',
  [OP.fillStroke]: 'both',
  [OP.eoFillStroke]: 'both',
  [OP.closeFillStroke]: 'both',
  [OP.closeEOFillStroke]: 'both',
};

interface State {
  ctm: Matrix;
  lineWidth: number;
  /** What shapes are filled with. */
  colour: string;
  fontSize: number;
  glyphScale: number;
  charSpacing: number;
  wordSpacing: number;
  hScale: number;
  leading: number;
  rise: number;
}

/** A glyph as pdf.js hands it over: width in thousandths, and for vertical writing [advance, x, y]. */
interface SourceGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric?: readonly [number, number, number];
}

export interface Interpreter {
  take(drawing: Drawing): void;
  glyphs: Glyph[];
  strokes: Stroke[];
  boxes: Box[];
}

/** States that a page may save inside each other. */
const MOST_SAVED = 500;

/** Follows the drawing of a page and notes where characters and straight lines come to stand. */
export function createInterpreter(paper: Matrix, glyphScale: ReadonlyMap<string, number>): Interpreter {
  const glyphs: Glyph[] = [];
  const strokes: Stroke[] = [];
  const boxes: Box[] = [];
  const saved: State[] = [];
  let state: State = {
    ctm: paper,
    lineWidth: 1,
    colour: '#000000',
    fontSize: 0,
    glyphScale: 0.001,
    charSpacing: 0,
    wordSpacing: 0,
    hScale: 1,
    leading: 0,
    rise: 0,
  };
  let textMatrix: Matrix = IDENTITY;
  let [x, y, lineX, lineY] = [0, 0, 0, 0];

  const save = (): void => {
    if (saved.length < MOST_SAVED) saved.push({ ...state });
  };
  const restore = (): void => {
    state = saved.pop() ?? state;
  };
  const moveText = (dx: number, dy: number): void => {
    lineX += dx;
    lineY += dy;
    [x, y] = [lineX, lineY];
  };
  const setTextMatrix = (matrix: Matrix): void => {
    textMatrix = matrix;
    [x, y, lineX, lineY] = [0, 0, 0, 0];
  };

  const show = (items: readonly (SourceGlyph | number)[]): void => {
    const { fontSize, hScale, charSpacing, wordSpacing, rise } = state;
    const matrix = multiply(state.ctm, textMatrix);
    const size = Math.abs(fontSize) * Math.hypot(matrix[2], matrix[3]);
    const isVertical = items.some((item) => typeof item === 'object' && item.vmetric !== undefined);
    for (const item of items) {
      if (typeof item === 'number') {
        if (isVertical) y -= (item / 1000) * fontSize;
        else x -= (item / 1000) * fontSize * hScale;
        continue;
      }
      const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
      const scale = fontSize * state.glyphScale;
      const [fromX, fromY] = item.vmetric ? [x - item.vmetric[1] * scale, y - item.vmetric[2] * scale] : [x, y];
      const width = item.width * scale * hScale;
      const [startX, startY] = apply(matrix, fromX, fromY + rise);
      const [endX, endY] = apply(matrix, fromX + width, fromY + rise);
      if (Number.isFinite(startX + startY + endX + endY) && item.unicode !== '') {
        glyphs.push({ text: item.unicode, x: startX, y: startY, endX, endY, size });
      }
      if (item.vmetric) y += item.vmetric[0] * scale - spacing;
      else x += width + spacing * hScale;
    }
  };

  const step = (fn: number, args: readonly unknown[]): void => {
    const numbers = args as readonly number[];
    switch (fn) {
      case OP.save:
      case OP.beginGroup:
        return save();
      case OP.restore:
      case OP.endGroup:
      case OP.paintFormXObjectEnd:
        return restore();
      case OP.transform:
        state.ctm = multiply(state.ctm, asMatrix(numbers));
        return;
      case OP.paintFormXObjectBegin:
        save();
        if (args[0]) state.ctm = multiply(state.ctm, asMatrix(args[0] as ArrayLike<number>));
        return;
      case OP.setLineWidth:
        state.lineWidth = numbers[0]!;
        return;
      case OP.setFillRGBColor:
        state.colour = String(args[0]);
        return;
      case OP.beginText:
        return setTextMatrix(IDENTITY);
      case OP.setCharSpacing:
        state.charSpacing = numbers[0]!;
        return;
      case OP.setWordSpacing:
        state.wordSpacing = numbers[0]!;
        return;
      case OP.setHScale:
        state.hScale = numbers[0]! / 100;
        return;
      case OP.setLeading:
        state.leading = -numbers[0]!;
        return;
      case OP.setFont:
        state.fontSize = numbers[1]!;
        state.glyphScale = glyphScale.get(args[0] as string) ?? 0.001;
        return;
      case OP.setTextRise:
        state.rise = numbers[0]!;
        return;
      case OP.moveText:
        return moveText(numbers[0]!, numbers[1]!);
      case OP.setLeadingMoveText:
        state.leading = numbers[1]!;
        return moveText(numbers[0]!, numbers[1]!);
      case OP.setTextMatrix:
        return setTextMatrix(asMatrix(args[0] as ArrayLike<number>));
      case OP.nextLine:
        return moveText(0, state.leading);
      case OP.showText:
        return show(args[0] as readonly (SourceGlyph | number)[]);
      case OP.constructPath: {
        const [painting, [path]] = args as unknown as [number, [Float32Array | null]];
        const kind = PATH_KINDS[painting];
        if (kind && path) addStrokes(strokes, path, kind, state.ctm, state.lineWidth);
        if (kind && kind !== 'stroke' && path) addBoxes(boxes, path, state.ctm, state.colour);
        return;
      }
      default:
    }
  };
  return {
    glyphs,
    strokes,
    boxes,
    take({ fnArray, argsArray }) {
      for (const [at, fn] of fnArray.entries()) step(fn, argsArray[at] ?? []);
    },
  };
}

function asMatrix(values: ArrayLike<number>): Matrix {
  return [values[0]!, values[1]!, values[2]!, values[3]!, values[4]!, values[5]!];
}
