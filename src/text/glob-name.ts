import { remembering } from './remembering.ts';

/** A name matches the pattern that it is itself too: 表[1].yaml is a name that people give. */
export function matchesName(pattern: string, name: string): boolean {
  return pattern === name || matchesSigns(signsOf(pattern), name);
}

/** Whether a part of a pattern stands for more than one name. */
export function isWild(pattern: string): boolean {
  return signsOf(pattern).some((sign) => sign.kind !== 'character');
}

/** The name that a part of a pattern without wildcards is. */
export function plainName(pattern: string): string {
  return pattern.replace(/\\(.)/g, '$1');
}

type Sign = { kind: 'star' | 'any' } | { kind: 'character'; point: number } | Members;

/** Of [abc], [a-z] and [!a-z], as ranges in order that do not meet. */
interface Members {
  kind: 'set';
  ranges: readonly Range[];
  isNegated: boolean;
}

/** Code points, both ends included. */
type Range = readonly [from: number, to: number];

/** More than the patterns of a configuration have: each is held against every name of many folders. */
const MOST_REMEMBERED = 100_000;

const signsOf = remembering(MOST_REMEMBERED, (pattern: string): readonly Sign[] => {
  const signs: Sign[] = [];
  for (const [whole, escaped, negation, members] of pattern.matchAll(/\\(.)|\[([!^]?)([^\]]+)\]|[^]/gu)) {
    if (escaped !== undefined) signs.push({ kind: 'character', point: escaped.codePointAt(0)! });
    else if (members !== undefined)
      signs.push({ kind: 'set', ranges: rangesOf([...members]), isNegated: negation !== '' });
    else if (whole === '*') signs.push({ kind: 'star' });
    else signs.push(whole === '?' ? { kind: 'any' } : { kind: 'character', point: whole.codePointAt(0)! });
  }
  return signs;
});

/** Of abc or a-z; in order and joined, so that a set of any length is looked up in some steps. */
function rangesOf(members: readonly string[]): Range[] {
  const written: Range[] = [];
  for (let at = 0; at < members.length; at++) {
    const from = members[at]!.codePointAt(0)!;
    const isRange = members[at + 1] === '-' && members[at + 2] !== undefined;
    written.push([from, isRange ? members[(at += 2)]!.codePointAt(0)! : from]);
  }
  const joined: [number, number][] = [];
  for (const [from, to] of written.toSorted(([a], [b]) => a - b)) {
    const last = joined.at(-1);
    if (to < from) continue;
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** With one star to go back to, the last one: earlier ones need not be tried again. */
function matchesSigns(signs: readonly Sign[], name: string): boolean {
  let at = 0;
  let star = -1;
  let mark = 0;
  for (let index = 0; index < name.length;) {
    const sign = signs[at];
    const point = name.codePointAt(index)!;
    if (sign?.kind === 'star') {
      star = at++;
      mark = index;
    } else if (sign && isMet(sign, point)) {
      at += 1;
      index += lengthOf(point);
    } else if (star !== -1) {
      at = star + 1;
      mark += lengthOf(name.codePointAt(mark)!);
      index = mark;
    } else return false;
  }
  while (signs[at]?.kind === 'star') at += 1;
  return at === signs.length;
}

/** In the units that a string counts. */
function lengthOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

function isMet(sign: Sign, point: number): boolean {
  if (sign.kind === 'character') return sign.point === point;
  return sign.kind !== 'set' || isIn(point, sign.ranges) !== sign.isNegated;
}

function isIn(point: number, ranges: readonly Range[]): boolean {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranges[middle]![1] < point) low = middle + 1;
    else high = middle;
  }
  const found = ranges[low];
  return found !== undefined && found[0] <= point;
}
