import type { Task } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { framesOf } from '../../src/text/frame-words.ts';
import { isHan } from '../../src/text/han.ts';
import { matchForm, placeNames, type PlaceNames } from '../../src/text/normal-form.ts';
import { remembering } from '../../src/text/remembering.ts';
import { partsOf } from '../../src/trace/row-parts.ts';
import { onceAsked } from './once-asked.ts';

/** What the table above says of the title of a row. */
export interface JudgedTitle {
  /** The parent's task that demands what the row does, where its title is that of another. */
  strange?: { namesake: Task; other: Task };
  /** The parent's task of that title, where the row demands nothing of it, says no word of the title, and demands no other task's either. */
  unsaid?: Task;
}

/** A shorter requirement speaks of nothing in particular, and a title of which less is said may be met by chance. */
export const LEAST = 4;
/** A requirement is another task's where this much of both is the same … */
const SAME = 0.6;
/** … and no more than this is the same as what its own title demands. */
const STRANGE = 0.3;
/** Longer texts are compared by their beginning. */
const LONGEST = 600;
/** Each requirement may be held against each of the parent's. */
export const MOST_ROWS = 400;

/** Two rules ask about one at a time. */
const MOST_TRACES = 1;

/** By row: those whose title is one of the parent's. Of larger tables than are gone through, none. */
export const judgedTitles = remembering(MOST_TRACES, (trace: Trace): ReadonlyMap<Task, JudgedTitle> => {
  const { child, parent } = trace;
  const judged = new Map<Task, JudgedTitle>();
  if (child.tasks.length > MOST_ROWS) return judged;
  const placed = placeNames([child, parent].flatMap(({ identity }) => identity.place ?? []));
  const above = onceAsked(() => new Map(parent.tasks.map((task) => [titleForm(task, placed), task])));
  // Most rows are dismissed by a look at their own words: what others say is read when one is not.
  const demands = onceAsked(() => parent.tasks.map(demandedBy).filter(({ words }) => words.size >= LEAST));
  for (const task of child.tasks) {
    const taken = trace.parentsOf(task);
    const isRight = taken.some(({ title }) => title.value === task.title.value);
    const namesake = isRight ? undefined : above().get(titleForm(task, placed));
    if (isRight || (namesake && taken.includes(namesake))) {
      judged.set(task, {});
      continue;
    }
    const own = namesake && demands().find((one) => one.task === namesake);
    if (!own) continue;
    const { title, requirement } = partsOf(task);
    const words = pairsOf(requirement);
    const isOther = words.size >= LEAST && shareOf(words, own.words) <= STRANGE;
    const other = isOther ? ownerOf(words, own, demands()) : undefined;
    if (other) judged.set(task, { strange: { namesake: own.task, other } });
    else
      judged.set(task, isOther && !speaksOf(pairsOf(title), requirement, own, demands()) ? { unsaid: own.task } : {});
  }
  return judged;
});

/** Another row under the same title, marks and blanks aside. */
export function rowOfSameTitle(task: Task, rows: readonly Task[]): Task | undefined {
  const title = plainTitle(task);
  return rows.find((row) => row !== task && plainTitle(row) === title);
}

/** Blanks and the marks at the end make no difference. */
export function plainTitle({ title }: Task): string {
  return withoutEndMarks(title.value);
}

export function withoutEndMarks(text: string): string {
  return stripBlanks(text).replace(/[。；;，,、.]{1,4}$/, '');
}

/** What a task demands, as pairs of characters. */
interface Demand {
  task: Task;
  words: ReadonlySet<string>;
}

function demandedBy(task: Task): Demand {
  return { task, words: pairsOf(partsOf(task).requirement) };
}

function titleForm(task: Task, places: PlaceNames): string {
  return matchForm(partsOf(task).title, places).text.replace(/[.;,]$/, '');
}

/** Pairs of neighbouring characters that carry meaning: no frame words, no marks. */
export function pairsOf(text: string): Set<string> {
  const plain = stripBlanks(text.slice(0, LONGEST));
  const groups = framesOf(plain);
  const says = (at: number): boolean => groups[at] === 0 && isHan(plain.charCodeAt(at));
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at++) if (says(at) && says(at + 1)) pairs.add(plain.slice(at, at + 2));
  return pairs;
}

/** Whether the requirement says anything of its title; a title of frame words alone cannot be missed. */
export function sharesPair(title: ReadonlySet<string>, requirement: string): boolean {
  const plain = stripBlanks(requirement);
  return title.size === 0 || [...title].some((pair) => plain.includes(pair));
}

/** Whether it says anything of its title but words of the field, which several other tasks say as well (基层, 小区). */
function speaksOf(title: ReadonlySet<string>, requirement: string, own: Demand, demands: readonly Demand[]): boolean {
  const plain = stripBlanks(requirement);
  const isOfField = (pair: string): boolean =>
    demands.filter((other) => other !== own && other.words.has(pair)).length >= SEVERAL;
  return title.size === 0 || [...title].some((pair) => plain.includes(pair) && !isOfField(pair));
}

/** One other task may speak of the same thing by chance. */
const SEVERAL = 2;

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return (2 * both) / (a.size + b.size);
}

/** The task above that demands these words; not where the task of the row's own title demands much the same. */
function ownerOf(words: ReadonlySet<string>, own: Demand, demands: readonly Demand[]): Task | undefined {
  const found = demands.find((other) => other !== own && shareOf(words, other.words) >= SAME);
  return found && shareOf(found.words, own.words) <= STRANGE ? found.task : undefined;
}
