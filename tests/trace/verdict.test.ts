import { describe, expect, it } from 'vitest';
import type { TitleRelation } from '../../src/trace/titles.ts';
import { type Relatedness, type Verdict, VERDICTS } from '../../src/trace/verdict.ts';
import { judgeWords, type Words } from './words.ts';

/** One pair of titles for each relation. The parent's is never in the demands below, so that none is `told`. */
const TITLES: Record<Exclude<TitleRelation, 'told'>, [parent: string, child: string]> = {
  equal: ['供水管网改造', '供水管网改造'],
  frameEqual: ['推进供水管网改造', '供水管网改造工作'],
  thin: ['加强组织领导', '加强组织领导'],
  otherWork: ['推进供水管网改造', '推广供水管网改造'],
  contained: ['供水管网改造', '供水管网改造，修建蓄水池'],
  selfWords: ['本机关供水管网改造', '供水管网改造'],
  glued: ['供水管网改造', '供水管网改造'],
  reworded: ['供水管网改造', '改造供水管网'],
  slip: ['供水管网改造任务', '供水管网改造任各'],
  misspelt: ['供水管网改造', '供气管网改造'],
  extended: ['供水管网改造', '供水管网改造队伍培训'],
  replaced: ['供水管网改造', '改造农村供水管网'],
  narrowed: ['供水管网改造', '农村供水管网改造'],
  exchanged: ['供水管网改造', '供水水质检验'],
  unnamed: ['供水管网改造', ''],
};

const PIPES = '更换使用满三十年的供水管网和锈蚀阀门，分区装表计量，每季度查漏，完工后恢复路面。';

/** What the child's requirement makes of PIPES. `bare`: the parent has none. */
const DEMANDS: Record<Relatedness, string> = {
  bare: PIPES,
  unrelated: '选聘山林巡护员，逐户发放防火手册，入冬前开辟隔离带。',
  related: '更换使用满三十年的供水管网和锈蚀阀门，逐户走访用水大户，协商错峰时段，张贴停水告示。',
  covered: '更换使用满三十年的供水管网和锈蚀阀门，分区装表计量，每季度走访，张贴告示。',
  same: '更换使用满三十年的供水管网和锈蚀阀门，分区装表计量，每季度查漏，完工后修补绿地。',
  verbatim: '更换使用满三十年的供水管网和锈蚀阀门，分区装表计量，每季度查漏，完工后恢复绿地路面。',
};

/** Would fit any task. */
const NOTICES = '公布服务标准、收费项目、办事流程和投诉电话，发放明白卡，接受社会监督，每季度更新一次。';
/** 27 characters that carry meaning, with no word of the title. */
const SHORT = '公布服务标准、收费项目、办事流程和投诉电话，发放卡，接受社会监督。';
/** A third of it is from PIPES. */
const LITTLE = '更换使用满三十年的供水管道，逐户走访用水大户，协商错峰时段，张贴停水告示，选聘管工，完工后清场。';

const CELLS: Record<keyof typeof TITLES, Record<Relatedness, Verdict>> = {
  equal: row('accept   review     accept   accept   accept  accept'),
  frameEqual: row('accept   review     accept   accept   accept  accept'),
  thin: row('review   review     review   accept   accept  accept'),
  otherWork: row('review   none       review   review   accept  accept'),
  contained: row('review   none       accept   accept   accept  accept'),
  selfWords: row('review   none       review   accept   accept  accept'),
  glued: row('review   review     review   accept   accept  accept'),
  reworded: row('review   none       review   accept   accept  accept'),
  slip: row('review   none       review   review   accept  accept'),
  misspelt: row('none     none       none     review   review  review'),
  extended: row('none     none       review   review   accept  accept'),
  replaced: row('none     none       review   review   review  accept'),
  narrowed: row('none     none       review   review   accept  accept'),
  exchanged: row('none     none       none     review   review  review'),
  unnamed: row('none     none       none     review   accept  accept'),
};

function row(verdicts: string): Record<Relatedness, Verdict> {
  const [bare, unrelated, related, covered, same, verbatim] = verdicts.split(/ +/) as Verdict[];
  return { bare: bare!, unrelated: unrelated!, related: related!, covered: covered!, same: same!, verbatim: verbatim! };
}

const cells = Object.entries(CELLS).flatMap(([relation, verdicts]) =>
  Object.entries(verdicts).map(([relatedness, verdict]) => [relation, relatedness, verdict] as const),
) as [keyof typeof TITLES, Relatedness, Verdict][];

function pairFor(relation: keyof typeof TITLES, relatedness: Relatedness): [parent: Words, child: Words] {
  const [above, below] = TITLES[relation];
  const demand = DEMANDS[relatedness];
  // The first sentence of a demand without a title stands in the title's place.
  if (relation === 'unnamed' && relatedness !== 'bare')
    return [
      [above, `逐户登记。${PIPES}`],
      [below, `逐户登记。${demand}`],
    ];
  if (relation !== 'glued') return [relatedness === 'bare' ? above : [above, PIPES], [below, demand]];
  // Opening as the parent's requirement does, the child's would tell where the title ends.
  return [relatedness === 'bare' ? above : [above, `及时${PIPES}`], `${below}${demand}`];
}

