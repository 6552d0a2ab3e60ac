import type { Task } from '../../model/table.ts';
import type { Uncovered } from '../../model/trace.ts';
import type { Level } from '../../model/unit.ts';
import { listPieces } from '../../text/clauses.ts';
import { commonCharacters } from '../../text/common-characters.ts';
import { differences } from '../../text/differences.ts';
import { NUMERAL_CHARACTERS } from '../../text/numerals.ts';
import { matchesIn } from '../../text/matches.ts';
import { PARTICLES } from '../../text/particles.ts';
import { PEERS } from '../../text/peers.ts';
import { prohibitionIn } from '../../text/prohibitions.ts';
import { inUnitOf, type Quantity, quantitiesIn } from '../../text/quantities.ts';
import { NO_PAIR, PLACEHOLDER_GROUP } from '../prepare.ts';
import { forbiddenIn, withoutStrength } from './align.ts';
import { PairBag } from './pair-bag.ts';
import { type Measures, rangeOf, type RowClause } from './row-clauses.ts';
import { LEVELS, lostLevels, lostSeconds, OF_LEVEL } from './lost-parts.ts';
import type { RowPair } from './row-pair.ts';

/** A clause of which this much comes back in one sentence of the child, by weight, was put in other words. */
const LEAST_COVERED = 0.34;
/** So was one of which this part of the telling characters comes back in words of that sentence: 发布权威信息 in 发布民生信息. */
const LEAST_FAMILIAR = 0.65;
/** Clauses with fewer telling characters than this say nothing that could be missed. */
const LEAST_CORE = 3;

/** Clauses and listed items of the parent's title and requirement that no clause of the child says. */
export function lostOf(
  parents: readonly RowClause[],
  children: readonly RowClause[],
  pairs: readonly RowPair[],
  loose: readonly RowPair[],
  { weights, level }: Measures,
): Uncovered[] {
  const open = parents.filter((clause) => !isEqual(clause) || mayLoseLevels(clause)).filter(isDemand);
  if (open.length === 0) return [];
  const sentences = sentencesOf(children, pairs);
  const titles = parents.filter((clause) => clause.isTitle && clause.pair);
  const ownTitle = children.flatMap(({ isTitle, words }) => (isTitle ? words : [])).join('');
  const isRetitled = titles.length === 0 && parents.some((clause) => !clause.isTitle);
  const whole = children.map((child) => child.words).join('\n');
  let joined: string | undefined;
  const rowAbove = (): string => (joined ??= parents.map((parent) => parent.words).join('\n'));
  return open.flatMap((clause): Uncovered[] => {
    // That the row has another title is a matter of the link, not of what the row demands.
    if (clause.isTitle && isRetitled) return [];
    const counterpart = clause.pair;
    if (!counterpart && isLost(clause, sentences, titles, ownTitle, weights, level) && !isReworded(clause, loose))
      return [uncovered('clause', clause, clause.stretch)];
    const levels = counterpart && lostLevels(counterpart);
    if (levels || isEqual(clause)) return (levels ?? []).map((span) => uncovered('item', clause, span));
    const items = lostItems(clause, counterpart?.child, whole, children);
    const seconds = counterpart ? lostSeconds(counterpart, whole, rowAbove) : [];
    const others = seconds.filter(([from, to]) => items.every(([start, end]) => to <= start || end <= from));
    return [...items, ...others].map((span) => uncovered('item', clause, span));
  });
}

/** 县、乡、村三级 and 市、县、乡三级 have one form. */
function mayLoseLevels({ pair, text }: RowClause): boolean {
  return pair !== undefined && pair.child.text !== text && LEVELS.test(text);
}

function isEqual({ pair }: RowClause): boolean {
  return pair?.relation === 'equal';
}

type Demand = RowClause & { readonly in: Uncovered['in'] };

/** The remark is compared, but it demands nothing. */
function isDemand(clause: RowClause): clause is Demand {
  return clause.in !== 'remark';
}

/** Says where a stretch of a clause's field stands in its cell. */
function uncovered(kind: Uncovered['kind'], clause: Demand, [from, to]: readonly [number, number]): Uncovered {
  const shift = clause.span[0] - clause.stretch[0];
  return { kind, text: clause.field.written.slice(from, to), in: clause.in, span: [from + shift, to + shift] };
}

