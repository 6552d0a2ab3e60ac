import { readNumbering } from '../../text/numbering.ts';

const LONGEST = 60;

/** Whether words head a section of a table: 一、…, （一）…, and no sentence. */
export function headsSection(text: string): boolean {
  if (text.length > LONGEST || /[。；，]$/.test(text)) return false;
  const style = readNumbering(text)?.style;
  return style === 'chapter' || style === 'section';
}
