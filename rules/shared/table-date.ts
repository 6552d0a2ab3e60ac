import type { Table } from '../../src/model/table.ts';

/** The earliest day, as YYYY-MM-DD, on which the table can have been issued: its date, else the first day of its year. */
export function earliestDay({ date, docNumber, year }: Table): string | undefined {
  if (date && /^\d{4}-\d\d-\d\d$/.test(date.value)) return date.value;
  const known = docNumber?.year ?? year;
  return known === undefined ? undefined : `${known}-01-01`;
}

/** The latest year in which the table can have been issued. */
export function latestYear({ date, docNumber, year }: Table): number | undefined {
  const issued = date && /^\d{4}/.test(date.value) ? Number(date.value.slice(0, 4)) : undefined;
  const years = [issued, docNumber?.year, year].filter((one) => one !== undefined);
  return years.length === 0 ? undefined : Math.max(...years);
}
