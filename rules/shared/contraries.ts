/**
 * Words that administration acts with, in two classes of opposite direction: whoever is told to do one does not do the other to the same
 * object. Closed classes; a word of one side stands for any of the other.
 */
export const DIRECTED: readonly Directed[] = [
  // what exists
  '增设 加设 新设 开设 设立 设置 建立 建设 新建 扩建 组建 成立 安装 加装 装设 配备 配置 添置 保留 恢复 新增 / 撤销 撤并 撤除 取消 拆除 裁撤 移除 关闭 关停',
  // how much
  '增加 新增 增长 扩大 扩充 扩展 提高 提升 上升 上调 上浮 加大 加重 增强 加强 强化 增设 / 减少 削减 压减 压缩 缩小 收窄 降低 下降 下调 下浮 减小 减轻 削弱 减弱 弱化 淡化 放松',
  // how soon
  '加快 加速 提前 缩短 压缩 / 放缓 放慢 延缓 延长 推迟 延后 推后',
  // whether it goes on
  '开放 开启 开通 启用 启动 恢复 继续 推行 推广 推开 实行 实施 施行 开展 举办 / 关闭 封闭 关停 停用 停止 暂停 中止 终止 取消 停办 暂缓',
  // what belongs to it
  '纳入 列入 并入 接入 / 移出 剔除 排除 调出 退出',
  // who may know
  '公开 公布 公示 发布 / 保密 隐瞒',
  // what people may do
  '允许 准许 鼓励 支持 同意 可以 / 禁止 严禁 限制 反对 拒绝 不得',
  '放宽 放开 / 收紧 从严 限制',
  '受理 批准 同意 / 拒绝 驳回',
  '必须 应当 务必 / 无需 无须 不必 毋须 不得',
  // what it costs
  '减免 免收 免除 / 加收 收取',
  '免费 无偿 / 收费 有偿',
  // how it is put together
  '合并 集中 统一 整合 / 拆分 分散 各自',
  '简化 精简 / 增加 繁化',
  // manner
  '主动 / 被动',
  '事前 / 事后',
  '就近 / 就远',
  '优先 / 最后',
  '严格 从严 / 放松 放宽 从宽',
  '促进 推动 / 阻碍 抑制',
  '保护 维护 / 破坏 损害',
  '合法 / 违法',
].flatMap((line) => {
  const [side, other] = line.split(' / ').map((words) => words.split(' ')) as [string[], string[]];
  return [...directed(side, other), ...directed(other, side)];
});

interface Directed {
  word: string;
  contraries: readonly string[];
}

function directed(words: readonly string[], contraries: readonly string[]): Directed[] {
  return words.map((word) => ({ word, contraries }));
}

/** What makes a verb say the contrary, as official language puts it in front of one. */
export const NEGATIONS = new Set(
  '不 未 无 勿 免 不再 不予 不得 不准 不许 不能 不必 不用 不宜 不需 暂不 暂缓 暂停 暂时不 停止 取消 无需 无须 毋须 免于 免予 拒绝 禁止 严禁 避免 可不 可以不 一律不 原则上不 一般不 尚未 从不'.split(
    ' ',
  ),
);

export function contrariesOf(word: string): readonly string[] {
  return DIRECTED.filter((one) => one.word === word).flatMap(({ contraries }) => contraries);
}

/** 关闭重复项目 ⇒ 取消重复项目: a text says what the word does by another word of its side. */
export function isSaidAlready(word: string, text: string): boolean {
  const sides = new Set(DIRECTED.filter((one) => one.word === word).map(({ contraries }) => contraries));
  return DIRECTED.some((one) => sides.has(one.contraries) && text.includes(one.word));
}
