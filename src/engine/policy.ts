import type { Problem } from '../model/document.ts';
import type { Json } from '../model/finding.ts';
import type { PolicyFile } from '../model/generated/policy-file.ts';
import validatePolicy from '../model/generated/validate-policy.js';
import type { Policy } from '../model/policy.ts';
import type { SchemaFault } from '../model/schema-fault.ts';
import { parseDocNumber } from '../text/document-numbers.ts';
import { nearest } from '../text/nearest.ts';
import { safePattern } from '../text/pattern.ts';
import { escapeStep } from '../text/pointer.ts';
import { policyKeysAt } from './policy-keys.ts';

/** Checks the content of a policy pack; one that is wrong anywhere is refused. Places are pointers into `data`. */
export function loadPolicy(path: string, data: unknown): { policy: Policy } | { problems: readonly Problem[] } {
  if (!validatePolicy(data))
    return { problems: deepest((validatePolicy.errors ?? []).slice(0, MOST_FAULTS)).map(explain) };
  const problems = inconsistencies(data);
  return problems.length > 0 ? { problems } : { policy: { name: data.name, path, data } };
}

/** Far more than people are shown; each is held against all others. */
const MOST_FAULTS = 500;

function problem(pointer: string, id: string, data: Record<string, Json>): Problem {
  return { id: `policy/${id}`, severity: 'error', data, place: { pointer } };
}

/** One fault for each value: the alternatives of `where` all complain about it, the most exact complaint is kept. */
function deepest(faults: readonly SchemaFault[]): SchemaFault[] {
  const kept = faults.filter(
    (fault) =>
      fault.keyword !== 'oneOf' &&
      (isExact(fault) || !faults.some((other) => isExact(other) && other.instancePath.startsWith(fault.instancePath))),
  );
  const seen = new Set<string>();
  return kept.filter(({ instancePath, keyword, params }) => {
    const key = `${instancePath} ${keyword === 'additionalProperties' ? String(params['additionalProperty']) : keyword}`;
    return !seen.has(key) && seen.add(key);
  });
}

function isExact({ keyword }: SchemaFault): boolean {
  return keyword !== 'oneOf' && keyword !== 'const';
}

function explain({ instancePath, keyword, params }: SchemaFault): Problem {
  const key = instancePath.split('/').findLast((part) => !/^\d*$/.test(part)) ?? '';
  const say = (id: string, data: Record<string, Json> = { key }): Problem => problem(instancePath, id, data);
  switch (keyword) {
    case 'required':
      return say('missing-key', { key: String(params['missingProperty']) });
    case 'additionalProperties':
      return unknownKey(instancePath, String(params['additionalProperty']));
    case 'minLength':
    case 'minItems':
      return say('blank');
    case 'enum':
      return say('not-allowed', { key, allowed: params['allowedValues'] as Json[] });
    case 'pattern':
      return key === 'validUntil' ? say('bad-date') : say('bad-name');
    default:
      if (instancePath === '') return say('not-a-mapping', {});
      if (key === 'where') return say('bad-where');
      if (params['type'] === 'array') return say('not-a-list');
      return say('wrong-kind', { key, expected: String(params['type'] ?? keyword) });
  }
}

/** At the key itself, which a person looks for, with the keys that may stand there. */
function unknownKey(holder: string, key: string): Problem {
  const allowed = policyKeysAt(holder);
  const meant = nearest(key, allowed);
  return problem(`${holder}/${escapeStep(key)}`, 'unknown-key', {
    key,
    allowed: [...allowed],
    ...(meant !== undefined && { nearest: meant }),
  });
}

/** What the schema cannot say: numbers are numbers, once each, and what is demanded is registered. */
function inconsistencies(data: PolicyFile): Problem[] {
  const { documents = [], required = [], requirements = [] } = data;
  const problems: Problem[] = [...unsafePatterns(requirements, '/requirements')];
  const ids = new Set<string>();
  for (const [index, { id }] of requirements.entries()) {
    if (ids.has(id)) problems.push(problem(`/requirements/${index}/id`, 'duplicate-demand', { demand: id }));
    ids.add(id);
  }
  const known = new Set<string>();
  const read = (number: string, where: string): string | undefined => {
    const normal = parseDocNumber(number)?.normal;
    if (normal === undefined) problems.push(problem(where, 'bad-number', { number }));
    return normal;
  };
  for (const [index, { number, supersededBy }] of documents.entries()) {
    const where = `/documents/${index}/number`;
    if (supersededBy !== undefined) read(supersededBy, `/documents/${index}/supersededBy`);
    const normal = read(number, where);
    if (normal === undefined) continue;
    if (known.has(normal)) problems.push(problem(where, 'duplicate-document', { number }));
    known.add(normal);
  }
  for (const [index, { document }] of required.entries()) {
    const where = `/required/${index}/document`;
    const normal = read(document, where);
    if (normal === undefined || known.has(normal)) continue;
    problems.push(problem(where, 'unregistered-document', { number: document }));
  }
  return problems;
}

/** Patterns anywhere in the demands that are malformed or could take very long. */
function unsafePatterns(value: unknown, pointer: string): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const where = `${pointer}/${key}`;
    const isPattern = (key === 'pattern' || key === 'notPattern') && typeof inner === 'string';
    if (!isPattern) return unsafePatterns(inner, where);
    return safePattern(inner) ? [] : [problem(where, 'unsafe-pattern', { pattern: inner })];
  });
}
