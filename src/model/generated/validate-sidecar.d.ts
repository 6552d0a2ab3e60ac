// Generated from schemas/ by `npm run generate`. Do not edit.
import type { SidecarFile } from './sidecar-file.ts';
import type { SchemaFault } from '../schema-fault.ts';

declare const validate: ((data: unknown) => data is SidecarFile) & { errors?: SchemaFault[] | null };
export default validate;
