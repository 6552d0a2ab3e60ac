import { noteAt, withoutBrackets } from '../../text/marks.ts';

/**
 * How pages say that a text is not, or not wholly, in force. 国家法律法规数据库 knows 有效, 已修改, 已废止 and 尚未生效; registers of
 * 规范性文件 add 失效 and 部分有效; what replaced a text may be named instead.
 */
const STATE = '失效|废止|作废|无效|停止执行|修[改订正]|替代|取代|(?:尚|还)?未生效';
const NOT_IN_FORCE = new RegExp(`${STATE}|部分有效|^否$`);
/** 有效（部分条款已废止） takes something back; 有效，2028年12月31日失效 does not. */
const IN_FORCE = /^(?:现行|继续)?有效/;
const TAKEN_BACK = new RegExp(`(?:部分|已经?被?)[^，。；]{0,10}(?:${STATE})`);

const DONE = `(?:(?:现|目前)?已(?:经|被)?|业已|全文|部分(?:条款)?(?:已(?:经|被)?)?)`;
/** 已失效, 失效, 部分条款已废止: nothing but the state. A bare 修改 or 替代 may be anything. */
const ALONE = `(?:${DONE}(?:${STATE})|失效|废止|作废|部分有效|(?:尚|还)未生效)`;
const IS_ALONE = new RegExp(`^${ALONE}$`);
/** 此文件已失效; 本文已于2025年3月1日废止. */
const OF_THIS = new RegExp(
  `^(?:此|本|该)(?:行政)?(?:规范性)?(?:文件|公文|通知|方案|意见|政策|文|件)?(?:现|目前)?(?:已|业已|部分)[^，。；]{0,24}(?:${STATE})[^，。；]{0,10}$`,
);
/** ★此文件已失效★ */
const STARS = /^[★☆*※]+|(?<![★☆*※。！!])[★☆*※。！!]+$/g;
/** 失效文件, 废止和失效规范性文件库: a part of the site that keeps such texts. */
const FOLDER =
  /^(?:已|现)?(?:失效|废止|作废)(?:[、和及/]?(?:失效|废止|作废))?(?:的)?(?:行政)?(?:规范性|政策)?(?:文件|公文|政策)?(?:库|目录)?$/;

/** Whether the value of 有效性, 时效性 … says that the text is not wholly in force. */
export function isNotInForce(value: string): boolean {
  return IN_FORCE.test(value) ? TAKEN_BACK.test(value) : NOT_IN_FORCE.test(value);
}

/** A line that does nothing but say so: 【此文件已失效】. Expects a text without blanks. */
export function isOutOfForceMark(plain: string): boolean {
  const bare = withoutBrackets(plain.replace(STARS, '')).replace(STARS, '');
  return IS_ALONE.test(bare) || OF_THIS.test(bare);
}

/** The mark in brackets behind or in front of a title, 关于…的通知（已废止）. Expects a text without blanks. */
export function markOfTitle(plain: string): string | undefined {
  if (/[。；]/.test(plain)) return undefined;
  const [last, first] = [noteAt(plain, 'end'), noteAt(plain, 'start')];
  // Behind 》 it is said of the document that is named there.
  if (last && IS_ALONE.test(last.words) && /[^》）)]$/.test(plain.slice(0, last.start))) return last.raw;
  return first && IS_ALONE.test(first.words) && first.raw !== plain ? first.raw : undefined;
}

/** Where the parts of a trail, 首页 > 公开 > 失效文件, lead to such texts. */
export function outOfForcePart(trail: string): string | undefined {
  return trail
    .split(/[>＞»›/:：]/)
    .map((part) => part.trim())
    .find((part) => FOLDER.test(part));
}
