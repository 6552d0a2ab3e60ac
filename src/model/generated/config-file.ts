// Generated from schemas/ by `npm run generate`. Do not edit.

/**
 * 级别：关闭、错误、警告、提示。Severity of a rule.
 */
export type RuleSeverity = 'off' | 'error' | 'warning' | 'info';

/**
 * gov-lint 的配置。Configuration of gov-lint.
 */
export interface ConfigFile {
  /**
   * 本文件所依据的模式，供编辑器使用。Schema of this file, for editors.
   */
  $schema?: string;
  /**
   * 在其他配置的基础上修改：预设名（recommended、strict）或配置文件的路径，后面的优先。Presets or configuration files to start from; later ones win.
   */
  extends?: string | string[];
  /**
   * 规则预设，默认 recommended。Rule preset.
   */
  preset?: 'recommended' | 'strict';
  rules?: RuleEntries;
  /**
   * 启用的政策包：自带的名字，或文件路径。Policy packs: a shipped name, or a path.
   */
  policies?: string[];
  /**
   * 上级表，用于没有写明 parent 的表。The table above, for tables that declare none.
   */
  parent?: string;
  /**
   * 只对部分表生效的设置，后面的优先。Settings for some tables only; later ones win.
   */
  overrides?: ConfigOverride[];
  /**
   * 不检查的文件（通配符，相对于本配置所在目录）。Files that are not checked (globs, seen from the folder of the configuration).
   */
  ignore?: string[];
  /**
   * 不允许例外的规则，或一类规则（units/*）。Rules, or families, that allow no exception.
   */
  notSuppressible?: (
    | 'coverage/*'
    | 'units/*'
    | 'citations/*'
    | 'deadlines/*'
    | 'wording/*'
    | 'structure/*'
    | 'parent/*'
    | 'policy/*'
    | 'import/*'
    | 'coverage/bad-implements'
    | 'coverage/dropped-clause'
    | 'coverage/dropped-upstream'
    | 'coverage/duplicate-cover'
    | 'coverage/expired-waiver'
    | 'coverage/local-task'
    | 'coverage/lowered-figure'
    | 'coverage/missing-task'
    | 'coverage/narrowed-scope'
    | 'coverage/unassigned-task'
    | 'coverage/unclear-task'
    | 'coverage/unused-waiver'
    | 'units/collective-lead'
    | 'units/dropped-responsible'
    | 'units/duplicate-unit'
    | 'units/foreign-level-unit'
    | 'units/foreign-place-unit'
    | 'units/inconsistent-unit-name'
    | 'units/joined-units'
    | 'units/lead-not-counterpart'
    | 'units/missing-lead'
    | 'units/missing-responsible'
    | 'units/missing-units'
    | 'units/no-rulemaking-power'
    | 'units/obsolete-unit-name'
    | 'units/redundant-unit'
    | 'citations/conflicting-number'
    | 'citations/impossible-year'
    | 'citations/malformed-number'
    | 'citations/mismatched-title'
    | 'citations/missing-basis'
    | 'citations/missing-citation'
    | 'citations/missing-number'
    | 'citations/missing-required-document'
    | 'citations/superseded-document'
    | 'deadlines/after-reporting'
    | 'deadlines/conflicting-deadline'
    | 'deadlines/impossible-date'
    | 'deadlines/later-deadline'
    | 'deadlines/missing-deadline'
    | 'deadlines/past-deadline'
    | 'wording/foreign-level-word'
    | 'wording/foreign-place'
    | 'wording/lost-prohibition'
    | 'wording/mixed-width'
    | 'wording/near-typo'
    | 'wording/placeholder'
    | 'wording/reversed-sense'
    | 'wording/unbalanced-marks'
    | 'wording/weakened-duty'
    | 'structure/broken-numbering'
    | 'structure/duplicate-title'
    | 'structure/empty-requirement'
    | 'structure/empty-section'
    | 'structure/identity-mismatch'
    | 'structure/inconsistent-ending'
    | 'structure/mixed-headings'
    | 'structure/repeated-text'
    | 'structure/title-mismatch'
    | 'structure/title-requirement-mismatch'
    | 'structure/unknown-column'
    | 'structure/year-mismatch'
    | 'parent/foreign-parent'
    | 'parent/no-parent'
    | 'parent/unresolved-parent'
    | 'parent/wrong-level'
    | 'parent/wrong-year'
    | 'policy/unmet-demand'
    | 'import/chunk-unread'
    | 'import/columns-left-out'
    | 'import/converted'
    | 'import/damaged'
    | 'import/default'
    | 'import/encoding'
    | 'import/formula-without-value'
    | 'import/hidden-cells'
    | 'import/hidden-sheets'
    | 'import/hidden-words'
    | 'import/left-out'
    | 'import/lines-out-of-order'
    | 'import/not-in-force'
    | 'import/other-table'
    | 'import/precedence'
    | 'import/tracked-changes'
    | 'import/uncertain-cell'
    | 'import/uncertain-page-end'
    | 'import/uncertain-row'
    | 'import/uncertain-rows'
    | 'import/unexplained-mark'
    | 'import/unknown-column'
    | 'import/unread-precedence'
    | 'import/unread-table'
  )[];
  /**
   * 表库：按发文字号找上级表的范围。Where a document number finds its table (globs).
   */
  tables?: string[];
  /**
   * 有这一级或更严重的问题就算不通过。Severity that makes the run fail.
   */
  failOn?: 'error' | 'warning' | 'info' | 'never';
  /**
   * 允许的警告数。Warnings allowed.
   */
  maxWarnings?: number;
  /**
   * 报告语言。Language of reports.
   */
  lang?: 'zh-CN' | 'en';
  limits?: ConfigLimits;
}
/**
 * 各规则的级别和选项。Severity and options of single rules.
 */
