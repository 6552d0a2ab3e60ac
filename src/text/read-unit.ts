import type { Unit } from '../model/unit.ts';
import { readCollective } from './collectives.ts';
import { type Home, readName } from './unit-names.ts';
import type { Vocabulary } from './vocabulary.ts';
import { endsLikeBody } from './bodies.ts';

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

const NOBODY = /^(?:[-—－–/\\…·.*]+|无|\d+|[①-⑳])$/u;
const LABEL =
  /^(?:[（(](?:牵头|责任|配合|主办|协办)(?:单位|部门)?[）)]|(?:牵头|责任|配合|主办|协办|主责|参与|落实)(?:单位|部门|科室|处室)?[:：]|[（(]?\d{1,2}[.．)）]|[①-⑳]|由(?=[省市区县州各]))/u;
/** What a unit does, behind its name: 市财政局牵头. */
const ROLE =
  /(?:按(?:照)?职责(?:分工)?(?:分别)?(?:负责|落实)?|牵头(?:负责|落实|，?)?|负责(?:牵头|落实)?|具体负责|分别负责|共同负责|配合(?:落实)?|落实|协助|协办|主办|参与)+$/;
const TAIL =
  /(?:(?<![高中初平同])等(?:[^，。；、]{0,24}(?:部门和单位|部门单位|部门|单位|机构|企业|处室|科室|委办局|地区|地方))?|(?:及其他|及其它|及)(?:各)?(?:相关|有关|成员|责任|职能|主管|配合|行业|涉及)*的?(?:部门和单位|部门单位|部门|单位|机构|企业|处室|科室|委办局)?)$/;
const NOTE = /[（(]([^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]$/;
/** Brackets that are part of a collective rather than a note: 各乡镇（街道）. */
const ALTERNATIVES =
  /^(?:市辖|镇|乡|街|街道|办事处|场|区|县|市|旗|州|社区|村|居|管委会|园区|开发区|功能区|特区|行政公署|办|处|[、，,和及或/])+$/;

/** No unit and its note are longer; prose in a cell of units is not taken apart. */
const LONGEST = 300;
const EMPTY: Reading = { doubt: 0, prefix: '', inherits: false, isBarePlace: false };

/** Reads a text without blanks as one unit. */
export function readUnit(text: string, vocabulary: Vocabulary, home: Home): Reading {
  if (text.length > LONGEST)
    return { ...EMPTY, unit: { raw: text, name: text, kind: 'named', span: [0, 0] }, doubt: 3 };
  let name = text.replace(LABEL, '');
  if (name === '' || NOBODY.test(name)) return { ...EMPTY, doubt: name === '' || /^[\d-]/.test(name) ? 0.5 : 1 };
  let note: string | undefined;
  let found = NOTE.exec(name);
  // 各县（市）: the bracket belongs to the collective.
  while (found && found.index > 0 && !ALTERNATIVES.test(found[1] ?? '')) {
    note = note === undefined ? found[1] : `${found[1]}）（${note}`;
    name = name.slice(0, found.index);
    found = NOTE.exec(name);
  }
  const whole = widen(withoutRole(name, vocabulary));
  const collective = readCollective(whole, vocabulary, home);
  if (collective && !/^.{2,}等/.test(whole)) {
    return ofCollective(collective, whole, note);
  }
  const tail = TAIL.exec(whole);
  const isTail = tail !== null && tail[0].length > 1 ? true : tail?.[0] === '等';
  const bare = isTail && tail ? whole.slice(0, tail.index) : whole;
  if (bare === '') return { ...EMPTY, unit: nobody(whole, note), doubt: 0 };
  if (isTail) {
    const inner = readCollective(bare, vocabulary, home);
    if (inner) return ofCollective({ ...inner, isVague: true }, bare, note);
  }
  return ofName(bare, note, isTail, vocabulary, home);
}

/** 市财政局牵头 → 市财政局; in 县政协办 the last two characters are no role. */
function withoutRole(name: string, vocabulary: Vocabulary): string {
  const found = ROLE.exec(name);
  if (!found) return name;
  const bare = name.slice(0, found.index);
  return endsLikeBody(bare, vocabulary) || /(?:政府|部门|单位|街道|[区县镇乡等）)])$/.test(bare) ? bare : name;
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
  const { covers, isVague, level, place, body, family, isBarePlace } = collective;
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
      read.place === undefined &&
      read.level !== 'state' &&
      !/^(?:中国|国家|中央)/.test(name) &&
      (read.body !== 'institution' || read.family !== undefined),
    isBarePlace: false,
  };
}
