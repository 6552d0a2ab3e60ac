import type { Unit } from '../model/unit.ts';
import { readCollective } from './collectives.ts';
import { type Home, readName } from './unit-names.ts';
import { MARKS } from './precedence.ts';
import type { Vocabulary } from './vocabulary.ts';
import { endsLikeBody } from './bodies.ts';
import { BY_DUTY } from './by-duty.ts';
import { isMasked, isPlaceholder } from './placeholders.ts';
import { COUNTING_CHARACTERS } from './numerals.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

/** One stretch of a cell taken as one unit. */
export interface Reading {
  /** Absent for what names nobody: a dash, a number. `raw` and `span` are filled in by the caller. */
  unit?: Unit;
  /** 0 all of it is understood, 3 nothing is. */
  doubt: number;
  /** 市, 区委: what a following unit without prefix inherits. */
  prefix: string;
  /** Takes the prefix of the unit in front. */
  inherits: boolean;
  isBarePlace: boolean;
}

const LABEL =
  /^(?:([★☆※▲△●◆■○])(?!\1)|[（(](?:牵头|责任|配合|主办|协办)(?:单位|部门)?[）)]|(?:牵头|责任|配合|主办|协办|主责|参与|落实)(?:单位|部门|科室|处室)?[:：]|[（(]?\d{1,2}[.．)）]|[①-⑳]|由(?=[省市区县州各]))/u;
/** What a unit does, and when, behind its name: 市财政局牵头, 各县区按职责分工负责. */
const ROLE = new RegExp(
  `(?:${BY_DUTY}(?:负责|落实|做好|实施|抓好落实)?|(?:分别|共同|联合|具体|分工|各自)?(?:牵头|负责)(?:负责|牵头|落实|组织实施|，?)?|配合(?:落实)?|落实|协助|协办|主办|参与|[★☆※▲△●◆■*＊])+$`,
);
/** What a row of units may be called together. */
const BODIES = '(?:部门和单位|部门单位|部门|单位|机构|企业|处室|科室|委办局)';
const TAIL = new RegExp(
  `(?:(?<![高中初平同])等(?:[^，。；、]{0,24}(?:${BODIES}|地区|地方))?|及(?:其[他它])?各?(?:相关|有关|成员|责任|职能|主管|配合|行业|涉及)*的?${BODIES}?)$`,
);
/** 等, 等部门, 等11个部门: closes the list. 等相关部门 adds some who are not named. */
const CLOSING = new RegExp(
  `^等(?:\\d{1,3}|[${COUNTING_CHARACTERS}]{1,3})?[个家]?[${LEVEL_CHARACTERS}]?[级直]?${BODIES}?$`,
);
const NOTE = /[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]$/;
/** Brackets that are part of a collective rather than a note: 各乡镇（街道）. */
const ALTERNATIVES =
  /^(?:市辖|镇|乡|街|街道|办事处|场|区|县|市|旗|州|社区|村|居|管委会|园区|开发区|功能区|特区|行政公署|工|办|处|[、，,和及或/])+$/;

/** No unit and its note are longer; prose in a cell of units is not taken apart. */
const LONGEST = 300;
const EMPTY: Reading = { doubt: 0, prefix: '', inherits: false, isBarePlace: false };

/** Reads a text without blanks as one unit. */
export function readUnit(text: string, vocabulary: Vocabulary, home: Home): Reading {
  if (text.length > LONGEST)
    return { ...EMPTY, unit: { raw: text, name: text, kind: 'named', span: [0, 0] }, doubt: 3 };
  let name = text.replace(LABEL, '');
  if (name === '' || isPlaceholder(name) || isPlaceholder(text))
    return { ...EMPTY, doubt: name === '' || /^[\d-]/.test(name) ? 0.5 : 1 };
  const label = text.length - name.length;
  let note: string | undefined;
  let aside = '';
  let found = NOTE.exec(name);
  // 各县（市）: the bracket belongs to the collective.
  while (found && found.index > 0 && !ALTERNATIVES.test(found[1] ?? '')) {
    const words = found[1] ?? '';
    // （列第一位的为牵头单位，下同）, （6月底前完成）: about the list or the task, not about the unit.
    if (note === undefined && (isStatement(words) || TIME.test(words))) aside = name.slice(found.index) + aside;
    else note = note === undefined ? words : `${words}）（${note}`;
    name = name.slice(0, found.index);
    found = NOTE.exec(name);
  }
  if (isPlaceholder(name) || isMasked(name) || isStatement(name)) return { ...EMPTY, doubt: 1 };
  const reading = readNoted(widen(name), note, vocabulary, home);
  const { unit } = reading;
  if (!unit) return reading;
  const tail = text.slice(label + unit.name.length, label + name.length) + aside;
  return tail === '' ? reading : { ...reading, unit: { ...unit, tail } };
}

