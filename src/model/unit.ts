/** 国家、省、市（地级）、区县、镇街. */
export type Level = 'state' | 'province' | 'prefecture' | 'county' | 'township';

/** From the top down; a smaller index stands above. */
export const LEVELS: readonly Level[] = ['state', 'province', 'prefecture', 'county', 'township'];

/**
 * What sort of body: a government, a department of one, a section inside a department (办公室, 法规处), a management committee
 * of a zone (开发区管委会), or an enterprise or institution (市属高校、国有企业).
 */
export type BodyKind = 'government' | 'department' | 'office' | 'zone' | 'institution';

/** One sort of body that a collective stands for. Without a level it is open to any level. */
export interface Cover {
  body: BodyKind;
  level?: Level;
}

/** One unit as a cell names it. */
export interface Unit {
  /** The words of the cell, with what stands in brackets behind the unit. */
  raw: string;
  /** The unit alone: no blanks inside, no trailing bracket note, an inherited prefix filled in (环保局 → 市环保局). */
  name: string;
  /** What stands in brackets behind it: 负责专题建设. */
  note?: string;
  /** Words of `raw` behind the name that are none of it: 等部门, 牵头, 结合实际抓好落实. */
  tail?: string;
  kind: 'named' | 'collective';
  /** For a named unit: government, department, … Absent when the name tells nothing. */
  body?: BodyKind;
  level?: Level;
  /** Proper name of the place, without level word where it is part of the name: 仓山区, 福州市. */
  place?: string;
  /** Family id of rules/names/families.yaml, e.g. finance. */
  family?: string;
  /** For a collective: which bodies it covers. Empty when it tells nothing (等相关部门). */
  covers?: readonly Cover[];
  /** What a collective calls the bodies that it covers, behind 各 and whose they are: 卫生院, 民办学校. */
  sort?: string;
  /** 有关、相关、等: an undefined subset. */
  isVague?: boolean;
  /** Party body (区委网信办). */
  isParty?: boolean;
  /** Speaks for its place rather than for one department: 区委, 安委会, 领导小组, 指挥部, 联席会议, 河长办. */
  actsForPlace?: boolean;
  /** Reports to its own superior rather than to the local government (税务、海沧生态环境局). */
  isVertical?: boolean;
  /** Where in the cell text it stands. */
  span: readonly [start: number, end: number];
}

/** Which body a table belongs to. Fields that nothing tells are absent. */
export interface Identity {
  level?: Level;
  kind?: 'government' | 'department';
  /** Proper name of its own place: 仓山区. */
  place?: string;
  /** Family of a department. */
  family?: string;
  /** Of an enterprise or institution (学校、医院、国有企业), its name without the place; a department of its own level may stand above it. */
  institution?: string;
  /** The words this was read from: issuer, title, notice, units. */
  source?: 'issuer' | 'docNumber' | 'title' | 'notice' | 'units';
}
