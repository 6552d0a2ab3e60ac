import type { Unit } from '../model/unit.ts';
import { joinWraps } from './blanks.ts';
import { isLevelRow, readCollective } from './collectives.ts';
import { isDitto, isMasked, isPlaceholder } from './placeholders.ts';
import { type Reading, readUnit, type Written } from './read-unit.ts';
import { cutPieces, type Piece } from './unit-pieces.ts';
import { type Home } from './unit-names.ts';
import { collectiveKey, type Vocabulary } from './vocabulary.ts';
import { endsLikeBody, isBody } from './bodies.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';

export type { Home };

/** The units that a cell names, in order. */
export function readUnits(cell: string, vocabulary: Vocabulary, home: Home = {}): Unit[] {
  // 由区委、区政府另行明确: its parts would be read as units.
  if (isPlaceholder(cell)) return [];
  const pieces = joinCollectives(withoutConjunctions(cutPieces(cell), cell), vocabulary, home);
  const found: Reading[] = [];
  const known = new Map<string, Reading>();
  const read = (text: string): Reading => {
    let reading = known.get(text);
    if (!reading) {
      reading = readUnit(text, vocabulary, home);
      known.set(text, reading);
    }
    return reading;
  };
  for (const piece of pieces) {
    for (const { from, to } of cutUnits(piece, read, vocabulary)) {
      const text = piece.text.slice(from, to);
      const reading = read(text);
      if (!reading.unit) continue;
      const span = [piece.at[from] ?? 0, (piece.at[to - 1] ?? 0) + 1] as const;
      found.push({ ...reading, unit: { ...reading.unit, raw: text, span } });
    }
  }
  return inherit(found);
}

/** A、B，以及C; A，会同B: what joins a unit to those in front of it. Behind 、 会同县 is a county among others. */
function withoutConjunctions(pieces: readonly Piece[], cell: string): Piece[] {
  return pieces.map((piece, at) => {
    const word = at === 0 ? undefined : LEADING.exec(piece.text)?.[0];
    const isCounty = word === '会同' && piece.text[2] === '县' && cell[piece.at[0]! - 1] === '、';
    return word === undefined || isCounty ? piece : pieceFrom(piece, word.length);
  });
}

const LEADING = new RegExp(`^(?:以及|及|会同)(?=各|有关|相关|其[他它余]|[${LEVEL_CHARACTERS}])`);

const pieceFrom = ({ text, at, gaps, isInside }: Piece, start: number): Piece => ({
  text: text.slice(start),
  at: at.slice(start),
  gaps: gaps.slice(start),
  isInside: isInside.slice(start),
});

/** 待定, ××局, 〃 and the like in a cell, strokes left out. */
export function freePlaces(cell: string): Written[] {
  const whole = joinWraps(cell);
  if (whole.includes('、') && isPlaceholder(whole)) return [{ raw: whole, span: [0, cell.length] }];
  return cutPieces(cell).flatMap(({ text, at }) => {
    const isFree = isDitto(text) || (/[\u3400-\u9fffA-Z]/i.test(text) && (isPlaceholder(text) || isMasked(text)));
    return isFree ? [{ raw: text, span: [at[0] ?? 0, (at.at(-1) ?? 0) + 1] as const }] : [];
  });
}

/** 环保局 behind 市教育局 is the city's as well. */
function inherit(readings: readonly Reading[]): Unit[] {
  const units: Unit[] = [];
  let last: Reading | undefined;
  let previous: Unit | undefined;
  for (const reading of readings) {
    const { unit } = reading;
    if (!unit) continue;
    const isSame = unit.kind === 'collective' && /^(?:部门|单位)$/.test(unit.name) && previous?.kind === 'collective';
    if (isSame && previous?.body === 'department') {
      const { covers, level, isVague } = previous;
      units.push({
        ...unit,
        ...(covers ? { covers } : {}),
        ...(level ? { level } : {}),
        ...(isVague ? { isVague } : {}),
      });
      continue;
    }
    const government = isGovernmentWord(unit) ? governmentBehind(unit, previous) : undefined;
    if (government) {
      units.push(government);
      previous = government;
      continue;
    }
    if (
      unit.kind === 'named' &&
      /^(?:开发区|园区|功能区|产业园区|工业园区)(?:管委会)?$/.test(unit.name) &&
      isEach(previous)
    ) {
      const { place: _, ...rest } = unit;
      units.push({ ...rest, kind: 'collective', covers: [{ body: 'zone' }] });
      continue;
    }
    const below = unit.kind === 'named' && isUnderEach(unit, previous) ? unit.level : undefined;
    previous = unit;
    if (below) {
      const covers = [{ body: 'government' as const, level: below }];
      units.push({ ...unit, kind: 'collective', covers });
      continue;
    }
    const isOpen = unit.kind === 'named' && reading.prefix === '' && reading.inherits;
    if (isOpen && last?.unit) {
      const prefix = unit.isParty ? partyPrefix(last.prefix, unit.name) : last.prefix.replace(/(?<=.)委$/, '');
      const { level, place } = last.unit;
      units.push({
        ...unit,
        name: prefix + unit.name,
        ...(level ? { level } : {}),
        ...(place && last.prefix.endsWith(place) ? { place } : {}),
      });
      continue;
    }
    if (unit.kind === 'named' && reading.prefix !== '' && unit.body === 'department') last = reading;
    units.push(unit);
  }
  return units;
}

