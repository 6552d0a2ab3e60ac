import type { Localised } from '../model/rule.ts';

export const REPORT_MESSAGES = {
} as const satisfies Record<string, Localised>;
