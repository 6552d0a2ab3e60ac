import type { Table, Text } from '../../src/model/table.ts';
import { defineRule, type RuleContext } from '../../src/model/rule.ts';
import { CITIES } from '../shared/cities.ts';
import { excerpt } from '../shared/excerpt.ts';
import { within } from '../shared/place.ts';
import { clauseBefore, isQuoted, levelCharacters, placesAround, refersUpward } from '../shared/upward.ts';

interface Options {
  allow: readonly string[];
}

const tableWith = (requirement: string): string => `title: 2026年新海区政务公开工作主要任务分解表
issuer: 临江市新海区人民政府办公室
year: 2026
parent: none
tasks:
  - number: 1
    title: 建设规划信息专题
    requirement: ${requirement}
    lead: [区数据局]
`;

export default defineRule({
  id: 'wording/foreign-level-word',
  severity: 'warning',
  title: { 'zh-CN': '用了上级的层级词', en: 'Words of a superior level' },
  why: {
    'zh-CN':
      '区县的表里写“全市”“市政府门户网站”“市级标准”，多半是照抄上级时没有改。任务的范围和主体就变了：一个区办不了全市的事。按照、报送、对接上级的话，书名号、引号里的话，以及“福州市”“市场”这样的词不算。',
    en: 'A district’s table that says 全市, 市政府门户网站 or 市级标准 was mostly copied from the city’s without adapting it, and the task then speaks of a scope or an actor that is not the district. References to the superior (按照…, 报…, 对接…), words in title or quotation marks, and words such as 福州市 or 市场 are no finding.',
  },
  fix: {
    'zh-CN': '改成本级的说法（全市→全区）；确实指上级的，写明“按照”“对接”等，或者列入 allow。',
    en: 'Use the words of this level (全市→全区); where the superior is meant, say so with 按照, 对接 and the like, or list the phrase under allow.',
  },
  authority: {
    kind: '惯例',
    text: {
      'zh-CN': '下级的表说本级的事，是办文惯例，没有统一的国家标准。',
      en: 'That a table speaks of its own level is office custom; no national standard lays it down.',
    },
  },
  about: ['words'],
  messages: {
    foreign: {
      'zh-CN': '“{around}”中的“{words}”是“{foreign}”一级的说法，本表属“{own}”一级，似应写“{suggested}”',
      en: '“{words}” in “{around}” speaks of the level “{foreign}”, while this table is one of “{own}”: should it be “{suggested}”?',
    },
  },
  options: {
    type: 'object',
    additionalProperties: false,
    properties: {
      allow: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        default: [],
        description:
          '不报告的说法，例如“全市一体化平台”。Phrases that are no finding, such as the proper name of a superior’s platform.',
      },
    },
  },
  good: [
    {
      title: '指上级的话、书名号里的话、含“市”字的词',
      files: {
        'child.yaml': tableWith(
          '按照全市统一部署，落实《全市规划信息公开方案》，完善市场主体和市民查询渠道，结果报市政府备案。',
        ),
      },
    },
    {
      title: '列入 allow 的说法',
      options: { allow: ['全市规划一张图'] },
      files: { 'child.yaml': tableWith('做好全市规划一张图的数据更新。') },
    },
  ],
  bad: [
    {
      title: '区的表里写“全市”和“市政府”',
      files: { 'child.yaml': tableWith('归集全市历年规划文本，通过市政府门户网站集中发布。') },
      findings: [
        { at: 'child.yaml:8', message: 'foreign' },
        { at: 'child.yaml:8', message: 'foreign' },
      ],
    },
    {
      title: '镇的表里写“全区”',
      files: {
        'child.yaml': tableWith('归集全区历年规划文本。')
          .replace('2026年新海区', '2026年石桥镇')
          .replace('新海区人民政府办公室', '新海区石桥镇人民政府')
          .replace('区数据局', '镇综合办'),
      },
      findings: [{ at: 'child.yaml:8', message: 'foreign' }],
    },
  ],
  check({ table, trace, vocabulary, options }: RuleContext<Options>, report) {
    const characters = levelCharacters(table);
    if (!characters || characters.above === '') return;
    const known = [...placesAround(table, trace, vocabulary), ...vocabulary.places.keys()];
    const pattern = levelWords(characters.above);
    for (const { text, task } of textsToRead(table)) {
      for (const { words, span, foreign } of foreignWords(text.value, pattern, characters.own, known)) {
        if (options.allow.some((phrase) => isInside(text.value, span, phrase))) continue;
        const own = characters.own === '街' ? '街道' : characters.own;
        const suggested = words.replaceAll(foreign, own);
        report({
          messageId: 'foreign',
          data: {
            ...(task !== undefined && { task }),
            words,
            foreign,
            own,
            suggested,
            around: excerpt(text.value, span),
          },
          place: within(text, span),
          ...(task !== undefined && { task }),
          fix: {
            safe: false,
            changes: [{ kind: 'replace', pointer: text.place.pointer, span, text: suggested }],
          },
        });
      }
    }
  },
});

