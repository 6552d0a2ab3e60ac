import { columnOf, type ColumnRole } from './headers.ts';
import { escaped, isBullet, NOTE_OPENS } from './marks.ts';
import { readNumbering } from './numbering.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words in front of a colon that would also head a column: 牵头单位：. */
export interface Label {
  text: string;
  role: ColumnRole;
  /** Where it begins. */
  start: number;
  /** Where the words behind the colon begin. */
  end: number;
}

/**
 * At the head of a line, behind a mark or a blank, in a bracket; the label is not much longer than the headings of columns. Where it is
 * letter-spaced, 牵 头 单 位：, each of its characters stands by itself.
 */
const CANDIDATE = new RegExp(
  `(^|[\\n\\s。；;，,、！${escaped(NOTE_OPENS)}]|(?:^|\\n)[ \\t\\u3000]{0,8}(?:[（(]?\\d{1,2}[）).．]|[①-⑳]))([\\p{Script=Han}、/／和及]{2,12}|[\\p{Script=Han}]{1,3}[^\\S\\n]+[\\p{Script=Han}]{1,3}|\\p{Script=Han}(?:[^\\S\\n]+\\p{Script=Han}){2,7})\\s*[:：]`,
  'gu',
);

/** Every label whose heading is known, in order. */
export function findLabels(text: string, vocabulary: Vocabulary): Label[] {
  if (!/[:：]/.test(text)) return [];
  const labels: Label[] = [];
  for (const found of text.matchAll(CANDIDATE)) {
    const [whole, before, words] = found as unknown as [string, string, string];
    const role = columnOf(words, vocabulary);
    if (role === undefined) continue;
    labels.push({
      text: words,
      role,
      start: found.index + before.length,
      end: found.index + whole.length,
    });
  }
  return labels;
}

/** Whether a label stands at the head of a line, or behind a sentence: in its middle 时间： is part of it, 责任单位： never. */
export function opensField(line: string, { start, role }: Label): boolean {
  const before = line.slice(0, start);
  return (
    isBullet(before) ||
    readNumbering(before)?.end === before.length ||
    /(?:^|[。；;！\s])$/.test(before) ||
    (isUnitLabel({ role }) && /[，,]$/.test(before))
  );
}

export function isUnitLabel({ role }: Pick<Label, 'role'>): boolean {
  return role === 'lead' || role === 'responsible' || role === 'supporting' || role === 'leadAndResponsible';
}