/** A text without the brackets behind it. */
function readNoted(whole: string, note: string | undefined, vocabulary: Vocabulary, home: Home): Reading {
  const reading = readWhole(whole, note, vocabulary, home);
  if (isUnderstood(reading)) return reading;
  const start = startOf(whole, note, vocabulary, home);
  if (start) return start;
  const isNobody = TIME.test(whole) || DEED.test(whole);
  return isNobody && reading.unit?.body === undefined ? { ...EMPTY, doubt: 1 } : reading;
}

export type Written = Pick<Unit, 'raw' | 'tail' | 'span'>;

/**
 * The words of a unit without what stands behind its name. A mark (★) beside it stays: a note may say what it means. So does 机关: the
 * body is the same, and this is what it is called.
 */
export function writtenName({ raw, tail }: Written): string {
  if (tail === undefined || IS_MARK.test(tail)) return raw;
  const said = tail.replace(/^机关/, '');
  const at = raw.lastIndexOf(said);
  return raw.slice(0, at) + raw.slice(at + said.length);
}

const IS_MARK = new RegExp(`^[${MARKS}]$`);

/** 等相关部门 behind a name: others that are not named, and no part of it. 等, 等部门 only close the list. */
export function othersBehind({ tail }: Pick<Unit, 'tail'>): string | undefined {
  const words = OTHERS.exec(tail ?? '')?.[0];
  return words === undefined || CLOSING.test(words) ? undefined : words;
}

/** What else is said behind a name: until when (6月底前完成), or how the units share the task (结合实际抓好落实). */
export function saidBehind({ tail }: Pick<Unit, 'tail'>): { kind: 'deadline' | 'manner'; words: string } | undefined {
  const others = OTHERS.exec(tail ?? '')?.[0] ?? '';
  const words = (tail ?? '').slice(others.length).replace(/^[（(，,]+|(?<![）)])[）)]+$/g, '');
  if (TIME.test(words)) return { kind: 'deadline', words };
  return STATEMENT.test(words) ? { kind: 'manner', words } : undefined;
}

const OTHERS = new RegExp(`^等[^，。；、（(]{1,24}?${BODIES}`);

function readWhole(whole: string, note: string | undefined, vocabulary: Vocabulary, home: Home): Reading {
  const plain = withoutRole(whole, vocabulary);
  const collective = readCollective(plain, vocabulary, home);
  if (collective && !/^.{2,}等/.test(plain)) return ofCollective(collective, plain, note);
  const tail = TAIL.exec(plain);
  const isTail = tail !== null && tail[0].length > 1 ? true : tail?.[0] === '等';
  const bare = isTail && tail ? plain.slice(0, tail.index) : plain;
  if (bare === '') return { ...EMPTY, unit: nobody(plain, note), doubt: 0 };
  if (isTail) {
    const inner = readCollective(bare, vocabulary, home);
    if (inner) return ofCollective({ ...inner, isVague: true }, bare, note);
  }
  return ofName(bare, note, isTail, vocabulary, home);
}

function isUnderstood({ unit, doubt }: Reading): boolean {
  return doubt <= 1 || (unit?.kind === 'named' && unit.body !== undefined);
}

/** Longest stretch in which a unit is looked for in front of words that are none of its name. */
const LONGEST_START = 40;

/**
 * The longest unit that a text begins with, where the words behind it are no body's: 市教育局等单位结合实际抓好落实,
 * 各县（市、区）人民政府结合实际落实. A name ends with the word for the body; what is said behind it is not of the name.
 */
function startOf(whole: string, note: string | undefined, vocabulary: Vocabulary, home: Home): Reading | undefined {
  for (let end = Math.min(whole.length - 1, LONGEST_START); end >= 3; end--) {
    const before = whole[end - 1]!;
    if (!vocabulary.bodyEndCharacters.has(before) && !'府门位道镇乡县区市）等'.includes(before)) continue;
    const behind = whole.slice(end);
    if (/^长(?!期)|^\d+$|^[^（(]*[）)]/.test(behind) || endsLikeBody(behind, vocabulary) || OFFICE.test(behind))
      continue;
    const reading = readWhole(whole.slice(0, end), note, vocabulary, home);
    if (reading.doubt <= 0.7 && reading.unit?.name !== undefined && reading.unit.name.length > 2) {
      return { ...reading, doubt: reading.doubt + 0.3 };
    }
  }
  return undefined;
}

