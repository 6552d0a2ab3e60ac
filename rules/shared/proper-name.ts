import { isKnownWord } from '../../src/text/known-words.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

/**
 * What governs a noun and so begins no name: 让山区群众. A closed class of the grammar. Behind another of them it is the beginning of a
 * name after all, for no two govern one noun: 在将乐县.
 */
const COVERB = '[让使令给替为把被将对向在由]';
const GOVERNING = new RegExp(`^${COVERB}`);
/** 底前|向市: a name of two characters may end so (无为市). */
const GOVERNING_LEVEL = new RegExp(`..${COVERB}$`);
/** Adjectives and words for a side that stand by themselves in front of a noun; closed classes of the grammar. */
const ATTRIBUTES = '老旧新大小高低重轻多少远近主副原东西南北中前后内外上下';
/** 禁烧区, 限养区, 易涝区, 待建区: what is forbidden, likely or due there makes a zone, and no name begins so. */
const RULED = /^[禁限易待拟未已应可需]/;

const IN_NO_NAME = new RegExp(`[各全本我该外邻相两三某每其及和与或、一有村社园城片街${LEVEL_CHARACTERS}]`);

/** 功能区, 中心城区, 主要街道, 各县区 are no names: their characters make words. */
export function isProperName(stem: string, ending: string, isBehindCoverb: boolean): boolean {
  if ((GOVERNING.test(stem) && !isBehindCoverb) || GOVERNING_LEVEL.test(stem)) return false;
  // 云州市: in front of 市 it is no level, but what many cities are called by.
  const before = ending === '市' ? stem.replace(/(?<=.)州$/, '') : stem;
  if (IN_NO_NAME.test(before) || RULED.test(stem)) return false;
  // 旧小区, 大灾区: an attribute and a word. 岗区 may be a word as well, but behind 松 it is the end of a name.
  if (ATTRIBUTES.includes(stem.at(-2)!) && isKnownWord(stem.at(-1)! + ending[0]!)) return false;
  for (let at = 0; at + 1 < stem.length; at++) if (isKnownWord(stem.slice(at, at + 2))) return false;
  return true;
}
