import { describe, expect, it } from 'vitest';
import { cutPieces } from '../../src/text/unit-pieces.ts';

const words = (cell: string): string[] => cutPieces(cell).map(({ text }) => text);

describe('pieces of a cell', () => {
  it('hold together what stands in brackets, nested ones too', () => {
    expect(words('市大数据委（专题、数据〔试、行〕建设）、市财政局')).toEqual([
      '市大数据委（专题、数据〔试、行〕建设）',
      '市财政局',
    ]);
  });

  it('are cut behind a bracket that is never closed', () => {
    expect(words('甲局（乙、丙局')).toEqual(['甲局（乙', '丙局']);
  });

  it('forget a bracket inside another pair that was closed around it', () => {
    // The 《 is left open inside the pair; the one behind is closed by its own.
    expect(words('甲（《乙）、丙《丁、戊》、己》')).toEqual(['甲（《乙）', '丙《丁、戊》', '己》']);
    expect(words('（《）〔《甲、乙〕、丙》、丁')).toEqual(['（《）〔《甲、乙〕', '丙》', '丁']);
  });
});
