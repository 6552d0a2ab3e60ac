import { columnOf } from '../../text/headers.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';
import type { Paragraph } from '../grid/grid.ts';

const NAME = /[【［[]\s*(\p{Script=Han}{2,8})\s*[】］\]]\s*[:：]?\s*/gu;
const OPENS = new RegExp(`^\\s*${NAME.source}(?=\\S)`, 'u');

/** 【牵头单位】县水利局: the bracket parts the name of a field from its words as a colon does. */
export function withNamedFields(lines: readonly Paragraph[], vocabulary: Vocabulary): Paragraph[] {
  const isName = (words: string | undefined): boolean =>
    words !== undefined && columnOf(words, vocabulary) !== undefined;
  return lines.map((line) =>
    isName(OPENS.exec(line.text)?.[1])
      ? {
          ...line,
          text: line.text.replace(NAME, (whole, words: string) => (isName(words) ? ` ${words}：` : whole)).trim(),
        }
      : line,
  );
}
