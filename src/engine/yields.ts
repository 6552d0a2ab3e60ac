/**
 * What two findings have to share so that they are about one fault:
 * `words` the same words of the table, `above` the same words of the table above, `cell` the same cell of the table, `task` the same row,
 * `table` the table as a whole: both say that it cannot be compared.
 */
export type Ground = 'words' | 'above' | 'cell' | 'task' | 'table';

export interface Yield {
  /** Is silent … */
  rule: string;
  /** … where one of these speaks … */
  to: readonly string[];
  /** … about the same. */
  on: Ground;
}

/** One fault, one finding: the most telling rule speaks. Every such decision stands here. */
export const YIELDS: readonly Yield[] = [
  {
    rule: 'coverage/dropped-clause',
    to: [
      'citations/missing-citation',
      'citations/conflicting-number',
      'citations/mismatched-title',
      'deadlines/missing-deadline',
      'deadlines/later-deadline',
      'wording/lost-prohibition',
      'coverage/lowered-figure',
      'coverage/narrowed-scope',
      'structure/empty-requirement',
      'wording/weakened-duty',
      'wording/reversed-sense',
      'wording/near-typo',
    ],
    on: 'above',
  },
  {
    rule: 'wording/weakened-duty',
    // 达到95%以上 ⇒ 力争达到90%: the figure says what the reservation is worth.
    to: [
      'deadlines/missing-deadline',
      'wording/lost-prohibition',
      'coverage/narrowed-scope',
      'coverage/lowered-figure',
    ],
    on: 'above',
  },
  // 不得挪用 ⇒ 可以挪用
  { rule: 'wording/lost-prohibition', to: ['wording/reversed-sense'], on: 'words' },
  // 逐户 ⇒ 选户
  { rule: 'wording/near-typo', to: ['wording/reversed-sense', 'coverage/narrowed-scope'], on: 'words' },
  // 不低于95% ⇒ 不高于95%: the figure says by how much.
  { rule: 'wording/reversed-sense', to: ['coverage/lowered-figure'], on: 'words' },
  // 全部公开 ⇒ 暂不公开; 林区入口 ⇒ 石桥镇林区入口, in another town's table
  { rule: 'coverage/narrowed-scope', to: ['wording/reversed-sense', 'wording/foreign-place'], on: 'words' },
  // A mark that has no business there is wrong in either width.
  { rule: 'wording/mixed-width', to: ['wording/near-typo'], on: 'words' },
  { rule: 'wording/weakened-duty', to: ['wording/reversed-sense'], on: 'words' },
  // 县农业局 beside 县农业农村局: the one name has been given up.
  { rule: 'units/inconsistent-unit-name', to: ['units/duplicate-unit', 'units/obsolete-unit-name'], on: 'words' },
  // The number that it should be is well formed.
  {
    rule: 'citations/malformed-number',
    to: ['citations/impossible-year', 'citations/conflicting-number'],
    on: 'words',
  },
  { rule: 'citations/conflicting-number', to: ['citations/impossible-year'], on: 'words' },
  // The number of another document.
  { rule: 'citations/mismatched-title', to: ['citations/conflicting-number'], on: 'words' },
  // 《关于“叫应工作的规定》: a title that lost a mark differs by it.
  { rule: 'citations/mismatched-title', to: ['wording/unbalanced-marks'], on: 'words' },
  // A day that is later than the parent's, or than another of the task, is wrong whatever the notice wants.
  {
    rule: 'deadlines/after-reporting',
    to: ['deadlines/later-deadline', 'deadlines/conflicting-deadline'],
    on: 'words',
  },
  // A day that is over, or later than the parent's, is wrong whatever else the row says.
  {
    rule: 'deadlines/conflicting-deadline',
    to: ['deadlines/past-deadline', 'deadlines/later-deadline'],
    on: 'words',
  },
  // 按汇总 for 按季汇总; 全年2次 for 每季度1次; 上半年签订 for 4月底前签订.
  {
    rule: 'deadlines/missing-deadline',
    to: ['wording/near-typo', 'coverage/lowered-figure', 'deadlines/later-deadline'],
    on: 'above',
  },
  // What stands there for a deadline is no day.
  { rule: 'deadlines/missing-deadline', to: ['deadlines/impossible-date'], on: 'task' },
  // A cell that is a placeholder as a whole says who is missing, or what.
  {
    rule: 'wording/placeholder',
    to: ['units/missing-lead', 'units/missing-responsible', 'structure/empty-requirement'],
    on: 'cell',
  },
  { rule: 'wording/placeholder', to: ['units/missing-units'], on: 'task' },
  // A quotation mark for what stands above.
  {
    rule: 'wording/unbalanced-marks',
    to: ['units/missing-lead', 'units/missing-responsible', 'units/missing-units'],
    on: 'cell',
  },
  // 不少于＿＿学时: the figure is not gone, but still to be put in.
  { rule: 'coverage/lowered-figure', to: ['wording/placeholder'], on: 'words' },
  // A waiver that does nothing need not be renewed.
  { rule: 'coverage/expired-waiver', to: ['coverage/unused-waiver'], on: 'words' },
  // Its waiver has run out.
  { rule: 'coverage/missing-task', to: ['coverage/expired-waiver'], on: 'words' },
  { rule: 'coverage/bad-implements', to: ['parent/no-parent'], on: 'table' },
  { rule: 'coverage/unused-waiver', to: ['parent/no-parent'], on: 'table' },
  // Where nothing is demanded, or what another row demands, nothing of what is demanded above is either.
  ...[
    'citations/missing-citation',
    'deadlines/missing-deadline',
    'wording/lost-prohibition',
    'coverage/lowered-figure',
    'coverage/narrowed-scope',
  ].map((rule): Yield => ({ rule, to: ['structure/empty-requirement', 'structure/repeated-text'], on: 'task' })),
  ...['coverage/dropped-clause', 'coverage/unclear-task', 'wording/weakened-duty'].map((rule): Yield => ({
    rule,
    to: ['structure/repeated-text'],
    on: 'task',
  })),
  ...['coverage/dropped-clause', 'coverage/unclear-task'].map((rule): Yield => ({
    rule,
    to: ['structure/title-requirement-mismatch', 'structure/duplicate-title'],
    on: 'above',
  })),
  // A title that says the contrary is unlike the one above for that reason.
  { rule: 'coverage/unclear-task', to: ['wording/reversed-sense'], on: 'task' },
  // A task taken over though it is not ours speaks of the level that it is for.
  { rule: 'wording/foreign-level-word', to: ['coverage/unassigned-task'], on: 'task' },
  // A title with another body's name differs from the notice's by that name.
  { rule: 'structure/title-mismatch', to: ['structure/identity-mismatch'], on: 'words' },
  // A number in another style, or a lost one, counts wrongly for that reason.
  { rule: 'structure/broken-numbering', to: ['structure/mixed-headings'], on: 'words' },
  // （1）（2）（4）: the number went with what is gone from the requirement.
  {
    rule: 'structure/broken-numbering',
    to: [
      'coverage/dropped-clause',
      'citations/missing-citation',
      'deadlines/missing-deadline',
      'wording/lost-prohibition',
    ],
    on: 'cell',
  },
  // 县统计局 beside 区直各部门 is none of these.
  { rule: 'units/redundant-unit', to: ['units/foreign-level-unit', 'units/foreign-place-unit'], on: 'words' },
  // Who stands in a cell wrongly stands there in place of those that belong there.
  {
    rule: 'units/dropped-responsible',
    to: [
      'units/obsolete-unit-name',
      'units/duplicate-unit',
      'units/redundant-unit',
      'units/foreign-level-unit',
      'units/foreign-place-unit',
    ],
    on: 'cell',
  },
  // Whoever leads in place of the counterpart is no unit of this table.
  {
    rule: 'units/lead-not-counterpart',
    to: ['units/foreign-place-unit', 'units/foreign-level-unit'],
    on: 'cell',
  },
  // 市环保局 in a district's table: with the district's own bureau in its place the old name is gone as well.
  {
    rule: 'units/obsolete-unit-name',
    to: ['units/foreign-level-unit', 'units/foreign-place-unit'],
    on: 'words',
  },
  // A bureau of another city is no superior's.
  { rule: 'units/foreign-level-unit', to: ['units/foreign-place-unit'], on: 'words' },
  // 县林业局 is none of 区直各部门.
  { rule: 'units/redundant-unit', to: ['units/foreign-level-unit'], on: 'words' },
  { rule: 'structure/duplicate-title', to: ['coverage/duplicate-cover'], on: 'task' },
  { rule: 'structure/repeated-text', to: ['structure/duplicate-title', 'coverage/duplicate-cover'], on: 'task' },
  // A row that is a copy of another says what that one says.
  { rule: 'structure/title-requirement-mismatch', to: ['structure/repeated-text'], on: 'task' },
  // A chapter whose tasks are all missing is empty for that reason.
  { rule: 'structure/empty-section', to: ['coverage/missing-task'], on: 'words' },
];
