import { expect, test } from 'vitest';
import { runRule } from '../run-rule.ts';

test('points at the printed number, also where the row begins with its title', async () => {
  const table = `title: 2026年新海区任务分解表
parent: none
tasks:
  - title: 扩大预算公开范围
    number: 1
  - title: 公开补贴名单
    number: 3
`;
  const [finding] = await runRule('structure/broken-numbering', table);
  expect(finding?.location).toMatchObject({ line: 7, column: 13, endColumn: 14 });
});

test('points at the title where no number is printed', async () => {
  const table = `title: 2026年新海区任务分解表
parent: none
tasks:
  - { number: 1, title: 扩大预算公开范围 }
  - { title: 公开补贴名单 }
  - { number: 3, title: 公布水库水位 }
`;
  const [finding] = await runRule('structure/broken-numbering', table);
  expect(finding).toMatchObject({ messageId: 'unnumbered', location: { line: 5, column: 14 } });
});
