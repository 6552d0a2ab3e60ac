import { presets } from '../../../rules/presets/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import type { TableOptions } from '../../engine/lint.ts';
import type { ParentOptions } from '../../engine/parents.ts';
import {
  doubtSeverities,
  type PresetName,
  type RuleEntry,
  type RuleSeverity,
  ruleSettings,
} from '../../engine/settings.ts';
import type { LoadedTable } from '../../engine/workspace.ts';
import type { Json } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import { DOUBT_IDS, DOUBTS } from '../../model/reading.ts';
import { type Config, overridesFor, rootOf, valuesWith } from './config.ts';
import type { ConfigValues, Valued } from './config-values.ts';
import { onlyRules } from './only-rules.ts';
import { findPack, type PackLoader } from './policies.ts';
import type { Session } from '../session.ts';

/** What the call says for every table; it wins over the configuration. */
export interface CallOptions {
  parent?: string;
  preset?: PresetName;
  policy?: string[];
  /** Rules, or families, to check alone. */
  rule?: string[];
}

/** Configuration and call as what the engine takes, for any table of the configurations given. */
export interface OptionSource {
  /** For a table of this configuration. */
  optionsFor(config: Config, table: Pick<LoadedTable, 'file' | 'table'>): TableOptions;
}

/** Packs are loaded now, so that a wrong one is said before anything is checked. */
export async function optionSource(
  configs: readonly Config[],
  call: CallOptions,
  load: PackLoader,
  session: Session,
): Promise<OptionSource> {
  const packs = new Map<string, Policy>();
  const asked = (call.policy ?? []).map((value): Valued<string> => ({ value, origin: () => '--policy' }));
  // Every override at once names every pack that may be needed.
  const named = configs.flatMap((config) =>
    valuesWith(config, config.overrides).policies.map((policy) => ({ ...policy, root: rootOf(config, session) })),
  );
  for (const { value, origin, root } of [...named, ...asked.map((policy) => ({ ...policy, root: undefined }))]) {
    if (packs.has(value)) continue;
    packs.set(value, await findPack({ name: value, place: origin(), root }, load, session));
  }
  const only = onlyRules(call.rule, session);
  const known = new Map<string, TableOptions>();
  return {
    optionsFor(config, { file, table }) {
      const overrides = overridesFor(config, file.path, table.identity, session);
      const key = [config.path ?? '', ...overrides.map(({ layer, pointer }) => layer.path + pointer)].join('\n');
      const options =
        known.get(key) ?? toOptions(valuesWith(config, overrides), call, packs, rootOf(config, session), only);
      known.set(key, options);
      return options;
    },
  };
}

function toOptions(
  values: ConfigValues,
  call: CallOptions,
  packs: ReadonlyMap<string, Policy>,
  root: string | undefined,
  only: ReadonlySet<string> | undefined,
): TableOptions {
  const preset = presets[call.preset ?? values.preset?.value ?? 'recommended'];
  const names = [...values.policies.map(({ value }) => value), ...(call.policy ?? [])];
  const policies: Policy[] = [];
  for (const pack of names.map((name) => packs.get(name)!)) {
    if (!policies.some((other) => other.name === pack.name)) policies.push(pack);
  }
  return {
    ...severitiesOf(values, preset, only),
    policies,
    notSuppressible: values.notSuppressible.map(({ value }) => value),
    ...parentOptions(values, call, root),
  };
}

/** Where the table above is to be found, as call and configuration say. */
export function parentOptions(
  values: ConfigValues,
  { parent }: Pick<CallOptions, 'parent'>,
  root: string | undefined,
): ParentOptions {
  return {
    ...(parent !== undefined && { override: parent.replaceAll('\\', '/') }),
    ...(values.parent && { fallback: values.parent.value }),
    ...(values.tables && { library: values.tables.map(({ value }) => value) }),
    ...(root !== undefined && { root }),
  };
}

/** What runs, how severe it is. What is asked for by name runs, whatever switches it off. */
function severitiesOf(
  values: ConfigValues,
  preset: Readonly<Record<string, RuleSeverity>>,
  only: ReadonlySet<string> | undefined,
): Required<Pick<TableOptions, 'settings' | 'doubts'>> {
  const entries = entriesOf(values);
  if (!only) return { settings: ruleSettings(rules, preset, entries), doubts: doubtSeverities(preset, entries) };
  const asked = rules.filter(({ id }) => only.has(id));
  const doubts = DOUBT_IDS.map((id) => ({ id, severity: DOUBTS[id] }));
  const switchedOn = [...asked, ...doubts.filter(({ id }) => only.has(id))]
    .filter(({ id }) => (values.rules[id]?.severity?.value ?? preset[id]) === 'off')
    .map(({ id, severity }) => {
      const entry = entries[id];
      const options = typeof entry === 'object' ? entry : {};
      return [id, { ...options, severity }] as const;
    });
  const switchedOff = doubts.filter(({ id }) => !only.has(id)).map(({ id }) => [id, 'off'] as const);
  const all = { ...entries, ...Object.fromEntries([...switchedOn, ...switchedOff]) };
  return { settings: ruleSettings(asked, preset, all), doubts: doubtSeverities(preset, all) };
}

function entriesOf(values: ConfigValues): Record<string, RuleEntry> {
  const entries: Record<string, RuleEntry> = {};
  for (const [id, { severity, options }] of Object.entries(values.rules)) {
    const plain: Record<string, Json> = {};
    for (const [name, { value }] of Object.entries(options)) plain[name] = value;
    entries[id] = { ...plain, ...(severity && { severity: severity.value }) };
  }
  return entries;
}
