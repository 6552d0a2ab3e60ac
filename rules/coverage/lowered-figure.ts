import type { Change, Clause, ClausePair, Comparison, Slot } from '../../src/model/comparison.ts';
import { defineRule } from '../../src/model/rule.ts';
import type { Task } from '../../src/model/table.ts';
import type { TaskTrace } from '../../src/model/trace.ts';
import { commonCharacters } from '../../src/text/common-characters.ts';
import { DAYS_OF_YEAR, readDeadlines } from '../../src/text/deadlines.ts';
import { PARTICLES } from '../../src/text/particles.ts';
import {
  inUnitOf,
  isSameQuantity,
  type Quantity,
  quantitiesIn,
  RATIO_UNIT,
  shareOfBase,
  timesUnit,
} from '../../src/text/quantities.ts';
import { type ChangedClause, exchangedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
import { quote } from '../shared/quote.ts';
import { strengthsIn } from '../../src/text/strength.ts';
import { withoutStrength } from '../../src/trace/comparison/align.ts';
import { isThreshold } from '../shared/threshold.ts';

const PARENT = `title: 2026年临江市公共服务重点任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 规范窗口服务, requirement: 每季度暗访不少于4次，群众满意率达到95%以上。投诉在5个工作日内答复。, responsible: [各县（市）区政府] }
  - { number: 2, title: 增加养老床位, requirement: 新增护理床位2600张以上，每个街道至少建成2处助餐点。, responsible: [各县（市）区政府] }
`;
const childWith = (first: string, second: string): string => `title: 2026年新海区公共服务重点任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 规范窗口服务
    requirement: ${first}
    lead: [区行政服务中心]
  - number: 2
    title: 增加养老床位
    requirement: ${second}
    lead: [区民政局]
`;
const FIRST = '每季度暗访不少于4次，群众满意率达到95%以上。投诉在5个工作日内答复。';
const SECOND = '新增护理床位220张以上，每个街道至少建成2处助餐点。';

export default defineRule({
  id: 'coverage/lowered-figure',
  severity: 'error',
  title: { 'zh-CN': '指标低于上级', en: 'Figure below the parent’s' },
  why: {
    'zh-CN':
      '上级定的比率、次数、办理时限、每个单位的最低数，是统一的标准，下级只能提高，不能降低：不少于4次写成1次，95%写成90%，5个工作日写成10个，或者干脆不写数字。面积、家数、资金这类总量要分解到各地，下级的数小是正常的，不算；比上级只少一小半的，不像是分解数，也报告。',
    en: 'Rates, frequencies, time limits and what is due from each body are standards that hold everywhere: a subordinate may raise them, never lower them – 不少于4次 to 1次, 95% to 90%, 5 working days to 10 – or leave the number out. Totals such as areas, households or funds are shared out among those below; a smaller one is normal and no finding, unless it is still more than half: nobody’s share is that large.',
  },
  fix: {
    'zh-CN': '改回不低于上级的数；上级另行下达本地指标的，写明文件。',
    en: 'Put in a figure that is no lower than the parent’s; where the superior set another for this place, cite the document.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级不得降低上级规定的标准，是办文和督查考核的惯例，没有统一的国家标准。',
      en: 'That a subordinate does not lower a standard set above is custom of office work and supervision; no national standard lays it down.',
    },
  },
  messages: {
    lower: {
      'zh-CN': '“{words}”低于上级第 {parentTask} 项的“{parentWords}”：“{text}”',
      en: '“{words}” is less than “{parentWords}” of parent task {parentTask}: “{text}”',
    },
    looser: {
      'zh-CN': '“{words}”比上级第 {parentTask} 项的“{parentWords}”放宽了：“{text}”',
      en: '“{words}” is looser than “{parentWords}” of parent task {parentTask}: “{text}”',
    },
    gone: {
      'zh-CN': '上级第 {parentTask} 项规定“{parentWords}”，这里没有写明：“{text}”',
      en: 'Parent task {parentTask} sets “{parentWords}”; no figure is given here: “{text}”',
    },
    parentFigure: { 'zh-CN': '上级的指标在这里', en: 'the parent’s figure stands here' },
  },
  good: [
    {
      title: '标准不低于上级，总量按分解数写',
      files: {
        'child.yaml': childWith('每季度暗访不少于4次，群众满意率达到96%以上。投诉在3个工作日内答复。', SECOND),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '换一种写法，数没有变；“每季度1次”写成“按季度”',
      files: {
        'child.yaml': childWith(
          '按季度暗访，每次不少于2个窗口，群众满意率不低于百分之九十五。投诉在五个工作日内答复。',
          SECOND,
        ),
        'parent.yaml': PARENT.replace('每季度暗访不少于4次', '每季度暗访1次，每次不少于2个窗口'),
      },
    },
  ],
  bad: [
    {
      title: '次数、比率、办理时限都降了',
      files: {
        'child.yaml': childWith('每季度暗访不少于1次，群众满意率达到90%以上。投诉在10个工作日内答复。', SECOND),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'lower' },
        { at: 'child.yaml:8', message: 'lower' },
        { at: 'child.yaml:8', message: 'looser' },
      ],
    },
    {
      title: '每个街道的最低数降了，答复期限不写了',
      files: {
        'child.yaml': childWith(
          FIRST.replace('在5个工作日内答复', '及时答复'),
          SECOND.replace('至少建成2处', '至少建成1处'),
        ),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'gone' },
        { at: 'child.yaml:12', message: 'lower' },
      ],
    },
  ],
  check({ trace }, report) {
    if (!trace) return;
    for (const clause of exchangedClauses(trace)) {
      const { traced, pair } = clause;
      if (!isDemanded(traced)) continue;
      const { parent, child } = pair;
      for (const found of clause.quantities) {
        const first = judge(found, clause);
        if (!found.parent || !first) continue;
        const change = isAnothers(found, pair) ? { parent: found.parent } : found;
        const judged = change === found ? first : judge(change, clause);
        if (!judged || (pair.relation === 'loose' && !isSameMeasure(change) && !areAlone(change, pair))) continue;
        if (judged.kind === 'gone' && isSaidElsewhere(change.parent.value, trace.comparisonOf(traced)!)) continue;
        const shown = judged.isByPeriod ? withPeriod : plain;
        const above = shown(change.parent, parent);
        const figure = change.child && shown(change.child, child);
        const own = figure?.span ?? child.span;
        const data = {
          task: child.task.number,
          parentTask: traced.parent.number,
          words: figure ? quote(figure.text) : '',
          parentWords: quote(above.text),
          text: quote(child.text),
        };
        report({
          messageId: judged.kind,
          data,
          ...(!(judged.isCertain && pair.relation !== 'loose') && { severity: 'warning' }),
          place: placeOf(child, own),
          task: child.task.number,
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentFigure',
              data: {},
              place: placeOf(parent, above.span),
            },
          ],
          ...(figure && {
            fix: {
              safe: false,
              changes: [{ kind: 'replace', pointer: child.task[child.in].place.pointer, span: own, text: above.text }],
            },
          }),
        });
      }
    }
  },
});

