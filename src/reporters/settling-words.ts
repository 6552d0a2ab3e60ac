import type { Settling } from '../model/report.ts';
import type { Say } from './style.ts';
import { wrap } from './width.ts';

/** How to settle tasks that are left to review: what to run, and what to write by hand in which file. */
export function settlingWords(settling: Settling, say: Say): readonly [run: string, write: string] {
  return [
    say('review/how', { command: settling.command }),
    say('review/how-by-hand', { byHand: byHandWords(settling, say) }),
  ];
}

/** The same as lines for a terminal; the command stays on one, to be copied. */
export function settlingLines(settling: Settling, say: Say, columns: number): string[] {
  const [run, write] = settlingWords(settling, say);
  return [run, ...wrap(write, columns)];
}

export function byHandWords({ path, isSidecar, table }: Settling, say: Say): string {
  if (!isSidecar) return say('review/by-hand-table', { path });
  return table === undefined
    ? say('review/by-hand-sidecar', { path })
    : say('review/by-hand-sidecar-table', { path, table });
}
