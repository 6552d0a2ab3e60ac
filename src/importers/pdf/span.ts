/** A stretch of a page from top to bottom. */
export interface Span {
  top: number;
  bottom: number;
}

export function middleOf({ top, bottom }: Span): number {
  return (top + bottom) / 2;
}

/** The middle from left to right. */
export function centreOf({ left, right }: { left: number; right: number }): number {
  return (left + right) / 2;
}
