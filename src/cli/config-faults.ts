import { rules } from '../../rules/index.ts';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import type { FoundConfig } from '../model/files.ts';
import type { Json } from '../model/finding.ts';
import type { SchemaFault } from '../model/schema-fault.ts';
import { nearest } from '../text/nearest.ts';
import { complain } from './complain.ts';
import type { Session } from './run.ts';
import { readYamlData } from './yaml-data.ts';
import { stepsOf, valueAt } from '../text/pointer.ts';

/** Says what is wrong with a configuration, each fault at its place; gives the exit status. */
export function explainFaults(
  found: Extract<FoundConfig, { data: unknown }>,
  faults: readonly SchemaFault[],
  { host, say }: Session,
): number {
  const { placeOf } = readYamlData(found.text);
  const root = found.path.endsWith('package.json') ? ['gov-lint'] : [];
  let status = 0;
  for (const { id, pointer, data } of readableFaults(faults, found.data)) {
    const steps = stepsOf(pointer);
    const expected = typeof data['expects'] === 'string' ? say(`cli/expects-${data['expects']}`, data) : '';
    const place = `${found.path}${placeOf([...root, ...steps])}`;
    status = complain(host, say, id, { ...data, place, key: data['key'] ?? steps.join('.'), expected });
  }
  return status;
}

interface ReadableFault {
  id: string;
  pointer: string;
  data: Record<string, Json>;
}

/** One fault for each value that is wrong: alternatives of a schema report the same value several times. */
function readableFaults(faults: readonly SchemaFault[], data: unknown): ReadableFault[] {
  const result = new Map<string, ReadableFault>();
  for (const fault of faults) {
    const { keyword, params, instancePath } = fault;
    if (keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'if') continue;
    if (keyword === 'additionalProperties') {
      const key = String(params['additionalProperty']);
      const isRule = instancePath === '/rules';
      const known = isRule ? rules.map((rule) => rule.id) : knownKeys(instancePath);
      const near = nearest(key, known) ?? (isRule ? known.find((id) => id.endsWith(`/${key}`)) : undefined);
      const id = `cli/config-unknown-${isRule ? 'rule' : 'key'}${near === undefined ? '' : '-near'}`;
      const pointer = `${instancePath}/${escapePointer(key)}`;
      result.set(pointer, { id, pointer, data: { key, near: near ?? '', known: known.join(' ') } });
      continue;
    }
    const value = JSON.stringify(valueAt(data, instancePath)) ?? '';
    const allowed = keyword === 'enum' ? (params['allowedValues'] as Json[]).map(String) : [];
    const before = result.get(instancePath);
    const isBetter = keyword === 'enum' || !before;
    if (!isBetter) continue;
    const id =
      instancePath === '' ? 'config-no-mapping' : allowed.length > 0 ? 'config-not-allowed' : 'config-wrong-value';
    const limit = params['limit'];
    result.set(instancePath, {
      id: `cli/${id}`,
      pointer: instancePath,
      data: {
        value: value.slice(0, 80),
        allowed,
        expects: expectation(keyword, params['type']),
        ...(typeof limit === 'number' && { limit }),
      },
    });
  }
  return [...result.values()];
}

/** Which of the catalogue's sentences `cli/expects-…` says what the schema wants. */
function expectation(keyword: string, type: unknown): string {
  if (keyword === 'minimum' || keyword === 'maximum') return keyword;
  if (keyword === 'minLength' || keyword === 'minItems') return 'something';
  return ['object', 'array', 'string', 'integer', 'boolean'].includes(String(type)) ? String(type) : 'other';
}

/** Keys that the schema knows at the top or in one rule's entry. */
function knownKeys(pointer: string): string[] {
  const rule = /^\/rules\/(.+)$/.exec(pointer)?.[1]?.replaceAll('~1', '/');
  if (rule === undefined) return Object.keys(schema.properties);
  const options = rules.find((known) => known.id === rule)?.options?.['properties'];
  return ['severity', ...Object.keys((options as Record<string, Json> | undefined) ?? {})];
}

function escapePointer(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
