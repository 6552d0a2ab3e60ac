import type { DocNumber } from '../model/table.ts';

/** What a clerk would correct: GB/T 9704-2012, 7.2.5. */
export type NumberFault =
  | 'brackets'
  | 'missing-bracket'
  | 'ordinal-word'
  | 'leading-zero'
  | 'short-year'
  | 'missing-suffix'
  | 'full-width-digits';

export interface FoundNumber {
  /** 文号, or the forms with rules of their own: 令, 公告, 案号. */
  kind: 'document' | 'order' | 'announcement' | 'court';
  /** Only a document number has a normal form. */
  number?: DocNumber;
  raw: string;
  span: readonly [start: number, end: number];
  faults: readonly NumberFault[];
}

const NUMBER = /([\p{Script=Han}]{2,14})\s*[〔\[(（【［﹝]\s*(\d{4})\s*[〕\])）】］﹞]\s*第?\s*0*(\d{1,5})\s*号/gu;

/** Every document number in a text, in order. */
export function findDocNumbers(text: string): FoundNumber[] {
  return [...text.matchAll(NUMBER)].map((found) => ({
    kind: 'document',
    number: docNumberOf(found[1] ?? '', Number(found[2]), Number(found[3])),
    raw: found[0],
    span: [found.index, found.index + found[0].length],
    faults: [],
  }));
}

/** The text as one document number in normal form. */
export function parseDocNumber(text: string): DocNumber | undefined {
  return findDocNumbers(text)[0]?.number;
}

export function docNumberOf(agency: string, year: number, serial: number): DocNumber {
  return { agency, year, serial, normal: `${agency}〔${year}〕${serial}号` };
}
