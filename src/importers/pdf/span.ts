/** A stretch of a page from top to bottom. */
export interface Span {
  top: number;
  bottom: number;
}

export function middleOf({ top, bottom }: Span): number {
  return (top + bottom) / 2;
}
