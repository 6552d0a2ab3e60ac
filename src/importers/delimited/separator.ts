import { decodeText } from '../decode.ts';
import { type Record, recordsOf } from './records.ts';

export type Separator = ',' | ';' | '\t' | '|';

const SEPARATORS: readonly Separator[] = ['\t', ',', ';', '|'];
/** What stands in front is enough to judge by. */
const SAMPLE = 64 * 1024;
const SAMPLE_RECORDS = 300;

/** What parts the cells of a text file; undefined where it is no file of cells. */
export function separatorOf(text: string, isNamed: boolean): { separator: Separator; from: number } | undefined {
  // The first line that Excel understands.
  const declared = /^sep=([,;\t|])\r?\n/i.exec(text);
  if (declared) return { separator: declared[1] as Separator, from: declared[0].length };
  const sample = text.slice(0, SAMPLE);
  const found = SEPARATORS.map((separator) => ({ separator, ...evenness(sample, separator, text.length > SAMPLE) }))
    .filter(({ fields, share, rows }) => fields >= 3 && rows >= 2 && share >= (isNamed ? 0.5 : 0.9))
    .toSorted((a, b) => b.share - a.share || b.fields - a.fields)[0];
  if (!found || (!isNamed && isOtherText(sample, found.separator, found.share))) return undefined;
  return { separator: found.separator, from: 0 };
}

/** Markdown and text taken from Word have tabs and bars too; they have readers of their own. */
function isOtherText(sample: string, separator: Separator, share: number): boolean {
  if (separator === '|' && sample.split('\n').some((line) => /^\s*\|/.test(line) || isRule(line))) return true;
  if (separator === '\t' && (share < 1 || /<\/?b>|<br|\*\*|^#{1,6} |\[bookmark:/im.test(sample))) return true;
  // (牵头单位:县水利局;完成时限:6月底前): what stands in brackets is one thing, and no mark in it parts cells.
  const outside = sample.replace(IN_BRACKETS, '');
  if (outside !== sample && evenness(outside, separator, false).fields < 3) return true;
  return /^\s*[<{[]/.test(sample);
}

const IN_BRACKETS = /[（(][^（()）\n]*[）)]/g;

/** | - | :-: |: the line below the head of a table in Markdown. */
function isRule(line: string): boolean {
  return line.includes('--') && /^[\s|:-]*$/.test(line);
}

/** How many fields most records have, counted from the first such record on: titles stand above. */
function evenness(
  sample: string,
  separator: Separator,
  isCut: boolean,
): { fields: number; share: number; rows: number } {
  const records = recordsOf(sample, separator, 0, SAMPLE_RECORDS);
  if (isCut && records.length < SAMPLE_RECORDS) records.pop();
  const counts = new Map<number, number>();
  for (const record of records) if (record.length > 1) counts.set(record.length, (counts.get(record.length) ?? 0) + 1);
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0]);
  if (!most) return { fields: 0, share: 0, rows: 0 };
  const first = records.findIndex((record) => record.length === most[0]);
  const body = records.slice(first);
  return { fields: most[0], share: most[1] / body.filter(isFilled).length, rows: most[1] };
}

function isFilled(record: Record): boolean {
  return record.some(({ text }) => text.trim() !== '');
}

/** Whether a file is csv or tsv: by its content, with less of it where the name says so. */
export function looksDelimited(path: string, bytes: Uint8Array): boolean {
  const isNamed = /\.(?:csv|tsv|tab)$/i.test(path);
  // Text exports are asked about too: what cannot part three cells is told without reading it.
  const { text } = decodeText(bytes.subarray(0, SAMPLE * 2));
  return text !== '' && separatorOf(text, isNamed) !== undefined;
}
