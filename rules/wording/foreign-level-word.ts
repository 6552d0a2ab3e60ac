import type { Table, Task, Text } from '../../src/model/table.ts';
import { defineRule, type RuleContext } from '../../src/model/rule.ts';
import { isKnownWord } from '../../src/text/known-words.ts';
import { excerpt } from '../shared/excerpt.ts';
import { onceAsked } from '../shared/once-asked.ts';
import { within } from '../shared/place.ts';
import { PEERS } from '../../src/text/peers.ts';
import { isProperName } from '../shared/proper-name.ts';
import { isOwnWording, isPutIntoClause, isRaised } from '../shared/provenance.ts';
import { clauseBefore, HELPING, isQuoted, levelCharacters, placesAround, refersUpward } from '../shared/upward.ts';
import { LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';
import { NUMERAL_CHARACTERS } from '../../src/text/numerals.ts';
import { DOING } from '../../src/text/frame-words.ts';
import { DRAFTING, ISSUING } from '../../src/text/issuing.ts';
import { matchesIn } from '../../src/text/matches.ts';
import { remembering } from '../../src/text/remembering.ts';

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
      '区县的表里写“全市”“市政府门户网站”“市级标准”，多半是照抄上级时没有改。任务的范围和主体就变了：一个区办不了全市的事。“各县（市、区）”“每个乡镇”是上级对下级说的，本表只是其中一家。按照、报送、对接上级的话，书名号、引号里的话，以及“福州市”“市场”这样的词不算。',
    en: 'A district’s table that says 全市, 市政府门户网站 or 市级标准 was mostly copied from the city’s without adapting it, and the task then speaks of a scope or an actor that is not the district; 各县（市、区） and 每个乡镇 are what the superior says to all of them. References to the superior (按照…, 报…, 对接…), words in title or quotation marks, and words such as 福州市 or 市场 are no finding.',
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
    peers: {
      'zh-CN': '“{around}”中的“{words}”是上级对下级的说法，本表只说其中一家，似应写“{suggested}”或者本级所属的单位',
      en: '“{words}” in “{around}” is what the superior says to all of this level, while this table is one of them: should it be “{suggested}”, or those below it?',
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
      title: '区的表里写“各区”',
      files: { 'child.yaml': tableWith('各区按季归集规划文本。') },
      findings: [{ at: 'child.yaml:8', message: 'peers' }],
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
    const around = onceAsked(() => [...placesAround(table, trace, vocabulary), ...vocabulary.places.keys()]);
    const endsInName = (words: string): boolean =>
      around().some((place) => words.endsWith(place)) ||
      NAME_LENGTHS.some((length) => vocabulary.divisions.named(words.slice(-length)) !== undefined);
    const pattern = levelWords(characters.above);
    const beyond = (trace && levelCharacters(trace.parent)?.above) ?? '';
    const peers = PEERS.get(table.identity.level ?? '');
    for (const { text, in: cell, of, levels, plurals } of textsToRead(table, pattern, peers)) {
      const task = of?.number;
      // What stands above the parent too, the parent had from there: 完成省级复核 in the tables of a city and of its county.
      const isOwn = (span: Found['span']): boolean =>
        of !== undefined &&
        (isOwnWording(trace, of, cell!, span) ||
          [...beyond].some((character) => text.value.slice(...span).includes(character)));
      // 督促全市企业设置, 市级目录全部公开: who demands the parent's clause of the superior's whole place, or of what is his, takes on what is not
      // his own.
      const isWidened = (span: Found['span'], isWhole: boolean): boolean =>
        trace !== undefined &&
        of !== undefined &&
        (((isWhole || OPENING.test(clauseBefore(text.value, span[0]))) && isPutIntoClause(trace, of, cell!, span)) ||
          isRaised(trace, of, cell!, span, characters.own));
      for (const { words, span, foreign } of foreignWords(
        text.value,
        levels,
        characters.own,
        endsInName,
        (at, isWhole) => isOwn(at) && !isWidened(at, isWhole),
      )) {
        const count = countOfRanked(text.value, words, span);
        if (count && (!trace || isOwn(count))) continue;
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
      for (const span of peersAmong(plurals, text.value)) {
        const words = text.value.slice(...span);
        if (options.allow.some((phrase) => isInside(text.value, span, phrase))) continue;
        const own = `本${characters.own === '街' ? '街道' : characters.own}`;
        report({
          messageId: 'peers',
          data: { ...(task !== undefined && { task }), words, suggested: own, around: excerpt(text.value, span) },
          place: within(text, span),
          ...(task !== undefined && { task }),
          fix: { safe: false, changes: [{ kind: 'replace', pointer: text.place.pointer, span, text: own }] },
        });
      }
    }
  },
});

