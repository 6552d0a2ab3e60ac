import { settable } from '../../../rules/settable.ts';
import schema from '../../../schemas/config.schema.json' with { type: 'json' };
import type { Json } from '../../model/finding.ts';
import type { SchemaFault } from '../../model/schema-fault.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { isReadingFault } from '../../model/reading.ts';
import { nearest } from '../../text/nearest.ts';
import { escapeStep, stepsOf, valueAt } from '../../text/pointer.ts';
import { Refusal } from '../refusal.ts';
import type { Places } from './places.ts';
import type { Session } from '../session.ts';
import { writtenValue } from '../../text/written-value.ts';

/** What is wrong with a configuration, each fault at its place. */
export function faultsRefused(
  data: unknown,
  faults: readonly SchemaFault[],
  { placeAt, placeAtKey }: Places,
  { say, catalogue }: Session,
): Refusal {
  const placed = readableFaults(faults, data, catalogue).map((fault) => {
    const place = fault.isKey ? placeAtKey(fault.pointer) : placeAt(fault.pointer);
    return { ...fault, place };
  });
  const inOrder = placed.toSorted((a, b) => byPlace(a.place, b.place));
  return Refusal.ofAll(
    inOrder.map(({ id, pointer, expects, data: known, place }) => {
      const expected = expects === undefined ? '' : say(`cli/expects-${expects}`, known);
      return { id, data: { ...known, place, key: known['key'] ?? stepsOf(pointer).join('.'), expected } };
    }),
  );
}

/** file:line:column of one file. */
function byPlace(a: string, b: string): number {
  const [first, second] = [a, b].map((place) => place.split(':').slice(-2).map(Number));
  return first![0]! - second![0]! || first![1]! - second![1]!;
}

interface ReadableFault {
  id: string;
  pointer: string;
  /** Its place is that of the key, not of the value. */
  isKey?: boolean;
  /** What the schema wants, as the end of a message id. */
  expects?: string;
  data: Record<string, Json>;
}

/** Far more than people are shown; each is held against all others. */
const MOST_FAULTS = 500;

/** One fault for each value that is wrong: alternatives of a schema report the same value several times. */
function readableFaults(all: readonly SchemaFault[], data: unknown, catalogue: Catalogue): ReadableFault[] {
  const faults = all.slice(0, MOST_FAULTS);
  const result = new Map<string, ReadableFault>();
  for (const fault of faults.filter((one) => !isSaidBetter(one, faults))) {
    const { keyword, params, instancePath } = fault;
    if (keyword === 'additionalProperties') {
      const unknown = unknownKey(instancePath, String(params['additionalProperty']), catalogue);
      result.set(unknown.pointer, unknown);
    } else if (keyword === 'enum' || !result.has(instancePath)) {
      result.set(instancePath, wrongValue(fault, valueAt(data, instancePath)));
    }
  }
  return [...result.values()];
}

/** The value had the right kind for this alternative. */
const SAYS_MORE: ReadonlySet<string> = new Set(['additionalProperties', 'minItems', 'minLength']);

/** Another fault lies inside the value, or names a key of it: the other alternatives were not meant. */
function isSaidBetter({ keyword, instancePath }: SchemaFault, faults: readonly SchemaFault[]): boolean {
  if (keyword === 'oneOf') return true;
  if (keyword === 'additionalProperties') return false;
  return faults.some(
    (other) =>
      other.instancePath.startsWith(`${instancePath}/`) ||
      (other.instancePath === instancePath && SAYS_MORE.has(other.keyword) && !SAYS_MORE.has(keyword)),
  );
}

function unknownKey(holder: string, key: string, catalogue: Catalogue): ReadableFault {
  const isRule = /(?:^|\/)rules$/.test(holder);
  const pointer = `${holder}/${escapeStep(key)}`;
  if (isRule && isReadingFault(key) && catalogue.get(key))
    return { id: 'cli/config-reading-fault', pointer, data: { key }, isKey: true };
  const known = isRule ? settable.map(({ id }) => id) : knownKeys(holder);
  const near = nearest(key, known) ?? (isRule ? known.find((id) => id.endsWith(`/${key}`)) : undefined);
  return {
    id: `cli/config-unknown-${isRule ? 'rule' : 'key'}${near === undefined ? '' : '-near'}`,
    pointer,
    data: { key, near: near ?? '', known: known.join(' ') },
    isKey: true,
  };
}

/** Keys that the schema knows at the top, in an override or in one rule's entry. */
function knownKeys(pointer: string): string[] {
  const rule = /(?:^|\/)rules\/([^/]+)$/.exec(pointer)?.[1]?.replaceAll('~1', '/');
  if (rule === undefined) {
    const { override, limits } = schema.definitions;
    if (pointer === '') return Object.keys(schema.properties);
    return Object.keys(pointer === '/limits' ? limits.properties : override.properties);
  }
  const options = settable.find(({ id }) => id === rule)?.options?.['properties'];
  return ['severity', ...Object.keys((options as Record<string, Json> | undefined) ?? {})];
}

function wrongValue({ keyword, params, instancePath }: SchemaFault, value: unknown): ReadableFault {
  const allowed = keyword === 'enum' ? (params['allowedValues'] as Json[]).map(String) : [];
  if (typeof value === 'string' && /^\/notSuppressible\/\d+$/.test(instancePath)) {
    const near = nearest(value, allowed) ?? allowed.find((id) => id.endsWith(`/${value}`));
    const id = `cli/config-unknown-rule${near === undefined ? '' : '-near'}`;
    return { id, pointer: instancePath, data: { key: value, near: near ?? '' } };
  }
  const meant = typeof value === 'string' && allowed.length > 0 ? nearest(value, allowed) : undefined;
  const id =
    instancePath === '' ? 'config-no-mapping' : allowed.length > 0 ? 'config-not-allowed' : 'config-wrong-value';
  const limit = params['limit'];
  return {
    id: `cli/${id}`,
    pointer: instancePath,
    expects: expectation(keyword, params['type']),
    data: {
      value: writtenValue(value).slice(0, 80),
      allowed,
      ...(typeof limit === 'number' && { limit }),
      ...(meant !== undefined && { meant }),
    },
  };
}

/** Which of the catalogue's sentences `cli/expects-…` says what the schema wants. */
function expectation(keyword: string, type: unknown): string {
  if (keyword === 'minimum' || keyword === 'maximum') return keyword;
  if (keyword === 'minLength' || keyword === 'minItems') return 'something';
  return ['object', 'array', 'string', 'integer', 'boolean'].includes(String(type)) ? String(type) : 'other';
}
