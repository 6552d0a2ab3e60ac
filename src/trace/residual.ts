import { COVERED, LEAST_RELATED, SAME, VERBATIM } from './levels.ts';
import { accept, type Matching } from './matching.ts';
import { type Field, IN_REQUIREMENT, IN_TITLE, type Prepared } from './prepare.ts';
import { foreignTo, isAtHome, wholeOf, withoutFrames } from './title-core.ts';
import { isOnlyExtended } from './titles.ts';

/** Another task has the same words. */
const AS_MUCH = 0.95;
/** Shorter demands are no word. */
const LEAST_DEMAND = 2;
/** As much as a whole clause: shorter ones (按期完成整改任务) are everybody's. */
const LEAST_DIVIDED = 8;

/**
 * Merges and splits. A task that is left over joins an already matched one only where it explains words that nothing has
 * explained yet: a sibling of the same mould shares nearly all of its words, but they are taken.
 */
export function matchRemainder(matching: Matching): void {
  findMerges(matching);
  findSplits(matching);
}

function isParentOpen(matching: Matching, parent: number): boolean {
  return matching.childrenOf[parent]!.length === 0 && matching.isParentDeclared[parent] === 0;
}

function isChildOpen(matching: Matching, child: number): boolean {
  return matching.parentsOf[child]!.length === 0 && matching.isChildDeclared[child] === 0;
}

function findMerges(matching: Matching): void {
  const { tables, parentsOf, isChildDeclared } = matching;
  let open = tables.parents.filter(({ index }) => isParentOpen(matching, index));
  for (const child of tables.children) {
    if (open.length === 0) return;
    if (isChildDeclared[child.index] === 1) continue;
    const candidates = open
      .filter((parent) => isParentWithin(parent, child, matching) || isTakenIn(parent, child, matching))
      .map((parent) => ({ task: parent, shared: sharedWeight(parent, child, matching) }))
      .toSorted((a, b) => b.shared - a.shared || a.task.index - b.task.index);
    if (candidates.length === 0) continue;
    const standing = parentsOf[child.index]!.map((index) => tables.parents[index]!);
    const group = joinNew(
      candidates.map(({ task }) => task),
      child,
      standing,
      tables.weights,
      true,
    );
    const all = [...standing, ...group];
    if (group.length === 0 || all.length < 2) continue;
    // The tasks together must account for the child's title.
    if (!explainsTitle(all, child) || isExchanged(all, child, matching)) continue;
    for (const parent of group) accept(matching, parent.index, child.index);
    open = open.filter(({ index }) => isParentOpen(matching, index));
  }
}

function findSplits(matching: Matching): void {
  const { tables, childrenOf } = matching;
  const rowsWithin = openRowsWithin(matching);
  for (const parent of tables.parents) {
    const standing = childrenOf[parent.index]!.map((index) => tables.children[index]!);
    const candidates = rowsWithin[parent.index]!.filter(
      (child) => isChildOpen(matching, child.index) && isOnlyHere(matching, parent, child),
    )
      .map((child) => ({ task: child, shared: sharedWeight(child, parent, matching) }))
      .toSorted((a, b) => b.shared - a.shared || a.task.index - b.task.index);
    if (candidates.length === 0) continue;
    const group = joinNew(
      candidates.map(({ task }) => task),
      parent,
      standing,
      tables.weights,
      false,
    );
    const all = [...standing, ...group];
    if (group.length === 0 || all.length < 2) continue;
    if (standing.length === 0 && !isMadeUpBy(all, parent, matching)) continue;
    for (const child of group) accept(matching, parent.index, child.index);
  }
}

/** Of each parent task that may be divided, the open rows that stand within it. Looked for row by row: evidence is quickest so. */
function openRowsWithin(matching: Matching): Prepared[][] {
  const { tables, childrenOf, isParentDeclared } = matching;
  const rows = tables.parents.map((): Prepared[] => []);
  const divisible = tables.parents.filter(
    ({ index }) =>
      isParentDeclared[index] === 0 &&
      // A child that carries several tasks is already a merge.
      childrenOf[index]!.every((child) => matching.parentsOf[child]!.length === 1),
  );
  for (const child of tables.children) {
    if (!isChildOpen(matching, child.index)) continue;
    for (const parent of divisible) {
      const isUndivided = childrenOf[parent.index]!.length === 0;
      if (isChildWithin(child, parent, matching) || (isUndivided && isCopiedOut(child, parent, matching)))
        rows[parent.index]!.push(child);
    }
  }
  return rows;
}

/** The rows account for the title and most of the task, or for all but single words of what it demands. */
function isMadeUpBy(rows: readonly Prepared[], parent: Prepared, matching: Matching): boolean {
  const { whole, requirement } = coveredBy(rows, parent, matching);
  const isWhole = requirement >= VERBATIM * parent.requirement.weight;
  if (isWhole && rows.every((row) => isCopiedOut(row, parent, matching))) return true;
  return whole >= COVERED * parent.weight && explainsTitle(rows, parent);
}

