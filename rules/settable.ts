import type { RuleMeta } from '../src/model/rule.ts';
import { rules } from './index.ts';
import { readingRules } from './reading.ts';

/** All that a configuration may set a severity for: the rules, and what readers say of files that they read. */
export const settable: readonly RuleMeta[] = [...rules, ...readingRules];
