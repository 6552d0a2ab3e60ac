// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * gov-lint check --format json 的输出。Output of gov-lint check --format json.
 */
export interface ReportFile {
  schemaVersion: 1;
  tool: ReportTool;
  summary: ReportSummary;
  files: ReportFileEntry[];
  /**
   * 写明或找到而没有检查的文件；没有就不写。Files that were named or found and not checked; absent where there are none.
   */
  skipped?: ReportSkipped[];
  baseline?: ReportBaseline;
}
export interface ReportTool {
  name: 'gov-lint';
  version: string;
}
export interface ReportSummary {
  /**
   * 表数，读不出来的也算。Tables, those that could not be read included.
   */
  files: number;
  /**
   * 其中读不出来、没有检查的。Of them those that could not be read.
   */
  unreadable: number;
  /**
   * 跳过的文件数，见 skipped。Files passed over: see skipped.
   */
  skipped: number;
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
  /**
   * 已检查；读不出来，没有检查。Checked, or not because it could not be read.
   */
  status: 'checked' | 'unreadable';
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
  counts: ReportCounts;
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
/**
 * 这个表的个数，与 summary 同义。Figures of this table, as in summary.
 */
export interface ReportCounts {
  errors: number;
  warnings: number;
  infos: number;
  fixable: number;
  waived: number;
  suppressed: number;
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
  /**
   * 规则页在软件包中的路径。Page of the rule, by its path in the package.
   */
  docs: string;
  /**
   * 规则页的完整网址；没有发布网址时是本机安装的那一页。Its whole address: as published, else the page as installed on this machine.
   */
  docsUrl?: string;
  /**
   * 挪行、改号、重排之后仍认得出是同一个问题；一份报告的 findings 中没有两个相同。与 SARIF、Code Quality 中的相同。What the finding is recognised by after lines, numbers and order have changed; no two of the findings share one. The same as in SARIF and Code Quality.
   */
  fingerprint: string;
  /**
   * 同组的问题宜放在一起看：同一项任务的是该任务的指针（/sections/0/tasks/3），全表通病的是规则名。没有同组可言的不写。What findings that belong together share: those of one row its pointer, those of a habit of the whole table the rule. Absent where a finding is about no row.
   */
  group?: string;
  /**
   * 同一条规则在这一格里还有多少个问题没有逐一列出。Findings of the rule in the same cell that are not listed.
   */
  unlisted?: number;
  baselined?: ReportBaselined;
  suppressed?: ReportSuppression;
  fix?: ReportFix;
  /**
   * 还可能是什么，由人选；fix 是最可能的。What else may be meant, for a person to choose; fix is the likeliest.
   */
  alternatives?: ReportFix[];
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
  /**
   * 一句话说明改什么。What it does, in a few words.
   */
  title: string;
  /**
   * 不改变表意，可以自动修正。Never changes what the table says.
   */
  safe: boolean;
  edits: ReportEdit[];
}
export interface ReportEdit {
  /**
   * UTF-16 偏移，从文字开头（不含 BOM）算起，右端不含。UTF-16 offsets into the decoded text, its BOM left out; end exclusive.
   *
   * @minItems 2
   * @maxItems 2
   */
  range: number[];
  text: string;
}
export interface ReportSkipped {
  path: string;
  /**
   * left-behind 办公软件留下的临时文件；other-kind 不是表；ignored 配置里写明不检查；parent 是其余各表的上级表；unchanged 没有改动（--changed）。Left behind by an office program; no table; ignored by the configuration; the parent of the others; unchanged (--changed).
   */
  reason: 'left-behind' | 'other-kind' | 'ignored' | 'parent' | 'unchanged';
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
