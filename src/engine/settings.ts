import type { Json, Severity } from '../model/finding.ts';
import { DOUBT_IDS, DOUBTS } from '../model/reading.ts';
import type { Rule, RuleMeta } from '../model/rule.ts';

export type RuleSeverity = Severity | 'off';
export type PresetName = 'recommended' | 'strict';

/** A rule's entry in the configuration: its severity, or severity and options together. */
export type RuleEntry = RuleSeverity | ({ severity?: RuleSeverity } & Readonly<Record<string, Json>>);

export interface RuleSetting {
  rule: Rule<never>;
  /** Set by the preset or by the configuration. */
  severity: Severity;
  /** The configuration names a severity: it then holds for every message of the rule. */
  isSeverityFixed: boolean;
  options: Readonly<Record<string, Json>>;
}

/** Severity of what readers say, by id. */
export type DoubtSeverities = Readonly<Record<string, RuleSeverity>>;

/** What becomes of what readers say: a severity that the configuration names, else that of the preset. */
export function doubtSeverities(
  preset: Readonly<Record<string, RuleSeverity>>,
  entries: Readonly<Record<string, RuleEntry>>,
): DoubtSeverities {
  return Object.fromEntries(DOUBT_IDS.map((id) => [id, severityIn(entries[id]) ?? preset[id] ?? DOUBTS[id]]));
}

function severityIn(entry: RuleEntry | undefined): RuleSeverity | undefined {
  return typeof entry === 'string' ? entry : entry?.severity;
}

/** The rules that run, with their severities and options; those switched off are left out. */
export function ruleSettings(
  rules: readonly Rule<never>[],
  preset: Readonly<Record<string, RuleSeverity>>,
  entries: Readonly<Record<string, RuleEntry>>,
): readonly RuleSetting[] {
  const settings: RuleSetting[] = [];
  for (const rule of rules) {
    const entry = entries[rule.id];
    const { severity: named, ...options } = typeof entry === 'string' ? { severity: entry } : (entry ?? {});
    const severity = named ?? preset[rule.id] ?? rule.severity;
    if (severity === 'off') continue;
    settings.push({
      rule,
      severity,
      isSeverityFixed: named !== undefined,
      options: { ...defaultsOf(rule), ...options },
    });
  }
  return settings;
}

/** The defaults that a rule's option schema declares. */
export function defaultsOf(rule: RuleMeta): Record<string, Json> {
  const defaults: Record<string, Json> = {};
  const properties = rule.options?.['properties'] as Readonly<Record<string, { default?: Json }>> | undefined;
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (property.default !== undefined) defaults[name] = property.default;
  }
  return defaults;
}
