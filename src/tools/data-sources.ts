import { readFileSync } from 'node:fs';
import type { BundledPackage } from './bundled-packages.ts';

/** A package that a generated file was made of: data that no import shows. All are under the licence that we use too. */
interface DataSource extends Omit<BundledPackage, 'text'> {
  license: 'MIT';
  holders: readonly string[];
  /** What of it we have. */
  says: string;
  /** The generated file. */
  module: RegExp;
}

export const WORD_LIST: DataSource = {
  name: '@node-rs/jieba',
  version: '2.0.3',
  license: 'MIT',
  holders: ['Copyright (c) 2013 Sun Junyi', 'Copyright (c) 2020-present LongYinan'],
  says: 'dict.txt of jieba (https://github.com/fxsjy/jieba): which pairs of characters are words.',
  module: /[/\\]src[/\\]text[/\\]known-words\.generated\.ts$/,
};

export const SOUND_LIST: DataSource = {
  name: 'pinyin-pro',
  version: '3.29.4',
  license: 'MIT',
  holders: ['Copyright (c) 2022-present zh-lx'],
  says: 'The dictionary of pinyin-pro (https://github.com/zh-lx/pinyin-pro): which characters sound alike.',
  module: /[/\\]src[/\\]text[/\\]sounds\.generated\.ts$/,
};

export const SHAPE_LIST: DataSource = {
  name: 'cnchar-order',
  version: '3.2.6',
  license: 'MIT',
  holders: ['Copyright (c) 2017 - present theajack <theajack@qq.com>'],
  says: 'The strokes of cnchar-order (https://github.com/theajack/cnchar): which characters look alike.',
  module: /[/\\]src[/\\]text[/\\]shapes\.generated\.ts$/,
};

const SOURCES = [WORD_LIST, SOUND_LIST, SHAPE_LIST];

export function dataSourceOf(module: string): DataSource | undefined {
  return SOURCES.find((source) => source.module.test(module));
}

/** With the licence that we use too, and its own holders. */
export function dataPackage({ name, version, license, holders, says }: DataSource): BundledPackage {
  const ours = readFileSync('LICENSE', 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, license, text: `${says}\n\n${ours.replace(/^Copyright .*$/m, holders.join('\n'))}` };
}
