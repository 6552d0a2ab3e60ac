/**
 * Bytes of bytecode that a function runs before V8 thinks of optimising it, and how many times its own length before V8 begins to note its
 * types and compiles it without optimising; only V8 11 (Node 20) has the flags.
 */
const BUDGETS = { short: { bytes: 1_200_000, lengths: 16 }, long: { bytes: 67_584, lengths: 8 } };

/** For a run of few files, which is over before optimised code pays: called before any other code is loaded. */
export function expectShortRun(): void {
  setFlag('--no-regexp-tier-up');
  // What is left of a table that was checked is given back before the heap has grown to four times what is in use.
  setFlag('--heap-growing-percent=50');
  // Memory that was used before costs less than new pages: young objects stay in what they begin with.
  setFlag('--semi-space-growth-factor=1');
  // Marking in steps would begin at the very end, for garbage that goes with the process.
  setFlag('--no-incremental-marking');
  setBudget(BUDGETS.short);
}

/** For a run of many files: V8 works as it does by itself. */
export function expectLongRun(): void {
  setFlag('--semi-space-growth-factor=2');
  setFlag('--incremental-marking');
  setBudget(BUDGETS.long);
}

function setBudget({ bytes, lengths }: { bytes: number; lengths: number }): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlag(`--interrupt-budget=${bytes}`);
  setFlag(`--interrupt-budget-factor-for-feedback-allocation=${lengths}`);
}

function setFlag(flag: string): void {
  process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
