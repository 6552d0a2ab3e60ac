// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * gov-lint check --format json 的输出。Output of gov-lint check --format json.
 */
export interface ReportFile {
  schemaVersion: 1;
  tool: ReportTool;
  summary: ReportSummary;
  files: ReportFileEntry[];
  baseline?: ReportBaseline;
}
export interface ReportTool {
  name: 'gov-lint';
  version: string;
}
export interface ReportSummary {
  /**
   * 检查的表数。Tables checked.
   */
  files: number;
  errors: number;
  warnings: number;
  infos: number;
  /**
   * 可自动修正的问题数。Findings with a safe fix.
   */
  fixable: number;
  /**
   * 已豁免的上级任务数。Parent tasks waived.
   */
  waived: number;
  /**
   * 因例外而不计的问题数。Findings set aside by declared exceptions.
   */
  suppressed: number;
}
export interface ReportFileEntry {
  path: string;
  /**
   * 文件中的第几个表（多于一个时）。Which table of the file, where it holds several.
   */
  table?: number;
  title?: string;
  /**
   * 上级表的路径；没有比对时为 null。Path of the parent, null when none was compared.
   */
  parent?: string | null;
  parentTitle?: string;
  parentDocNumber?: string;
  /**
   * 承接情况；没有与上级比对时为 null。Coverage, null when no parent was compared.
   */
  coverage: ReportCoverage | null;
  findings: ReportFinding[];
  /**
   * 基线中已有的问题；没有使用基线时不写。Findings known from the baseline; absent without one.
   */
  baselined?: ReportFinding[];
  /**
   * 因例外而不计的问题及其理由。Findings set aside by declared exceptions, with the reason.
   */
  suppressed: ReportFinding[];
}
export interface ReportCoverage {
  /**
   * 上级任务数。Tasks of the parent.
   */
  tasks: number;
  /**
   * 适用于本单位的任务数。Tasks that bind this unit.
   */
  binding: number;
  /**
   * 适用任务中已完整承接的。Binding tasks taken up whole.
   */
  covered: number;
  /**
   * 适用任务中部分承接的。Binding tasks taken up in part.
   */
  partial: number;
  /**
   * 适用任务中待确认的。Binding tasks to confirm.
   */
  review: number;
  /**
   * 适用任务中缺失而已豁免的。Binding tasks missing but waived.
   */
  waived: number;
  /**
   * 适用任务中缺失且未豁免的。Binding tasks missing and not waived.
   */
  missing: number;
}
export interface ReportFinding {
  rule: string;
  /**
   * 问题不在表文件而在旁注文件（NAME.gov-lint.yaml）中时，该文件的路径。The file of the location where it is not the table's own: the sidecar.
   */
  path?: string;
  messageId: string;
  severity: 'error' | 'warning' | 'info';
  message: string;
  data: {
    [k: string]: unknown;
  };
  location: ReportLocation;
  related: ReportRelated[];
  docs: string;
  /**
   * 同一条规则在这一格里还有多少个问题没有逐一列出。Findings of the rule in the same cell that are not listed.
   */
  unlisted?: number;
  baselined?: ReportBaselined;
  suppressed?: ReportSuppression;
  fix?: ReportFix;
}
export interface ReportLocation {
  line?: number;
  column?: number;
  endLine?: number;
  endColumn?: number;
  pointer?: string;
  /**
   * 本级任务序号。Number of the child task.
   */
  task?: number;
  cell?: ReportCell;
}
export interface ReportCell {
  page?: number;
  sheet?: string;
  table?: number;
  row?: number;
  column?: number;
  /**
   * 表格以外的第几段（空段不计）。Outside tables: which of the paragraphs with words.
   */
  paragraph?: number;
  heading?: string;
  ref?: string;
}
export interface ReportRelated {
  path: string;
  message: string;
  location: ReportLocation;
}
export interface ReportBaselined {
  /**
   * 基线中写的理由。Reason given in the baseline.
   */
  reason?: string;
}
export interface ReportSuppression {
  /**
   * 例外的理由。Reason of the exception.
   */
  reason: string;
  /**
   * 写在注释里，还是旁注文件里。Where the exception is declared.
   */
  by: 'comment' | 'sidecar';
  path: string;
  location: ReportLocation;
}
export interface ReportFix {
  safe: boolean;
  edits: ReportEdit[];
}
export interface ReportEdit {
  /**
   * UTF-16 偏移，右端不含。UTF-16 offsets, end exclusive.
   *
   * @minItems 2
   * @maxItems 2
   */
  range: number[];
  text: string;
}
/**
 * 使用基线时：基线文件、不计的问题数、已不再出现的条目。With a baseline: its file, how many findings it set aside, entries that no finding answers to.
 */
export interface ReportBaseline {
  path: string;
  matched: number;
  stale: ReportStaleEntry[];
}
export interface ReportStaleEntry {
  path: string;
  rule: string;
  messageId: string;
  task?: string;
  parentTask?: string;
  value?: string;
  reason?: string;
  count: number;
}