/** A clause of the child, and those of the parent that it answers to already. */
interface Said {
  clause: RowClause;
  spent: readonly RowClause[];
}

/** The clauses of the child that say more than what they answer to, by sentence. */
function sentencesOf(children: readonly RowClause[], pairs: readonly RowPair[]): Said[][] {
  const changed = pairs.filter(({ relation }) => relation !== 'equal');
  const sentences: Said[][] = [];
  for (const clause of children) {
    if (isEqual(clause)) continue;
    const answered = clause.pair ? changed.filter(({ child }) => child === clause) : [];
    const said = { clause, spent: answered.map(({ parent }) => parent) };
    const last = sentences.at(-1);
    const before = last?.[0]!.clause;
    if (before?.field === clause.field && before.sentence === clause.sentence) last!.push(said);
    else sentences.push([said]);
  }
  return sentences;
}

function isLost(
  clause: RowClause,
  sentences: readonly (readonly Said[])[],
  titles: readonly RowClause[],
  ownTitle: string,
  weights: Int32Array,
  level: Level | undefined,
): boolean {
  const named = [...slotsIn(clause), ...peersIn(clause, level), ...conditionIn(clause)];
  if (tellingIn(clause, named) < LEAST_CORE) return false;
  // 评估不少于1次 is said by 至少评估1次; whether the bound is the same is told by what compares figures.
  const unbound = [...named, ...boundsIn(clause)];
  const slots = tellingIn(clause, unbound) < LEAST_CORE ? named : unbound;
  const telling = tellingIn(clause, slots);
  if (isFigureIn(clause, slots === named ? '' : coreOf(clause, [...slots, ...figuresIn(clause)]), sentences, ownTitle))
    return false;
  // It says nothing beyond the title of its own task, which came down.
  if (!clause.isTitle && coverage(clause, slots, titles.map(unspent), weights).familiar === telling) return false;
  return !sentences.some((sentence) => {
    const { share, familiar } = coverage(clause, slots, sentence, weights);
    return share >= LEAST_COVERED || familiar >= LEAST_FAMILIAR * telling;
  });
}

/**
 * 全年不少于30场 ⇒ 一年30场以上: a clause with the figures of another that does not answer to one that has them too says the same demand, if it
 * is about the same (`core`: what else is demanded). Many have 1次 or 100%. So does one with a day for one with a day (月底前完成验收 ⇒ 25日前验收完毕):
 * any day fits, and other rules compare them.
 */
function isFigureIn(
  clause: RowClause,
  core: string,
  sentences: readonly (readonly Said[])[],
  ownTitle: string,
): boolean {
  const figures = quantitiesIn(clause.text);
  if (core === '' && figures.every(({ bound }) => bound === undefined)) return false;
  const days = figures.length > 0 ? [] : deadlinesIn(clause);
  if (figures.length + days.length === 0) return false;
  // 参与人数不少于3000人: the number of what is counted says no more than its unit.
  const about = figures.reduce((rest, { unit }) => rest.replace(`${unit}数`, ''), core);
  const isMeasured = (other: RowClause, mayBeMore: boolean): boolean => {
    if (days.length > 0) return deadlinesIn(other).some(({ kind }) => kind === days[0]!.kind);
    const own = quantitiesIn(other.text);
    return figures.every((figure) => own.some((one) => isAsMuch(figure, inUnitOf(figure, one), mayBeMore)));
  };
  return sentences.some((sentence) =>
    sentence.some(
      ({ clause: child, spent }) =>
        isMeasured(child, core !== '') &&
        // 1个工作日内转办 goes beyond 5个工作日内, and the child's 5个工作日内 is not what answers to it.
        !spent.some((parent) => isMeasured(parent, false)) &&
        (core === '' || isAbout(sentence, child, about, days.length > 0 ? '' : ownTitle)),
    ),
  );
}

/** The same figure, or one that goes beyond a bound: 不少于40学时 ⇒ 48学时以上. */
function isAsMuch({ value, bound }: Quantity, own: Quantity | undefined, mayBeMore: boolean): boolean {
  if (own === undefined) return false;
  if (own.value === value) return true;
  return (
    mayBeMore && bound === own.bound && (bound === 'least' ? own.value > value : bound === 'most' && own.value < value)
  );
}

