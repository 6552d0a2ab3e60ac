import { describe, expect, it } from 'vitest';
import { toLocation } from '../../src/engine/locate.ts';
import { lineStarts, positionAt } from '../../src/text/positions.ts';

describe('positions', () => {
  const text = 'a\r\n任务𠮷b\n\nc';
  const starts = lineStarts(text);

  it('counts lines from 1 and columns from 1 in UTF-16 units', () => {
    const at = (words: string) => positionAt(starts, text.indexOf(words));
    expect(at('a')).toEqual({ line: 1, column: 1 });
    expect(at('务')).toEqual({ line: 2, column: 2 });
    expect(at('b')).toEqual({ line: 2, column: 5 });
    expect(at('c')).toEqual({ line: 4, column: 1 });
    expect(positionAt(starts, text.length)).toEqual({ line: 4, column: 2 });
  });

  it('keeps pointer, task and cell where there are no lines', () => {
    expect(toLocation({ pointer: '/tasks/0', range: [0, 1], cell: { ref: 'C5' } }, undefined, 7)).toEqual({
      pointer: '/tasks/0',
      task: 7,
      cell: { ref: 'C5' },
    });
  });

  it('ends exclusively', () => {
    expect(toLocation({ pointer: '', range: [3, 5] }, starts)).toMatchObject({
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 3,
    });
  });
});