function isGovernmentWord({ name }: Unit): boolean {
  return /^(?:人民政府|政府|办事处)(?:（办事处）)?$/.test(name);
}

/** 政府 behind 各县（市、区）党委 or 云溪镇党委 is that of the same places. */
function governmentBehind(unit: Unit, previous: Unit | undefined): Unit | undefined {
  if (previous?.kind === 'collective' && isEach(previous)) {
    const { covers, level, place, isVague, body } = previous;
    return definite({ ...unit, kind: 'collective', covers, level, place, isVague, body });
  }
  if (previous?.family !== 'party-committee' || previous.level === undefined) return undefined;
  const prefix = previous.name.replace(/(?:党委|党工委|委|委员会)$/, '');
  const { level, place } = previous;
  const name = prefix + unit.name;
  return definite({ ...unit, kind: 'named', covers: undefined, name, body: 'government', level, place });
}

/** Without the fields that nothing is known of. */
function definite(unit: { [Key in keyof Unit]: Unit[Key] | undefined }): Unit {
  return Object.fromEntries(Object.entries(unit).filter(([, value]) => value !== undefined)) as unknown as Unit;
}

/** 市人民政府 behind 各盟行政公署: the 各 holds for both. */
function isUnderEach(unit: Unit, previous: Unit | undefined): boolean {
  return isEach(previous) && /^(?:市|县|区|旗|州|盟|自治县)(?:人民政府|政府|行政公署)$/.test(unit.name);
}

function isEach(unit: Unit | undefined): boolean {
  return unit?.kind === 'collective' && unit.covers?.[0]?.body === 'government';
}

/** 网信办 behind 市委宣传部 or 市财政局 is 市委网信办; 纪委 and 团市委 carry their own. */
function partyPrefix(prefix: string, name: string): string {
  if (/[委]$/.test(prefix) || !(prefix.length === 1 && LEVEL_CHARACTERS.includes(prefix))) return prefix;
  return /^(?:[纪监]委|委|机关|直|党|团|编办|台办|审改办)/.test(name) ? prefix : `${prefix}委`;
}

/** Pieces that are one collective: 市直各委、办、局 and 各市、县（区）人民政府. */
function joinCollectives(pieces: readonly Piece[], vocabulary: Vocabulary, home: Home): Piece[] {
  const joined: Piece[] = [];
  const known = new Map<string, boolean>();
  for (let index = 0; index < pieces.length; index++) {
    const first = pieces[index];
    if (!first) continue;
    let last = index;
    for (let end = index + 1; end < Math.min(index + 6, pieces.length); end++) {
      const parts = pieces.slice(index, end + 1).map(({ text }) => text);
      const words = parts.join('、');
      let isOne = known.get(words);
      if (isOne === undefined) {
        isOne = isOneCollective(parts, vocabulary, home);
        known.set(words, isOne);
      }
      if (isOne) last = end;
    }
    joined.push(last === index ? first : joinPieces(pieces.slice(index, last + 1)));
    index = last;
  }
  return joined;
}

const ALONE = /^(?:[市县区旗州厅委办局部院会省盟]|县[（(]?[市区、]+[）)]?|自治[区州县旗]|直辖市)$/;

function isOneCollective(parts: readonly string[], vocabulary: Vocabulary, home: Home): boolean {
  const [first = '', ...others] = parts;
  if (isLevelRow(parts)) return true;
  if (!/各|^(?:省|市|区|县|州|旗)(?:直|级|属)|^[县市区旗]$/.test(first)) return false;
  // At least one part means nothing by itself; the township words do: 各镇人民政府、街道办事处 are two.
  const middle = others.slice(0, -1);
  const isOpen = /各[地市县区旗州厅委办局部省盟]$/.test(first) || /^[县市区旗]$/.test(first);
  if (!isOpen || middle.some((part) => !ALONE.test(part))) return false;
  const final = others.at(-1) ?? '';
  if (/[镇乡街]/.test(final) || final.startsWith('各')) return false;
  const collective = readCollective(parts.join('、'), vocabulary, home);
  return collective?.isKnown === true && vocabularyKnows(parts, vocabulary);
}

