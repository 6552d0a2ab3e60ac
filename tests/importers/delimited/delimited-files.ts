import type { ContractTable } from '../contract.ts';

/** Rows above the table count in a file of rows, so what stands in front of the table is left out. */
export function delimitedOfTable({ rows, columns }: ContractTable, separator: string): Uint8Array {
  const field = (text: string): string =>
    text.includes(separator) || /["\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const covered = new Map<number, number>();
  const lines = rows.map((row, index) => {
    const fields = Array.from({ length: columns }, () => '');
    let column = 0;
    for (const { text, columnSpan = 1, rowSpan = 1 } of row) {
      while ((covered.get(column) ?? 0) > index) column += 1;
      fields[column] = field(text);
      covered.set(column, index + rowSpan);
      column += columnSpan;
    }
    return fields.join(separator);
  });
  return new TextEncoder().encode(`${lines.join('\r\n')}\r\n`);
}
