import type { Table } from '../../src/model/table.ts';
import { COVERED_STATES, type TaskTrace, type Trace } from '../../src/model/trace.ts';
import type { Unit } from '../../src/model/unit.ts';
import { remembering } from '../../src/text/remembering.ts';

/** Which unit leads here wherever a unit of the parent leads there, told by the rows of both tables. */
export type Answering = (unit: Unit, row: TaskTrace) => { name: string; rows: number } | undefined;

/**
 * 县民政局 above, 镇社会事务办公室 below: whoever leads all other rows of the parent's unit, beside those that are there for another of its
 * leads. Undefined where no one does, or more than one.
 */
export const answeringIn = remembering(1, (trace: Trace): Answering => {
  const rows = trace.tasks.filter(({ state, links }) => COVERED_STATES.has(state) && links.length > 0);
  const byFamily = new Map<string, TaskTrace[]>();
  for (const row of rows) {
    for (const family of new Set(familiesOf(row.parent.lead.units))) {
      const known = byFamily.get(family);
      if (known) known.push(row);
      else byFamily.set(family, [row]);
    }
  }
  return ({ family }, row) => {
    const others = (byFamily.get(family ?? '') ?? []).filter((other) => other !== row);
    let names: string[] | undefined;
    for (const other of others) {
      const elsewhere = new Set(familiesOf(other.parent.lead.units).filter((one) => one !== family));
      const own = leadsOf(other).filter((lead) => !elsewhere.has(lead.family ?? ''));
      const here = own.map(({ name }) => name);
      names = names ? names.filter((name) => here.includes(name)) : here;
    }
    const [name] = names ?? [];
    return name !== undefined && new Set(names).size === 1 ? { name, rows: others.length } : undefined;
  };
});

/** Families of the units that lead tasks of a table. */
export const leadingFamilies = remembering(
  1,
  ({ tasks }: Table): ReadonlySet<string> => new Set(tasks.flatMap(({ lead }) => familiesOf(lead.units))),
);

/** A task that was divided is led by all its parts together. */
export function leadsOf({ links }: TaskTrace): readonly Unit[] {
  return links.flatMap(({ child }) => child.lead.units);
}

function familiesOf(units: readonly Unit[]): string[] {
  return units.flatMap(({ kind, family }) => (kind === 'named' && family !== undefined ? [family] : []));
}
