import { expect, it } from 'vitest';
import { FORMS } from './generate.ts';
import { measureForms } from './measure.ts';

/**
 * Documents that combine the forms of units, headings, numbers, notice and file. FORMS_SEED=7 draws others, and prints the
 * share of cells read right by form.
 */
const asked = process.env['FORMS_SEED'];
const measured = await measureForms(Number(asked ?? 1), asked === undefined ? 60 : 300);

if (asked !== undefined) {
  const lines = [...measured.shares].toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (const [form, { right, all }] of lines) {
    console.log(`${form.padEnd(28)}${`${right}/${all}`.padStart(12)}${((100 * right) / all).toFixed(1).padStart(7)} %`);
  }
  for (const line of measured.wrong.slice(0, 40)) console.log(line);
}

it('draws each form of each kind', () => {
  const drawn = new Set(measured.shares.keys());
  const forms = Object.entries(FORMS).flatMap(([kind, ways]) => ways.map((form) => `${kind}: ${form}`));
  expect(forms.filter((form) => !drawn.has(form))).toEqual([]);
});

it.each([...measured.shares])('reads %s right in 99 of 100 cells', (_form, { right, all }) => {
  expect(right / all).toBeGreaterThanOrEqual(0.99);
});
