import { readDeadlines } from './deadlines.ts';
import { endsLikeUnit } from './bodies.ts';
import { readDuties } from './roles.ts';
import { readUnits } from './units.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a document says of the tasks that do not say it themselves: 未注明时限的，均为12月底前; 未列责任单位的，由各街道负责. */
export interface Default {
  key: 'deadline' | 'lead' | 'responsible';
  /** The time, or the units, and the sentence in which they stand. */
  span: readonly [start: number, end: number];
  sentence: string;
}

/** 未按时限完成的 lacks nothing: what is missing is a note, not the deed. */
const MISSING =
  '(?:(?:未|没有?)(?:明确|具体|单独|另行|特别)?(?:注明|标明|标注|标出|明确|列明|列出|列示|写明|规定|载明|填写|注|标|列|写)|没有|无)';
const WHAT: readonly (readonly [Default['key'], string])[] = [
  ['deadline', '(?:完成|办结|工作|整改)?(?:时限|期限|时间|日期)'],
  ['lead', '(?:牵头|主办)(?:单位|部门)'],
  ['responsible', '(?:责任|负责|承办|落实)(?:单位|部门)'],
];
/** 未注明时限的任务，, and 除已注明时限的外，. */
const CONDITIONS = WHAT.map(
  ([key, what]) =>
    [
      key,
      new RegExp(
        `(?:${MISSING}[^。；，,]{0,6}${what}的?(?:任务|事项|工作|项目|问题)?|除(?:已|另有|特别)?[^。；，,]{0,6}(?:注明|标明|明确|列明|规定)[^。；，,]{0,4}${what}[^。；，,]{0,6}外)[，,]?`,
      ),
    ] as const,
);

export function readDefaults(text: string, vocabulary: Vocabulary): Default[] {
  if (!/[未没无除]/.test(text)) return [];
  const found: Default[] = [];
  for (const { 0: sentence, index } of text.matchAll(/[^。；;\n]+/g)) {
    for (const [key, condition] of CONDITIONS) {
      const start = condition.exec(sentence);
      if (!start) continue;
      const from = start.index + start[0].length;
      const span = key === 'deadline' ? timeIn(sentence.slice(from)) : unitsIn(sentence.slice(from), key, vocabulary);
      if (span) found.push({ key, span: [index + from + span[0], index + from + span[1]], sentence: sentence.trim() });
      break;
    }
  }
  return found;
}

/** Not far behind: 均为, 一律于, 应当在. */
const NEAR = 8;

function timeIn(words: string): readonly [number, number] | undefined {
  const [first] = readDeadlines(words);
  return first && first.span[0] <= NEAR ? first.span : undefined;
}

function unitsIn(
  words: string,
  key: 'lead' | 'responsible',
  vocabulary: Vocabulary,
): readonly [number, number] | undefined {
  const [duty] = readDuties(
    words.replace(/^(?:均|一律|统一|默认)+/, (all) => ' '.repeat(all.length)),
    key,
    vocabulary,
  );
  if (!duty || (duty.isSaid && duty.role !== key && duty.role !== 'responsible')) return undefined;
  const names = words.slice(...duty.span);
  const units = readUnits(names, vocabulary);
  const isKnown = units.every(
    ({ kind, family, raw }) => endsLikeUnit(raw, vocabulary) && (kind === 'collective' || family !== undefined),
  );
  return units.length > 0 && isKnown ? duty.span : undefined;
}