/** This part of what a demand is about its own clause has to say; the title may say the rest of a half. */
const LEAST_BY_ITSELF = 1 / 3;
const LEAST_WITH_TITLE = 1 / 2;

/** Whether a clause is about what `core` says; 每周5天, which says nothing else, is about what the title says. */
function isAbout(sentence: readonly Said[], child: RowClause, core: string, title: string): boolean {
  // 全年办班4期，专题施训: what else the sentence says, and answers to nothing, belongs to it.
  const parts = sentence.filter((said) => said.clause === child || said.spent.length === 0);
  const own = parts.map(({ clause }) => coreOf(clause, [...slotsIn(clause), ...figuresIn(clause)])).join('');
  const isBare = own === '' && title !== '';
  return (
    (isBare || commonCharacters(core, own) >= LEAST_BY_ITSELF * core.length) &&
    commonCharacters(core, own + title) >= LEAST_WITH_TITLE * core.length
  );
}

/** Where the figures of a clause stand; 至少排查1次 has words between the bound and its figure. */
function figuresIn({ field, stretch: [start, end] }: RowClause): Ranges {
  const words = field.written.slice(start, end);
  return quantitiesIn(words).map(({ span: [from, to] }) => {
    const [, before] = FIGURE_IN_BOUND.exec(words.slice(from, to))!;
    return rangeOf(field, [start + from + before!.length, start + to]);
  });
}

function deadlinesIn({ task, in: cell, span: [from, to] }: RowClause): Task['deadlines'] {
  return task.deadlines.filter((one) => one.in === cell && one.span[0] >= from && one.span[1] <= to);
}

type Ranges = readonly (readonly [start: number, end: number])[];

/**
 * Where a clause names a day or a document, which other rules compare by what they mean: 6月底前 and 不迟于二季度末 share no character, nor do
 * the title of a document and its number.
 */
function slotsIn({ task, in: cell, field, span, stretch }: RowClause): Ranges {
  if (task.deadlines.length + task.citations.length === 0) return [];
  const shift = span[0] - stretch[0];
  return [...task.deadlines, ...task.citations]
    .filter((slot) => slot.in === cell)
    .map(({ span: [from, to] }) => rangeOf(field, [from - shift, to - shift]));
}

/** 材料齐全的，严禁拒收: the condition comes back with other demands too. */
function conditionIn({ range: [start], demand: [opened] }: RowClause): Ranges {
  return start < opened ? [[start, opened]] : [];
}

/** 每个街道不少于2处: a street that answers is the one that is spoken to, and says 不少于2处. */
function peersIn({ field, stretch: [start, end] }: RowClause, level: Level = 'state'): Ranges {
  const peers = PEERS.get(level);
  if (!peers) return [];
  return matchesIn(field.written.slice(start, end), peers).map(({ 0: { length }, index }) =>
    rangeOf(field, [start + index, start + index + length]),
  );
}

/** 不少于 and 以上: the words of a bound beside their figure. */
function boundsIn({ field, stretch: [start, end] }: RowClause): Ranges {
  const words = field.written.slice(start, end);
  return quantitiesIn(words).flatMap(({ bound, span: [from, to] }) => {
    if (bound === undefined) return [];
    const [, before, behind] = FIGURE_IN_BOUND.exec(words.slice(from, to))!;
    return [
      rangeOf(field, [start + from, start + from + before!.length]),
      rangeOf(field, [start + to - behind!.length, start + to]),
    ];
  });
}

const FIGURE_IN_BOUND = new RegExp(`^([^\\d０-９${NUMERAL_CHARACTERS}半]*)[^]*?((?:及|或)?以[上下内]|之?内|左右|)$`);

function isIn(ranges: Ranges, at: number): boolean {
  for (let index = 0; index < ranges.length; index++) {
    const range = ranges[index]!;
    if (at >= range[0] && at < range[1]) return true;
  }
  return false;
}

/** The telling characters of a clause: no frame words, no slots. */
function coreOf({ field, range }: RowClause, slots: Ranges): string {
  let core = '';
  for (let at = range[0]; at < range[1]; at++) if (field.groups[at] === 0 && !isIn(slots, at)) core += field.text[at];
  return core;
}

/** Their number. */
function tellingIn({ field, range }: RowClause, slots: Ranges): number {
  let count = 0;
  for (let at = range[0]; at < range[1]; at++) if (field.groups[at] === 0 && !isIn(slots, at)) count++;
  return count;
}

