import { type Level, LEVELS } from '../model/unit.ts';
import type { Vocabulary } from './vocabulary.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

/** A proper name of a place at the start of a text. */
export interface PlaceName {
  name: string;
  level: Level | undefined;
  /** 开发区、高新区 and other zones that a management committee runs. */
  isZone: boolean;
}

/** Longest name of a place that is looked for: 积石山保安族东乡族撒拉族自治县. */
const LONGEST = 16;
const AUTONOMOUS: Readonly<Record<string, Level>> = { 区: 'province', 州: 'prefecture', 县: 'county', 旗: 'county' };
const ENDINGS: Readonly<Record<string, Level>> = {
  省: 'province',
  市: 'prefecture',
  区: 'county',
  县: 'county',
  旗: 'county',
  镇: 'township',
  乡: 'township',
};
/** Words that no name of a place holds: behind them the 市 or 区 belongs to something else. */
const NOT_IN_NAMES =
  /[局厅委办部院署处科各及]|管理|服务|中心|监督|发展|工作|行政|综合|住房|人民|政府|机关|直属|有关|相关|所属|城市|公司|集团/;
/** 制造强市, 农业大县, 文明示范区: what a place strives to be called, at the head of 建设领导小组 and the like. */
const HONOURS = /..(?:强|大|名|示范|模范|先进|文明|卫生|园林|森林|试点)[省市县区镇乡旗]$/;
/** 城乡、社区、园区、地区: the last character is no word for a level. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  区: '治社园小校厂库矿地景片辖特牧灾全各本发新范验护港税度业术能中',
  市: '城全各本超门菜夜闹股楼',
  乡: '城下回故老各本',
  县: '治全各本该外属',
  镇: '乡各本城村集',
  省: '全各本该外',
  旗: '治全各本红',
};

/** The place that a text begins with: 临江市, 鄂温克族自治旗, 新海高新技术产业开发区. */
export function readPlace(text: string, vocabulary: Vocabulary): PlaceName | undefined {
  for (const length of vocabulary.placeLengths) {
    const known = length <= text.length ? vocabulary.places.get(text.slice(0, length)) : undefined;
    if (known) return { name: known.name, level: known.level, isZone: false };
  }
  const street = readStreet(text);
  const division = vocabulary.divisions.at(text);
  if (street && (!division || street.name.length - division.name.length <= 2)) return street;
  if (division && !COMMON_WORDS.has(division.name) && !isInsideWord(text, division.name.length)) {
    return { name: division.name, level: division.level, isZone: false };
  }
  const plain = readPlainPlace(text);
  // 经开区 by itself is a zone; 临江区 before it would be its place.
  if (plain && plain.name.length <= 3 && !vocabulary.zones.includes(plain.name)) return plain;
  const zone = readZone(text, vocabulary);
  return zone && (!plain || zone.name.length < plain.name.length || plain.name.endsWith('区')) ? zone : plain;
}

/** Districts whose whole name is a common word: what stands behind them has to show that the district is meant. */
const COMMON_WORDS: ReadonlySet<string> = new Set(['城区', '郊区', '矿区']);

/** 城关区域, 新城市场: the last character of the name belongs to the next word. */
function isInsideWord(text: string, end: number): boolean {
  const joint = text.slice(end - 1, end + 1);
  return (joint === '市场' && text[end + 1] !== '乡') || /^(?:区[域划间块段]|县[域城]|市[容民])$/.test(joint);
}

