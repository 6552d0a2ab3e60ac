import { LEVEL_CHARACTERS } from './level-characters.ts';
import type { ColumnRole } from './names-file.ts';

type UnitRole = Extract<ColumnRole, 'lead' | 'responsible' | 'supporting' | 'leadAndResponsible'>;

/** Whose they are, and what of: 市级, 区直, 镇街; 整改, 任务. It does not change who the units are. */
const WHOSE = new RegExp(
  `^(?:(?:[${LEVEL_CHARACTERS}][级直]?|镇街|乡镇|街道|本级)?(?:任务|工作|事项|项目|问题|指标|实事|整改)?)`,
);

/** What units do, two characters a word, and which of them stands first. */
const DOES: ReadonlyMap<string, 'lead' | 'first' | 'responsible' | 'supporting'> = new Map([
  ...['牵头', '主办', '领办', '主管'].map((word) => [word, 'lead'] as const),
  ...['主要', '主体', '首要'].map((word) => [word, 'first'] as const),
  ...['责任', '主责', '负责', '承办', '落实', '实施', '执行', '承担', '完成', '组织', '具体', '分工'].map(
    (word) => [word, 'responsible'] as const,
  ),
  ...['配合', '协办', '协助', '协同', '协作', '参与', '参加', '会办', '联办', '支持', '辅助'].map(
    (word) => [word, 'supporting'] as const,
  ),
]);

/** 总牵头, 主牵头: the head of several. */
const HEAD = /^[总主](?=牵头)/;
const BODY = /^(?:单位|部门|处室|科室|股室|机构|主体(?!责任)|[处科股]?室|[科股处])/;
const JOINS = /^[及和与、/()]/;

/**
 * Who stands in a column, by a heading that is put together: whose they are, what they do, what sort of body. 牵头组织实施单位 leads,
 * 配合责任单位 support, 牵头单位及配合部门 are both in one column. Undefined where a word of it is none of these, or no body is named.
 *
 * @param heading without blanks, in half width, brackets included
 */
export function unitRoleOf(heading: string): UnitRole | undefined {
  const roles = new Set<UnitRole>();
  let words = new Set<string>();
  let isOfBodies = false;
  let rest = heading.replace(WHOSE, '').replace(HEAD, '');
  while (rest !== '') {
    const body = BODY.exec(rest)?.[0];
    const end = body ?? JOINS.exec(rest)?.[0];
    if (end === undefined) {
      const does = DOES.get(rest.slice(0, 2));
      if (does === undefined) return undefined;
      words.add(does);
    } else {
      isOfBodies ||= body !== undefined;
      for (const role of rolesOf(words)) roles.add(role);
      words = new Set();
    }
    rest = rest.slice(end?.length ?? 2).replace(HEAD, '');
  }
  if (!isOfBodies || words.size > 0) return undefined;
  return roles.size > 1 ? 'leadAndResponsible' : [...roles][0];
}

/** 主要责任 leads, 牵头落实 leads, 配合责任 supports; 牵头配合 is two kinds of units. */
function rolesOf(words: ReadonlySet<string>): UnitRole[] {
  const leads = words.has('lead') || words.has('first');
  if (words.has('supporting')) return leads ? ['lead', 'supporting'] : ['supporting'];
  if (leads) return ['lead'];
  return words.size > 0 ? ['responsible'] : [];
}
