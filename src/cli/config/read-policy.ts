import { lineStarts, positionAt } from '../../text/positions.ts';
import { loadPolicy } from '../../engine/policy.ts';
import { decodeText } from '../../importers/decode.ts';
import { readDataText } from '../../importers/yaml/read-data.ts';
import type { Problem } from '../../model/document.ts';
import type { Policy } from '../../model/policy.ts';
import { unwatched, type Work } from '../../model/work.ts';

/** What is wrong with a pack, and where: file:line:column. */
export interface PackFault extends Pick<Problem, 'id' | 'data'> {
  at: string;
}

/** The one way from the bytes of a policy pack to the pack, whoever asks. */
export async function readPolicy(
  path: string,
  bytes: Uint8Array,
  work: Work = unwatched,
): Promise<{ policy: Policy } | { faults: readonly PackFault[] }> {
  const { text } = decodeText(bytes);
  const read = await readDataText(text, work);
  const loaded = read.problems.length > 0 ? { problems: read.problems } : work(() => loadPolicy(path, read.data));
  if ('policy' in loaded) return loaded;
  const starts = lineStarts(text);
  const faults = loaded.problems.map(({ id, data, place }) => {
    // Syntax has a place of its own, the whole pack begins at its beginning, everything else at its key.
    const { range = [0, 0] } = place.range || place.pointer === '' ? place : read.placeOfKey(place.pointer);
    const { line, column } = positionAt(starts, range[0]);
    return { id, data, at: `${path}:${line}:${column}` };
  });
  return { faults };
}