/** What follows the name of a street, where it names one. */
const BEHIND_STREET =
  /^(?:办事处|街道办|办(?!公)|党工委|党委|纪工委|人大工委|人民武装部|武装部|工作委员会|财政|各|及|和|[（(、，]|$)/;
const NO_STREET =
  /[局厅署委各的及]|有关|相关|所属|人民政府|办事处|[镇乡村]街道$|.[镇乡].*街道$|^[省市区县城]{0,2}街道$/;
const LONGEST_STREET = 10;

/** 石桥街道, 人民路街道办事处: a street may be called after anything. */
function readStreet(text: string): PlaceName | undefined {
  for (let from = 1; ;) {
    const at = text.indexOf('街道', from);
    if (at < 0 || at + 2 > LONGEST_STREET) return undefined;
    const name = text.slice(0, at + 2);
    const district = readPlainPlace(name.slice(0, at));
    // 西城区街道 is a street of that name; 新海区石桥街道 is one of the district.
    const isName = at >= 2 && !NO_STREET.test(name) && (district?.name.length ?? at) === at;
    if (isName && BEHIND_STREET.test(text.slice(at + 2))) return place(name, 'township');
    from = at + 1;
  }
}

/** 市县, 区县: levels, and the name of no place. */
const LEVELS_ONLY = new RegExp(`^[${LEVEL_CHARACTERS}]+$`);

/** The places that a text begins with, from the top down: 临江市, 新海区, 石桥街道. */
export function readPlaces(text: string, vocabulary: Vocabulary): PlaceName[] {
  const places: PlaceName[] = [];
  let rest = text;
  while (places.length < MOST_PLACES) {
    const next = readPlace(rest, vocabulary) ?? readTownBehindGovernment(rest, vocabulary);
    if (!next || !isBelow(next, places.at(-1))) break;
    const above = places.at(-1);
    // A city behind which a county stands has counties, whatever the register says of another city of its name.
    if (above && next.level === 'county' && above.level === 'county') above.level = 'prefecture';
    places.push(isCity(next) && above && isCity(above) ? { ...next, level: 'county' } : { ...next });
    rest = rest.slice(rest.indexOf(next.name) + next.name.length);
    if (next.isZone) break;
  }
  return places;
}

/** No name begins with more places. */
const MOST_PLACES = 4;

/** 新海区人民政府石桥街道办事处: a street office is the district's, and bears its name in full. */
export function readTownBehindGovernment(text: string, vocabulary: Vocabulary): PlaceName | undefined {
  const government = /^(?:人民政府|政府)/.exec(text);
  const town = government ? readPlace(text.slice(government[0].length), vocabulary) : undefined;
  return town?.level === 'township' ? town : undefined;
}

/** Places follow each other downwards; only cities and zones lie within places of their own level. */
export function isBelow(next: PlaceName, above: PlaceName | undefined): boolean {
  if (!above || next.isZone || above.level === undefined || next.level === undefined) return true;
  const step = LEVELS.indexOf(next.level) - LEVELS.indexOf(above.level);
  return step > 0 || (step === 0 && isCity(above) && next.level !== 'township');
}

function isCity({ name }: PlaceName): boolean {
  return name.endsWith('市');
}

function readPlainPlace(text: string): PlaceName | undefined {
  const end = Math.min(text.length, LONGEST);
  for (let index = 1; index < end; index++) {
    const character = text[index] ?? '';
    const name = text.slice(0, index + 1);
    if (index >= 3 && text.slice(index - 2, index) === '自治') {
      const level = AUTONOMOUS[character];
      if (level) return { name, level, isZone: false };
    }
    if (index >= 3 && name.endsWith('街道')) return NOT_IN_NAMES.test(name) ? undefined : place(name, 'township');
    if (index >= 3 && name.endsWith('苏木')) return place(name, 'township');
    const level = ENDINGS[character];
    if (!level) continue;
    // 沙县、赵县: only counties have names of two characters.
    if (index === 1 && character !== '县') continue;
    if (LEVELS_ONLY.test(name)) continue;
    // 临江市场监管局: 市场 is one word.
    if (character === '市' && text[index + 1] === '场' && text[index + 2] !== '乡') continue;
    if (NOT_BEFORE[character]?.includes(text[index - 1] ?? '')) continue;
    if (NOT_IN_NAMES.test(name.slice(0, -1)) || HONOURS.test(name)) return undefined;
    // 景德镇市、新乡县: the name goes on.
    const next = ENDINGS[text[index + 1] ?? ''];
    if (next && 'township' === level && next !== 'township') continue;
    return place(name, level);
  }
  return undefined;
}

function place(name: string, level: Level): PlaceName {
  return { name, level, isZone: false };
}

function readZone(text: string, vocabulary: Vocabulary): PlaceName | undefined {
  const start = text.slice(0, LONGEST + 8);
  const found = vocabulary.zones
    .map((zone) => ({ zone, index: start.indexOf(zone) }))
    .filter(({ zone, index }) => index >= 0 && !NOT_IN_NAMES.test(start.slice(0, index).replace('综合', '') + zone[0]));
  let end = Math.min(...found.map(({ zone, index }) => index + zone.length));
  if (end === Infinity) return undefined;
  // 工业园 is not the end of 工业园区.
  for (const { zone, index } of found) if (index < end && index + zone.length > end) end = index + zone.length;
  return { name: start.slice(0, end), level: undefined, isZone: true };
}