/** Both forbid something, and no other clause does: less tells that it is the same thing. */
const LEAST_FORBIDDEN = 0.5;

/** 对所有站点逐一检查 ⇒ 所有站点都要逐个查看: pairs of characters say little, and what nothing else answers to says it. */
function isReworded(clause: RowClause, loose: readonly RowPair[]): boolean {
  const child = loose.find(({ parent }) => parent === clause)?.child;
  if (!child) return false;
  const words = withoutStrength(coreOf(clause, [...slotsIn(clause), ...conditionIn(clause)]), 'pace');
  // 测评覆盖全部学生 ⇒ 测评做到全部学生一个不漏: how surely is asked by what compares duties, if enough is left to tell what.
  const object = withoutStrength(words, 'assurance');
  const core = object.length < LEAST_CORE ? words : object;
  const forbidden = forbiddenIn(core, child.words);
  if (forbidden) return inOrder(...forbidden) >= LEAST_FORBIDDEN * forbidden[0].length;
  // 落实到户到田块 ⇒ 一户一户、一块田一块田落下去; of a prohibition 不得 tells most.
  const isTelling = (character: string): boolean => prohibitionIn(core) !== undefined || !PARTICLES.includes(character);
  const telling = [...core].filter(isTelling).join('');
  return inOrder(telling, child.words) >= LEAST_FAMILIAR * telling.length;
}

/** How many characters two texts have in common in one order. */
function inOrder(a: string, b: string): number {
  return differences(a, b).reduce((left, { before: [start, end] }) => left - (end - start), a.length);
}

function unspent(clause: RowClause): Said {
  return { clause, spent: [] };
}

/** The pairs of the clauses that one clause is looked for in. */
const around = new PairBag();

/** How much of a clause stands in others, by weight, and how many of its telling characters stand in a pair that does. */
function coverage(
  { field: { pairs, groups }, range: [start, end] }: RowClause,
  slots: Ranges,
  others: readonly Said[],
  weights: Int32Array,
): { share: number; familiar: number } {
  around.clear(weights.length);
  const answered = others.filter(({ spent }) => spent.length > 0);
  for (const { clause } of answered) around.addClause(clause);
  for (const { spent } of answered) for (const other of spent) around.removeClause(other);
  // What one clause is spent on, another of the sentence may say once more.
  for (const { clause, spent } of others) if (spent.length === 0) around.addClause(clause);
  let sum = 0;
  let found = 0;
  let familiar = 0;
  let isBehindKnown = false;
  for (let at = start; at < end; at++) {
    const id = pairs[at]!;
    const isPair = id !== NO_PAIR && at + 1 < end;
    const isKnown = isPair && around.has(id);
    const isSlot = isIn(slots, at);
    if (groups[at] === 0 && !isSlot && (isKnown || isBehindKnown)) familiar++;
    isBehindKnown = isKnown;
    if (!isPair || isSlot) continue;
    sum += weights[id]!;
    if (isKnown) found += weights[id]!;
  }
  return { share: sum > 0 ? found / sum : 1, familiar };
}

/** No item is shorter. */
const LEAST_ITEM = 2;
/** Of an item of more than two characters this part comes back where it was put in other words. */
const LEAST_OF_ITEM = 0.5;

/**
 * Items of a list that the child's row does not name. The words that a list opens and closes with stand in its first and its last piece:
 * what of them comes back at the outer end belongs to the frame, as does 等 and all behind it, and only the rest is the item. What a piece of
 * the child's own lists has at the inner end is the item, whatever frame stands before or behind it there: 覆盖供水 is said by 供水.
 */