/** The joined words stand in the data: not merely two collectives in a row. */
function vocabularyKnows(parts: readonly string[], vocabulary: Vocabulary): boolean {
  const key = collectiveKey(parts.join('')).replace(/^.*?各/, '');
  if (vocabulary.collectiveBodies.has(key)) return true;
  return vocabulary.collectivePlaceLengths.some((length) => {
    const isLonger = length > collectiveKey(parts[0] ?? '').replace(/^.*?各/, '').length;
    return isLonger && vocabulary.collectivePlaces.has(key.slice(0, length));
  });
}

/** One piece from several, with the separators between them. */
function joinPieces(pieces: readonly Piece[]): Piece {
  return pieces.reduce((left, right) => ({
    text: `${left.text}、${right.text}`,
    at: [...left.at, (left.at.at(-1) ?? 0) + 1, ...right.at],
    gaps: [...left.gaps, '', ...right.gaps],
    isInside: [...left.isInside, true, true, ...right.isInside.slice(1)],
  }));
}

interface Span {
  from: number;
  to: number;
}

/** A place where one unit may end and the next begin; a conjunction between them belongs to neither. */
interface Cut {
  end: number;
  start: number;
  cost: number;
}

/** Longest name of a unit that is weighed, in characters. */
const LONGEST = 64;
/** Beyond this a piece is no list of units; blanks then separate. */
const TOO_LONG = 2000;
const CONJUNCTION = /^(?:以及|会同|[和及与暨])/;
const NEXT_UNIT = new RegExp(
  `^(?:各|有关|相关|其他|全[${LEVEL_CHARACTERS}]|驻|国家|中国|中央|(?:自治)?[${LEVEL_CHARACTERS}]|街道)`,
);

/** Where units end inside a piece: the reading of all its parts that leaves the least doubt. */
function cutUnits(piece: Piece, read: (text: string) => Reading, vocabulary: Vocabulary): Span[] {
  const { text } = piece;
  const cuts = text.length > TOO_LONG ? gapCuts(piece) : findCuts(piece, vocabulary);
  if (cuts.length === 0) return [{ from: 0, to: text.length }];
  if (text.length > TOO_LONG) return spansOf(cuts, text.length);
  const ends = [...cuts, { end: text.length, start: text.length, cost: 0 }];
  const best: { cost: number; before: number }[] = [];
  for (let to = 0; to < ends.length; to++) {
    const cut = ends[to];
    if (!cut) continue;
    let choice = { cost: Infinity, before: -1 };
    for (let from = to - 1; from >= -1; from--) {
      const start = from < 0 ? 0 : (ends[from]?.start ?? 0);
      if (start >= cut.end) continue;
      if (cut.end - start > LONGEST && choice.cost < Infinity) break;
      const before = from < 0 ? 0 : (best[from]?.cost ?? Infinity);
      const inner = ends.slice(from + 1, to);
      const cost = before + cut.cost + doubtOf(piece, start, cut, inner, read, vocabulary);
      if (cost < choice.cost) choice = { cost, before: from };
    }
    best.push(choice);
  }
  const chosen: Cut[] = [];
  for (let index = best[ends.length - 1]?.before ?? -1; index >= 0; index = best[index]?.before ?? -1) {
    const cut = ends[index];
    if (cut) chosen.unshift(cut);
  }
  return spansOf(chosen, text.length);
}

function spansOf(cuts: readonly Cut[], length: number): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { end, start } of cuts) {
    if (end > from) spans.push({ from, to: end });
    from = start;
  }
  if (length > from) spans.push({ from, to: length });
  return spans;
}

function gapCuts({ gaps, isInside }: Piece): Cut[] {
  const cuts: Cut[] = [];
  gaps.forEach((gap, index) => {
    if (gap !== '' && index > 0 && !isInside[index]) cuts.push({ end: index, start: index, cost: 0 });
  });
  return cuts;
}

/** 东山市教育局东山市卫健局: the place that a unit opens with stands in no name twice. */
const OPENING_PLACE = new RegExp(`^[^${LEVEL_CHARACTERS}]{1,6}[${LEVEL_CHARACTERS}]`);
/** Less than any doubt about the units on both sides. */
const SURE = -3;

