import { policies as shipped } from '../../../rules/policies/index.generated.ts';
import { lineStarts, positionAt } from '../../engine/locate.ts';
import { folderOf, resolveFrom } from '../../engine/paths.ts';
import type { Json } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import { nearest } from '../../text/nearest.ts';
import { complain, complainOfFile } from '../output/complain.ts';
import { isPath } from './config-chain.ts';
import { EXIT } from '../host.ts';
import type { Session } from '../run.ts';

/** No policy pack needs more. */
const LARGEST_PACK = 1024 * 1024;

/** A pack, or the number of complaints that were made about it; undefined where there is none of that name. */
type Loaded = Policy | 'refused' | undefined;

/** Finds packs by name among those shipped, or by a path seen from `folder`. Each is read and complained about once. */
export function policyLoader({ host, say }: Session): (asked: Asked) => Promise<Loaded> {
  const known = new Map<string, Promise<Loaded>>();
  return async ({ name, folder = '.', root, place }) => {
    const path = isPath(name) ? resolveFrom(folder, name) : name;
    if (isPath(name) && root !== undefined && !host.files.isWithin(path, root)) {
      complain(host, say, 'cli/policy-outside', { path, ...(place !== undefined && { place }) });
      return 'refused';
    }
    const pack = known.get(path) ?? (isPath(name) ? readPack(path, { host, say }) : Promise.resolve(shippedPack(name)));
    known.set(path, pack);
    return pack;
  };
}

interface Asked {
  name: string;
  /** Where a path is seen from; the working directory without it. */
  folder?: string;
  /** What a path must stand in where it is not the call that names it. */
  root?: string | undefined;
  /** Where it is named. */
  place?: string;
}

export type PackLoader = ReturnType<typeof policyLoader>;

/** A pack that the call or the configuration names, at `place`; a number is the exit status after a complaint. */
export async function findPack(
  { name, place, root }: { name: string; place: string; root: string | undefined },
  load: PackLoader,
  { host, say }: Session,
): Promise<Policy | number> {
  const policy = await load({ name, root, place });
  if (policy === 'refused') return EXIT.wrong;
  if (policy) return policy;
  const [id, data] = missingPack(name);
  return complain(host, say, 'cli/unreadable', { place, reason: say(id, data) });
}

function missingPack(name: string): [string, Record<string, Json>] {
  if (isPath(name)) return ['cli/no-policy-file', { path: name }];
  const known = shipped.map((pack) => pack.name);
  const near = nearest(name, known);
  return near === undefined
    ? ['cli/unknown-policy', { policy: name, known }]
    : ['cli/unknown-policy-near', { policy: name, near }];
}

/** For packs that a table names itself: paths are seen from the table's folder. */
export function tablePolicies(
  load: PackLoader,
  { host }: Session,
): (name: string, tablePath: string) => Promise<Policy | undefined> {
  return async (name, tablePath) => {
    const root = host.files.rootOf(tablePath);
    const policy = await load({ name, folder: folderOf(tablePath), root, place: tablePath });
    return policy === 'refused' ? undefined : policy;
  };
}

function shippedPack(name: string): Policy | undefined {
  return shipped.find((pack) => pack.name === name);
}

async function readPack(path: string, { host, say }: Pick<Session, 'host' | 'say'>): Promise<Loaded> {
  const content = await host.files.read(path, LARGEST_PACK);
  if ('fault' in content) {
    if (content.fault === 'not-found') return undefined;
    complainOfFile(host, say, path, { fault: content.fault, limit: LARGEST_PACK });
    return 'refused';
  }
  const { decodeText } = await import('../../importers/decode.ts');
  const { readDataText } = await import('../../importers/yaml/read-data.ts');
  const { loadPolicy } = await import('../../engine/policy.ts');
  const { text } = decodeText(content.bytes);
  const read = await readDataText(text);
  const loaded = read.problems.length > 0 ? { problems: read.problems } : loadPolicy(path, read.data);
  if ('policy' in loaded) return loaded.policy;
  const starts = lineStarts(text);
  for (const { id, data, place } of loaded.problems) {
    // Syntax has a place of its own, the whole pack begins at its beginning, everything else at its key.
    const { range = [0, 0] } = place.range || place.pointer === '' ? place : read.placeOfKey(place.pointer);
    const { line, column } = positionAt(starts, range[0]);
    complain(host, say, 'cli/unreadable', { place: `${path}:${line}:${column}`, reason: say(id, data) });
  }
  return 'refused';
}
