import type { ClausePair } from '../../src/model/comparison.ts';
import { defineRule } from '../../src/model/rule.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { quantitiesIn } from '../../src/text/quantities.ts';
import { strengthsIn } from '../../src/text/strength.ts';
import { exchangedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
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
    {
      title: '上级本来就说“不得”，本表换了宾语',
      files: {
        'child.yaml': childWith('收费目录向社会公开，扩大减免范围。不得要求办事人重复提交材料。'),
        'parent.yaml': PARENT.replace('办事不收取工本费', '不得以任何名义要求群众重复提交材料'),
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
    for (const { traced, pair } of exchangedClauses(trace)) {
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

/**
 * Words that administration acts with, in two classes of opposite direction: whoever is told to do one does not do the other to the same
 * object. Closed classes; a word of one side stands for any of the other.
 */
const DIRECTED: readonly Directed[] = [
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
const NEGATIONS = new Set(
  '不 未 无 勿 免 不再 不予 不得 不准 不许 不能 不必 不用 不宜 不需 暂不 暂缓 暂停 暂时不 停止 取消 无需 无须 毋须 免于 免予 拒绝 禁止 严禁 避免 可不 可以不 一律不 原则上不 一般不 尚未 从不'.split(
    ' ',
  ),
);

const ANY_NEGATION = [...NEGATIONS].toSorted((a, b) => b.length - a.length).join('|');
/** A negation and the verb behind it. */
const NEGATED = new RegExp(`(${ANY_NEGATION})(\\p{Script=Han}{2})`, 'gu');
const NEGATIVE = new RegExp(ANY_NEGATION, 'gu');

interface Reversal {
  kind: 'opposite' | 'negated' | 'affirmed';
  /** In the form of the parent's clause, and of the child's. */
  above: readonly [number, number];
  own: readonly [number, number];
}

function reversals(pair: ClausePair): Reversal[] {
  const [above, own] = [pair.parent.form.text, pair.child.form.text];
  const found = pair.hunks.flatMap(({ before, after }): Reversal[] => {
    const [lost, added] = [above.slice(...before), own.slice(...after)];
    if (givesWay(lost) && isNegation(added, own, after)) return [{ kind: 'negated', above: before, own: after }];
    if (givesWay(added) && isNegation(lost, above, before)) return [{ kind: 'affirmed', above: before, own: after }];
    const turned = oppositeAt(above, own, before, after);
    return turned ? [{ kind: 'opposite', ...turned }] : [];
  });
  if (found.length > 0) return found;
  const turned = pair.relation === 'changed' ? turnedAround(above, own) : undefined;
  return turned ? [{ kind: 'opposite', ...turned }] : negatedVerbs(above, own);
}

/** How far in front of its verb an object stands: 雨量计拆除到山洪沟上游. */
const IN_FRONT = 6;

/** A contrary behind its object where the parent has the word in front of the same: 加设雨量计 ⇒ 雨量计拆除. */
function turnedAround(above: string, own: string): Place | undefined {
  for (const { word, contraries } of DIRECTED) {
    const at = above.indexOf(word);
    if (at < 0 || own.includes(word)) continue;
    const object = above.slice(at + word.length, at + word.length + 2);
    if (!/^\p{Script=Han}{2}$/u.test(object)) continue;
    for (const contrary of contraries) {
      const ownAt = own.indexOf(contrary);
      if (ownAt < 0 || above.includes(contrary)) continue;
      if (!own.slice(Math.max(0, ownAt - IN_FRONT), ownAt).includes(object)) continue;
      // 拆除旧的、安装新的: one of the parent's side stands there as well.
      if (DIRECTED.some((one) => one.contraries.includes(contrary) && own.includes(one.word))) continue;
      return { above: [at, at + word.length], own: [ownAt, ownAt + contrary.length] };
    }
  }
  return undefined;
}

/** 全部公开 ⇒ 暂不公开: a negation may stand where a word of strength stood. */
function givesWay(words: string): boolean {
  return words === '' || strengthsIn(words).some(({ rank, span }) => rank === 0 && span[1] - span[0] === words.length);
}

/** In a clause put in other words: the verb that the parent's clause has stands behind 不 in the child's. */
function negatedVerbs(above: string, own: string): Reversal[] {
  return [...own.matchAll(NEGATED)].flatMap((match): Reversal[] => {
    const [words, negation, verb] = [match[0], match[1]!, match[2]!];
    const after = [match.index, match.index + negation.length] as const;
    if (!isKnownWord(verb) || !isNegation(negation, own, after)) return [];
    const at = above.indexOf(verb);
    const isSaidTwice =
      own.indexOf(verb) !== match.index + negation.length || own.indexOf(verb, match.index + words.length) >= 0;
    if (at < 0 || isSaidTwice || isNegatedBefore(above, at)) return [];
    return [{ kind: 'negated', above: [at, at + verb.length], own: [match.index, match.index + words.length] }];
  });
}

/** A verb that the parent negates is no contrary to the child's: 不得以任何方式要求 says what 不得要求 does. */
function isNegatedBefore(text: string, verb: number): boolean {
  return [...text.slice(0, verb).matchAll(NEGATIVE)].some(({ 0: words, index }) =>
    isNegation(words, text, [index, index + words.length]),
  );
}

/** What may stand between a negation and its verb: 不向社会公开. */
const PREPOSITIONS = '向对将在按由';

/** 不对外, 暂不向社会: what a negation takes along in front of its verb. */
const TAKEN_ALONG = new RegExp(`(?<=.)[${PREPOSITIONS}]\\p{Script=Han}{1,4}$`, 'u');

/** What 不 leaves is a word, where 不断 and 未来 are words of their own; 不少于 is the bound of a figure. */
function isNegation(words: string, text: string, [start, end]: readonly [number, number]): boolean {
  const behind = text.slice(end, end + 2);
  if (!NEGATIONS.has(words.replace(TAKEN_ALONG, '')) || !/^\p{Script=Han}/u.test(behind)) return false;
  // 不不便 is a slip.
  if (behind.startsWith(words)) return false;
  // 不少于, 不超过 say how much.
  if (BOUND.test(behind)) return false;
  // 不定期 demands less, and another rule says so.
  if (strengthsIn(text).some(({ rank, span }) => rank > 0 && span[0] <= start && span[1] > end)) return false;
  if (quantitiesIn(text).some(({ span }) => span[0] <= start && span[1] > end)) return false;
  return words.length > 1 || isKnownWord(behind) || PREPOSITIONS.includes(behind[0]!);
}

/** An adjective of measure with 于, or 超过. */
const BOUND = /^(?:\p{Script=Han}于|超过)$/u;

type Place = Pick<Reversal, 'above' | 'own'>;

/** A word and its contrary at one place, with the same object behind them, or the same subject where nothing follows. */
function oppositeAt(above: string, own: string, before: Reversal['above'], after: Reversal['own']): Place | undefined {
  for (let at = 0; at < DIRECTED.length; at++) {
    const { word, contraries } = DIRECTED[at]!;
    const start = near(above, word, before);
    if (start === undefined || own.includes(word)) continue;
    for (const contrary of contraries) {
      const ownStart = near(own, contrary, after);
      if (ownStart === undefined || above.includes(contrary)) continue;
      const place = { above: [start, start + word.length], own: [ownStart, ownStart + contrary.length] } as const;
      if (haveSameObject(above, own, place)) return place;
    }
  }
  return undefined;
}

/** The same words behind both, or in front where nothing follows. */
function haveSameObject(above: string, own: string, place: Place): boolean {
  const [[at, end], [ownAt, ownEnd]] = [place.above, place.own];
  const behind = above.slice(end, end + 2);
  if (behind !== '') return own.startsWith(behind, ownEnd);
  return ownEnd === own.length && above.slice(Math.max(0, at - 2), at) === own.slice(Math.max(0, ownAt - 2), ownAt);
}

/** Where a word stands that reaches into a stretch, at most its own length outside. */
function near(text: string, word: string, stretch: readonly [number, number]): number | undefined {
  // By index: this is asked for each word, and taking a pair apart makes an iterator each time.
  const start = stretch[0];
  const end = stretch[1];
  const at = text.indexOf(word, Math.max(0, start - word.length + 1));
  return at >= 0 && at < end && at + word.length > start ? at : undefined;
}
