import { vocabulary } from '../../../rules/names/index.generated.ts';
import { rules } from '../../../rules/index.ts';
import { lint } from '../../engine/lint.ts';
import { ruleSettings } from '../../engine/settings.ts';
import { createWorkspace } from '../../engine/workspace.ts';
import { createYamlImporter } from '../../importers/yaml/yaml-importer.ts';
import { memoryFiles } from '../../io/memory.ts';
import type { Finding } from '../../model/finding.ts';
import type { Policy } from '../../model/policy.ts';
import { EXIT } from '../host.ts';
import { policyLoader } from '../config/policies.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';

/** `gov-lint test-policy`: runs the good and bad examples of packs; 1 when one of them does not come out as it says. */
export async function testPolicies(names: readonly string[], session: Session): Promise<number> {
  const { host, say } = session;
  const load = policyLoader(session);
  let status: number = EXIT.clean;
  for (const name of names) {
    const policy = await load({ name });
    if (!policy) throw new Refusal('cli/no-such-pack', { policy: name });
    const faults = await faultsOf(policy, session);
    const count = (policy.data.examples?.good?.length ?? 0) + (policy.data.examples?.bad?.length ?? 0);
    for (const fault of faults) host.out(`${fault}\n`);
    if (count === 0) host.out(`${say('test-policy/no-examples', { policy: policy.path })}\n`);
    else if (faults.length === 0) host.out(`${say('test-policy/passed', { policy: policy.path, count })}\n`);
    else host.out(`${say('test-policy/failed', { policy: policy.path, count, faults: faults.length })}\n`);
    if (faults.length > 0) status = EXIT.findings;
  }
  return status;
}

async function faultsOf(policy: Policy, { say }: Session): Promise<string[]> {
  const faults: string[] = [];
  const { good = [], bad = [] } = policy.data.examples ?? {};
  for (const { title, files, findings } of [...good.map((example) => ({ ...example, findings: [] })), ...bad]) {
    const outcome = await findingsOf(policy, files);
    if (outcome === undefined) {
      faults.push(say('test-policy/unreadable', { title }));
      continue;
    }
    const wanted = findings.map(({ at, rule }) => `${at} ${rule}`);
    for (const missing of difference(wanted, outcome))
      faults.push(say('test-policy/missing', { title, finding: missing }));
    for (const extra of difference(outcome, wanted)) faults.push(say('test-policy/extra', { title, finding: extra }));
  }
  return faults;
}

/** `file:line rule` of what this pack reports on an example; undefined where a file of it cannot be read. */
async function findingsOf(policy: Policy, files: Readonly<Record<string, string>>): Promise<string[] | undefined> {
  const workspace = createWorkspace({ files: memoryFiles(files), importers: [createYamlImporter()], vocabulary });
  const report = await lint([Object.keys(files)[0]!], workspace, {
    settings: ruleSettings(rules, {}, {}),
    policies: [policy],
    vocabulary,
  });
  if (report.tables.some((table) => table.isUnreadable)) return undefined;
  return report.tables
    .flatMap((table) => table.findings)
    .filter((finding) => finding.data['policy'] === policy.data.title)
    .map((finding) => `${finding.path}:${finding.location.line ?? 0} ${nameOf(finding)}`);
}

/** A demand of the pack by its id, any other rule by its own. */
function nameOf({ rule, data }: Finding): string {
  return typeof data['demand'] === 'string' ? data['demand'] : rule;
}

/** What `list` holds more often than `other`. */
function difference(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((entry) => {
    const at = rest.indexOf(entry);
    if (at === -1) return true;
    rest.splice(at, 1);
    return false;
  });
}
