import type { ColumnRole } from '../../text/headers.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import { lookOf } from './evidence.ts';
import { type LayoutRow, textAt } from './layout.ts';

const SAMPLE = 200;

/** What a column without a heading holds, judged by its cells; undefined where they tell nothing. */
export function contentRole(
  index: number,
  body: readonly LayoutRow[],
  taken: ReadonlySet<ColumnRole | 'group' | undefined>,
  vocabulary: Vocabulary,
): ColumnRole | undefined {
  const rows = body.filter(({ own }) => own.filter(({ text }) => text.trim() !== '').length >= 2).slice(0, SAMPLE);
  const looks = rows
    .map((row) => textAt(row, index))
    .filter((text) => text !== '')
    .map((text) => ({ ...lookOf(text, vocabulary), hasWords: /\p{Script=Han}/u.test(text) }));
  if (looks.length === 0) return undefined;
  const share = (test: (look: (typeof looks)[number]) => boolean) => looks.filter(test).length / looks.length;
  const first = (...roles: ColumnRole[]) => roles.find((role) => !taken.has(role));
  if (share(({ isNumber }) => isNumber) > 0.7) return first('number');
  if (share(({ units }) => units > 0.7) > 0.6) {
    return share(({ isCollective }) => isCollective) > 0.4
      ? first('responsible', 'lead')
      : first('lead', 'responsible');
  }
  if (share(({ isDeadline }) => isDeadline) > 0.6) return first('deadline');
  if (share(({ size, units, hasWords }) => hasWords && size >= 6 && units < 0.5) > 0.6)
    return first('title', 'requirement');
  return undefined;
}
