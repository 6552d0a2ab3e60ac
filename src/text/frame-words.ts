import type { PassingForm } from './normal-form.ts';
import { WordList } from './word-list.ts';

/**
 * Words of official language that say little about what a task is. Words on one line stand in for each other. No single
 * characters that part 线上 from 线下 or 公有 from 私有.
 */
const FRAMES: readonly string[] = [
  '加强 强化 加大 增强 提升 提高 加力 增进 提振',
  '推进 推动 促进 加快 推行 实行 深化 助推 带动 做深做实',
  '健全 完善 优化 改进 改善 建立健全 健全完善 补齐',
  '建立 构建 建成 建好 组建 搭建 设立 设置',
  '做好 抓好 搞好 办好 落实 开展 组织开展 实施 执行 抓实 抓牢 扎实做好 组织实施 贯彻落实 贯彻 落实落细 落细 进行 抓紧 严格落实',
  '持续 不断 进一步 继续 长期 坚持 常态化 深入 扎实 稳步 稳妥 逐步 有序 有效 切实 积极 全面 大力 着力 努力 认真 严格 严肃 及时 第一时间 主动 充分 密切 坚决 重点 统筹 统筹抓好 合理 准确 精准 高效 高质量 全力 加紧 全方位 多渠道 广泛 充分发挥 发挥',
  '工作 有关 相关 各项 各类 方面 等方面 等工作 等 的 和 及 与 以及 并 对 将 为 以 在 了 有关要求 相关工作 用好 按照 根据 通过 围绕 依据 依照 结合 确保 保证 更好 应当',
  '创新 丰富 拓展 拓宽 扩大',
  '支持 鼓励 扶持 引导 督促 指导 督导',
  '规范 理顺',
  '组织 举办 举行',
  '推广 推广应用',
];

/** Nouns that say little, but name a thing of their own: 食品质量 is not 食品安全. */
const FRAME_NOUNS: readonly string[] = [
  '力度 水平 能力 质量 质效 成效 效能 效果 实效 作用',
  '机制 体系 制度体系 体制机制 长效机制 工作机制 格局',
  '任务 举措 措施 办法 要求 情况 事项 行动 活动',
  '形式 方式',
  '建设 打造',
];

/** Verbs of making and running, as they stand in a pattern: what one does so is one's own. */
export const DOING = [...FRAMES.slice(1, 5), ...FRAMES.slice(9, 11), ...FRAME_NOUNS.slice(-1)]
  .join(' ')
  .replaceAll(' ', '|');

/** Adverbs, and particles with words like 工作: a title means the same with and without them. */
export const ADVERB_GROUP = 6;
export const PARTICLE_GROUP = 7;

const IMPROVE_GROUP = 3;
const FOUND_GROUP = 4;
/** Verbs that name an act of its own, so that another in their place is other work: 组建 for 组织, 推广 for 推进. */
const ACT_GROUPS: ReadonlySet<number> = new Set([FOUND_GROUP, 8, 11, 12]);

/** Whether each of two sets of groups has verbs, none in common, and those of one name another act. 健全 follows upon 建立. */
export function areOtherActs(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [left, right] = [a, b].map((groups) => [...groups].filter((group) => group < FIRST_NOUN_GROUP)) as [
    number[],
    number[],
  ];
  if (left.length === 0 || right.length === 0 || left.some((group) => b.has(group))) return false;
  const both = [...left, ...right];
  if (both.every((group) => group === IMPROVE_GROUP || group === FOUND_GROUP)) return false;
  return both.some((group) => ACT_GROUPS.has(group));
}

/** Groups from this one on are frame nouns. */
export const FIRST_NOUN_GROUP = FRAMES.length + 1;

const frames = new WordList<number>();
[...FRAMES, ...FRAME_NOUNS].forEach((line, index) => {
  for (const word of line.split(' ')) frames.add(word, index + 1);
});

/** For each of the first `length` characters the group of the frame word that it belongs to, 0 for one that carries meaning. */
export function frameGroups(codes: Uint16Array, length: number, groups: Uint8Array): void {
  groups.fill(0, 0, length);
  for (let at = 0; at < length;) {
    const found = frames.find(codes, at, length);
    if (!found) at++;
    else for (const end = at + found.word.length; at < end; at++) groups[at] = found.value;
  }
}

/** The groups of a few words, by character. */
export function framesOf(text: string): Uint8Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  const groups = new Uint8Array(codes.length);
  frameGroups(codes, codes.length, groups);
  return groups;
}

/** Words that clerks put for each other; the first stands for all. Not 扩大 and 缩小, not 线上 and 线下: those make another task. */
const EQUIVALENTS: readonly string[] = [
  '公开 公示 公布 发布',
  '渠道 途径',
  '群众 公众 民众 百姓',
  '企业 市场主体 经营主体',
  '整治 治理 整顿',
  '监测 监控',
  '检查 排查 核查',
  '培训 轮训',
  '网站 门户网站',
  '管理 管控',
  '监管 监督管理',
  '答复 回复 回应',
  '补贴 补助 奖补',
  '资金 经费',
  '审核 审查',
  '审批 审查批准',
  '考核 考评',
  '老年人 老人',
  '线上 网上 在线',
  '统一 集中统一',
  '清理 梳理',
  '流程 程序',
  '平台 系统',
  '方案 计划',
  '设备 装置',
  '隐患 风险点',
  '场所 场地',
  '居民 住户',
  '评价 测评 评估',
  '台账 名册',
  '处置 处理',
  '栏目 专栏',
  '培育 培养',
  '督查 督察',
  '指南 指引',
  '调研 调查',
  '提速 加速',
];

const equivalents = new WordList<string>();
for (const line of EQUIVALENTS) {
  const [canonical, ...words] = line.split(' ') as [string, ...string[]];
  for (const word of words) equivalents.add(word, canonical);
}

const replaced: PassingForm = { codes: new Uint16Array(8192), map: new Int32Array(8193), length: 0 };

/** The form with one word for each set of equivalents, good until the next one is asked for. */
export function inEquivalents(form: PassingForm): PassingForm {
  // No word stands for a shorter one than half its length.
  if (replaced.codes.length < form.length * 2) {
    replaced.codes = new Uint16Array(form.length * 4);
    replaced.map = new Int32Array(form.length * 4 + 1);
  }
  const { codes, map } = replaced;
  let size = 0;
  for (let at = 0; at < form.length;) {
    const found = equivalents.find(form.codes, at, form.length);
    if (found) {
      for (let index = 0; index < found.value.length; index++) {
        codes[size] = found.value.charCodeAt(index);
        map[size++] = form.map[at]!;
      }
      at += found.word.length;
    } else {
      codes[size] = form.codes[at]!;
      map[size++] = form.map[at++]!;
    }
  }
  map[size] = form.map[form.length]!;
  replaced.length = size;
  return replaced;
}
