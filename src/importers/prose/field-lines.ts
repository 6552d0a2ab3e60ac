import { findLabels, isUnitLabel } from '../../text/labels.ts';
import { withoutOpening } from '../../text/marks.ts';
import { readNumbering } from '../../text/numbering.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Paragraph } from '../grid/grid.ts';
import { part } from './stretch.ts';

/**
 * 一、实施供水工程。1.新建水厂。责任单位：县水利局。2.更换水管。责任单位：县水务集团。: what is counted inside one paragraph, each with the name of a
 * field, stands on lines of its own; such a field goes on to the end of its line.
 */
export function countedLines(paragraph: Paragraph, vocabulary: Vocabulary): Paragraph[] {
  const { text, shape: _shape, ...inside } = paragraph;
  const starts = [0];
  const own = readNumbering(text);
  let [style, last] = [own?.style, own?.value ?? 0];
  for (const { index } of text.matchAll(/(?<=[。；;]\s*)(?=[\d（(①-⑳])/g)) {
    const numbering = readNumbering(text.slice(index, index + LONGEST_NUMBER));
    if (!numbering || (numbering.style !== 'item' && numbering.style !== 'subitem')) continue;
    if (numbering.value !== (numbering.style === style ? last + 1 : 1)) continue;
    [style, last] = [numbering.style, numbering.value];
    starts.push(index);
  }
  const pieces = starts.map((from, at) => [from, starts[at + 1] ?? text.length] as const);
  const saying = pieces.filter((span) => findLabels(text.slice(...span), vocabulary).some(isUnitLabel));
  if (saying.length < 2 || saying.length < pieces.length - 1) return [paragraph];
  return pieces.map((span, at) => ({ ...(at === 0 ? paragraph : inside), ...part(paragraph, ...span) }));
}

const LONGEST_NUMBER = 8;

/**
 * Line breaks inside a paragraph that holds fields part them as the ends of paragraphs do: in front of the name of each, and in the words
 * above the first, 1.改造管网, what the task is called from what it demands.
 */
export function fieldLines(paragraph: Paragraph, vocabulary: Vocabulary): Paragraph[] {
  const { text, shape: _shape, ...inside } = paragraph;
  if (!text.includes('\n')) return [paragraph];
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, isField: findLabels(withoutOpening(line), vocabulary)[0]?.start === 0 };
  });
  const first = lines.findIndex(({ isField }) => isField);
  if (first < 0) return [paragraph];
  const starts = lines.flatMap(({ start, isField }, index) => (isField || index < first ? [start] : []));
  return starts
    .map((from, index) => ({
      ...(index === 0 ? paragraph : inside),
      ...part(paragraph, from, starts[index + 1] ?? text.length),
    }))
    .filter((line) => line.text !== '');
}
