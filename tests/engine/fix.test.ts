import { describe, expect, it } from 'vitest';
import { applyEdits, fixText, type TableFix } from '../../src/engine/fix.ts';
import type { Change, Edit } from '../../src/model/finding.ts';

/** A file that says one word in each line. */
const read = async (text: string): Promise<readonly unknown[] | undefined> =>
  text.includes('!') ? undefined : [{ words: text.split('\n') }];

function fix(line: number, edit: Edit, meant: string): TableFix & { name: string } {
  const changes: Change[] = [{ kind: 'set', pointer: `/words/${line}`, value: meant }];
  return { table: 0, name: meant, fix: { safe: true, changes, edits: [edit] } };
}

describe('fixes of one text', () => {
  it('are made side by side', async () => {
    const outcome = await fixText(
      'a\nb\nc',
      [fix(2, { range: [4, 5], text: 'C' }, 'C'), fix(0, { range: [0, 1], text: 'A' }, 'A')],
      read,
    );
    expect(outcome.text).toBe('A\nb\nC');
  });

  it('wait for another round where they overlap', async () => {
    const first = fix(0, { range: [0, 2], text: 'AB' }, 'AB');
    const outcome = await fixText('abc\nd', [first, fix(0, { range: [1, 3], text: 'X' }, 'aX')], read);
    expect(outcome).toMatchObject({ text: 'abc\nd', applied: [], refused: [first] });
    const right = await fixText(
      'abc\nd',
      [fix(0, { range: [0, 2], text: 'AB' }, 'ABc'), fix(0, { range: [1, 3], text: 'X' }, 'aX')],
      read,
    );
    expect(right).toMatchObject({ text: 'ABc\nd', refused: [] });
  });

  it('are left out one by one where the text would not say what they mean', async () => {
    const bad = fix(1, { range: [2, 3], text: 'x\ny' }, 'x');
    const broken = fix(3, { range: [6, 7], text: '!' }, '!');
    const good = [fix(0, { range: [0, 1], text: 'A' }, 'A'), fix(2, { range: [4, 5], text: 'C' }, 'C')];
    const outcome = await fixText('a\nb\nc\nd', [good[0]!, bad, good[1]!, broken], read);
    expect(outcome.text).toBe('A\nb\nC\nd');
    expect(outcome.refused.map(({ name }) => name)).toEqual(['x', '!']);
  });

  it('leave a text alone that cannot be read', async () => {
    const item = fix(0, { range: [0, 1], text: 'A' }, 'A');
    expect(await fixText('a!', [item], read)).toEqual({ text: 'a!', applied: [], refused: [item] });
  });
});

it('edits at one place keep their order', () => {
  expect(
    applyEdits('ab', [
      { range: [1, 1], text: '1' },
      { range: [1, 1], text: '2' },
      { range: [0, 1], text: 'A' },
    ]),
  ).toBe('A12b');
});
