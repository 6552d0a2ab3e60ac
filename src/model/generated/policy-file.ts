// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 对一段文字的条件：一个词语，或下列各项同时满足。What a text has to be: a word in it, or all of the following.
 */
export type PolicyText = string | PolicyTextTest;

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
  /**
   * 本包自己的要求。Demands of the pack's own.
   */
  requirements?: PolicyDemand[];
  examples?: PolicyExamples;
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
  /**
   * 代替它的文件的发文字号。Number of the document that replaced it.
   */
  supersededBy?: string;
  /**
   * 有效期的最后一天，如 2025-12-31；被代替的文件不写，则算到代替它的文件的发文当年年底。Last day in force; without it a superseded document is taken to be in force until the end of its successor's year.
   */
  validUntil?: string;
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
export interface PolicyDemand {
  /**
   * 要求的名字。Name of the demand.
   */
  id: string;
  /**
   * 检查什么。What is looked at.
   */
  over: 'table' | 'tasks' | 'units' | 'citations';
  appliesTo?: PolicyScope;
  when?: PolicyCondition;
  demand: PolicyCondition;
  /**
   * 级别，默认 warning。Severity, warning by default.
   */
  severity?: 'error' | 'warning' | 'info';
  message: PolicySentence;
  /**
   * 依据。What it rests on.
   */
  authority?: string;
}
/**
 * 条件，各项同时满足。Conditions that hold together.
 */
export interface PolicyCondition {
  title?: PolicyText;
  requirement?: PolicyText;
  remark?: PolicyText;
  text?: PolicyText;
  section?: PolicyText;
  lead?: PolicyText;
  responsible?: PolicyText;
  supporting?: PolicyText;
  deadline?: PolicyText;
  name?: PolicyText;
  /**
   * 单位所在的栏。Column of the unit.
   */
  role?: 'lead' | 'responsible' | 'supporting';
  /**
   * 具名单位或统称。A named unit or a collective.
   */
  kind?: 'named' | 'collective';
  number?: PolicyText;
  noticeTitle?: PolicyText;
  issuer?: PolicyText;
  hasTask?: PolicyCondition;
}
export interface PolicyTextTest {
  /**
   * 含有其中任一词语。Any of these words.
   *
   * @minItems 1
   */
  anyOf?: string[];
  /**
   * 全部含有。All of these words.
   *
   * @minItems 1
   */
  allOf?: string[];
  /**
   * 一个也不含。None of these words.
   *
   * @minItems 1
   */
  noneOf?: string[];
  /**
   * 符合正则表达式。A regular expression; nested repetition is refused.
   */
  pattern?: string;
  /**
   * 不符合正则表达式。Not this regular expression.
   */
  notPattern?: string;
  /**
   * 为空或不为空。Blank or not.
   */
  blank?: boolean;
}
/**
 * 不符合时说什么。What is said when it does not hold.
 */
export interface PolicySentence {
  'zh-CN': string;
  en?: string;
}
/**
 * 本包的正反例，由 gov-lint test-policy 运行。Good and bad examples, run by gov-lint test-policy.
 */
export interface PolicyExamples {
  good?: PolicyGoodExample[];
  bad?: PolicyBadExample[];
}
export interface PolicyGoodExample {
  title: string;
  files: PolicyExampleFiles;
}
/**
 * 文件名和内容，第一个是受检查的表。Names and contents; the first is the table under check.
 */
export interface PolicyExampleFiles {
  [k: string]: string;
}
export interface PolicyBadExample {
  title: string;
  files: PolicyExampleFiles;
  /**
   * @minItems 1
   */
  findings: PolicyExampleFinding[];
}
export interface PolicyExampleFinding {
  /**
   * 文件:行。file:line.
   */
  at: string;
  /**
   * 规则，或本包要求的名字。A rule, or the id of a demand of this pack.
   */
  rule: string;
}
