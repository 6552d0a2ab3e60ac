// Generated from schemas/ by `npm run generate`. Do not edit.
import type { ConfigFile } from './config-file.ts';
import type { SchemaFault } from '../schema-fault.ts';

declare const validate: ((data: unknown) => data is ConfigFile) & { errors?: SchemaFault[] | null };
export default validate;
