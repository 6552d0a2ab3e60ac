import { rules } from '../../../rules/index.ts';
import { DOUBT_IDS, isReadingFault } from '../../model/reading.ts';
import { nearest } from '../../text/nearest.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** The rules that --rule names: by the whole id, by its last part, or a family (units/*); undefined where it names none. */
export function onlyRules(names: readonly string[] | undefined, session: Session): ReadonlySet<string> | undefined {
  return names && new Set(names.flatMap((name) => rulesNamed(name, session)));
}

function rulesNamed(name: string, { catalogue }: Session): readonly string[] {
  const ids = [...rules.map(({ id }) => id), ...DOUBT_IDS];
  const family = name.endsWith('/*') ? name.slice(0, -1) : undefined;
  const found = ids.filter((id) => id === name || id.endsWith(`/${name}`) || (family && id.startsWith(family)));
  if (found.length > 0) return found;
  if (isReadingFault(name) && catalogue.get(name)) throw new Refusal('cli/reading-fault', { rule: name });
  const near = nearest(name, [...ids, ...ids.map((id) => id.slice(id.indexOf('/') + 1))]);
  throw near === undefined
    ? new Refusal('cli/unknown-rule', { rule: name })
    : new Refusal('cli/unknown-rule-near', { rule: name, near });
}
