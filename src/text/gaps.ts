import { escaped, NOTE_OPENS, NOTE_SORTS } from './marks.ts';
import { isBlank } from './blanks.ts';
import { characterTable, hasAnyOf } from './character-table.ts';
import { UNITS } from './quantities.ts';
import { takenPlaces } from './taken-places.ts';
import { NUMERAL_CHARACTERS } from './numerals.ts';
import { WORKED_OUT } from './placeholders.ts';
import { matchesIn } from './matches.ts';

/** A stretch that the writer left to be filled in. */
export interface Gap {
  /** `sign`: a sign stands for words; `note`: a note to the writer; `blank`: nothing stands where a number belongs. */
  kind: 'sign' | 'note' | 'blank';
  text: string;
  span: readonly [start: number, end: number];
}

/**
 * Signs that stand for words, by form: two or more of one sign; one alone where a unit, a day or a count follows it. A multiplication
 * sign has a number in front, Latin letters next to X are a word.
 */
const MASKED_NOUN = `(?:[省市区县旗镇乡村局委办厅院科股处室所站年月日号万亿％]|街道|社区|中心|公司|单位|部门|学校|医院|同志|季度|${UNITS})`;
const SIGN = new RegExp(
  [
    '(?<![\\dA-Za-z])[×✕╳]{2,}',
    `(?<![\\dA-Za-z\\p{Script=Han}×])[×✕╳]\\s?(?=${MASKED_NOUN})`,
    `(?<=[年月第约共])[×✕╳]\\s?(?=${MASKED_NOUN})`,
    // 设监督员×名，: what is counted ends the clause; 标准×人数 and 单价×亩 multiply.
    `(?<=\\p{Script=Han})(?<![价额费率数量值准])[×✕╳]\\s?(?=(?:${UNITS})(?:[，。；、）)]|以[上内]|$))`,
    // 单价×月数 and 单价×月份 multiply, 路面×月底前修好 names a day.
    '(?<=\\p{Script=Han})[×✕╳]\\s?(?=月(?:[底末初上中下前]|份[底前初内])|日[前内]|年[底末初内前])',
    '(?<![A-Za-zＡ-Ｚａ-ｚ\\d.-])(?:[Xx]{2,}|[Ｘｘ]{2,})(?![A-Za-zＡ-Ｚａ-ｚ\\d-])',
    '(?<=20)(?:XX|xx|××)',
    `(?<![A-Za-z\\d.-])[XxＸｘ](?=${MASKED_NOUN})(?![年]?代)`,
    '[○◯□△◇]{2,}',
    // A box to tick stands in front of words (□个人).
    `□(?=(?:${UNITS})(?!\\p{Script=Han}))|(?<=[于共第约达])□(?=${UNITS})`,
    `(?<![\\d${NUMERAL_CHARACTERS}])〇{2,}(?=${MASKED_NOUN})`,
    '[*＊]{2,}',
    '[_＿]{2,}',
    '[?？]{2,}(?=\\S)',
    '[#＃@＠]{2,}',
    '某某|某(?=[市区县镇局科处股]|街道|单位负责|部门负责)',
  ].join('|'),
  'gu',
);
/** One of the signs: few texts have any, and the forms are looked for in these only. */
const SIGNS = '×✕╳XxＸｘ○◯□△◇〇*＊_＿?？#＃@＠某';
const SIGN_TABLE = characterTable(SIGNS);
/** Verbs of work on a text that is not finished. */
const EDIT = `(?:${WORKED_OUT}|核对|补齐|填|修改|更新|斟酌|删除|添加|替换|校对|复核|插入|定稿|提供|调整|细化|定)`;
/** In any case, spelt out: with the flag V8 looks for the other case of each Chinese character beside them, which costs far more. */
const UNDONE = '[Tt][Oo][Dd][Oo]|[Tt][Bb][Dd]';
/** 优待 and 待遇 wait for nothing. */
const WAITS = '(?<![优招接对看期虐善亏等款厚])(?:尚|有|仍|还)?待(?![遇业岗机客命办建产])';
/** 待补充, 此处需填写具体措施, 请核实: said to the writer, not to those who carry the table out. */
const NOTE = new RegExp(
  `^[^，。；]{0,10}?(?:${WAITS}|未|尚未|暂未|另行|请|需|须|应|拟|可)(?:再|进一步|由[^，。；]{1,10}|与[^，。；]{1,10}|[各本]?[^，。；]{0,4}(?:单位|部门|科室|处室|局|办)|在此|自行|据实|按实|如实|具体)?${EDIT}[^，。；]{0,12}$|^(?:此处|这里|该处|本处|以下)[^，。；]{0,16}$|^(?:暂缺|暂空|暂无|空缺|留空|留白|缺|缺数据|略|待|待办|未定|草稿|占位|示例|样例|${UNDONE}|[Tt][Bb][Cc])(?:数据|内容|材料|人员)?$|^[?？]+$`,
  'u',
);
/**
 * Notes for colleagues, by how they are built, whoever is named: one section or person is asked to look at the figures (请人事科核实, 王科长把关), something
 * waits for somebody (待局领导审定), a soft request (再问一下), a question.
 */
const WHOEVER =
  '(?!各|所有|全体|有关|相关|辖区|社会|群众)[^，。；]{0,8}(?:[科处股室局办委院厅部站所队组会]|领导|同志|[科处局股所站队组部院]长|主任|书记|老师)';
