import type { ClausePair, Hunk } from '../../model/comparison.ts';
import { differences } from '../../text/differences.ts';
import type { RowClause } from './row-clauses.ts';

/** A clause of the parent, and the one of the child that says it. */
export class RowPair implements ClausePair {
  readonly parent: RowClause;
  readonly child: RowClause;
  readonly relation: ClausePair['relation'];
  #hunks: readonly Hunk[] | undefined;

  constructor(parent: RowClause, child: RowClause, relation: ClausePair['relation']) {
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