export interface RuleEntries {
  /**
   * 承接关系写错。Declared trace points nowhere.
   */
  'coverage/bad-implements'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 漏写上级要求的内容。Part of the parent’s requirement was dropped.
   */
  'coverage/dropped-clause'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 任务在上级就已漏掉。Task was lost above.
   */
  'coverage/dropped-upstream'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 同一项上级任务承接了两次。Parent task taken up twice.
   */
  'coverage/duplicate-cover'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 豁免已经过期。Waiver has expired.
   */
  'coverage/expired-waiver'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 任务没有上级依据。Task without a parent task.
   */
  'coverage/local-task'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 指标低于上级。Figure below the parent’s.
   */
  'coverage/lowered-figure'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 缺少上级任务。Parent task is missing.
   */
  'coverage/missing-task'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 范围比上级小。Scope narrower than the parent’s.
   */
  'coverage/narrowed-scope'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 承接了上级没有安排的任务。Task taken up though it is not addressed to this body.
   */
  'coverage/unassigned-task'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 是否承接待确认。Unclear whether the parent task is taken up.
   */
  'coverage/unclear-task'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 豁免没有用处。Waiver without effect.
   */
  'coverage/unused-waiver'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 牵头单位是统称。A collective leads.
   */
  'units/collective-lead'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 上级安排的一类单位没有列入。A kind of body that the parent names is gone.
   */
  'units/dropped-responsible'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 同一单位写了两次。Unit named twice.
   */
  'units/duplicate-unit'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 列了上一级的单位。Unit of a higher level.
   */
  'units/foreign-level-unit'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
        /**
         * 名称里含有这些词的单位可以列。Units whose names contain one of these words may be listed, such as 市轨道交通建设指挥部.
         */
        allow?: string[];
      };
  /**
   * 列了别处的单位。Unit of another place.
   */
  'units/foreign-place-unit'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 同一单位前后名称不一。One unit under two names.
   */
  'units/inconsistent-unit-name'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 两个单位连写在一起。Two units run together.
   */
  'units/joined-units'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 牵头单位与上级不对口。Lead is not the counterpart of the parent’s.
   */
  'units/lead-not-counterpart'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有牵头单位。No lead unit.
   */
  'units/missing-lead'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
        /**
         * 上级这一项也没有牵头单位时：error 照常报告，info 只提示，off 不报告。For tasks whose parent task has no lead unit either.
         */
        whenParentHasNone?: 'error' | 'info' | 'off';
      };
  /**
   * 没有责任单位。No responsible unit.
   */
  'units/missing-responsible'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有任何单位。No unit at all.
   */
  'units/missing-units'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有制定规章的权限。No power to make rules.
   */
  'units/no-rulemaking-power'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 单位用了旧名。Obsolete name of a unit.
   */
  'units/obsolete-unit-name'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 单位重复列出。Unit already included.
   */
  'units/redundant-unit'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 同一份文件写了两个字号。One document under two numbers.
   */
  'citations/conflicting-number'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 发文字号的年份不可能。Impossible year in a document number.
   */
  'citations/impossible-year'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 发文字号写法不规范。Malformed document number.
   */
  'citations/malformed-number'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 文件标题与字号对不上。Title and number of a document disagree.
   */
  'citations/mismatched-title'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 印发通知没有写明依据。Covering notice does not cite its basis.
   */
  'citations/missing-basis'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 漏引上级引用的文件。Document cited by the parent is not cited.
   */
  'citations/missing-citation'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 引用文件没有写发文字号。Document cited without its number.
   */
  'citations/missing-number'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有引用规定的文件。Required document is not cited.
   */
  'citations/missing-required-document'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 引用了作废的文件。Superseded document is cited.
   */
  'citations/superseded-document'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 完成时限晚于报送落实情况的期限。Deadline after the report on fulfilment is due.
   */
  'deadlines/after-reporting'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 完成时限前后不一。Deadlines within a task disagree.
   */
  'deadlines/conflicting-deadline'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 日期不存在。Date that no calendar has.
   */
  'deadlines/impossible-date'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 完成时限晚于上级。Deadline later than the parent’s.
   */
  'deadlines/later-deadline'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有写上级的完成时限。Parent’s deadline is not carried over.
   */
  'deadlines/missing-deadline'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 完成时限早于成文日期。Deadline before the table’s own date.
   */
  'deadlines/past-deadline'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 用了上级的层级词。Words of a superior level.
   */
  'wording/foreign-level-word'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
        /**
         * 不报告的说法，例如“全市一体化平台”。Phrases that are no finding, such as the proper name of a superior’s platform.
         */
        allow?: string[];
      };
  /**
   * 写了别处的地名。Name of another place.
   */
  'wording/foreign-place'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 上级的禁止性要求丢了。Prohibition of the parent was lost.
   */
  'wording/lost-prohibition'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 全角、半角标点混用。Half-width punctuation in Chinese text.
   */
  'wording/mixed-width'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 与上级只差一两个字，疑似笔误。One or two characters off the parent’s sentence.
   */
  'wording/near-typo'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 留有待填的内容。Something is left to be filled in.
   */
  'wording/placeholder'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 意思与上级相反。The opposite of what the parent says.
   */
  'wording/reversed-sense'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 引号、括号、书名号不成对。Quotation marks or brackets do not pair.
   */
  'wording/unbalanced-marks'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 义务写轻了。Duty weakened.
   */
  'wording/weakened-duty'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 编号不连续。Broken numbering.
   */
  'structure/broken-numbering'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 任务重复。Task stands twice.
   */
  'structure/duplicate-title'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有工作要求。No requirement.
   */
  'structure/empty-requirement'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 章节下没有任务。Section without tasks.
   */
  'structure/empty-section'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 标题、发文机关、字号不是同一个单位的。Title, issuer and number belong to different bodies.
   */
  'structure/identity-mismatch'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 末尾标点与其他各项不一致。Ending unlike that of the other rows.
   */
  'structure/inconsistent-ending'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
        /**
         * 至少有多大比例的行写法一致，才报告其余的。Share of rows that have to agree before the others are reported.
         */
        share?: number;
      };
  /**
   * 同级标题序号写法不一。Headings of one level numbered in different ways.
   */
  'structure/mixed-headings'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 两项任务的要求相同。Two tasks demand the same.
   */
  'structure/repeated-text'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 通知与表的标题说的不是一回事。Notice and table are about different things.
   */
  'structure/title-mismatch'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 标题与工作要求说的不是一回事。Title and requirement speak of different things.
   */
  'structure/title-requirement-mismatch'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 有不认识的栏目。Unknown column.
   */
  'structure/unknown-column'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 前后年份对不上。Years disagree.
   */
  'structure/year-mismatch'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 上级表是别处的。Parent table of another place.
   */
  'parent/foreign-parent'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有写明上级表。No parent table declared.
   */
  'parent/no-parent'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 上级表用不上。Parent table cannot be used.
   */
  'parent/unresolved-parent'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 上级表不在上一级。Parent table does not stand above.
   */
  'parent/wrong-level'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 上级表不是同一年的。Parent table is of another year.
   */
  'parent/wrong-year'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 不符合政策包的要求。Demand of a policy pack is not met.
   */
  'policy/unmet-demand'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 例外已经过期。Exception has expired.
   */
  'exceptions/expired-exception'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 不允许例外的规则写了例外。Exception to a rule that allows none.
   */
  'exceptions/forbidden-exception'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 例外的写法有误。Malformed exception.
   */
  'exceptions/malformed-exception'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 例外写的规则不存在。Exception names an unknown rule.
   */
  'exceptions/unknown-rule'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 例外没有写理由。Exception without a reason.
   */
  'exceptions/unreasoned-exception'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 例外没有用处。Exception without effect.
   */
  'exceptions/unused-exception'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 嵌入的内容没有读取。An embedded document was not read.
   */
  'import/chunk-unread'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 表格太宽，后面的栏目没有读取。Columns of a very wide table were not read.
   */
  'import/columns-left-out'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 旧格式文件转换后读取。A file of an older format was converted first.
   */
  'import/converted'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 个别字读不出来。Some characters cannot be read.
   */
  'import/damaged'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有写明的按文件里的说明读取。What tasks do not say read by a note in the file.
   */
  'import/default'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 文件不是 UTF-8 编码。The file is not in UTF-8.
   */
  'import/encoding'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 公式没有存计算结果。Formulas without a stored result.
   */
  'import/formula-without-value'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 隐藏的行、列没有读取。Hidden rows and columns were not read.
   */
  'import/hidden-cells'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 隐藏的工作表没有读取。Hidden sheets were not read.
   */
  'import/hidden-sheets'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 隐藏的内容没有读取。Hidden parts were not read.
   */
  'import/hidden-words'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 任务后面的另一部分没有读取。Another part behind the tasks was not read.
   */
  'import/left-out'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 文本不按表格的顺序。Lines not in the order of the table.
   */
  'import/lines-out-of-order'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 网页注明文件已失效、废止或修改。Marked as no longer in force.
   */
  'import/not-in-force'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 另有一张表格不是任务分解表。Another table that holds no tasks.
   */
  'import/other-table'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 牵头单位按文件里的说明读取。Lead units read by a note in the file.
   */
  'import/precedence'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 有未处理的修订。Tracked changes are still open.
   */
  'import/tracked-changes'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 单元格读得没有把握。A cell read with doubt.
   */
  'import/uncertain-cell'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 跨页的一行拿不准。A row at the end of a page read with doubt.
   */
  'import/uncertain-page-end'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 一页里的行、栏没有分清。Rows and columns of a page not told apart.
   */
  'import/uncertain-row'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 各行按文字位置划分，可能有误。Rows told by where words stand.
   */
  'import/uncertain-rows'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 单位带有没有说明的记号。A mark on a unit that nothing explains.
   */
  'import/unexplained-mark'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 不认识的栏目。A column that is not known.
   */
  'import/unknown-column'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 以字体表示牵头单位，读不出来。Lead units shown by their type, which is not read.
   */
  'import/unread-precedence'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
  /**
   * 没有表头的表格没有读取。A table without headings was not read.
   */
  'import/unread-table'?:
    | RuleSeverity
    | {
        severity?: RuleSeverity;
      };
}
/**
 * 写明的条件都符合的表，用这里的设置。Settings for the tables that meet all the conditions given.
 */
