import { isAllBlank, stripBlanks } from './blanks.ts';
import { foldWidths } from './widths.ts';

/** Strokes, dots, question marks and 无: the cell says that there is nothing. */
const NOTHING =
  /^(?:[-—–－―/\\|…·.。*_~"'?、，;:〃○〇×□()\s]*|(?:暂|尚)?(?:无|没有)|空缺?|空白|N\/?A|NIL|[A-Z]|\d+|[①-⑳])$/iu;
/** Verbs of deciding, behind 待, 未 or 另行. */
const DECIDE =
  '(?:定|明确|确定|确认|补充|完善|填写|填报|填|商定|商|协商|议定|议|落实|研究|分配|指定|安排|核实|制定|通知|报|公布|下达)';
const UNDECIDED = new RegExp(
  `^(?:.{0,4}(?:单位|部门|科室|处室|人|时间|内容|措施|要求))?(?:由.{1,12}?)?(?:暂|尚|拟|再|有)?(?:待|未|另|另行|再行|后续|随后|视情况?)(?:由.{1,12}?)?${DECIDE}{1,2}$|^(?:TBD|TBC|TODO)$`,
  'iu',
);
/** 同上, 如上, 同第3项, 见附件, 略: what is meant stands somewhere else, or nowhere. */
const ELSEWHERE =
  /^(?:同(?:上|左|右|前|下|第?\d{1,3}(?:项|条|行)?)(?:项|条|行|格|一?项)?|如上|如前|见上|(?:详)?见(?:上|附件|附表|附后|正文)\S{0,6}|[从省]?略|以下(?:同|略)|〃)$/u;
/** ××局, XX街道, 某某中心, ○○科: signs in place of the name. */
const MASKED = /[×✕╳]|X{2,}|(?<![A-Z])X(?=[局委办厅部科处室股所站镇乡县区市])|[*＿_○〇◯□△]{2,}|^某|某某/iu;

/**
 * Whether the words keep a place free instead of naming a unit or demanding something: 待定, TBD, ××局, 略, 同上, a stroke.
 * A closed class: nothing there, not decided yet, said elsewhere, a sign in place of a name.
 */
export function isPlaceholder(words: string): boolean {
  if (words.length > LONGEST) return isAllBlank(words);
  const plain = foldWidths(stripBlanks(words)).replace(/^[（(【[](.*)[）)】\]]$/u, '$1');
  return NOTHING.test(plain) || UNDECIDED.test(plain) || ELSEWHERE.test(plain);
}

/** Words that keep a place free are few; a requirement is not gone through for them. */
const LONGEST = 60;

/** A name whose telling part is a sign: ××局. In a sentence the same sign may stand for anything. */
export function isMasked(name: string): boolean {
  return MASKED.test(foldWidths(name));
}
