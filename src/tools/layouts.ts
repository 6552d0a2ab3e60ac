/**
 * Tables of invented places, drawn from a seed, as Writer, Calc and Chromium write them, cell by cell:
 *
 *     npx tsx src/tools/layouts.ts SEED FILES
 *
 * LibreOffice and Chromium have to be installed. The figures stand in docs/reading.md.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertAll, printAll } from './layouts/convert.ts';
import { hasRowMarks, type Layout, layoutAt } from './layouts/draw.ts';
import { measureFile } from './layouts/measure.ts';
import { asDocx, asHtml, asXlsx } from './layouts/write.ts';

const any = (): boolean => true;
const marked = ({ style }: Layout): boolean => hasRowMarks(style);
const bare = (isNumbered: boolean) => (layout: Layout) =>
  !hasRowMarks(layout.style) && layout.isNumbered === isNumbered;
const kinds: readonly (readonly [name: string, end: string, takes: (layout: Layout) => boolean])[] = [
  ['docx', 'w.docx', any],
  ['odt by Writer', 'w.odt', any],
  ['html by Writer', 'w.html', any],
  ['xlsx', 'c.xlsx', any],
  ['csv by Calc', 'c.csv', any],
  ['pdf by Calc', 'c.pdf', any],
  ['html', 'b.html', any],
  ['pdf by Writer, rows marked', 'w.pdf', marked],
  ['pdf by Chromium, rows marked', 'b.pdf', marked],
  ['pdf by Writer, rows bare, numbered', 'w.pdf', bare(true)],
  ['pdf by Chromium, rows bare, numbered', 'b.pdf', bare(true)],
  ['pdf by Writer, rows bare, no numbers', 'w.pdf', bare(false)],
  ['pdf by Chromium, rows bare, no numbers', 'b.pdf', bare(false)],
];

const [seed, count] = process.argv.slice(2).map(Number);
if (!seed || !count) throw new Error('layouts: SEED FILES');
const layouts = Array.from({ length: count }, (_, at) => layoutAt(seed, at));
const folder = mkdtempSync(join(tmpdir(), 'gov-lint-layouts-'));
try {
  for (const layout of layouts) {
    writeFileSync(join(folder, `${layout.id}.w.docx`), asDocx(layout));
    writeFileSync(join(folder, `${layout.id}.c.xlsx`), asXlsx(layout));
    writeFileSync(join(folder, `${layout.id}.b.html`), asHtml(layout));
  }
  const word = layouts.map(({ id }) => `${id}.w.docx`);
  const sheets = layouts.map(({ id }) => `${id}.c.xlsx`);
  for (const to of ['odt', 'html', 'pdf']) convertAll(folder, word, to);
  convertAll(folder, sheets, 'csv:Text - txt - csv (StarCalc):44,34,76');
  convertAll(folder, sheets, 'pdf');
  await printAll(folder, layouts, ({ id }) => [`${id}.b.html`, `${id}.b.pdf`]);
  for (const [name, end, takes] of kinds) await report(name, end, layouts.filter(takes));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function report(name: string, end: string, taken: readonly Layout[]): Promise<void> {
  let [right, all, whole, silent] = [0, 0, 0, 0];
  const wrong: string[] = [];
  for (const layout of taken) {
    const measured = await measureFile(join(folder, `${layout.id}.${end}`), layout);
    right += measured.right;
    all += measured.all;
    if (measured.right === measured.all) whole += 1;
    else
      wrong.push(`${layout.id} ${layout.style} ${measured.right}/${measured.all}${measured.isSilent ? ' SILENT' : ''}`);
    if (measured.isSilent) silent += 1;
  }
  const share = all === 0 ? '' : `${((100 * right) / all).toFixed(2)} %`;
  console.log(
    `${name.padEnd(40)} ${taken.length} files, ${whole} whole, ${silent} silent, cells ${right}/${all} ${share}`,
  );
  for (const line of wrong) console.log(`    ${line}`);
}
