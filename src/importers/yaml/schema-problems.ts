import type { Problem } from '../../model/document.ts';
import type { Json } from '../../model/finding.ts';
import type { SchemaFault } from '../../model/schema-fault.ts';
import { readDate } from '../../text/dates.ts';
import { readNumeral } from '../../text/numerals.ts';
import { entryKindAt, TABLE_KEYS } from '../table-keys.ts';
import { nearestKey } from './nearest-key.ts';
import type { PlaceFinder } from './spans.ts';

/** What the sentences about a wrong value are made from. */
export interface Evidence {
  text: string;
  data: unknown;
  places: PlaceFinder;
}

/** Faults of the generated validator as problems: one for each place that is wrong. */
export function schemaProblems(faults: readonly SchemaFault[], evidence: Evidence): Problem[] {
  const problems: Problem[] = [];
  for (const fault of withoutBranches(faults)) problems.push(toProblem(fault, evidence));
  return problems.filter((problem) => !isExplained(problem, problems));
}

/** A key that is missing because it stands there under another name needs no sentence of its own. */
function isExplained(problem: Problem, problems: readonly Problem[]): boolean {
  if (problem.id !== 'import/missing-key') return false;
  return problems.some(
    (other) =>
      other.data['nearest'] === problem.data['key'] &&
      other.place.pointer.slice(0, other.place.pointer.lastIndexOf('/')) === problem.place.pointer,
  );
}

/**
 * A value that fits none of several forms gives one fault for each form, and one for the choice. Faults inside the value
 * are the more exact ones; otherwise the choice alone speaks.
 */
function withoutBranches(faults: readonly SchemaFault[]): SchemaFault[] {
  const choices = new Set(faults.filter((fault) => fault.keyword === 'oneOf').map((fault) => fault.instancePath));
  if (choices.size === 0) return [...faults];
  const insideOf = (path: string) => faults.some((fault) => fault.instancePath.startsWith(`${path}/`));
  return faults.filter((fault) => {
    if (!choices.has(fault.instancePath)) return true;
    return fault.keyword === 'oneOf' && !insideOf(fault.instancePath);
  });
}

function toProblem(fault: SchemaFault, evidence: Evidence): Problem {
  const { instancePath: pointer, keyword, params } = fault;
  if (keyword === 'additionalProperties') return unknownKey(pointer, String(params['additionalProperty']), evidence);
  if (keyword === 'required') {
    const key = String(params['missingProperty']);
    return wrong('import/missing-key', { key, example: exampleOf(key) }, evidence.places.placeOf(pointer));
  }
  const value = valueAt(evidence.data, pointer);
  const key = keyOf(pointer);
  const place = evidence.places.placeOf(pointer);
  if (value === null || value === '') return wrong('import/empty-value', { key, example: exampleOf(key) }, place);
  const found = excerpt(value, pointer, evidence);
  if (keyword === 'pattern' && key === 'number') return wrongNumber(key, value, found, place);
  if (keyword === 'pattern') return wrongDate(key, found, place);
  if (keyword === 'minimum' || keyword === 'maximum') {
    const id = key === 'year' ? 'import/bad-year' : 'import/wrong-number';
    return wrong(id, { key, found, example: exampleOf(key) }, place);
  }
  if (keyword === 'oneOf') {
    const id = key === 'implements' ? 'import/wrong-task-numbers' : 'import/wrong-units';
    return wrong(id, { key, found, example: exampleOf(key) }, place);
  }
  return wrongType(key, expectedBy(params['type']), value, found, place);
}

