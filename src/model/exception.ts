import type { Place } from './location.ts';
import type { Text } from './table.ts';

/** A comment that speaks to gov-lint: # gov-lint-disable-next-line units/missing-lead -- 理由. */
export interface Comment {
  /** From gov-lint- to the end of the comment. */
  text: string;
  /** Offset of `text` in the file. */
  start: number;
}

/** What became of one rule that an exception names. */
export type ExceptionOutcome =
  /** At least one finding was set aside. */
  | 'used'
  | 'unused'
  /** The rule was switched off, or had nothing to compare: nobody knows. */
  | 'notRun'
  /** There is no rule of this name. */
  | 'unknown'
  /** The configuration or the rule itself allows no exception. */
  | 'forbidden'
  /** Without a reason or expired: nothing was set aside. */
  | 'void';

/** A declared exception, after it was held against the findings of the file. */
export interface AppliedException {
  by: 'comment' | 'sidecar';
  /** `unknown`: the word behind gov-lint- means nothing. */
  kind: 'line' | 'range' | 'end' | 'entry' | 'unknown';
  /** The word behind gov-lint-, of a comment. */
  word?: string;
  /** What the word was probably meant to be. */
  nearestWord?: string;
  /** The rules as written. */
  names: readonly { text: Text; outcome: ExceptionOutcome; nearest?: string }[];
  /** '' when none is given. */
  reason: string;
  /** YYYY-MM-DD. */
  expires?: string;
  isExpired: boolean;
  place: Place;
}
