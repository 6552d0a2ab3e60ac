import type { Evidence } from './evidence.ts';
import { COVERED, LEAST_RELATED, RELATED, SAME, VERBATIM } from './levels.ts';
import type { Margin } from './margins.ts';
import type { Prepared } from './prepare.ts';
import { isUnnamed, type TitleRelation, type Titles } from './titles.ts';

/**
 * What two tasks are to each other by their words alone. accept: the child task carries the parent task. review: it may, a person must
 * say. none: nothing but its standing among the other rows may still make it a candidate.
 */
export type Verdict = 'accept' | 'review' | 'none';

/**
 * How much of the demand comes back:
 * - bare: one of the two has no requirement;
 * - unrelated: no more than two tasks of one field share by chance;
 * - related: more than either has in common with any other task of the two tables;
 * - covered: most of it, both ways;
 * - same: nearly all of it, both ways;
 * - verbatim: all but single words, both ways.
 */
export type Relatedness = 'bare' | 'unrelated' | 'related' | 'covered' | 'same' | 'verbatim';

/** A rival may be this much nearer: the weights of single words are no surer. */
const RIVAL = 0.9;

export function relatednessOf({ evidence, rival }: Pair): Relatedness {
  if (!evidence.hasRequirements) return 'bare';
  const least = Math.min(evidence.parentRequirement, evidence.childRequirement);
  if (least >= VERBATIM) return 'verbatim';
  if (least >= SAME) return 'same';
  if (least >= COVERED) return 'covered';
  if (evidence.sharedRequirement >= RELATED) return 'related';
  if (evidence.sharedRequirement < LEAST_RELATED) return 'unrelated';
  return evidence.requirements >= RIVAL * rival() ? 'related' : 'unrelated';
}

/** All that is known about one pair of tasks. */
export interface Pair {
  parent: Prepared;
  child: Prepared;
  titles: Titles;
  evidence: Evidence;
  /** How far the two rows as wholes stand out from the others. */
  margin: Margin;
  /** The greatest likeness of requirements that either task has with another one; worked out when asked for. */
  rival(): number;
}

/** What else a pair must show where the table says so. */
type Condition = (pair: Pair) => boolean;
/** Of a condition that is not met, a review. */
type Cell = Verdict | Condition | readonly [Condition, otherwise: Verdict];

/**
 * Equal frames prove nothing: 加强供水信息公开 and 加强供气信息公开 differ in one character and are two tasks. So a word on each side that
 * the other task lacks rules acceptance out, and everything else is a question of how much of the demand comes back.
 */
export const VERDICTS: Readonly<Record<TitleRelation, Verdict | Readonly<Record<Relatedness, Cell>>>> = {
  equal: row('accept', 'review', 'accept', 'accept', 'accept', 'accept'),
  frameEqual: row(isSameWork, 'review', 'accept', 'accept', 'accept', 'accept'),
  thin: row('review', 'review', 'review', 'accept', 'accept', 'accept'),
  otherWork: row('review', 'none', 'review', 'review', 'accept', 'accept'),
  contained: row('review', 'none', 'accept', 'accept', 'accept', 'accept'),
  selfWords: row('review', 'none', 'review', 'accept', 'accept', 'accept'),
  // One of the two is a title alone, so there is nothing to weigh.
  told: 'accept',
  glued: row('review', 'review', 'review', 'accept', 'accept', 'accept'),
  reworded: row('review', 'none', 'review', 'accept', 'accept', 'accept'),
  slip: row('review', 'none', 'review', 'review', 'accept', 'accept'),
  misspelt: row('none', 'none', 'none', 'review', 'review', isSameDuty),
  extended: row('none', 'none', isKept, isKept, isKept, isKept),
  // Whether an object was put in other words or another put in its place, the demands cannot tell: a twin keeps them too.
  replaced: row('none', 'none', 'review', 'review', 'review', isRetitled),
  narrowed: row('none', 'none', 'review', 'review', isAboutItsTitle, isAboutItsTitle),
  exchanged: row('none', 'none', 'none', 'review', 'review', isRetitled),
  unnamed: row([isWholeDemand, 'none'], 'none', 'none', 'review', isWholeDemand, isWholeDemand),
};

function row(
  bare: Cell,
  unrelated: Cell,
  related: Cell,
  covered: Cell,
  same: Cell,
  verbatim: Cell,
): Record<Relatedness, Cell> {
  return { bare, unrelated, related, covered, same, verbatim };
}

export function judge(pair: Pair): Verdict {
  const cells = VERDICTS[pair.titles.relation];
  const cell = typeof cells === 'string' ? cells : cells[relatednessFor(cells, pair)];
  if (typeof cell === 'string') return cell;
  const [condition, otherwise] = typeof cell === 'function' ? [cell, 'review' as const] : cell;
  return condition(pair) ? 'accept' : otherwise;
}

