// Generated from schemas/ by `npm run generate`. Do not edit.
import type { BaselineFile } from './baseline-file.ts';
import type { SchemaFault } from '../schema-fault.ts';

declare const validate: ((data: unknown) => data is BaselineFile) & { errors?: SchemaFault[] | null };
export default validate;
