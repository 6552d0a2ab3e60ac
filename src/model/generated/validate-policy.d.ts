// Generated from schemas/ by `npm run generate`. Do not edit.
import type { PolicyFile } from './policy-file.ts';
import type { SchemaFault } from '../schema-fault.ts';

declare const validate: ((data: unknown) => data is PolicyFile) & { errors?: SchemaFault[] | null };
export default validate;
