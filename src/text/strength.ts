import { characterTable } from './character-table.ts';
import { HAN } from './han.ts';
import { isKnownWord } from './known-words.ts';
import { LEVEL_CHARACTERS } from './level-characters.ts';
import { ALL, SOME } from './quantifiers.ts';
import { matchesIn } from './matches.ts';
import { addTo } from './lists-by-key.ts';

/**
 * What a word weighs in a demand:
 * `duty` whether it binds (应当), `assurance` what result it promises (确保), `scope` whom or what it covers (所有), `breadth` how thoroughly
 * it is done (全面), `pace` when and how often (及时), `reservation` a way out (原则上).
 */
export type Scale = 'duty' | 'assurance' | 'scope' | 'breadth' | 'pace' | 'reservation';

export interface Strength {
  scale: Scale;
  /** 0 for the strongest; words of one rank demand as much as each other. */
  rank: number;
  word: string;
  span: readonly [start: number, end: number];
}

/** Takes a part away from what stands behind it, where 基本医疗 is a name: only beside a stronger word of the other text it can be told. */
export const BASICALLY = '基本';

/** What holds as a rule, and not always: adverbs of the usual case, a closed class of the grammar. 一般公共预算 and 通常路线 are names. */
const USUALLY = ['一般', '通常', '大多', '往往'];
/** What asks for attention or thought: less than an act that was demanded, and no less than one that was not (注意防火). */
const HEEDING = ['注意', '留意', '关注', '注重', '重视', '考虑'];
/** Says in what steps all of it is done: less than at one time, and no less where nothing was said of that. */
const IN_STEPS = '分批';
const NAMES_TOO = new Set([BASICALLY, ...USUALLY, ...HEEDING, IN_STEPS]);

/** Whether a word lightens a demand only in the stead of a stronger one; put in, it may be a part of a name, or a way of doing. */
export function isNameToo(word: string): boolean {
  return NAMES_TOO.has(word);
}

/** What a demand is done with; 基本 in front takes a part away, where 基本医疗 is a name. */
const RESULTS =
  '确保 保证 实现 做到 达到 完成 建成 杜绝 消除 形成 覆盖 落实 解决 满足 建立 健全 清零 到位 稳定 全覆盖'.split(' ');

/**
 * Closed classes: the words that the drafting of official documents has for each degree; for `duty` see the distinction of 必须, 应当 and 可以 in
 * the Technical Norms for Legislation (Trial) I.
 */
const SCALES: Readonly<Record<Scale, readonly [strong: readonly string[], weak: readonly string[]]>> = {
  duty: [
    words('必须 务必 应当 应该 应 须 需 要 强制 督促 责令'),
    [...words('可以 可 宜 鼓励 提倡 倡导 倡议 建议 引导 自愿 自行决定 参照 参考'), ...USUALLY, ...HEEDING],
  ],
  assurance: [
    RESULTS,
    [
      ...words(`力争 争取 努力 尽量 尽可能 尽力 力求 大体 大致 初步 ${BASICALLY}`),
      ...RESULTS.map((result) => `基本${result}`),
    ],
  ],
  scope: [
    words(`${ALL} 各 每 一律 凡 全量 整个 如数 悉数`),
    words(
      // 以…为主 leaves the rest to others; the last ones leave open whom they fit.
      `${SOME} 为主 典型 代表性 骨干 符合条件的 符合规定的 符合要求的 有需要的 有需求的 有意愿的 适龄 特定`,
    ),
  ],
  breadth: [
    words('全面 全覆盖 普遍 全程 严格 从严 彻底 全力 大力'),
    words('试点 试行 逐步 选择性 选取 选择 适当 适度 探索 择优 先行 稳妥 从宽 灵活 ' + IN_STEPS),
  ],
  pace: [
    words('立即 立刻 马上 当即 随即 第一时间 即时 及时 按时 按期 准时 如期 定期 实时 随时 经常 动态'),
    words('适时 不定期 择机 择期 择时 视情 酌情 尽快 尽早'),
  ],
  reservation: [
    [],
    words(
      '原则上 视情况 视情 酌情 一般应 一般不 一般情况下 必要时 需要时 确有需要的 条件成熟时 条件成熟的 条件允许时 ' +
        '条件允许的 条件许可时 有条件的 具备条件的 根据实际情况 量力而行 力所能及',
    ),
  ],
};

function words(list: string): string[] {
  return list.split(' ');
}

interface Entry {
  word: string;
  scale: Scale;
  rank: number;
  /** What words that are made alike look like; none of them is written down. */
  form?: RegExp;
}

/**
 * 逐笔, 逐村: one after the other, but for those that say when (逐月) or how (逐步); 全员, 全时段: all of a thing that is counted or lasts, but
 * for territories (全市) and times (全年度); 抽访, 抽验: some, looked at with any verb of looking; 视需要, 视天气情况: as
 * something turns out; 能退则退: where whoever does it finds that it can be.
 */
