import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { presets } from '../rules/presets/index.generated.ts';
import { rules } from '../rules/index.ts';
import { settable } from '../rules/settable.ts';
import type { Finding } from '../src/model/finding.ts';
import type { Rule } from '../src/model/rule.ts';
import { ruleIds } from '../src/tools/generate-rules.ts';
import { placeOf, runExample } from '../src/tools/run-example.ts';

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.good.map((example) => [example.title, example] as const))('is silent: %s', async (_title, example) => {
    expect((await runExample(rule, example)).map(listed)).toEqual([]);
  });

  test.each(rule.bad.map((example) => [example.title, example] as const))('reports: %s', async (_title, example) => {
    const findings = await runExample(rule, example);
    expect(findings.map(listed).toSorted()).toEqual(
      example.findings.map(({ at, message }) => `${at} ${message}`).toSorted(),
    );
  });

  test('has at least two good and two bad examples, about distinct things', () => {
    const titles = [...rule.good, ...rule.bad].map((example) => example.title);
    expect(new Set(titles).size).toBe(titles.length);
    expect(rule.good.length).toBeGreaterThanOrEqual(2);
    expect(rule.bad.length).toBeGreaterThanOrEqual(2);
  });

  test('shows each of its messages in an example', async () => {
    const said = new Set<string>();
    for (const finding of await allFindings(rule)) {
      said.add(finding.messageId);
      for (const related of finding.related) said.add(related.messageId);
    }
    expect([...said].toSorted()).toEqual(Object.keys(rule.messages).toSorted());
  });

  test('says of each finding whose task it is about', async () => {
    for (const { data, location } of await allFindings(rule)) {
      if ('task' in data) expect(location.task).toBe(data['task']);
      if ('parentTask' in data) expect(data['parentTask']).toBeTypeOf('number');
    }
  });

  test('is finished', () => {
    expect(JSON.stringify(rule)).not.toContain('TODO');
  });

  test('gives a default for each option', () => {
    for (const option of Object.values((rule.options?.['properties'] ?? {}) as Record<string, object>)) {
      expect(option).toHaveProperty('default');
      expect(option).toHaveProperty('description');
    }
  });
});

async function allFindings(rule: Rule<never>): Promise<readonly Finding[]> {
  return (await Promise.all(rule.bad.map((example) => runExample(rule, example)))).flat();
}

function listed(finding: Finding): string {
  return `${placeOf(finding)} ${finding.messageId}`;
}

test('the registry holds the files of the folder, by family and name', () => {
  expect(rules.map((rule) => rule.id)).toEqual(ruleIds());
});

test('each rule has its page, and no page is left over', () => {
  const pages = [...new Set(rules.map((rule) => rule.id.split('/')[0]))].flatMap((family) =>
    readdirSync(`rules/${family}`)
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${family}/${name.slice(0, -'.md'.length)}`),
  );
  expect(pages.toSorted()).toEqual(rules.map((rule) => rule.id).toSorted());
});

test('presets name all that can be set and nothing else', () => {
  for (const preset of Object.values(presets)) {
    expect(Object.keys(preset).toSorted()).toEqual(settable.map(({ id }) => id).toSorted());
  }
});

test('strict never asks for less than recommended', () => {
  const order = ['off', 'info', 'warning', 'error'];
  for (const { id } of rules) {
    expect(order.indexOf(presets.strict[id]!)).toBeGreaterThanOrEqual(order.indexOf(presets.recommended[id]!));
  }
});
