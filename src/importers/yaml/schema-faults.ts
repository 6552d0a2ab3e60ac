import type { SchemaFault } from '../../model/schema-fault.ts';
import validateTable from '../../model/generated/validate-table.js';

/** A file that is something else altogether has a fault in every line. */
const MOST_FAULTS = 200;

/** What the schema finds wrong with a table. */
export function schemaFaults(data: object): SchemaFault[] {
  return validateTable(data) ? [] : (validateTable.errors ?? []).slice(0, MOST_FAULTS);
}