function lostItems(
  clause: RowClause,
  counterpart: RowClause | undefined,
  whole: string,
  children: readonly RowClause[],
): [number, number][] {
  const { field, stretch, text } = clause;
  const pieces = listPieces({ text, span: stretch });
  const beside = counterpart?.words ?? whole;
  let common: ReadonlySet<string> | undefined;
  const shared = (): ReadonlySet<string> =>
    (common ??= pairsInCommon(pieces.map(({ span }) => field.text.slice(...rangeOf(field, span)))));
  // 账、物、卡相符率: an item is as long as those between the ends.
  const inner = pieces.slice(1, -1).map(({ span: [from, to] }) => to - from);
  const length = Math.min(LEAST_ITEM, ...inner);
  return pieces.flatMap((piece, index): [number, number][] => {
    let [start, end] = rangeOf(field, piece.span);
    const isSaid = (): boolean => whole.includes(field.text.slice(start, end));
    if (start === end || isSaid()) return [];
    if (index === 0) {
      start += sharedHead(field.text.slice(start, end), beside);
      start += leadingFrames(field, start, end);
    }
    if (index === pieces.length - 1) {
      const close = field.text.lastIndexOf('等', end - 1);
      end = close > start ? close : end - sharedTail(field.text.slice(start, end), beside);
      // 居民区各类广告牌: what is left of the frame tells nothing.
      while (end > start && field.groups[end - 1] !== 0) end--;
    }
    const words = field.text.slice(start, end);
    if (words.length < LEAST_ITEM || isSaid()) return [];
    // 县直各部门、各乡镇每月公开…: whoever is spoken to in front of the verb is named in the table's other columns.
    if (index < pieces.length - 1 && pieces[0]!.span[0] === stretch[0] && OF_LEVEL.test(words)) return [];
    // At its ends the list has words of the frame as well.
    const isOuter = index === 0 || index === pieces.length - 1;
    const isInner = (own: string): boolean =>
      (index === 0 && own.endsWith(words.slice(-length))) ||
      (index === pieces.length - 1 && own.startsWith(words.slice(0, length)));
    if (isOuter && children.some((child) => listedIn(child).some(isInner))) return [];
    if (words.length > 2 && shareOf(words, whole, isOuter ? undefined : shared()) >= LEAST_OF_ITEM) {
      if (isOuter) return [];
      end = start + beforeJoint(words, beside, pieces.slice(0, index), field);
      if (start === end || isSaid()) return [];
    }
    return [[field.map[start]!, Math.min(field.map[end]!, piece.span[1])]];
  });
}

/**
 * 军营 of 企业、军营配送演出、讲座: where a list goes over into the next, its last item has the words between the two behind it. How long it is,
 * where these stand behind an item in front of it in the child's clause.
 */
function beforeJoint(
  words: string,
  beside: string,
  before: readonly { span: readonly [number, number] }[],
  field: RowClause['field'],
): number {
  const length = words.length - sharedTail(words, beside);
  if (length === words.length || length < LEAST_ITEM) return 0;
  const isBehind = before.some(({ span }) =>
    beside.includes(field.text.slice(...rangeOf(field, span)) + words.slice(length)),
  );
  return isBehind ? length : 0;
}

/** 健全 of 健全县、乡、村三级网格; a piece that is nothing else is an item all the same. */
function leadingFrames({ groups }: RowClause['field'], start: number, end: number): number {
  let at = start;
  while (at < end && groups[at] !== 0 && groups[at] !== PLACEHOLDER_GROUP) at++;
  return at < end ? at - start : 0;
}

function listedIn({ field, stretch, text }: RowClause): string[] {
  return listPieces({ text, span: stretch }).map((piece) => field.text.slice(...rangeOf(field, piece.span)));
}

/** How many characters at the beginning of a piece stand together in a text. */
function sharedHead(piece: string, text: string): number {
  let length = 0;
  while (length < piece.length && text.includes(piece.slice(0, length + 1))) length++;
  return length;
}

function sharedTail(piece: string, text: string): number {
  let length = 0;
  while (length < piece.length && text.includes(piece.slice(piece.length - length - 1))) length++;
  return length;
}

/** How much of an item stands in a text: of 减轻处罚 beside 从轻处罚 only what the items of its list do not have in common. */
function shareOf(words: string, text: string, common?: ReadonlySet<string>): number {
  const pairs = pairsOf(words);
  const own = common ? pairs.filter((pair) => !common.has(pair)) : pairs;
  const telling = own.length > 0 ? own : pairs;
  return telling.filter((pair) => text.includes(pair)).length / telling.length;
}

/** Pairs of characters that more than one item has. */
function pairsInCommon(items: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const item of items) {
    for (const pair of new Set(pairsOf(item))) {
      if (seen.has(pair)) common.add(pair);
      seen.add(pair);
    }
  }
  return common;
}

function pairsOf(words: string): string[] {
  return Array.from({ length: words.length - 1 }, (_, at) => words.slice(at, at + 2));
}
