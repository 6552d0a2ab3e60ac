import type { ClausePair } from '../../src/model/comparison.ts';
import { defineRule } from '../../src/model/rule.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { quantitiesIn } from '../../src/text/quantities.ts';
import { strengthsIn } from '../../src/text/strength.ts';
import { changedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
import { inCell } from '../shared/changed-words.ts';
import { losesProhibition } from '../shared/prohibition.ts';
import { quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 公开收费目录, requirement: 收费目录向社会公开，扩大减免范围。办事不收取工本费。, responsible: [各县（市）区政府] }
`;
const childWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 公开收费目录
    requirement: ${requirement}
    lead: [区行政服务中心]
`;

export default defineRule({
  id: 'wording/reversed-sense',
  severity: 'error',
  title: { 'zh-CN': '意思与上级相反', en: 'The opposite of what the parent says' },
  why: {
    'zh-CN':
      '一句话与上级只差一个词，意思却反了：“公开”写成“暂不公开”，“扩大”写成“缩小”，“不收取”写成“收取”。有时是改稿时改错了，有时是录入差错，办的人会照着反的做。',
    en: 'A sentence differs from the parent’s by one word and says the opposite: 公开 became 暂不公开, 扩大 became 缩小, 不收取 lost its 不. Whether by editing or by typing, those who do the work will do the contrary.',
  },
  fix: { 'zh-CN': '对照上级原文改回来。', en: 'Put it right by the parent’s words.' },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级的要求不得与上级相抵触，是办文惯例，没有专门的国家标准。',
      en: 'That a subordinate’s demands do not contradict the superior’s is office custom; no national standard deals with it.',
    },
  },
  messages: {
    opposite: {
      'zh-CN': '上级第 {parentTask} 项写“{parentWords}”，这里写“{words}”，意思相反：“{text}”',
      en: 'Parent task {parentTask} says “{parentWords}”, here it is “{words}”, the opposite: “{text}”',
    },
    negated: {
      'zh-CN': '比上级第 {parentTask} 项多了“{words}”，意思相反：“{text}”',
      en: '“{words}” was put in, which turns the sense of parent task {parentTask} round: “{text}”',
    },
    affirmed: {
      'zh-CN': '比上级第 {parentTask} 项少了“{parentWords}”，意思相反：“{text}”',
      en: '“{parentWords}” of parent task {parentTask} was left out, which turns the sense round: “{text}”',
    },
    parentClause: { 'zh-CN': '上级原来的意思', en: 'what the parent says' },
  },
  good: [
    {
      title: '换成意思相同的词；宾语也换了的，不是反义',
      files: {
        'child.yaml': childWith('收费目录向群众公开，扩充减免范围。办事免收工本费。'),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '双重否定；“不断”不是否定',
      files: {
        'child.yaml': childWith('收费目录不断向社会公开，缩小收费范围。办事不收取工本费。'),
        'parent.yaml': PARENT,
      },
    },
  ],
  bad: [
    {
      title: '“公开”写成“暂不公开”，“扩大”写成“缩小”，“不收取”写成“收取”',
      files: {
        'child.yaml': childWith('收费目录向社会暂不公开，缩小减免范围。办事收取工本费。'),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'negated' },
        { at: 'child.yaml:8', message: 'opposite' },
        { at: 'child.yaml:8', message: 'affirmed' },
      ],
    },
    {
      title: '“增加”写成“减少”',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。办事不收取工本费。').replace(
          '办事不收取工本费',
          '减少自助设备',
        ),
        'parent.yaml': PARENT.replace('办事不收取工本费', '增加自助设备'),
      },
      findings: [{ at: 'child.yaml:8', message: 'opposite' }],
    },
  ],
  check({ trace }, report) {
    if (!trace) return;
    for (const { traced, pair } of changedClauses(trace)) {
      if (!isDemanded(traced) || losesProhibition(pair)) continue;
      const { parent, child } = pair;
      for (const { kind, above, own } of reversals(pair)) {
        const [from, to] = [inCell(parent, above), inCell(child, own)];
        const words = child.task[child.in].value.slice(...to);
        const parentWords = parent.task[parent.in].value.slice(...from);
        report({
          messageId: kind,
          data: {
            task: child.task.number,
            parentTask: traced.parent.number,
            words,
            parentWords,
            text: quote(child.text),
          },
          place: placeOf(child, to[0] < to[1] ? to : child.span),
          task: child.task.number,
          related: [{ path: trace.parent.path, messageId: 'parentClause', data: {}, place: placeOf(parent) }],
          fix: {
            safe: false,
            changes: [{ kind: 'replace', pointer: child.task[child.in].place.pointer, span: to, text: parentWords }],
          },
        });
      }
    }
  },
});

