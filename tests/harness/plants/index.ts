import { citations } from './citations.ts';
import { coverage } from './coverage.ts';
import { deadlines } from './deadlines.ts';
import { exceptions, parent, policy } from './others.ts';
import type { Plants } from './plant.ts';
import { structure } from './structure.ts';
import { units } from './units.ts';
import { wording } from './wording.ts';

export const PLANTS: Plants = {
  ...coverage,
  ...units,
  ...citations,
  ...deadlines,
  ...wording,
  ...structure,
  ...parent,
  ...policy,
  ...exceptions,
};
