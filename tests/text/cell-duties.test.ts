import { expect, it } from 'vitest';
import { vocabulary } from '../../rules/names/index.generated.ts';
import { unitsByDuty } from '../../src/text/cell-duties.ts';

it('a role that a cell names without any unit has an empty list, and the cell is not read as the column says', () => {
  const found = unitsByDuty('区财政局牵头，有关方面配合', 'lead', () => [], vocabulary);
  expect([...(found ?? [])]).toEqual([
    ['lead', []],
    ['supporting', []],
  ]);
});
