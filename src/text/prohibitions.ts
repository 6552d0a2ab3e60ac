import { stripBlanks } from './blanks.ts';
import { NUMERAL_CHARACTERS } from './numerals.ts';

/** Behind 不得 the bound of a figure, which 达到80%以上 says as well: 不得低于80%, 不得超过合同价的3%. */
const BOUND = `(?:[低少小高多大]于|超过)[^，。；;]*[\\d０-９${NUMERAL_CHARACTERS}半]`;

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
