import { stripBlanks } from './blanks.ts';
import type { ColumnRole } from './names-file.ts';
import { unitRoleOf } from './unit-headings.ts';
import type { Vocabulary } from './vocabulary.ts';
import { foldWidths } from './widths.ts';

export type { ColumnRole };

const NOTE = /\([^()]*\)/g;

/** What is done, and words for doing it. */
const DOING = '(?:任务|工作|事项|项目|办理|落实|整改|推进|实施|执行|完成|办结|建设)';

/**
 * Headings are put together: 分管 or 包保, 市 or 县级, 领导. What such a heading is about its last word tells.
 */
const FORMS: readonly (readonly [ColumnRole, RegExp])[] = [
  // 任务编号, 事项序号: the number of what the row is.
  ['number', /^(?:任务|工作|事项|项目|问题|指标|实事)(?:序号|编号|编码|代码)$/],
  // 截止日期, 任务描述, 当前状态: of what a list or a program keeps of each task.
  [
    'deadline',
    /^(?:计划|任务|要求|预计)?(?:截止|结束|截至)(?:日期|时间|期限)?$|^(?:计划|要求|预计)?(?:完成|办结)日期$/,
  ],
  ['requirement', /^(?:任务|工作|事项|项目)(?:描述|说明|详情)$/],
  // 办理要求, 落实时限: of whatever word for doing it.
  ['requirement', new RegExp(`^${DOING}(?:要求|标准)$`)],
  ['deadline', new RegExp(`^${DOING}(?:时限|期限)(?:要求)?$`)],
  ['progress', /^(?:当前|目前|任务|工作|办理|完成|执行)?状态$/],
  ['other', /^(?:计划)?(?:开始|开工|启动|起始)(?:日期|时间)$|^(?:创建|录入|更新|发布)(?:人|日期|时间)$/],
  ['person', /(?:领导|责任人|负责人|联系人)(?:及职务|姓名|电话)?$/],
  ['supervisor', /^(?:督导|督办|督查|监督|监管|指导|督促|验收)[^单部]{0,6}(?:单位|部门)$/],
  // 整改目标, 2026年工作目标, 重点举措: what is to be reached, and how.
  [
    'requirement',
    /^(?:\d{4}年度?)?(?:(?:整改|工作|年度|总体|具体|主要|重点|落实|推进|细化|阶段|建设|任务)*目标|\p{Script=Han}{0,6}(?:措施|举措))$/u,
  ],
  // 2026年目标值: figures, not what is to be done.
  ['other', /^(?:\d{4}年度?)?(?:年度|工作|考核|任务)?(?:目标|指标|基期|基准|现状|完成|实际|预期|预计|计划|实绩)值$/],
  // Parts of the year; what stands there is a plan, not one deadline.
  [
    'other',
    /^(?:第?[一二三四1-4]季度|[上下]半年|(?:[1-9]|1[0-2])月份?)(?:末|底)?(?:[^单部]{0,4}(?:目标|计划|任务|安排|进度|情况))?$/,
  ],
];
const LONGEST_FORM = 12;
/** 其他责任单位 beside 主要责任单位. */
const BESIDE = /^其[他它余](?=\S{0,6}(?:单位|部门|科室|处室)$)/;

const SECOND = /[及和与]\S{2,4}$/;

const WHO: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole>([
  'lead',
  'responsible',
  'supporting',
  'leadAndResponsible',
]);

/** What a column is about, by its heading; undefined when the heading is not known. */
export function columnOf(cell: string, vocabulary: Vocabulary): ColumnRole | undefined {
  const plain = stripBlanks(foldWidths(cell));
  const bare = plain.replace(NOTE, '').replace(/^[第]?[:：]|[:：]$/g, '');
  // With its bracket first: 牵头（责任）单位 is more than 牵头单位.
  for (const heading of new Set([plain, bare, bare.replace(BESIDE, '')])) {
    const known = vocabulary.headers.get(heading) ?? unitRoleOf(heading);
    if (known !== undefined) return known;
  }
  if (bare.length > LONGEST_FORM) return undefined;
  const formed = FORMS.find(([, form]) => form.test(bare))?.[0];
  if (formed !== undefined) return formed;
  // 建设内容及规模 is what stands first.
  const second = SECOND.exec(bare)?.[0] ?? '';
  const before = bare.slice(0, bare.length - second.length);
  const first = vocabulary.headers.get(before);
  // 责任分工及完成时限: cells that say who may say until when as well.
  if (vocabulary.headers.get(second.slice(1)) === 'deadline') return WHO.has(first) ? first : unitRoleOf(before);
  return first === 'requirement' ? first : undefined;
}
