/** One character as it stands on the paper, in points from the upper left corner, y down. */
export interface Glyph {
  text: string;
  /** Where it begins on its line of writing, and where the next one would. */
  x: number;
  y: number;
  endX: number;
  endY: number;
  /** Height of the writing. */
  size: number;
}

/** A straight line along the paper's edges, as drawn. */
export interface Stroke {
  isHorizontal: boolean;
  /** Of its middle, across its direction. */
  at: number;
  from: number;
  to: number;
}
