import type { PlainRow, PlainTable } from './render-pdf-text.ts';

/** A small generator of numbers from a seed: the same seed gives the same table on every machine. */
export function createDice(seed: number) {
  let state = (seed * 2654435761 + 12345) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  return {
    chance: (share: number) => next() < share,
    below: (limit: number) => Math.floor(next() * limit),
    pick: <T>(items: readonly T[]): T => items[Math.floor(next() * items.length)]!,
  };
}

export type Dice = ReturnType<typeof createDice>;

export interface Habits {
  titlesEndInStop: boolean;
  leadSeparator: 'lines' | '、';
  columns: 4 | 5 | 6;
  tasks: number;
}

const CHAPTERS = [
  '聚焦营商环境推动公开',
  '聚焦民生实事推动公开',
  '聚焦平台建设推动公开',
  '聚焦制度落实推动公开',
  '聚焦队伍建设推动公开',
];
const SECTIONS = [
  '做好涉企信息发布',
  '抓好重点领域公开',
  '改进解读回应',
  '办好线上线下平台',
  '健全工作机制',
  '强化监督保障',
  '推进村务社区公开',
];
const VERBS = [
  '梳理',
  '更新',
  '发布',
  '归并',
  '核对',
  '推进',
  '细化',
  '编制',
  '公示',
  '整合',
  '规范',
  '改进',
  '汇总',
  '评估',
  '督促落实',
];
const OBJECTS = [
  '惠企政策清单',
  '办事指南和流程图',
  '政务服务事项目录',
  '河道整治进度',
  '老旧小区改造计划',
  '义务教育招生信息',
  '养老服务设施分布',
  '公共交通线路调整方案',
  '安全生产执法结果',
  '食品抽检结果',
  '农村饮水工程进展',
  '就业岗位和培训班次',
  '招标投标全过程信息',
  '行政处罚案件信息',
  '政府网站“一网通查”栏目',
  '12345热线常见问题库',
  '规范性文件目录',
  '数据开放接口',
  '基层窗口服务标准',
  '医保报销比例和范围',
  '停车泊位（含临时泊位）信息',
  '《新海区重大行政决策目录》',
  '政务新媒体账号',
  '5G基站建设布局',
];
const ADVERBS = [
  '及时',
  '按月',
  '分级分类',
  '主动',
  '依法',
  '逐项',
  '会同有关方面',
  '在门户网站显著位置',
  '通过多种渠道',
  '于6月底前',
  '每季度',
  '对照上级目录',
  '以群众需求为导向',
  '按照“谁制作、谁公开”的原则',
  '结合本地实际',
  '根据《临江市政务公开办法》（临政规〔2025〕3号）',
];
const ENDS = [
  '确保内容准确',
  '方便群众查询',
  '接受社会监督',
  '做到应公开尽公开',
  '形成闭环管理',
  '避免重复录入',
  '不断提升满意度',
  '实现动态调整',
  '推动服务向村（居）延伸',
  '防止泄露个人信息',
];
const NAMES = [
  '财政局',
  '教育局',
  '民政局',
  '司法局',
  '住建局',
  '交通运输局',
  '水利局',
  '农业农村局',
  '文旅局',
  '卫健委',
  '应急管理局',
  '市场监管局',
  '数据局',
  '发改委',
  '人社局',
  '政府办公室',
  '城市管理局',
  '生态环境局',
  '行政服务中心管委会',
  '委网信办',
  '国资委',
  '医保局',
];

function phrase(dice: Dice): string {
  return (dice.chance(0.6) ? dice.pick(ADVERBS) : '') + dice.pick(VERBS) + dice.pick(OBJECTS);
}

function sentence(dice: Dice): string {
  const clauses = Array.from({ length: 1 + dice.below(3) }, () => phrase(dice));
  if (dice.chance(0.7)) clauses.push(dice.pick(ENDS));
  return `${clauses.join(dice.chance(0.15) ? '；' : '，')}。`;
}

export function inventTable(seed: number, habits: Habits): PlainTable {
  const dice = createDice(seed);
  const level = dice.pick(['市', '区', '县']);
  const collectives = {
    市: [
      '市直各有关单位，各县（市）区政府、高新区管委会',
      '各县（市）区政府、高新区管委会',
      '市直各有关单位',
      '各县（市）区政府',
    ],
    区: [
      '区直各有关部门，各街道办事处',
      '各街道办事处、镇政府',
      '区直各部门，各街道，经济开发区管委会',
      '各镇（街道）',
    ],
    县: ['县直有关单位，各乡镇人民政府', '各乡镇人民政府', '县直各部门、各乡（镇）人民政府，工业园区管委会'],
  }[level]!;
  const usual = dice.pick(collectives);
  const used = new Set<string>();
  const rows: PlainRow[] = [];
  let chapter = 0;
  let section = 0;
  for (let number = 1; number <= habits.tasks; number += 1) {
    if (number === 1 || dice.chance(0.1)) {
      rows.push({ heading: `${'一二三四五六七八九'[chapter % 9]}、${CHAPTERS[chapter % CHAPTERS.length]}` });
      chapter += 1;
      section = 0;
    }
    if (section === 0 || dice.chance(0.25)) {
      rows.push({ heading: `（${'一二三四五六七八九'[section % 9]}）${dice.pick(SECTIONS)}` });
      section += 1;
    }
    let title = phrase(dice);
    while (used.has(title)) title = phrase(dice);
    used.add(title);
    const stop = habits.titlesEndInStop && !dice.chance(0.04) ? '。' : '';
    const requirement = dice.chance(0.06)
      ? ''
      : Array.from({ length: 1 + dice.below(4) }, () => sentence(dice)).join('');
    const lead = leads(dice, level, habits);
    const responsible = dice.chance(0.7)
      ? usual
      : dice.chance(0.15) && lead.length > 0
        ? ''
        : dice.chance(0.75)
          ? dice.pick(collectives)
          : named(dice, level);
    const first = habits.columns === 6 ? [[String(number)], [title + stop]] : [[`${number}.${title}${stop}`]];
    const last = habits.columns >= 5 ? [deadline(dice)] : [];
    const prose = requirement === '' ? [] : [requirement];
    rows.push({ cells: [...first, prose, lead, responsible === '' ? [] : [responsible], ...last] });
  }
  const title = `2026年${level === '市' ? '临江市' : level === '区' ? '新海区' : '青岚县'}政务公开任务分解表`;
  const headings = ['工作任务', '工作要求', '牵头单位', '责任单位'];
  if (habits.columns >= 5) headings.push('完成时限');
  if (habits.columns === 6) headings.unshift('序号');
  return { notice: [title], headings, rows, after: [] };
}

function leads(dice: Dice, level: string, habits: Habits): string[] {
  if (dice.chance(0.35)) return [];
  const units = Array.from({ length: dice.chance(0.7) ? 1 : 2 + dice.below(2) }, () => level + dice.pick(NAMES));
  const distinct = [...new Set(units)];
  if (dice.chance(0.08))
    distinct[distinct.length - 1] += dice.pick(['（负责平台建设）', '（负责县级部分）', '（负责市直部门信息汇总）']);
  return habits.leadSeparator === 'lines' ? distinct : [distinct.join('、')];
}

function named(dice: Dice, level: string): string {
  return [...new Set(Array.from({ length: 1 + dice.below(4) }, () => level + dice.pick(NAMES)))].join('、');
}

function deadline(dice: Dice): string[] {
  return dice.chance(0.25)
    ? []
    : [dice.pick(['2026年6月底前', '12月底前', '长期坚持', '每季度', '2026年11月30日前', '持续推进'])];
}
