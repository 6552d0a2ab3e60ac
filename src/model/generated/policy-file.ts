// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 政策包：某地某年对任务分解表的要求。Policy pack: what a place and year demand of a table.
 */
export interface PolicyFile {
  /**
   * 启用时用的名字。The name it is switched on by.
   */
  name: string;
  /**
   * 政策包的标题。Title of the pack.
   */
  title: string;
  /**
   * 说明。What the pack is for.
   */
  description?: string;
  /**
   * 文件登记表：本包提到的文件。Register: the documents that this pack speaks of.
   */
  documents?: PolicyDocument[];
  /**
   * 必须引用的文件。Documents that must be cited.
   */
  required?: PolicyRequirement[];
}
export interface PolicyDocument {
  /**
   * 发文字号，如 闽财非税函〔2021〕1号。Document number.
   */
  number: string;
  /**
   * 标题，不含书名号。Title, without 《》.
   */
  title: string;
  /**
   * 发文机关。Issuer.
   */
  issuer: string;
}
export interface PolicyRequirement {
  /**
   * 登记表中的发文字号。A number of the register.
   */
  document: string;
  /**
   * basis：印发通知的依据；或任务的条件。basis: what the covering notice rests on; or the tasks that it concerns.
   */
  where: 'basis' | PolicyTaskCondition;
  /**
   * 为什么必须引用。Why it must be cited.
   */
  reason: string;
  appliesTo?: PolicyScope;
}
export interface PolicyTaskCondition {
  /**
   * 任务标题或要求中出现其中任一词语。Any of these words in title or requirement.
   *
   * @minItems 1
   */
  taskMatches: string[];
  /**
   * 上级有这样的任务时，本级也必须有。The child must have such a task when the parent has one.
   */
  requiredWhenParentHas?: boolean;
}
/**
 * 适用范围，不写即不限；表中看不出的一项不作限制。Whom it concerns; what is left out is not limited, nor is what the table does not tell.
 */
export interface PolicyScope {
  /**
   * 层级。Levels.
   *
   * @minItems 1
   */
  level?: ('state' | 'province' | 'prefecture' | 'county' | 'township')[];
  /**
   * 政府或部门。Kinds of body.
   *
   * @minItems 1
   */
  kind?: ('government' | 'department')[];
  /**
   * 地域全名，如 新海区。Proper names of places.
   *
   * @minItems 1
   */
  place?: string[];
  /**
   * 表所针对的年份。Years that the table is about.
   *
   * @minItems 1
   */
  year?: number[];
}
