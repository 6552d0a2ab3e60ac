import type { Table, Text } from '../../src/model/table.ts';
import { remembering } from '../../src/text/remembering.ts';

/** A text of a table in which documents are named, and whose task it is. */
export interface NumberedText {
  text: Text;
  task?: number;
}

/** What document numbers have, however they are written: 号, or an opening bracket. */
const SIGN = /[号〔﹝［[]/;

/** Both ask about one at a time. */
const MOST_TABLES = 1;

/** The basis and the cells of the tasks that may hold document numbers. */
export const numberedTexts: (table: Table) => readonly NumberedText[] = remembering(MOST_TABLES, listed);

function listed({ basis, tasks }: Table): NumberedText[] {
  const texts: NumberedText[] = [];
  for (const { title, rawNumber } of basis) for (const text of [title, rawNumber]) if (text) texts.push({ text });
  for (const { number, title, requirement, remark } of tasks) {
    for (const text of [title, requirement, remark]) if (SIGN.test(text.value)) texts.push({ text, task: number });
  }
  return texts;
}
