import { rules } from '../../../rules/index.ts';
import { nearest } from '../../text/nearest.ts';
import { Refusal } from '../refusal.ts';

/** The rules that --rule names: by the whole id, by its last part, or a family (units/*); undefined where it names none. */
export function onlyRules(names: readonly string[] | undefined): ReadonlySet<string> | undefined {
  return names && new Set(names.flatMap((name) => rulesNamed(name)));
}

function rulesNamed(name: string): readonly string[] {
  const ids = rules.map(({ id }) => id);
  const family = name.endsWith('/*') ? name.slice(0, -1) : undefined;
  const found = ids.filter((id) => id === name || id.endsWith(`/${name}`) || (family && id.startsWith(family)));
  if (found.length > 0) return found;
  const near = nearest(name, [...ids, ...ids.map((id) => id.slice(id.indexOf('/') + 1))]);
  throw near === undefined
    ? new Refusal('cli/unknown-rule', { rule: name })
    : new Refusal('cli/unknown-rule-near', { rule: name, near });
}
