import type { Table } from '../../src/model/table.ts';
import type { Trace } from '../../src/model/trace.ts';
import type { Level } from '../../src/model/unit.ts';
import { stripBlanks } from '../../src/text/blanks.ts';
import { readPlace } from '../../src/text/places.ts';
import type { Vocabulary } from '../../src/text/vocabulary.ts';
import { CHARACTERS_OF, LEVEL_CHARACTERS } from '../../src/text/level-characters.ts';

/** Verbs of helping: whatever follows is not one's own doing. */
export const HELPING = /配合|协[助同]|参与|支持|会同|助力/;

/**
 * Behind these a sentence speaks of what stands above or beside: 按照全市部署, 报市政府备案, 对接省级平台. By what one does with it, and where the
 * language has a form for all such words (…照, …据, …接, …入, …至) by that.
 */
const UPWARD = new RegExp(
  [
    // goes by it
    '[按依遵参比对]照|按(?![时季月期需年周日摩])|[依根]据|落实|贯彻|执行|服从|响应|承接|围绕|聚焦|依托|跟踪',
    // joins it, or hands something over to it
    '[对衔连]接|联[通合]|(?<![深收投])入(?!户)|(?<![甚以截乃])至(?![少今多])|推送|上传|提[请交]|提供给|申[报请]',
    // takes something from it, and passes it on
    '学习|借鉴|引用|链接|转[发载]|传达|邀请|征求|请示|迎接|接受',
    // acts beside it, or strives for it
    `${HELPING.source}|参加|争[创取]`,
    // 报 in front of a name, and 向, 经 and 由, where they are no parts of other words
    '(?<![公预通海简日年月周情汇警])报(?!告|道|表|刊|纸|名|销|社|警|废)|(?<![面方导定倾取走动意志])向(?!社会|群众|公众|企业|基层|市民)',
    '(?<![财已曾])经(?!济|费|营|办|验|常|过|开)|由',
    // what is left out ends where 外 does: 除涉密的外
    '除(?!.+外)',
  ].join('|'),
);

/** Whether the words of a clause in front of a name refer to the superior rather than to the table's own level. */
export function refersUpward(before: string): boolean {
  return UPWARD.test(before);
}

const OPEN = '《〈“‘「『"';
const CLOSE = '》〉”’」』"';

/** A quotation is looked for no further back. */
const LONGEST_QUOTATION = 400;

/** Whether an offset stands inside 《》 or quotation marks. */
export function isQuoted(text: string, at: number): boolean {
  let depth = 0;
  for (let index = Math.max(0, at - LONGEST_QUOTATION); index < at; index++) {
    const character = text[index]!;
    if (character === '"') depth = depth > 0 ? depth - 1 : 1;
    else if (OPEN.includes(character)) depth++;
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '。') depth = 0;
  }
  return depth > 0;
}

/** The words of the clause in front of an offset. */
export function clauseBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 80 && !'，。；;！？\n'.includes(text[start - 1]!)) start--;
  return text.slice(start, at);
}

const ORDER: readonly Level[] = ['state', 'province', 'prefecture', 'county', 'township'];

/**
 * The character that a table speaks of its own level with (全区: 区), and those of the levels above. Absent where nothing tells:
 * a county may be 区, 县 or 市.
 */
export function levelCharacters({ identity, tasks }: Table): { own: string; above: string } | undefined {
  const { level, place } = identity;
  if (level === undefined || level === 'state') return undefined;
  const last = place?.endsWith('街道') ? '街' : place?.at(-1);
  const known = `${LEVEL_CHARACTERS}街`;
  let own = last !== undefined && known.includes(last) ? last : undefined;
  for (const task of own === undefined ? tasks : []) {
    const unit = [...task.lead.units, ...task.responsible.units].find((one) => one.level === level);
    const first = unit?.name[0];
    if (first === undefined || !CHARACTERS_OF[level].includes(first)) continue;
    own = first;
    break;
  }
  if (own === undefined) own = { province: '省', prefecture: '市' }[level as string];
  if (own === undefined) return undefined;
  const above = ORDER.slice(0, ORDER.indexOf(level))
    .map((one) => CHARACTERS_OF[one])
    .join('');
  return { own, above: above.replace(own, '') };
}

/** Names of the places that a table belongs to: its own and those above it. */
export function placesAround(table: Table, trace: Trace | undefined, vocabulary: Vocabulary): readonly string[] {
  const tables = trace ? [table, trace.parent] : [table];
  const names = tables.flatMap(({ identity, issuer, noticeTitle }) => [
    identity.place ?? [],
    ...[issuer, noticeTitle].map((text) => leadingPlaces(text?.value ?? '', vocabulary)),
  ]);
  return [...new Set(names.flat())];
}

/** 青岚省临江市新海区人民政府 → 青岚省, 临江市, 新海区. */
function leadingPlaces(text: string, vocabulary: Vocabulary): string[] {
  const places: string[] = [];
  let rest = stripBlanks(text);
  for (let depth = 0; depth < 4; depth++) {
    const place = readPlace(rest, vocabulary);
    if (!place) break;
    places.push(place.name);
    rest = rest.slice(place.name.length);
  }
  return places;
}
