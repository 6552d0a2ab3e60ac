import type { Vocabulary } from './vocabulary.ts';

const BRANCH_ENDINGS =
  /(?:分局|支局|直属局|支队|大队|中队|总队|分队|分行|支行|分中心|派出所|[处科室股队所站组司]|中心|窗口|学校|院|馆|办公室|执法局)$/;

/** The last characters are those of an office: 局, 委, 中心. */
export function endsLikeBody(text: string, vocabulary: Vocabulary): boolean {
  for (const length of [3, 2, 1]) if (vocabulary.bodyEndings.has(text.slice(-length))) return true;
  return false;
}

/** The same, or those of a place or of bodies at large: 各乡镇, 有关单位. */
export function endsLikeUnit(text: string, vocabulary: Vocabulary): boolean {
  return endsLikeBody(text, vocabulary) || /(?:政府|单位|部门|[区县镇乡村]|街道|公司)$/.test(text);
}

/** A known office from the first to the last character. */
export function isBody(text: string, vocabulary: Vocabulary): boolean {
  return matchBody(text, vocabulary)?.tail === '';
}

export interface BodyMatch {
  family: string;
  /** The stem or name as the data have it: 发改, 人民银行. */
  alias: string;
  /** What stands behind the office: 交警支队. */
  tail: string;
}

/** The line of work that a name without prefix belongs to, and what stands behind the office. */
export function matchBody(text: string, vocabulary: Vocabulary): BodyMatch | undefined {
  const match = matchExactly(text, vocabulary);
  if (match?.tail === '' || !/[和与]/.test(text)) return match;
  // 文体和旅游局 and 文体旅游局 are one: whether 和 is written is a matter of taste.
  const bare = matchExactly(text.replace(/[和与]/g, ''), vocabulary);
  return bare?.tail === '' ? bare : match;
}

function matchExactly(text: string, vocabulary: Vocabulary): BodyMatch | undefined {
  if (!vocabulary.nameStarts.has(text[0]!)) return undefined;
  const whole = vocabulary.names.get(text);
  if (whole) return { family: whole, alias: text, tail: '' };
  let branch: BodyMatch | undefined;
  for (const length of vocabulary.stemLengths) {
    if (length >= text.length) continue;
    const alias = text.slice(0, length);
    const family = vocabulary.stems.get(alias);
    if (family === undefined) continue;
    const behind = text.slice(length);
    if (vocabulary.bodyEndings.has(behind)) return { family, alias, tail: '' };
    branch ??= branchOf(behind, family, alias);
  }
  for (const length of branch ? [] : vocabulary.nameLengths) {
    const alias = text.slice(0, length);
    const family = length < text.length ? vocabulary.names.get(alias) : undefined;
    if (family !== undefined && BRANCH_ENDINGS.test(text)) return { family, alias, tail: text.slice(length) };
  }
  return branch;
}

const OFFICE = /^(?:管理委员会|委员会|监督管理局|管理局|服务局|办公室|办公厅|总局|局|委|办|厅|部)/;

function branchOf(behind: string, family: string, alias: string): BodyMatch | undefined {
  const office = OFFICE.exec(behind);
  const tail = office ? behind.slice(office[0].length) : '';
  return tail !== '' && BRANCH_ENDINGS.test(tail) ? { family, alias, tail } : undefined;
}