function unknownKey(pointer: string, key: string, { places }: Evidence): Problem {
  const place = places.placeOfKey(`${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const kind = entryKindAt(pointer);
  const meant = kind && nearestKey(key, kind);
  if (meant) return wrong('import/unknown-key', { key, nearest: meant }, place);
  return wrong('import/unknown-key', kind ? { key, allowed: TABLE_KEYS[kind] } : { key }, place);
}

function wrongType(key: string, expected: string, value: unknown, found: string, place: Problem['place']): Problem {
  if (expected === 'integer') return wrongNumber(key, value, found, place);
  if (expected === 'array') return wrong('import/wrong-list', { key, found, example: exampleOf(key) }, place);
  if (expected === 'object') return wrong('import/wrong-entry', { key, found, example: exampleOf(key) }, place);
  const isScalar = typeof value === 'number' || typeof value === 'boolean';
  const example = isScalar ? withKey(key, `"${found}"`) : exampleOf(key);
  return wrong('import/wrong-text', { key, found, example }, place);
}

function wrongNumber(key: string, value: unknown, found: string, place: Problem['place']): Problem {
  const meant = typeof value === 'string' ? readNumeral(bareNumeral(value)) : undefined;
  // 1.2 without quotation marks is a fraction, and 1.10 would lose its last digit.
  const isParted = key === 'number' && typeof value === 'number' && /^\d+\.\d+$/.test(found);
  const example = meant !== undefined ? String(meant) : isParted ? `"${found}"` : undefined;
  return wrong(
    'import/wrong-number',
    { key, found, example: example === undefined ? exampleOf(key) : withKey(key, example) },
    place,
  );
}

/** 第三项, 3、, （三） without what is no numeral. */
function bareNumeral(value: string): string {
  return value.slice(0, 20).replace(/[第项条个号、.．（）()\s]/g, '');
}

/** A date in another form, or one that the calendar does not have. */
export function wrongDate(key: string, found: string, place: Problem['place']): Problem {
  const meant = readDate(found.replaceAll(/[./／．]/g, '-'));
  return wrong('import/bad-date', { key, found, example: withKey(key, meant ?? '2026-05-20') }, place);
}

function expectedBy(type: unknown): string {
  return Array.isArray(type) ? String(type[0]) : String(type);
}

const EXAMPLES: Readonly<Record<string, string>> = {
  title: 'title: 扩大预决算公开范围',
  heading: 'heading: 一、做好主动公开',
  date: 'date: 2026-05-20',
  reportBy: 'reportBy: 2026-11-30',
  year: 'year: 2026',
  number: 'number: 3',
  parentTask: 'parentTask: 9',
  reason: 'reason: 本区无政府公报，由市统一办理',
  expires: 'expires: 2026-12-31',
  parent: 'parent: 临政办〔2026〕12号',
  policies: 'policies: [政策包名称]',
  lead: 'lead: [区财政局, 区发改局]',
  responsible: 'responsible: [区直各部门, 各街道]',
  supporting: 'supporting: [区教育局]',
  supervisor: 'supervisor: [市生态环境局]',
  implements: 'implements: [4, 5]',
  basis: 'basis: [{ title: 文件标题, docNumber: 临政办〔2026〕12号 }]',
  sections: 'sections: [{ heading: 一、做好主动公开 }]',
  tasks: 'tasks: [{ title: 扩大预决算公开范围 }]',
  unmatched: 'unmatched: [7, 9]',
  waivers: 'waivers: [{ parentTask: 9, reason: 由市统一办理 }]',
  extra: 'extra: { 完成情况: 已完成 }',
};

function exampleOf(key: string): string {
  return EXAMPLES[key] ?? withKey(key, '……');
}

function withKey(key: string, value: string): string {
  return `${key}: ${value}`;
}

/** Key of a value, of its list for an entry of a list. */
function keyOf(pointer: string): string {
  const segments = pointer.split('/').slice(1);
  const named = segments.findLast((segment) => !/^\d+$/.test(segment)) ?? '';
  return named.replaceAll('~1', '/').replaceAll('~0', '~');
}

function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const segment of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[segment.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return value;
}

/** The words in the file, cut to what fits a sentence. */
function excerpt(value: unknown, pointer: string, { text, places }: Evidence): string {
  const [start, end] = places.placeOf(pointer).range ?? [0, 0];
  const words = typeof value === 'string' ? value : text.slice(start, end);
  const line = words.split('\n', 1)[0] ?? '';
  return line.length > 20 || line.length < words.trimEnd().length ? `${line.slice(0, 20)}…` : line;
}

function wrong(id: string, data: Record<string, Json>, place: Problem['place']): Problem {
  return { id, severity: 'error', data, place };
}
