import { defineRule } from '../../src/model/rule.ts';
import { changedClauses, placeOf } from '../shared/changed-clauses.ts';
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
  check({ trace }, report) {
    if (!trace) return;
    for (const { traced, pair } of changedClauses(trace)) {
      const { parent, child } = pair;
      if (traced.binding === 'no' || traced.isWaived) continue;
      for (const { words, parentWords, at } of weakeningsIn(parent.text, child.text)) {
        const data = {
          task: child.task.number,
          parentTask: parent.task.number,
          words,
          text: quote(child.text),
        };
        const about = {
          place: placeOf(child, [child.span[0] + at, child.span[0] + at + words.length]),
          task: child.task.number,
          related: [
            {
              path: trace.parent.path,
              messageId: 'parentClause',
              data: {},
              place: placeOf(parent),
            },
          ],
        } as const;
        if (parentWords === undefined) report({ messageId: 'hedged', data, ...about });
        else report({ messageId: 'weaker', data: { ...data, parentWords }, ...about });
      }
    }
  },
});

/** Words of one scale, strongest first; words of one rank demand as much as each other. */
const SCALES: readonly (readonly (readonly string[])[])[] = [
  [
    ['必须', '务必', '一律'],
    ['应当', '应该', '应', '须', '需', '要'],
    ['可以', '可', '宜', '鼓励', '提倡'],
  ],
  [
    ['全面', '全部', '全覆盖', '逐一', '逐项', '所有', '普遍'],
    ['试点', '部分', '选择', '逐步', '适当', '探索', '分批', '个别', '少数'],
  ],
  [
    ['确保', '保证', '实现', '完成', '做到'],
    ['力争', '争取', '努力', '尽量', '尽可能', '尽力', '力求'],
  ],
  [
    ['立即', '第一时间', '及时', '按时', '定期'],
    ['适时', '不定期', '择机', '择期', '视情'],
  ],
];
const HEDGES: readonly string[] = [
  '原则上',
  '视情况',
  '视情',
  '酌情',
  '有条件的',
  '条件成熟时',
  '条件允许时',
  '尽量',
  '尽可能',
  '力争',
  '争取',
  '努力',
  '力求',
  '一般应',
  '确有必要时',
  '必要时',
];
/** 应用、需求、主要、可靠: characters of a scale inside other words. */
const INSIDE_WORDS =
  /应用|应急|应对|应诉|响应|供应|适应|反应|对应|相应|回应|效应|应届|需求|需要|必需|所需|急需|主要|重要|要求|要点|要素|要件|要闻|纲要|必要|简要|摘要|只要|首要|可靠|可行|可能|可见|许可|认可|可视|可持续|可信|可读|可检索|可核查|可利用|适宜|便宜|事宜|不要|不应|不可|不宜/g;
/** Whose right it is: their 可以 is no duty made lighter. */
const ENTITLED =
  /(?:公民|群众|企业|法人|组织|申请人|当事人|公众|市民|村民|居民|社会|个人|用户|网民|办事人|代表|委员|家长|学生|老年人|投资者|经营者|消费者)[^，。；]{0,6}$/;

interface Weakening {
  /** The child's word. */
  words: string;
  /** The parent's; absent where the child put a reservation in. */
  parentWords: string | undefined;
  /** Offset in the child's clause. */
  at: number;
}

/** Words of a clause that demand less than those of the parent's clause. A word that both have is no change. */
function weakeningsIn(parent: string, child: string): Weakening[] {
  const above = masked(parent);
  const own = masked(child);
  const found: Weakening[] = [];
  for (const scale of SCALES) {
    const strong = strongest(scale, above);
    const weak = strongest(scale, own);
    if (!strong || !weak || strong.rank >= weak.rank || above.includes(weak.word)) continue;
    if (ENTITLED.test(own.slice(0, weak.at))) continue;
    found.push({ words: weak.word, parentWords: strong.word, at: weak.at });
  }
  for (const hedge of HEDGES) {
    const at = own.indexOf(hedge);
    const isSaid = found.some(({ words }) => words.includes(hedge) || hedge.includes(words));
    if (at < 0 || isSaid || HEDGES.some((other) => above.includes(other))) continue;
    found.push({ words: hedge, parentWords: undefined, at });
  }
  return found;
}

/** Other words that hold a character of a scale are blotted out, place for place. */
function masked(text: string): string {
  return text.replace(INSIDE_WORDS, (word) => '\0'.repeat(word.length));
}

interface Ranked {
  word: string;
  rank: number;
  at: number;
}

/** The strongest word of a scale that a clause uses; a reservation around it counts by itself. */
function strongest(scale: (typeof SCALES)[number], text: string): Ranked | undefined {
  for (const [rank, words] of scale.entries()) {
    for (const word of words) {
      const at = text.indexOf(word);
      if (at >= 0) return { word, rank, at };
    }
  }
  return undefined;
}
