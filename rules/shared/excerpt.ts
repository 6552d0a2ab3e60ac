import { joinWraps } from '../../src/text/blanks.ts';

/** The words around a stretch of a text, on one line, with … where more stands. */
export function excerpt(value: string, [start, end]: readonly [number, number], beside = 8): string {
  const [from, to] = [Math.max(0, start - beside), Math.min(value.length, end + beside)];
  return `${from > 0 ? '…' : ''}${joinWraps(value.slice(from, to))}${to < value.length ? '…' : ''}`;
}
