import type { Task, Text } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { splitClauses, type Stretch } from '../../src/text/clauses.ts';
import { matchForm, type MatchForm, placeNames } from '../../src/text/normal-form.ts';
import { remembering } from '../../src/text/remembering.ts';
import { likeness } from './likeness.ts';

/** A clause, and the text that it stands in. */
export interface PlacedClause {
  task: Task;
  text: Text;
  in: 'title' | 'requirement' | 'remark';
  clause: Stretch;
  /** Level and place words as placeholders, punctuation and widths folded. */
  form: MatchForm;
}

/** A parent's clause that its child tasks do not repeat word for word, and the clause that comes nearest, if one is alike. */
export interface ClausePair {
  traced: TaskTrace;
  parent: PlacedClause;
  child: PlacedClause | undefined;
}

/** Alike enough to be the same clause with a word changed. */
const LEAST_ALIKE = 0.5;
/** Clauses left over on both sides; more than that is another text, or an attack. */
const MOST_LEFT = 60;
/** No clause that people write is longer. */
const LONGEST = 300;

/** All ask about one at a time. A WeakMap would carry each over into the old generation of the heap. */
const MOST_TRACES = 1;

/**
 * For each parent task that is taken up: its clauses that came down changed, in document order. Titles answer to titles, a clause of
 * the requirement to the nearest one of the linked tasks. Worked out once for all rules that ask.
 */
export const changedClauses: (trace: Trace) => readonly ClausePair[] = remembering(MOST_TRACES, findChanged);

function findChanged(trace: Trace): ClausePair[] {
  const places = placeNames([trace.parent, trace.child].flatMap(({ identity }) => identity.place ?? []));
  const placed = (task: Task, name: PlacedClause['in'], clause: Stretch): PlacedClause => ({
    task,
    text: task[name],
    in: name,
    clause,
    form: matchForm(clause.text, places),
  });
  return trace.tasks
    .filter(({ state, links }) => links.length > 0 && COVERED_STATES.has(state))
    .flatMap((traced) => changedIn(traced, placed));
}

type Place = (task: Task, name: PlacedClause['in'], clause: Stretch) => PlacedClause;

function changedIn(traced: TaskTrace, placed: Place): ClausePair[] {
  const { parent } = traced;
  const children = traced.links.map(({ child }) => child);
  if (children.some((child) => isEqual(child, parent))) return [];
  const own = clausesOf(parent, ['title', 'requirement']);
  const others = children.flatMap((child) => clausesOf(child, ['title', 'requirement', 'remark']));
  const [parents, rest] = withoutEqual(own, others);
  if (parents.length > MOST_LEFT || rest.length > MOST_LEFT) return [];
  const candidates = rest.map(({ task, name, clause }) => placed(task, name, clause));
  const left = parents.map(({ name, clause }) => placed(parent, name, clause));
  const choice = nearest(left, candidates);
  return left.map((clause) => ({ traced, parent: clause, child: choice.get(clause) }));
}

function isEqual(a: Task, b: Task): boolean {
  return a.title.value === b.title.value && a.requirement.value === b.requirement.value;
}

interface Piece {
  task: Task;
  name: PlacedClause['in'];
  clause: Stretch;
}

function clausesOf(task: Task, names: readonly PlacedClause['in'][]): Piece[] {
  return names.flatMap((name) =>
    splitClauses(task[name].value)
      .filter(({ text }) => text.length <= LONGEST)
      .map((clause) => ({ task, name, clause })),
  );
}

/** Each clause of one side answers to one of the other. */
function withoutEqual(own: readonly Piece[], others: readonly Piece[]): [Piece[], Piece[]] {
  const waiting = new Map<string, Piece[]>();
  for (const piece of others) {
    const key = stripBlanks(piece.clause.text);
    const list = waiting.get(key);
    if (list) list.push(piece);
    else waiting.set(key, [piece]);
  }
  const used = new Set<Piece>();
  const left = own.filter(({ clause }) => {
    const equal = waiting.get(stripBlanks(clause.text))?.shift();
    if (equal) used.add(equal);
    return !equal;
  });
  return [left, others.filter((piece) => !used.has(piece))];
}

/** Best pairs first; of equally good ones those in front. */
function nearest(left: readonly PlacedClause[], right: readonly PlacedClause[]): Map<PlacedClause, PlacedClause> {
  const scored = left.flatMap((parent, row) =>
    right
      .filter((child) => (parent.in === 'title') === (child.in === 'title'))
      .map((child, column) => {
        const score = likeness(parent.form.text, child.form.text, LEAST_ALIKE);
        return { parent, child, row, column, score };
      }),
  );
  const choice = new Map<PlacedClause, PlacedClause>();
  const taken = new Set<PlacedClause>();
  const ranked = scored
    .filter(({ score }) => score >= LEAST_ALIKE)
    .toSorted((a, b) => b.score - a.score || a.row - b.row || a.column - b.column);
  for (const { parent, child } of ranked) {
    if (choice.has(parent) || taken.has(child)) continue;
    choice.set(parent, child);
    taken.add(child);
  }
  return choice;
}
