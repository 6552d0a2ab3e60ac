import { isBlank } from './blanks.ts';
import { BINDING_KINDS, ISSUED_KINDS } from './document-kinds.ts';
import { DRAFTING, ISSUING } from './issuing.ts';
import { matchesIn } from './matches.ts';

/** 机关代字: the letters in front of the year, and where they begin. */
export interface AgencyCode {
  code: string;
  start: number;
}

const HAN = /[㐀-鿿〇A-Za-zⅠ-Ⅻ]/u;
/** Longest run that is looked at, and longest code that is believed. */
const RUN = 32;
const LONGEST_CODE = 12;

/** Words that stand in front of a number and are never part of a code. */
const LEAD_IN = new RegExp(
  `(?:${DRAFTING}|${ISSUING}|根据|依据|按照|依照|参照|遵照|比照|对照|落实|执行|贯彻|关于|文件|通知|通报|要求|精神|规定|以及|参见|详见|另见|废止|替代|代替|结合|文号|编号|字号|附件|符合|实施|引用|学习|传达|收到|依托|遵循|即将|包括|分别|其中|同时|上级|本级|我[省市县区]|[了的])`,
  'g',
);
/** One-character words that do not begin codes. */
const NEVER_FIRST = /^[按据见将对以为是在的了把被则即]/;
/** One-character words that now and then do begin a code: 和政发 is 和县's. */
const RARELY_FIRST = /^[和及与如由经从并或原依照于暨等]/;
/** What follows the character for the place in most codes. */
const SECOND = /^.(?:政|府|委|党|办|行署|人大|市监)/;
const CODE_OPENING =
  /^(?:国|中[办发国委共纪组宣政]|财|发改|教|工信|民|司|人社|自然资|环|建|交|水|农|商|文旅|卫|应急|银|审|税|市监|京|津|沪|渝|冀|晋|蒙|内|辽|吉|黑|苏|浙|皖|闽|赣|鲁|豫|鄂|湘|粤|桂|琼|川|黔|贵|云|滇|藏|陕|甘|青|宁|新|榕|厦|穗|深|蓉|甬|杭)/;
/** An issuer's name that runs straight into its code: 省财政厅闽财非税函. */
const ISSUER_END = /(?:厅|局|委员会|委|部|府|办公室|院|会)$/;
/** The end of a document's title, of what it is about or of its year. */
const NOT_A_CODE = new RegExp(
  `(?:${BINDING_KINDS}|${ISSUED_KINDS}|报告|条例|标准|纲要|目录|指南|清单|行动|任务|年度|会议|工作|[版表])$`,
);

/** Reads the code that ends at `end`; undefined when what stands there is no code. */
export function readAgency(text: string, end: number): AgencyCode | undefined {
  const at: number[] = [];
  let run = '';
  let blank = -1;
  for (let index = end - 1; index >= 0 && end - index <= RUN * 2 && run.length < RUN; index--) {
    const character = text[index] ?? '';
    if (isBlank(character)) {
      if (blank < 0 && run.length > 0) blank = run.length;
      continue;
    }
    // 国发〔2020〕1号和闽政发〔2021〕2号: 号 ends the number in front.
    if (character === '号' || !HAN.test(character)) break;
    run = character + run;
    at.unshift(index);
  }
  if (run.length < 2) return undefined;
  let start = afterLeadIn(run);
  start = afterParticle(run, start);
  start = afterIssuer(run, start);
  // A blank in front of something that begins like a code is a boundary; otherwise extraction left it.
  if (blank >= 2 && run.length - blank > start && CODE_OPENING.test(run.slice(run.length - blank))) {
    start = run.length - blank;
  }
  if (run.length - start > LONGEST_CODE - 3) start = afterPlaceCode(run, start);
  const code = run.slice(start);
  const offset = at[start];
  if (code.length < 2 || code.length > LONGEST_CODE || NOT_A_CODE.test(code) || offset === undefined) return undefined;
  return { code, start: offset };
}

function afterLeadIn(run: string): number {
  let start = 0;
  for (const found of matchesIn(run, LEAD_IN)) {
    const behind = found.index + found[0].length;
    if (run.length - behind >= 2) start = behind;
  }
  return start;
}

function afterParticle(run: string, start: number): number {
  const code = run.slice(start);
  const behind = code.slice(1);
  if (behind.length < 2) return start;
  if (NEVER_FIRST.test(code)) return start + 1;
  return RARELY_FIRST.test(code) && (CODE_OPENING.test(behind) || SECOND.test(behind)) ? start + 1 : start;
}

function afterIssuer(run: string, start: number): number {
  for (let index = run.length - 2; index >= start + 3; index--) {
    const before = run.slice(start, index);
    const isIssuer =
      ISSUER_END.test(before) && (before.length >= 5 || /^[省市县区国州]/.test(before) || /^..部$/.test(before));
    const code = run.slice(index);
    if (isIssuer && (CODE_OPENING.test(code) || SECOND.test(code))) return index;
  }
  return start;
}

/** In a long run the code begins at the last character that 政, 府 or 委 follows. */
function afterPlaceCode(run: string, start: number): number {
  for (let index = run.length - 3; index > start; index--) {
    if (SECOND.test(run.slice(index))) return index;
  }
  for (let index = run.length - 3; index > start; index--) {
    if (
      run.length - index >= 3 &&
      CODE_OPENING.test(run.slice(index)) &&
      /^[京津沪渝冀晋闽赣鲁豫鄂湘粤桂琼黔国]/.test(run[index] ?? '')
    )
      return index;
  }
  return start;
}
