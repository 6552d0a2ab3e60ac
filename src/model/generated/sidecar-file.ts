// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 上级任务序号；文件里有几个表时写成 { table: 2, parentTask: 9 }。A number; with the table where the file holds several.
 */
export type SidecarUnmatched =
  | number
  | {
      /**
       * 第几个表。Which table.
       */
      table: number;
      /**
       * 上级任务序号。Number of the parent's task.
       */
      parentTask: number;
    };

/**
 * 旁注文件 NAME.gov-lint.yaml：放在不能写注释的表（Word、PDF 等）旁边。Sidecar: stands beside a table whose format takes no comments.
 */
export interface SidecarFile {
  /**
   * 本文件所依据的模式，供编辑器使用。Schema of this file, for editors.
   */
  $schema?: string;
  /**
   * 上级表：发文字号、相对路径或 none；表中已写明的以表为准。The table above, unless the table declares one.
   */
  parent?: string;
  /**
   * 启用的政策包，与表中写的合并。Policy packs that apply, beside those of the table.
   */
  policies?: string[];
  /**
   * 承接关系：本表的任务承接上级的哪一项，与表中的 implements 同样对待。Which task of the table carries which task of the parent; the same as implements in a table.
   */
  links?: SidecarLink[];
  /**
   * 经人工核对、本表确实没有承接的上级任务序号。Numbers of the parent's tasks that a person found no task of the table to carry.
   */
  unmatched?: SidecarUnmatched[];
  /**
   * 豁免：有理由不承接的上级任务。Parent tasks left out for a reason.
   */
  waivers?: SidecarWaiver[];
  /**
   * 例外：有理由不改的问题。Findings that stand for a reason.
   */
  exceptions?: SidecarException[];
}
export interface SidecarLink {
  /**
   * 文件里有几个表时，第几个表；不写就是第一个。Which table of a file that holds several; the first where it is left out.
   */
  table?: number;
  /**
   * 本表任务序号。Number of this table's task.
   */
  task: number;
  /**
   * 本表任务的标题，可以只写开头；序号变动后对不上就会报告，序号重复时用来区分。Title of this table's task, or how it begins: tells rows of one number apart, and shows when the numbers have moved.
   */
  title?: string;
  /**
   * 上级任务序号。Number of the parent's task.
   */
  parentTask: number;
}
export interface SidecarWaiver {
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
export interface SidecarException {
  /**
   * 规则名，如 units/missing-lead。The rule.
   */
  rule: string;
  /**
   * 本表任务序号，不写则不限。Number of this table's task; any where it is left out.
   */
  task?: number;
  /**
   * 上级任务序号，不写则不限。Number of the parent's task; any where it is left out.
   */
  parentTask?: number;
  /**
   * 理由，必须写明，否则例外不生效。Reason; without one the exception is void.
   */
  reason?: string;
  /**
   * 到期日 YYYY-MM-DD，当天仍有效。Last day it holds.
   */
  expires?: string;
}