/**
 * 1个工作日内转办、5个工作日内答复 ⇒ 当日转办、5个工作日内答复: a figure that other clauses of the parent have as often as the child's row
 * has it is theirs, and none that was put in the stead of this one.
 */
function isAnothers({ parent, child }: Change<Quantity>, pair: ClausePair): boolean {
  if (!parent || !child) return false;
  const count = (text: string): number => quantitiesIn(text).filter((one) => isSameQuantity(one, child.value)).length;
  const countInRow = ({ title, requirement, remark }: Task): number =>
    [title, requirement, remark].reduce((sum, { value }) => sum + count(value), 0);
  const others = countInRow(pair.parent.task) - count(pair.parent.text);
  return others > 0 && others >= countInRow(pair.child.task);
}

/**
 * In clauses that only stand in each other's stead: a span of time or a share, bounded on the same side, and neither row has another of the
 * measure, so that the two answer to each other. What is counted may be two sorts of things.
 */
function areAlone({ parent, child }: Change<Quantity>, pair: ClausePair): boolean {
  if (!parent || !child || parent.value.bound !== child.value.bound) return false;
  const { unit } = parent.value;
  if ((!TIMES.has(unit) && !RATES.has(unit)) || !areAboutTheSame(pair)) return false;
  const isAlone = ({ title, requirement, remark }: Task): boolean =>
    [title, requirement, remark]
      .flatMap(({ value }) => quantitiesIn(value))
      .filter((own) => timesUnit(unit, own.unit) !== undefined).length === 1;
  return isAlone(pair.parent.task) && isAlone(pair.child.task);
}

