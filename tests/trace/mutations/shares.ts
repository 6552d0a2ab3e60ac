import type { Shares } from './generate.ts';

const NOTHING: Shares = {
  drop: 0,
  merge: 0,
  split: 0,
  paraphrase: 0,
  shorten: 0,
  typo: 0,
  localise: 0,
  nearTwin: 0,
  local: 0,
  move: false,
};

/** A table that mostly copies, as most do. */
export const ORDINARY: Shares = { ...NOTHING, drop: 0.1, localise: 0.6, typo: 0.05, local: 0.1, nearTwin: 0.3 };

/** Everything at once. */
export const HEAVY: Shares = {
  drop: 0.15,
  merge: 0.08,
  split: 0.08,
  paraphrase: 0.25,
  shorten: 0.1,
  typo: 0.05,
  localise: 0.2,
  nearTwin: 0.6,
  local: 0.15,
  move: true,
};

/** Every dropped task has something beside it that looks like it. */
export const DECEPTIVE: Shares = {
  ...NOTHING,
  drop: 0.35,
  localise: 0.3,
  paraphrase: 0.2,
  nearTwin: 1,
  local: 0.2,
  move: true,
};
