import { readFileSync } from 'node:fs';
import type { BundledPackage } from './bundled-packages.ts';

/** What src/text/known-words.generated.ts was made of: data that no import shows. */
export const WORD_LIST_MODULE = /[/\\]src[/\\]text[/\\]known-words\.generated\.ts$/;

export const WORD_LIST = {
  name: '@node-rs/jieba',
  version: '2.0.3',
  license: 'MIT',
  holders: ['Copyright (c) 2013 Sun Junyi', 'Copyright (c) 2020-present LongYinan'],
} as const;

/** Under the licence that we use too, with its own holders. */
export function wordListPackage(): BundledPackage {
  const { holders, ...named } = WORD_LIST;
  const ours = readFileSync('LICENSE', 'utf8').replaceAll('\r\n', '\n').trim();
  const text = ours.replace(/^Copyright .*$/m, holders.join('\n'));
  return {
    ...named,
    text: `dict.txt of jieba (https://github.com/fxsjy/jieba): which pairs of characters are words.\n\n${text}`,
  };
}
