// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * gov-lint trace --format json 的输出。Output of gov-lint trace --format json.
 */
export interface TraceReport {
  schemaVersion: 1;
  parent: TraceReportSide;
  child: TraceReportSide;
  /**
   * 与 check 报告的 coverage 相同；没有比对的为 null。The same as in the report of check; null where nothing was compared.
   */
  coverage: TraceReportCoverage | null;
  tasks: TraceReportTask[];
  /**
   * 没有承接上级任务的本级任务。Child tasks without a parent task.
   */
  childOnly: number[];
}
export interface TraceReportSide {
  title: string;
  path?: string;
  docNumber?: string;
}
export interface TraceReportCoverage {
  tasks: number;
  binding: number;
  covered: number;
  partial: number;
  review: number;
  waived: number;
  missing: number;
}
export interface TraceReportTask {
  number: number;
  title: string;
  pointer?: string;
  state: 'exact' | 'localised' | 'renamed' | 'partial' | 'merged' | 'split' | 'review' | 'missing' | 'notEvaluated';
  binding: 'yes' | 'unclear' | 'no';
  /**
   * 据以判断适用的单位。The unit that decided the binding.
   */
  boundBy?: string;
  moved: boolean;
  declared: boolean;
  waived: boolean;
  links: TraceReportLink[];
  nearest: TraceReportCandidate[];
  /**
   * 缺少的任务应排在本级第几项之后。The child's task behind which a missing one would stand.
   */
  behind?: number;
  /**
   * 没有对应的句子或列举项。Clauses and listed items without a counterpart.
   */
  uncovered: string[];
}
export interface TraceReportLink {
  child: number;
  pointer?: string;
  score: number;
  declared: boolean;
}
export interface TraceReportCandidate {
  child: number;
  pointer?: string;
  score: number;
}
