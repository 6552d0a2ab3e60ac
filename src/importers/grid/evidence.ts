import { beginsInside, endsSentence } from '../../text/marks.ts';
import { stripBlanks } from '../../text/blanks.ts';
import { isTimeOnly } from '../../text/time-words.ts';
import type { Vocabulary } from '../../text/vocabulary.ts';

/** What the words of a cell, or of one line of it, look like. */
export interface Look {
  /** 0 to 1: how much of it is names of units. */
  units: number;
  /** Stands for many bodies: 各镇人民政府、街道办事处. */
  isCollective: boolean;
  /** 0 to 1: how much it reads like a sentence. */
  prose: number;
  isDeadline: boolean;
  /** A short name of a person, or several. */
  isPerson: boolean;
  isNumber: boolean;
  /** Words that begin in the middle of something: a closing mark, a comma, a note in brackets. */
  isTail: boolean;
  end: 'stop' | 'comma' | 'open';
  /** A bracket, quotation or title begins in it and does not end. */
  isUnclosed: boolean;
  /** Characters, blanks not counted. */
  size: number;
}

const UNIT_END =
  /(?:局|委|办|厅|部|(?<!部)署|院|校|所|站|队|馆|社|会|团|台|行|联|协|中心|公司|单位|部门|政府|街道|街|镇|乡|村|办事处|社区|党组|科|室|处|股|园区|开发区|高新区|新区|企业|学校|医院|集团|税务|气象|消防|大队|支队|总队|工商联|国网|邮政|银行|区|县|县区|区县|机关|机构|等)$/;
const UNIT_START = /^(?:全?[省市区县镇乡州盟旗街]|各|本|驻|有关|相关|其他|国家|中共|团|国网|党|政府)/;
const VERB =
  /^(?:加强|推进|推动|做好|完善|建立|健全|开展|落实|设立|设置|深化|优化|强化|提升|提高|扩大|加大|加快|规范|公开|编制|组织|制定|通过|按照|根据|围绕|督促|指导|及时|全面|积极|持续|依法|主动|进一步|切实|严格|认真|不断|贯彻|执行|对|在|为|于|以|由|向|将|把|并|和|与)/;
const COLLECTIVE =
  /^各|各有关|有关单位|有关部门|相关单位|相关部门|各单位|各部门|直各|直有关|各镇|各街道|各区|各县|所有单位/;
const SURNAME_NAME = /^[\u4e00-\u9fff]{2,4}$/;

export function lookOf(text: string, vocabulary: Vocabulary): Look {
  const plain = stripBlanks(text);
  const items = text.split(/[\s、，,；;。/／]+/).filter((item) => item !== '');
  const units = unitShare(text, vocabulary);
  return {
    units,
    isCollective: COLLECTIVE.test(plain),
    prose: proseShare(plain, units),
    isDeadline: isTimeOnly(plain),
    isPerson: plain.length <= 24 && items.length > 0 && items.every((item) => SURNAME_NAME.test(item)) && units < 0.5,
    isNumber: /^[（(]?\d{1,3}[)）.．、]?$/.test(plain),
    isTail:
      beginsInside(plain) ||
      (plain.length <= 24 && /^[（(][^（()）]*[）)]$/.test(plain) && !/^.[一二三四五六七八九十\d]+.$/.test(plain)),
    end: endOf(plain),
    isUnclosed: [...'（《“〔'].some((mark, at) => plain.lastIndexOf(mark) > plain.lastIndexOf('）》”〕'[at]!)),
    size: plain.length,
  };
}

/** 0 to 1: the share of the characters that stand in names of units. */
export function unitShare(text: string, vocabulary: Vocabulary): number {
  const plain = withoutNotes(text);
  let all = 0;
  let named = 0;
  for (const item of plain.split(/[\s、，,；;/／·]+/)) {
    const size = item.length;
    if (size === 0) continue;
    all += size;
    named += size * unitWeight(item, vocabulary);
  }
  return all === 0 ? 0 : named / all;
}

const SURE_END =
  /(?:管委会|管理委员会|办事处|人民政府|政府办公室|有限公司|领导小组|指挥部|服务中心|分局|总队|支队|大队|开发区|高新区)$/;
/** The word for a body without its name: what is left of a name that was cut. */
const BARE_BODY =
  /^(?:局|委|办|厅|部|会|处|室|中心|公司|单位|部门|政府|人民政府|街道|办事处|管委会|委员会|管理委员会|办公室|有关单位|有关部门)$/;

/** 0 to 1: how surely one item of a list is the name of a unit. */
export function unitWeight(item: string, vocabulary: Vocabulary): number {
  if (item.length > 24 || VERB.test(item) || /[。！？：《》“”]/.test(item.replace(/“[^”]{1,12}”/, ''))) return 0;
  if (BARE_BODY.test(item)) return 0.3;
  const starts = UNIT_START.test(item);
  const bare = item.replace(/^[省市区县]/, '');
  if (SURE_END.test(item) && item.length <= 16) return 1;
  if (UNIT_END.test(item)) return starts || hasStem(bare, vocabulary) ? 1 : item.length <= 6 ? 0.7 : 0.6;
  if (vocabulary.names.has(bare) || (starts && vocabulary.stems.has(bare))) return 1;
  return starts && item.length <= 8 ? 0.2 : 0;
}

/** How much more of a unit's name the seam between two stretches makes than its two sides do: 街道办 | 事处. */
export function tearOf(end: string, begin: string, vocabulary: Vocabulary): number {
  // A note in brackets ends a unit, and begins none.
  if (end === '' || begin === '' || /[）)]$/.test(end) || /^[（(]/.test(begin)) return 0;
  const apart = Math.min(unitWeight(end, vocabulary), unitWeight(begin, vocabulary));
  return Math.max(0, unitWeight(end + begin, vocabulary) - apart);
}

function hasStem(bare: string, vocabulary: Vocabulary): boolean {
  return vocabulary.stemLengths.some((length) => length < bare.length && vocabulary.stems.has(bare.slice(0, length)));
}

/** Without what stands in round brackets, nested ones included. */
function withoutNotes(text: string): string {
  let depth = 0;
  let kept = '';
  for (const character of text) {
    if (character === '（' || character === '(') depth += 1;
    else if (character === '）' || character === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  // 各县（市）区政府 loses its bracket, the word stays whole. An opening bracket that is never closed hides nothing.
  return depth === 0 ? kept : text;
}

function proseShare(plain: string, units: number): number {
  const length = Math.min(1, plain.length / 16);
  const marks = /[。；：！？《》“”]/.test(plain) ? 0.5 : 0;
  const verb = VERB.test(plain) ? 0.3 : 0;
  return Math.max(0, Math.min(1, length * 0.6 + marks + verb) * (1 - units * 0.8));
}

function endOf(plain: string): Look['end'] {
  if (endsSentence(plain)) return 'stop';
  return /[，、,：:]/.test(plain.slice(-1)) ? 'comma' : 'open';
}
