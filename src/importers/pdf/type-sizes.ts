/**
 * Sizes of type that the readers of a page go by, in one place.
 * In points where the drawing decides (lines, shades), in heights of the writing where the words do.
 */

/** Edges of shades nearer than this are one: programs round the corners of cells to their own units. */
export const SHADE_SAME = 1.2;
/** Paper between two shaded cells lower than this holds no line of writing; 6 points is the smallest type in use. */
export const SHADE_GAP = 7;
