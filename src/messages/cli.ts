import type { Localised } from '../model/rule.ts';

export const CLI_MESSAGES = {} as const satisfies Record<string, Localised>;
