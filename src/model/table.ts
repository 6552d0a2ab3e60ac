import type { Place } from './location.ts';
import type { Identity, Unit } from './unit.ts';

/** A piece of text as written, with its place. */
export interface Text {
  value: string;
  place: Place;
}

/** A document number in normal form (GB/T 9704-2012, 7.2.5): agency code, year, serial. */
export interface DocNumber {
  /** 机关代字: 闽财非税函. */
  agency: string;
  year: number;
  serial: number;
  /** 闽财非税函〔2021〕1号: the form numbers are compared in. */
  normal: string;
}

/** A 《title》, a document number, or both, inside a text. */
export interface Citation {
  title?: string;
  docNumber?: DocNumber;
  /** The words of the number as written. */
  rawNumber?: string;
  /** Offsets in the text it was read from. */
  span: readonly [start: number, end: number];
  numberSpan?: readonly [start: number, end: number];
}

/** A span of days that a deadline names, both ends included, as YYYY-MM-DD. */
export interface Deadline {
  raw: string;
  kind: 'date' | 'recurring' | 'open';
  /** Earliest day of the named period; absent for recurring and open-ended ones. */
  from?: string;
  /** Last day on which the task is still in time. */
  to?: string;
  /** Days from one time to the next of a recurring deadline: 每周 7, 每两个月 60; a month counts 30. */
  every?: number;
  /** Days from the start of its period to when a recurring one is due: 每月25日前 25, 每季度首月10日前 10, 次月5日前 35. */
  by?: number;
  /** The season that a date without day is told by: 供暖期前, or 供暖期结束前. */
  season?: { name: string; edge: 'start' | 'end' };
  span: readonly [start: number, end: number];
}

/** A cell that names units. */
export interface UnitCell {
  /** The words as written; entries of a list joined by 、. */
  value: string;
  units: readonly Unit[];
  place: Place;
  /** Places of the single entries where the file lists them one by one; parallel to `entries`. */
  entries: readonly Text[];
}

export interface Task {
  /** Position in document order, from 0; unique within the table. */
  index: number;
  /** The printed number, or the row counted from 1; a number of several parts is in `label` alone. */
  number: number;
  /** Whether the number is printed in the document. */
  isNumbered: boolean;
  /** The number as printed: 4, 1.2, 3-1. Empty where there is none. */
  label: string;
  /** Where the number is printed; the row or title where the file does not say. */
  numberPlace: Place;
  title: Text;
  /** Absent value is ''. */
  requirement: Text;
  lead: UnitCell;
  responsible: UnitCell;
  supporting: UnitCell;
  supervisor: UnitCell;
  remark: Text;
  deadlineText: Text;
  /** Further columns by heading (责任人, 完成情况, columns not understood). */
  extra: readonly { heading: string; text: Text }[];
  /** Declared trace; places point at each number. */
  implements: readonly { number: number; place: Place }[];
  /** Citations of title, requirement and remark in that order. */
  citations: readonly (Citation & { in: 'title' | 'requirement' | 'remark' })[];
  deadlines: readonly (Deadline & { in: 'title' | 'requirement' | 'remark' | 'deadline' })[];
  section: Section | undefined;
  place: Place;
}

export interface Section {
  heading: Text;
  /** What stands below the heading in front of its tasks; absent value is ''. */
  text: Text;
  parent: Section | undefined;
  /** Nesting depth from 1. */
  depth: number;
  sections: readonly Section[];
  tasks: readonly Task[];
  place: Place;
}

export interface Basis {
  title: Text | undefined;
  docNumber: DocNumber | undefined;
  rawNumber: Text | undefined;
  place: Place;
}

export interface Waiver {
  parentTask: number;
  reason: string;
  authority: string | undefined;
  expires: string | undefined;
  place: Place;
}

/** A link of the sidecar that reaches no row, or that names another table than the file holds. */
export type LooseLink = { parentTask: number; place: Place } & (
  | { why: 'no-row'; task: number }
  | { why: 'other-title'; task: number }
  | { why: 'many-rows'; task: number; count: number }
  /** `count` tables stand in the file. */
  | { why: 'no-table'; table: number; count: number }
);

/** One unit's breakdown table with every cell read. */
export interface Table {
  /** Path of the file as given, with / between folders. */
  path: string;
  title: Text | undefined;
  noticeTitle: Text | undefined;
  /** Whom the covering notice is sent to. */
  sentTo: UnitCell | undefined;
  issuer: Text | undefined;
  docNumber: (DocNumber & { text: Text }) | undefined;
  /** The number as written, even where it cannot be understood. */
  rawDocNumber: Text | undefined;
  date: Text | undefined;
  /** YYYY-MM-DD by which the notice wants the report on the year's fulfilment. */
  reportBy: Text | undefined;
  /** What the table is about, by its title where that and all else about it outvote the `year` field. */
  year: number | undefined;
  /** As the field has it. */
  rawYear: number | undefined;
  yearPlace: Place | undefined;
  parent: Text | undefined;
  policies: readonly Text[];
  basis: readonly Basis[];
  /** A covering notice stands in front: it has an issuer, a notice title or a basis. */
  hasNotice: boolean;
  sections: readonly Section[];
  /** Every task in document order. */
  tasks: readonly Task[];
  /** Parent tasks that a person found nothing here to carry. */
  unmatched: readonly { number: number; place: Place }[];
  looseLinks: readonly LooseLink[];
  waivers: readonly Waiver[];
  identity: Identity;
  place: Place;
}