/** 县政府 | 督导室: an office of the body, by what offices are called. */
const OFFICE = /^[^，。；（(]{1,8}[室科股]$/;

/** How units share a task, or which of them leads: no unit. */
const STATEMENT =
  /^(?:(?:除.{1,12}外)?[，,]?(?:以)?(?:列|排|标|打|带|加|注|[*＊★☆▲△]).{0,14}(?:为|是|系).{0,6}(?:牵头|主办|主责|责任|汇总)|[*＊★☆▲△](?:为|是)|(?:均|共同)?(?:各负其责|各司其职|分工负责|分工协作|协同推进|下同|职责分工)|(?:依|按)(?:照)?(?:各自)?职责|结合(?:各自)?实际|.{0,6}未(?:标注|注明).{0,10}的)/;

function isStatement(text: string): boolean {
  return STATEMENT.test(text);
}

/** 6月底前完成, 每季度, 长期坚持: when. */
const TIME =
  /^(?:于|在)?(?:\d{4}年)?(?:\d{1,2}月|[上下]半年|年底|年内|年末|全年|[一二三四]季度|每(?:半年|[年季月周日])|长期|常年|持续|\d{1,3}个?(?:工作)?[日天])/;
/** What is to be done: nobody is named. */
const DEED = /(?:完成|落实|推进|推动|坚持|开展|实施|负责|牵头|配合|报送|上报|办理|执行|分工|汇总|公布|进行|跟进|到位)$/;

/** 市财政局牵头 → 市财政局; in 县政协办 the last two characters are no role. */
function withoutRole(name: string, vocabulary: Vocabulary): string {
  const found = ROLE.exec(name);
  if (!found) return name;
  const bare = name.slice(0, found.index);
  return endsLikeBody(bare, vocabulary) || /(?:政府|部门|单位|街道|[区县镇乡市等）)])$/.test(bare) ? bare : name;
}

/** Half-width brackets as full-width ones: a unit is written in Chinese. */
function widen(name: string): string {
  return name.replaceAll('(', '（').replaceAll(')', '）');
}

function nobody(name: string, note: string | undefined): Unit {
  return { raw: name, name, ...(note ? { note } : {}), kind: 'collective', covers: [], isVague: true, span: [0, 0] };
}

function ofCollective(
  collective: NonNullable<ReturnType<typeof readCollective>>,
  name: string,
  note: string | undefined,
): Reading {
  const { covers, isVague, level, place, body, family, sort, isBarePlace } = collective;
  const unit: Unit = {
    raw: name,
    name,
    ...(note ? { note } : {}),
    kind: 'collective',
    ...(body ? { body } : {}),
    ...(level ? { level } : {}),
    ...(place ? { place } : {}),
    ...(family ? { family } : {}),
    covers,
    ...(sort ? { sort } : {}),
    ...(isVague ? { isVague } : {}),
    span: [0, 0],
  };
  return { ...EMPTY, unit, isBarePlace, doubt: !collective.isKnown ? 1.2 : collective.isComposite ? 0.8 : 0 };
}

function ofName(name: string, note: string | undefined, isVague: boolean, vocabulary: Vocabulary, home: Home): Reading {
  const plain = name.replace(/[（(][^（()）]*[）)]/g, '').replace(/[“”「」‘’"]/g, '');
  const { doubt, prefix, ...read } = readName(plain, vocabulary, home);
  const unit: Unit = {
    raw: name,
    name,
    ...(note ? { note } : {}),
    kind: 'named',
    ...read,
    ...(isVague ? { isVague } : {}),
    span: [0, 0],
  };
  const isKnown = doubt < 1.5 || read.body === 'department';
  return {
    unit,
    doubt,
    prefix,
    inherits:
      isKnown &&
      read.body !== 'office' &&
      read.place === undefined &&
      read.level !== 'state' &&
      !/^(?:中国|国家|中央)/.test(name) &&
      (read.body !== 'institution' || read.family !== undefined),
    isBarePlace: false,
  };
}
