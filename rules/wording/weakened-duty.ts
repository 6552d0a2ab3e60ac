import type { ClausePair, Slot } from '../../src/model/comparison.ts';
import type { Proposal } from '../../src/model/finding.ts';
import { defineRule } from '../../src/model/rule.ts';
import { DOING } from '../../src/text/frame-words.ts';
import { BASICALLY, isNameToo, type Strength } from '../../src/text/strength.ts';
import { type ChangedClause, exchangedClauses, isDemanded, placeOf } from '../shared/changed-clauses.ts';
import { inCell, isExchangedFor, isPutIn, standsFor } from '../shared/changed-words.ts';
import { quote } from '../shared/quote.ts';

const PARENT = `title: 2026年临江市政务公开工作主要任务分解表
issuer: 临江市人民政府办公室
year: 2026
tasks:
  - { number: 1, title: 公布惠农补贴名单, requirement: 发放前应当在村口公示七天，确保群众看得到。, responsible: [各县（市）区政府] }
  - { number: 2, title: 建设公开专区, requirement: 便民服务中心全面设立公开专区，必须配备自助查询设备，群众可以现场申请公开。, responsible: [各县（市）区政府] }
`;
const childWith = (first: string, second: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: parent.yaml
tasks:
  - number: 1
    title: 公布惠农补贴名单
    requirement: ${first}
  - number: 2
    title: 建设公开专区
    requirement: ${second}
`;
const SECOND = '便民服务中心全面设立公开专区，必须配备自助查询设备，群众可以现场申请公开。';

export default defineRule({
  id: 'wording/weakened-duty',
  severity: 'warning',
  title: { 'zh-CN': '义务写轻了', en: 'Duty weakened' },
  why: {
    'zh-CN':
      '上级写“应当”，下级写“可以”；上级写“全面”，下级写“试点”；上级写“确保”，下级写“力争”；或者加上“原则上”“视情”。任务看上去承接了，要求却打了折扣。给群众、企业的权利本来就用“可以”，不算。',
    en: 'The parent says 应当 (shall), the child 可以 (may); 全面 (everywhere) becomes 试点 (pilot), 确保 (ensure) becomes 力争 (strive), or 原则上 (in principle) is put in. The task looks taken up, yet less is demanded. Rights of citizens and companies stand in 可以 by nature and are no finding.',
  },
  fix: {
    'zh-CN': '用上级的原词；确有依据放宽的，写明依据。',
    en: 'Use the parent’s word; where there is a ground for relaxing it, name it.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN':
        '下级不得降低上级要求的标准，是办文惯例；用语的强弱参照《立法技术规范（试行）（一）》关于“应当”“必须”“可以”的区分。',
      en: 'That a subordinate does not lower the superior’s demands is office custom; for the strength of words see the distinction of 应当, 必须 and 可以 in the Technical Norms for Legislation (Trial) I.',
    },
  },
  about: ['words', 'text'],
  messages: {
    weaker: {
      'zh-CN': '上级第 {parentTask} 项写“{parentWords}”，这里写“{words}”，要求轻了：“{text}”',
      en: 'Parent task {parentTask} says “{parentWords}”, here it is “{words}”, which demands less: “{text}”',
    },
    hedged: {
      'zh-CN': '比上级第 {parentTask} 项多了“{words}”，留了余地：“{text}”',
      en: '“{words}” was put in, which leaves a way out that parent task {parentTask} does not: “{text}”',
    },
    parentClause: { 'zh-CN': '上级对这件事的要求', en: 'the duty as the parent puts it' },
  },
  good: [
    {
      title: '要求没有变轻，加重也可以',
      files: {
        'child.yaml': childWith('发放前必须在村口公示七天，确保群众看得到。', SECOND),
        'parent.yaml': PARENT,
      },
    },
    {
      title: '群众的权利写作“可以”',
      files: {
        'child.yaml': childWith('发放前应当在村口公示七天，确保群众看得到。', SECOND.replace('群众可以', '申请人可以')),
        'parent.yaml': PARENT.replace('群众可以', '群众应当可以'),
      },
    },
  ],
  bad: [
    {
      title: '“应当”写成“可以”，“确保”写成“力争”',
      files: {
        'child.yaml': childWith('发放前可以在村口公示七天，力争群众看得到。', SECOND),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'weaker' },
        { at: 'child.yaml:8', message: 'weaker' },
      ],
    },
    {
      title: '“全面”写成“试点”，加上“原则上”',
      files: {
        'child.yaml': childWith('发放前原则上应当在村口公示七天，确保群众看得到。', SECOND.replace('全面', '试点')),
        'parent.yaml': PARENT,
      },
      findings: [
        { at: 'child.yaml:8', message: 'hedged' },
        { at: 'child.yaml:11', message: 'weaker' },
      ],
    },
  ],
  check({ trace, isToldAbove }, report) {
    if (!trace) return;
    for (const clause of exchangedClauses(trace)) {
      const { traced, pair } = clause;
      if (!isDemanded(traced)) continue;
      const { parent, child } = pair;
      for (const { above, own } of weakenings(clause)) {
        // Of a word of its own the parent's word is what was weakened; a pace and a way out are about the whole clause.
        const weakened = above && own.value.scale !== 'pace' ? above.span : parent.span;
        if (isToldAbove(placeOf(parent, weakened))) continue;
        const data = {
          task: child.task.number,
          parentTask: traced.parent.number,
          words: own.text,
          text: quote(child.text),
        };
        const fix = undoing(pair, above, own);
        const about = {
          place: placeOf(child, own.span),
          task: child.task.number,
          ...(fix && { fix }),
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentClause',
              data: {},
              place: placeOf(parent),
            },
          ],
        } as const;
        if (!above) report({ messageId: 'hedged', data, ...about });
        else report({ messageId: 'weaker', data: { ...data, parentWords: above.text }, ...about });
      }
    }
  },
});

/** Whose right it is: their 可以 is no duty made lighter, where 倡导 asks of them what was demanded. */
const ENTITLED =
  /(?:公民|群众|企业|法人|组织|申请人|当事人|公众|市民|村民|居民|社会|个人|用户|网民|办事人|代表|委员|家长|学生|老年人|投资者|经营者|消费者)[^，。；]{0,6}$/;

/** The parent's word where the child's stands in its place; none where the child only put one in. */
function undoing(pair: ClausePair, above: Words | undefined, { span }: Slot<Strength>): Proposal | undefined {
  const text = above
    ? standsFor(pair, above.span, span)
      ? above.text
      : undefined
    : isPutIn(pair, span)
      ? ''
      : undefined;
  if (text === undefined) return undefined;
  const { task, in: cell } = pair.child;
  return { safe: false, changes: [{ kind: 'replace', pointer: task[cell].place.pointer, span, text }] };
}

type Words = Pick<Slot<unknown>, 'text' | 'span'>;

interface Weakening {
  /** The parent's word; absent where the child put a reservation in. */
  above: Words | undefined;
  own: Slot<Strength>;
}

/** Words of a clause that demand less than those of the parent's clause. A word that the parent's row has somewhere is no change. */
function weakenings({ traced: { parent }, pair, strengths }: ChangedClause): Weakening[] {
  const strong = strengths.flatMap((change) => (change.parent?.value.rank === 0 ? change.parent : []));
  const said = [parent.title, parent.requirement, parent.remark].map(({ value }) => value);
  const found = new Map<number, Weakening>();
  for (const { child: own } of strengths) {
    if (!own || own.value.rank === 0 || own.value.scale === 'scope' || found.has(own.span[0])) continue;
    const before = pair.child.text.slice(0, own.span[0] - pair.child.span[0]);
    if (said.some((text) => text.includes(own.text)) || (/^[可自]/.test(own.text) && ENTITLED.test(before))) continue;
    const above = strong.find((slot) => isLightened(slot, own, pair)) ?? carryingOut(pair, own);
    if (above || isReservation(own, pair)) found.set(own.span[0], { above, own });
  }
  return joined([...found.values()]);
}

/** 有条件的可 is one way out, in two words. */
function joined(found: readonly Weakening[]): Weakening[] {
  const all: Weakening[] = [];
  for (const one of found.toSorted((a, b) => a.own.span[0] - b.own.span[0])) {
    const last = all.at(-1);
    if (last?.own.span[1] !== one.own.span[0]) {
      all.push(one);
      continue;
    }
    const own = { ...last.own, text: last.own.text + one.own.text, span: [last.own.span[0], one.own.span[1]] } as const;
    all.splice(-1, 1, { above: last.above ?? one.above, own });
  }
  return all;
}

function isLightened({ value, span }: Slot<Strength>, own: Slot<Strength>, pair: ClausePair): boolean {
  const isThere = standsFor(pair, span, own.span);
  // 全部推行 ⇒ 试点推行, 全部公开 ⇒ 基本公开
  if (own.value.scale === 'breadth' || own.value.word === BASICALLY) {
    // 必须分离 ⇒ 逐步分离
    if (value.scale === 'duty') return isExchangedFor(pair, span, own.span);
    return isThere && (value.scale === 'breadth' || value.scale === 'scope');
  }
  // 做到亮证执法 ⇒ 倡导亮证执法: no result is promised any more.
  if (own.value.scale === 'duty' && value.scale === 'assurance') return isExchangedFor(pair, span, own.span);
  if (value.scale !== own.value.scale) return false;
  return isNameToo(own.value.word) ? isExchangedFor(pair, span, own.span) : isThere || pair.relation !== 'within';
}

/** Verbs of trying: what was to be carried out is only tried. */
const TRIALS = new Set(['试点', '试行', '探索']);
const CARRIES_OUT = new RegExp(`^(?:${DOING})$`);

/** 推行同步送达 ⇒ 探索同步送达: the verb of carrying out that a verb of trying stands in the stead of. */
function carryingOut({ parent, child, hunks }: ClausePair, own: Slot<Strength>): Words | undefined {
  if (!TRIALS.has(own.text)) return undefined;
  const hunk = hunks.find(({ after }) => {
    const [start, end] = inCell(child, after);
    return start === own.span[0] && end === own.span[1];
  });
  const span = hunk && inCell(parent, hunk.before);
  const text = span && parent.task[parent.in].value.slice(...span);
  return text !== undefined && CARRIES_OUT.test(text) ? { text, span: span! } : undefined;
}

/** 可, 逐步 and the like may say something new; where the child only put one in, it lightens what was there. */
function isReservation({ value, span }: Slot<Strength>, pair: ClausePair): boolean {
  if (pair.relation === 'within' || pair.relation === 'loose' || isNameToo(value.word)) return false;
  return value.scale === 'duty' || value.scale === 'breadth' ? isPutIn(pair, span) : true;
}
