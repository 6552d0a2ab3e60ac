// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 基线：已经知道、暂不处理的问题。由 gov-lint check --update-baseline 写出。Baseline: findings that are known and live on for now, written by gov-lint check --update-baseline.
 */
export interface BaselineFile {
  schemaVersion: 1;
  entries: BaselineEntry[];
}
export interface BaselineEntry {
  /**
   * 表文件的路径，相对于基线文件。Path of the table, relative to the baseline.
   */
  path: string;
  rule: string;
  messageId: string;
  /**
   * 本级任务或章节的名称，不含编号、空格和标点。Title of the child's task or section without number, blanks and marks.
   */
  task?: string;
  /**
   * 上级任务的名称。Title of the parent's task.
   */
  parentTask?: string;
  /**
   * 问题所指的文字。The words that the finding is about.
   */
  value?: string;
  /**
   * 同样的问题有几个；一个时不写。How many such findings; absent for one.
   */
  count?: number;
  /**
   * 为什么暂不处理；更新基线时保留。Why it stays for now; survives updates.
   */
  reason?: string;
}
