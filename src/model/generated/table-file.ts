// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 牵头单位。Lead units.
 */
export type UnitList = string[] | string | null;
/**
 * 责任单位。Responsible units.
 */
export type UnitList1 = string[] | string | null;
/**
 * 配合单位。Supporting units.
 */
export type UnitList2 = string[] | string | null;
/**
 * 督导单位。Units that supervise it.
 */
export type UnitList3 = string[] | string | null;

/**
 * 一个单位的任务分解表。One unit's task breakdown table.
 */
export interface TableFile {
  /**
   * 表的标题。Title of the table.
   */
  title?: string;
  /**
   * 发文机关全称。Full name of the issuing office.
   */
  issuer?: string;
  /**
   * 发文字号，如 新政办〔2026〕7号。Document number of the notice that carries the table.
   */
  docNumber?: string;
  /**
   * 成文日期 YYYY-MM-DD。Date of the document.
   */
  date?: string;
  /**
   * 表所针对的年份。The year the table is about.
   */
  year?: number;
  /**
   * 印发通知的标题。Title of the covering notice.
   */
  noticeTitle?: string;
  /**
   * 印发通知的主送机关，如 各县（市、区）人民政府，市直各部门。Whom the covering notice is sent to.
   */
  sentTo?: string;
  /**
   * 印发通知要求报送全年落实情况的最后期限 YYYY-MM-DD。Day by which the covering notice wants the report on the year's fulfilment.
   */
  reportBy?: string;
  /**
   * 上级表：发文字号、相对路径或 none。The table above: a document number, a relative path, or none.
   */
  parent?: string;
  /**
   * 启用的政策包。Policy packs that apply.
   */
  policies?: string[];
  /**
   * 印发通知所依据的文件。Documents the notice says it implements.
   */
  basis?: BasisEntry[];
  /**
   * 章节。Sections.
   */
  sections?: SectionEntry[];
  /**
   * 工作任务。Tasks.
   */
  tasks?: TaskEntry[];
  /**
   * 表的说明、附注：对全表的说明。Notes on the table as a whole.
   */
  notes?: string[];
  /**
   * 经人工核对、本表确实没有承接的上级任务序号。Numbers of the parent's tasks that a person found no task of this table to carry.
   */
  unmatched?: number[];
  /**
   * 豁免。Declared, reasoned exceptions.
   */
  waivers?: WaiverEntry[];
}
export interface BasisEntry {
  /**
   * 文件标题，不含书名号。Title, without 《》.
   */
  title?: string;
  /**
   * 发文字号。Document number.
   */
  docNumber?: string;
}
export interface SectionEntry {
  /**
   * 章节标题，含编号。Heading with its number.
   */
  heading: string;
  /**
   * 标题之下、任务之前的文字。What stands below the heading in front of its tasks.
   */
  text?: string;
  sections?: SectionEntry[];
  tasks?: TaskEntry[];
}
export interface TaskEntry {
  /**
   * 任务序号，如 4；几段的写成文字，如 "1.2"、"3-1"。Printed number; one of several parts is text.
   */
  number?: number | string;
  /**
   * 工作任务，不含编号。The task, without its number.
   */
  title?: string;
  /**
   * 工作要求。What the task demands.
   */
  requirement?: string | null;
  lead?: UnitList;
  responsible?: UnitList1;
  supporting?: UnitList2;
  supervisor?: UnitList3;
  /**
   * 责任人。Person in charge.
   */
  person?: string | null;
  /**
   * 完成时限，日期或原文，如 2026-12-31、12月底前。Deadline: a date or the words of the table.
   */
  deadline?: string | null;
  /**
   * 完成情况。Progress.
   */
  progress?: string | null;
  /**
   * 备注。Remark.
   */
  remark?: string | null;
  /**
   * 未能识别的列，按表头保存。Columns not understood, kept by heading.
   */
  extra?: {
    [k: string]: string;
  };
  /**
   * 承接的上级任务序号。Number or numbers of the parent's tasks that this one carries.
   */
  implements?: number | number[];
}
export interface WaiverEntry {
  /**
   * 豁免的上级任务序号。The parent's task that is waived.
   */
  parentTask: number;
  /**
   * 理由。Reason.
   */
  reason: string;
  /**
   * 依据的文件。Document that allows it.
   */
  authority?: string;
  /**
   * 到期日 YYYY-MM-DD。Last day it holds.
   */
  expires?: string;
}