/** Whether a rival comes near costs a look at both tables, which few titles need: for the others the two cells say the same. */
function relatednessFor({ related, unrelated }: Readonly<Record<Relatedness, Cell>>, pair: Pair): Relatedness {
  return relatednessOf(related === unrelated ? { ...pair, rival: () => 0 } : pair);
}

/** Enough characters that carry meaning to name one thing among the tasks of two tables. */
const NAMES_ONE_THING = 10;

/** Without a requirement only the verbs tell 落实 from 创新, unless the object is named at length. */
function isSameWork({ titles: { isSynonymous, sharedCore } }: Pair): boolean {
  return (isSynonymous && sharedCore >= 2) || sharedCore >= NAMES_ONE_THING;
}

/** Rows about other things of one mould reach a third, localised ones half. */
const LOCALISED = 0.45;
/** So far ahead of every other row, both ways, as only a repeated or localised row is. */
const ALONE = 4;
const STILL_THERE = 0.5;

/** The parent's demand comes back, most of the child's is from there, and no other row of either table comes near. */
function isKept({ evidence, margin }: Pair): boolean {
  const isToldAgain = evidence.parentRequirement >= SAME && evidence.childRequirement >= STILL_THERE;
  return isToldAgain && margin.value >= LOCALISED && isAlone(margin);
}

function isAlone({ ratio, pr }: Margin): boolean {
  return ratio >= ALONE && pr >= ALONE;
}

const LEAST_ECHO = 0.35;

/** The demand is long, and speaks of what the title names. One that does not (及时更新，接受监督) would fit any sibling. */
function isAboutItsTitle({ parent, child }: Pair): boolean {
  return isLong(parent, child) && parent.echo >= LEAST_ECHO * parent.title.weight;
}

/** Of a title, what may be put in other words before it names another thing. */
const MOST_RETITLED = 0.6;

/** A short title put in other words altogether over a demand that is the same. Titles of one mould are never that. */
function isRetitled(pair: Pair): boolean {
  return isAboutItsTitle(pair) && !pair.titles.sharesMould && pair.titles.foreignShare <= MOST_RETITLED;
}

/** The demand comes back word for word, all but a place or a number. */
const WORD_FOR_WORD = 0.9;
/** Tasks of one field share a quarter of their demands by chance, siblings of one mould half and more. */
const SIBLING = 0.3;
/** A demand that would fit any sibling (公布服务标准、收费项目、办事流程和投诉电话，接受社会监督) says no more than this. */
const SAYS_ITSELF = 28;
/** A title that is a whole sentence says the duty itself: so long that no sibling shares all but one character of it. */
const WHOLE_SENTENCE = 14;

/**
 * What counts is whether the duty is carried, and one character of a title hides no duty that comes back word for word: unless the
 * demand would fit other things too, or another task of the two tables is nearly the same.
 */
function isSameDuty({ parent, child, evidence, margin, rival, titles }: Pair): boolean {
  if (Math.min(evidence.parentRequirement, evidence.childRequirement) < WORD_FOR_WORD) return false;
  if (titles.sharedCore >= WHOLE_SENTENCE && isAlone(margin)) return true;
  const says = Math.min(parent.requirement.coreLength, child.requirement.coreLength);
  return says >= SAYS_ITSELF && rival() < SIBLING;
}

/**
 * A row without a title that says all that the other demands and nothing else, what the other's title names with it. Where the demand
 * does not speak of what its title names, it would fit a sibling as well.
 */
function isWholeDemand({ parent, child, evidence, margin }: Pair): boolean {
  const [named, whole] = isUnnamed(child) ? [parent, child] : [child, parent];
  const [demand, title, requirement] = isUnnamed(child)
    ? [evidence.parentRequirement, evidence.childTitle, evidence.childRequirement]
    : [evidence.childRequirement, evidence.parentTitle, evidence.parentRequirement];
  const namedTitle = isUnnamed(child) ? evidence.parentTitle : evidence.childTitle;
  const said = title * whole.title.weight + requirement * whole.requirement.weight;
  const isAllThere = demand >= SAME && said >= SAME * (whole.title.weight + whole.requirement.weight);
  // Of a title of frame words alone there is no share, and it names nothing.
  const echo = named.echo / named.title.weight;
  const isNamed = echo >= LEAST_ECHO && namedTitle >= echo;
  return isAllThere && isNamed && named.requirement.coreLength >= LONG && isAlone(margin);
}

/** Enough words of its own that two tasks do not share them by chance. */
const LONG = 24;

function isLong(parent: Prepared, child: Prepared): boolean {
  return parent.requirement.coreLength >= LONG && child.requirement.coreLength >= LONG;
}
