import { policies as shipped } from '../../../rules/policies/index.generated.ts';
import type { Deadline } from '../../engine/deadline.ts';
import { folderOf, resolveFrom } from '../../engine/paths.ts';
import type { Policy } from '../../model/policy.ts';
import { nearest } from '../../text/nearest.ts';
import { workOn } from '../input/work-on.ts';
import { complaining, Refusal, type Said, unreadableFile } from '../refusal.ts';
import type { Session } from '../session.ts';
import { isPath } from './config-chain.ts';

/** No policy pack needs more. */
const LARGEST_PACK = 1024 * 1024;

/** Finds a pack among those shipped, or by a path seen from `folder`; undefined where there is none of that name. */
export type PackLoader = (asked: Asked) => Promise<Policy | undefined>;

interface Asked {
  name: string;
  /** Where a path is seen from; the working directory without it. */
  folder?: string;
  /** What a path must stand in where it is not the call that names it. */
  root?: string | undefined;
  /** Where it is named. */
  place?: string;
}

/** Each pack is read once, in the time of the file that is checked where there is one; a wrong one is refused. */
export function policyLoader(session: Session, deadline?: Deadline): PackLoader {
  const { host } = session;
  const known = new Map<string, Promise<Policy | undefined>>();
  return async ({ name, folder = '.', root, place }) => {
    if (!isPath(name)) return shipped.find((pack) => pack.name === name);
    const path = resolveFrom(folder, name);
    if (root !== undefined && !host.files.isWithin(path, root))
      throw new Refusal('cli/policy-outside', { path, ...(place !== undefined && { place }) });
    const pack = known.get(path) ?? readPack(path, session, deadline);
    known.set(path, pack);
    return pack;
  };
}

async function readPack(path: string, session: Session, deadline: Deadline | undefined): Promise<Policy | undefined> {
  const content = await session.host.files.read(path, LARGEST_PACK);
  if ('fault' in content) {
    if (content.fault === 'not-found') return undefined;
    throw unreadableFile(path, { fault: content.fault, limit: LARGEST_PACK }, session);
  }
  const { readPolicy } = await import('./read-policy.ts');
  const { bytes } = content;
  const read = await readPolicy(path, bytes, workOn(path, bytes.length, session, deadline));
  if ('policy' in read) return read.policy;
  throw Refusal.ofAll(
    read.faults.map(({ id, data, at }) => ({
      id: 'cli/unreadable',
      data: { place: at, reason: session.say(id, data) },
    })),
  );
}

/** A pack that the call or the configuration names, at `place`. */
export async function findPack(
  { name, place, root }: { name: string; place: string; root: string | undefined },
  load: PackLoader,
  { say }: Session,
): Promise<Policy> {
  const policy = await load({ name, root, place });
  if (policy) return policy;
  const { id, data } = missingPack(name);
  throw new Refusal('cli/unreadable', { place, reason: say(id, data) });
}

function missingPack(name: string): Said {
  if (isPath(name)) return { id: 'cli/no-policy-file', data: { path: name } };
  const known = shipped.map((pack) => pack.name);
  const near = nearest(name, known);
  return near === undefined
    ? { id: 'cli/unknown-policy', data: { policy: name, known } }
    : { id: 'cli/unknown-policy-near', data: { policy: name, near } };
}

/** For packs that a table names itself: paths are seen from the table's folder. A wrong one is said once, and the check goes on. */
export function tablePolicies(
  load: PackLoader,
  session: Session,
): (name: string, tablePath: string) => Promise<Policy | undefined> {
  const known = new Map<string, Promise<Policy | undefined>>();
  return (name, tablePath) => {
    const folder = folderOf(tablePath);
    const key = isPath(name) ? resolveFrom(folder, name) : name;
    const find = async (): Promise<Policy | undefined> => {
      const root = session.host.files.rootOf(tablePath);
      const found = await complaining(session, () => load({ name, folder, root, place: tablePath }));
      return 'value' in found ? found.value : undefined;
    };
    const pack = known.get(key) ?? find();
    known.set(key, pack);
    return pack;
  };
}
