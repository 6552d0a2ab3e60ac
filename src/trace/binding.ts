import type { Table, Task } from '../model/table.ts';
import type { Binding } from '../model/trace.ts';
import { type BodyKind, type Cover, type Identity, type Level, LEVELS, type Unit } from '../model/unit.ts';
import { institutionName, isOfSort, isSameInstitution } from '../text/institutions.ts';
import { remembering } from '../text/remembering.ts';
import { freePlaces } from '../text/units.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { blanketNotes } from './blanket-notes.ts';
import { stemOf } from '../text/superiors.ts';

export interface BindingResult {
  binding: Binding;
  /** The words of the parent's table or notice that decided it; absent for blank cells and for `no`. */
  boundBy?: string;
  /** No row of the parent names any body below its own departments: rows say nothing about the child either way. */
  isUndivided?: true;
}

/**
 * Whether each task of a parent is addressed to a child. The cells 牵头单位 and 责任单位 address; a unit that only supports makes it
 * unclear at most. Both cells blank bind everyone.
 */
export function bindingsIn(parent: Table, identity: Identity, vocabulary: Vocabulary): (task: Task) => BindingResult {
  const child: Child = { bodies: bodiesOf(identity, vocabulary), ...identity };
  return (task) => bindingOf(task, parent, child, vocabulary);
}

function bindingOf(task: Task, parent: Table, child: Child, vocabulary: Vocabulary): BindingResult {
  const cells = [task.lead, task.responsible];
  if (cells.every(({ units }) => units.length === 0)) {
    // 待定 and 同上 leave open whom the task addresses; a stroke is as good as nothing.
    const open = cells.find(({ value }) => freePlaces(value).length > 0);
    return open ? { binding: 'unclear', boundBy: open.value } : { binding: 'yes' };
  }
  let unclear: string | undefined;
  for (const { units } of cells) {
    for (const unit of units) {
      const answer = addresses(unit, child, parent.identity.level, vocabulary);
      if (answer === 'yes') return { binding: 'yes', boundBy: unit.raw };
      if (answer === 'unclear') unclear ??= unit.raw;
    }
  }
  for (const note of blanketNotes(parent)) {
    if (note.from > task.index) continue;
    if (note.covers.some((cover) => isCovered(cover, child))) return { binding: 'yes', boundBy: note.text };
  }
  for (const unit of task.supporting.units) {
    if (addresses(unit, child, parent.identity.level, vocabulary) !== 'no') unclear ??= unit.raw;
  }
  if (unclear !== undefined) return { binding: 'unclear', boundBy: unclear };
  if (tellsApart(parent, child)) return { binding: 'no' };
  const sentTo = parent.sentTo?.units.find(
    (unit) => addresses(unit, child, parent.identity.level, vocabulary) !== 'no',
  );
  return { binding: 'unclear', ...(sentTo && { boundBy: sentTo.raw }), isUndivided: true };
}

/** Whether the parent's rows say of such a child which of them are for it. */
function tellsApart(parent: Table, child: Identity): boolean {
  if (child.institution !== undefined) return namesInstitutions(parent);
  return isOwnDepartment(child, parent) || dividesBelow(parent);
}

/** A department of the parent's own government: its rows tell these apart. */
function isOwnDepartment(child: Identity, { identity }: Table): boolean {
  return child.kind === 'department' && (child.level === undefined || child.level === identity.level);
}

/** All ask about one at a time. */
const MOST_TABLES = 1;

/** Whether any row of a table names a body below its own departments, and so tells bodies below apart. */
const dividesBelow: (table: Table) => boolean = remembering(
  MOST_TABLES,
  (table: Table) =>
    blanketNotes(table).length > 0 ||
    table.tasks.some(({ lead, responsible, supporting }) =>
      [lead, responsible, supporting].some(({ units }) => units.some((unit) => isBelow(unit, table.identity))),
    ),
);

const namesInstitutions: (table: Table) => boolean = remembering(MOST_TABLES, (table: Table) =>
  table.tasks.some(({ lead, responsible, supporting }) =>
    [lead, responsible, supporting].some(({ units }) =>
      units.some(
        ({ body, covers = [] }) => body === 'institution' || covers.some((cover) => cover.body === 'institution'),
      ),
    ),
  ),
);

function isLowerThan(other: Level | undefined, level: Level | undefined): boolean {
  return other !== undefined && level !== undefined && LEVELS.indexOf(other) > LEVELS.indexOf(level);
}

function isBelow(unit: Unit, { level, place }: Identity): boolean {
  const isLower = (other: Level | undefined): boolean => isLowerThan(other, level);
  if (unit.kind === 'collective') {
    return (unit.covers ?? []).some(
      (cover) =>
        cover.body === 'zone' ||
        (cover.body === 'government' && (cover.level === undefined || level === undefined || isLower(cover.level))) ||
        ((cover.body === 'department' || cover.body === 'institution') && isLower(cover.level)),
    );
  }
  if (unit.body === 'zone') return true;
  if (unit.body === 'government') return unit.place !== undefined && unit.place !== place;
  return unit.body === 'department' && unit.isVertical !== true && isLower(unit.level);
}

/** A table whose issuer nothing tells could be anyone's: only what binds everyone binds it for certain. */
function isUnknown(child: Identity): boolean {
  return child.level === undefined && child.place === undefined && child.family === undefined;
}