function* textsToRead(table: Table): Generator<{ text: Text; task?: number }> {
  for (const section of table.sections) yield { text: section.heading };
  for (const section of table.sections) for (const { heading } of section.sections) yield { text: heading };
  for (const { number, title, requirement, remark } of table.tasks) {
    for (const text of [title, requirement, remark]) yield { text, task: number };
  }
}

/** 全市, 我市, 本市; 市政府, 市委、市政府, 市级, 市直, 市属, 市本级. */
function levelWords(above: string): RegExp {
  const level = `[${above}]`;
  return new RegExp(
    `[全我本](${level})(?![场民容值区域郊际面]|政(?!府|务))|(${level})(?:委、?${level}政府|人民政府|政府|级|直|属|本级)`,
    'g',
  );
}

/** Common nouns: 城市, 都市, 超市, 地区, 社区, 园区. */
const NOUN_ENDS = '城都超股夜集县地社园校厂库矿景辖牧灾街疫治';
/** Verbs that open a clause; other two or three characters in front of 市政府 there are the name of some 市. */
const VERB =
  /(?:督促|推动|推进|促进|指导|组织|协调|加强|强化|宣讲|宣传|发布|公布|公开|制定|制订|完善|健全|建立|建设|建成|开展|通过|利用|运用|使用|用好|依法|按期|整合|归集|梳理|编制|编印|印发|出台|修订|更新|规范|统一|统筹|优化|提升|提高|做好|抓好|办好|及时|主动|集中|定期|逐步|全面|推行|实施|实行|实现|推广|扩大|深化|畅通|拓展|设立|设置|开设|开通|发挥|支持|保障|确保|各级|各类|所有|涉及|成为|作为|覆盖|服务|管理|监督|检查|抽查|评估|考核|汇编|汇总|收集|整理|审核|审查|解读|回应|答复|受理|办理|讲解|贴近|紧扣|紧跟|对应|相应|所在|同级|参阅|查阅|查询|登录|访问|面向|下载|打造|构建|形成|争做|争当|创建|培育|遴选|评选|选树|其他|以及|并[将在由])$/;
/** Honours, systems and sums that the superior gives or runs. */
const SUPERIOR_THING =
  /^(?:及?以上|统一|率先|前列|领先|首[位个批]|第一|排名|名列|平均|考核|通报|部署|要求|要点|会议|大会|文件|精神|方案|决策|有关|示范|先进|荣誉|奖|评[比选]|财政|资金|专项|下达|媒体|专家|非遗|文物|认定|两级|三级|平台|一体化|一盘棋)/;

interface Found {
  words: string;
  span: readonly [number, number];
  foreign: string;
}

function* foreignWords(value: string, pattern: RegExp, own: string, places: readonly string[]): Generator<Found> {
  for (const match of value.matchAll(pattern)) {
    const [words] = match;
    const foreign = match[1] ?? match[2] ?? '';
    const span = [match.index, match.index + words.length] as const;
    const before = clauseBefore(value, span[0]);
    const behind = value.slice(span[1], span[1] + 8);
    const isName = match[1] === undefined ? isPartOfName(before, foreign, places) : /[安完健成基资]$/.test(before);
    if (isName || SUPERIOR_THING.test(behind) || isList(before, words + behind, own)) continue;
    if (refersUpward(clauseBefore(value, span[0])) || isQuoted(value, span[0])) continue;
    yield { words, span, foreign };
  }
}

function isPartOfName(before: string, foreign: string, places: readonly string[]): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (NOUN_ENDS.includes(last)) return true;
  if (places.some((place) => (before + foreign).endsWith(place))) return true;
  for (let length = 2; length <= 4; length++) if (CITIES.has(before.slice(-length))) return true;
  const opening = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,3})$/u.exec(before)?.[1];
  return opening !== undefined && !VERB.test(opening);
}

/** 省、市、区三级, 市区两级: the own level is among them. */
function isList(before: string, behind: string, own: string): boolean {
  const list = `${/[省市州盟区县旗镇乡街道（()）、和及与各]*$/.exec(before)?.[0] ?? ''}${/^[省市州盟区县旗镇乡街道级直（()）、和及与各]*/.exec(behind)?.[0] ?? ''}`;
  return list.includes(own);
}

function isInside(value: string, [start, end]: readonly [number, number], phrase: string): boolean {
  for (let at = value.indexOf(phrase); at >= 0; at = value.indexOf(phrase, at + 1)) {
    if (at <= start && end <= at + phrase.length) return true;
  }
  return false;
}