/**
 * Of what two clauses say besides figures, duties and particles this much is the same: 水毁后抢通便道, 便道抢通时间自水毁起. Of clauses of two
 * tasks that have a figure of one measure seven in a thousand come so near, and two in a hundred have half in common.
 */
const LEAST_IN_COMMON = 0.7;

function areAboutTheSame({ parent, child }: ClausePair): boolean {
  const [above, own] = [parent.text, child.text].map((text) => {
    const figures = quantitiesIn(text).reduceRight(
      (rest, { span }) => rest.slice(0, span[0]) + rest.slice(span[1]),
      text,
    );
    return [...withoutStrength(figures, 'duty')].filter((character) => !PARTICLES.includes(character)).join('');
  });
  return commonCharacters(above!, own!) >= LEAST_IN_COMMON * Math.min(above!.length, own!.length);
}

interface Judgement {
  kind: 'lower' | 'looser' | 'gone';
  /** It is plain which of the two demands more. */
  isCertain: boolean;
  /** Only with the periods that they are for the figures can be told apart. */
  isByPeriod?: boolean;
}

function judge({ parent, child }: Change<Quantity>, { pair, traced }: ChangedClause): Judgement | undefined {
  // What a clause that says more counts may be its own.
  if (!parent || pair.relation === 'within' || isThreshold(parent, pair.parent)) return undefined;
  const above = parent.value;
  const lead = leadOf(parent, pair.parent);
  const standard =
    standardOf(above, lead) ??
    ((child && isOfEach(child, pair.child, lead)) || isAddressedAlone(traced) ? 'each' : undefined);
  if (!child) return standard && isMissed(above, pair) ? { kind: 'gone', isCertain: false } : undefined;
  const own = inUnitOf(above, child.value);
  const shareOfEach = shareOfBase(above, child.value);
  if (!own || shareOfEach === undefined) return undefined;
  const isTurned = isSide(above.bound) && isSide(own.bound) && above.bound !== own.bound;
  if (own.value === above.value && shareOfEach === 1 && isBlurred(above, child, pair))
    return { kind: 'looser', isCertain: false };
  if (own.value === above.value && own.from === above.from && shareOfEach === 1 && !isTurned) return undefined;
  if (isOneToMany(above, pair)) return own.value > above.value ? { kind: 'looser', isCertain: false } : undefined;
  const isFar = above.bound !== 'least' && isOfDistance(parent, pair.parent);
  const bound = above.bound ?? own.bound ?? (isWhole(above) ? 'least' : undefined);
  // Whoever goes beyond an upper limit breaks it, whatever it limits.
  if (isFar || (bound === 'most' && (standard || above.bound))) {
    if (!isTurned && own.value * shareOfEach <= above.value) return undefined;
    return { kind: 'looser', isCertain: above.unit !== RATIO_UNIT && bound === 'most' };
  }
  // 不少于10米 ⇒ 不大于10米 is less whatever is measured.
  if (!standard && isTurned && own.value === above.value) return { kind: 'lower', isCertain: true };
  if (!standard) return isMoreThanShare(above, own, pair) ? { kind: 'lower', isCertain: false } : undefined;
  if (standard === 'time' && bound === undefined && !LASTING.test(pair.parent.text))
    return own.value > above.value ? { kind: 'looser', isCertain: false } : undefined;
  const [period, ownPeriod] = [periodIn(lead)?.days, periodIn(leadOf(child, pair.child))?.days];
  const share = shareOfEach * (period && ownPeriod ? period / ownPeriod : 1);
  // 1至2次 is met by one.
  const isLess = (above.from === undefined ? (own.from ?? own.value) : own.value) * share < above.value;
  if (!isTurned && !isLess) return undefined;
  return {
    kind: 'lower',
    isByPeriod: share !== 1,
    isCertain: above.unit !== RATIO_UNIT && own.bound !== 'about' && (bound === 'least' || standard === 'each'),
  };
}

