import { presets } from '../../../rules/presets/index.generated.ts';
import { resolveFrom } from '../../engine/paths.ts';
import type { PresetName } from '../../engine/settings.ts';
import { type FoundConfig, LARGEST_CONFIG } from '../../model/files.ts';
import { nearest } from '../../text/nearest.ts';
import { type ConfigLayer, readLayer } from './config-layer.ts';
import { attempt, Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** A bare word is a preset; whatever has a folder or an extension is a file. */
export function isPath(name: string): boolean {
  return /[/\\.]/.test(name);
}

/** No office chains more; each costs a file that is opened, before any table has its time. */
const MOST_BASES = 100;

/** A file and all that it extends, what it rests on first. */
export async function readChain(found: FoundConfig, session: Session): Promise<readonly ConfigLayer[]> {
  const layers: ConfigLayer[] = [];
  const run: Chain = {
    root: session.host.files.rootOf(found.path),
    layers,
    done: new Set(),
    names: 0,
    characters: 0,
    session,
  };
  await addWithBases(found, undefined, [], run);
  return layers;
}

/** What stays the same along a chain. */
interface Chain {
  /** What the configuration at its end may speak of. */
  root: string;
  layers: ConfigLayer[];
  done: Set<string>;
  /** What was named and what was read so far: together they are held to what one file may have. */
  names: number;
  characters: number;
  session: Session;
}

async function addWithBases(
  found: FoundConfig,
  asked: string | undefined,
  above: readonly string[],
  run: Chain,
): Promise<void> {
  const { layers, done, session } = run;
  const { host } = session;
  const key = host.files.identify(found.path);
  // A base of two bases says the same twice.
  if (done.has(key)) return;
  if (above.length > 0 && !host.files.isWithin(found.path, run.root)) return addForeign(found, asked, run);
  if ('text' in found) run.characters += found.text.length;
  if (asked !== undefined && run.characters > LARGEST_CONFIG)
    throw new Refusal('cli/config-long-chain', { place: asked, limit: LARGEST_CONFIG / 1024 / 1024 });
  const layer = await readLayer(found, session, asked);
  const names = layer.data.extends ?? [];
  for (const [index, name] of (typeof names === 'string' ? [names] : names).entries()) {
    const pointer = typeof names === 'string' ? '/extends' : `/extends/${index}`;
    const place = layer.placeAt(pointer);
    if (++run.names > MOST_BASES) throw new Refusal('cli/config-many-bases', { place, limit: MOST_BASES });
    if (!isPath(name)) {
      if (!Object.hasOwn(presets, name)) throw unknownPreset(name, place);
      const data = { preset: name as PresetName };
      layers.push({ ...layer, data, placeAt: () => place, placeAtKey: () => place });
      continue;
    }
    const path = resolveFrom(layer.folder, name);
    const around = [...above, found.path];
    const start = around.findIndex((other) => host.files.identify(other) === host.files.identify(path));
    if (start !== -1) {
      const chain = [...around.slice(start), path].join(' → ');
      throw new Refusal('cli/config-circular', { place, chain });
    }
    await addWithBases(await host.readConfig(path), place, around, run);
  }
  done.add(key);
  layers.push(layer);
}

/**
 * A base outside the repository gives settings, and no word of it is shown: neither what is wrong with it, for it may be
 * any file at all, nor the files that it names. What it extends itself must be presets.
 */
async function addForeign(found: FoundConfig, asked: string | undefined, { layers, session }: Chain): Promise<void> {
  const { host, say } = session;
  const { path } = found;
  // Whether it is there may be said: the path is ours.
  if ('fault' in found && found.fault === 'not-found') {
    await readLayer(found, session, asked);
    return;
  }
  const refused = (): Refusal => new Refusal('cli/config-foreign', { path, ...(asked !== undefined && { asked }) });
  const read = await attempt(() => readLayer(found, session, asked));
  if ('refusal' in read) throw refused();
  const layer = read.value;
  const names = [layer.data.extends ?? []].flat();
  if (!names.every((name) => Object.hasOwn(presets, name))) throw refused();
  const placeAt = (): string => path;
  for (const name of names)
    layers.push({ ...layer, data: { preset: name as PresetName }, placeAt, placeAtKey: placeAt });
  const { policies, parent, tables, ignore, overrides, ...settings } = layer.data;
  if (policies ?? parent ?? tables ?? ignore ?? overrides)
    host.err(`gov-lint: ${say('cli/config-names-left-out', { path })}\n`);
  layers.push({ ...layer, data: settings, placeAt, placeAtKey: placeAt });
}

function unknownPreset(name: string, place: string): Refusal {
  const known = Object.keys(presets);
  const near = nearest(name, known);
  return near === undefined
    ? new Refusal('cli/config-unknown-preset', { place, preset: name, known })
    : new Refusal('cli/config-unknown-preset-near', { place, preset: name, near });
}
