import { isAllBlank, stripBlanks } from './blanks.ts';
import { withoutBrackets } from './marks.ts';
import { foldWidths } from './widths.ts';
import { DRAFTING, ISSUING } from './issuing.ts';
import { COUNTING_CHARACTERS } from './numerals.ts';

/** Strokes, dots, question marks and 无: the cell says that there is nothing. */
const NOTHING =
  /^(?:[-—–－―/\\|…·.。*_~"'?、，;:〃○〇×□()\s]*|(?:从|留)?[空缺阙]缺?|空白|[无没]有?|不[详明]|N\/?A|NIL|[A-Z]|\d+|[①-⑳])$/iu;
/** A word for “so far” in front of one for absence: 暂缺, 暂未设置, 目前尚无. What is 暂缓 or 暂停 is decided. */
const NOT_YET = /^(?:目前|现|仍)?(?:暂时?|尚|还|仍)(?:且|仍)?(?:[缺空无没未]|不[明定详清确填设]).{0,6}$/u;

/** How offices say that a matter, or a text, is worked out. */
export const WORKED_OUT = '[确核审商议指酌]定|核实|补充|填[写报]|确认|完善|明确|研究|落实|协商';
/** How offices say that a matter is settled: thought over, decided, announced, written down. */
const SETTLE = `(?:${WORKED_OUT}|[定补填商议报批审核]|[研决选]定|核准|审[核批议]|报[批审]|批[准复]|研判|论证|协调|会商|补报|分[配工]|安排|通知|部署|组建|成立|到位|遴选|招标|产生|${DRAFTING}|${ISSUING})`;
/** What the cell is about, where it says so. */
const SUBJECT = '(?:.{0,4}(?:单位|部门|科室|处室|人员?|时[间限]|内容|措施|要求|名单|数额|金额|事项|做法|办法))?';
const SO_FAR = '(?:目前|现|暂时?|尚|仍|还|拟|再|有)*';
/** Whoever settles it: a body, an office, a meeting, a text. */
const SETTLER =
  '(?:由|经|与|等)?.{0,12}?(?:政府|机构|改革|换届|上级|领导|单位|部门|中心|公司|班子|人选|方案|文件|通知|意见|批复|[委办局厅部院会组省市县区镇乡处科室站所]|街道)';
/** And that it is then written where it belongs. */
const WRITE = '(?:[补填写](?:[入上全写录报充]|进来|进去)?|录入)';
const LATER = '(?:另行?|再行?|容后?|后续|随后|届时|适时|择期)';
/**
 * That something is still open, by how such a sentence is built, each from the first word of the cell to the last, and the words that no
 * such sentence does without:
 * - 待 with what is awaited; of a few characters any verb will do (待上会). 待遇, 待建项目, 待办件 are nouns;
 * - settled later, or still unsettled, perhaps by a body that is named: 另行明确, 由区政府届时确定, 尚未确定;
 * - written when something has been done: 定稿后补入;
 * - settled by others: 由区政府确定;
 * - hanging on something: 视情况而定, 以批复为准;
 * - being settled: 正在研究中.
 */
const OPEN: readonly (readonly [sign: RegExp, form: () => RegExp])[] = [
  [
    /待/,
    whole(
      `${SUBJECT}${SO_FAR}待(?:(?:${SETTLER})?${SETTLE}{1,3}后?(?:${LATER}?${SETTLE}{1,2})?|(?![遇业岗机客命办建])..?.?|${SETTLER}.{1,4})`,
    ),
  ],
  [new RegExp(`未|${LATER}`), whole(`${SUBJECT}(?:由.{1,14}?)?${SO_FAR}(?:未|${LATER})(?:由.{1,12}?)?${SETTLE}{1,2}`)],
  // 消耗后补充 is a duty; what awaits something, or is the text itself, is none.
  [
    /后/,
    whole(
      `(?:${SUBJECT}${SO_FAR}(?:待.{1,10}?|.{0,2}定稿)[之以]?|.{0,4}(?:内容|要求|措施|文字)(?:稍|随|会|容|以|之)?)后(?:再|统一|一并|${LATER})*${WRITE}`,
    ),
  ],
  [/由/, whole(`${SUBJECT}由.{1,14}?(?:[确决指商议酌]定|明确)`)],
  [
    /视|而定$/,
    whole(
      `${SUBJECT}(?:视情况?|视.{1,8}(?:情况|需要|实际|进度|进展|结果))(?:再行?|另行?)?(?:而定|${SETTLE}{1,2})?|.{1,14}而定`,
    ),
  ],
  [/为准$/, whole(`${SUBJECT}(?:具体|最终)?以.{1,14}为准`)],
  [/中$/, whole(`${SUBJECT}(?:[正尚还仍]?在)?${SETTLE}{1,2}过?程?中`)],
  [/^[A-Za-z]/, whole('[Tt][Bb][DdCc]|[Tt][Oo][Dd][Oo]')],
];

/**
 * Compiled when a cell has the sign: all of them take some 15 ms of a check in a fresh process, and hardly a table needs one. Without i: V8
 * would look for the other case of each Chinese character.
 */
function whole(form: string): () => RegExp {
  let compiled: RegExp | undefined;
  return () => (compiled ??= new RegExp(`^(?:${form})$`, 'u'));
}

const ROW_WORD = '(?:项|条|行|格|栏|款)?(?:任务|工作)?';
/** The row, or the cell, that words point to: 上一项, 第3项, 第三项任务, 序号3. */
const ANOTHER = `(?:[上左右前下]一?${ROW_WORD}|(?:第|序号|编号|任务)?\\d{1,3}${ROW_WORD}|第[${COUNTING_CHARACTERS}]{1,4}${ROW_WORD})`;
/** 同上, 如上, 同第3项, 与上项相同, 见附件, 略: what is meant stands somewhere else, or nowhere. */
const ELSEWHERE = new RegExp(
  `^(?:(?:同|参照|参见|详?见)${ANOTHER}|与${ANOTHER}(?:相同|一致)|如上|如前|(?:详)?见(?:上|附件|附表|附后|正文)\\S{0,6}|[从省]?略|以下(?:同|略))$`,
  'u',
);
/** 〃, or a quotation mark in its place: what stands above. */
const DITTO = /^[〃〞″"“”]{1,2}$/u;

/** Whether a cell holds nothing but a mark for what stands above it. */
export function isDitto(words: string): boolean {
  return DITTO.test(stripBlanks(words));
}

/** ××局, XX街道, 某某中心, ○○科: signs in place of the name. */
const MASKED = /[×✕╳]|X{2,}|(?<![A-Z])X(?=[局委办厅部科处室股所站镇乡县区市])|[*＿_○〇◯□△]{2,}|^某|某某/iu;

/**
 * Whether the words keep a place free instead of naming a unit or demanding something: 待定, TBD, ××局, 略, 同上, a stroke.
 * Nothing there, not decided yet, said elsewhere, a sign in place of a name; told by how the words are built.
 */
export function isPlaceholder(words: string): boolean {
  if (words.length > LONGEST) return isAllBlank(words);
  const plain = withoutBrackets(foldWidths(stripBlanks(words)))
    .replace(/(?<=.)[。；;]$/u, '')
    .replace(QUOTED, '$1');
  return NOTHING.test(plain) || NOT_YET.test(plain) || DITTO.test(plain) || ELSEWHERE.test(plain) || isOpen(plain);
}

const QUOTED = /^[“"‘'「『](.+)[”"’'」』]$/u;

/** A mark between two clauses tells of more than what is open. */
function isOpen(plain: string): boolean {
  return !/[，,。；;：:]/u.test(plain) && OPEN.some(([sign, form]) => sign.test(plain) && form().test(plain));
}

/** Words that keep a place free are few; a requirement is not gone through for them. */
const LONGEST = 60;

/** A name whose telling part is a sign: ××局. In a sentence the same sign may stand for anything. */
export function isMasked(name: string): boolean {
  return MASKED.test(foldWidths(name));
}
