/**
 * Sizes of type that the readers of a page go by, in one place.
 * In points where the drawing decides (lines, shades), in heights of the writing where the words do.
 */

/** Strokes nearer than this are one line: the borders of two cells, both lines of a thin double one. */
export const LINE_SAME = 2.6;
/**
 * Lines nearer than this are one edge of a table, whether cells draw it a little apart, or pages, or a double line does:
 * nothing is written between them, 6 points being the smallest type in use.
 */
export const EDGE_SAME = 5;
/** Edges of shades nearer than this are one: programs round the corners of cells to their own units. */
export const SHADE_SAME = 1.2;
/** Paper between two shaded cells lower than this holds no line of writing either. */
export const SHADE_GAP = 7;
/** A row lower than this, in points, holds no line of the smallest type. */
export const LOWEST_ROW = 6;

/** Room between the words of two cells, in heights of the writing: cells that have room at their sides leave more. */
export const COLUMN_GAP = 0.2;
