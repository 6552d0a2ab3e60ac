import type { ClausePair } from '../../src/model/comparison.ts';
import { prohibitionIn } from '../../src/text/prohibitions.ts';

/** The parent's clause forbids, and the child's does not. */
export function losesProhibition({ parent, child }: ClausePair): boolean {
  return prohibitionIn(parent.text) !== undefined && prohibitionIn(child.text) === undefined;
}
