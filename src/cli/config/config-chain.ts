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
  const status = await addWithBases(found, undefined, [], layers, new Set(), session);
  return status ?? layers;
}

async function addWithBases(
  found: FoundConfig,
  asked: string | undefined,
  above: readonly string[],
  layers: ConfigLayer[],
  done: Set<string>,
  session: Session,
): Promise<number | undefined> {
  const { host, say } = session;
  const key = host.files.identify(found.path);
  // A base of two bases says the same twice.
  if (done.has(key)) return undefined;
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
    const status = await addWithBases(await host.readConfig(path), place, around, layers, done, session);
    if (status !== undefined) return status;
  }
  done.add(key);
  layers.push(layer);
  return undefined;
}

function complainOfPreset(name: string, place: string, { host, say }: Session): number {
  const known = Object.keys(presets);
  const near = nearest(name, known);
  return near === undefined
    ? complain(host, say, 'cli/config-unknown-preset', { place, preset: name, known })
    : complain(host, say, 'cli/config-unknown-preset-near', { place, preset: name, near });
}
