// Generated from schemas/ by `npm run generate`. Do not edit.

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
    [k: string]:
      | 'off'
      | 'error'
      | 'warning'
      | 'info'
      | {
          severity?: 'off' | 'error' | 'warning' | 'info';
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