/** The parent's title stands in the child's, or its words and its requirement stand somewhere in the child. */
function isParentWithin(parent: Prepared, child: Prepared, matching: Matching): boolean {
  if (!isAtHome(parent.title, wholeOf(child))) return false;
  // With words directly behind it the title names another thing: then the whole demand has to be told.
  const isAnother = isOnlyExtended(parent.title, child.title);
  if (isAnother && matching.evidence(parent.index, child.index).parentRequirement < SAME) return false;
  // Joined titles keep the words of each; the requirement may then be cut as far as it likes.
  return isNamedIn(child, parent, []) || isParentTold(parent, child, matching);
}

function isParentTold(parent: Prepared, child: Prepared, matching: Matching): boolean {
  const evidence = matching.evidence(parent.index, child.index);
  if (parent.title.text === child.title.text && parent.requirement.weight > 0)
    return evidence.parentRequirement >= COVERED;
  const isInTitle = evidence.titleOfParent >= VERBATIM;
  if (parent.requirement.weight === 0 || child.requirement.weight === 0) return isInTitle;
  if (isInTitle) return evidence.parentRequirement >= LEAST_RELATED;
  return evidence.parentTitle >= VERBATIM && evidence.parentRequirement >= SAME;
}

/** The whole title of `part` stands in the title of `whole`, and not as a piece of another part's title. */
function isNamedIn(whole: Prepared, part: Prepared, others: readonly Prepared[]): boolean {
  const title = part.title.text;
  return (
    title.length >= 6 &&
    // An equal title, frame words apart, joins nothing: it was weighed with its requirement and did not hold.
    whole.title.text.includes(title) &&
    withoutFrames(part.title) !== withoutFrames(whole.title) &&
    !others.some((other) => other.title.text.includes(title))
  );
}

/**
 * 深化高楼火灾整治 ⇒ 深化高楼校园安全 over its own demand: what the title lost was exchanged for the title of a task that the row says nothing
 * else of. Whoever joins the two keeps the words of both, or tells of both.
 */
function isExchanged(tasks: readonly Prepared[], child: Prepared, matching: Matching): boolean {
  const told = tasks.map((parent) => ({ parent, ...matching.evidence(parent.index, child.index) }));
  return (
    told.some(
      ({ parent, parentRequirement }) =>
        parent.requirement.weight > 0 && parentRequirement < LEAST_RELATED && !isSetApart(parent.title, child.title),
    ) && told.some(({ titleOfParent }) => titleOfParent < VERBATIM)
  );
}

/** Behind or in front of a mark or a word that joins: 整治高楼火灾、规范校园安全. */
function isSetApart(part: Field, { text, written, map }: Field): boolean {
  const start = text.indexOf(part.text);
  const end = start + part.text.length;
  const isParted = (at: number): boolean =>
    at === 0 ||
    at === text.length ||
    map[at]! > map[at - 1]! + 1 ||
    JOINS.includes(text[at - 1]!) ||
    JOINS.includes(written[map[at]!]!);
  return start >= 0 && isParted(start) && isParted(end);
}

const JOINS = '和与及并暨';

/** Whoever joins tasks puts a title of his own over them. The more of the parent's is gone there, the more of its demand has to stand in the row. */
function isTakenIn(parent: Prepared, child: Prepared, matching: Matching): boolean {
  const { parentRequirement, parentTitle } = matching.evidence(parent.index, child.index);
  if (parent.requirement.coreLength < LEAST_DIVIDED || parentTitle < LEAST_RELATED) return false;
  return parentRequirement >= (parentTitle < COVERED ? VERBATIM : SAME);
}

/** Whoever divides a task puts titles of his own over the parts; the demands then are the parent's word for word. */
function isCopiedOut(child: Prepared, parent: Prepared, matching: Matching): boolean {
  const { childRequirement } = matching.evidence(parent.index, child.index);
  return child.requirement.coreLength >= LEAST_DIVIDED && childRequirement >= VERBATIM;
}

function isChildWithin(child: Prepared, parent: Prepared, matching: Matching): boolean {
  if (child.title.coreLength < 2 || !isAtHome(child.title, wholeOf(parent))) return false;
  const evidence = matching.evidence(parent.index, child.index);
  if (evidence.childTitle < SAME) return false;
  return child.requirement.weight === 0 || evidence.childRequirement >= COVERED;
}

/** No other parent task lacks the same words: a clause that siblings share belongs to none of them in particular. */
function isOnlyHere(matching: Matching, parent: Prepared, child: Prepared): boolean {
  const { tables, childrenOf } = matching;
  const shared = sharedWeights(child, tables.parents, matching);
  const own = shared[parent.index]!;
  return tables.parents.every((other) => {
    if (other === parent || shared[other.index]! < AS_MUCH * own) return true;
    const standing = childrenOf[other.index]!.map((index) => tables.children[index]!);
    const asked = new Set(other.ids);
    const told = new Set(standing.flatMap(({ ids }) => [...ids]));
    let open = 0;
    for (const id of child.ids) if (asked.has(id) && !told.has(id)) open += tables.weights[id]!;
    return open < LEAST_RELATED * own;
  });
}

