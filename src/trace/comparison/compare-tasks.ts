import type { Clause, ClausePair, Comparison, Hunk, MatchForm } from '../../model/comparison.ts';
import type { Task } from '../../model/table.ts';
import { differences } from '../../text/differences.ts';
import type { Prepared, PreparedTables } from '../prepare.ts';
import { align, type Alignment, looseOnes } from './align.ts';
import { lostOf } from './lost.ts';
import { cellOf, clausesOf, type RowClause } from './row-clauses.ts';

/** Compares a parent's row with those of the child that carry it. */
export function compareTasks(
  parent: Prepared,
  children: readonly Prepared[],
  { weights, formOf }: Pick<PreparedTables, 'weights' | 'formOf'>,
): Comparison {
  const above = clausesOf(parent, weights);
  const own = children.flatMap((child) => clausesOf(child, weights));
  const alignments = align(above, own, weights);
  const clauses = new Map<RowClause, Clause>();
  const clauseOf = (clause: RowClause): Clause => {
    const known = clauses.get(clause) ?? new WrittenClause(clause, formOf);
    clauses.set(clause, known);
    return known;
  };
  const answered = new Set(alignments.map(({ child }) => child));
  const paired = ({ parent: upper, child, relation }: Alignment): Pair =>
    new Pair(clauseOf(upper), clauseOf(child), relation);
  return {
    pairs: alignments.map(paired),
    loose: looseOnes(above, own, alignments, weights).map(paired),
    lost: lostOf(above, own, alignments, weights),
    added: own.filter((clause) => !answered.has(clause)).map(clauseOf),
  };
}

/** Its form is worked out when a rule asks for it: most clauses are equal, and none does. */
class WrittenClause implements Clause {
  readonly task: Task;
  readonly in: Clause['in'];
  readonly span: readonly [number, number];
  readonly text: string;
  readonly #formOf: (written: string) => MatchForm;
  #form: MatchForm | undefined;

  constructor({ row, field, isTitle, span: [start, end] }: RowClause, formOf: (written: string) => MatchForm) {
    const cell = cellOf(row, isTitle, start);
    this.task = row.task;
    this.in = cell.in;
    this.span = [cell.offset, cell.offset + end - start];
    this.text = field.written.slice(start, end);
    this.#formOf = formOf;
  }

  get form(): MatchForm {
    this.#form ??= this.#formOf(this.text);
    return this.#form;
  }
}

class Pair implements ClausePair {
  readonly parent: Clause;
  readonly child: Clause;
  readonly relation: ClausePair['relation'];
  #hunks: readonly Hunk[] | undefined;

  constructor(parent: Clause, child: Clause, relation: ClausePair['relation']) {
    this.parent = parent;
    this.child = child;
    this.relation = relation;
  }

  get hunks(): readonly Hunk[] {
    this.#hunks ??= differences(this.parent.form.text, this.child.form.text);
    return this.#hunks;
  }

  parentWords([start, end]: readonly [number, number]): string | undefined {
    const [first, last] = [this.#equalTo(start), this.#equalTo(end - 1)];
    if (first === undefined || last === undefined) return undefined;
    const { form, text } = this.parent;
    return text.slice(form.map[first], form.map[last + 1]);
  }

  /** Where the parent's form has the character that stands at an offset of the child's cell; undefined where it has none. */
  #equalTo(offset: number): number | undefined {
    const at = offset - this.child.span[0];
    const { map, text } = this.child.form;
    if (at < 0 || at >= this.child.text.length) return undefined;
    let index = text.length - 1;
    while (index > 0 && map[index]! > at) index--;
    let shift = 0;
    for (const { before, after } of this.hunks) {
      if (index < after[0]) break;
      if (index < after[1]) return undefined;
      shift = before[1] - after[1];
    }
    return index + shift;
  }
}
