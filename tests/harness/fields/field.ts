/**
 * The tasks of one policy field: a title and what it demands, clause by clause. `parent's words|the child's own words`; without | both say the same.
 * {全} is the level word (全市, 全区), {办} the office that takes reports.
 */
export type FieldTask = readonly [title: string, ...clauses: string[]];

export interface Field {
  name: string;
  /** What the tables of the field are called: 重点工作, 养老服务工作. */
  subject: string;
  tasks: readonly FieldTask[];
}
