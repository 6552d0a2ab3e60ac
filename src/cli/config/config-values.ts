import type { PresetName, RuleEntry, RuleSeverity } from '../../engine/settings.ts';
import { resolveFrom } from '../../engine/paths.ts';
import type { Json } from '../../model/finding.ts';
import type { ConfigFile, ConfigLimits, ConfigOverride } from '../../model/generated/config-file.ts';
import { escapeStep } from '../../text/pointer.ts';
import { isPath } from './config-chain.ts';
import type { ConfigLayer } from './config-layer.ts';
import { isReference } from '../input/parent-option.ts';

/** A value of the configuration and where it comes from. */
export interface Valued<Value> {
  value: Value;
  /** file:line:column, or the option of the call. */
  origin(): string;
}

export interface RuleValues {
  severity?: Valued<RuleSeverity>;
  options: Readonly<Record<string, Valued<Json>>>;
}

/** One bound on reading office files; each key stands once. */
export interface Limit {
  key: keyof ConfigLimits;
  most: number;
}

/** What several layers come to. Paths are seen from the working directory. */
export interface ConfigValues {
  preset?: Valued<PresetName>;
  rules: Readonly<Record<string, RuleValues>>;
  policies: readonly Valued<string>[];
  parent?: Valued<string>;
  tables?: readonly Valued<string>[];
  ignore: readonly Valued<string>[];
  notSuppressible: readonly Valued<string>[];
  failOn?: Valued<NonNullable<ConfigFile['failOn']>>;
  maxWarnings?: Valued<number>;
  lang?: Valued<NonNullable<ConfigFile['lang']>>;
  limits: readonly Valued<Limit>[];
}

export const NO_VALUES: ConfigValues = { rules: {}, policies: [], ignore: [], notSuppressible: [], limits: [] };

/** Lists add up, rules are merged entry by entry, everything else is replaced. */
export function withLayer(values: ConfigValues, layer: ConfigLayer): ConfigValues {
  const { data } = layer;
  const at = <Value>(key: string, value: Value): Valued<Value> => ({ value, origin: () => layer.placeAt(`/${key}`) });
  const local = (path: string): string => resolveFrom(layer.folder, path);
  const texts = (key: 'ignore' | 'notSuppressible' | 'tables'): Valued<string>[] =>
    ((data[key] ?? []) as readonly string[]).map((value, index) =>
      at(`${key}/${index}`, key === 'tables' ? local(value) : value),
    );
  const tables = [...(values.tables ?? []), ...texts('tables')];
  const limits = Object.entries(data.limits ?? {}).map(([key, most]) =>
    at(`limits/${key}`, { key: key as Limit['key'], most: most! }),
  );
  return {
    ...withSettings(values, data, '', layer),
    ...((values.tables ?? data.tables) && { tables: unique(tables) }),
    ignore: unique([...values.ignore, ...texts('ignore')]),
    notSuppressible: unique([...values.notSuppressible, ...texts('notSuppressible')]),
    ...(data.failOn !== undefined && { failOn: at('failOn', data.failOn) }),
    ...(data.maxWarnings !== undefined && { maxWarnings: at('maxWarnings', data.maxWarnings) }),
    ...(data.lang !== undefined && { lang: at('lang', data.lang) }),
    limits: [...values.limits.filter(({ value }) => data.limits?.[value.key] === undefined), ...limits],
  };
}

/** What may stand in an override as well as in the file itself; `pointer` is the override. */
export function withSettings(
  values: ConfigValues,
  { preset, parent, policies = [], rules = {} }: ConfigFile | ConfigOverride,
  pointer: string,
  layer: ConfigLayer,
): ConfigValues {
  const at = <Value>(key: string, value: Value): Valued<Value> => ({
    value,
    origin: () => layer.placeAt(`${pointer}/${key}`),
  });
  const local = (path: string): string => resolveFrom(layer.folder, path);
  const packs = policies.map((name, index) => at(`policies/${index}`, isPath(name) ? local(name) : name));
  const merged: Record<string, RuleValues> = { ...values.rules };
  for (const [id, entry] of Object.entries(rules as Readonly<Record<string, RuleEntry>>)) {
    const before = merged[id] ?? { options: {} };
    const key = `rules/${escapeStep(id)}`;
    if (typeof entry === 'string') {
      merged[id] = { ...before, severity: at(key, entry) };
      continue;
    }
    const { severity, ...options } = entry;
    const own = Object.entries(options).map(
      ([name, value]) => [name, at(`${key}/${escapeStep(name)}`, value)] as const,
    );
    merged[id] = {
      ...before,
      ...(severity !== undefined && { severity: at(`${key}/severity`, severity) }),
      options: { ...before.options, ...Object.fromEntries(own) },
    };
  }
  return {
    ...values,
    rules: merged,
    policies: unique([...values.policies, ...packs]),
    ...(preset !== undefined && { preset: at('preset', preset) }),
    ...(parent !== undefined && { parent: at('parent', isReference(parent) ? parent : local(parent)) }),
  };
}

function unique(list: readonly Valued<string>[]): Valued<string>[] {
  const seen = new Set<string>();
  return list.filter(({ value }) => !seen.has(value) && seen.add(value));
}
