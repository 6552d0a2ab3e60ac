import type { PolicyDocument, PolicyRequirement } from '../../src/model/generated/policy-file.ts';
import type { Policy } from '../../src/model/policy.ts';
import type { Table } from '../../src/model/table.ts';
import { parseDocNumber } from '../../src/text/document-numbers.ts';

export interface Demand {
  policy: Policy;
  requirement: PolicyRequirement;
  document: PolicyDocument;
}

/** What the packs demand of this table. What the table does not tell about itself limits nothing: packs are switched on by hand. */
export function demandsOn(table: Table, policies: readonly Policy[]): Demand[] {
  const demands: Demand[] = [];
  for (const policy of policies) {
    for (const requirement of policy.data.required ?? []) {
      const wanted = parseDocNumber(requirement.document)?.normal;
      const document = policy.data.documents?.find(({ number }) => parseDocNumber(number)?.normal === wanted);
      if (document && isInScope(requirement.appliesTo, table)) demands.push({ policy, requirement, document });
    }
  }
  return demands;
}

/** Whether a pack's limits admit the table. */
export function isInScope(scope: PolicyRequirement['appliesTo'], { identity, year }: Table): boolean {
  return (
    admits(scope?.level, identity.level) &&
    admits(scope?.kind, identity.kind) &&
    admits(scope?.place, identity.place) &&
    admits(scope?.year, year)
  );
}

function admits<Value>(allowed: readonly Value[] | undefined, value: Value | undefined): boolean {
  return allowed === undefined || value === undefined || allowed.includes(value);
}
