import type { BodyKind, Level } from '../model/unit.ts';
import type { DivisionsFile } from './divisions.ts';

/** A dated name: the table's date decides whether it is current. Days are YYYY-MM-DD, both included. */
export interface DatedName {
  name: string;
  since?: string;
  until?: string;
  /** Provinces that kept the name after `until`. */
  keptIn?: readonly string[];
}

/** One line of work of the administration, under all its names past and present. */
export interface FamilyEntry {
  /** Lives for ever; used in findings and by users' own files. */
  id: string;
  /** What the line of work is called today. */
  label: string;
  /** Without place and without 局、委、办: 发展和改革, 发改. A plain string is valid at any time. */
  stems?: readonly (string | DatedName)[];
  /** Names that take no further word: 人民银行, 法院. */
  names?: readonly (string | DatedName)[];
  /** Its departments may be called 委员会; of any other line that is a body that coordinates departments. */
  isCommission?: boolean;
  /** Offices of party committees. */
  isParty?: boolean;
  /** Answers to its own superior instead of the local government: always, or only in counties. */
  vertical?: 'always' | 'county';
  /** Neither a department nor a government: 医院、高校. */
  body?: BodyKind;
}

/** 市 → prefecture. */
export interface LevelEntry {
  word: string;
  level: Level;
}

/** A place whose level its name alone does not tell, or that opens document numbers with an abbreviation. */
export interface PlaceEntry {
  name: string;
  level: Level;
  /** 机关代字 of its government: 闽, 榕. */
  code?: string;
  /** Townships stand directly below it (东莞市). */
  hasTownships?: boolean;
}

export interface CollectiveBodyEntry {
  words: readonly string[];
  /** `office`: inside a department; `any`: departments and governments alike. */
  body: BodyKind | 'any';
  /** Some of them only, and which is not said: 行业主管部门. */
  isSubset?: boolean;
  /** How the names of such institutions end (学校, 中学, 小学); absent where any is meant. */
  endings?: readonly string[];
}

export interface CollectivePlaceEntry {
  words: readonly string[];
  levels: readonly Level[];
  body?: BodyKind;
  /** 各区县（开发区）: zones are meant as well. */
  alsoZones?: boolean;
}

/** Column of a breakdown table. */
export type ColumnRole =
  | 'number'
  | 'title'
  | 'requirement'
  | 'lead'
  | 'responsible'
  | 'leadAndResponsible'
  | 'supporting'
  | 'supervisor'
  | 'deadline'
  | 'person'
  | 'progress'
  | 'remark'
  /** Known, and kept under its own heading: no rule asks what it says. */
  | 'other';

/** Names as data: the content of rules/names/*.yaml, or a user's addition to it. */
export interface NamesFile {
  families?: readonly FamilyEntry[];
  levels?: readonly LevelEntry[];
  /** Words that begin with a level word and are not about a level: 市场, 区域. */
  notLevels?: readonly string[];
  places?: readonly PlaceEntry[];
  /** Every prefecture and county by province; counties of one prefecture in one string. */
  divisions?: DivisionsFile;
  /** Endings of zones that a management committee runs: 开发区, 高新区. */
  zones?: readonly string[];
  /** Words that a named body ends with: 局, 委员会, 办公室. */
  bodyEndings?: readonly string[];
  /** Endings of enterprises and institutions: 公司, 大学. */
  institutionEndings?: readonly string[];
  /** Endings of offices inside a department: 科, 处. */
  officeEndings?: readonly string[];
  /** Lines of work whose 委员会 coordinates instead of being a department, and short names of such bodies: 安全生产, 安委. */
  coordinating?: readonly string[];
  /** What a collective is said of: 部门, 委、办、局. */
  collectiveBodies?: readonly CollectiveBodyEntry[];
  /** Which governments 各县（市）区 means. Brackets and separators are dropped on comparing; no level means any. */
  collectivePlaces?: readonly CollectivePlaceEntry[];
  /** 有关, 相关: an undefined subset. */
  vague?: readonly string[];
  headers?: Readonly<Partial<Record<ColumnRole, readonly string[]>>>;
  /** Words that tell little about a task: 推进, 机制. */
  weakWords?: readonly string[];
}
