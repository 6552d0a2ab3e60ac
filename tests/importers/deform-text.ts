import type { Dice } from './invented-tables.ts';

/** What happens to a text on its way from a Word file through clipboards, web pages and editors. */
export type Deformation = (text: string, dice: Dice) => string;

const lines =
  (change: (line: string, dice: Dice) => string | string[] | undefined): Deformation =>
  (text, dice) =>
    text
      .split('\n')
      .flatMap((line) => change(line, dice) ?? [])
      .join('\n');

export const dropBlankLines = lines((line) => (line === '' ? undefined : line));
/** Empty cells leave no trace at all. */
export const dropLinesWithoutWords = lines((line) => (line.trim() === '' ? undefined : line));
export const dropSomeLinesWithoutWords = lines((line, dice) =>
  line.trim() === '' && dice.chance(0.5) ? undefined : line,
);
export const doubleLineBreaks: Deformation = (text) => text.replaceAll('\n', '\n\n');
export const stripTabs: Deformation = (text) => text.replaceAll('\t', '');
export const tabsToBlanks: Deformation = (text) => text.replaceAll('\t', '    ');
export const trimLineEnds = lines((line) => line.trimEnd());
export const windowsLineEnds: Deformation = (text) => text.replaceAll('\n', '\r\n');
export const dropLeadingBlanks = lines((line) => line.replace(/^ +/, ''));
/** Cuts long lines at one width, the same for every column. */
export const rewrap =
  (from: number, to: number): Deformation =>
  (text, dice) => {
    const width = from + dice.below(to - from + 1);
    return lines((line) => {
      const lead = /^\s*/.exec(line)![0];
      const words = line.slice(lead.length);
      if (words.length <= width) return line;
      const parts = words.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
      return [lead + parts[0], ...parts.slice(1)];
    })(text, dice);
  };
export const otherHeadings: Deformation = (text) =>
  text
    .replace(/工 ?作 ?任 ?务(?=\n)/g, '重点任务')
    .replace(/工 ?作 ?要 ?求(?=\n)/g, '具体措施')
    .replace(/牵 ?头 ?单 ?位(?=\n)/g, '牵头部门')
    .replace(/责 ?任 ?单 ?位(?=\n)/g, '落实单位');
export const dropTaskNumbers: Deformation = (text) => text.replace(/^(\s*)\d{1,2}\./gm, '$1');
