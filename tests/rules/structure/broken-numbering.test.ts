import { describe, expect, test } from 'vitest';
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

test.each([
  ['（一）登记水表；（二）更换闸阀；（四）公布水价。', ['gap （四）']],
  ['分三步：1）登记水表；2）更换闸阀；2）公布水价。', ['duplicate 2）']],
  ['（一）登记水表；（二）更换闸阀；（三）公布水价。', []],
  ['（一）登记水表；二）更换闸阀；（三）公布水价。', []],
  ['登记水表：（1）城区；（2）乡镇；（3）园区。更换闸阀：（1）主管；（2）支管。', []],
  ['（一）摸清底数：（1）核对水表；（2）核对管线。（二）分类施策：（1）更换闸阀；（2）修补支管。', []],
  ['（1）摸清底数：1）核对水表；2）核对管线。（2）分类施策：1）更换闸阀；2）修补支管。（3）公布水价。', []],
  ['（一）核对水表；（二）分类施策：1）更换；2）修补；3）停用；（三）公布水价。', []],
  ['（一）核对水表；（二）分类施策：1）更换；2）修补；4）停用；（四）公布水价。', ['gap 4）', 'gap （四）']],
  ['（一）摸清底数：（1）水表；（2）管线。（二）分类施策：（2）更换；（3）修补。', ['duplicate （2）']],
  ['（一）登记水表；二）更换闸阀；（三）修补支管；（五）公布水价。', ['gap （五）']],
  ['（三）登记水表；（二）更换闸阀；（一）公布水价。', []],
  ['（一）登记水表；（三）更换闸阀。', []],
])('counts the points of a requirement: %s', async (requirement, expected) => {
  const table = `title: 2026年新海区任务分解表\nparent: none\ntasks:\n  - { number: 1, title: 管好供水, requirement: ${requirement} }\n`;
  const findings = await runRule('structure/broken-numbering', table);
  expect(findings.map(({ messageId, data }) => `${messageId} ${data['label']}`)).toEqual(expected);
});

const TITLES = ['扩大预算公开范围', '公开补贴名单', '公布水库水位', '制作政策图解', '办好社区茶话会', '组织业务培训'];

function numbered(numbers: readonly (number | undefined)[], remark = ''): string {
  const rows = numbers.map((number, index) => {
    const start = number === undefined ? '' : `number: ${number}, `;
    return `  - { ${start}title: ${TITLES[index]}, remark: '${index === 0 ? remark : ''}' }\n`;
  });
  return `title: 2026年新海区任务分解表\nparent: none\ntasks:\n${rows.join('')}`;
}

async function fixes(numbers: readonly (number | undefined)[], remark?: string) {
  const findings = await runRule('structure/broken-numbering', numbered(numbers, remark));
  return findings.map(
    ({ fix }) =>
      fix && {
        safe: fix.safe,
        to: fix.changes.map((change) => 'value' in change && [change.kind === 'set' && change.pointer, change.value]),
      },
  );
}

const set = (index: number, value: number) => [`/tasks/${index}/number`, value];

test.each([
  ['a number out of place, where one is free', [1, 20, 3], [{ safe: true, to: [set(1, 2)] }]],
  ['a missing number', [1, undefined, 3], [{ safe: true, to: [set(1, 2)] }]],
  ['a number used twice, where one is free', [1, 2, 2, 4], [{ safe: true, to: [set(2, 3)] }]],
  [
    'a number used twice, where none is free',
    [1, 2, 2, 3, 4],
    [{ safe: false, to: [set(2, 3), set(3, 4), set(4, 5)] }],
  ],
  ['no further than a gap', [1, 2, 2, 3, 5], [{ safe: false, to: [set(2, 3), set(3, 4)] }, undefined]],
  [
    'several used twice',
    [1, 1, 2, 2, 3],
    [{ safe: false, to: [set(1, 2), set(2, 3), set(3, 4), set(4, 5)] }, undefined],
  ],
  ['a gap, behind which a task may be lost', [1, 2, 4], [undefined]],
  ['a step back', [1, 3, 4, 2], [undefined]],
] as const)('puts right: %s', async (_, numbers, expected) => {
  expect(await fixes(numbers)).toEqual(expected);
});

test('a number that the table speaks of stays', async () => {
  expect(await fixes([1, 20, 3], '与第20项一并办理')).toEqual([undefined]);
  expect(await fixes([1, 2, 2, 3], '与第3项一并办理')).toEqual([undefined]);
  expect(await fixes([1, 20, 3], '与第3项一并办理')).toEqual([{ safe: true, to: [set(1, 2)] }]);
});

test('headings are renumbered in their own numerals', async () => {
  const table = `title: 2026年新海区任务分解表
parent: none
sections:
  - { heading: 一、主动公开, tasks: [{ title: 甲 }] }
  - { heading: "五、 解读回应", tasks: [{ title: 乙 }] }
  - { heading: 三、强化保障, tasks: [{ title: 丙 }] }
`;
  const [finding] = await runRule('structure/broken-numbering', table);
  expect(finding?.fix).toMatchObject({
    safe: true,
    changes: [{ pointer: '/sections/1/heading', text: expect.stringMatching(/^二、/) }],
  });
});

describe('tasks that stand beside headings', () => {
  const faults = async (text: string) => {
    const findings = await runRule(
      'structure/broken-numbering',
      `title: 2026年新海区任务分解表\nparent: none\n${text}`,
    );
    return findings.map(({ messageId, data }) => [messageId, data['label'], data['missing']]);
  };
  const task = (number: number) => `{ number: ${number}, title: 任务${TITLES[number]} }`;

  test('count on with them', async () => {
    const sections = `sections:\n  - { heading: 二、解读, tasks: [${task(1)}, ${task(2)}] }\n`;
    expect(await faults(`tasks: [${task(1)}, ${task(3)}]\n${sections}`)).toEqual([]);
    expect(await faults(`tasks: [${task(1)}, ${task(4)}]\n${sections}`)).toEqual([['gap', '4', ['3']]]);
  });

  test('count on behind the last of them', async () => {
    const sections = `sections:\n  - { heading: 一、解读, tasks: [${task(1)}, ${task(2)}] }\n  - { heading: 二、公开, tasks: [${task(1)}] }\n`;
    expect(await faults(`tasks: [${task(3)}]\n${sections}`)).toEqual([]);
    expect(await faults(`tasks: [${task(4)}]\n${sections}`)).toEqual([['gap', '4', ['3']]]);
  });

  test('are a list of their own where they go on with the tasks in front', async () => {
    const inner = `sections: [{ heading: （一）目录, tasks: [${task(5)}] }, { heading: （二）平台, tasks: [] }]`;
    const sections = `sections:\n  - { heading: 一、解读, tasks: [${task(1)}, ${task(2)}] }\n  - { heading: 二、公开, tasks: [${task(3)}, ${task(4)}], ${inner} }\n`;
    expect(await faults(sections)).toEqual([]);
  });

  test('are another list where a number is a task as well as a heading', async () => {
    const sections = `sections:\n  - { heading: 一、解读, tasks: [${task(3)}] }\n  - { heading: 二、公开, tasks: [${task(4)}] }\n`;
    expect(await faults(`tasks: [${task(1)}, ${task(2)}]\n${sections}`)).toEqual([]);
  });
});
