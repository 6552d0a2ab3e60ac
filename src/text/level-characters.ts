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

/** What lies below townships as well, in the words that lists of levels have, from the highest to the lowest. */
export const RANKS = [...Object.values(CHARACTERS_OF).slice(0, -1), `${CHARACTERS_OF.township}街`, '村社', '组'];
export const RANKED = `街道|社区|村居|乡镇|镇街|[${RANKS.join('')}]`;
/** 县、乡（镇）、村三级: what is in front of the number. */
export const LEVEL_ROW = `(?:(?:${RANKED})(?:[（(][^（）()]{1,6}[）)])?[、和与]?){2,6}(?=[二两三四五]级)`;
