import { stripBlanks } from '../../text/blanks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Paragraph } from '../grid/grid.ts';
import { dateOfLine } from './notice-line.ts';
import { isTitleLike } from './table-title.ts';

/**
 * Where the plan itself begins: behind its title, or behind the notice's signature and the line that numbers the annex.
 * Chapters of the notice are none of the plan.
 */
export function startOfPlan(lines: readonly Paragraph[]): number {
  return 1 + lines.findLastIndex(({ text }) => isBoundary(stripBlanks(text)));
}

function isBoundary(plain: string): boolean {
  if (readNumbering(plain)) return false;
  return dateOfLine(plain) !== undefined || /^附[件表][\d一二三四五六七八九十]{0,2}$/.test(plain) || isTitleLike(plain);
}
