import { isKeyLike } from './nearest-key.ts';

const KEY_LINE = /^[ \t]*(?:- +)?["']?([A-Za-z]{2,20}|[\u4e00-\u9fff]{2,8})["']?[ \t]*(：|:(?=[^\s]))/;

/** Where a line that begins like a key has a colon that YAML does not take for one. */
export function colonOf(text: string, lineStart: number, lineEnd: number): readonly [number, number] | undefined {
  const found = KEY_LINE.exec(text.slice(lineStart, Math.min(lineEnd, lineStart + 200)));
  if (!found || !isKeyLike(found[1]!)) return undefined;
  const colon = lineStart + found[0].length - 1;
  return [colon, colon + 1];
}
