import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/engine/fix.ts';
import { editsForSidecar } from '../../../src/importers/sidecar/edit-sidecar.ts';

const LINK = { task: 3, title: '组织：自查, 上报', parentTask: 5 };
const WRITTEN = '{ task: 3, title: "组织：自查, 上报", parentTask: 5 }';

async function add(
  text: string,
  list: string,
  index: number,
  value: number | typeof LINK,
): Promise<string | undefined> {
  const edits = await editsForSidecar(text, { kind: 'insert', list, index, value });
  return edits && applyEdits(text, edits);
}

describe('a sidecar takes one more entry', () => {
  it.each([
    ['as its first words', '', `links:\n  - ${WRITTEN}\n`],
    ['below comments, without a line end', '# 说明', `# 说明\nlinks:\n  - ${WRITTEN}\n`],
    [
      'below what stands in front of links',
      'parent: a.yaml # 上级\nwaivers:\n  - { parentTask: 9, reason: 由市办理 }\n',
      `parent: a.yaml # 上级\nlinks:\n  - ${WRITTEN}\nwaivers:\n  - { parentTask: 9, reason: 由市办理 }\n`,
    ],
    [
      'at the end of a list',
      'links:\r\n  # 一\r\n  - { task: 1, parentTask: 1 } # 二\r\n',
      `links:\r\n  # 一\r\n  - { task: 1, parentTask: 1 } # 二\r\n  - ${WRITTEN}\r\n`,
    ],
    ['in brackets', 'links: [{ task: 1, parentTask: 1 }]\n', `links: [{ task: 1, parentTask: 1 }, ${WRITTEN}]\n`],
  ])('%s', async (_, before, after) => {
    expect(await add(before, '/links', before.includes('task: 1') ? 1 : 0, LINK)).toBe(after);
  });

  it('a number among numbers', async () => {
    expect(await add('', '/unmatched', 0, 7)).toBe('unmatched: [7]\n');
    expect(await add('unmatched: [7]\n', '/unmatched', 1, 9)).toBe('unmatched: [7, 9]\n');
    expect(await add('unmatched:\n  - 7\n', '/unmatched', 1, 9)).toBe('unmatched:\n  - 7\n  - 9\n');
  });

  it('but not where nothing can stand, or nothing can be read', async () => {
    expect(await add('{}\n', '/links', 0, LINK)).toBeUndefined();
    expect(await add('links: [\n', '/links', 0, LINK)).toBeUndefined();
  });
});