/** Verbs of opposite sense that administration acts with; a closed class, each beside its one contrary. */
const OPPOSITES = (
  '公开保密 公开隐瞒 扩大缩小 扩大压缩 扩大收窄 增加减少 增设撤销 增设撤并 增强削弱 增强减弱 加强削弱 加强减弱 加强放松 强化弱化 强化淡化 提高降低 提升降低 ' +
  '提升下降 上升下降 上调下调 增长下降 加快放缓 加快放慢 加快延缓 加大减小 加大减轻 加重减轻 缩短延长 压缩延长 压减增加 压减扩大 减免加收 减免收取 免费收费 免收收取 ' +
  '允许禁止 允许限制 鼓励限制 鼓励禁止 支持限制 支持反对 放宽收紧 放宽从严 放开限制 开放关闭 开放封闭 开启关闭 开通关停 启用停用 启动停止 启动暂停 恢复暂停 恢复取消 ' +
  '保留取消 保留撤销 设立撤销 建立取消 建立撤销 实行取消 实施取消 推行取消 推行停止 继续停止 纳入移出 纳入剔除 纳入排除 合并拆分 集中分散 统一分散 统一各自 简化增加 精简增加 ' +
  '主动被动 事前事后 提前推迟 提前延后 优先最后 必须无需 必须不必 应当不得 应当无需 可以不得 同意拒绝 受理拒绝 批准驳回 严格放松 严格放宽 严禁允许 严禁鼓励 禁止允许 禁止鼓励 不得可以 ' +
  '就近就远 促进阻碍 促进抑制 推动阻碍 保护破坏 维护损害 新增削减 扩建拆除 上浮下浮 合法违法 有偿无偿'
).split(' ');
/** What makes a verb say the contrary, as official language puts it in front of one. */
const NEGATIONS = new Set(
  '不 未 无 勿 免 不再 不予 不得 不准 不许 不能 不必 不用 不宜 不需 暂不 暂缓 暂停 暂时不 停止 取消 无需 无须 毋须 免于 免予 拒绝 禁止 严禁 避免 可不 可以不 一律不 原则上不 一般不 尚未 从不'.split(
    ' ',
  ),
);

interface Reversal {
  kind: 'opposite' | 'negated' | 'affirmed';
  /** In the form of the parent's clause, and of the child's. */
  above: readonly [number, number];
  own: readonly [number, number];
}

function reversals(pair: ClausePair): Reversal[] {
  const [above, own] = [pair.parent.form.text, pair.child.form.text];
  return pair.hunks.flatMap(({ before, after }): Reversal[] => {
    const [lost, added] = [above.slice(...before), own.slice(...after)];
    if (lost === '' && isNegation(added, own, after)) return [{ kind: 'negated', above: before, own: after }];
    if (added === '' && isNegation(lost, above, before)) return [{ kind: 'affirmed', above: before, own: after }];
    const turned = oppositeAt(above, own, before, after);
    return turned ? [{ kind: 'opposite', ...turned }] : [];
  });
}

/** What 不 leaves is a word, where 不断 and 未来 are words of their own; 不少于 is the bound of a figure. */
function isNegation(words: string, text: string, [start, end]: readonly [number, number]): boolean {
  const behind = text.slice(end, end + 2);
  if (!NEGATIONS.has(words) || !/^\p{Script=Han}/u.test(behind)) return false;
  // 不定期 demands less, and another rule says so.
  if (strengthsIn(text).some(({ rank, span }) => rank > 0 && span[0] <= start && span[1] > end)) return false;
  if (quantitiesIn(text).some(({ span }) => span[0] <= start && span[1] > end)) return false;
  return words.length > 1 || isKnownWord(behind) || PREPOSITIONS.includes(behind[0]!);
}

/** What may stand between a negation and its verb: 不向社会公开. */
const PREPOSITIONS = '向对将在按由';

type Place = Pick<Reversal, 'above' | 'own'>;

/** A word and its contrary at one place, with the same object behind them, or the same subject where nothing follows. */
function oppositeAt(above: string, own: string, before: Reversal['above'], after: Reversal['own']): Place | undefined {
  for (const pair of OPPOSITES) {
    for (const [word, contrary] of [
      [pair.slice(0, 2), pair.slice(2)],
      [pair.slice(2), pair.slice(0, 2)],
    ] as const) {
      const at = near(above, word, before);
      const ownAt = near(own, contrary, after);
      if (at === undefined || ownAt === undefined) continue;
      const [end, ownEnd] = [at + word.length, ownAt + contrary.length];
      const behind = above.slice(end, end + 2);
      const isSameBehind = own.startsWith(behind, ownEnd);
      const isSameInFront = above.slice(Math.max(0, at - 2), at) === own.slice(Math.max(0, ownAt - 2), ownAt);
      if (behind === '' ? !(isSameBehind && isSameInFront) : !isSameBehind) continue;
      return { above: [at, end], own: [ownAt, ownEnd] };
    }
  }
  return undefined;
}

/** Where a word stands that reaches into a stretch, at most its own length outside. */
function near(text: string, word: string, [start, end]: readonly [number, number]): number | undefined {
  const at = text.indexOf(word, Math.max(0, start - word.length + 1));
  return at >= 0 && at < end && at + word.length > start ? at : undefined;
}
