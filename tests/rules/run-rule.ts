import { rules } from '../../rules/index.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Example } from '../../src/model/rule.ts';
import { runExample } from '../../src/tools/run-example.ts';

/** What a rule reports on `child.yaml`, beside which `parent.yaml` may stand. */
export async function runRule(
  id: string,
  child: string,
  parent?: string,
  more: Pick<Example, 'options' | 'policies'> = {},
): Promise<readonly Finding[]> {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`there is no rule ${id}`);
  const files = { 'child.yaml': child, ...(parent !== undefined && { 'parent.yaml': parent }) };
  return runExample(rule, { title: 'test', files, ...more });
}