/** Where those of the table's own level are spoken to, and not only named beside it: 与各乡镇联动, 在各县（市、区）中排名. */
function peersAmong(found: readonly RegExpExecArray[], value: string): Found['span'][] {
  return found.flatMap(({ 0: words, index }): Found['span'][] => {
    const end = index + words.replace(/[（(、]+$/, '').length;
    const before = clauseBefore(value, index);
    const behind = value.slice(end, end + LONGEST_BEHIND);
    const isBeside = BESIDE.test(before) || AMONG.test(before) || refersUpward(before) || HELPING.test(before);
    return isBeside || OF_SUPERIOR.test(behind) || /^之?[中间]/.test(behind) || isQuoted(value, index)
      ? []
      : [[index, end]];
  });
}

/** 与周边各乡镇, 跨各区, 相邻的各县: what lies around; 全县各乡镇: whose they are is a finding by itself, where it is one. */
const AMONG = new RegExp(`[与和同跟及跨邻]|周边|毗连|其[他它余]|全[${LEVEL_CHARACTERS}]$`);

type Cell = 'title' | 'requirement' | 'remark';

/** A text that has words for levels in it, or several bodies of the table's own. */
interface ReadText {
  text: Text;
  of?: Task;
  in?: Cell;
  levels: readonly RegExpExecArray[];
  plurals: readonly RegExpExecArray[];
}

function textsToRead(table: Table, pattern: RegExp, peers: RegExp | undefined): ReadText[] {
  const texts: ReadText[] = [];
  const add = (text: Text, of?: Task, cell?: Cell): void => {
    const levels = matchesIn(text.value, pattern);
    const plurals = peers ? matchesIn(text.value, peers) : [];
    if (levels.length + plurals.length > 0) texts.push({ text, levels, plurals, ...(of && cell && { of, in: cell }) });
  };
  for (const { heading } of table.sections) add(heading);
  for (const section of table.sections) for (const { heading } of section.sections) add(heading);
  for (const task of table.tasks) {
    add(task.title, task, 'title');
    add(task.requirement, task, 'requirement');
    add(task.remark, task, 'remark');
  }
  return texts;
}

/** Nothing in front of the words says what is done: 除涉密的外. */
const OPENING = /^(?:.*[外内前后时])?$/;

/** The tables of a folder stand at a few levels. */
const MOST_LEVELS = 8;

/** 全市, 我市, 本市; 市政府, 市委、市政府, 市级, 市直, 市属, 市本级. */
const levelWords = remembering(MOST_LEVELS, (above: string) => {
  const level = `[${above}]`;
  return new RegExp(
    `[全我本](${level})(?![场民容值区域郊际面]|政(?!府|务))|(${level})(?:委、?${level}政府|人民政府|政府|级|直|属|本级)`,
    'g',
  );
});

/** What the superior alone gives, holds or ranks by: ranks, honours, sums, its demands and its meetings. */
const OF_SUPERIOR =
  /^(?:及?以上|率先|前列|领先|首[位个批]|第一|排名|名列|平均|一流|最|唯一|示范|样板|标杆|先进|荣誉|奖|评[比选]|认定|试点|考核|通报|部署|要求|要点|会议|大会|文件|精神|方案|决策|有关|财政|资金|专项|下达|媒体|专家|非遗|文物|两级|三级|一盘棋|统一(?:部署|安排|要求|组织|步伐))/;
/** 通过市级验收: the test that the superior puts those below to, as one passes it; 通过市级评审推动整改 is a way of doing. */
const JUDGED = /^(?:验收|评[审估定]|考核|审核|复[核审验]|认定){1,2}(?=[并前后的]|\P{Script=Han}|$)/u;
/** Verbs of making and running: what stands behind is of the one who does it. */
const MAKING = new RegExp(`${DOING}|${DRAFTING}|${ISSUING}|形成|归集|统筹|覆盖|管理|运行|实现|提升|整合`, 'g');
const DOING_BEHIND = new RegExp(`^(?:范围内?|内)?(?:${MAKING.source})(?!.{0,3}的)`);
/** Right in front they only set something beside the superior's: 提升在全市的排名. */
const BESIDE = /(?:[在为居占与和比于]|代表|面向|服务)$/;

/**
 * A number of things, in figures: 统一的 and 一体化 have a numeral too. Deeds are counted by verbal measure words (动量词) and time by its own,
 * closed classes of the grammar; things by all others.
 */
const COUNT = '(?<![第\\d])\\d+[多余]?(?![次场轮期届回遍趟年月日天周时])\\p{Script=Han}';
const OURS = `[我本](?:[${LEVEL_CHARACTERS}]|单位)`;
/** 全县28公里，下达我镇2.6公里; 全县60个项目中我镇承担7个: the superior's sum of things, of which a share is ours. */
const SHARED_OUT = new RegExp(
  `^[^。；;\\n]*?${COUNT}(?:[^。；;\\n]*(?:下达|分[到解配]|其中)[给到至]?${OURS}|` +
    `\\p{Script=Han}{0,6}中(?:${OURS}|下达|分[到解配]|承担|涉及)[^，。；;\\n]*\\d)`,
  'u',
);
const LONGEST_SUM = 40;
const COUNTED_BEFORE = new RegExp(`${COUNT}$`, 'u');
const COUNTED_BEHIND = new RegExp(`^(\\p{Script=Han}{2,12}?)(${COUNT})`, 'u');

/** 市级, where 市本级 is a body. */
function isRank(words: string): boolean {
  return words.endsWith('级') && !words.endsWith('本级');
}

/**
 * How many things of a rank: 3个省级森林乡镇, 市级精品课程11门. The superior confers the rank and others strive for it; that is meant where the
 * table counts its own, and left standing where it has the parent's number.
 */
function countOfRanked(value: string, words: string, [start, end]: Found['span']): Found['span'] | undefined {
  if (!isRank(words)) return undefined;
  const before = COUNTED_BEFORE.exec(value.slice(0, start));
  if (before) return [before.index, start];
  const behind = COUNTED_BEHIND.exec(value.slice(end));
  const from = end + (behind?.[1]!.length ?? 0);
  return behind ? [from, from + behind[2]!.length] : undefined;
}

/** 国家级和省级传承人, 中央和省级资金, 省级及市级标准. */
const RANK = `(?:(?:国家|[${LEVEL_CHARACTERS}])级|中央)`;
const AND = '[、和及与或]';
const RANK_IN_FRONT = new RegExp(`${RANK}${AND}$`);
const RANK_BEHIND = new RegExp(`^${AND}${RANK}`);
/** What each level does, in a list: 县级自验、市级验收、省级抽查. */
const SHARE = `${RANK}\\p{Script=Han}{2,4}`;
const SHARES_IN_FRONT = new RegExp(`(?:${SHARE}${AND})+$`, 'u');
const SHARES_BEHIND = new RegExp(`^\\p{Script=Han}{2,4}(?:${AND}${SHARE})+`, 'u');

/**
 * What is ranked by several levels has the superior's among them, and keeps it: 省级传承人补助1万元，市级传承人补助5000元; so where each
 * level has its share, the own one too.
 */
function isRankOfSeveral(value: string, words: string, [start, end]: Found['span'], own: string): boolean {
  if (!isRank(words)) return false;
  const [before, behind] = [value.slice(0, start), value.slice(end)];
  const thing = /^\p{Script=Han}{2}/u.exec(behind)?.[0];
  const shares = (SHARES_IN_FRONT.exec(before)?.[0] ?? '') + (SHARES_BEHIND.exec(behind)?.[0] ?? '');
  return (
    RANK_IN_FRONT.test(before) ||
    RANK_BEHIND.test(behind) ||
    shares.includes(`${own}级`) ||
    (thing !== undefined && value.includes(`${own}级${thing}`))
  );
}

/** As far as the noun goes that the words stand in front of. */
const LONGEST_BEHIND = 12;

interface Found {
  words: string;
  span: readonly [number, number];
  foreign: string;
}

function* foreignWords(
  value: string,
  found: readonly RegExpExecArray[],
  own: string,
  endsInName: (words: string) => boolean,
  isOwn: (span: Found['span'], isWhole: boolean) => boolean,
): Generator<Found> {
  for (const match of found) {
    const [words] = match;
    const foreign = match[1] ?? match[2] ?? '';
    const span = [match.index, match.index + words.length] as const;
    const before = clauseBefore(value, span[0]);
    const behind = value.slice(span[1], span[1] + LONGEST_BEHIND);
    const isName =
      match[1] === undefined
        ? isPartOfName(before, foreign, endsInName)
        : /[安完健成基资]$/.test(before) && !isKnownWord(before.slice(-2));
    if (before.endsWith('通过') && isRank(words) && JUDGED.test(behind)) continue;
    if (SHARED_OUT.test(value.slice(span[1], span[1] + LONGEST_SUM))) continue;
    if (isName || OF_SUPERIOR.test(behind) || isList(before, words + behind, own) || isQuoted(value, span[0])) continue;
    if (isRankOfSeveral(value, words, span, own)) continue;
    if (
      HELPING.test(before) ||
      !(isOwnDoing(before, behind, () => isOwn(span, match[1] !== undefined)) || isDoneIn(before, behind))
    )
      continue;
    yield { words, span, foreign };
  }
}

/**
 * The nearest verb decides: what one makes or runs is one's own, and so is what one does something to; what one follows, reports to or uses
 * is not. Where no verb does, the superior's words left standing are a finding, and words of the table's own get the benefit of the doubt.
 */
function isOwnDoing(before: string, behind: string, isOwn: () => boolean): boolean {
  const making = BESIDE.test(before) ? undefined : [...before.matchAll(MAKING)].at(-1);
  if (refersUpward(before.slice(making?.index ?? 0))) return false;
  if (making || (ACTED_UPON.test(before) && !OPENED.test(behind))) return true;
  return (isKnownWord(before.slice(-2)) && PEOPLE.test(behind)) || !isOwn();
}

/** 将全市药店列入, 对全市药店检查: what stands behind is acted upon; 对全市开放 lets the superior's people in. */
const ACTED_UPON = /(?:^|[^\p{Script=Han}])[将把对]$/u;
const OPENED = /^(?:开放|公开|公布|通报|推广)/;
/**
 * People and bodies, by the suffixes that the language has for them, right behind a verb and with nothing but their number behind them:
 * 选聘全市仲裁员30名, 抽查全市药店. Other things (平台, 标准, 资源) the superior may well hold for all to use.
 */
const PEOPLE = new RegExp(
  `^\\p{Script=Han}{0,6}[员者人民户师生医工手店院校厂室站所馆](?:[\\d${NUMERAL_CHARACTERS}]+[名个家所人户]|[，。；、！\\s]|$)`,
  'u',
);

/** 在全市范围内开展检查, 在全市建立站点: the verb behind the place decides, unless the words go on to be an attribute (在全市推广的做法). */
function isDoneIn(before: string, behind: string): boolean {
  return (
    /(?:^|[^\p{Script=Han}])在$/u.test(before) && (DOING_BEHIND.test(behind) || /^范围内?(?!.{0,6}的)/.test(behind))
  );
}

/** Whether the last character makes a word with the next rather than with the one in front: 超|市级, not 通过|市政府. 城市 and 都市 name no place, and no lexicon of words tells them. */
function endsInside(before: string, next: string): boolean {
  if (/[城都]$/.test(before)) return true;
  if (!isKnownWord(before.slice(-1) + next)) return false;
  return !isKnownWord(before.slice(-2)) || isKnownWord(before.slice(-3, -1));
}

/** Of the names of cities and districts, with their last character. */
const NAME_LENGTHS = [3, 4, 5];

/** 城市, 超市, 社区 are words; in front of 市政府 two or three characters that make no word are the name of some 市. */
function isPartOfName(before: string, foreign: string, endsInName: (words: string) => boolean): boolean {
  const last = before.at(-1);
  if (last === undefined) return false;
  if (endsInside(before, foreign)) return true;
  if (endsInName(before + foreign)) return true;
  const opening = /(?:^|[^\p{Script=Han}])(\p{Script=Han}{2,3})$/u.exec(before)?.[1];
  return opening !== undefined && isProperName(opening, foreign, false);
}

const LIST = `${LEVEL_CHARACTERS}街道级直（()）、和及与各`;
const LEVELS_IN_FRONT = new RegExp(`[${LIST}]*$`);
const LEVELS_BEHIND = new RegExp(`^[${LIST}]*`);

/** 省、市、区三级, 市区两级: the own level is among them. */
function isList(before: string, behind: string, own: string): boolean {
  return LEVELS_IN_FRONT.exec(before)![0].includes(own) || LEVELS_BEHIND.exec(behind)![0].includes(own);
}

function isInside(value: string, [start, end]: readonly [number, number], phrase: string): boolean {
  for (let at = value.indexOf(phrase); at >= 0; at = value.indexOf(phrase, at + 1)) {
    if (at <= start && end <= at + phrase.length) return true;
  }
  return false;
}
