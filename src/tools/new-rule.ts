import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FAMILIES } from './generate-rules.ts';

/** `npm run new-rule family/name`: a rule that runs, with everything still to be said marked TODO, and its test. */
const id = process.argv[2] ?? '';
const [family, name] = id.split('/');
const known = FAMILIES.some((one) => one === family);
if (!known || name === undefined || !/^[a-z]+(?:-[a-z]+)*$/.test(name)) {
  console.error(
    `usage: npm run new-rule family/name\n  families: ${FAMILIES.join(' ')}\n  name: the defect, in small letters and hyphens`,
  );
  process.exit(2);
}
const files = { [`rules/${id}.ts`]: rule(), [`tests/rules/${id}.test.ts`]: test() };
const taken = Object.keys(files).filter((path) => existsSync(path));
if (taken.length > 0) {
  console.error(`exists already: ${taken.join(', ')}`);
  process.exit(2);
}
for (const [path, content] of Object.entries(files)) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  console.log(`written: ${path}`);
}
execFileSync(process.execPath, [...process.execArgv, 'src/tools/generate.ts'], { stdio: 'inherit' });
console.log(`next: npx vitest run tests/rules.test.ts tests/rules/${id}.test.ts -t ${id}`);

function rule(): string {
  return `import { defineRule } from '../../src/model/rule.ts';

export default defineRule({
  id: '${id}',
  severity: 'warning',
  // On trial: a new rule joins the recommended set when it has proved itself on real tables.
  presets: { recommended: 'off' },
  title: { 'zh-CN': 'TODO', en: 'TODO' },
  why: { 'zh-CN': 'TODO', en: 'TODO' },
  fix: { 'zh-CN': 'TODO', en: 'TODO' },
  authority: { kind: '本工具', text: { 'zh-CN': 'TODO', en: 'TODO' } },
  messages: {
    todo: { 'zh-CN': '第 {task} 项待检查', en: 'Task {task} is to be checked' },
  },
  good: [
    {
      title: 'TODO 最接近反例的正例',
      files: {
        'child.yaml': \`title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围, requirement: 预算表格全部上网。, lead: [区财政局] }
\`,
      },
    },
    {
      title: 'TODO 另一个正例',
      files: {
        'child.yaml': \`title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: 公开行政执法结果, requirement: 七个工作日内公开。, lead: [区司法局] }
\`,
      },
    },
  ],
  bad: [
    {
      title: 'TODO 最小的反例',
      files: {
        'child.yaml': \`title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: TODO, requirement: 预算表格全部上网。, lead: [区财政局] }
\`,
      },
      findings: [{ at: 'child.yaml:5', message: 'todo' }],
    },
    {
      title: 'TODO 另一个反例',
      files: {
        'child.yaml': \`title: 2026年新海区政务公开工作主要任务分解表
year: 2026
parent: none
tasks:
  - { number: 1, title: TODO, requirement: 预算表格全部上网。, lead: [区司法局] }
\`,
      },
      findings: [{ at: 'child.yaml:5', message: 'todo' }],
    },
  ],
  check({ table }, report) {
    for (const task of table.tasks) {
      if (task.title.value !== 'TODO') continue;
      report({ messageId: 'todo', data: { task: task.number }, place: task.title.place, task: task.number });
    }
  },
});
`;
}

function test(): string {
  return `import { expect, test } from 'vitest';
import rule from '../../../rules/${id}.ts';
import { runExample } from '../../../src/tools/run-example.ts';

test('${id}: TODO says what the rule does in a case that is no example', async () => {
  const findings = await runExample(rule, {
    title: 'TODO',
    files: { 'child.yaml': 'title: TODO\\nparent: none\\ntasks:\\n  - { number: 1, title: TODO }\\n' },
  });
  expect(findings.map((finding) => finding.messageId)).toEqual(['todo']);
});
`;
}
