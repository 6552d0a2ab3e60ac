import type { Localised } from '../model/rule.ts';

export const IMPORT_MESSAGES = {
} as const satisfies Record<string, Localised>;
