import { expect, test } from 'vitest';
import { createYamlImporter } from '../../src/importers/yaml/yaml-importer.ts';

async function commentsOf(text: string, path = 'table.yaml'): Promise<readonly string[]> {
  const result = await createYamlImporter().read({ path, bytes: new TextEncoder().encode(text) });
  expect(result.problems).toEqual([]);
  for (const { start, text: words } of result.comments ?? []) expect(result.text?.startsWith(words, start)).toBe(true);
  return (result.comments ?? []).map((comment) => comment.text);
}

const MARK = 'gov-lint-disable units/missing-lead -- 理由';

test.each([
  ['on a line of its own', `# ${MARK}\ntasks:\n  - title: 甲\n`],
  ['indented, without a blank behind the sign', `tasks:\n  #${MARK}\n  - title: 甲\n`],
  ['behind a value', `tasks:\n  - title: 甲 # ${MARK}\n`],
  ['behind a quoted value', `tasks:\n  - title: "甲" # ${MARK}\n`],
  ['behind a key', `tasks: # ${MARK}\n  - title: 甲\n`],
  ['behind the sign of a block of text', `tasks:\n  - title: 甲\n    requirement: | # ${MARK}\n      乙\n`],
  ['below a block of text', `tasks:\n  - title: 甲\n    requirement: |\n      乙\n  # ${MARK}\n  - title: 丙\n`],
  ['in lines that end as on Windows', `tasks:\r\n  # ${MARK}\r\n  - title: 甲\r\n`],
  ['in YAML that takes the full reader', `tasks:\n  - &a { title: 甲 }\n  # ${MARK}\n  - *a\n`],
  ['in JSON written as YAML', `{ "tasks": [\n  # ${MARK}\n  { "title": "甲" } ] }`],
] as const)('finds a comment %s', async (_, text) => {
  expect(await commentsOf(text)).toEqual([MARK]);
});

test.each([
  ['a quoted value', `tasks:\n  - title: "# ${MARK}"\n`],
  ['a value on several lines', `tasks:\n  - title: "甲\n      # ${MARK}"\n`],
  ['a block of text', `tasks:\n  - title: 甲\n    requirement: |\n      乙\n      # ${MARK}\n`],
  ['a folded block with deeper lines', `tasks:\n  - title: 甲\n    requirement: >\n      乙\n        # ${MARK}\n`],
  ['a key', `tasks:\n  - title: 甲\n    extra:\n      "# ${MARK}": 乙\n`],
  ['a plain value', `tasks:\n  - title: 甲#${MARK}\n`],
  ['the prose of a comment', `# 见 ${MARK}\ntasks:\n  - title: 甲\n`],
] as const)('leaves the words in %s alone', async (_, text) => {
  expect(await commentsOf(text)).toEqual([]);
});