function findCuts(piece: Piece, vocabulary: Vocabulary): Cut[] {
  const { text, gaps, isInside } = piece;
  const opening = OPENING_PLACE.exec(text)?.[0];
  const cuts: Cut[] = [];
  for (let index = 1; index < text.length; index++) {
    if (isInside[index]) continue;
    if (gaps[index] !== '') {
      cuts.push({ end: index, start: index, cost: 0 });
      continue;
    }
    const before = text[index - 1] ?? '';
    const canEnd =
      vocabulary.bodyEndCharacters.has(before) || '府门位关）)'.includes(before) || isLeague(text, index, vocabulary);
    if (!canEnd && !'区县市'.includes(before)) continue;
    const behind = text.slice(index, index + 8);
    const word = CONJUNCTION.exec(behind)?.[0];
    if (word !== undefined && index + word.length < text.length) {
      cuts.push({ end: index, start: index + word.length, cost: 0.2 });
      continue;
    }
    if (index < 3 || text.length - index < 3 || !canEnd || isInsideCommunity(text, index, vocabulary)) continue;
    if (opening !== undefined && text.startsWith(opening, index)) cuts.push({ end: index, start: index, cost: SURE });
    // 妇联区 would be the name of a district.
    else if (NEXT_UNIT.test(behind) && LEAGUES.includes(before)) cuts.push({ end: index, start: index, cost: 0 });
    else if (NEXT_UNIT.test(behind) || ('局委办厅部'.includes(before) && isKnownStart(text.slice(index), vocabulary))) {
      cuts.push({ end: index, start: index, cost: 0.4 });
    }
  }
  return cuts;
}

/** 妇联, 工商联, 科协: bodies that end in no word for one. */
const LEAGUES = '联协';

function isLeague(text: string, end: number, vocabulary: Vocabulary): boolean {
  return LEAGUES.includes(text[end - 1]!) && [2, 3].some((length) => isBody(text.slice(end - length, end), vocabulary));
}

/** 石桥社区卫生服务中心: of the endings of bodies 社 alone makes with 区 a word that names begin with, unless it ends a known body (区供销社区商务局). */
function isInsideCommunity(text: string, index: number, vocabulary: Vocabulary): boolean {
  if (!text.startsWith('社区', index - 1)) return false;
  for (let start = Math.max(0, index - vocabulary.nameLengths[0]!); start < index - 1; start++)
    if (isBody(text.slice(start, index), vocabulary)) return false;
  return true;
}

/** A known office begins here: 商务局 in 发改局商务局. A branch of the office in front does not count. */
function isKnownStart(text: string, vocabulary: Vocabulary): boolean {
  for (let length = Math.min(text.length, 16); length >= 3; length--) {
    const name = text.slice(0, length);
    if (/[局委办厅]$/.test(name) && !name.endsWith('分局') && isBody(name, vocabulary)) return true;
  }
  return false;
}

/** How unlikely it is that the characters from `start` to `cut` are one unit. */
function doubtOf(
  piece: Piece,
  start: number,
  cut: Cut,
  inner: readonly Cut[],
  read: (text: string) => Reading,
  vocabulary: Vocabulary,
): number {
  const text = piece.text.slice(start, cut.end);
  const reading = read(text);
  let cost: number = reading.doubt;
  const { body } = reading.unit ?? {};
  if (reading.unit?.kind === 'named' && reading.prefix === '' && body !== 'zone' && body !== 'office') cost += 0.5;
  if (text.length === 1) cost += 2;
  // 各县（市）↵区政府: a bare place in front of a line break may go on.
  if (reading.isBarePlace && cut.start === cut.end && cut.end < piece.text.length) cost += 0.5;
  let previous = start;
  for (let index = 0; index < inner.length; index++) {
    const { end, start: next } = inner[index] ?? cut;
    const gap = piece.gaps[next] ?? '';
    const left = piece.text.slice(previous, end);
    if (gap !== '') {
      cost += gap === 'line' ? 0.25 : 0.3;
      previous = next;
      if (reading.doubt > 0 && endsLikeBody(left, vocabulary) && left.length > 2 && !text.endsWith('分局')) cost += 1;
      if (reading.doubt === 3 && gap === 'blank') {
        const right = piece.text.slice(next, inner[index + 1]?.end ?? cut.end);
        if (left.length > 2 && right.length > 2) cost += 3;
      }
    } else if (reading.doubt > 0) {
      cost += 0.6;
    }
  }
  return cost;
}
