import type { Change } from '../model/finding.ts';
import { stepsOf, valueAt } from '../text/pointer.ts';

/** What a table says after the changes; the given data stay as they are. */
export function applyChanges(data: unknown, changes: readonly Change[]): unknown {
  const result: unknown = structuredCopy(data);
  const replaced = changes.filter((change) => change.kind === 'replace');
  // From the back: earlier offsets hold until they are used, and words put in at one place keep their order.
  for (const { pointer, span, text } of replaced.toReversed().toSorted((a, b) => b.span[0] - a.span[0])) {
    const value = valueAt(result, pointer);
    if (typeof value === 'string') put(result, pointer, value.slice(0, span[0]) + text + value.slice(span[1]));
  }
  for (const change of changes) if (change.kind === 'set') put(result, change.pointer, change.value);
  const inserted = changes.filter((change) => change.kind === 'insert').toReversed();
  for (const { list, index, value } of inserted.toSorted((a, b) => b.index - a.index)) {
    const entries = valueAt(result, list);
    if (Array.isArray(entries)) entries.splice(index, 0, structuredCopy(value));
    else put(result, list, [structuredCopy(value)]);
  }
  return result;
}

function put(data: unknown, pointer: string, value: unknown): void {
  const steps = stepsOf(pointer);
  const key = steps.pop()!;
  let holder = data;
  for (const step of steps) holder = (holder as Record<string, unknown> | undefined)?.[step];
  if (typeof holder === 'object' && holder !== null) (holder as Record<string, unknown>)[key] = value;
}

function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, structuredCopy(inner)]));
}

/** Equal as data: the order of keys does not count. */
export function isSameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(b, key) && isSameData((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}
