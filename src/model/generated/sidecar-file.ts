// Generated from schemas/ by `npm run generate`. Do not edit.

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
   * 豁免：有理由不承接的上级任务。Parent tasks left out for a reason.
   */
  waivers?: SidecarWaiver[];
  /**
   * 例外：有理由不改的问题。Findings that stand for a reason.
   */
  exceptions?: SidecarException[];
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
