import type { Level } from '../model/unit.ts';

/** The characters that name each level (全市, 县政府), by article 30 of the constitution and what stands beside 省, 市, 县 and 乡 there. */
export const CHARACTERS_OF: Readonly<Record<Level, string>> = {
  state: '',
  province: '省',
  prefecture: '市州盟',
  county: '区县旗',
  township: '镇乡',
};

/** Of all levels. 街 alone is a road: for what ends in 街道 the two characters tell. */
export const LEVEL_CHARACTERS = Object.values(CHARACTERS_OF).join('');
