// Generated from schemas/ by `npm run generate`. Do not edit.
import type { TableFile } from './table-file.ts';
import type { SchemaFault } from '../schema-fault.ts';

declare const validate: ((data: unknown) => data is TableFile) & { errors?: SchemaFault[] | null };
export default validate;
