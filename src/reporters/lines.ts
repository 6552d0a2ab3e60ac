import { lineStarts, positionAt } from '../text/positions.ts';

/** The lines of a file. */
export interface Lines {
  /** From 1; without its end. */
  at(line: number): string;
  /** Line and column (UTF-16 units) of an offset, both from 1. */
  positionOf(offset: number): { line: number; column: number };
}

/** Of the files of a table, each cut once; undefined of those without text. */
export function linesIn(texts: ReadonlyMap<string, string>): (path: string) => Lines | undefined {
  const cut = new Map<string, Lines>();
  return (path) => {
    const known = cut.get(path);
    if (known) return known;
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const lines = linesOf(text);
    cut.set(path, lines);
    return lines;
  };
}

/** A line may be the whole file: it is not gone through to find its end. */
export function linesOf(text: string): Lines {
  const starts = lineStarts(text);
  return {
    at(line) {
      const from = starts[line - 1] ?? text.length;
      let end = starts[line] ?? text.length;
      if (end > from && text[end - 1] === '\n') end -= 1;
      if (end > from && text[end - 1] === '\r') end -= 1;
      return text.slice(from, end);
    },
    positionOf: (offset) => positionAt(starts, offset),
  };
}
