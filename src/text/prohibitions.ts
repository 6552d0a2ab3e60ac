import { stripBlanks } from './blanks.ts';
import { NUMERAL_CHARACTERS } from './numerals.ts';
import { UNITS } from './quantities.ts';

/** A numeral in characters is a figure where it counts or measures: 九成, 三个月, 百分之五; 一般 and 统一 have one too. */
const FIGURE = `(?:[\\d０-９]|[${NUMERAL_CHARACTERS}半万亿]+(?:${UNITS}|[成％日周月年]|分之)|一半|半数)`;
/**
 * Behind 不得 the bound of a figure, which 达到80%以上 says as well: 不得低于80%, 不得高于每吨3元, 不得超过合同价的3%. What is done
 * beyond a limit is forbidden, however much of it: 不得超过批准范围搭建一处.
 */
const BOUND = `(?:[低少小高多大]于|超过)(?:(?:[^，。；;]{1,12}的|每[^，。；;\\d]{1,6})?${FIGURE}|[^，。；;\\d]{1,12}[\\d.０-９]+[%％])`;

/** Words that forbid; a closed class of official language. 不得力, 不得不, 不准确 and 禁止性 forbid nothing. */
const PROHIBITION = new RegExp(
  `[一绝决](?:律|对)?不(?:得|准|许|再|予|能|可|搞|允许)?(?!断)|坚决不|不得(?![力当已]|不[^，。；]|${BOUND})|不准(?!确|时|备)|不许|不允许|不可以|切勿|切忌|严禁|禁止(?!性|令)|严格禁止|杜绝|不应(?!用|急|对)`,
);

/** The word that forbids, whatever line it was wrapped in: 严 禁. */
export function prohibitionIn(text: string): string | undefined {
  return PROHIBITION.exec(stripBlanks(text))?.[0];
}

/** What is forbidden, where one text forbids it in one place: 不得|占用. */
export function withoutProhibition(text: string): string {
  return text.replace(PROHIBITION, '');
}
