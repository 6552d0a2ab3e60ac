import type { Json, Severity } from '../model/finding.ts';
import type { Rule } from '../model/rule.ts';

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
export function defaultsOf(rule: Rule<never>): Record<string, Json> {
  const defaults: Record<string, Json> = {};
  const properties = rule.options?.['properties'] as Readonly<Record<string, { default?: Json }>> | undefined;
  for (const [name, property] of Object.entries(properties ?? {})) {
    if (property.default !== undefined) defaults[name] = property.default;
  }
  return defaults;
}
