import type { PolicyFile } from './generated/policy-file.ts';

/** A policy pack that passed its schema. */
export interface Policy {
  /** Name it is switched on by, e.g. fujian-open-government-2021. */
  name: string;
  /** Path of the pack's file, as shown in findings. */
  path: string;
  data: PolicyFile;
}
