import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/reporters/unified-diff.ts';

const lines = (...words: string[]): string => words.map((word) => `${word}\n`).join('');

describe('unified diff', () => {
  it('is empty for equal texts', () => {
    expect(unifiedDiff('a.yaml', 'x\n', 'x\n')).toBe('');
  });

  it('shows three lines around a change', () => {
    expect(
      unifiedDiff('a.yaml', lines('1', '2', '3', '4', '5', '6', '7'), lines('1', '2', '3', '4', '五', '6', '7')),
    ).toBe(lines('--- a/a.yaml', '+++ b/a.yaml', '@@ -2,6 +2,6 @@', ' 2', ' 3', ' 4', '-5', '+五', ' 6', ' 7'));
  });

  it('says where a line end is missing and keeps line ends of Windows', () => {
    expect(unifiedDiff('a.yaml', 'a\r\nb', 'a\r\nc')).toBe(
      lines(
        '--- a/a.yaml',
        '+++ b/a.yaml',
        '@@ -1,2 +1,2 @@',
        ' a\r',
        '-b',
        '\\ No newline at end of file',
        '+c',
        '\\ No newline at end of file',
      ),
    );
  });

  it('cannot steer a terminal', () => {
    expect(unifiedDiff('a.yaml', 'a\n', '\u001b[2J\n')).not.toContain('\u001b');
  });

  it('turns one text into the other when it is applied', () => {
    const text = fc
      .tuple(fc.array(fc.constantFrom('甲', '乙', '丙', ''), { maxLength: 25 }), fc.constantFrom('\n', ''))
      .map(([words, end]) => words.join('\n') + (words.length > 0 ? end : ''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applied(before, unifiedDiff('a.yaml', before, after))).toBe(after);
      }),
      { numRuns: 500, seed: 11 },
    );
  });
});

/** The text after the diff, by the rules of patch: context and removed lines have to be there. */
function applied(before: string, diff: string): string {
  const old = before === '' ? [] : before.split(/(?<=\n)/);
  const result: string[] = [];
  let at = 0;
  const rows = diff.split('\n').slice(2, -1);
  for (const [index, row] of rows.entries()) {
    const hunk = /^@@ -(\d+)(?:,(\d+))? /.exec(row);
    if (hunk) {
      const start = Number(hunk[1]) - (hunk[2] === '0' ? 0 : 1);
      while (at < start) result.push(old[at++]!);
      continue;
    }
    if (row.startsWith('\\')) continue;
    const line = row.slice(1) + (rows[index + 1]?.startsWith('\\') ? '' : '\n');
    if (row[0] !== '+') expect(old[at++]).toBe(line);
    if (row[0] !== '-') result.push(line);
  }
  return [...result, ...old.slice(at)].join('');
}