/**
 * The parent task that a row without one says once more in other words, though another row carries it: most of each demand stands in the
 * other, and all that either title is about. Of a sibling of the same mould that is not so, nor of a task for some only: 教育 is not in the row
 * of 体育, and 学校 not in the task of 饮水安全.
 */
export function repeatedBy(matching: Matching, row: number): number | undefined {
  const { tables, childrenOf } = matching;
  const child = tables.children[row]!;
  if (child.requirement.coreLength < LEAST_DIVIDED) return undefined;
  const parent = tables.parents.find((one) => {
    if (childrenOf[one.index]!.length === 0) return false;
    if (!isAtHome(one.title, wholeOf(child)) || !isAtHome(child.title, wholeOf(one))) return false;
    const { parentRequirement, childRequirement } = matching.evidence(one.index, row);
    return parentRequirement >= COVERED && childRequirement >= COVERED;
  });
  return parent?.index;
}

/** Takes those parts, best first, that explain words of the whole which neither `standing` nor an earlier part explains. */
function joinNew(
  parts: readonly Prepared[],
  whole: Prepared,
  standing: readonly Prepared[],
  weights: Int32Array,
  isMerge: boolean,
): Prepared[] {
  if (parts.length === 0) return [];
  const isOpen = new Uint8Array(weights.length);
  const fill = ({ ids }: Prepared, value: number): void => {
    for (let at = 0; at < ids.length; at++) isOpen[ids[at]!] = value;
  };
  fill(whole, 1);
  for (const part of standing) fill(part, 0);
  const joined: Prepared[] = [];
  for (const part of parts) {
    let explained = 0;
    let own = 0;
    let titleExplained = 0;
    let requirementExplained = 0;
    for (let at = 0; at < part.ids.length; at++) {
      const id = part.ids[at]!;
      own += weights[id]!;
      if (isOpen[id] === 0) continue;
      explained += weights[id]!;
      if ((part.fields[at]! & IN_TITLE) !== 0) titleExplained += weights[id]!;
      if ((part.fields[at]! & IN_REQUIREMENT) !== 0) requirementExplained += weights[id]!;
    }
    const isTitleNew = titleExplained >= COVERED * part.title.weight;
    const isSameTitle = !isMerge && part.title.text === whole.title.text;
    const isRequirementNew =
      part.requirement.coreLength >= LEAST_DEMAND &&
      requirementExplained >= (isSameTitle ? LEAST_RELATED : COVERED) * part.requirement.weight;
    const isNamed = isMerge && isNamedIn(whole, part, [...standing, ...joined]);
    if (!isNamed && !isTitleNew && !isRequirementNew && explained < LEAST_RELATED * own) continue;
    joined.push(part);
    fill(part, 0);
  }
  return joined;
}

/** All but single words of the title. */
function explainsTitle(parts: readonly Prepared[], whole: Prepared): boolean {
  const texts = parts.map(wholeOf).join('\n');
  return foreignTo(whole.title, texts) <= (1 - VERBATIM) * whole.title.coreLength;
}

function sharedWeight(part: Prepared, whole: Prepared, matching: Matching): number {
  return sharedWeights(part, [whole], matching)[0]!;
}

/** Weight of the words that a task has in common with each of `others`. */
function sharedWeights({ ids }: Prepared, others: readonly Prepared[], { tables, marks }: Matching): number[] {
  for (let at = 0; at < ids.length; at++) marks[ids[at]!] = 1;
  const shared = others.map((other) => {
    let weight = 0;
    for (let at = 0; at < other.ids.length; at++)
      if (marks[other.ids[at]!] === 1) weight += tables.weights[other.ids[at]!]!;
    return weight;
  });
  for (let at = 0; at < ids.length; at++) marks[ids[at]!] = 0;
  return shared;
}

/** Weight of those words of a task, and of its requirement, that stand in one of the parts. */
function coveredBy(
  parts: readonly Prepared[],
  { ids, fields }: Prepared,
  { tables, marks }: Matching,
): { whole: number; requirement: number } {
  for (const part of parts) for (let at = 0; at < part.ids.length; at++) marks[part.ids[at]!] = 1;
  let whole = 0;
  let requirement = 0;
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at]!;
    if (marks[id] !== 1) continue;
    whole += tables.weights[id]!;
    if ((fields[at]! & IN_REQUIREMENT) !== 0) requirement += tables.weights[id]!;
  }
  for (const part of parts) for (let at = 0; at < part.ids.length; at++) marks[part.ids[at]!] = 0;
  return { whole, requirement };
}