function addresses(unit: Unit, child: Child, parentLevel: Level | undefined, vocabulary: Vocabulary): Binding {
  if (unit.kind === 'named') {
    if (isUnknown(child)) return 'unclear';
    const answer = addressesByName(unit, child, parentLevel);
    // 市民政局等相关部门: some other departments of that level are meant as well.
    const isAmongOthers =
      unit.isVague === true && child.kind === 'department' && (unit.level ?? parentLevel) === child.level;
    return answer === 'no' && isAmongOthers ? 'unclear' : answer;
  }
  const covers = unit.covers ?? [];
  if (isUnknown(child)) return covers.some(isForEveryone) && unit.isVague !== true ? 'yes' : 'unclear';
  const { institution } = child;
  const ofSort = institution && unit.sort ? isOfSort(institution, unit.sort, vocabulary) : 'yes';
  if (ofSort === 'no') return 'no';
  if (covers.length === 0) return unit.isVague === true && mayBeAmong(unit, child) ? 'unclear' : 'no';
  if (isOfAnotherLine(unit, child)) return 'no';
  if (covers.some((cover) => isCovered(cover, child))) {
    return ofSort === 'yes' && unit.isVague === true ? 'unclear' : ofSort;
  }
  return covers.some((cover) => isCoveredByHalf(cover, child, parentLevel)) ? 'unclear' : 'no';
}

/** Departments may be among 有关单位, and are not among 有关学校. */
function mayBeAmong({ body }: Unit, child: Child): boolean {
  return child.kind === 'department' && (body === undefined || child.bodies.includes(body));
}

/** 各县（区）教育局 are not those of health. */
function isOfAnotherLine({ family }: Unit, child: Child): boolean {
  return child.kind === 'department' && family !== undefined && child.family !== undefined && family !== child.family;
}

function addressesByName(unit: Unit, child: Child, parentLevel: Level | undefined): Binding {
  if (child.institution !== undefined) {
    const name = institutionName(unit);
    const isIt = unit.body === 'institution' && isSameInstitution(name, child.institution);
    // 县敬老院 is not that of a town; 敬老院 behind 各卫生院 may be.
    const isOther = name !== unit.name && unit.place === undefined && isLowerThan(child.level, unit.level);
    return isIt && !isOther && !arePlacesApart(unit.place, child.place) ? 'yes' : 'no';
  }
  if (child.kind === 'department') {
    if (unit.family === undefined || unit.family !== child.family) return 'no';
    const level = unit.level ?? parentLevel;
    if (level !== undefined && child.level !== undefined && level !== child.level) return 'no';
    return arePlacesApart(unit.place, child.place) ? 'no' : 'yes';
  }
  if (unit.place === undefined || child.place === undefined) return 'no';
  if (unit.body !== 'government' && unit.body !== 'zone' && unit.actsForPlace !== true) {
    // 新海区教育局 in the city's table: what a department of the child has to do, the child may have to take up.
    const isOwn = unit.body === 'department' && unit.level !== undefined && unit.level === child.level;
    return isOwn && unit.level !== parentLevel && !arePlacesApart(unit.place, child.place) ? 'unclear' : 'no';
  }
  if (unit.body === 'zone' && areSameZone(unit.place, child.place)) return 'yes';
  if (arePlacesApart(unit.place, child.place)) return 'no';
  return unit.level === undefined || child.level === undefined || unit.level === child.level || unit.body === 'zone'
    ? 'yes'
    : 'no';
}

/** A child, and as which sort of body it can be addressed. */
interface Child extends Identity {
  bodies: readonly BodyKind[];
}

/** 高新区 is run by a committee and is no county; of places named 新区 some are (浦东新区), some are not (天府新区). Zones stand longest first. */
function bodiesOf({ kind, place, institution }: Identity, vocabulary: Vocabulary): readonly BodyKind[] {
  if (institution !== undefined) return ['institution'];
  if (kind === 'department') return ['department'];
  const zone = place === undefined ? undefined : vocabulary.zones.find((ending) => place.endsWith(ending));
  if (zone === undefined) return ['government'];
  return zone === '新区' ? ['government', 'zone'] : ['zone'];
}

function isCovered(cover: Cover, child: Child): boolean {
  if (isUnknown(child)) return isForEveryone(cover);
  if (!child.bodies.includes(cover.body)) return false;
  // A zone has no level of its own: 各开发区管委会 are those of whoever writes it.
  return cover.level === undefined || child.level === undefined || cover.level === child.level || cover.body === 'zone';
}

/**
 * 各县（市）区政府 speaks to the government, and whether it means one of its departments only the government can say;
 * 各县（市）区教育局 speaks to departments of one that has a table as a whole.
 */
function isCoveredByHalf({ body, level }: Cover, child: Child, parentLevel: Level | undefined): boolean {
  if (level === undefined || level !== child.level || child.institution !== undefined) return false;
  if (child.kind === 'department') return body === 'government';
  return (body === 'department' || body === 'institution') && level !== parentLevel;
}

function isForEveryone(cover: Cover): boolean {
  return cover.level === undefined && cover.body !== 'institution';
}

const ZONE_NAMES: readonly (readonly [RegExp, string])[] = [
  [/高新技术(?:产业)?(?:开发区|园区)$/, '高新区'],
  [/经济(?:技术)?开发区$/, '经开区'],
  [/综合保税区$/, '综保区'],
  [/(?:自由贸易|自贸)试验区$/, '自贸区'],
];

/** A city's table says 高新区 for the 临江高新技术产业开发区 of its own city. */
function areSameZone(a: string, b: string): boolean {
  const [left, right] = [shortZone(a), shortZone(b)];
  return left.endsWith(right) || right.endsWith(left);
}

function shortZone(place: string): string {
  return ZONE_NAMES.reduce((name, [long, short]) => name.replace(long, short), place);
}

/** 新海区 and 新海 are one place. */
function arePlacesApart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b && stemOf(a) !== stemOf(b);
}
