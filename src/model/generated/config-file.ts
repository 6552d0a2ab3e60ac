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
   * 规则预设，默认 recommended。Rule preset.
   */
  preset?: 'recommended' | 'strict';
  /**
   * 各规则的级别和选项。Severity and options of single rules.
   */
  rules?: {
    /**
     * 承接关系写错
     */
    'coverage/bad-implements'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 漏写上级要求的内容
     */
    'coverage/dropped-clause'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 任务在上级就已漏掉
     */
    'coverage/dropped-upstream'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 同一项上级任务承接了两次
     */
    'coverage/duplicate-cover'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 豁免已经过期
     */
    'coverage/expired-waiver'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 任务没有上级依据
     */
    'coverage/local-task'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 缺少上级任务
     */
    'coverage/missing-task'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 承接了上级没有安排的任务
     */
    'coverage/unassigned-task'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 是否承接待确认
     */
    'coverage/unclear-task'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 豁免没有用处
     */
    'coverage/unused-waiver'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 牵头单位是统称
     */
    'units/collective-lead'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 同一单位写了两次
     */
    'units/duplicate-unit'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 列了上一级的单位
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
     * 同一单位前后名称不一
     */
    'units/inconsistent-unit-name'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 两个单位连写在一起
     */
    'units/joined-units'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 牵头单位与上级不对口
     */
    'units/lead-not-counterpart'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 没有牵头单位
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
     * 没有任何单位
     */
    'units/missing-units'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 单位用了旧名
     */
    'units/obsolete-unit-name'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 单位重复列出
     */
    'units/redundant-unit'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 发文字号写法不规范
     */
    'citations/malformed-number'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 印发通知没有写明依据
     */
    'citations/missing-basis'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 漏引上级引用的文件
     */
    'citations/missing-citation'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 没有引用规定的文件
     */
    'citations/missing-required-document'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 完成时限前后不一
     */
    'deadlines/conflicting-deadline'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 完成时限晚于上级
     */
    'deadlines/later-deadline'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 没有写上级的完成时限
     */
    'deadlines/missing-deadline'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 完成时限早于成文日期
     */
    'deadlines/past-deadline'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 全角、半角标点混用
     */
    'wording/mixed-width'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 与上级只差一两个字，疑似笔误
     */
    'wording/near-typo'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 引号、括号、书名号不成对
     */
    'wording/unbalanced-marks'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 编号不连续
     */
    'structure/broken-numbering'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 没有工作要求
     */
    'structure/empty-requirement'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 没有写明上级表
     */
    'parent/no-parent'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 上级表用不上
     */
    'parent/unresolved-parent'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 上级表不在上一级
     */
    'parent/wrong-level'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 上级表不是同一年的
     */
    'parent/wrong-year'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 例外已经过期
     */
    'exceptions/expired-exception'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 不允许例外的规则写了例外
     */
    'exceptions/forbidden-exception'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 例外的写法有误
     */
    'exceptions/malformed-exception'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 例外写的规则不存在
     */
    'exceptions/unknown-rule'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 例外没有写理由
     */
    'exceptions/unreasoned-exception'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
    /**
     * 例外没有用处
     */
    'exceptions/unused-exception'?:
      | RuleSeverity
      | {
          severity?: RuleSeverity;
        };
  };
  /**
   * 启用的政策包：自带的名字，或文件路径。Policy packs: a shipped name, or a path.
   */
  policies?: string[];
  /**
   * 上级表，用于没有写明 parent 的表。The table above, for tables that declare none.
   */
  parent?: string;
  /**
   * 表库：按发文字号找上级表的范围。Where a document number finds its table (globs).
   */
  tables?: string[];
  /**
   * 达到哪一级即以状态 1 退出。Severity that makes the run fail.
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
}