const FORMS: Readonly<Record<string, Omit<Entry, 'word'>>> = {
  逐: { scale: 'scope', rank: 0, form: /逐(?![步渐年月日季周旬时级层次])\p{Script=Han}/uy },
  全: {
    scale: 'scope',
    rank: 0,
    form: new RegExp(`全(?:员|(?![${LEVEL_CHARACTERS}街村国年月季周])${HAN}{2})`, 'y'),
  },
  抽: { scale: 'breadth', rank: 1, form: /抽[查检样取测验访审评核考选问看]/y },
  视: { scale: 'reservation', rank: 1, form: new RegExp(`视(?:${HAN}{0,4}?(?:情况|需要|条件))`, 'y') },
  能: { scale: 'scope', rank: 1, form: new RegExp(`能(${HAN}{1,2})则\\1`, 'y') },
  可: { scale: 'scope', rank: 1, form: new RegExp(`可(${HAN}{1,2})则\\1`, 'y') },
};

/** By first character. */
const ENTRIES = new Map<string, Entry[]>();
for (const [scale, ranks] of Object.entries(SCALES) as [Scale, (typeof SCALES)[Scale]][]) {
  ranks.forEach((list, rank) => {
    for (const word of list) addTo(ENTRIES, word[0]!, { word, scale, rank });
  });
}
for (const [first, form] of Object.entries(FORMS)) addTo(ENTRIES, first, { word: '', ...form });

const OPENS = characterTable(ENTRIES.keys());

/** 应公开尽公开, 愿改尽改: what is said twice is done wherever it can be. */
const WHATEVER = new RegExp(`${HAN}(${HAN}{1,2})尽\\1`, 'g');

/** The words of a text that say how much is demanded, in their order; the longest word at each place. */
export function strengthsIn(text: string): Strength[] {
  const found: Strength[] = [];
  for (let at = 0; at < text.length; at++) {
    if (OPENS[text.charCodeAt(at)] === 0) continue;
    let longest = '';
    // Words of two scales may be the same ones: 视情 is a pace, and a way out.
    let same: Entry[] = [];
    for (const entry of ENTRIES.get(text[at]!)!) {
      // 全部|落实, not 全|部落: words that are written down come first.
      if (entry.form && longest.length > 1) break;
      const word = wordAt(entry, text, at);
      if (word.length < Math.max(1, longest.length)) continue;
      same = word.length > longest.length ? [entry] : [...same, entry];
      longest = word;
    }
    if (longest === '' || isInsideWord(text, at, longest)) continue;
    for (const { scale, rank } of same) found.push({ scale, rank, word: longest, span: [at, at + longest.length] });
    at += longest.length - 1;
  }
  for (const { 0: word, index } of matchesIn(text, WHATEVER))
    found.push({ scale: 'scope', rank: 0, word, span: [index, index + word.length] });
  return found;
}

/** The word of an entry that stands at an offset, or nothing. */
function wordAt({ word, form }: Entry, text: string, at: number): string {
  if (!form) return text.startsWith(word, at) ? word : '';
  form.lastIndex = at;
  const made = form.exec(text)?.[0] ?? '';
  if (made[0] === '视' && isWithNeighbour(text, at)) return '';
  return made[0] !== '全' || isAllOf(text, at, made) ? made : '';
}

/** 巡视整改情况, 视频监控情况: the character makes a word with one beside it. */
function isWithNeighbour(text: string, at: number): boolean {
  return isKnownWord(text.slice(Math.max(0, at - 1), at + 1)) || isKnownWord(text.slice(at, at + 2));
}

/** 全流程 is all of a process; 安全员 and 全市 are not. */
function isAllOf(text: string, at: number, made: string): boolean {
  return !isKnownWord(text.slice(at - 1, at + 1)) && (made.length === 2 || isKnownWord(made.slice(1)));
}

/** Whatever follows them, they say that all are meant: 各地, 各部门. */
const DETERMINERS = '各每凡';

function isAtEnd(text: string, at: number): boolean {
  return at === text.length || '。，、；：！,;\n'.includes(text[at]!);
}

/** 应用, 需求, 主要, 可靠: a single character is a word of strength only where it makes none with a neighbour. */
function isInsideWord(text: string, at: number, word: string): boolean {
  // 作为整治重点, 抓住重点: at the end of a clause it is a noun, and picks nothing out.
  if (word === '重点') return isAtEnd(text, at + word.length);
  if (word.length > 1 || DETERMINERS.includes(word)) return false;
  // 须经, 须由: of two characters with 须 hardly one is a word of another sense.
  if (word === '须') return text.startsWith('须知', at) || text[at - 1] === '胡';
  // 上门、电话均可: with no verb behind it nobody is given leave to do less.
  if (word === '可' && isAtEnd(text, at + 1)) return true;
  return isWithNeighbour(text, at);
}
