import { rules } from '../../rules/index.ts';
import schema from '../../schemas/config.schema.json' with { type: 'json' };
import type { FoundConfig } from '../model/files.ts';
import type { Json } from '../model/finding.ts';
import type { SchemaFault } from '../model/schema-fault.ts';
import { nearest } from '../text/nearest.ts';
import { complain } from './complain.ts';
import type { Session } from './run.ts';
import { readYamlData, stepsOf } from './yaml-data.ts';

/** Says what is wrong with a configuration, each fault at its place; gives the exit status. */
export function explainFaults(
  found: Extract<FoundConfig, { data: unknown }>,
  faults: readonly SchemaFault[],
  { host, say }: Session,
): number {
  const { placeOf } = readYamlData(found.text);
  const root = /package\.json$/.test(found.path) ? ['gov-lint'] : [];
  let status = 0;
  for (const { id, pointer, data } of readableFaults(faults, found.data)) {
    status = complain(host, say, id, {
      ...data,
      place: `${found.path}${placeOf([...root, ...stepsOf(pointer)])}`,
      pointer: pointer || '/',
    });
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
    result.set(instancePath, {
      id: allowed.length > 0 ? 'cli/config-not-allowed' : 'cli/config-wrong-value',
      pointer: instancePath,
      data: { value: value.slice(0, 80), allowed, expected: String(params['type'] ?? keyword) },
    });
  }
  return [...result.values()];
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

function valueAt(data: unknown, pointer: string): unknown {
  let value = data;
  for (const part of stepsOf(pointer)) value = (value as Record<string, unknown> | undefined)?.[part];
  return value;
}
