import type { RuleMeta } from '../src/model/rule.ts';
import { type DoubtId, DOUBT_IDS, DOUBTS } from '../src/model/reading.ts';

/** What a reader may say of a file that it read, in a few words; the whole sentences stand in src/messages. */
const TITLES: Readonly<Record<DoubtId, RuleMeta['title']>> = {
  'import/chunk-unread': { 'zh-CN': '嵌入的内容没有读取', en: 'An embedded document was not read' },
  'import/columns-left-out': {
    'zh-CN': '表格太宽，后面的栏目没有读取',
    en: 'Columns of a very wide table were not read',
  },
  'import/converted': { 'zh-CN': '旧格式文件转换后读取', en: 'A file of an older format was converted first' },
  'import/damaged': { 'zh-CN': '个别字读不出来', en: 'Some characters cannot be read' },
  'import/default': { 'zh-CN': '没有写明的按文件里的说明读取', en: 'What tasks do not say read by a note in the file' },
  'import/encoding': { 'zh-CN': '文件不是 UTF-8 编码', en: 'The file is not in UTF-8' },
  'import/formula-without-value': { 'zh-CN': '公式没有存计算结果', en: 'Formulas without a stored result' },
  'import/hidden-cells': { 'zh-CN': '隐藏的行、列没有读取', en: 'Hidden rows and columns were not read' },
  'import/hidden-sheets': { 'zh-CN': '隐藏的工作表没有读取', en: 'Hidden sheets were not read' },
  'import/hidden-words': { 'zh-CN': '隐藏的内容没有读取', en: 'Hidden parts were not read' },
  'import/left-out': { 'zh-CN': '任务后面的另一部分没有读取', en: 'Another part behind the tasks was not read' },
  'import/lines-out-of-order': { 'zh-CN': '文本不按表格的顺序', en: 'Lines not in the order of the table' },
  'import/not-in-force': { 'zh-CN': '网页注明文件已失效、废止或修改', en: 'Marked as no longer in force' },
  'import/other-table': { 'zh-CN': '另有一张表格不是任务分解表', en: 'Another table that holds no tasks' },
  'import/precedence': { 'zh-CN': '牵头单位按文件里的说明读取', en: 'Lead units read by a note in the file' },
  'import/tracked-changes': { 'zh-CN': '有未处理的修订', en: 'Tracked changes are still open' },
  'import/uncertain-cell': { 'zh-CN': '单元格读得没有把握', en: 'A cell read with doubt' },
  'import/uncertain-page-end': { 'zh-CN': '跨页的一行拿不准', en: 'A row at the end of a page read with doubt' },
  'import/uncertain-row': { 'zh-CN': '一页里的行、栏没有分清', en: 'Rows and columns of a page not told apart' },
  'import/uncertain-rows': { 'zh-CN': '各行按文字位置划分，可能有误', en: 'Rows told by where words stand' },
  'import/unexplained-mark': { 'zh-CN': '单位带有没有说明的记号', en: 'A mark on a unit that nothing explains' },
  'import/unknown-column': { 'zh-CN': '不认识的栏目', en: 'A column that is not known' },
  'import/unread-precedence': {
    'zh-CN': '以字体表示牵头单位，读不出来',
    en: 'Lead units shown by their type, which is not read',
  },
  'import/unread-table': { 'zh-CN': '没有表头的表格没有读取', en: 'A table without headings was not read' },
};

/** Readers speak of the file at hand, so that reason and remedy are the same for all of them: the sentence itself says what to do. */
const READING: Pick<RuleMeta, 'why' | 'fix' | 'authority'> = {
  why: {
    'zh-CN': '后面的检查都以读出的内容为准：读漏了、读错了，结论也就靠不住。',
    en: 'Everything else is checked on what was read: where that is incomplete or wrong, so is the result.',
  },
  fix: {
    'zh-CN': '对照原件核对所指的地方，按提示改正或另存；核对无误的，可以在配置的 rules 里关闭，或写明例外。',
    en: 'Compare the place with the original and do as the message says. Where all is well, switch it off under rules in the configuration, or write an exception.',
  },
  authority: {
    kind: '本工具',
    text: { 'zh-CN': '读取文件时的提示', en: 'Said while a file is read' },
  },
};

/** What readers say of files that they read, as a rule is listed and explained. */
export const readingRules: readonly RuleMeta[] = DOUBT_IDS.map((id) => ({
  id,
  severity: DOUBTS[id],
  title: TITLES[id],
  ...READING,
}));
