import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

const tableWith = (headings: readonly string[]): string => `title: 2026年新海区水利工作任务分解表
parent: none
sections:
${headings.map((heading, at) => `  - heading: ${heading}\n    tasks: [{ number: ${at + 1}, title: 任务${at + 1} }]\n`).join('')}`;

test('a digit among Chinese numerals is of another style, though the mark behind it is the same', async () => {
  const findings = await runRule(
    'structure/mixed-headings',
    tableWith(['一、管护', '二、供水', '3、防汛', '四、保障']),
  );
  expect(findings.map(({ messageId, data }) => [messageId, data['label']])).toEqual([['otherStyle', '3、']]);
});
