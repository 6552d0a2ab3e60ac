import type { Uncovered } from '../model/trace.ts';
import { isAllBlank } from '../text/blanks.ts';
import { listItems, splitClauses, type Stretch } from '../text/clauses.ts';
import { type Field, NO_PAIR, type Prepared } from './prepare.ts';
import { wholeOf } from './title-core.ts';

/** A clause of which less than this comes back is gone; above it, it was put in other words. */
const LEAST_COVERED = 0.34;
/** Nor is it gone where this part of its characters comes back in words of the child: 发布权威信息 in 发布民生信息. */
const LEAST_FAMILIAR = 0.65;
/** Clauses with fewer characters of their own than this say nothing that could be missed. */
const LEAST_CORE = 3;

/** Clauses and listed items of the parent that none of its linked child tasks says. */
export function findUncovered(parent: Prepared, children: readonly Prepared[], weights: Float64Array): Uncovered[] {
  if (
    children.some(
      (child) => child.title.text === parent.title.text && child.requirement.text === parent.requirement.text,
    )
  ) {
    return [];
  }
  const known = new Uint8Array(weights.length);
  for (const { ids } of children) for (let at = 0; at < ids.length; at++) known[ids[at]!] = 1;
  const whole = children.map(wholeOf).join('\n');
  const look = (field: Field, text: string, name: Uncovered['in'], offset = 0): Uncovered[] =>
    splitClauses(text)
      .flatMap((clause) => uncoveredOf(clause, field, name, known, whole, weights))
      .map(({ span: [start, end], ...piece }) => ({ ...piece, span: [start + offset, end + offset] }));
  const { task, title, requirement } = parent;
  if (title.written === task.title.value) {
    // The remark is matched with the requirement, but it demands nothing.
    return [...look(title, title.written, 'title'), ...look(requirement, task.requirement.value, 'requirement')];
  }
  // One cell was cut in two: places are those in the cell.
  const name = isAllBlank(task.title.value) ? 'requirement' : 'title';
  const cut = title.written.length;
  const rest = requirement.written.slice(0, task[name].value.length - cut);
  return [...look(title, title.written, name), ...look(requirement, rest, name, cut)];
}

function uncoveredOf(
  clause: Stretch,
  field: Field,
  name: Uncovered['in'],
  known: Uint8Array,
  whole: string,
  weights: Float64Array,
): Uncovered[] {
  const { share, core, familiar } = coverage(clause, field, known, weights);
  const isGone = core >= LEAST_CORE && share < LEAST_COVERED && familiar < LEAST_FAMILIAR * core;
  if (isGone) return [{ kind: 'clause', text: clause.text, in: name, span: clause.span }];
  return listItems(clause)
    .filter((item) => isItemGone(item, field, known, whole, weights))
    .map(({ text, span }) => ({ kind: 'item', text, in: name, span }));
}

function isItemGone(item: Stretch, field: Field, known: Uint8Array, whole: string, weights: Float64Array): boolean {
  const [start, end] = rangeOf(field, item.span);
  const words = field.text.slice(start, end);
  if (words === '' || whole.includes(words)) return false;
  const { share, core } = coverage(item, field, known, weights);
  if (core === 0) return false;
  return share < (core <= 2 ? 0.99 : 0.5);
}

/** Positions in the matching form of a span of the text as written. */
function rangeOf(field: Field, [start, end]: readonly [number, number]): [number, number] {
  return [lowerBound(field.map, start), lowerBound(field.map, end)];
}

function lowerBound(map: Int32Array, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of a stretch comes back, by weight; its characters that carry meaning, and how many of those come back in some word. */
function coverage(
  stretch: Stretch,
  field: Field,
  known: Uint8Array,
  weights: Float64Array,
): { share: number; core: number; familiar: number } {
  const [start, end] = rangeOf(field, stretch.span);
  let sum = 0;
  let found = 0;
  let core = 0;
  let familiar = 0;
  let isBehindKnown = false;
  for (let at = start; at < end; at++) {
    const id = field.pairs[at]!;
    const isPair = id !== NO_PAIR && at + 1 < end;
    const isKnown = isPair && known[id] === 1;
    if (field.groups[at] === 0) {
      core++;
      if (isKnown || isBehindKnown) familiar++;
    }
    isBehindKnown = isKnown;
    if (!isPair) continue;
    sum += weights[id]!;
    if (isKnown) found += weights[id]!;
  }
  return { share: sum > 0 ? found / sum : 1, core, familiar };
}
