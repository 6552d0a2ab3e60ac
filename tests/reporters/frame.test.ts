import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/reporters/frame.ts';
import { linesOf } from '../../src/reporters/lines.ts';
import { widthOf } from '../../src/reporters/width.ts';

function frame(text: string, marked: string, columns = 80) {
  const start = text.indexOf(marked);
  const line = text.slice(0, start).split('\n').length;
  const column = start - text.lastIndexOf('\n', start - 1);
  return frameOf(linesOf(text), { line, column, endLine: line, endColumn: column + marked.length }, columns)!;
}

/** The characters of the shown line that stand above the marks. */
function underlined({ source, marks }: { source: string; marks: string }): string {
  let width = 0;
  let words = '';
  const from = marks.indexOf('^');
  for (const character of source) {
    if (width >= from && width < marks.length) words += character;
    width += widthOf(character);
  }
  return words;
}

describe('frameOf', () => {
  it('marks Chinese characters two columns wide', () => {
    const { source, marks, line } = frame('tasks:\n  - lead: [市财政局]\n', '市财政局');
    expect(source).toBe('  - lead: [市财政局]');
    expect(marks).toBe('           ^^^^^^^^');
    expect(line).toBe(2);
  });

  it('shows the stretch around the mark of a long line', () => {
    const text = `requirement: ${'围绕中心服务大局'.repeat(30)}闽财非税函[2021]1号${'扎实推进'.repeat(30)}`;
    const shown = frame(text, '[2021]', 60);
    expect(underlined(shown)).toBe('[2021]');
    expect(widthOf(shown.source)).toBeLessThanOrEqual(60);
    expect(shown.source.startsWith('…') && shown.source.endsWith('…')).toBe(true);
  });

  it('marks an empty place with one character', () => {
    const text = 'lead: []';
    expect(frameOf(linesOf(text), { line: 1, column: 8, endLine: 1, endColumn: 8 }, 80)!.marks).toBe('       ^');
  });

  it('never prints control characters', () => {
    const { source } = frame('title: \u001b[2J财政\u0007', '财政');
    expect(source).not.toMatch(/[\u0000-\u001f]/);
    expect(source).toContain('␛[2J财政');
  });

  it('is absent where the line is blank or unknown', () => {
    expect(frameOf(linesOf('a\n\n'), { line: 2, column: 1 }, 80)).toBeUndefined();
    expect(frameOf(linesOf('a'), {}, 80)).toBeUndefined();
    expect(frameOf(linesOf('a'), { line: 9, column: 1 }, 80)).toBeUndefined();
  });

  it('cuts the mark of a value that runs over lines at the end of its first', () => {
    const shown = frameOf(linesOf('甲乙丙\n丁'), { line: 1, column: 2, endLine: 2, endColumn: 2 }, 80)!;
    expect(underlined(shown)).toBe('乙丙');
  });
});
