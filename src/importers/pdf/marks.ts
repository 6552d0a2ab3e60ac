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

/** A filled shape with sides along the paper's edges, too thick for a line: the shade of a cell. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** As pdf.js names it: #c0c0c0. */
  colour: string;
}
