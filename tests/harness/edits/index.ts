import { cells } from './cells.ts';
import type { Edits } from './edit.ts';
import { order } from './order.ts';
import { splits } from './splits.ts';
import { superior } from './superior.ts';
import { writing } from './writing.ts';

export const EDITS: Edits = { ...order, ...splits, ...writing, ...superior, ...cells };