describe('the verdict on two tasks by their words', () => {
  it.each(cells)('whose titles are %s and whose requirements are %s is %s', (relation, relatedness, verdict) => {
    const [parent, child] = pairFor(relation, relatedness);
    expect(judgeWords(parent, child)).toEqual([relation, relatedness, verdict]);
  });

  it('is acceptance where one is a title alone that the other tells', () => {
    const told = judgeWords('供水管网改造', ['城乡供水管网升级', `抓好供水管网改造，${PIPES}`]);
    expect(told).toEqual(['told', 'bare', 'accept']);
  });

  const { same, verbatim } = DEMANDS;
  const further: [why: string, parent: Words, child: Words, beside: Words[], cell: string][] = [
    ['a demand of one sentence without its title', ['供水管网改造', PIPES], ['', same], [], 'unnamed bare accept'],
    ['the same above', ['', same], ['供水管网改造', PIPES], [], 'unnamed bare accept'],
    [
      'a demand without its title about another object',
      ['供水管网改造', PIPES],
      ['', verbatim.replace('供水管网', '燃气管道')],
      [],
      'unnamed bare none',
    ],
    [
      'a demand without its title that fits any object',
      ['供水管网改造', NOTICES],
      ['', NOTICES],
      [],
      'unnamed bare none',
    ],
    [
      'a demand without its title that another task nearly shares',
      ['供水管网改造', PIPES],
      ['', PIPES],
      [['燃气管道改造', PIPES.replace('供水管网和', '供水管网、燃气管道和')]],
      'unnamed bare none',
    ],
    [
      'frame words of other sense over no requirement',
      ['推进供水管网改造', PIPES],
      '规范供水管网改造',
      [],
      'frameEqual bare review',
    ],
    [
      'frame words of other sense around an object named at length',
      ['推进农村供水管网和蓄水设施改造', PIPES],
      '规范农村供水管网和蓄水设施改造',
      [],
      'frameEqual bare accept',
    ],
    [
      'further words behind the title, where the demand comes back and most of the child is from there',
      ['供水管网改造', PIPES],
      ['供水管网改造队伍培训', `${PIPES}选聘十名管工，走访用水大户，协商错峰时段，张贴告示。`],
      [],
      'extended related accept',
    ],
    [
      'the same, and more of it',
      ['供水管网改造', PIPES],
      ['供水管网改造队伍培训', `${PIPES}选聘十名管工，走访用水大户，张贴告示。`],
      [],
      'extended covered accept',
    ],
    [
      'the same, and a sibling task that the child is nearly as like',
      ['供水管网改造', PIPES],
      ['供水管网改造队伍培训', same],
      [['燃气管道改造', PIPES.replace('供水管网', '燃气管道')]],
      'extended same review',
    ],
    [
      'the same nearly word for word',
      ['供水管网改造', PIPES],
      ['供水管网改造队伍培训', verbatim],
      [['燃气管道改造', PIPES.replace('供水管网', '燃气管道')]],
      'extended verbatim review',
    ],
    [
      'another object in place of the first, in a demand that is kept, and none other near',
      ['供水管网改造', PIPES],
      ['交通运输管网改造', `${PIPES.replace('供水管网', '交通运输管网')}公布供水价格，张贴告示。`],
      [],
      'replaced covered review',
    ],
    [
      'a narrower object over a demand that fits any object',
      ['供水管网改造', NOTICES],
      ['农村供水管网改造', NOTICES.replace('，每季度更新一次', '，逐月更新')],
      [],
      'narrowed same review',
    ],
    [
      'the same word for word',
      ['供水管网改造', NOTICES],
      ['农村供水管网改造', NOTICES],
      [],
      'narrowed verbatim review',
    ],
    [
      'a narrower object over a demand too short to tell',
      ['供水管网改造', '更换锈蚀的供水管网，装表计量，查漏。'],
      ['农村供水管网改造', '更换锈蚀的供水管网，装表计量，查漏。'],
      [],
      'narrowed verbatim review',
    ],
    [
      'a title put in other words, in another mould, over the same demand',
      ['供水管网改造', PIPES],
      ['旧水管换新', PIPES],
      [],
      'exchanged verbatim accept',
    ],
    [
      'a title that names another thing, in another mould',
      ['供水管网改造', PIPES],
      ['用水大户走访', PIPES],
      [],
      'exchanged verbatim review',
    ],
    [
      'a third of the demand, where no other task has as much',
      ['供水管网改造', PIPES],
      ['供水管网改造', LITTLE],
      [],
      'equal related accept',
    ],
    [
      'a phrase of the demand that any task may have',
      ['供水管网改造', PIPES],
      ['供水管网改造', LITTLE.replace('使用满三十年的供水管道', '使用满三十年的水表')],
      [],
      'equal unrelated review',
    ],
    [
      'a short title with a phrase beside it',
      ['加强组织领导', PIPES],
      ['加强组织领导，压实责任', DEMANDS.related],
      [],
      'thin related review',
    ],
    [
      'frame words alone, differing in a verb',
      ['抓好落实', PIPES],
      ['抓好推进落实', DEMANDS.related],
      [],
      'reworded related review',
    ],
    [
      'an object of three characters',
      ['抓好供水网', PIPES],
      ['抓好供水网', DEMANDS.related],
      [],
      'equal related accept',
    ],
    [
      'a team that is founded where one is to be held together',
      ['组织抢修队伍', PIPES],
      ['组建抢修队伍', same],
      [],
      'otherWork same accept',
    ],
    [
      'a mechanism improved where one is to be founded',
      ['建立供水管网改造机制', PIPES],
      ['健全供水管网改造机制', DEMANDS.related],
      [],
      'frameEqual related accept',
    ],
    [
      'as little, where another task has more of it',
      ['供水管网改造', PIPES],
      ['供水管网改造', LITTLE],
      [['走访用户', '逐户走访用水大户，协商错峰时段。']],
      'equal unrelated review',
    ],
    [
      'half of the demand, where another task has more of it',
      ['供水管网改造', PIPES],
      ['供水管网改造', '更换使用满三十年的供水管网和锈蚀阀门，逐户走访用水大户，协商错峰时段。'],
      [['走访用户', '逐户走访用水大户，协商错峰时段。']],
      'equal related accept',
    ],
    [
      'next to nothing of the demand, however much the title says',
      ['农村集镇老旧供水管网和加压泵房改造扩建', PIPES],
      [
        '农村集镇老旧供水管网和加压泵房改造扩建',
        '更换老损阀门，逐户走访用水大户，协商错峰时段，张贴停水告示，选聘管工，配发巡线车辆。',
      ],
      [],
      'equal unrelated review',
    ],
    [
      'one character wrong over the whole demand',
      ['供水管网改造', PIPES],
      ['供气管网改造', PIPES],
      [],
      'misspelt verbatim accept',
    ],
    [
      'one character wrong over a demand that lost its last character',
      ['供水管网改造', PIPES],
      ['供气管网改造', PIPES.replace('路面', '路')],
      [],
      'misspelt verbatim accept',
    ],
    [
      'one character wrong over a demand that lost a word',
      ['供水管网改造', PIPES],
      ['供气管网改造', PIPES.replace('装表', '')],
      [],
      'misspelt verbatim review',
    ],
    [
      'one character wrong over a demand of which a sibling of the same mould has a third',
      ['供水管网改造', PIPES],
      ['供气管网改造', PIPES],
      [['燃气管道改造', '更换使用满三十年的燃气管道和锈蚀阀门，张贴停气告示，逐户走访。']],
      'misspelt verbatim review',
    ],
    [
      'one character wrong over a demand that shares single words with another task',
      ['供水管网改造', PIPES],
      ['供气管网改造', PIPES],
      [['燃气管道巡线', '巡线班组逐户走访，张贴停气告示，回收锈蚀阀门，配发检漏仪器。']],
      'misspelt verbatim accept',
    ],
    [
      'one character wrong over a demand that fits any task',
      ['供水管网改造', SHORT],
      ['供气管网改造', SHORT],
      [],
      'misspelt verbatim review',
    ],
    [
      'the same with one character more',
      ['供水管网改造', SHORT.replace('卡', '名片')],
      ['供气管网改造', SHORT.replace('卡', '名片')],
      [],
      'misspelt verbatim accept',
    ],
    [
      'one character wrong in a title that is a whole sentence, over any demand',
      ['农村集镇老旧供水管网和加压泵房扩建', '张贴告示。'],
      ['农村集镇老旧供水管网和加压泵屋扩建', '张贴告示。'],
      [],
      'misspelt verbatim accept',
    ],
    [
      'one character wrong in a title that is no whole sentence',
      ['农村集镇供水管网和泵房', '张贴告示。'],
      ['农村集镇供水管网和泵屋', '张贴告示。'],
      [],
      'misspelt verbatim review',
    ],
    [
      'one character wrong in a whole sentence that a sibling nearly repeats',
      ['农村集镇老旧供水管网和加压泵房扩建', '张贴告示。'],
      ['农村集镇老旧供水管网和加压泵屋扩建', '张贴告示。'],
      [['城区老旧供水管网和加压泵站扩建', '张贴告示。']],
      'misspelt verbatim review',
    ],
  ];
  it.each(further)('where a cell asks for more: %s', (_, parent, child, beside, cell) => {
    expect(judgeWords(parent, child, beside).join(' ')).toBe(cell);
  });

  it('is written here for every cell that there is', () => {
    const written = Object.keys(VERDICTS).filter((relation) => relation !== 'told');
    expect(Object.keys(CELLS).toSorted()).toEqual(written.toSorted());
  });
});