/**
 * The one unit that leads the parent's row is the child itself, and single offices of the parent's help it: nothing that is counted there is
 * shared out.
 */
function isAddressedAlone({ parent: { lead, responsible, supporting }, boundBy }: TaskTrace): boolean {
  const [only, ...others] = lead.units;
  const areHelpers = [...responsible.units, ...supporting.units].every(
    ({ kind, body, level }) => kind === 'named' && body === 'department' && level === only?.level,
  );
  return only?.kind === 'named' && only.raw === boundBy && others.length === 0 && areHelpers;
}

/** 街道站配备不少于2名 ⇒ 每个街道站配备1名: the one whose each is told is the parent's subject. */
function isOfEach({ value: { per } }: Slot<Quantity>, child: Clause, lead: string): boolean {
  if (per?.value !== 1) return false;
  const subject = /^每个?(\p{Script=Han}{2})/u.exec(child.text.slice(per.start))?.[1];
  return subject !== undefined && lead.includes(subject);
}

/** Nobody below gets more than half of what is shared out: 13个事项 ⇒ 10个事项 is the same total made less. */
function isMoreThanShare(above: Quantity, own: Quantity, { relation }: ClausePair): boolean {
  return relation !== 'loose' && own.value < above.value && own.value > above.value / 2;
}

/** Of whoever is there for others one more is fewer of these to each: 1∶1000配备, where 1∶1配套 is what both sides put in. */
function isOneToMany({ unit, value }: Quantity, { parent }: ClausePair): boolean {
  return unit === RATIO_UNIT && (value >= FEWEST_SERVED || /配[备置齐]/.test(parent.text));
}

/** Nobody matches another's money tenfold. */
const FEWEST_SERVED = 10;

/** In clauses that only stand in each other's stead: the same number of the same unit, and another bound. What differs in number may count other things. */
function isSameMeasure({ parent, child }: Change<Quantity>): boolean {
  return parent !== undefined && child?.value.unit === parent.value.unit && child.value.value === parent.value.value;
}

const TIMES = new Set(['工作日', '自然日', '日', '天', '周', '月', '年', '小时', '分钟', '秒']);
const RATES = new Set(['%', '百分点', '分', '倍', RATIO_UNIT]);
/** What every body does by itself as often as is demanded, where other units count what is shared out among them. */
const EVENTS = new Set(['次', '轮', '期', '场', '条', '篇', '份']);
/** What is learnt is learnt by each. */
const LESSONS = new Set(['学时', '课时']);
const EACH = /[人户]均|最[高低]|各(?![类项级地种方])/;
/** A body that does something more often than monthly in a year does it by the month; a greater number is a sum over many bodies. */
const MOST_IN_A_YEAR = 12;
/** How long something is kept up: the shorter, the less. Of other spans of time the longer is the less. */
const LASTING = /公示|公告|公布|展示|征求|提前|保存|保留|留存|存档|值班|值守|开放|学习|培训/;

/** What a figure holds for: `undefined` for a total, which is shared out among those below. */
function standardOf(
  { unit, value, bound, per }: Quantity,
  lead: string,
): 'rate' | 'time' | 'each' | 'yearly' | undefined {
  if (RATES.has(unit)) return 'rate';
  if (TIMES.has(unit)) return 'time';
  if (per) return 'each';
  if (EACH.test(lead) && (bound !== undefined || !lead.includes('各'))) return 'each';
  if (LESSONS.has(unit)) return 'each';
  if (!EVENTS.has(unit)) return undefined;
  if (periodOf(lead) !== undefined) return 'each';
  return bound === 'least' && unit !== '场' && value <= MOST_IN_A_YEAR ? 'yearly' : undefined;
}

function isSide(bound: Quantity['bound']): boolean {
  return bound === 'least' || bound === 'most';
}

/** A bound given up for somewhere about the figure, or for what is only aimed at: 200名以上 ⇒ 200名左右, 不低于92% ⇒ 力争92%. */
function isBlurred({ bound }: Quantity, { value, span }: Slot<Quantity>, { child }: ClausePair): boolean {
  if (!isSide(bound) || isSide(value.bound)) return false;
  if (value.bound === 'about') return true;
  const start = span[0] - child.span[0];
  return strengthsIn(child.text.slice(0, start)).some(
    ({ scale, rank, span: [, end] }) => scale === 'assurance' && rank > 0 && end === start,
  );
}

