import { presets } from '../../../rules/presets/index.generated.ts';
import { resolveFrom } from '../../engine/paths.ts';
import type { PresetName } from '../../engine/settings.ts';
import type { FoundConfig } from '../../model/files.ts';
import { nearest } from '../../text/nearest.ts';
import { complain } from '../output/complain.ts';
import { type ConfigLayer, readLayer } from './config-layer.ts';
import type { Session } from '../run.ts';

/** A bare word is a preset; whatever has a folder or an extension is a file. */
export function isPath(name: string): boolean {
  return /[/\\.]/.test(name);
}

/** A file and all that it extends, what it rests on first; a number is the exit status after a complaint. */
export async function readChain(found: FoundConfig, session: Session): Promise<readonly ConfigLayer[] | number> {
  const layers: ConfigLayer[] = [];
  const run: Chain = { root: session.host.files.rootOf(found.path), layers, done: new Set(), session };
  return (await addWithBases(found, undefined, [], run)) ?? layers;
}

/** What stays the same along a chain. */
interface Chain {
  /** What the configuration at its end may speak of. */
  root: string;
  layers: ConfigLayer[];
  done: Set<string>;
  session: Session;
}

async function addWithBases(
  found: FoundConfig,
  asked: string | undefined,
  above: readonly string[],
  run: Chain,
): Promise<number | undefined> {
  const { layers, done, session } = run;
  const { host, say } = session;
  const key = host.files.identify(found.path);
  // A base of two bases says the same twice.
  if (done.has(key)) return undefined;
  if (above.length > 0 && !host.files.isWithin(found.path, run.root)) return addForeign(found, asked, run);
  const layer = await readLayer(found, session, asked);
  if (typeof layer === 'number') return layer;
  const names = layer.data.extends ?? [];
  for (const [index, name] of (typeof names === 'string' ? [names] : names).entries()) {
    const pointer = typeof names === 'string' ? '/extends' : `/extends/${index}`;
    const place = layer.placeAt(pointer);
    if (!isPath(name)) {
      if (!Object.hasOwn(presets, name)) return complainOfPreset(name, place, session);
      const data = { preset: name as PresetName };
      layers.push({ ...layer, data, placeAt: () => place, placeAtKey: () => place });
      continue;
    }
    const path = resolveFrom(layer.folder, name);
    const around = [...above, found.path];
    const start = around.findIndex((other) => host.files.identify(other) === host.files.identify(path));
    if (start !== -1) {
      const chain = [...around.slice(start), path].join(' → ');
      return complain(host, say, 'cli/config-circular', { place, chain });
    }
    const status = await addWithBases(await host.readConfig(path), place, around, run);
    if (status !== undefined) return status;
  }
  done.add(key);
  layers.push(layer);
  return undefined;
}

/**
 * A base outside the repository gives settings, and no word of it is shown: neither what is wrong with it, for it may be
 * any file at all, nor the files that it names. What it extends itself must be presets.
 */
async function addForeign(
  found: FoundConfig,
  asked: string | undefined,
  { layers, session }: Chain,
): Promise<number | undefined> {
  const { host, say } = session;
  const { path } = found;
  // Whether it is there may be said: the path is ours.
  if ('fault' in found && found.fault === 'not-found') {
    const status = await readLayer(found, session, asked);
    return typeof status === 'number' ? status : undefined;
  }
  const silent: Session = { ...session, host: { ...host, err: () => undefined } };
  const layer = await readLayer(found, silent, asked);
  const refused = (): number =>
    complain(host, say, 'cli/config-foreign', { path, ...(asked !== undefined && { asked }) });
  if (typeof layer === 'number') return refused();
  const names = [layer.data.extends ?? []].flat();
  if (!names.every((name) => Object.hasOwn(presets, name))) return refused();
  const placeAt = (): string => path;
  for (const name of names)
    layers.push({ ...layer, data: { preset: name as PresetName }, placeAt, placeAtKey: placeAt });
  const { policies, parent, tables, ignore, overrides, ...settings } = layer.data;
  if (policies ?? parent ?? tables ?? ignore ?? overrides)
    host.err(`gov-lint: ${say('cli/config-names-left-out', { path })}\n`);
  layers.push({ ...layer, data: settings, placeAt, placeAtKey: placeAt });
  return undefined;
}

function complainOfPreset(name: string, place: string, { host, say }: Session): number {
  const known = Object.keys(presets);
  const near = nearest(name, known);
  return near === undefined
    ? complain(host, say, 'cli/config-unknown-preset', { place, preset: name, known })
    : complain(host, say, 'cli/config-unknown-preset-near', { place, preset: name, near });
}