export interface ConfigOverride {
  /**
   * 文件（通配符，相对于本配置所在目录）。Files (globs, seen from the folder of the configuration).
   */
  files?: string | string[];
  /**
   * 层级：国家、省、市、县区、镇街。Level of the body that issues the table.
   */
  level?:
    | ('state' | 'province' | 'prefecture' | 'county' | 'township')
    | ('state' | 'province' | 'prefecture' | 'county' | 'township')[];
  /**
   * 地域，如 新海区。Place of that body.
   */
  place?: string | string[];
  /**
   * 规则预设，默认 recommended。Rule preset.
   */
  preset?: 'recommended' | 'strict';
  rules?: RuleEntries;
  /**
   * 启用的政策包：自带的名字，或文件路径。Policy packs: a shipped name, or a path.
   */
  policies?: string[];
  /**
   * 上级表，用于没有写明 parent 的表。The table above, for tables that declare none.
   */
  parent?: string;
}
/**
 * 读取一个办公文件（docx、xlsx、pdf 等）的上限，超过即拒绝读取。Limits on reading one office file; a file beyond them is refused.
 */
export interface ConfigLimits {
  /**
   * 文件本身的字节数。Bytes of the file itself.
   */
  bytes?: number;
  /**
   * 解压后的总字节数。Bytes that its packed parts become.
   */
  inflatedBytes?: number;
  /**
   * 压缩包里的部件数。Parts in the zip container.
   */
  entries?: number;
  /**
   * 单个部件的压缩倍数。How many times its packed size a part becomes.
   */
  ratio?: number;
  /**
   * 从多少字节起计算压缩倍数。Bytes from which on the ratio counts.
   */
  ratioFrom?: number;
  /**
   * 元素、表格的嵌套层数。Levels of elements and tables inside each other.
   */
  nesting?: number;
  /**
   * XML 元素数。XML elements.
   */
  elements?: number;
  /**
   * PDF 的页数。Pages of a PDF.
   */
  pages?: number;
  /**
   * PDF 的绘图指令数。Operators that draw the pages of a PDF.
   */
  operators?: number;
  /**
   * 表格数。Tables.
   */
  tables?: number;
  /**
   * 表格的总行数。Rows of all tables.
   */
  rows?: number;
  /**
   * 表格的总单元格数。Cells of all tables.
   */
  cells?: number;
  /**
   * 表格的总字数。Characters in all cells.
   */
  characters?: number;
  /**
   * 一个单元格的字数。Characters in one cell.
   */
  cellCharacters?: number;
  /**
   * 读取一个文件的毫秒数。Milliseconds for reading one file.
   */
  milliseconds?: number;
  /**
   * 由 LibreOffice 转换一个文件的毫秒数。Milliseconds for converting one file by means of LibreOffice.
   */
  conversionMilliseconds?: number;
  /**
   * 读取时占用的内存（MB）。Memory for reading, in MB.
   */
  memoryMegabytes?: number;
}