/**
 * How far apart or away something may be, where nothing says which side is meant: 服务半径500米, 500米服务半径, 间隔8分钟. What keeps people safe
 * is to be far, and what stands between buildings.
 */
const DISTANCE = '(?:半径|间[距隔]|距离)';
const OF_DISTANCE = new RegExp(`(\\p{Script=Han}{0,4})${DISTANCE}[为在]?$`, 'u');
const DISTANCE_BEHIND = new RegExp(`^的?(\\p{Script=Han}{0,2})${DISTANCE}`, 'u');
const KEPT_AWAY = /安全|(?<!消)[防隔避退]|保护|卫生|建筑|日照/;

function isOfDistance(figure: Slot<Quantity>, clause: Clause): boolean {
  const behind = clause.text.slice(figure.span[1] - clause.span[0]);
  const found = OF_DISTANCE.exec(leadOf(figure, clause)) ?? DISTANCE_BEHIND.exec(behind);
  return found !== null && !KEPT_AWAY.test(found[1]!);
}

type Words = Pick<Slot<Quantity>, 'text' | 'span'>;

function plain({ text, span }: Slot<Quantity>): Words {
  return { text, span };
}

/** 每季度不少于1次, 每200户1名. */
function withPeriod(figure: Slot<Quantity>, clause: Clause): Words {
  const start = periodIn(leadOf(figure, clause))?.start ?? figure.value.per?.start;
  if (start === undefined) return figure;
  const span = [clause.span[0] + start, figure.span[1]] as const;
  return { text: clause.text.slice(start, figure.span[1] - clause.span[0]), span };
}

/** The words in front of a figure in its clause. */
function leadOf({ span }: Slot<Quantity>, clause: Clause): string {
  return clause.text.slice(0, span[0] - clause.span[0]);
}

interface Period {
  days: number;
  /** Where its words begin. */
  start: number;
}

/** The period that the words in front of a figure name last. */
function periodOf(lead: string): Period | undefined {
  const found = readDeadlines(lead).findLast(({ every }) => every !== undefined);
  return found && { days: found.every!, start: found.span[0] };
}

/** The same, where a figure may be for a year as well: 每季度1次 ⇒ 全年2次. */
function periodIn(lead: string): Period | undefined {
  const year = /全年|年内/.exec(lead);
  return periodOf(lead) ?? (year ? { days: DAYS_OF_YEAR, start: year.index } : undefined);
}

function isWhole({ unit, value }: Quantity): boolean {
  return unit === '%' && value === 100;
}

/** A figure that is not put in other words: 100% is 全部, and 每季度1次 is 每季度. */
function isMissed(figure: Quantity, { child }: ClausePair): boolean {
  if (isWhole(figure)) return !saysAll(child.text);
  if (TIMES.has(figure.unit) && figure.bound === 'most' && AT_ONCE.test(child.text)) return false;
  return figure.bound !== undefined && !(figure.unit === '次' && figure.value === 1);
}

/** Nothing is sooner: 3日内告知 ⇒ 当场告知. */
const AT_ONCE = /当[场日天]|立即|第一时间|[即实]时|随[到来]随/;

function saysAll(text: string): boolean {
  return /[全均都]|一个不/.test(text) || strengthsIn(text).some(({ scale, rank }) => scale === 'scope' && rank === 0);
}

/** The figure stands in another clause of the row; in one that answers to none of the parent's more may be demanded. */
function isSaidElsewhere(figure: Quantity, { pairs, added }: Comparison): boolean {
  const isIn = ({ text }: Clause, isMet: (own: Quantity) => boolean): boolean =>
    quantitiesIn(text).some((one) => {
      const own = inUnitOf(figure, one);
      return own !== undefined && isMet(own);
    });
  const isMore = ({ bound, value }: Quantity): boolean =>
    (bound === undefined || bound === figure.bound) &&
    (figure.bound === 'least' ? value >= figure.value : figure.bound === 'most' && value <= figure.value);
  return (
    [...pairs.map(({ child }) => child), ...added].some((clause) =>
      isIn(clause, (own) => own.value === figure.value),
    ) || added.some((clause) => isIn(clause, isMore))
  );
}
