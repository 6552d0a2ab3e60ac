import type { Refusal } from '../model/rule.ts';
import type { Table } from '../model/table.ts';
import { type Identity, LEVELS } from '../model/unit.ts';
import { isSame } from '../text/documents.ts';
import { bindingsIn } from './binding.ts';
import { isSamePlace, superiorsOf } from '../text/superiors.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/**
 * Why a table cannot be the parent of another: it is about another year, stands no higher, or belongs elsewhere. Such a
 * parent is not compared: what would come of it means nothing. Only what is certain refuses.
 */
export function refusalOf(child: Table, parent: Table, vocabulary: Vocabulary): Refusal | undefined {
  return wrongLevel(child, parent, vocabulary) ?? otherPlace(child, parent, vocabulary) ?? wrongYear(child, parent);
}

function wrongYear(child: Table, parent: Table): Refusal | undefined {
  const [year, parentYear] = [statedYear(child), statedYear(parent)];
  if (year === undefined || parentYear === undefined || year === parentYear) return undefined;
  return covers(parent, year) ? undefined : { reason: 'year', year, parentYear };
}

const YEAR = /(?:19|20)\d\d(?=年)/;
const YEARS = /((?:19|20)\d\d)年?(?:[-—–－~～至到]{1,2})((?:19|20)\d\d)年/;

/** A plan of late 2025 is carried out in 2026: the year of a date or a document number is not what a table is about. */
function statedYear({ title, noticeTitle, year, yearPlace, date }: Table): number | undefined {
  const told = [title, noticeTitle].some((text) => text && YEAR.test(text.value.replace(/\s/g, '')));
  const isOfDate = date?.value.startsWith(String(year)) === true;
  return told || (yearPlace !== undefined && !isOfDate) ? year : undefined;
}

/** 2024—2026年行动方案. */
function covers({ title, noticeTitle }: Table, year: number): boolean {
  return [title, noticeTitle].some((text) => {
    const [, from, to] = YEARS.exec(text?.value.replace(/\s/g, '') ?? '') ?? [];
    return from !== undefined && Number(from) <= year && year <= Number(to);
  });
}

function wrongLevel(child: Table, parent: Table, vocabulary: Vocabulary): Refusal | undefined {
  const relation = relationOf(parent.identity, child.identity);
  if (relation === 'above') return undefined;
  if (relation === 'same' && (isUnder(parent, child) || isInCharge(parent, child, vocabulary))) return undefined;
  return isOtherCity(child, parent, vocabulary) ? undefined : { reason: relation };
}

/** 国资委 stands above the enterprises of its own city, 教育局 above its schools. */
function isUnder({ identity: above }: Table, { identity: own }: Table): boolean {
  return own.institution !== undefined && above.kind === 'department' && above.institution === undefined;
}

/**
 * A department stands above none of its own level, but what it is in charge of it hands out to all of them: 市档案局 gives
 * 市直各单位 their tasks.
 */
function isInCharge(parent: Table, child: Table, vocabulary: Vocabulary): boolean {
  const [above, own] = [parent.identity, child.identity];
  if (above.kind !== 'department' || own.kind !== 'department' || above.family === own.family) return false;
  const bindingOf = bindingsIn(parent, own, vocabulary);
  return parent.tasks.some((task) => {
    const { binding, boundBy } = bindingOf(task);
    return binding === 'yes' && boundBy !== undefined;
  });
}

/**
 * The register knows the parent as a city of county level; a child that calls itself 临江市新海区, or a district that the
 * register does not know, shows that another city of that name is meant.
 */
function isOtherCity({ identity, ...child }: Table, parent: Table, vocabulary: Vocabulary): boolean {
  const { place, level } = parent.identity;
  if (level !== 'county' || identity.level !== 'county' || !place?.endsWith('市') || identity.place === place)
    return false;
  if (identity.place !== undefined && !vocabulary.divisions.named(identity.place)) return true;
  return superiorsOf({ identity, ...child }, 'prefecture', vocabulary).some(({ name }) => isSamePlace(name, place));
}

/** Where nothing tells a level or kind, the parent is taken to stand above: an error has to be certain. */
function relationOf(parent: Identity, child: Identity): 'above' | 'same' | 'below' {
  if (parent.level === undefined || child.level === undefined) return 'above';
  const step = LEVELS.indexOf(child.level) - LEVELS.indexOf(parent.level);
  if (step !== 0) return step > 0 ? 'above' : 'below';
  const mayBeDepartment = child.kind !== 'government' && parent.kind !== 'department';
  return mayBeDepartment ? 'above' : 'same';
}

function otherPlace(child: Table, parent: Table, vocabulary: Vocabulary): Refusal | undefined {
  const { level, place } = parent.identity;
  if (level === undefined || place === undefined) return undefined;
  // Of a city that was taken for a county nothing above the child can be told.
  if (level === child.identity.level && child.identity.kind !== 'department') return undefined;
  const superiors = superiorsOf(child, level, vocabulary);
  const [other] = superiors;
  if (!other || superiors.some(({ name }) => isSamePlace(name, place))) return undefined;
  // A number alone says that this parent is meant, unless it is given to a paper of another place.
  const { docNumber } = parent;
  const basis =
    docNumber && child.basis.find((entry) => entry.docNumber && isSame({ docNumber }, { docNumber: entry.docNumber }));
  if (basis && !superiors.some(({ words }) => words === basis.title?.value)) return undefined;
  return { reason: 'place', place, own: other.name, words: other.words };
}
