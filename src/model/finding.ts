import type { Location, Place } from './location.ts';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export type Severity = 'error' | 'warning' | 'info';

/** An exact change of the file's text: UTF-16 offsets, end exclusive. */
export interface Edit {
  range: readonly [start: number, end: number];
  text: string;
}

/** A change of what a table says, before anybody asks how its file writes it. Pointers and indices are those of the unchanged table. */
export type Change =
  /** Other words for a part of the text at `pointer`; offsets in the value. */
  | { kind: 'replace'; pointer: string; span: readonly [start: number, end: number]; text: string }
  /** Another value; the key is added where the mapping lacks it. */
  | { kind: 'set'; pointer: string; value: string | number | readonly number[] }
  /** A new entry in front of the one at `index`, at the end where there is none. Several at one index keep their order. */
  | {
      kind: 'insert';
      list: string;
      index: number;
      value: number | NewEntry;
    };

/** A mapping to put into a list: a task, or a section with its tasks. */
export interface NewEntry {
  readonly [key: string]: string | number | readonly string[] | readonly NewEntry[];
}

/** That a task carries one of the parent's; without a `child`, that none does. Both by their printed numbers. */
export interface Answer {
  parentTask: number;
  child?: number;
}

/** What a rule proposes. */
export interface Proposal {
  /** A safe fix never changes what the table says. */
  safe: boolean;
  /** An answer that only a person can give: offered one by one in an editor, never made for all findings at once. */
  answer?: Answer;
  changes: readonly Change[];
}

export interface Fix extends Proposal {
  /** The changes as edits of the file's text. */
  edits: readonly Edit[];
}

/** Another place that belongs to a finding: the parent's row, the first of two equal titles. */
export interface Related {
  path: string;
  /** Message id of the same rule. */
  messageId: string;
  data: Readonly<Record<string, Json>>;
  location: Location;
}

/** One thing that a rule reports, at a place. Carries ids and data; the catalogue makes the sentence. */
export interface Finding {
  rule: string;
  messageId: string;
  severity: Severity;
  data: Readonly<Record<string, Json>>;
  path: string;
  location: Location;
  related: readonly Related[];
  /** Where the rule is explained: a page of the package, and the heading there where several share it. */
  docs: string;
  fix?: Fix;
  /** What else may be meant, never safe; the fix is the likeliest. */
  alternatives?: readonly Fix[];
  /** Title of the child's task, or heading of the section, that the finding stands in; '' for the table as a whole. */
  subject?: string;
  /** Number of the parent's task that the finding is about. */
  parentTask?: number;
  /** Its title. */
  parentSubject?: string;
  /** The words that tell it from other findings of its rule on the same task, as the rule or the reader declares. */
  about?: readonly string[];
  /** The words of the cell, for files that have no lines to show. */
  excerpt?: string;
  /** How many more findings of the rule the cell has, on its last that is listed. */
  unlisted?: number;
  /** So many of the table's rows have this fault that it is a habit: reports for reading say it once. */
  habit?: {
    rows: number;
    /** The rule says what the rows with this message have in common. */
    isShared: boolean;
  };
}

/** Where the catalogue has a finding's sentence: a reader's own id, or a rule's message under `rule#message`. */
export function messageKey(finding: Finding): string {
  return finding.rule === finding.messageId ? finding.rule : `${finding.rule}#${finding.messageId}`;
}

/** What a rule hands over before lines are worked out. */
export interface Draft {
  messageId: string;
  /** `parentTask` is the number of the parent's task that the finding is about. */
  data: Record<string, Json> & { parentTask?: Json };
  place: Place;
  /** Printed number of the child task. */
  task?: number;
  severity?: Severity;
  related?: readonly { path: string; messageId: string; data: Record<string, Json>; place: Place; task?: number }[];
  fix?: Proposal;
  /** What else may be meant; `fix` is the likeliest. */
  alternatives?: readonly Proposal[];
}
