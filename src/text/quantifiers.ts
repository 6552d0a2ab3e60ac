/** Words in front of a noun that leave out none of its kind, and those that leave out some; closed classes of the grammar. */
export const ALL = '所有 全部 全体 一切 任何 各类 各个 各项 每个 每一';
export const SOME = '有关 相关 相应 重点 主要 必要 部分 大部分 一部分 个别 少数 多数 若干 一些 某些';
