import type { Problem, SidecarContent } from '../../model/document.ts';
import type { SidecarFile } from '../../model/generated/sidecar-file.ts';
import validateSidecar from '../../model/generated/validate-sidecar.js';
import type { Json } from '../../model/finding.ts';
import type { Place } from '../../model/location.ts';
import type { SchemaFault } from '../../model/schema-fault.ts';
import { unwatched, type Work } from '../../model/work.ts';
import { isoDate } from '../../text/dates.ts';
import { nearest } from '../../text/nearest.ts';
import { escapeStep, valueAt } from '../../text/pointer.ts';
import { decodeText } from '../decode.ts';
import { type DataText, readDataText } from '../yaml/read-data.ts';
import { writtenValue } from '../../text/written-value.ts';

/** In the order in which they are written. */
export const SIDECAR_KEYS = [
  '$schema',
  'parent',
  'policies',
  'links',
  'unmatched',
  'waivers',
  'exceptions',
] as const satisfies readonly (keyof SidecarFile)[];

const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': SIDECAR_KEYS.filter((key) => key !== '$schema'),
  links: ['table', 'task', 'title', 'parentTask'],
  unmatched: ['table', 'parentTask'],
  waivers: ['parentTask', 'reason', 'authority', 'expires'],
  exceptions: ['rule', 'task', 'parentTask', 'reason', 'expires'],
};

const EXAMPLES: Readonly<Record<string, string>> = {
  parent: 'parent: 临政办〔2026〕12号',
  policies: 'policies: [政策包名称]',
  links: 'links: [{ task: 3, parentTask: 5 }]',
  unmatched: 'unmatched: [7, 9]',
  waivers: 'waivers: [{ parentTask: 9, reason: 由市统一办理 }]',
  exceptions: 'exceptions: [{ rule: units/missing-lead, task: 3, reason: 牵头单位待明确 }]',
  rule: 'rule: units/missing-lead',
  table: 'table: 2',
  task: 'task: 3',
  title: 'title: 扩大预决算公开范围',
  parentTask: 'parentTask: 9',
  reason: 'reason: 由市统一办理',
  expires: 'expires: 2026-12-31',
};

/** Reads the sidecar of a table. One that is wrong anywhere is not used: half of what it declares would be worse than nothing. */
export async function readSidecar(bytes: Uint8Array, work: Work = unwatched): Promise<SidecarContent> {
  const { text, problems } = decodeText(bytes);
  const read = await readDataText(text, work);
  return work(() => contentOf(read, problems, text));
}

function contentOf(read: DataText, problems: readonly Problem[], text: string): SidecarContent {
  const { placeOf } = read;
  const broken = [...problems.filter(({ severity }) => severity === 'error'), ...read.problems];
  if (broken.length > 0) return { problems: broken, text, placeOf };
  // A file of comments only declares nothing.
  const data: unknown = read.data ?? {};
  if (!validateSidecar(data)) {
    const faults = (validateSidecar.errors ?? []).slice(0, MOST_FAULTS);
    const wrongs = faults.map((fault) => explain(fault, data, read));
    return { problems: wrongs.filter((problem) => !isExplained(problem, wrongs)), text, placeOf };
  }
  const wrongDates = dateProblems(data, placeOf).slice(0, MOST_FAULTS);
  return wrongDates.length > 0 ? { problems: wrongDates, text, placeOf } : { data, problems: [], text, placeOf };
}

/** People repair a few and look again. */
const MOST_FAULTS = 50;

/** A key that is missing because it stands there under another name needs no sentence of its own. */
function isExplained({ id, data: { key }, place }: Problem, problems: readonly Problem[]): boolean {
  if (id !== 'import/missing-key') return false;
  return problems.some(({ data, place: at }) => data['nearest'] === key && at.pointer.startsWith(`${place.pointer}/`));
}

function explain({ instancePath, keyword, params }: SchemaFault, data: unknown, read: DataText): Problem {
  const list = instancePath.split('/')[1] ?? '';
  if (keyword === 'additionalProperties') {
    const key = String(params['additionalProperty']);
    const known = KEYS[list] ?? [];
    const meant = nearest(key, known);
    const place = read.placeOfKey(`${instancePath}/${escapeStep(key)}`);
    return wrong('import/unknown-key', meant === undefined ? { key, allowed: known } : { key, nearest: meant }, place);
  }
  const place = read.placeOf(instancePath);
  if (keyword === 'required') {
    const key = String(params['missingProperty']);
    return wrong('import/missing-key', { key, example: EXAMPLES[key]! }, place);
  }
  if (instancePath === '') return wrong('import/not-a-sidecar', {}, place);
  const key = instancePath.split('/').findLast((step) => !/^\d+$/.test(step)) ?? '';
  const value = valueAt(data, instancePath);
  const example = EXAMPLES[key] ?? key;
  if (value === null || value === '') return wrong('import/empty-value', { key, example }, place);
  const found = (typeof value === 'string' ? value : writtenValue(value)).slice(0, 20);
  const ids: Readonly<Record<string, string>> = { integer: 'number', array: 'list', object: 'entry', string: 'text' };
  if (keyword === 'pattern') return wrong('import/bad-date', { key, found, example }, place);
  return wrong(`import/wrong-${ids[String(params['type'])] ?? 'number'}`, { key, found, example }, place);
}

/** The schema checks the form of a date, not that the calendar has it. */
function dateProblems({ waivers = [], exceptions = [] }: SidecarFile, placeOf: (pointer: string) => Place): Problem[] {
  const dates = [
    ...waivers.map(({ expires }, index) => ({ expires, pointer: `/waivers/${index}/expires` })),
    ...exceptions.map(({ expires }, index) => ({ expires, pointer: `/exceptions/${index}/expires` })),
  ];
  return dates.flatMap(({ expires, pointer }) => {
    if (expires === undefined) return [];
    const [year, month, day] = expires.split('-').map(Number);
    if (isoDate(year ?? 0, month ?? 0, day ?? 0)) return [];
    const data = { key: 'expires', found: expires, example: EXAMPLES['expires']! };
    return [wrong('import/bad-date', data, placeOf(pointer))];
  });
}

function wrong(id: string, data: Record<string, Json>, place: Place): Problem {
  return { id, severity: 'error', data, place };
}
