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
    const starts = lineStarts(text);
    const lines: Lines = {
      at: (line) => text.slice(starts[line - 1] ?? text.length, starts[line]).replace(/\r?\n$/, ''),
      positionOf: (offset) => positionAt(starts, offset),
    };
    cut.set(path, lines);
    return lines;
  };
}