const LOOK =
  '(?:核实|核对|复核|核定|核准|确认|审核|审定|审阅|校对|把关|过目|补充|补齐|补上|填写|填上|提供|修改|斟酌|明确|确定)';
const COLLEAGUES = new RegExp(
  `请${WHOEVER}(?:再|再次|进一步|帮忙|协助|负责)?${LOOK}(?:数据|数字|内容|名称|时间|口径|后.{0,4})?$|${WAITS}[^，。；]{1,12}?${LOOK}(?:后.{0,2}(?:定|填|补|改))?$|[看问核查对审改补定想填催算实认系]一下[^，。；]{0,4}$|[\\p{Script=Han}][?？]$`,
  'u',
);
/** 【请社区核实】: in lenticular brackets nothing is ordered, so that whoever is asked is asked by the writer. */
const ASIDE = new RegExp(`^【请[^，。；】]{1,12}${LOOK}[^，。；】]{0,8}】$`, 'u');
/** 企业名单附后，待核; 户数待核; 村名待乡镇报: what a note in brackets closes with. */
const WAITING = new RegExp(
  `(?:^|[，；])[^，。；]{0,6}${WAITS}(?:${EDIT}|[核补填查]|[^，。；后的]{0,6}报(?:来|送|上来)?)$`,
  'u',
);
/** What encloses a note, and <> of forms. */
const BRACKETED = new RegExp(
  [...NOTE_SORTS, ['<＜', '>＞'] as const]
    .map(([opens, closes]) => `[${escaped(opens)}]([^${escaped(opens + closes)}\\n]{1,40})[${escaped(closes)}]`)
    .join('|'),
  'gu',
);
const BARE_NOTE = new RegExp(
  `(?:^|[，。；：、])(?:具体[^，。；]{0,6})?(?:待${EDIT}|${UNDONE})(?=$|[，。；、！])|^(?:此处|这里)[^，。；]{1,16}[。！]?$`,
  'gu',
);
/** Two blanks in front of 月底前: a number is to be written by hand; 每 月 was torn apart by extraction. */
const BLANK = /(?<![\d一二三四五六七八九十个每当本上下逐同隔\s])([ \t\u00a0\u3000]{2,})(?=月|日前|%|％)/gu;

/** Of which any gap has one: most texts are dismissed by one look. */
export const SIGNS_OF_GAPS = `${SIGNS}${NOTE_OPENS}<＜待此这TtBb \t\u00a0\u3000`;
const IN_GAPS = characterTable(SIGNS_OF_GAPS);

/** Behind the last comma of a note. */
const LAST_PART = /[^，,；;]*$/;

/** What a text leaves to be filled in, in order. */
export function gapsIn(text: string): Gap[] {
  if (!hasAnyOf(text, IN_GAPS)) return [];
  const gaps: Gap[] = [];
  const take = takenPlaces();
  const add = (kind: Gap['kind'], start: number, end: number): void => {
    if (!take([start, end])) return;
    const last = gaps.at(-1);
    // ×月×日前 is one day.
    const from = kind === 'sign' && last?.kind === kind && last.span[1] === start ? gaps.pop()!.span[0] : start;
    gaps.push({ kind, text: text.slice(from, end), span: [from, end] });
  };
  for (const found of matchesIn(text, BRACKETED)) {
    const inner = (found.slice(1).find((group) => group !== undefined) ?? '').trim();
    // 配备[ ]名; a box to tick opens a cell.
    if (inner === '' && found.index > 0) add('blank', found.index, wordEnd(text, found.index + found[0].length));
    // 时间待定，请核实: what is asked of the writer may stand behind a comma.
    const last = inner.slice(inner.search(LAST_PART));
    if (NOTE.test(inner) || NOTE.test(last) || COLLEAGUES.test(inner) || WAITING.test(inner) || ASIDE.test(found[0]))
      add('note', found.index, found.index + found[0].length);
  }
  if (hasAnyOf(text, SIGN_TABLE))
    for (const found of matchesIn(text, SIGN)) add('sign', found.index, wordEnd(text, found.index + found[0].length));
  for (const found of matchesIn(text, BARE_NOTE)) {
    const start = found.index + (/^[，。；：、]/.test(found[0]) ? 1 : 0);
    add('note', start, found.index + found[0].length);
  }
  for (const found of matchesIn(text, BLANK)) {
    const end = found.index + found[0].length;
    add('blank', end - found[1]!.length, wordEnd(text, end));
  }
  return gaps.toSorted((a, b) => a.span[0] - b.span[0]);
}

/** Signs and blanks, and then a day. */
const IS_DAY = /^[^\p{Script=Han}]+(?:[年月日]|季度)/u;

/** Whether a day is left to be filled in: ××月底前. */
export function awaitsDay(text: string): boolean {
  return gapsIn(text).some((gap) => IS_DAY.test(gap.text));
}

const DAY_BEHIND = /[年月日](?:[底末初]|[上中下]旬)?[以之]?前?/y;

/** The noun that a sign stands in front of is shown with it: XX科, ××月底前. */
function wordEnd(text: string, end: number): number {
  DAY_BEHIND.lastIndex = end;
  if (DAY_BEHIND.test(text)) return DAY_BEHIND.lastIndex;
  let to = end;
  while (to < text.length && to < end + 4 && /[\p{Script=Han}%％]/u.test(text[to]!) && !isBlank(text[to]!)) to++;
  return to;
}
