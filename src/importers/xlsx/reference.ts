/** Rows and columns of a sheet count from 1. */
export interface Position {
  row: number;
  column: number;
}

export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** C5, with or without $; undefined where it is no cell of a sheet. */
export function readReference(written: string): Position | undefined {
  const found = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(written.trim());
  if (!found) return undefined;
  let column = 0;
  for (const letter of found[1]!.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(found[2]);
  return row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN ? { row, column } : undefined;
}

/** 3, 5 → C5. */
export function reference({ row, column }: Position): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters + String(row);
}
