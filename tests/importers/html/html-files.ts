import type { ContractTable } from '../contract.ts';

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

const paragraph = (text: string): string => `<p>${escapeHtml(text).replaceAll('\n', '<br>')}</p>`;

export function htmlOfTable({ before, rows, after }: ContractTable): Uint8Array {
  const table = rows.map(
    (row) =>
      `<tr>${row
        .map(
          ({ text, columnSpan = 1, rowSpan = 1 }) =>
            `<td colspan="${columnSpan}" rowspan=${rowSpan}>${paragraph(text)}</td>`,
        )
        .join('')}</tr>`,
  );
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>${before.map(paragraph).join('\n')}<table>${table.join('\n')}</table>${after.map(paragraph).join('\n')}</body></html>`;
  return new TextEncoder().encode(page);
}
