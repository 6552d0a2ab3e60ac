import { folderOf } from '../../engine/paths.ts';
import type { ConfigOverride } from '../../model/generated/config-file.ts';
import type { Identity } from '../../model/unit.ts';
import { readChain } from './config-chain.ts';
import type { ConfigLayer } from './config-layer.ts';
import { type ConfigValues, NO_VALUES, withLayer, withSettings } from './config-values.ts';
import { refuseRaisedLimits } from './limits.ts';
import { judgePatterns, type Patterns } from './patterns.ts';
import { matchesAny } from '../../text/glob.ts';
import type { Session } from '../session.ts';

/** The configuration that holds for some files: one file with all that it extends. */
export interface Config {
  /** Undefined where there is none. */
  path: string | undefined;
  /** What it extends first, itself last. */
  layers: readonly ConfigLayer[];
  /** What holds for every table. */
  values: ConfigValues;
  overrides: readonly Override[];
}

export interface Override {
  layer: ConfigLayer;
  pointer: string;
  entry: ConfigOverride;
}

const NO_CONFIG: Config = { path: undefined, layers: [], values: NO_VALUES, overrides: [] };

/** Finds the configuration of a file: the nearest one, or the one that the call names. */
export type ConfigFinder = (path: string) => Promise<Config>;

/** Each configuration is read once. */
export function configFinder(option: string | boolean | undefined, session: Session): ConfigFinder {
  const { host, say } = session;
  const search = host.openConfigSearch();
  const byFolder = new Map<string, Promise<Config>>();
  const byPath = new Map<string, Promise<Config>>();
  const said = new Set<string>();
  const sayForeign = (path: string, isUsed: boolean): void => {
    if (said.has(path)) return;
    said.add(path);
    host.err(`gov-lint: ${say(isUsed ? 'cli/config-of-owner' : 'cli/config-not-own', { path })}\n`);
  };
  const load = async (folder: string): Promise<Config> => {
    const found = typeof option === 'string' ? await host.readConfig(option) : await search(folder, sayForeign);
    if (!found) return NO_CONFIG;
    const config = byPath.get(found.path) ?? readChain(found, session).then((chain) => toConfig(chain, session));
    byPath.set(found.path, config);
    return config;
  };
  return (path) => {
    if (option === false) return Promise.resolve(NO_CONFIG);
    const folder = typeof option === 'string' ? '' : folderOf(path);
    const config = byFolder.get(folder) ?? load(folder);
    byFolder.set(folder, config);
    return config;
  };
}

function toConfig(layers: readonly ConfigLayer[], session: Session): Config {
  let values = NO_VALUES;
  for (const layer of layers) values = withLayer(values, layer);
  refuseRaisedLimits(values, session);
  const overrides = layers.flatMap((layer) =>
    (layer.data.overrides ?? []).map((entry, index) => ({ layer, pointer: `/overrides/${index}`, entry })),
  );
  const config = { path: layers.at(-1)?.path, layers, values, overrides };
  judgePatterns(patternsOf(config), session);
  return config;
}

/** What a table tells about itself that an override may ask for. */
type Asked = Pick<Identity, 'level' | 'place'>;

/** The overrides that hold for a table. What a table does not tell about itself meets no condition. */
export function overridesFor(
  config: Config,
  path: string,
  identity: Asked | undefined,
  { host }: Session,
): readonly Override[] {
  if (config.overrides.length === 0) return [];
  const seen = pathFrom(config, path, host.absolute);
  return config.overrides.filter(({ entry: { files, level, place } }) => {
    const isOneOf = (wanted: string | readonly string[] | undefined, value: string | undefined): boolean =>
      wanted === undefined || (value !== undefined && [wanted].flat().includes(value));
    const isFile = files === undefined || matchesAny(seen, [files].flat());
    return isFile && isOneOf(level, identity?.level) && isOneOf(place, identity?.place);
  });
}

/** What the files that a configuration names must stand in; undefined without a configuration. */
export function rootOf({ path }: Config, { host }: Session): string | undefined {
  return path === undefined ? undefined : host.files.rootOf(path);
}

export function valuesWith(config: Config, overrides: readonly Override[]): ConfigValues {
  return overrides.reduce(
    (values, { layer, pointer, entry }) => withSettings(values, entry, pointer, layer),
    config.values,
  );
}

export function isIgnored(config: Config, path: string, { host }: Session): boolean {
  const patterns = config.values.ignore.map(({ value }) => value);
  return patterns.length > 0 && matchesAny(pathFrom(config, path, host.absolute), patterns);
}

function patternsOf({ path, values, overrides }: Config): Patterns {
  const ofOverrides = overrides.flatMap(({ layer, pointer, entry: { files } }) =>
    [files ?? []].flat().map((value) => ({ value, origin: () => layer.placeAt(`${pointer}/files`) })),
  );
  return { path, tables: values.tables ?? [], choosing: [...values.ignore, ...ofOverrides] };
}

/** A path seen from the folder of the configuration that was found: patterns of its bases are meant from there too. */
function pathFrom({ path: configPath }: Config, path: string, absolute: (path: string) => string): string {
  const from = absolute(folderOf(configPath ?? '.'))
    .split('/')
    .filter(Boolean);
  const to = absolute(path).split('/').filter(Boolean);
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
