import { findLabels } from '../../text/labels.ts';
import { withoutOpening } from '../../text/marks.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Paragraph } from '../grid/grid.ts';
import { part } from './stretch.ts';

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
